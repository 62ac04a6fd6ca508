import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { joined, sameBytes, sha256 } from "../../server/modules/portfolio/files/bytes.models.ts";
import { holdsSecret, photo } from "../support/pictures.ts";
import { type Bench, bytesOf, code, type MakeStorage, openBench, small } from "./storage.setup.ts";
import { describeBounds } from "./storage-bounds.suite.ts";

/** All that every driver of the storage port keeps. */
export function describeStorage(name: string, make: MakeStorage): void {
  describeUploads(name, make);
  describeBounds(name, make);
}

/** Uploads come in parts, survive cuts and doubles, and are read back. */
function describeUploads(name: string, make: MakeStorage): void {
  describe(`${name} keeps files`, () => {
    let bench: Bench;
    beforeEach(async () => {
      bench = await openBench(make);
    });

    it("that come in parts, and gives them back whole", async () => {
      const bytes = bytesOf(1000);
      const upload = await bench.begin(1000);
      expect(upload).toMatchObject({ status: "uploading", received: 0, size: 1000, createdAt: 1000 });
      await bench.send(upload, bytes);
      bench.clock.time = 2000;
      const file = await bench.storage.finish("ada", upload.id, await sha256(bytes));
      expect(file).toEqual({
        status: "ready",
        id: upload.id,
        name: "leaf.bin",
        declaredType: "",
        type: "application/octet-stream",
        size: 1000,
        sha256: await sha256(bytes),
        width: null,
        height: null,
        createdAt: 1000,
        updatedAt: 2000,
      });
      const read = await bench.other.read("ada", upload.id);
      expect(read).toMatchObject({ file, range: { start: 0, end: 1000 } });
      expect(sameBytes(read.bytes, bytes)).toBe(true);
      expect(await bench.other.find("ada", upload.id)).toEqual(file);
    });

    it("and reads any range of them, across parts", async () => {
      const bytes = bytesOf(1000);
      const id = await bench.stored(bytes);
      await fc.assert(
        fc.asyncProperty(fc.nat(999), fc.integer({ min: 1, max: 1200 }), async (start, length) => {
          const read = await bench.storage.read("ada", id, { start, end: start + length });
          expect(read.range).toEqual({ start, end: Math.min(1000, start + length) });
          expect(sameBytes(read.bytes, bytes.subarray(start, start + length))).toBe(true);
        }),
        { numRuns: 60 },
      );
      for (const range of [
        { start: 1000, end: 1001 },
        { start: -1, end: 5 },
        { start: 5, end: 5 },
        { start: 0.5, end: 2 },
      ]) {
        expect(await code(bench.storage.read("ada", id, range))).toBe("file.range");
      }
    });

    it("with a small picture beside them, which is replaced by a newer one and goes with its file", async () => {
      const id = await bench.stored(bytesOf(900));
      const small = (seed: number) =>
        ({ type: "image/jpeg", width: 48, height: 36, bytes: bytesOf(100, seed) }) as const;
      const before = await bench.storage.usage("ada");
      expect(await bench.storage.thumbnail("ada", id)).toBeNull();
      await bench.storage.keepThumbnail("ada", id, small(1));
      await bench.other.keepThumbnail("ada", id, small(2));
      expect(await bench.storage.thumbnail("ada", id)).toEqual(small(2));
      expect(await bench.storage.usage("ada")).toEqual(before);
      expect(await bench.storage.thumbnail("ben", id)).toBeNull();
      expect(await code(bench.storage.keepThumbnail("ben", id, small(3)))).toBe("not-found");
      const upload = await bench.begin(100);
      expect(await code(bench.storage.keepThumbnail("ada", upload.id, small(3)))).toBe("not-found");
      await bench.storage.remove("ada", id);
      expect(await bench.other.thumbnail("ada", id)).toBeNull();
    });

    it("whose upload was cut: the device asks where to go on, on whatever server", async () => {
      const bytes = bytesOf(700);
      const { id } = await bench.begin(700);
      await bench.storage.append("ada", id, 0, bytes.subarray(0, 400));
      const found = await bench.other.find("ada", id);
      expect(found).toMatchObject({ status: "uploading", received: 400 });
      await bench.other.append("ada", id, 400, bytes.subarray(400));
      await bench.storage.finish("ada", id, await sha256(bytes));
      expect(sameBytes((await bench.storage.read("ada", id)).bytes, bytes)).toBe(true);
    });

    it("once, however often a part is sent, in the same pieces or others", async () => {
      const bytes = bytesOf(700);
      const { id } = await bench.begin(700);
      await bench.storage.append("ada", id, 0, bytes.subarray(0, 300));
      expect(await bench.storage.append("ada", id, 0, bytes.subarray(0, 300))).toMatchObject({
        received: 300,
      });
      expect(await bench.storage.append("ada", id, 100, bytes.subarray(100, 200))).toMatchObject({
        received: 300,
      });
      expect(await bench.storage.append("ada", id, 200, bytes.subarray(200, 600))).toMatchObject({
        received: 600,
      });
      expect(await bench.storage.append("ada", id, 600, bytes.subarray(600))).toMatchObject({
        received: 700,
      });
      await bench.storage.finish("ada", id, await sha256(bytes));
      expect(sameBytes((await bench.storage.read("ada", id)).bytes, bytes)).toBe(true);
    });

    it("and takes no part that differs from what was kept", async () => {
      const { id } = await bench.begin(700);
      await bench.storage.append("ada", id, 0, bytesOf(300));
      expect(await code(bench.storage.append("ada", id, 0, bytesOf(300, 2)))).toBe("file.chunk-differs");
      expect(await bench.storage.find("ada", id)).toMatchObject({ received: 300 });
    });

    it("in order: a part that would leave a gap is told where to go on", async () => {
      const { id } = await bench.begin(700);
      await bench.storage.append("ada", id, 0, bytesOf(300));
      await expect(bench.storage.append("ada", id, 301, bytesOf(100))).rejects.toMatchObject({
        code: "file.offset",
        status: 409,
        received: 300,
      });
      expect(await code(bench.storage.append("ada", id, -1, bytesOf(100)))).toBe("file.offset");
      expect(await code(bench.storage.append("ada", id, Number.NaN, bytesOf(100)))).toBe("file.offset");
      expect(await bench.storage.find("ada", id)).toMatchObject({ received: 300 });
    });

    it("and finishes twice with the same result", async () => {
      const upload = await bench.begin(300);
      await bench.send(upload, bytesOf(300));
      const [first, second] = await Promise.all([
        bench.storage.finish("ada", upload.id, null),
        bench.other.finish("ada", upload.id, null),
      ]);
      expect(second).toEqual(first);
      expect(await bench.storage.finish("ada", upload.id, null)).toEqual(first);
    });

    it("of pictures without the place they were taken, from the first moment they can be read", async () => {
      const bytes = joined([photo()]);
      const upload = await bench.storage.begin("ada", {
        name: "C:\\fakepath\\leaf.png",
        declaredType: "image/png",
        size: bytes.length,
      });
      await bench.send(upload, bytes);
      const [file] = await Promise.all([
        bench.storage.finish("ada", upload.id, await sha256(bytes)),
        bench.other.finish("ada", upload.id, await sha256(bytes)),
      ]);
      expect(file).toMatchObject({ name: "leaf.png", type: "image/jpeg", width: 8, height: 8 });
      const read = await bench.storage.read("ada", upload.id);
      expect(holdsSecret(read.bytes)).toEqual([]);
      expect([read.bytes.length, await sha256(read.bytes)]).toEqual([file.size, file.sha256]);
      expect(await bench.storage.usage("ada")).toEqual({ bytes: file.size, files: 1 });
    });

    it("of two uploads at once, unmixed", async () => {
      const [one, two] = [bytesOf(1000, 1), bytesOf(1000, 2)];
      const [first, second] = [await bench.begin(1000), await bench.begin(1000)];
      await Promise.all([bench.send(first, one, 150), bench.send(second, two, 220)]);
      await bench.storage.finish("ada", first.id, await sha256(one));
      await bench.storage.finish("ada", second.id, await sha256(two));
      expect(sameBytes((await bench.storage.read("ada", first.id)).bytes, one)).toBe(true);
      expect(sameBytes((await bench.storage.read("ada", second.id)).bytes, two)).toBe(true);
    });

    it("that two servers are sent at the same moment, once", async () => {
      const bytes = bytesOf(900);
      const { id } = await bench.begin(900);
      for (let at = 0; at < 900; at += 300) {
        const part = bytes.subarray(at, at + 300);
        const sent = [bench.storage, bench.other, bench.storage].map((server) =>
          server.append("ada", id, at, part),
        );
        for (const upload of await Promise.all(sent)) expect(upload.received).toBe(at + 300);
      }
      expect(await code(bench.storage.finish("ada", id, await sha256(bytes)))).toBe("done");
    });

    it("whole, whatever is sent in whatever order, as long as the device listens to the offsets", async () => {
      bench = await openBench(make, {
        ...small,
        learnerFiles: 1000,
        learnerBytes: 1e9,
        chunkBytes: { least: 1, most: 400 },
      });
      const sends = fc.array(
        fc.record({ at: fc.nat(520), length: fc.integer({ min: 1, max: 300 }), isLost: fc.boolean() }),
        {
          maxLength: 12,
        },
      );
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 500 }), fc.nat(50), sends, async (size, seed, parts) => {
          const bytes = bytesOf(size, seed);
          const { id } = await bench.begin(size);
          let known = 0;
          for (const { at, length, isLost } of parts) {
            const before = await bench.storage.find("ada", id);
            const attempt = bench.storage.append("ada", id, at, bytes.slice(at, at + length));
            const answered = await attempt.catch((error: { code: string }) => error.code);
            const after = await bench.storage.find("ada", id);
            if (typeof answered === "string") expect(after).toEqual(before);
            else if (!isLost) known = answered.received;
          }
          // What the device knows may be old; what it sends again counts once.
          for (let at = known; at < size; at += 200)
            await bench.storage.append("ada", id, at, bytes.subarray(at, at + 200));
          await bench.storage.finish("ada", id, await sha256(bytes));
          expect(sameBytes((await bench.storage.read("ada", id)).bytes, bytes)).toBe(true);
        }),
        { numRuns: 40 },
      );
    });
  });
}
