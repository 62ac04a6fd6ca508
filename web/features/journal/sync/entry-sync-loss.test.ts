import * as fc from "fast-check";
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

stopTheClock();

describe("an entry that is written on several devices", () => {
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
