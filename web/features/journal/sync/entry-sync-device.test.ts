import { describe, expect, it } from "vitest";
import {
  later,
  makeMemory,
  makeServer,
  offline,
  openDevice,
  read,
  stopTheClock,
  write,
} from "../../../../tests/support/sync-server.ts";
import type { DeviceStore } from "./device-store.ts";
import { documentParts, type Sent } from "./entry-sync.ts";

stopTheClock();

describe("an entry that is written without network or room", () => {
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
});
