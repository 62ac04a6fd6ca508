import { describe, expect, it } from "vitest";
import { requestedRange } from "./storage.models.ts";
import { storageLimits } from "./storage.ts";
import { readPart } from "./upload-body.ts";

describe("a range asked for", () => {
  it.each([
    [undefined, null],
    ["bytes=0-9", { start: 0, end: 10 }],
    ["bytes=90-", { start: 90, end: 100 }],
    ["bytes=90-500", { start: 90, end: 100 }],
    ["bytes=-10", { start: 90, end: 100 }],
    ["bytes=-500", { start: 0, end: 100 }],
    ["bytes=5-4", null],
    ["bytes=0-1,4-5", null],
    ["lines=0-1", null],
    ["bytes=-", null],
    ["bytes=0-9999999999999999999999", null],
  ])("as %j is %j of 100 bytes", (header, range) => {
    expect(requestedRange(header, 100)).toEqual(range);
  });

  it.each(["bytes=100-", "bytes=100-200", "bytes=-0"])("as %j lies outside of 100 bytes", (header) => {
    expect(() => requestedRange(header, 100)).toThrow(
      expect.objectContaining({ code: "file.range", status: 416 }),
    );
  });
});

describe("a part of an upload", () => {
  /** A body that goes on for ever, and how much of it was read. */
  function endless() {
    const taken = { bytes: 0, isCancelled: false };
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        taken.bytes += 65_536;
        controller.enqueue(new Uint8Array(65_536));
      },
      cancel() {
        taken.isCancelled = true;
      },
    });
    return { body, taken };
  }
  const tooLong = expect.objectContaining({ code: "file.chunk-size" });

  it("is read whole", async () => {
    const body = new Response(Uint8Array.of(1, 2, 3)).body;
    expect(await readPart({ headers: new Headers({ "content-length": "3" }), body }, storageLimits)).toEqual(
      Uint8Array.of(1, 2, 3),
    );
    expect(await readPart({ headers: new Headers(), body: null }, storageLimits)).toEqual(new Uint8Array());
  });

  it.each([String(2 * 1024 ** 3), "a lot"])("announced with %s bytes isn't read at all", async (length) => {
    const { body, taken } = endless();
    const request = { headers: new Headers({ "content-length": length }), body };
    await expect(readPart(request, storageLimits)).rejects.toEqual(tooLong);
    // A stream fetches one piece ahead by itself.
    expect(taken.bytes).toBeLessThanOrEqual(65_536);
  });

  it("that lies about its length is left where it becomes too long", async () => {
    const { body, taken } = endless();
    const request = { headers: new Headers({ "content-length": "10" }), body };
    await expect(readPart(request, storageLimits)).rejects.toEqual(tooLong);
    expect(taken.isCancelled).toBe(true);
    expect(taken.bytes).toBeLessThanOrEqual(storageLimits.chunkBytes.most + 3 * 65_536);
  });
});
