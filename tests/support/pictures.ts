import { deflateSync } from "node:zlib";
import { ascii, joined } from "../../server/modules/portfolio/files/bytes.models.ts";
import type { ContentType } from "../../server/modules/portfolio/files/content-types.models.ts";
import { chunkOf as pngChunk } from "../../server/modules/portfolio/files/png.models.ts";
import { chunkOf as webpChunk } from "../../server/modules/portfolio/files/webp.models.ts";

/** A place that must not be found again: an EXIF block with GPS (little-endian), a camera and an orientation. */
function exifBlock(orientation: number): Uint8Array {
  const le16 = (value: number) => [value & 255, value >> 8];
  const le32 = (value: number) => [...le16(value & 0xffff), ...le16(value >>> 16)];
  const entry = (tag: number, type: number, count: number, value: number[]) => [
    ...le16(tag),
    ...le16(type),
    ...le32(count),
    ...value,
  ];
  const gpsAt = 8 + 2 + 3 * 12 + 4 + 12;
  return Uint8Array.from([
    ...ascii("II*\0"),
    ...le32(8),
    ...le16(3),
    ...entry(0x010f, 2, 12, le32(8 + 2 + 3 * 12 + 4)),
    ...entry(0x0112, 3, 1, le32(orientation)),
    ...entry(0x8825, 4, 1, le32(gpsAt)),
    ...le32(0),
    ...ascii("SecretCamera").subarray(0, 12),
    ...le16(2),
    ...entry(0x0001, 2, 2, [...ascii("N\0\0\0")]),
    ...entry(0x0002, 5, 3, le32(gpsAt + 30)),
    ...le32(0),
    ...ascii("GPSPLACE-40.4168"),
  ]);
}
export const secrets = [
  "SecretCamera",
  "GPSPLACE",
  "http://ns.adobe.com/xap",
  "Photoshop 3.0",
  "my comment",
  "hidden film",
];
export const holdsSecret = (bytes: Uint8Array) => {
  const text = new TextDecoder("latin1").decode(bytes);
  return secrets.filter((secret) => text.includes(secret));
};

/** A JPEG segment. */
export const segment = (kind: number, content: Uint8Array) =>
  joined([Uint8Array.of(0xff, kind, (content.length + 2) >> 8, (content.length + 2) & 255), content]);

/** One 8 × 8 grey square as baseline JPEG; `size` is what its header says. */
export const jpegTables = joined([
  segment(0xdb, Uint8Array.from([0, ...new Array<number>(64).fill(1)])),
  segment(0xc4, Uint8Array.from([0x00, 1, ...new Array<number>(15).fill(0), 0])),
  segment(0xc4, Uint8Array.from([0x10, 1, ...new Array<number>(15).fill(0), 0])),
]);
export const jpegFrame = (width = 8, height = 8) =>
  segment(0xc0, Uint8Array.of(8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0));
export const jpegScan = joined([
  segment(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0)),
  Uint8Array.of(0x3f, 0xff, 0x00, 0xff, 0xd0, 0x3f),
]);
export const jfif = segment(0xe0, ascii("JFIF\0\x01\x01\0\0\x01\0\x01\0\0"));
export const icc = segment(0xe2, ascii("ICC_PROFILE\0\x01\x01profile"));
export const jpegEnd = ascii("\xff\xd9");

export function photo(orientation = 6): Uint8Array {
  return joined([
    ascii("\xff\xd8"),
    jfif,
    segment(0xe1, joined([ascii("Exif\0\0"), exifBlock(orientation)])),
    segment(0xe1, ascii("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>")),
    icc,
    segment(0xe2, ascii("MPF\0hidden film")),
    segment(0xed, ascii("Photoshop 3.0\0GPSPLACE")),
    segment(0xee, ascii("Adobe\0\x64\0\0\0\0\x01")),
    segment(0xfe, ascii("my comment")),
    jpegTables,
    jpegFrame(),
    jpegScan,
    jpegEnd,
    ascii("hidden film"),
  ]);
}

export const header = (width: number, height: number) =>
  Uint8Array.from([
    ...[width, height].flatMap((n) => [n >>> 24, (n >> 16) & 255, (n >> 8) & 255, n & 255]),
    8,
    2,
    0,
    0,
    0,
  ]);
