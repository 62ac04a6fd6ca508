import { ascii, byteAt, hasAscii, joined, u16le } from "./bytes.models.ts";
import { type CleanedImage, cleaned, damaged, sizeRefusal, truncated } from "./images.models.ts";

const block = { picture: 0x2c, extension: 0x21, end: 0x3b };
const label = { control: 0xf9, text: 0x01, comment: 0xfe, application: 0xff };

/** A GIF (89a) with its pictures, their timing and its loop; comments, texts and other programs' blocks are left out. */
export function cleanedGif(bytes: Uint8Array): CleanedImage {
  if (!hasAscii(bytes, 0, "GIF87a") && !hasAscii(bytes, 0, "GIF89a")) return damaged;
  if (bytes.length < 13) return truncated;
  const size = { width: u16le(bytes, 6), height: u16le(bytes, 8) };
  const refusal = sizeRefusal(size.width, size.height);
  if (refusal) return refusal;
  let at = 13 + tableLength(byteAt(bytes, 10));
  const kept = [bytes.subarray(0, at)];
  const removed = new Set<string>();
  let hasPicture = false;
  let control: Uint8Array | null = null;
  while (at < bytes.length) {
    const kind = byteAt(bytes, at);
    if (kind === block.end) {
      if (!hasPicture) return damaged;
      if (at + 1 < bytes.length) removed.add("bytes behind the end");
      return cleaned([...kept, bytes.subarray(at, at + 1)], size, removed);
    }
    if (kind === block.picture) {
      const frame = sizeRefusal(u16le(bytes, at + 5), u16le(bytes, at + 7));
      if (frame) return at + 10 > bytes.length ? truncated : frame;
      const end = endOfBlocks(bytes, at + 11 + tableLength(byteAt(bytes, at + 9)));
      if (end === null) return truncated;
      if (control) kept.push(control);
      kept.push(bytes.subarray(at, end));
      [control, hasPicture, at] = [null, true, end];
      continue;
    }
    if (kind !== block.extension) return damaged;
    const end = endOfBlocks(bytes, at + 2);
    if (end === null) return truncated;
    const extension = bytes.subarray(at, end);
    at = end;
    const loop = loopOf(extension);
    if (byteAt(extension, 1) === label.control && extension.length === 8) control = extension;
    else if (loop) kept.push(loop);
    else removed.add(nameOfRemoved(byteAt(extension, 1)));
    // A text block would have used the timing before it.
    if (byteAt(extension, 1) === label.text) control = null;
  }
  return truncated;
}

/** Bytes of the colour table that a byte of flags announces. */
const tableLength = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** Where a row of sub-blocks ends, behind its closing zero; null when the bytes end before. */
function endOfBlocks(bytes: Uint8Array, from: number): number | null {
  let at = from;
  while (at < bytes.length) {
    const length = byteAt(bytes, at);
    at += length + 1;
    if (length === 0) return at;
  }
  return null;
}

/** The loop block, written anew with its count alone; null for any other extension. */
function loopOf(extension: Uint8Array): Uint8Array | null {
  if (byteAt(extension, 1) !== label.application || !hasAscii(extension, 2, "\x0bNETSCAPE2.0\x03\x01"))
    return null;
  return joined([ascii("\x21\xff\x0bNETSCAPE2.0\x03\x01"), extension.subarray(16, 18), Uint8Array.of(0)]);
}

function nameOfRemoved(kind: number): string {
  if (kind === label.comment) return "comment";
  if (kind === label.text) return "text";
  return kind === label.application ? "application block" : "unknown block";
}
