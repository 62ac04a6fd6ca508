import { beforeEach, describe, expect, it } from "vitest";
import { joined, sha256 } from "../../server/modules/portfolio/files/bytes.models.ts";
import { storageLimits } from "../../server/modules/portfolio/files/storage.ts";
import { photo } from "../support/pictures.ts";
import { type Bench, bytesOf, code, type MakeStorage, openBench, small } from "./storage.setup.ts";

/** Sizes, quotas, owners and ends of files. */
export function describeBounds(name: string, make: MakeStorage): void {
  describe(`${name} keeps files`, () => {
    let bench: Bench;
    beforeEach(async () => {
      bench = await openBench(make);
    });

    it("of the announced size: no byte more is taken, and no file finished with less", async () => {
      const { id } = await bench.begin(350);
      await bench.storage.append("ada", id, 0, bytesOf(300));
      expect(await code(bench.storage.append("ada", id, 300, bytesOf(51)))).toBe("file.size-differs");
      expect(await code(bench.storage.finish("ada", id, null))).toBe("file.incomplete");
      expect(await code(bench.storage.read("ada", id))).toBe("not-found");
      await bench.storage.append("ada", id, 300, bytesOf(50));
      expect(await code(bench.storage.finish("ada", id, null))).toBe("done");
      expect(await code(bench.storage.append("ada", id, 0, bytesOf(10)))).toBe("file.finished");
    });

    it("up to a size, which is asked before any byte comes", async () => {
      expect(await code(bench.begin(1001))).toBe("file.too-large");
      expect(await code(bench.begin(2 * 1024 ** 3))).toBe("file.too-large");
      expect(await code(bench.begin(Number.POSITIVE_INFINITY))).toBe("file.too-large");
      for (const size of [0, -1, Number.NaN]) expect(await code(bench.begin(size))).toBe("file.empty");
      expect(await bench.storage.usage("ada")).toEqual({ bytes: 0, files: 0 });
    });

    it("in parts of a decent size, the last apart", async () => {
      const { id } = await bench.begin(700);
      expect(await code(bench.storage.append("ada", id, 0, new Uint8Array()))).toBe("file.chunk-size");
      expect(await code(bench.storage.append("ada", id, 0, bytesOf(9)))).toBe("file.chunk-size");
      expect(await code(bench.storage.append("ada", id, 0, bytesOf(401)))).toBe("file.chunk-size");
      await bench.storage.append("ada", id, 0, bytesOf(300));
      expect(await code(bench.storage.append("ada", id, 0, bytesOf(301)))).toBe("file.offset");
      const short = await bench.begin(5);
      expect(await code(bench.storage.append("ada", short.id, 0, bytesOf(5)))).toBe("done");
    });

    it("and removes what arrived damaged, so that nothing half-written stays", async () => {
      const upload = await bench.begin(300);
      await bench.send(upload, bytesOf(300));
      expect(await code(bench.storage.finish("ada", upload.id, await sha256(bytesOf(300, 2))))).toBe(
        "file.damaged",
      );
      expect(await bench.storage.find("ada", upload.id)).toBeNull();
      expect(await bench.storage.usage("ada")).toEqual({ bytes: 0, files: 0 });
    });

    it("but no picture that is refused", async () => {
      const bytes = joined([photo().subarray(0, 300)]);
      const upload = await bench.begin(bytes.length);
      await bench.send(upload, bytes);
      expect(await code(bench.storage.finish("ada", upload.id, null))).toBe("file.image-unreadable");
      expect(await bench.storage.find("ada", upload.id)).toBeNull();
    });

    it("of each learner apart", async () => {
      const id = await bench.stored(bytesOf(300));
      const running = await bench.begin(300);
      expect(await bench.storage.find("ben", id)).toBeNull();
      expect(await code(bench.storage.read("ben", id))).toBe("not-found");
      expect(await code(bench.storage.append("ben", running.id, 0, bytesOf(300)))).toBe("not-found");
      expect(await code(bench.storage.finish("ben", running.id, null))).toBe("not-found");
      expect(await bench.storage.remove("ben", id)).toBe(false);
      expect(await bench.storage.usage("ben")).toEqual({ bytes: 0, files: 0 });
      expect(await code(bench.storage.read("ada", id))).toBe("done");
    });

    it("under an id of its own where it brings one, which nobody else's file gives way to", async () => {
      const brought = { ...bench.announced(100), id: "brought" };
      expect((await bench.storage.begin("ada", brought)).id).toBe("brought");
      for (const learner of ["ada", "ben"])
        await expect(bench.other.begin(learner, brought)).rejects.toMatchObject({ code: "file.id-taken" });
      expect(await bench.storage.find("ada", "brought")).toMatchObject({ received: 0 });
      expect(await bench.storage.find("ben", "brought")).toBe(null);
    });

    it("until they are removed, with their bytes and their share of the quota", async () => {
      const id = await bench.stored(bytesOf(1000));
      const running = await bench.begin(1000);
      expect(await bench.storage.remove("ada", id)).toBe(true);
      expect(await bench.storage.remove("ada", running.id)).toBe(true);
      expect(await bench.storage.remove("ada", id)).toBe(false);
      expect(await code(bench.storage.read("ada", id))).toBe("not-found");
      expect(await code(bench.storage.append("ada", running.id, 0, bytesOf(300)))).toBe("not-found");
      expect(await bench.storage.usage("ada")).toEqual({ bytes: 0, files: 0 });
    });

    it("within a quota that counts running uploads, so that two at once can't both take the last room", async () => {
      await bench.stored(bytesOf(1000));
      const outcomes = await Promise.all(
        [bench.storage, bench.other, bench.storage, bench.other].map((server) =>
          code(server.begin("ada", bench.announced(1000))),
        ),
      );
      expect(outcomes.sort()).toEqual(["done", "file.quota", "file.quota", "file.quota"]);
      expect(await bench.storage.usage("ada")).toEqual({ bytes: 2000, files: 2 });
      expect(await code(bench.begin(500))).toBe("done");
      expect(await code(bench.begin(1))).toBe("file.quota");
      expect(await code(bench.begin(1000, "ben"))).toBe("done");
    });

    it("up to a number of files", async () => {
      for (let index = 0; index < small.learnerFiles; index++) await bench.begin(1);
      expect(await code(bench.begin(1))).toBe("file.too-many");
    });

    it("but not uploads that were given up", async () => {
      const kept = await bench.stored(bytesOf(300));
      const old = await bench.begin(300);
      bench.clock.time = 5000;
      const young = await bench.begin(300);
      await bench.storage.append("ada", young.id, 0, bytesOf(100));
      expect(await bench.storage.sweep(5000)).toBe(1);
      expect(await bench.storage.find("ada", old.id)).toBeNull();
      expect(await bench.storage.find("ada", young.id)).toMatchObject({ received: 100 });
      expect(await code(bench.storage.read("ada", kept))).toBe("done");
      expect(await bench.storage.sweep(5000)).toBe(0);
    });

    it("of ten megabytes, the most one may have", async () => {
      bench = await openBench(make, storageLimits);
      const size = storageLimits.fileBytes;
      const bytes = new Uint8Array(size);
      for (let at = 0; at < size; at += 4096) bytes[at] = 1 + ((at >> 12) % 250);
      const upload = await bench.begin(size);
      await bench.send(upload, bytes, storageLimits.chunkBytes.most);
      await bench.storage.finish("ada", upload.id, await sha256(bytes));
      const read = await bench.storage.read("ada", upload.id);
      expect(await sha256(read.bytes)).toBe(await sha256(bytes));
      expect(await code(bench.begin(size + 1))).toBe("file.too-large");
    });
  });
}
