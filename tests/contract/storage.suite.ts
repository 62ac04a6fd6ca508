import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { joined, sameBytes, sha256 } from "../../server/modules/portfolio/files/bytes.models.ts";
import { settled } from "../../server/modules/portfolio/files/settle.models.ts";
import {
  type FileStorage,
  type StorageLimits,
  type StoragePorts,
  storageLimits,
  type Upload,
} from "../../server/modules/portfolio/files/storage.ts";
import { holdsSecret, photo } from "../support/pictures.ts";

/** Limits small enough for a test to meet them. */
const small: StorageLimits = {
  fileBytes: 1000,
  learnerBytes: 2500,
  learnerFiles: 6,
  chunkBytes: { least: 10, most: 400 },
};

/** One storage, as two servers reach it. */
export interface StorageUnderTest {
  readonly storage: FileStorage;
  readonly other: FileStorage;
}

/** What every driver of the storage port keeps. `make` gives an empty storage. */
export function describeStorage(
  name: string,
  make: (ports: StoragePorts) => Promise<StorageUnderTest>,
): void {
  describe(`${name} keeps files`, () => {
    let now = 1000;
    let storage: FileStorage;
    let other: FileStorage;

    async function open(limits: StorageLimits = small): Promise<void> {
      let next = 0;
      const ids = { next: () => `file-${++next}` };
      ({ storage, other } = await make({ clock: { now: () => now }, ids, limits, settle: settled }));
    }
    beforeEach(async () => {
      now = 1000;
      await open();
    });

    const bytesOf = (length: number, seed = 1) =>
      Uint8Array.from({ length }, (_, index) => (index * 7 + seed * 13 + (index >> 5)) & 255);
    const announced = (size: number) => ({ name: "leaf.bin", declaredType: "", size });
    const begin = (size: number, learner = "ada") => storage.begin(learner, announced(size));

    /** Sends bytes from where the upload stands, in parts. */
    async function send(upload: Upload, bytes: Uint8Array, part = 300, learner = "ada"): Promise<void> {
      for (let at = upload.received; at < bytes.length; at += part) {
        await storage.append(learner, upload.id, at, bytes.subarray(at, at + part));
      }
    }
    async function stored(bytes: Uint8Array<ArrayBuffer>, learner = "ada"): Promise<string> {
      const upload = await begin(bytes.length, learner);
      await send(upload, bytes, 300, learner);
      await storage.finish(learner, upload.id, await sha256(bytes));
      return upload.id;
    }
    const code = (attempt: Promise<unknown>) =>
      attempt.then(
        () => "done",
        (error: unknown) => (error instanceof Error && "code" in error ? error.code : error),
      );

    it("that come in parts, and gives them back whole", async () => {
      const bytes = bytesOf(1000);
      const upload = await begin(1000);
      expect(upload).toMatchObject({ status: "uploading", received: 0, size: 1000, createdAt: 1000 });
      await send(upload, bytes);
      now = 2000;
      const file = await storage.finish("ada", upload.id, await sha256(bytes));
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
      const read = await other.read("ada", upload.id);
      expect(read).toMatchObject({ file, range: { start: 0, end: 1000 } });
      expect(sameBytes(read.bytes, bytes)).toBe(true);
      expect(await other.find("ada", upload.id)).toEqual(file);
    });

    it("and reads any range of them, across parts", async () => {
      const bytes = bytesOf(1000);
      const id = await stored(bytes);
      await fc.assert(
        fc.asyncProperty(fc.nat(999), fc.integer({ min: 1, max: 1200 }), async (start, length) => {
          const read = await storage.read("ada", id, { start, end: start + length });
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
        expect(await code(storage.read("ada", id, range))).toBe("file.range");
      }
    });

    it("whose upload was cut: the device asks where to go on, on whatever server", async () => {
      const bytes = bytesOf(700);
      const { id } = await begin(700);
      await storage.append("ada", id, 0, bytes.subarray(0, 400));
      const found = await other.find("ada", id);
      expect(found).toMatchObject({ status: "uploading", received: 400 });
      await other.append("ada", id, 400, bytes.subarray(400));
      await storage.finish("ada", id, await sha256(bytes));
      expect(sameBytes((await storage.read("ada", id)).bytes, bytes)).toBe(true);
    });

    it("once, however often a part is sent, in the same pieces or others", async () => {
      const bytes = bytesOf(700);
      const { id } = await begin(700);
      await storage.append("ada", id, 0, bytes.subarray(0, 300));
      expect(await storage.append("ada", id, 0, bytes.subarray(0, 300))).toMatchObject({ received: 300 });
      expect(await storage.append("ada", id, 100, bytes.subarray(100, 200))).toMatchObject({ received: 300 });
      expect(await storage.append("ada", id, 200, bytes.subarray(200, 600))).toMatchObject({ received: 600 });
      expect(await storage.append("ada", id, 600, bytes.subarray(600))).toMatchObject({ received: 700 });
      await storage.finish("ada", id, await sha256(bytes));
      expect(sameBytes((await storage.read("ada", id)).bytes, bytes)).toBe(true);
    });

    it("and takes no part that differs from what was kept", async () => {
      const { id } = await begin(700);
      await storage.append("ada", id, 0, bytesOf(300));
      expect(await code(storage.append("ada", id, 0, bytesOf(300, 2)))).toBe("file.chunk-differs");
      expect(await storage.find("ada", id)).toMatchObject({ received: 300 });
    });

    it("in order: a part that would leave a gap is told where to go on", async () => {
      const { id } = await begin(700);
      await storage.append("ada", id, 0, bytesOf(300));
      await expect(storage.append("ada", id, 301, bytesOf(100))).rejects.toMatchObject({
        code: "file.offset",
        status: 409,
        received: 300,
      });
      expect(await code(storage.append("ada", id, -1, bytesOf(100)))).toBe("file.offset");
      expect(await code(storage.append("ada", id, Number.NaN, bytesOf(100)))).toBe("file.offset");
      expect(await storage.find("ada", id)).toMatchObject({ received: 300 });
    });

    it("of the announced size: no byte more is taken, and no file finished with less", async () => {
      const { id } = await begin(350);
      await storage.append("ada", id, 0, bytesOf(300));
      expect(await code(storage.append("ada", id, 300, bytesOf(51)))).toBe("file.size-differs");
      expect(await code(storage.finish("ada", id, null))).toBe("file.incomplete");
      expect(await code(storage.read("ada", id))).toBe("not-found");
      await storage.append("ada", id, 300, bytesOf(50));
      expect(await code(storage.finish("ada", id, null))).toBe("done");
      expect(await code(storage.append("ada", id, 0, bytesOf(10)))).toBe("file.finished");
    });

    it("up to a size, which is asked before any byte comes", async () => {
      expect(await code(begin(1001))).toBe("file.too-large");
      expect(await code(begin(2 * 1024 ** 3))).toBe("file.too-large");
      expect(await code(begin(Number.POSITIVE_INFINITY))).toBe("file.too-large");
      for (const size of [0, -1, Number.NaN]) expect(await code(begin(size))).toBe("file.empty");
      expect(await storage.usage("ada")).toEqual({ bytes: 0, files: 0 });
    });

    it("in parts of a decent size, the last apart", async () => {
      const { id } = await begin(700);
      expect(await code(storage.append("ada", id, 0, new Uint8Array()))).toBe("file.chunk-size");
      expect(await code(storage.append("ada", id, 0, bytesOf(9)))).toBe("file.chunk-size");
      expect(await code(storage.append("ada", id, 0, bytesOf(401)))).toBe("file.chunk-size");
      await storage.append("ada", id, 0, bytesOf(300));
      expect(await code(storage.append("ada", id, 0, bytesOf(301)))).toBe("file.offset");
      const short = await begin(5);
      expect(await code(storage.append("ada", short.id, 0, bytesOf(5)))).toBe("done");
    });

    it("and removes what arrived damaged, so that nothing half-written stays", async () => {
      const upload = await begin(300);
      await send(upload, bytesOf(300));
      expect(await code(storage.finish("ada", upload.id, await sha256(bytesOf(300, 2))))).toBe(
        "file.damaged",
      );
      expect(await storage.find("ada", upload.id)).toBeNull();
      expect(await storage.usage("ada")).toEqual({ bytes: 0, files: 0 });
    });

    it("and finishes twice with the same result", async () => {
      const upload = await begin(300);
      await send(upload, bytesOf(300));
      const [first, second] = await Promise.all([
        storage.finish("ada", upload.id, null),
        other.finish("ada", upload.id, null),
      ]);
      expect(second).toEqual(first);
      expect(await storage.finish("ada", upload.id, null)).toEqual(first);
    });

    it("of pictures without the place they were taken, from the first moment they can be read", async () => {
      const bytes = joined([photo()]);
      const upload = await storage.begin("ada", {
        name: "C:\\fakepath\\leaf.png",
        declaredType: "image/png",
        size: bytes.length,
      });
      await send(upload, bytes);
      const [file] = await Promise.all([
        storage.finish("ada", upload.id, await sha256(bytes)),
        other.finish("ada", upload.id, await sha256(bytes)),
      ]);
      expect(file).toMatchObject({ name: "leaf.png", type: "image/jpeg", width: 8, height: 8 });
      const read = await storage.read("ada", upload.id);
      expect(holdsSecret(read.bytes)).toEqual([]);
      expect([read.bytes.length, await sha256(read.bytes)]).toEqual([file.size, file.sha256]);
      expect(await storage.usage("ada")).toEqual({ bytes: file.size, files: 1 });
    });

    it("but no picture that is refused", async () => {
      const bytes = joined([photo().subarray(0, 300)]);
      const upload = await begin(bytes.length);
      await send(upload, bytes);
      expect(await code(storage.finish("ada", upload.id, null))).toBe("file.image-unreadable");
      expect(await storage.find("ada", upload.id)).toBeNull();
    });

    it("of each learner apart", async () => {
      const id = await stored(bytesOf(300));
      const running = await begin(300);
      expect(await storage.find("ben", id)).toBeNull();
      expect(await code(storage.read("ben", id))).toBe("not-found");
      expect(await code(storage.append("ben", running.id, 0, bytesOf(300)))).toBe("not-found");
      expect(await code(storage.finish("ben", running.id, null))).toBe("not-found");
      expect(await storage.remove("ben", id)).toBe(false);
      expect(await storage.usage("ben")).toEqual({ bytes: 0, files: 0 });
      expect(await code(storage.read("ada", id))).toBe("done");
    });

    it("until they are removed, with their bytes and their share of the quota", async () => {
      const id = await stored(bytesOf(1000));
      const running = await begin(1000);
      expect(await storage.remove("ada", id)).toBe(true);
      expect(await storage.remove("ada", running.id)).toBe(true);
      expect(await storage.remove("ada", id)).toBe(false);
      expect(await code(storage.read("ada", id))).toBe("not-found");
      expect(await code(storage.append("ada", running.id, 0, bytesOf(300)))).toBe("not-found");
      expect(await storage.usage("ada")).toEqual({ bytes: 0, files: 0 });
    });

    it("within a quota that counts running uploads, so that two at once can't both take the last room", async () => {
      await stored(bytesOf(1000));
      const outcomes = await Promise.all(
        [storage, other, storage, other].map((server) => code(server.begin("ada", announced(1000)))),
      );
      expect(outcomes.sort()).toEqual(["done", "file.quota", "file.quota", "file.quota"]);
      expect(await storage.usage("ada")).toEqual({ bytes: 2000, files: 2 });
      expect(await code(begin(500))).toBe("done");
      expect(await code(begin(1))).toBe("file.quota");
      expect(await code(begin(1000, "ben"))).toBe("done");
    });

    it("up to a number of files", async () => {
      for (let index = 0; index < small.learnerFiles; index++) await begin(1);
      expect(await code(begin(1))).toBe("file.too-many");
    });

    it("of two uploads at once, unmixed", async () => {
      const [one, two] = [bytesOf(1000, 1), bytesOf(1000, 2)];
      const [first, second] = [await begin(1000), await begin(1000)];
      await Promise.all([send(first, one, 150), send(second, two, 220)]);
      await storage.finish("ada", first.id, await sha256(one));
      await storage.finish("ada", second.id, await sha256(two));
      expect(sameBytes((await storage.read("ada", first.id)).bytes, one)).toBe(true);
      expect(sameBytes((await storage.read("ada", second.id)).bytes, two)).toBe(true);
    });

    it("that two servers are sent at the same moment, once", async () => {
      const bytes = bytesOf(900);
      const { id } = await begin(900);
      for (let at = 0; at < 900; at += 300) {
        const part = bytes.subarray(at, at + 300);
        const sent = [storage, other, storage].map((server) => server.append("ada", id, at, part));
        for (const upload of await Promise.all(sent)) expect(upload.received).toBe(at + 300);
      }
      expect(await code(storage.finish("ada", id, await sha256(bytes)))).toBe("done");
    });

    it("but not uploads that were given up", async () => {
      const kept = await stored(bytesOf(300));
      const old = await begin(300);
      now = 5000;
      const young = await begin(300);
      await storage.append("ada", young.id, 0, bytesOf(100));
      expect(await storage.sweep(5000)).toBe(1);
      expect(await storage.find("ada", old.id)).toBeNull();
      expect(await storage.find("ada", young.id)).toMatchObject({ received: 100 });
      expect(await code(storage.read("ada", kept))).toBe("done");
      expect(await storage.sweep(5000)).toBe(0);
    });

    it("whole, whatever is sent in whatever order, as long as the device listens to the offsets", async () => {
      await open({ ...small, learnerFiles: 1000, learnerBytes: 1e9, chunkBytes: { least: 1, most: 400 } });
      const sends = fc.array(
        fc.record({ at: fc.nat(520), length: fc.integer({ min: 1, max: 300 }), isLost: fc.boolean() }),
        {
          maxLength: 12,
        },
      );
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 500 }), fc.nat(50), sends, async (size, seed, parts) => {
          const bytes = bytesOf(size, seed);
          const { id } = await begin(size);
          let known = 0;
          for (const { at, length, isLost } of parts) {
            const before = await storage.find("ada", id);
            const attempt = storage.append("ada", id, at, bytes.slice(at, at + length));
            const answered = await attempt.catch((error: { code: string }) => error.code);
            const after = await storage.find("ada", id);
            if (typeof answered === "string") expect(after).toEqual(before);
            else if (!isLost) known = answered.received;
          }
          // What the device knows may be old; what it sends again counts once.
          for (let at = known; at < size; at += 200)
            await storage.append("ada", id, at, bytes.subarray(at, at + 200));
          await storage.finish("ada", id, await sha256(bytes));
          expect(sameBytes((await storage.read("ada", id)).bytes, bytes)).toBe(true);
        }),
        { numRuns: 40 },
      );
    });

    it("of ten megabytes, the most one may have", async () => {
      await open(storageLimits);
      const size = storageLimits.fileBytes;
      const bytes = new Uint8Array(size);
      for (let at = 0; at < size; at += 4096) bytes[at] = 1 + ((at >> 12) % 250);
      const upload = await begin(size);
      await send(upload, bytes, storageLimits.chunkBytes.most);
      await storage.finish("ada", upload.id, await sha256(bytes));
      const read = await storage.read("ada", upload.id);
      expect(await sha256(read.bytes)).toBe(await sha256(bytes));
      expect(await code(begin(size + 1))).toBe("file.too-large");
    });
  });
}
