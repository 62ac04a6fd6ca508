import { ascii, asciiAt, byteAt, hasAscii, joined, u16be } from "./bytes.models.ts";
import {
  type CleanedImage,
  cleaned,
  damaged,
  orientationBlock,
  orientationOf,
  sizeRefusal,
  truncated,
} from "./images.models.ts";

const marker = { start: 0xd8, end: 0xd9, scan: 0xda, comment: 0xfe };

/**
 * A JPEG (ISO 10918-1, annex B) with the segments that make its pixels, its colour profile (APP2 ICC_PROFILE), the
 * Adobe segment that names its colours and, if it is turned, an EXIF block of its orientation alone. Everything behind
 * the end mark goes: phones put previews, second pictures and films with their place there.
 */
export function cleanedJpeg(bytes: Uint8Array): CleanedImage {
  if (u16be(bytes, 0) !== 0xffd8) return damaged;
  const kept: Uint8Array[] = [];
  const removed = new Set<string>();
  let size: { width: number; height: number } | null = null;
  let orientation = 1;
  let hasScan = false;
  let at = 2;
  while (at < bytes.length) {
    if (byteAt(bytes, at) !== 0xff) return damaged;
    // A marker may have any number of fill bytes before it.
    while (at + 1 < bytes.length && byteAt(bytes, at + 1) === 0xff) at += 1;
    const kind = byteAt(bytes, at + 1);
    if (kind === marker.end) {
      if (!size || !hasScan) return damaged;
      if (at + 2 < bytes.length) removed.add("bytes behind the end");
      return cleaned([...opening(orientation), ...kept, bytes.subarray(at, at + 2)], size, removed);
    }
    if (at + 4 > bytes.length) return truncated;
    const contentEnd = at + 2 + u16be(bytes, at + 2);
    if (kind < 0xc0 || (kind >= 0xd0 && kind <= marker.start) || contentEnd < at + 4) return damaged;
    if (contentEnd > bytes.length) return truncated;
    const segment = bytes.subarray(at, contentEnd);
    at = contentEnd;
    if (isFrame(kind)) {
      if (size) return damaged;
      size = { height: u16be(segment, 5), width: u16be(segment, 7) };
      const refusal = sizeRefusal(size.width, size.height);
      if (refusal) return refusal;
    }
    if (kind === marker.scan) {
      if (!size) return damaged;
      hasScan = true;
      at = endOfScan(bytes, contentEnd);
      kept.push(bytes.subarray(contentEnd - segment.length, at));
      continue;
    }
    if (isExif(kind, segment)) orientation = Math.max(orientation, orientationOf(segment.subarray(4)));
    const name = nameOfRemoved(kind, segment);
    if (name === null) kept.push(withoutPreview(kind, segment));
    else removed.add(name);
  }
  return truncated;
}

/** SOF0 to SOF15, among which DHT, JPG and DAC have their marks. */
const isFrame = (kind: number) => kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind);

const isExif = (kind: number, segment: Uint8Array) => kind === 0xe1 && hasAscii(segment, 4, "Exif\0");

/** What a segment to be left out is called, or null for one to keep. */
function nameOfRemoved(kind: number, segment: Uint8Array): string | null {
  if (kind === marker.comment) return "comment";
  if (kind < 0xe0 || kind > 0xef) return null;
  const isKept =
    (kind === 0xe0 && hasAscii(segment, 4, "JFIF\0") && segment.length >= 18) ||
    (kind === 0xe2 && hasAscii(segment, 4, "ICC_PROFILE\0")) ||
    (kind === 0xee && hasAscii(segment, 4, "Adobe"));
  if (isKept) return null;
  if (isExif(kind, segment)) return "EXIF";
  if (kind === 0xe1) return "XMP";
  if (kind === 0xed) return "IPTC";
  const owner = /^\w{3,4}/.exec(asciiAt(segment, 4, 4))?.[0];
  return owner ? `APP${kind - 0xe0} ${owner}` : `APP${kind - 0xe0}`;
}

/** A JFIF segment may carry a small preview, which an edit does not always renew. */
function withoutPreview(kind: number, segment: Uint8Array): Uint8Array {
  if (kind !== 0xe0 || segment.length === 18) return segment;
  return joined([ascii("\xff\xe0\0\x10"), segment.subarray(4, 16), Uint8Array.of(0, 0)]);
}

/** The start mark, followed by the orientation if the picture isn't upright. */
function opening(orientation: number): readonly Uint8Array[] {
  const start = ascii("\xff\xd8");
  if (orientation === 1) return [start];
  const content = joined([ascii("Exif\0\0"), orientationBlock(orientation)]);
  return [start, Uint8Array.of(0xff, 0xe1, 0, content.length + 2), content];
}

/** Where the coded data of a scan ends: at the first mark that is neither a stuffed zero nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = byteAt(bytes, at + 1);
    const isData = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!isData) return at;
  }
  return bytes.length;
}
