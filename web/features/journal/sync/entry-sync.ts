import * as Y from "yjs";
import type { Synced } from "../../../../server/modules/journal/entries/entries.schemas.ts";
import { isAbort, toApiError } from "../../../lib/api-error.ts";
import { fromBase64, toBase64 } from "./bytes.ts";
import type { DeviceStore } from "./device-store.ts";

/** Names inside the document, those of the server (journal/document/document.models.ts). */
export const documentParts = { body: "body", title: "title" } as const;

/** Why the server does not have what was typed. */
export type Obstacle = "offline" | "server" | "signed-out" | "too-long" | "gone";

/** Where the newest words are. `unkept`: neither the server nor the device has them yet. */
export type SyncStatus =
  | { readonly kind: "opening" | "saved" | "saving" }
  | { readonly kind: "on-device" | "unkept" | "closed"; readonly why: Obstacle };

export interface Sent {
  readonly change: string;
  readonly state: string;
  readonly whole: boolean;
  /** The whole document was asked for: another device changed the same lines. */
  readonly asked: boolean;
}

export interface SyncPorts {
  /** @throws ApiError */
  readonly send: (sent: Sent) => Promise<Synced>;
  readonly store: DeviceStore;
  /** Whether somebody looks at the page: nothing is asked for otherwise. */
  readonly isVisible: () => boolean;
  readonly onStatus: (status: SyncStatus) => void;
  /** The document is there: from the server, or from the device where there is no network. */
  readonly onReady: () => void;
  /** Another device had changed the entry too while this one was away; both sides are kept as versions. */
  readonly onBothSides: (versions: number) => void;
}

/** Milliseconds: after the last key, between looks at the server, and at most between tries. */
const pause = { typing: 500, looking: 2_500, longest: 15_000 } as const;
/** After so many tries in vain the device was away: the whole document is sent, so that both sides can be kept. */
const triesAway = 2;
const fromServer = Symbol("from the server");
const fromDevice = Symbol("from the device");
const nothing = new Uint8Array();

/**
 * Keeps one entry the same on this device and on the server. Every change goes to the device's store at once and to the
 * server half a second after the last key; what other devices typed is fetched while the page is looked at. Whatever
 * fails is tried again, and nothing leaves the device's store before the server has said that it has it.
 */
