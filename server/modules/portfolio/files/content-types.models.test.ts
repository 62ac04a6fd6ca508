import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { ascii, joined } from "./bytes.models.ts";
import { contentTypes, recognise } from "./content-types.models.ts";
import { servedAs } from "./served.models.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const typeOf = (bytes: Uint8Array, name = "file", declared = "") => recognise(bytes, name, declared).type;

/** A box of an MP4 file. */
function box(kind: string, ...content: Uint8Array[]): Uint8Array {
  const inside = joined(content);
  const length = inside.length + 8;
  return joined([Uint8Array.of(0, 0, length >> 8, length & 255), ascii(kind), inside]);
}
const track = (handler: string) =>
  box("trak", box("mdia", box("hdlr", ascii(`\0\0\0\0\0\0\0\0${handler}\0\0\0\0`))));
const boxed = (brand: string, ...tracks: string[]) =>
  joined([box("ftyp", ascii(`${brand}\0\0\0\0isom`)), box("moov", box("mvhd"), ...tracks.map(track))]);

/** An EBML element with a length of one byte, or of unknown length. */
const element = (id: number[], content: Uint8Array, isOpen = false) =>
  joined([Uint8Array.from(id), Uint8Array.of(isOpen ? 0xff : 0x80 | content.length), content]);
/** The beginning of a recording as MediaRecorder writes it: a segment of unknown length. */
function recorded(docType: string, ...trackTypes: number[]): Uint8Array {
  const head = element([0x1a, 0x45, 0xdf, 0xa3], element([0x42, 0x82], ascii(docType)));
  const entries = trackTypes.map((type) =>
    element([0xae], joined([element([0xd7], Uint8Array.of(1)), element([0x83], Uint8Array.of(type))])),
  );
  const tracks = element([0x16, 0x54, 0xae, 0x6b], joined(entries));
  const cluster = element([0x1f, 0x43, 0xb6, 0x75], ascii("sound"), true);
  return joined([head, element([0x18, 0x53, 0x80, 0x67], joined([tracks, cluster]), true)]);
}

const ogg = (packet: string) =>
  joined([ascii("OggS\0\x02"), new Uint8Array(20), Uint8Array.of(1, packet.length), ascii(packet)]);
/** Two frames of MPEG 1 Layer III, 128 kbit/s, 44.1 kHz: 417 bytes each. */
const mp3 = () => {
  const frame = new Uint8Array(417);
  frame.set([0xff, 0xfb, 0x90, 0x00]);
  return joined([frame, frame]);
};
const office = (part: string) => zipSync({ "[Content_Types].xml": utf8("<Types/>"), [part]: utf8("<x/>") });

