import Fraction from "fraction.js";
import { chainRelations } from "../reading/statements.models.ts";
import type { ReadResult, Relation, Sign } from "../reading/syntax.models.ts";
import {
  asConstant,
  coefficientsIn,
  lettersOf,
  plus,
  polynomialOf,
  type RationalForm,
  rationalForm,
  times,
} from "./polynomial.models.ts";
import { evaluate, realRoots } from "./roots.models.ts";

interface Bound {
  readonly value: Fraction;
  readonly closed: boolean;
}

/** The exact real solutions of a statement in one letter. */
export type SolutionSet =
  | { readonly kind: "all" }
  | { readonly kind: "none" }
  | {
      readonly kind: "points";
      readonly rational: readonly Fraction[];
      readonly irrational: readonly string[];
    }
  | { readonly kind: "interval"; readonly low: Bound | null; readonly high: Bound | null };

/** Letters of all that was read, in order of the alphabet. */
export function lettersIn(read: ReadResult): readonly string[] {
  const sides = sidesOf(read);
  const letters = new Set<string>();
  const visit = (expression: (typeof sides)[number]): void => {
    if (expression.kind === "letter") letters.add(expression.name);
    else if ("of" in expression) {
      visit(expression.of);
      if (expression.kind === "call" && expression.base !== undefined) visit(expression.base);
    } else if ("left" in expression) {
      visit(expression.left);
      visit(expression.right);
    }
  };
  for (const side of sides) visit(side);
  return [...letters].sort();
}

function sidesOf(read: ReadResult) {
  if (read.kind === "expression") return [read.expression];
  if (read.kind === "relation") return [read.relation.left, read.relation.right];
  if (read.kind === "chain") return read.parts;
  if (read.kind === "either" || read.kind === "system")
    return read.relations.flatMap((relation) => [relation.left, relation.right]);
  return [];
}

/** Solutions of a statement with at most the one letter given, or null when undecided. */
export function solutionSetOf(read: ReadResult, letter: string): SolutionSet | null {
  if (read.kind === "solution-set") return { kind: read.which };
  if (lettersIn(read).some((name) => name !== letter)) return null;
  if (read.kind === "relation") return relationSet(read.relation, letter);
  if (read.kind === "chain") {
    const sets = chainRelations(read).map((relation) => relationSet(relation, letter));
    return sets.reduce<SolutionSet | null>(
      (all, set) => (all === null || set === null ? null : intersect(all, set)),
      { kind: "all" },
    );
  }
  if (read.kind === "either") {
    const sets = read.relations.map((relation) => relationSet(relation, letter));
    return sets.reduce<SolutionSet | null>(
      (all, set) => (all === null || set === null ? null : unite(all, set)),
      { kind: "none" },
    );
  }
  return null;
}

export { chainRelations } from "../reading/statements.models.ts";

function difference(relation: Relation): RationalForm | null {
  return rationalForm({ kind: "subtract", left: relation.left, right: relation.right });
}

function relationSet(relation: Relation, letter: string): SolutionSet | null {
  const form = difference(relation);
  if (form === null) return null;
  if (asConstant(form.domain) === null) return relation.sign === "=" ? quotientSet(form, letter) : null;
  const bottom = asConstant(form.bottom);
  const top = bottom === null ? null : plus(new Map(), form.top, bottom.inverse());
  const coefficients = top === null ? null : coefficientsIn(top, letter);
  if (coefficients === null) return null;
  return polynomialSet(coefficients, relation.sign);
}

function polynomialSet(coefficients: readonly Fraction[], sign: Sign): SolutionSet | null {
  const [intercept = new Fraction(0), slope = new Fraction(0)] = coefficients;
  if (coefficients.length === 1) return { kind: holds(intercept, sign) ? "all" : "none" };
  if (sign === "=") {
    const roots = realRoots(coefficients);
    if (roots === null) return null;
    return roots.rational.length + roots.irrational.length === 0
      ? { kind: "none" }
      : { kind: "points", ...roots };
  }
  if (coefficients.length > 2 || sign === "!=") return null;
  const bound = { value: intercept.neg().div(slope), closed: sign === "<=" || sign === ">=" };
  const below = (sign === "<" || sign === "<=") === slope.gt(0);
  return below ? { kind: "interval", low: null, high: bound } : { kind: "interval", low: bound, high: null };
}

/** Whether `value sign 0` is true. */
export function holds(value: Fraction, sign: Sign): boolean {
  const order = value.compare(0);
  switch (sign) {
    case "=":
      return order === 0;
    case "!=":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
  }
}

/** Roots of the top where nothing below a line is zero. */
function quotientSet(form: RationalForm, letter: string): SolutionSet | null {
  const top = coefficientsIn(form.top, letter);
  const domain = coefficientsIn(form.domain, letter);
  if (top === null || domain === null || form.top.size === 0) return null;
  if (top.length === 1) return { kind: "none" };
  const roots = realRoots(top);
  if (roots === null || (roots.irrational.length > 0 && domain.length > 2)) return null;
  const rational = roots.rational.filter((root) => !evaluate(domain, root).equals(0));
  return rational.length + roots.irrational.length === 0
    ? { kind: "none" }
    : { kind: "points", rational, irrational: roots.irrational };
}

