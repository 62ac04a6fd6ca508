import { afterEach, beforeEach, vi } from "vitest";
import * as Y from "yjs";
import { fromBase64, toBase64 } from "../../web/features/journal/sync/bytes.ts";
import type { DeviceStore, KeptChange } from "../../web/features/journal/sync/device-store.ts";
import {
  documentParts,
  type EntrySync,
  makeEntrySync,
  type Sent,
  type SyncStatus,
} from "../../web/features/journal/sync/entry-sync.ts";
import { ApiError } from "../../web/lib/api-error.ts";

/** A server with one entry, merging as the real one does; `before` and `after` decide what becomes of the next requests. */
export function makeServer() {
  const document = new Y.Doc();
  document.getText(documentParts.title).insert(0, "start.");
  const server = {
    document,
    versions: 0,
    requests: [] as Sent[],
    /** What is thrown instead of an answer: before the change was taken, or after. */
    before: undefined as ApiError | undefined,
    after: undefined as ApiError | undefined,
    /** Whether a change that is no whole document is refused: another device changed the same lines. */
    wholeWanted: false,
    /** Happens once, while a request is under way. */
    meanwhile: undefined as (() => void) | undefined,
    title: () => document.getText(documentParts.title).toString(),
    async send(sent: Sent) {
      server.requests.push(sent);
      server.meanwhile?.();
      server.meanwhile = undefined;
      if (server.before) throw server.before;
      if (server.wholeWanted && sent.change !== "" && !sent.whole)
        throw new ApiError("journal.whole-wanted", 409, "");
      const elsewhere = server.title();
      if (sent.change !== "") Y.applyUpdate(document, fromBase64(sent.change));
      if (sent.whole) {
        const here = new Y.Doc();
        Y.applyUpdate(here, fromBase64(sent.change));
        const sides = [elsewhere, here.getText(documentParts.title).toString()];
        if (!sides.includes(server.title())) server.versions += 2;
      }
      if (server.after) throw server.after;
      return {
        change: toBase64(Y.encodeStateAsUpdate(document, fromBase64(sent.state))),
        state: toBase64(Y.encodeStateVector(document)),
        updatedAt: 0,
        versions: server.versions,
      };
    },
  };
  return server;
}

/** A device's store, in memory. */
export function makeMemory(): DeviceStore & { readonly rows: Map<number, KeptChange & { entry: string }> } {
  const rows = new Map<number, KeptChange & { entry: string }>();
  let next = 1;
  return {
    rows,
    read: async (entry) => [...rows.values()].filter((row) => row.entry === entry),
    async append(entry, change) {
      const id = next++;
      rows.set(id, { id, change, entry });
      return id;
    },
    async forget(ids) {
      for (const id of ids) rows.delete(id);
    },
    unsent: async () => [...new Set([...rows.values()].map(({ entry }) => entry))],
  };
}

/** What a device without network gets. */
export const offline = new ApiError("client.offline", 0, "");

/** A device with the entry open, and what it told the page. */
export function openDevice(server: ReturnType<typeof makeServer>, store: DeviceStore = makeMemory()) {
  const seen = { statuses: [] as SyncStatus[], ready: 0, sides: [] as number[], visible: true };
  const sync = makeEntrySync("entry", {
    send: server.send,
    store,
    isVisible: () => seen.visible,
    onStatus: (status) => seen.statuses.push(status),
    onReady: () => {
      seen.ready += 1;
    },
    onBothSides: (versions) => seen.sides.push(versions),
  });
  return { sync, seen, store };
}

const titleOf = (sync: EntrySync) => sync.document.getText(documentParts.title);
/** Types words at the end of the title. */
export const write = (sync: EntrySync, words: string) => titleOf(sync).insert(titleOf(sync).length, words);
export const read = (sync: EntrySync) => titleOf(sync).toString();
/** Time goes on only when a test says so (`later`), in each test of the file. */
export function stopTheClock(): void {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

/** Lets time pass, with fake timers. */
export const later = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
