/** A change that was typed on this device and that the server is not known to have. */
export interface KeptChange {
  readonly id: number;
  readonly change: Uint8Array;
}

/**
 * What a learner typed, kept on the device until the server has it. Changes are appended, so that two tabs never
 * overwrite each other. When nothing is unsent, nothing of the entry is left on the device.
 */
export interface DeviceStore {
  /** Changes of an entry in the order in which they were kept. */
  read(entryId: string): Promise<readonly KeptChange[]>;
  /** @returns the change's id. Rejects where the device keeps nothing (private window, full disk). */
  append(entryId: string, change: Uint8Array): Promise<number>;
  /** Forgets changes that the server has, or that a later one holds. */
  forget(ids: readonly number[]): Promise<void>;
  /** Entries of the learner with unsent changes. */
  unsent(): Promise<readonly string[]>;
}

const name = "ponder-journal";
const changes = "changes";
const byEntry = "entry";
const byUser = "user";

/** The store of one person: another person on the same device has others, and reads none of these. */
export function makeDeviceStore(
  userId: string,
  factory: IDBFactory | undefined = globalThis.indexedDB,
): DeviceStore {
  let opened: Promise<IDBDatabase> | undefined;
  async function open(mode: IDBTransactionMode) {
    opened ??= openDatabase(factory);
    return (await opened).transaction(changes, mode, { durability: "strict" });
  }

  return {
    async read(entryId) {
      const rows = (await open("readonly")).objectStore(changes).index(byEntry);
      const entry = [userId, entryId];
      const [ids, found] = await Promise.all([
        answer(rows.getAllKeys(entry)),
        answer<unknown[]>(rows.getAll(entry)),
      ]);
      return found.flatMap((row, index) => {
        const [id, change] = [ids[index], changeOf(row)];
        return typeof id === "number" && change ? [{ id, change }] : [];
      });
    },

    async append(entryId, change) {
      const transaction = await open("readwrite");
      const added = answer(transaction.objectStore(changes).add({ user: userId, entry: entryId, change }));
      await finished(transaction);
      return Number(await added);
    },

    async forget(ids) {
      const transaction = await open("readwrite");
      for (const id of ids) transaction.objectStore(changes).delete(id);
      await finished(transaction);
    },

    async unsent() {
      const rows = (await open("readonly")).objectStore(changes).index(byUser);
      return [...new Set((await answer<unknown[]>(rows.getAll(userId))).flatMap(entryOf))];
    },
  };
}

function openDatabase(factory: IDBFactory | undefined): Promise<IDBDatabase> {
  if (!factory) return Promise.reject(new Error("This browser keeps nothing"));
  const request = factory.open(name, 1);
  request.onupgradeneeded = () => {
    const rows = request.result.createObjectStore(changes, { autoIncrement: true });
    rows.createIndex(byEntry, ["user", "entry"]);
    rows.createIndex(byUser, "user");
  };
  return answer(request);
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

function changeOf(row: unknown): Uint8Array | null {
  const isRow = typeof row === "object" && row !== null && "change" in row;
  return isRow && row.change instanceof Uint8Array ? row.change : null;
}

function entryOf(row: unknown): readonly string[] {
  const isRow = typeof row === "object" && row !== null && "entry" in row;
  return isRow && typeof row.entry === "string" ? [row.entry] : [];
}
