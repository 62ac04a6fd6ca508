import { ascii } from "./bytes.models.ts";
import { type Box, boxesOf } from "./media-types.models.ts";

/** Boxes whose boxes are looked into. */
const entered = new Set(["moov", "trak", "moof", "traf"]);

/** Boxes of notes about a recording: place (`©xyz`, `loci`, Apple's keys), time, device, name, XMP. */
const notes = new Set(["udta", "meta", "uuid"]);

/**
 * A film or sound in boxes (MP4, M4A) without the notes that phones put in, the place above all. Their boxes are filled
 * with zeros and declared free, so that no other byte moves and every offset stays true (ISO 14496-12, 8.1.2). What a
 * camera writes along with the picture, as a track of its own, stays.
 * @returns the same bytes where there is nothing to take out
 */
export function withoutNotes(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const found = [...notesIn(bytes, 0, bytes.length)];
  if (found.length === 0) return bytes;
  const copy = Uint8Array.from(bytes);
  for (const box of found) {
    copy.set(ascii("free"), box.start + 4);
    copy.fill(0, box.contentAt, box.end);
  }
  return copy;
}

function* notesIn(bytes: Uint8Array, from: number, to: number, depth = 0): Generator<Box> {
  for (const box of boxesOf(bytes, from, to)) {
    if (notes.has(box.kind)) yield box;
    else if (entered.has(box.kind) && depth < 4) yield* notesIn(bytes, box.contentAt, box.end, depth + 1);
  }
}
