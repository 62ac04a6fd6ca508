import { ascii, asciiAt, crc32, hasAscii, joined, u32be } from "./bytes.models.ts";
import {
  type CleanedImage,
  cleaned,
  damaged,
  orientationBlock,
  orientationOf,
  sizeRefusal,
  truncated,
} from "./images.models.ts";

/** Chunks that make the pixels and how they look, those of animations included (PNG, third edition). */
const keptChunks = new Set(
  "IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT".split(
    " ",
  ),
);

/** A PNG with the chunks that make its look, and its orientation if it is turned; nothing behind IEND. */
export function cleanedPng(bytes: Uint8Array): CleanedImage {
  if (!hasAscii(bytes, 0, "\x89PNG\r\n\x1a\n")) return damaged;
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  const removed = new Set<string>();
  let size: { width: number; height: number } | null = null;
  let hasPixels = false;
  let isTurned = false;
  for (let at = 8; at < bytes.length; ) {
    const chunk = chunkAt(bytes, at);
    if ("kind" in chunk) return chunk;
    const { name, content, whole } = chunk;
    at += whole.length;
    if ((name === "IHDR") !== (size === null)) return damaged;
    if (name === "IHDR") {
      if (content.length !== 13) return damaged;
      size = { width: u32be(content, 0), height: u32be(content, 4) };
      const refusal = sizeRefusal(size.width, size.height);
      if (refusal) return refusal;
    }
    hasPixels ||= name === "IDAT";
    if (keptChunks.has(name)) kept.push(whole);
    // A chunk that begins with a large letter must be understood to show the picture; this one isn't.
    else if (/^[A-Z]/.test(name)) return damaged;
    else removed.add(nameOfRemoved(name));
    const orientation = name === "eXIf" ? orientationOf(content) : 1;
    if (orientation > 1 && !isTurned) {
      kept.push(chunkOf("eXIf", orientationBlock(orientation)));
      isTurned = true;
    }
    if (name !== "IEND") continue;
    if (!size || !hasPixels) return damaged;
    if (at < bytes.length) removed.add("bytes behind the end");
    return cleaned(kept, size, removed);
  }
  return truncated;
}

function chunkAt(bytes: Uint8Array, at: number) {
  const length = u32be(bytes, at);
  if (at + 12 > bytes.length) return truncated;
  const name = asciiAt(bytes, at + 4, 4);
  if (!/^[A-Za-z]{4}$/.test(name) || length > 0x7fffffff) return damaged;
  const end = at + 12 + length;
  if (end > bytes.length) return truncated;
  if (crc32(bytes.subarray(at + 4, end - 4)) !== u32be(bytes, end - 4)) return damaged;
  return { name, content: bytes.subarray(at + 8, end - 4), whole: bytes.subarray(at, end) };
}

/** A chunk with its length and its sum. */
export function chunkOf(name: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const named = joined([ascii(name), content]);
  const number = (value: number) =>
    Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
  return joined([number(content.length), named, number(crc32(named))]);
}

function nameOfRemoved(name: string): string {
  if (name === "eXIf") return "EXIF";
  if (name === "tIME") return "time";
  return /^(tEXt|zTXt|iTXt)$/.test(name) ? "text" : name;
}
