import { diffArrays } from "diff";
import type { Character } from "./characters.models.ts";

/** Which characters of a text came from an older one, and which were put in since. */
export interface Alignment {
  /** By place in the older text: the place in the newer, or undefined where it is gone. */
  readonly places: ReadonlyMap<number, number>;
  /**
   * Places in the newer text that were put in. Where a letter was put beside its like ("l" into "helo"), each of them may
   * be the new one, so each counts.
   */
  readonly added: ReadonlySet<number>;
}

/** Beyond so many differences two texts are taken to share their beginning and end alone: the search has an end. */
const mostEdits = 1_500;

/** Aligns by letters alone: dividing, joining and moving lines into lists leaves their order as it is. */
export function align(before: readonly Character[], after: readonly Character[]): Alignment {
  const [older, newer] = [before.map(({ text }) => text), after.map(({ text }) => text)];
  const parts = diffArrays(older, newer, { maxEditLength: mostEdits }) ?? endsAlone(older, newer);
  const places = new Map<number, number>();
  const added = new Set<number>();
  let [from, to] = [0, 0];
  for (const part of parts) {
    if (part.added) {
      for (const place of slidden(newer, to, part.count)) added.add(place);
      to += part.count;
    } else if (part.removed) from += part.count;
    else for (let step = 0; step < part.count; step += 1) places.set(from++, to++);
  }
  return { places, added };
}

/** The places of an insertion, and those that it could as well have had. */
function slidden(text: readonly string[], start: number, count: number): readonly number[] {
  let [first, last] = [start, start + count - 1];
  while (first > 0 && text[first - 1] === text[first - 1 + count]) first -= 1;
  while (last + 1 < text.length && text[last + 1] === text[last + 1 - count]) last += 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

interface Part {
  readonly count: number;
  readonly added: boolean;
  readonly removed: boolean;
}

function endsAlone(older: readonly string[], newer: readonly string[]): readonly Part[] {
  const shortest = Math.min(older.length, newer.length);
  let start = 0;
  while (start < shortest && older[start] === newer[start]) start += 1;
  let end = 0;
  while (end < shortest - start && older.at(-1 - end) === newer.at(-1 - end)) end += 1;
  return [
    { count: start, added: false, removed: false },
    { count: older.length - start - end, added: false, removed: true },
    { count: newer.length - start - end, added: true, removed: false },
    { count: end, added: false, removed: false },
  ];
}
