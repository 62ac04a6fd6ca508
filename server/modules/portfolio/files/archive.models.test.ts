import { deflateRawSync, inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import {
  type ArchiveFile,
  openArchive,
  packArchive,
  portfolioLimits,
  readArchive,
  writeArchive,
} from "./archive.models.ts";
import { ascii, crc32, joined, sameBytes, u16le, u32le } from "./bytes.models.ts";
import { readDirectory } from "./zip-directory.models.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const limits = {
  ...portfolioLimits,
  entryBytes: 1_000_000,
  totalBytes: 2_000_000,
  entries: 50,
  ratioFrom: 100_000,
};

/** The code of the error that opening and reading an archive throws, or "opened". */
function outcome(bytes: Uint8Array, within = limits): string {
  try {
    readArchive(bytes, within);
    return "opened";
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : `not one of ours: ${error}`;
  }
}

/** Where the directory of an archive with no comment begins. */
const directoryOf = (bytes: Uint8Array) => u32le(bytes, bytes.length - 6);

/** A copy with bytes written over it. */
function patched(bytes: Uint8Array, at: number, ...values: number[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy.set(values, at);
  return copy;
}
const number32 = (value: number) => [value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24];

const paths = fc
  .array(fc.stringMatching(/^[a-zñ0-9 _-]{0,10}[a-z0-9]$/), { minLength: 1, maxLength: 4 })
  .map((segments) => segments.join("/"));
const files = fc.uniqueArray(
  fc.record<ArchiveFile>({ name: paths, bytes: fc.uint8Array({ maxLength: 3000 }), isPacked: fc.boolean() }),
  { selector: (file) => file.name.normalize("NFC").toLowerCase(), maxLength: 10 },
);

describe("an archive", () => {
  it("read back is what was written, names in any letters included", async () => {
    await fc.assert(
      fc.asyncProperty(files, async (written) => {
        const read = readArchive(await packArchive(written), limits);
        expect([...read]).toEqual(written.map(({ name, bytes }) => [name, Uint8Array.from(bytes)]));
      }),
    );
  });

  /** Content of all sorts and sizes: noise, repetition at a distance, squares, text. */
  const contents = fc
    .tuple(
      fc.constantFrom(300, 5000, 40_000, 120_000),
      fc.integer({ min: 1, max: 40_000 }),
      fc.nat(3),
      fc.nat(),
    )
    .map(([length, period, kind, seed]) => {
      const noise = (index: number) => Math.imul((index % period) + seed, 2_654_435_761) >>> 24;
      const kinds = [
        noise,
        (index: number) => (index * index + seed) >> 7,
        (index: number) => 97 + (noise(index) % 20),
        (index: number) => (index % 97 < 50 ? index & 7 : noise(index)),
      ];
      return Uint8Array.from({ length }, (_, index) => (kinds[kind] ?? noise)(index));
    });

  it("is unpacked by another program to what went in, whatever it was", async () => {
    await fc.assert(
      fc.asyncProperty(contents, fc.boolean(), async (bytes, isPacked) => {
        const archive = await packArchive([{ name: "a", bytes, isPacked }]);
        const [entry] = readDirectory(archive, 1);
        const { dataAt, packedSize } = entry ?? { dataAt: 0, packedSize: 0 };
        expect(sameBytes(inflateRawSync(archive.subarray(dataAt, dataAt + packedSize)), bytes)).toBe(true);
      }),
    );
    // Content that the streaming packer of fflate 0.8.3 spoils.
    const squares = Uint8Array.from({ length: 90_000 }, (_, index) => (index * index) >> 7);
    expect(openArchive(await packArchive([{ name: "a", bytes: squares }])).read("a")).toEqual(squares);
  });

  it("packed by another program is unpacked to what went in, whatever it was", () => {
    fc.assert(
      fc.property(contents, (bytes) => {
        const level = bytes.length % 9;
        const model = zipSync({ a: [new Uint8Array(), { level: 1 }] });
        const packed = deflateRawSync(bytes, { level });
        const directory = directoryOf(model);
        const empty = u32le(model, directory + 20);
        const sizes = [...number32(crc32(bytes)), ...number32(packed.length), ...number32(bytes.length)];
        const head = patched(model.subarray(0, directory - empty), 14, ...sizes);
        const tail = patched(
          patched(model.subarray(directory), 16, ...sizes),
          model.length - directory - 6,
          ...number32(head.length + packed.length),
        );
        const archive = openArchive(joined([head, packed, tail]));
        expect(sameBytes(archive.read("a"), bytes)).toBe(true);
      }),
    );
  });

  it("of the same files has the same bytes, and is sent on file by file", async () => {
    const written = [
      { name: "index.html", bytes: utf8("<p>¡hola!</p>") },
      { name: "files/año.txt", bytes: utf8("a".repeat(5000)) },
    ];
    expect(sameBytes(await packArchive(written), await packArchive(written))).toBe(true);
    const taken: string[] = [];
    const parts = writeArchive(
      (function* () {
        for (const file of written) {
          taken.push(file.name);
          yield file;
        }
      })(),
    );
    await parts.next();
    expect(taken).toEqual(["index.html"]);
  });

  it("is dated alike whatever the clock says", async () => {
    const packed = await packArchive([{ name: "a", bytes: utf8("a") }]);
    // 1 January 1980, midnight: the first date of the format.
    expect([u16le(packed, 10), u16le(packed, 12)]).toEqual([0, 33]);
  });

  it("is not written with a name that reaches outside or stands for two files", async () => {
    const code = (...names: string[]) =>
      packArchive(names.map((name) => ({ name, bytes: utf8("x") }))).catch((error) => error.code);
    expect(await code("../a")).toBe("archive.unsafe-name");
    expect(await code("a", "A")).toBe("archive.duplicate");
  });

  it("written by another program is read: stored files, folders and a comment", () => {
    const other = zipSync({ "a/": new Uint8Array(), "a/b.txt": [utf8("hello"), { level: 0 }] });
    const commented = patched(joined([other, ascii("note")]), other.length - 2, 4, 0);
    expect([...readArchive(commented, limits)]).toEqual([["a/b.txt", utf8("hello")]]);
  });
});

describe("a hostile archive", () => {
  const bomb = zipSync({ "zeros.txt": new Uint8Array(50_000_000) }, { level: 9 });

  it("of a file that packs like a bomb can be opened again all the same", async () => {
    const zeros = new Uint8Array(2_000_000);
    const archive = openArchive(await packArchive([{ name: "zeros.bin", bytes: zeros }]));
    expect(sameBytes(archive.read("zeros.bin"), zeros)).toBe(true);
  });

  it("that unpacks to fifty million zeros is refused by what it declares", () => {
    expect(bomb.length).toBeLessThan(60_000);
    expect(outcome(bomb)).toBe("archive.too-large");
    expect(outcome(bomb, { ...limits, entryBytes: 1e9, totalBytes: 1e9 })).toBe("archive.bomb");
  });

  it("that lies about its size is stopped while it unpacks, before memory grows", () => {
    const directory = directoryOf(bomb);
    const lying = patched(patched(bomb, directory + 24, ...number32(1000)), 22, ...number32(1000));
    const archive = openArchive(lying, limits);
    const before = process.memoryUsage().arrayBuffers;
    expect(() => archive.read("zeros.txt")).toThrow(expect.objectContaining({ code: "archive.bomb" }));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  it("of many files that together are too much is refused", () => {
    const part = new Uint8Array(90_000);
    const names = Array.from({ length: 30 }, (_, index) => [`f${index}`, part] as const);
    expect(outcome(zipSync(Object.fromEntries(names)))).toBe("archive.too-large");
    const many = Array.from({ length: 51 }, (_, index) => [`f${index}`, utf8("x")] as const);
    expect(outcome(zipSync(Object.fromEntries(many)))).toBe("archive.too-large");
    expect(outcome(new Uint8Array(100), { ...limits, archiveBytes: 99 })).toBe("archive.too-large");
  });

  it("whose files share the same bytes is refused", () => {
    const two = zipSync({ aa: utf8("same"), ab: utf8("same") });
    const first = directoryOf(two);
    // The second file's place becomes the first one's; its name follows suit, or the headers would differ.
    const second = first + 46 + 2 + u16le(two, first + 30);
    const shared = patched(patched(two, second + 42, 0, 0, 0, 0), second + 47, "a".charCodeAt(0));
    expect(outcome(shared)).toBe("archive.unreadable");
  });

  it.each([
    "../a",
    "a/../../b",
    "/etc/passwd",
    "a\\b",
    "C:/a",
    "a//b",
    "./a",
    "a/./b",
    "a\u0000.txt",
    "a.",
    "..",
    "1/2/3/4/5/6/7/8/9/10",
  ])("with the name %j is refused", (name) => {
    expect(outcome(zipSync({ [name]: utf8("x") }))).toBe("archive.unsafe-name");
  });

  it("with one name twice is refused, composed or not, in large letters or small", () => {
    expect(outcome(zipSync({ "n\u0303": utf8("1"), "\u00f1": utf8("2") }))).toBe("archive.duplicate");
    expect(outcome(zipSync({ "a.txt": utf8("1"), "A.TXT": utf8("2") }))).toBe("archive.duplicate");
  });

  it("that is locked, in ZIP64, split or packed in another way is refused with its reason", () => {
    const plain = zipSync({ a: utf8("hello") });
    const directory = directoryOf(plain);
    expect(outcome(patched(plain, directory + 8, 1))).toBe("archive.encrypted");
    expect(outcome(patched(plain, directory + 10, 99, 0))).toBe("archive.encrypted");
    expect(outcome(patched(plain, directory + 10, 12, 0))).toBe("archive.unsupported");
    expect(outcome(patched(plain, directory + 24, 255, 255, 255, 255))).toBe("archive.unsupported");
    expect(outcome(patched(plain, plain.length - 12, 255, 255))).toBe("archive.unsupported");
    expect(outcome(patched(plain, plain.length - 18, 1))).toBe("archive.unsupported");
    const end64 = joined([
      plain.subarray(0, -22),
      ascii("PK\x06\x07"),
      new Uint8Array(16),
      plain.subarray(-22),
    ]);
    expect(outcome(end64)).toBe("archive.unsupported");
  });

  it("that was damaged is refused: a changed byte of content, another local name, a missing end", () => {
    const plain = zipSync({ "a.txt": [utf8("hello hello"), { level: 0 }] });
    expect(outcome(patched(plain, 36, 0))).toBe("archive.unreadable");
    expect(outcome(patched(plain, 30, "b".charCodeAt(0)))).toBe("archive.unreadable");
    expect(outcome(plain.subarray(0, -1))).toBe("archive.unreadable");
    expect(outcome(new Uint8Array())).toBe("archive.unreadable");
    expect(outcome(utf8("not a zip at all, though long enough to be one"))).toBe("archive.unreadable");
  });

  it("made of any changed bytes is read as it was or refused with a code of ours", () => {
    const plain = zipSync({
      "a.txt": utf8("hello ".repeat(50)),
      "b/c.bin": crypto.getRandomValues(new Uint8Array(100)),
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(plain.length - 1), fc.integer({ min: 0, max: 255 })), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.integer({ min: 0, max: plain.length }),
        fc.boolean(),
        (changes, length, isCut) => {
          let bytes = Uint8Array.from(plain);
          for (const [at, byte] of changes) bytes[at] = byte;
          if (isCut) bytes = bytes.slice(0, length);
          expect(outcome(bytes)).toMatch(/^(opened|archive\.[a-z-]+)$/);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

it("the sum of parts is the sum of the whole", () => {
  expect(crc32(utf8("123456789"))).toBe(0xcbf43926);
  expect(crc32(utf8("6789"), crc32(utf8("12345")))).toBe(0xcbf43926);
});
