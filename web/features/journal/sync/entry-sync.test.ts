import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { ApiError } from "../../../lib/api-error.ts";
import { fromBase64, toBase64 } from "./bytes.ts";
import type { DeviceStore, KeptChange } from "./device-store.ts";
import { documentParts, type EntrySync, makeEntrySync, type Sent, type SyncStatus } from "./entry-sync.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server with one entry, merging as the real one does; `answer` decides what becomes of the next requests. */
function makeServer() {
  const document = new Y.Doc();
  document.getText(documentParts.title).insert(0, "start.");
  const server = {
    document,
    versions: 0,
    requests: [] as Sent[],
    /** What is thrown instead of an answer: before the change was taken, or after. */
    before: undefined as ApiError | undefined,
    after: undefined as ApiError | undefined,
    /** Happens once, while a request is under way. */
    meanwhile: undefined as (() => void) | undefined,
    title: () => document.getText(documentParts.title).toString(),
    async send(sent: Sent) {
      server.requests.push(sent);
      server.meanwhile?.();
      server.meanwhile = undefined;
      if (server.before) throw server.before;
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

function makeMemory(): DeviceStore & { readonly rows: Map<number, KeptChange & { entry: string }> } {
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

const offline = new ApiError("client.offline", 0, "");

function openDevice(server: ReturnType<typeof makeServer>, store: DeviceStore = makeMemory()) {
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
const write = (sync: EntrySync, words: string) => titleOf(sync).insert(titleOf(sync).length, words);
const read = (sync: EntrySync) => titleOf(sync).toString();
const later = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe("an entry that is written", () => {
  it("keeps both sides of an absence also where the network comes back while the device's own words are still looked up", async () => {
    const server = makeServer();
    const memory = makeMemory();
    const before = openDevice(server, memory);
    await before.sync.open();
    server.before = offline;
    write(before.sync, "away.");
    await later(5_000);
    before.sync.stop();
    server.before = undefined;
    server.document.getText(documentParts.title).insert(0, "home.");

    let found = () => {};
    const looking = new Promise<void>((resolve) => {
      found = resolve;
    });
    let answer = () => {};
    const answering = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const slow = { ...memory, read: async (entry: string) => looking.then(() => memory.read(entry)) };
    const first = { ...server, send: (sent: Sent) => answering.then(() => server.send(sent)) };
    const { sync, seen } = openDevice(first, slow);
    const opening = sync.open();
    void sync.nudge();
    found();
    await later(0);
    answer();
    await opening;
    await later(1_000);
    expect(server.title()).toBe("home.start.away.");
    expect(seen.sides).toEqual([2]);
  });

  it("opens with what the server has and is saved a moment after the last key, in one request", async () => {
    const server = makeServer();
    const { sync, seen, store } = openDevice(server);
    await sync.open();
    expect([seen.ready, read(sync), sync.status()]).toEqual([1, "start.", { kind: "saved" }]);
    for (const letter of "abc") {
      write(sync, letter);
      await later(100);
    }
    expect(sync.status()).toEqual({ kind: "saving" });
    expect(await store.unsent()).toEqual(["entry"]);
    const before = server.requests.length;
    await later(600);
    expect(server.requests.length - before).toBe(1);
    expect([server.title(), sync.status()]).toEqual(["start.abc", { kind: "saved" }]);
    expect(await store.unsent()).toEqual([]);
  });

  it("shows what another device typed, while somebody looks", async () => {
    const server = makeServer();
    const { sync, seen } = openDevice(server);
    await sync.open();
    server.document.getText(documentParts.title).insert(0, "Other. ");
    await later(3_000);
    expect(read(sync)).toBe("Other. start.");
    seen.visible = false;
    await later(3_000);
    const before = server.requests.length;
    await later(60_000);
    expect(server.requests.length).toBe(before);
    server.document.getText(documentParts.title).insert(0, "Again. ");
    seen.visible = true;
    await sync.nudge();
    expect(read(sync)).toBe("Again. Other. start.");
  });

  it("stays on the device without network, is tried again ever more slowly, and goes whole afterwards", async () => {
    const server = makeServer();
    const { sync, seen } = openDevice(server);
    await sync.open();
    server.before = offline;
    write(sync, "mine.");
    await later(600);
    expect(sync.status()).toEqual({ kind: "on-device", why: "offline" });
    const first = server.requests.length;
    await later(60_000);
    expect(server.requests.length - first).toBeLessThan(9);
    server.before = undefined;
    server.document.getText(documentParts.title).insert(0, "theirs.");
    await sync.nudge();
    expect(server.requests.at(-1)?.whole).toBe(true);
    expect(new Set([server.title(), read(sync)])).toEqual(new Set(["theirs.start.mine."]));
    expect([seen.sides, sync.status()]).toEqual([[2], { kind: "saved" }]);
    write(sync, "!");
    await later(600);
    expect(server.requests.at(-1)?.whole).toBe(false);
  });

  it("survives a crash before anything was sent, and opens without network", async () => {
    const server = makeServer();
    const store = makeMemory();
    const first = openDevice(server, store);
    await first.sync.open();
    server.before = offline;
    write(first.sync, "kept");
    write(first.sync, " here");
    first.sync.stop();
    const again = openDevice(server, store);
    await again.sync.open();
    expect([again.seen.ready, read(again.sync)]).toEqual([1, "start.kept here"]);
    expect(again.sync.status()).toEqual({ kind: "on-device", why: "offline" });
    server.before = undefined;
    server.document.getText(documentParts.title).insert(0, "theirs.");
    await again.sync.nudge();
    expect([server.title(), again.sync.status(), store.rows.size]).toEqual([
      "theirs.start.kept here",
      { kind: "saved" },
      0,
    ]);
    expect(again.seen.sides).toEqual([2]);
  });

  it("keeps what was typed while an answer was under way, with what it stands on", async () => {
    const server = makeServer();
    const store = makeMemory();
    const { sync } = openDevice(server, store);
    await sync.open();
    write(sync, "a");
    server.meanwhile = () => write(sync, "b");
    expect(await sync.flush()).toBe(false);
    expect([server.title(), store.rows.size]).toEqual(["start.a", 1]);
    sync.stop();
    server.before = offline;
    const again = openDevice(server, store);
    await again.sync.open();
    expect(read(again.sync)).toBe("start.ab");
  });

  it("leaves on the device what it has there where there is no room for more", async () => {
    const server = makeServer();
    const store = makeMemory();
    const { sync } = openDevice(server, store);
    await sync.open();
    write(sync, "a");
    server.meanwhile = () => {
      write(sync, "b");
      store.append = () => Promise.reject(new Error("full"));
    };
    expect(await sync.flush()).toBe(false);
    expect(store.rows.size).toBe(1);
    await later(1_000);
    expect([server.title(), sync.status(), store.rows.size]).toEqual(["start.ab", { kind: "saved" }, 0]);
  });

  it("does no harm where the server took a change and its answer was lost", async () => {
    const server = makeServer();
    const { sync } = openDevice(server);
    await sync.open();
    server.after = offline;
    write(sync, "once.");
    await later(1_000);
    server.after = undefined;
    await later(20_000);
    expect([server.title(), read(sync), sync.status()]).toEqual([
      "start.once.",
      "start.once.",
      { kind: "saved" },
    ]);
  });

  it("waits for the password when the session has ended, and sends then", async () => {
    const server = makeServer();
    const { sync } = openDevice(server);
    await sync.open();
    server.before = new ApiError("auth.required", 401, "");
    write(sync, "x");
    await later(600);
    const before = server.requests.length;
    write(sync, "y");
    await later(60_000);
    expect(server.requests.length).toBe(before);
    expect(sync.status()).toEqual({ kind: "on-device", why: "signed-out" });
    server.before = undefined;
    await sync.nudge();
    expect(server.title()).toBe("start.xy");
  });

  it.each([
    [413, "too-long"],
    [500, "server"],
    [400, "server"],
    [409, "server"],
  ] as const)("keeps everything on the device when the server answers %i", async (status, why) => {
    const server = makeServer();
    const store = makeMemory();
    const { sync } = openDevice(server, store);
    await sync.open();
    server.before = new ApiError("some.code", status, "");
    write(sync, "x");
    await later(5_000);
    expect([sync.status(), await store.unsent()]).toEqual([{ kind: "on-device", why }, ["entry"]]);
    server.before = undefined;
    await later(20_000);
    expect([server.title(), sync.status()]).toEqual(["start.x", { kind: "saved" }]);
  });

  it("is closed when it was put away elsewhere, and asks no more; what was typed stays on the device", async () => {
    const server = makeServer();
    const { sync, store } = openDevice(server);
    await sync.open();
    server.before = new ApiError("not-found", 404, "");
    write(sync, "x");
    await later(60_000);
    expect(sync.status()).toEqual({ kind: "closed", why: "gone" });
    const before = server.requests.length;
    await later(60_000);
    expect(server.requests.length).toBe(before);
    expect(await store.unsent()).toEqual(["entry"]);
  });

  it("says so when neither the server nor the device has the words", async () => {
    const server = makeServer();
    const broken: DeviceStore = { ...makeMemory(), append: () => Promise.reject(new Error("full")) };
    const { sync } = openDevice(server, broken);
    await sync.open();
    server.before = offline;
    write(sync, "x");
    await later(600);
    expect(sync.status()).toEqual({ kind: "unkept", why: "offline" });
    server.before = undefined;
    await sync.nudge();
    expect(sync.status()).toEqual({ kind: "saved" });
  });

  it("loses no character on two devices and two tabs of one of them, whatever fails, stops and comes back", async () => {
    const step = fc.record({
      who: fc.nat(2),
      what: fc.constantFrom(
        "write",
        "write",
        "write",
        "offline",
        "lost",
        "online",
        "nudge",
        "reload",
        "wait",
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const server = makeServer();
        const [one, other] = [makeMemory(), makeMemory()];
        const stores = [one, one, other];
        const devices = stores.map((store) => openDevice(server, store));
        await Promise.all(devices.map(({ sync }) => sync.open()));
        const typed: string[] = [];
        for (const [index, { who, what }] of steps.entries()) {
          const device = devices[who];
          const store = stores[who];
          if (!device || !store) continue;
          if (what === "write") {
            typed.push(`<${index}>`);
            write(device.sync, `<${index}>`);
          } else if (what === "offline") server.before = offline;
          else if (what === "lost") server.after = offline;
          else if (what === "online") [server.before, server.after] = [undefined, undefined];
          else if (what === "nudge") await device.sync.nudge();
          else if (what === "wait") await later(index * 137);
          else {
            device.sync.stop();
            const reopened = openDevice(server, store);
            devices[who] = reopened;
            await reopened.sync.open();
          }
        }
        [server.before, server.after] = [undefined, undefined];
        for (let round = 0; round < 3; round += 1) for (const { sync } of devices) await sync.nudge();
        const ends = [server.title(), ...devices.map(({ sync }) => read(sync))];
        for (const { sync } of devices) sync.stop();
        expect(new Set(ends).size).toBe(1);
        expect((server.title().match(/<\d+>/g) ?? []).sort()).toEqual(typed.sort());
        expect([one.rows.size, other.rows.size]).toEqual([0, 0]);
      }),
      { numRuns: 150 },
    );
  });
});