export const pixels = Uint8Array.from({ length: 3 * (1 + 4 * 3) }, (_, index) =>
  index % 13 === 0 ? 0 : index * 5,
);
export const pngMark = ascii("\x89PNG\r\n\x1a\n");

/** A real PNG of 4 × 3 pixels with everything that must go. */
export function screenshot(orientation = 1): Uint8Array {
  return joined([
    pngMark,
    pngChunk("IHDR", header(4, 3)),
    pngChunk("gAMA", Uint8Array.of(0, 0, 0xb1, 0x8f)),
    pngChunk("tEXt", ascii("Comment\0my comment")),
    pngChunk("zTXt", joined([ascii("Place\0\0"), deflateSync(ascii("GPSPLACE"))])),
    pngChunk("iTXt", ascii("XML:com.adobe.xmp\0\0\0\0\0http://ns.adobe.com/xap/1.0/")),
    pngChunk("tIME", Uint8Array.of(7, 230, 1, 1, 1, 1, 1)),
    pngChunk("eXIf", exifBlock(orientation)),
    pngChunk("IDAT", deflateSync(pixels)),
    pngChunk("caBX", ascii("SecretCamera")),
    pngChunk("IEND", new Uint8Array()),
    ascii("hidden film"),
  ]);
}

/** A PNG of noise in so many greys: with 256 it has about as many bytes as pixels, with 1 hardly any. */
export function noisyPicture(width: number, height: number, greys = 256): Uint8Array<ArrayBuffer> {
  let state = 7;
  const rows = Uint8Array.from({ length: height * (1 + width) }, (_, index) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return index % (1 + width) === 0 ? 0 : (state >>> 16) % greys;
  });
  const head = header(width, height);
  // Grey.
  head[9] = 0;
  return joined([
    pngMark,
    pngChunk("IHDR", head),
    pngChunk("IDAT", deflateSync(rows)),
    pngChunk("IEND", new Uint8Array()),
  ]);
}

export const extended = (width: number, height: number, flags = 0x2c) =>
  Uint8Array.from([
    flags,
    0,
    0,
    0,
    ...[width - 1, height - 1].flatMap((n) => [n & 255, (n >> 8) & 255, n >> 16]),
  ]);
export const lossless = (width: number, height: number) => {
  const bits = ((width - 1) | ((height - 1) << 14)) >>> 0;
  return Uint8Array.from([0x2f, bits & 255, (bits >> 8) & 255, (bits >> 16) & 255, bits >>> 24, 7, 7]);
};
/** A WebP file of chunks; the length of its RIFF counts the mark "WEBP" too. */
export const webp = (...chunks: Uint8Array[]) => webpChunk("RIFF", joined([ascii("WEBP"), ...chunks]));
export const webpPixels = webpChunk("VP8L", lossless(5, 6));
export function sticker(orientation = 6): Uint8Array {
  return joined([
    webp(
      webpChunk("VP8X", extended(5, 6)),
      webpChunk("ICCP", ascii("profile")),
      webpPixels,
      webpChunk("EXIF", exifBlock(orientation)),
      webpChunk("XMP ", ascii("http://ns.adobe.com/xap/1.0/")),
      webpChunk("note", ascii("my comment")),
    ),
    ascii("hidden film"),
  ]);
}

export const gifHead = joined([ascii("GIF89a"), Uint8Array.of(2, 0, 2, 0, 0x80, 0, 0, 1, 2, 3, 4, 5, 6)]);
export const gifLoop = joined([ascii("\x21\xff\x0bNETSCAPE2.0\x03\x01\x05\0\0")]);
export const gifFrame = joined([
  ascii("\x21\xf9\x04\0\x0a\0\0\0"),
  ascii("\x2c\0\0\0\0\x02\0\x02\0\0"),
  Uint8Array.of(2, 3, 0x44, 0x34, 0x05, 0),
]);
export const animation = joined([
  gifHead,
  gifLoop,
  ascii("\x21\xfe\x0amy comment\0"),
  ascii("\x21\xff\x0bXMP DataXMP\x0cGPSPLACE 0,0\0"),
  gifFrame,
  ascii("\x21\x01\x0ctext of gifs\x03abc\0"),
  gifFrame,
  ascii(";hidden film"),
]);

export const pictures: readonly [ContentType, Uint8Array][] = [
  ["image/jpeg", photo()],
  ["image/png", screenshot(6)],
  ["image/webp", sticker()],
  ["image/gif", animation],
];
