import Fraction from "fraction.js";
import { lettersIn } from "../algebra/solution-set.models.ts";
import type { ReadResult } from "../reading/syntax.models.ts";
import { evaluate } from "./evaluating.models.ts";
import { pointAt } from "./points.models.ts";
import { type Comparison, compareRealSets, intersection, type RealSet } from "./real-set.models.ts";
import { type Fixed, solutionsOf } from "./solving-set.models.ts";

const fibresWanted = 5;
const fibresTried = 14;

/**
 * Compares statements in several letters by their solutions for one letter, at several values of the others. A
 * letter that only one of them has is tried at zero too (see `compareStatements` on `isStrict`).
 */
export function compareFibres(
  first: ReadResult,
  second: ReadResult,
  letters: readonly string[],
  isStrict: boolean,
): Comparison | null {
  const shared = sharedLetters(first, second);
  for (const letter of shared.slice(0, 4)) {
    const others = letters.filter((name) => name !== letter);
    const verdict = compareOver(first, second, letter, others, false);
    if (verdict === null) continue;
    const lone = others.filter((name) => !shared.includes(name));
    if (verdict !== "same" || lone.length === 0) return verdict;
    const atZero = compareWithZeros(first, second, letter, others, lone);
    return atZero === "same" || (isStrict && atZero !== null) ? atZero : null;
  }
  return null;
}

/** Whether two formulas have the same solutions above zero, where most quantities are: T = 2π√(L/g) solved for L. */
export function isSameAboveZero(first: ReadResult, second: ReadResult): boolean {
  const shared = sharedLetters(first, second);
  const letters = [...new Set([...lettersIn(first), ...lettersIn(second)])];
  return shared.slice(0, 4).some((letter) => {
    const others = letters.filter((name) => name !== letter);
    return compareOver(first, second, letter, others, true) === "same";
  });
}

function sharedLetters(first: ReadResult, second: ReadResult): readonly string[] {
  const other = new Set(lettersIn(second));
  return lettersIn(first).filter((letter) => other.has(letter));
}

const aboveZero: RealSet = [
  { low: { exact: new Fraction(0) }, high: null, lowClosed: false, highClosed: false },
];

function compareOver(
  first: ReadResult,
  second: ReadResult,
  letter: string,
  others: readonly string[],
  isPositiveOnly: boolean,
): Comparison | null {
  let verdict: Comparison = "same";
  let [compared, undecided] = [0, 0];
  for (let turn = 0; turn < fibresTried && compared < fibresWanted && undecided < 3; turn += 1) {
    const fixed = numbersAt(turn, others, isPositiveOnly);
    const a = solutionsOf(first, letter, fixed);
    const b = solutionsOf(second, letter, fixed);
    if (a === null || b === null) {
      const failing = a === null ? first : second;
      if (!isPositiveOnly && isNoneAt(failing, a ?? b, letter, fixed)) return null;
      undecided += 1;
      continue;
    }
    const [left, right] = isPositiveOnly ? [intersection(a, aboveZero), intersection(b, aboveZero)] : [a, b];
    if (left.length === 0 && right.length === 0) continue;
    compared += 1;
    verdict = joinedComparison(verdict, compareRealSets(left, right));
    if (verdict === "other") return verdict;
  }
  return compared >= 3 ? verdict : null;
}

/** Whether a side of a relation has no value at the solution of the other one: √x = √y says nothing of x = y = -2. */
function isNoneAt(read: ReadResult, solutions: RealSet | null, letter: string, fixed: Fixed): boolean {
  const at = solutions?.[0]?.low?.exact;
  if (read.kind !== "relation" || at === undefined || solutions?.length !== 1) return false;
  const letters = new Map([...fixed, [letter, at] as const].map(([name, exact]) => [name, { exact }]));
  const setting = { letters, bits: 64, work: { left: 2_000 } };
  return [read.relation.left, read.relation.right].some((side) => evaluate(side, setting) === "undefined");
}

function joinedComparison(before: Comparison, next: Comparison): Comparison {
  if (before === "same" || before === next) return next;
  return next === "same" ? before : "other";
}

function compareWithZeros(
  first: ReadResult,
  second: ReadResult,
  letter: string,
  others: readonly string[],
  lone: readonly string[],
): Comparison | null {
  const fixed = new Map([
    ...numbersAt(1, others, false),
    ...lone.map((name) => [name, new Fraction(0)] as const),
  ]);
  const [a, b] = [solutionsOf(first, letter, fixed), solutionsOf(second, letter, fixed)];
  return a === null || b === null ? null : compareRealSets(a, b);
}

/** Points below zero come third: there roots and logarithms lose what they say. */
const order = [0, 1, 10, 2, 3, 4, 5, 6, 7, 8, 9];

function numbersAt(turn: number, letters: readonly string[], isPositiveOnly: boolean): Fixed {
  const point = pointAt(isPositiveOnly ? turn : (order[turn] ?? turn), letters, false, isPositiveOnly);
  return new Map(
    [...point].flatMap(([name, value]) => (value.exact === undefined ? [] : [[name, value.exact] as const])),
  );
}