describe("a file's type", () => {
  it.each<[string, Uint8Array, string]>([
    ["PNG", ascii("\x89PNG\r\n\x1a\nrest"), "image/png"],
    ["JPEG", ascii("\xff\xd8\xff\xe0\0\x10JFIF"), "image/jpeg"],
    ["GIF", ascii("GIF89a......"), "image/gif"],
    ["WebP", ascii("RIFF\x10\0\0\0WEBPVP8 "), "image/webp"],
    ["AVIF", boxed("avif"), "image/avif"],
    ["HEIC", boxed("heic"), "image/heic"],
    ["TIFF", ascii("II*\0\x08\0\0\0"), "image/tiff"],
    ["PDF", ascii("%PDF-1.7\n"), "application/pdf"],
    ["MP3 with a tag", ascii("ID3\x04\0\0\0\0\0\0rest"), "audio/mpeg"],
    ["MP3 without a tag", mp3(), "audio/mpeg"],
    ["M4A", boxed("M4A ", "soun"), "audio/mp4"],
    ["a recording of Safari's", boxed("iso5", "soun"), "audio/mp4"],
    ["MP4", boxed("isom", "vide", "soun"), "video/mp4"],
    ["Ogg with Opus", ogg("OpusHead"), "audio/ogg"],
    ["Ogg with Vorbis", ogg("\x01vorbis"), "audio/ogg"],
    ["Ogg with a film", ogg("\x80theora"), "application/octet-stream"],
    ["WAV", ascii("RIFF\x10\0\0\0WAVEfmt "), "audio/wav"],
    ["FLAC", ascii("fLaC\0"), "audio/flac"],
    ["a sound recording of Chrome's", recorded("webm", 2), "audio/webm"],
    ["a film in WebM", recorded("webm", 2, 1), "video/webm"],
    ["Matroska", recorded("matroska", 1), "application/octet-stream"],
    ["ZIP", zipSync({ "a.txt": utf8("a") }), "application/zip"],
    [
      "Word",
      office("word/document.xml"),
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ],
    ["Excel", office("xl/workbook.xml"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    [
      "PowerPoint",
      office("ppt/presentation.xml"),
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ],
    [
      "Word with macros",
      zipSync({
        "[Content_Types].xml": utf8(""),
        "word/document.xml": utf8(""),
        "word/vbaProject.bin": utf8(""),
      }),
      "application/zip",
    ],
    ["JSON", utf8('{"a": [1, 2]}'), "application/json"],
    ["source code", utf8("#include <stdio.h>\nint main(void) { return 0; }\n"), "text/plain"],
    ["text in Spanish", utf8("¿Qué es 2 < 3?\n"), "text/plain"],
    ["text in Latin-1", ascii("ma\xf1ana"), "application/octet-stream"],
    ["text with a control byte", ascii("a\x07b"), "application/octet-stream"],
    ["nothing", new Uint8Array(), "text/plain"],
  ])("is told by content: %s", (_, bytes, type) => {
    expect(typeOf(bytes)).toBe(type);
  });

  it("tells kinds of harmless text apart by the name", () => {
    expect(typeOf(utf8("# Title"), "notes.md")).toBe("text/markdown");
    expect(typeOf(utf8("<!-- draft -->\n# Title"), "notes.md")).toBe("text/markdown");
    expect(typeOf(utf8("a,b\n1,2"), "table.CSV")).toBe("text/csv");
    expect(typeOf(utf8("<?php echo 1; ?>\n"), "a.php")).toBe("text/plain");
  });

  const disguises = [
    "",
    "\uFEFF",
    " \n\t",
    "<!-- a > b -->",
    '<?xml version="1.0"?>',
    "<?xml-stylesheet href='a'?>\r\n",
    "<!DOCTYPE svg>",
    '<!DOCTYPE x [<!ENTITY a "b">]>',
  ];
  const roots = [
    "<svg onload=alert(1)>",
    "<SVG/>",
    "<s:svg xmlns:s='http://www.w3.org/2000/svg'>",
    "<html><script>",
    "<script>alert(1)</script>",
    "<!doctype html><p>",
    "<body onload=x>",
    "<iframe srcdoc=x>",
    "<!--",
    "<?xml",
    "<!doctype",
  ];

  it("knows markup behind byte order marks, white space, comments and declarations, and never serves it inline", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...disguises), { maxLength: 5 }),
        fc.constantFrom(...roots),
        fc.constantFrom("photo.png", "notes.txt", "a.md", "a.svg", "a"),
        (before, root, name) => {
          const found = typeOf(utf8(before.join("") + root), name, "image/png");
          expect(["text/html", "image/svg+xml", "text/xml"]).toContain(found);
          expect(servedAs(found)).toMatchObject({
            disposition: "attachment",
            contentType: "application/octet-stream",
          });
        },
      ),
    );
    expect(typeOf(utf8("\uFEFF <!-- x --><?xml version='1.0'?>\n<svg/>"))).toBe("image/svg+xml");
    expect(typeOf(utf8('<!DOCTYPE x [<!ENTITY a "]>">]><svg/>'))).not.toBe("text/plain");
    const utf16 = Uint8Array.from(
      [..."\uFEFF<svg/>"].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    );
    expect(servedAs(typeOf(utf16)).disposition).toBe("attachment");
  });

  it("is found in text of millions of openings, blanks or brackets as in any other", () => {
    for (const part of ["<!a>", "<!a[]>", "<!---->", "<?a?>", " ", "<!", "<!a[", "<"]) {
      expect(contentTypes).toContain(typeOf(utf8(part.repeat(3_000_000 / part.length))));
    }
  });

  it("is markup where the name asks a browser to read it so, whatever it opens with", () => {
    expect(typeOf(utf8("hello <script>alert(1)</script>"), "a.html")).toBe("text/html");
    expect(typeOf(utf8("hello"), "a.SVG")).toBe("image/svg+xml");
  });

  it("notes a declared type that isn't so, and goes by the content", () => {
    expect(recognise(utf8("<svg/>"), "leaf.png", "image/png")).toEqual({
      type: "image/svg+xml",
      note: { code: "file.type-differs", declared: "image/png", found: "image/svg+xml" },
    });
    expect(recognise(ascii("MZ\x90\0"), "a.pdf", "application/pdf").note?.found).toBe(
      "application/octet-stream",
    );
  });

  it.each([
    [recorded("webm", 2), "audio/webm;codecs=opus"],
    [recorded("webm", 2), "video/webm"],
    [ascii("\xff\xd8\xff\xe0"), "image/jpg"],
    [utf8("let a = 1"), "text/javascript"],
    [utf8("{}"), "text/plain"],
    [utf8("a"), ""],
    [ascii("\0\x01"), "application/octet-stream"],
  ])("says nothing where the declared type is another word for the same (%#)", (bytes, declared) => {
    expect(recognise(bytes, "x", declared).note).toBeUndefined();
  });

  it("is one of the known types for any bytes behind any beginning, and is found without an exception", () => {
    const beginnings = [
      boxed("isom", "soun"),
      recorded("webm", 2),
      mp3(),
      office("word/document.xml"),
      ogg("OpusHead"),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...beginnings),
        fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 0, max: 255 })), { maxLength: 12 }),
        fc.nat(400),
        (beginning, changes, length) => {
          const bytes = Uint8Array.from(beginning);
          for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
          expect(contentTypes).toContain(typeOf(bytes.subarray(0, length)));
        },
      ),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.string(), fc.string(), (bytes, name, declared) => {
        expect(contentTypes).toContain(typeOf(bytes, name, declared));
      }),
    );
  });
});