export function makeEntrySync(entryId: string, ports: SyncPorts) {
  const document = new Y.Doc();
  /** What the server has, as its state vector; null before it has answered. */
  let known: Uint8Array | null = null;
  /** Local changes are numbered; the server has all up to `acknowledged`. */
  let typed = 0;
  let acknowledged = 0;
  /** Changes in the device's store: their number, and their id there once they are stored. */
  let kept: { readonly number: number; readonly id: Promise<number | null> }[] = [];
  /** Changes that the device could not keep. */
  let unstored = 0;
  let versions: number | null = null;
  let failures = 0;
  let isAway = false;
  let obstacle: Obstacle | null = null;
  let isReady = false;
  /** What this device kept is in the document: before that, the server's words would take its side away. */
  let isLookedUp = false;
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;

  const isDirty = () => typed > acknowledged;

  function status(): SyncStatus {
    if (obstacle === "gone" || (!isReady && obstacle !== null)) return { kind: "closed", why: obstacle };
    if (!isReady) return { kind: "opening" };
    if (!isDirty()) return { kind: "saved" };
    if (obstacle === null) return { kind: "saving" };
    return { kind: unstored > 0 ? "unkept" : "on-device", why: obstacle };
  }
  const tell = () => ports.onStatus(status());

  document.on("update", (change: Uint8Array, origin: unknown) => {
    if (origin === fromServer || origin === fromDevice) return;
    typed += 1;
    keepOnDevice(change);
    tell();
    // Where the server is not answering, the next try has its time already.
    if (failures === 0 && (obstacle === null || obstacle === "too-long")) schedule(pause.typing);
  });

  /** The first unsent change is kept with the document that it stands in, so that the entry opens without network. */
  function keepOnDevice(change: Uint8Array): void {
    append(kept.length === 0 ? Y.encodeStateAsUpdate(document) : change);
  }

  function append(change: Uint8Array): void {
    const id = ports.store.append(entryId, change).catch(() => {
      unstored += 1;
      tell();
      return null;
    });
    kept.push({ number: typed, id });
  }

  function schedule(after: number): void {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(() => void look(), after);
  }

  /** Asks the server, unless it is being asked: then again afterwards. */
  function look(): Promise<void> {
    clearTimeout(timer);
    if (running) return running;
    if (!isDirty() && isReady && !ports.isVisible()) return Promise.resolve();
    running = exchange().finally(() => {
      running = undefined;
      plan();
    });
    return running;
  }

  function plan(): void {
    tell();
    if (isStopped || obstacle === "gone" || obstacle === "signed-out") return;
    if (failures > 0) schedule(Math.min(pause.longest, 1_000 * 2 ** (failures - 1)));
    else schedule(isDirty() ? pause.typing : pause.looking);
  }

  async function exchange(isAsked = false): Promise<void> {
    const upTo = typed;
    const hasChange = isDirty();
    const whole = hasChange && (isAway || known === null || isAsked);
    const change = !hasChange
      ? nothing
      : whole || known === null
        ? Y.encodeStateAsUpdate(document)
        : Y.encodeStateAsUpdate(document, known);
    tell();
    const state = toBase64(Y.encodeStateVector(document));
    try {
      // Asked before both sides may be kept, so that it shows whether they were.
      if (whole && versions === null)
        versions = (await ports.send({ change: "", state, whole: false, asked: false })).versions;
      const asked = isAsked && !isAway && known !== null;
      await take(await ports.send({ change: toBase64(change), state, whole, asked }), upTo);
    } catch (thrown) {
      if (!whole && toApiError(thrown).code === "journal.whole-wanted") return exchange(true);
      fail(thrown);
    }
  }

  async function take(synced: Synced, upTo: number): Promise<void> {
    if (synced.change !== "") Y.applyUpdate(document, fromBase64(synced.change), fromServer);
    known = fromBase64(synced.state);
    acknowledged = Math.max(acknowledged, upTo);
    failures = 0;
    isAway = false;
    obstacle = null;
    const before = versions;
    versions = synced.versions;
    if (before !== null && synced.versions > before) ports.onBothSides(synced.versions);
    becomeReady();
    await forgetUpTo(upTo);
  }

  async function forgetUpTo(upTo: number): Promise<void> {
    let done = kept;
    if (done.length === 0) return;
    kept = [];
    // What was typed meanwhile stands on what is forgotten now: it is kept with all of it.
    if (typed > upTo) append(Y.encodeStateAsUpdate(document));
    const together = kept.at(0);
    if (together && (await together.id) === null) {
      // Where the device has no room for that, what it has of it stays.
      kept = [...done.filter(({ number }) => number > upTo), ...kept];
      done = done.filter(({ number }) => number <= upTo);
    }
    const ids = (await Promise.all(done.map(({ id }) => id))).filter((id) => id !== null);
    // What could not be kept need not be any more.
    unstored -= done.length - ids.length;
    if (ids.length > 0) await ports.store.forget(ids).catch(() => undefined);
  }

  function fail(thrown: unknown): void {
    if (isAbort(thrown)) return;
    const error = toApiError(thrown);
    failures += 1;
    if (failures >= triesAway) isAway = true;
    obstacle = obstacleOf(error.status);
    // What the server could not read is sent whole the next time.
    if (error.status === 400) known = null;
  }

  function becomeReady(): void {
    if (isReady) return;
    isReady = true;
    ports.onReady();
  }

  /** Tries to give everything to the server. @returns whether it has everything now */
  async function flush(): Promise<boolean> {
    await running;
    if (isDirty() && obstacle !== "gone") await look();
    return !isDirty();
  }

  function stop(): void {
    isStopped = true;
    clearTimeout(timer);
  }

  return {
    document,
    status,
    /** Opens the entry: what this device kept, then the server. */
    async open(): Promise<void> {
      for (const { id, change } of await ports.store.read(entryId).catch(() => [])) {
        Y.applyUpdate(document, change, fromDevice);
        typed += 1;
        kept.push({ number: typed, id: Promise.resolve(id) });
      }
      if (typed > 0) isAway = true;
      isLookedUp = true;
      await look();
      if (typed > 0 && obstacle !== "gone") becomeReady();
      tell();
    },
    /** Asks at once: the network or the reader came back, or somebody signed in again. */
    async nudge(): Promise<void> {
      if (isStopped || !isLookedUp || obstacle === "gone") return;
      await running;
      await look();
    },
    flush,
    stop,
    /** The page is left: the server is given what is left, unless nobody is signed in; then it waits on the device for its writer. */
    async leave(): Promise<void> {
      stop();
      await running;
      const waits = obstacle === "signed-out" && unstored === 0;
      if (!waits) await flush();
    },
  };
}

export type EntrySync = ReturnType<typeof makeEntrySync>;

function obstacleOf(status: number): Obstacle {
  if (status === 0) return "offline";
  if (status === 401) return "signed-out";
  if (status === 404) return "gone";
  return status === 413 ? "too-long" : "server";
}
