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
import { ApiError } from "../../../lib/api-error.ts";
import { documentParts } from "./entry-sync.ts";

stopTheClock();

describe("an entry that is written", () => {
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

  it("sends its whole document at once where the server asks for it, and only then", async () => {
    const server = makeServer();
    const { sync } = openDevice(server);
    await sync.open();
    server.wholeWanted = true;
    write(sync, "mine.");
    await later(600);
    expect(server.requests.slice(-2).map(({ whole, asked }) => [whole, asked])).toEqual([
      [false, false],
      [true, true],
    ]);
    expect([server.title(), sync.status()]).toEqual(["start.mine.", { kind: "saved" }]);
    server.wholeWanted = false;
    write(sync, "more.");
    await later(600);
    expect(server.requests.at(-1)?.whole).toBe(false);
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

  it("gives the server what is left when the page is left", async () => {
    const server = makeServer();
    const { sync } = openDevice(server);
    await sync.open();
    write(sync, "x");
    await sync.leave();
    expect(server.title()).toBe("start.x");
    const before = server.requests.length;
    await later(60_000);
    expect(server.requests.length).toBe(before);
  });

  it("keeps it on the device for its writer when the page is left for somebody else to sign in", async () => {
    const server = makeServer();
    const store = makeMemory();
    const { sync } = openDevice(server, store);
    await sync.open();
    server.before = new ApiError("auth.required", 401, "");
    write(sync, "x");
    await later(600);
    const before = server.requests.length;
    await sync.leave();
    await later(60_000);
    expect([server.requests.length, await store.unsent()]).toEqual([before, ["entry"]]);
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
});
