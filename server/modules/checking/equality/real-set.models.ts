import { spend } from "../work.models.ts";
import { difference, signOf } from "./ball.models.ts";
import { toBall, type Value } from "./value.models.ts";

/** An interval with its ends; an end that is null is infinite. A single number has equal ends, both closed. */
export interface Piece {
  readonly low: Value | null;
  readonly high: Value | null;
  readonly lowClosed: boolean;
  readonly highClosed: boolean;
}

/** A set of real numbers: pieces from small to large that don't touch. */
export type RealSet = readonly Piece[];

const bits = 288;

export const nothing: RealSet = [];
export const everything: RealSet = [{ low: null, high: null, lowClosed: false, highClosed: false }];

/** Order of two numbers; 0 also where they can't be told apart in 80 figures. */
export function compareNumbers(a: Value, b: Value): -1 | 0 | 1 {
  spend(1);
  if (a.exact !== undefined && b.exact !== undefined) {
    const order = a.exact.compare(b.exact);
    return order < 0 ? -1 : order > 0 ? 1 : 0;
  }
  spend(2);
  const gap = difference(toBall(a, bits), toBall(b, bits), bits);
  return gap === null ? 0 : (signOf(gap) ?? 0);
}

export function inOrder(numbers: readonly Value[]): readonly Value[] {
  const sorted = [...numbers].sort(compareNumbers);
  return sorted.filter((number, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareNumbers(before, number) !== 0;
  });
}

/**
 * The set that is constant between critical numbers (in order, each once): `atPoint(i)` says whether the i-th
 * belongs to it, `inGap(i)` whether the numbers before the i-th do (after the last: i = their count).
 */
export function setFrom(
  critical: readonly Value[],
  atPoint: (index: number) => boolean,
  inGap: (index: number) => boolean,
): RealSet {
  const pieces: Piece[] = [];
  let open: { low: Value | null; lowClosed: boolean } | null = null;
  for (let index = 0; index <= critical.length; index += 1) {
    const [before, here] = [critical[index - 1] ?? null, critical[index] ?? null];
    if (inGap(index)) open ??= { low: before, lowClosed: false };
    else if (open !== null) {
      pieces.push({ ...open, high: before, highClosed: true });
      open = null;
    }
    if (here === null) break;
    if (atPoint(index)) open ??= { low: here, lowClosed: true };
    else if (open !== null) {
      pieces.push({ ...open, high: here, highClosed: false });
      open = null;
    }
  }
  if (open !== null) pieces.push({ ...open, high: null, highClosed: false });
  return pieces;
}

export function points(numbers: readonly Value[]): RealSet {
  return inOrder(numbers).map((number) => ({ low: number, high: number, lowClosed: true, highClosed: true }));
}

export function isPoints(set: RealSet): boolean {
  return set.every(({ low, high }) => low !== null && high !== null && compareNumbers(low, high) === 0);
}

export function intersection(a: RealSet, b: RealSet): RealSet {
  return combined(a, b, (inA, inB) => inA && inB);
}

export function union(a: RealSet, b: RealSet): RealSet {
  return combined(a, b, (inA, inB) => inA || inB);
}

/** Whether every number of `part` is in `whole`. */
export function isWithin(part: RealSet, whole: RealSet): boolean {
  return combined(part, whole, (inPart, inWhole) => inPart && !inWhole).length === 0;
}

export function isSameSet(a: RealSet, b: RealSet): boolean {
  return isWithin(a, b) && isWithin(b, a);
}

/** How one set of solutions lies to another: the second has the same, only some, all and others, or none of these. */
export type Comparison = "same" | "fewer" | "more" | "other";

/** What became of the first set in the second; an empty set on either side only equals itself. */
export function compareRealSets(first: RealSet, second: RealSet): Comparison {
  if (isSameSet(first, second)) return "same";
  if (isWithin(second, first)) return second.length === 0 ? "other" : "fewer";
  if (isWithin(first, second)) return first.length === 0 ? "other" : "more";
  return "other";
}

function combined(a: RealSet, b: RealSet, belongs: (inA: boolean, inB: boolean) => boolean): RealSet {
  const ends = [...a, ...b].flatMap(({ low, high }) => [low, high].flatMap((end) => end ?? []));
  const critical = inOrder(ends);
  return setFrom(
    critical,
    (index) => {
      const number = critical[index];
      return number !== undefined && belongs(contains(a, number), contains(b, number));
    },
    (index) => {
      const [low, high] = [critical[index - 1] ?? null, critical[index] ?? null];
      return belongs(covers(a, low, high), covers(b, low, high));
    },
  );
}

export function contains(set: RealSet, number: Value): boolean {
  return set.some(({ low, high, lowClosed, highClosed }) => {
    const above = low === null ? 1 : compareNumbers(number, low);
    const below = high === null ? -1 : compareNumbers(number, high);
    return (above > 0 || (above === 0 && lowClosed)) && (below < 0 || (below === 0 && highClosed));
  });
}

/** Whether all numbers strictly between two neighbouring ends are in the set. */
function covers(set: RealSet, low: Value | null, high: Value | null): boolean {
  return set.some((piece) => {
    const fromLow = piece.low === null || (low !== null && compareNumbers(piece.low, low) <= 0);
    const toHigh = piece.high === null || (high !== null && compareNumbers(piece.high, high) >= 0);
    return (
      fromLow &&
      toHigh &&
      !(piece.low !== null && piece.high !== null && compareNumbers(piece.low, piece.high) === 0)
    );
  });
}
