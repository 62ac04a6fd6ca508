import { ascii, asciiAt, byteAt, hasAscii, joined, u16le, u24le, u32le } from "./bytes.models.ts";
import {
  type CleanedImage,
  cleaned,
  damaged,
  orientationBlock,
  orientationOf,
  type RefusedImage,
  sizeRefusal,
  truncated,
} from "./images.models.ts";

interface Chunk {
  readonly name: string;
  readonly content: Uint8Array;
  /** Header, content and padding. */
  readonly whole: Uint8Array;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const keptChunks = new Set(["VP8X", "ICCP", "ANIM", "ANMF", "ALPH", "VP8 ", "VP8L"]);

/** Bits of a VP8X chunk (RFC 9649, 2.7). */
const flag = { exif: 0x08, xmp: 0x04 };

/** A WebP (RFC 9649) with its pixels, frames, colour profile and, if it is turned, its orientation. */
export function cleanedWebp(bytes: Uint8Array): CleanedImage {
  if (!hasAscii(bytes, 0, "RIFF") || !hasAscii(bytes, 8, "WEBP")) return damaged;
  const end = 8 + u32le(bytes, 4);
  if (end > bytes.length) return truncated;
  const chunks = chunksOf(bytes.subarray(12, end));
  if ("kind" in chunks) return chunks;
  const size = sizeOf(chunks);
  if ("kind" in size) return size;
  const removed = new Set(chunks.filter((chunk) => !keptChunks.has(chunk.name)).map(nameOfRemoved));
  if (end < bytes.length) removed.add("bytes behind the end");
  const exif = chunks.find((chunk) => chunk.name === "EXIF");
  // Only the extended form (VP8X) may say how a picture is turned.
  const isExtended = chunks[0]?.name === "VP8X";
  const orientation = exif && isExtended ? orientationOf(exif.content) : 1;
  const kept = chunks
    .filter((chunk) => keptChunks.has(chunk.name))
    .map((chunk) => written(chunk, orientation));
  if (orientation > 1) kept.push(chunkOf("EXIF", orientationBlock(orientation)));
  const body = joined([ascii("WEBP"), ...kept]);
  return cleaned([ascii("RIFF"), number32(body.length), body], size, removed);
}

function chunksOf(bytes: Uint8Array): readonly Chunk[] | RefusedImage {
  const chunks: Chunk[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (at + 8 > bytes.length) return truncated;
    const contentEnd = at + 8 + u32le(bytes, at + 4);
    if (contentEnd > bytes.length) return truncated;
    const content = bytes.subarray(at + 8, contentEnd);
    const name = asciiAt(bytes, at, 4);
    chunks.push({ name, content, whole: bytes.subarray(at, contentEnd + (content.length % 2)) });
    at = contentEnd + (content.length % 2);
  }
  return chunks;
}

/** Size of the canvas, after every picture in it was looked at: a small canvas may hold a huge picture. */
function sizeOf(chunks: readonly Chunk[]): Size | RefusedImage {
  let canvas: Size | null = null;
  let picture: Size | null = null;
  for (const chunk of chunks) {
    if (chunk.name === "VP8X") {
      if (canvas || picture || chunk.content.length !== 10) return damaged;
      canvas = { width: u24le(chunk.content, 4) + 1, height: u24le(chunk.content, 7) + 1 };
    }
    const pictures = chunk.name === "ANMF" ? frameChunks(chunk) : [chunk];
    if ("kind" in pictures) return pictures;
    for (const part of pictures) {
      const size = pictureSize(part);
      if (!size) continue;
      const refusal = sizeRefusal(size.width, size.height);
      if (refusal) return refusal;
      if (canvas && (size.width > canvas.width || size.height > canvas.height)) return damaged;
      picture ??= size;
    }
  }
  if (!picture) return damaged;
  const size = canvas ?? picture;
  return sizeRefusal(size.width, size.height) ?? size;
}

/** What is in a frame of an animation, behind 16 bytes of its place and time. */
function frameChunks(frame: Chunk): readonly Chunk[] | RefusedImage {
  return frame.content.length < 16 ? damaged : chunksOf(frame.content.subarray(16));
}

/** Size of a lossy picture (RFC 6386, 9.1) or a lossless one (RFC 9649, 3.4); null for another chunk; 0 where it makes no sense. */
function pictureSize({ name, content }: Chunk): Size | null {
  if (name === "VP8 ") {
    if (!hasAscii(content, 3, "\x9d\x01\x2a") || content.length < 10) return { width: 0, height: 0 };
    return { width: u16le(content, 6) & 0x3fff, height: u16le(content, 8) & 0x3fff };
  }
  if (name !== "VP8L") return null;
  if (byteAt(content, 0) !== 0x2f || content.length < 5) return { width: 0, height: 0 };
  const bits = u32le(content, 1);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

/** A chunk to keep as it goes out: flags that are true, and frames with nothing but pixels in them. */
function written(chunk: Chunk, orientation: number): Uint8Array {
  if (chunk.name === "VP8X") {
    const content = Uint8Array.from(chunk.content);
    content[0] = (byteAt(content, 0) & ~(flag.exif | flag.xmp)) | (orientation > 1 ? flag.exif : 0);
    return chunkOf("VP8X", content);
  }
  if (chunk.name !== "ANMF") return chunkOf(chunk.name, chunk.content);
  const parts = frameChunks(chunk);
  // sizeOf has refused frames that can't be read.
  if ("kind" in parts) return chunk.whole;
  const pixels = parts.filter(({ name }) => ["ALPH", "VP8 ", "VP8L"].includes(name));
  return chunkOf(
    "ANMF",
    joined([chunk.content.subarray(0, 16), ...pixels.map(({ name, content }) => chunkOf(name, content))]),
  );
}

/** A chunk with its length, and a zero where its length is odd. */
export function chunkOf(name: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  return joined([ascii(name), number32(content.length), content, new Uint8Array(content.length % 2)]);
}

const number32 = (value: number) =>
  Uint8Array.of(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24);

function nameOfRemoved(chunk: Chunk): string {
  return chunk.name === "XMP " ? "XMP" : chunk.name.replace(/[^A-Za-z0-9 ]/g, "?").trim();
}
