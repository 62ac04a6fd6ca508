import Fraction from "fraction.js";
import type { Value } from "./value.models.ts";

/** Where letters are tried: `[from, to]` and the numbers below the line; 1 stands for whole numbers. */
const regions: readonly (readonly [number, number, readonly number[]])[] = [
  [0, 3, [7, 11, 13]],
  [-3, 3, [7, 11, 13]],
  [0, 1, [11, 13, 17]],
  [2, 6, [1]],
  [1, 12, [7, 9, 13]],
  [-4, 6, [1]],
  [-12, 12, [7, 11, 13]],
  [-1, 1, [11, 13, 17]],
  [20, 300, [3, 7]],
  [-300, 300, [3, 7]],
  [-5, -1, [3, 5, 7]],
  [400, 20_000, [3]],
];
const wholeRegions: readonly (readonly [number, number, readonly number[]])[] = [
  [2, 6, [1]],
  [1, 12, [1]],
  [5, 30, [1]],
];

const positiveRegions = regions.filter(([from]) => from >= 0);

/** A point for the letters, the same for the same turn: signs, sizes and kinds of number change from turn to turn. */
export function pointAt(
  turn: number,
  letters: readonly string[],
  isWholeOnly: boolean,
  isPositiveOnly = false,
  scale = 1,
): ReadonlyMap<string, Value> {
  const all = isWholeOnly ? wholeRegions : isPositiveOnly ? positiveRegions : regions;
  const region = all[turn % all.length] ?? regions[0];
  const pick = picker(turn * 7_919 + 12_345);
  const point = new Map<string, Value>();
  if (region === undefined) return point;
  const [from, to, bottoms] = region;
  for (const letter of letters) {
    const bottom = bottoms[pick(bottoms.length)] ?? 1;
    const steps = (to - from) * bottom;
    let top = from * bottom + 1 + pick(Math.max(steps - 1, 1));
    // A fraction that happens to be whole says less.
    if (bottom > 1 && top % bottom === 0) top += 1;
    point.set(letter, { exact: new Fraction(top, bottom).mul(scale) });
  }
  return point;
}

/** A linear congruential generator (Numerical Recipes): whole numbers from 0 to below the bound. */
function picker(seed: number): (bound: number) => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}
