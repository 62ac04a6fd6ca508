import { sameExpression } from "../algebra/polynomial.models.ts";
import type { Expression } from "../reading/syntax.models.ts";
import { difference, errorOf, signOf, sizeOf } from "./ball.models.ts";
import { evaluate, type Setting } from "./evaluating.models.ts";
import { pointAt } from "./points.models.ts";
import { isRoundedConstant } from "./rounding.models.ts";
import { featuresOf, isNameOpen, largestNumber } from "./shape.models.ts";
import { isValue, type Outcome, toBall, type Value } from "./value.models.ts";

/** Bits of precision: at points, and for numbers without letters, where one comparison decides. */
const precision = { point: 192, constant: 512 } as const;
/** Pieces may meet at the numbers that are written: beyond this they are tried for by themselves. */
const farAway = 100;
const farTurns = [1, 3, 5, 7, 10, 22];
/** Nodes that are worked out at most for one question, functions counted as several. */
const workBound = 45_000;

/**
 * Whether two expressions in the same letters have the same value, as school takes it: wherever both have a real
 * value (so x²/x equals x, and ln x² equals 2 ln x), with √ never negative (so √x² is not x). Exact for quotients
 * of polynomials; otherwise `false` is proven by a point where the two certainly differ, and `true` means that they
 * agree to more than 30 figures at every point tried. A decimal with nine or more figures counts as the number
 * without an end that it rounds (√2, 1/3). Null where it can't be decided. Bounded by counted work, never throws.
 */
export function sameValue(expected: Expression, given: Expression): boolean | null {
  const exact = sameExpression(expected, given);
  if (exact !== null) return exact || isRoundedConstant(expected, given);
  const features = [featuresOf(expected), featuresOf(given)] as const;
  if (features.some(({ size }) => size > 3_000)) return null;
  const work = { left: workBound };
  const same = compareAtPoints(expected, given, work, false);
  if (same !== false) return same;
  if (isNameOpen(expected, given)) return null;
  if (isRoundedConstant(expected, given)) return true;
  // With `log` as the natural logarithm they agree: which one is meant can't be told.
  const isLogOpen = features.some(({ hasPlainLog }) => hasPlainLog);
  return isLogOpen && compareAtPoints(expected, given, { left: workBound }, true) === true ? null : false;
}

/**
 * Whether two expressions have the same value where all letters are above zero, as textbooks on roots assume:
 * there √x² is x. By points, as `sameValue`.
 */
export function sameWherePositive(expected: Expression, given: Expression): boolean | null {
  return compareAtPoints(expected, given, { left: workBound }, false, true);
}

function compareAtPoints(
  expected: Expression,
  given: Expression,
  work: { left: number },
  isLogNatural: boolean,
  isPositiveOnly = false,
): boolean | null {
  const features = [featuresOf(expected), featuresOf(given)] as const;
  const letters = [...new Set(features.flatMap((feature) => feature.letters))].sort();
  const bits = letters.length === 0 ? precision.constant : precision.point;
  const isPieced = features.some((feature) => feature.isPieced);
  const isWholeOnly = features.some((feature) => feature.hasFactorial);
  const wanted = letters.length === 0 ? 1 : isPieced ? 26 : 8;
  const tries = letters.length === 0 ? 1 : isPieced ? 48 : 36;
  let agreed = 0;
  for (let turn = 0; turn < tries && agreed < wanted; turn += 1) {
    const point = pointAt(turn, letters, isWholeOnly, isPositiveOnly);
    const verdict = compareAt(expected, given, { letters: point, bits, work, isLogNatural });
    if (verdict === false) return false;
    if (verdict === true) agreed += 1;
    if (work.left < 0) break;
  }
  if (isPieced && letters.length > 0 && work.left >= 0) {
    const reach = Math.ceil(Math.max(largestNumber(expected), largestNumber(given)));
    const isFar = reach > farAway && reach < 1e12;
    for (const turn of isFar ? farTurns : []) {
      const point = pointAt(turn, letters, isWholeOnly, isPositiveOnly, reach);
      if (compareAt(expected, given, { letters: point, bits, work, isLogNatural }) === false) return false;
    }
  }
  // Where the work ran out, half the points have to do.
  const needed = letters.length === 0 ? 1 : work.left < 0 ? wanted / 2 : 4;
  return agreed >= needed ? true : null;
}

/** At one point: certainly different, equal as far as can be seen, or null where one has no value. */
function compareAt(expected: Expression, given: Expression, setting: Setting): boolean | null {
  for (const bits of [setting.bits, setting.bits * 4]) {
    const inner = { ...setting, bits };
    const [a, b] = [evaluate(expected, inner), evaluate(given, inner)];
    if (!isValue(a) || !isValue(b)) {
      if (a === "undefined" || b === "undefined") return null;
      continue;
    }
    const verdict = compareValues(a, b, bits);
    if (verdict !== null) return verdict;
  }
  return null;
}

/** Error, as a power of two, with which a one added to a number still shows, however big that is: 10^800 + 1. */
const onesShown = -8;

/** Certainly different; equal to two thirds of the precision; or null where the precision is not enough to say. */
export function compareValues(a: Value, b: Value, bits: number): boolean | null {
  if (a.exact !== undefined && b.exact !== undefined) return a.exact.equals(b.exact);
  const [left, right] = [toBall(a, bits), toBall(b, bits)];
  const gap = difference(left, right, bits);
  if (gap === null) return null;
  const sign = signOf(gap);
  if (sign === 1 || sign === -1) return false;
  const size = Math.max(sizeOf(left), sizeOf(right), -bits / 4);
  return errorOf(gap) < Math.min(size - (bits * 2) / 3, onesShown) ? true : null;
}

/** The value of an expression without letters, or why it has none. */
export function constantOutcome(expression: Expression, bits: number = precision.constant): Outcome {
  return evaluate(expression, { letters: new Map(), bits, work: { left: workBound } });
}