function contains(set: SolutionSet, value: Fraction): boolean {
  if (set.kind === "all" || set.kind === "none") return set.kind === "all";
  if (set.kind === "points") return set.rational.some((point) => point.equals(value));
  const aboveLow =
    set.low === null || value.gt(set.low.value) || (set.low.closed && value.equals(set.low.value));
  const belowHigh =
    set.high === null || value.lt(set.high.value) || (set.high.closed && value.equals(set.high.value));
  return aboveLow && belowHigh;
}

function intersect(left: SolutionSet, right: SolutionSet): SolutionSet | null {
  if (left.kind === "none" || right.kind === "all") return left;
  if (right.kind === "none" || left.kind === "all") return right;
  if (left.kind === "points" && right.kind === "points") {
    return points(
      left.rational.filter((value) => contains(right, value)),
      left.irrational.filter((value) => right.irrational.includes(value)),
    );
  }
  if (left.kind === "points" || right.kind === "points") {
    const [finite, other] = left.kind === "points" ? [left, right] : [right, left];
    if (finite.kind !== "points" || finite.irrational.length > 0) return null;
    return points(
      finite.rational.filter((value) => contains(other, value)),
      [],
    );
  }
  return interval(tighter(left.low, right.low, 1), tighter(left.high, right.high, -1));
}

function tighter(a: Bound | null, b: Bound | null, direction: 1 | -1): Bound | null {
  if (a === null) return b;
  if (b === null) return a;
  const order = a.value.compare(b.value) * direction;
  if (order !== 0) return order > 0 ? a : b;
  return a.closed ? b : a;
}

function interval(low: Bound | null, high: Bound | null): SolutionSet {
  if (low === null || high === null) return { kind: "interval", low, high };
  const order = low.value.compare(high.value);
  if (order > 0) return { kind: "none" };
  if (order === 0) return low.closed && high.closed ? points([low.value], []) : { kind: "none" };
  return { kind: "interval", low, high };
}

function points(rational: readonly Fraction[], irrational: readonly string[]): SolutionSet {
  return rational.length + irrational.length === 0
    ? { kind: "none" }
    : { kind: "points", rational, irrational };
}

function unite(left: SolutionSet, right: SolutionSet): SolutionSet | null {
  if (left.kind === "all" || right.kind === "none") return left;
  if (right.kind === "all" || left.kind === "none") return right;
  if (left.kind !== "points" || right.kind !== "points") return null;
  const rational = [...left.rational, ...right.rational.filter((value) => !contains(left, value))];
  return points(
    [...rational].sort((a, b) => a.compare(b)),
    [...new Set([...left.irrational, ...right.irrational])].sort(),
  );
}

/** How `next` compares with `before`. `other` is neither the same, nor fewer, nor more. */
export type SetComparison = "same" | "fewer" | "more" | "other";

export function compareSets(before: SolutionSet, next: SolutionSet): SetComparison {
  const nextInBefore = isSubset(next, before);
  const beforeInNext = isSubset(before, next);
  if (nextInBefore && beforeInNext) return "same";
  if (nextInBefore) return next.kind === "none" ? "other" : "fewer";
  if (beforeInNext) return before.kind === "none" ? "other" : "more";
  return "other";
}

function isSubset(part: SolutionSet, of: SolutionSet): boolean {
  if (part.kind === "none" || of.kind === "all") return true;
  if (of.kind === "none" || part.kind === "all") return false;
  if (part.kind === "points") {
    const irrationalIn =
      of.kind === "points"
        ? part.irrational.every((value) => of.irrational.includes(value))
        : part.irrational.length === 0;
    return irrationalIn && part.rational.every((value) => contains(of, value));
  }
  if (of.kind === "points") return false;
  return boundWithin(part.low, of.low, 1) && boundWithin(part.high, of.high, -1);
}

function boundWithin(part: Bound | null, of: Bound | null, direction: 1 | -1): boolean {
  if (of === null) return true;
  if (part === null) return false;
  const order = part.value.compare(of.value) * direction;
  return order > 0 || (order === 0 && (of.closed || !part.closed));
}

/** For relations in several letters: the same solutions, certainly others, or undecided (null). */
export function compareInSeveralLetters(before: Relation, next: Relation): boolean | null {
  const a = polynomialOf({ kind: "subtract", left: before.left, right: before.right });
  const b = polynomialOf({ kind: "subtract", left: next.left, right: next.right });
  if (a === null || b === null || a.size === 0 || b.size === 0) return null;
  const [monomial, first] = [...a][0] ?? [];
  const second = monomial === undefined ? undefined : b.get(monomial);
  const isLinear = [a, b].every((polynomial) => [...polynomial.keys()].every((key) => !/[*^]/.test(key)));
  const sameLetters = [...lettersOf(a)].join() === [...lettersOf(b)].join();
  if (first !== undefined && second !== undefined) {
    const ratio = second.div(first);
    if (plus(b, a, ratio.neg()).size === 0) {
      const sign = ratio.gt(0) ? next.sign : flipped(next.sign);
      return sign === before.sign;
    }
  }
  return isLinear && sameLetters && times(a, b) !== null ? false : null;
}

export function flipped(sign: Sign): Sign {
  const flips = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=", "!=": "!=" } as const;
  return flips[sign];
}
