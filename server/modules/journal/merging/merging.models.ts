import * as Y from "yjs";
import { type Character, charactersOf, type Id, namesOf } from "./characters.models.ts";
import { areBothDeleted, isAnyDropped, seenBefore } from "./meeting.models.ts";
import { takeSecondsAway } from "./seconds.models.ts";
import { type MergeSide, type Sides, sidesOf } from "./sides.models.ts";

/** Words that somebody typed where another device replaced the line at the same moment: they are in no line now. */
export interface LeftOut {
  readonly words: string;
  /** The whole line that they stood in, for those who look for the place. */
  readonly line: string;
}

/** What becomes of a change that a device sends. */
export type Merging =
  /** It is no change (damaged or made up). */
  | { readonly kind: "unreadable" }
  /** It brings nothing. */
  | { readonly kind: "nothing"; readonly document: Uint8Array<ArrayBuffer> }
  /** Both sides replaced the same line: what is lost by that can be told from the device's whole document alone. */
  | { readonly kind: "whole-wanted" }
  | {
      readonly kind: "merged";
      /** What is to be kept after the log: the change, less what would stand twice by it. */
      readonly change: Uint8Array<ArrayBuffer>;
      readonly document: Uint8Array<ArrayBuffer>;
      readonly leftOut: readonly LeftOut[];
      /** Whether the two sides met in one line, so that a person should be able to compare them. */
      readonly met: boolean;
    };

/**
 * Takes a device's change into an entry so that no typed character is lost without anybody knowing.
 *
 * The editor's binding moves a line (into a list, a quotation, behind a division) by deleting it and inserting a copy.
 * Two devices that do so to one line at the same moment get two copies, and what the one types into a line that the other
 * has just replaced is deleted with it. So: what one side inserted, the other had not seen, and the merge deletes, is told
 * as `leftOut` if it was typed and is no copy; and what both sides copied stands once.
 *
 * @param log the changes of the entry so far, in their order
 * @param sent what the device sends, as a change of its document; `whole` where that is the whole document
 */
export function merge(
  log: readonly Uint8Array[],
  sent: { readonly change: Uint8Array; readonly state: Uint8Array; readonly whole: boolean },
): Merging {
  const elsewhere = opened(log);
  const together = opened([...log, sent.change]);
  if (elsewhere === null || together === null) return { kind: "unreadable" };
  const before = whole(elsewhere);
  const after = whole(together);
  if (isSame(before, after)) return { kind: "nothing", document: after };
  const seen = seenBefore(log, sent.state);
  const meeting = { elsewhere, together, seen, ...sent };
  if (!isAnyDropped(meeting) && !areBothDeleted(meeting))
    return { kind: "merged", change: bytesOf(sent.change), document: after, leftOut: [], met: false };
  if (!sent.whole) return { kind: "whole-wanted" };
  const here = opened([sent.change]) ?? new Y.Doc();
  const sides = sidesOf({ seen, here, elsewhere });
  const leftOut = leftOutOf(sides, charactersOf(together));
  const isHealed = takeSecondsAway(together, sides);
  return {
    kind: "merged",
    change: bytesOf(Y.encodeStateAsUpdate(together, Y.encodeStateVector(elsewhere))),
    document: whole(together),
    leftOut,
    met: isHealed || leftOut.length > 0,
  };
}

function leftOutOf(sides: Sides, together: readonly Character[]): readonly LeftOut[] {
  const has = namesOf(together);
  const { here, elsewhere } = sides;
  const isThere = (side: MergeSide, place: number | undefined) =>
    place !== undefined && side.characters[place]?.ids.every(has) === true;
  // What both had seen and still have is lost only where the copies of both are gone: told once.
  const lostByBoth = new Set(
    sides.seen.flatMap((_, place) => {
      const [one, other] = [here.fromSeen.places.get(place), elsewhere.fromSeen.places.get(place)];
      if (one === undefined || other === undefined) return [];
      return isThere(here, one) || isThere(elsewhere, other) ? [] : [other];
    }),
  );
  return [
    ...linesOf(elsewhere, (place) => lostByBoth.has(place) || isLost(elsewhere, place, has)),
    ...linesOf(here, (place) => isLost(here, place, has)),
  ];
}

/** Whether a character was typed on this side, the other had not seen it, and it is gone. */
function isLost(side: MergeSide, place: number, has: (id: Id) => boolean): boolean {
  const ids = side.characters[place]?.ids ?? [];
  return side.fromSeen.added.has(place) && ids.some((id) => !side.isKnown(id) && !has(id));
}

function linesOf(side: MergeSide, isLeftOut: (place: number) => boolean): readonly LeftOut[] {
  const lines = new Map<number, { words: string; line: string }>();
  for (const [place, { text, line: number }] of side.characters.entries()) {
    const line = lines.get(number) ?? { words: "", line: "" };
    lines.set(number, line);
    line.line += text;
    if (isLeftOut(place)) line.words += text;
  }
  return [...lines.values()].filter(({ words }) => words.trim() !== "");
}

function opened(changes: readonly Uint8Array[]): Y.Doc | null {
  const document = new Y.Doc();
  try {
    for (const change of changes) if (change.length > 0) Y.applyUpdate(document, change);
    return document;
  } catch {
    return null;
  }
}

function whole(document: Y.Doc): Uint8Array<ArrayBuffer> {
  return bytesOf(Y.encodeStateAsUpdate(document));
}

function bytesOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}

function isSame(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}
