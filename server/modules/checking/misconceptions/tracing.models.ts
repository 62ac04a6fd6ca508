import Fraction from "fraction.js";
import { numberExpression } from "../algebra/building.models.ts";
import { sameExpression } from "../algebra/polynomial.models.ts";
import { flipped, lettersIn, solutionSetOf } from "../algebra/solution-set.models.ts";
import { fromLinearForm, type LinearForm, linearForm } from "../families/linear/side.models.ts";
import { type LinearLine, linearLineOf, relationOf, stepsFrom } from "../families/linear/solving.models.ts";
import { exactValue } from "../reading/exact.models.ts";
import { expressionToPlain, relationToPlain } from "../reading/printing.models.ts";
import type { Expression, ReadResult, Relation, Sign } from "../reading/syntax.models.ts";
import type { Candidate } from "./linear-rule.models.ts";
import { linearRules } from "./linear-rules.models.ts";
import { traceValue } from "./values-tracing.models.ts";

export interface Trace {
  /** Id of the misconception that gives the student's line, or null. */
  readonly misconception: string | null;
  /** Values for its question, plain notation. */
  readonly values: Readonly<Record<string, string>>;
}

/** Longer lines are not traced: each rule is tried at each term. */
const termBound = 16;

const nothing: Trace = { misconception: null, values: {} };

interface Forms {
  readonly left: LinearForm;
  readonly sign: Sign;
  readonly right: LinearForm;
}

/**
 * Model tracing (Anderson et al. 1995): each buggy rule is applied to the line before, and to the lines a
 * right solution passes on from there; the one that gives the student's line, at once or after right steps,
 * names the misconception. Where only a longer way does, it must be the only one.
 */
export function traceLinear(before: Relation, given: Relation, unknown: string): Trace {
  const from = linearLineOf(before, unknown);
  const to = linearLineOf(given, unknown);
  if (from === null || to === null || from.line.left.length + from.line.right.length > termBound)
    return nothing;
  const target = formsOf(to.line);
  const starts = [
    from.line,
    ...stepsFrom(before, unknown).flatMap((step) => (step.next === null ? [] : [step.next])),
  ];
  const found = starts.flatMap((start, index) => matches(start, target, index * 2, unknown));
  const nearest = Math.min(...found.map((match) => match.distance));
  const best = found.filter((match) => match.distance === nearest);
  const [first] = best;
  const isUnique = new Set(best.map((match) => match.id)).size === 1;
  if (first === undefined || (nearest > 0 && !isUnique)) return nothing;
  const values = {
    from: relationToPlain(before),
    given: relationToPlain(given),
    unknown,
    ...first.candidate.values,
  };
  return {
    misconception: first.id,
    values: { ...values, ...testNumber(first.candidate, before, given, unknown) },
  };
}

interface Match {
  readonly id: string;
  readonly candidate: Candidate;
  readonly distance: number;
}

function matches(start: LinearLine, target: Forms, offset: number, unknown: string): readonly Match[] {
  return linearRules.flatMap(([id, rule]) =>
    rule(start).flatMap((candidate) => {
      const steps = stepsTo(candidate, target, unknown, start);
      return steps === null ? [] : [{ id, candidate, distance: offset + steps }];
    }),
  );
}

/** How many right steps lead from a buggy line to the student's, or null. */
function stepsTo(candidate: Forms, target: Forms, unknown: string, start: LinearLine): number | null {
  if (sameForms(candidate, target)) return 0;
  const line: LinearLine = {
    ...start,
    left: fromLinearForm(candidate.left),
    sign: candidate.sign,
    right: fromLinearForm(candidate.right),
  };
  const index = stepsFrom(relationOf(line), unknown).findIndex(
    (step) => step.next !== null && sameForms(formsOf(step.next), target),
  );
  return index < 0 ? null : index + 1;
}

function formsOf(line: LinearLine): Forms {
  return { left: linearForm(line.left), sign: line.sign, right: linearForm(line.right) };
}

function sameForms(a: Forms, b: Forms): boolean {
  const same = (x: LinearForm, y: LinearForm) => x.slope.equals(y.slope) && x.intercept.equals(y.intercept);
  if (a.sign === b.sign && same(a.left, b.left) && same(a.right, b.right)) return true;
  return a.sign === flipped(b.sign) && same(a.left, b.right) && same(a.right, b.left);
}

/**
 * A number to try, never the solution or the end of the solutions, at which the two things to compare
 * differ, with the values they take.
 */
function testNumber(
  candidate: Candidate,
  before: Relation,
  given: Relation,
  unknown: string,
): Readonly<Record<string, string>> {
  const truth = solutionSetOf({ kind: "relation", relation: before }, unknown);
  const wrong = solutionSetOf({ kind: "relation", relation: given }, unknown);
  const ends = [truth, wrong].flatMap((set) => {
    if (set?.kind === "points") return set.rational;
    return set?.kind === "interval"
      ? [set.low, set.high].flatMap((end) => (end === null ? [] : [end.value]))
      : [];
  });
  for (const number of [1, 2, 3, 10, 4, 5, 0, -1, -2, -5, -10, 20, 50, -50, 100, -100]) {
    const value = new Fraction(number);
    if (ends.some((end) => end.equals(value))) continue;
    if (candidate.compare === undefined) {
      if (before.sign === "=" || holdsAt(before, value, unknown) !== holdsAt(given, value, unknown))
        return { number: String(number) };
      continue;
    }
    const [left, right] = candidate.compare.map((form) => form.slope.mul(value).add(form.intercept));
    if (left === undefined || right === undefined || left.equals(right)) continue;
    return {
      number: String(number),
      leftValue: expressionToPlain(numberExpression(left)),
      rightValue: expressionToPlain(numberExpression(right)),
    };
  }
  return { number: "1" };
}

function holdsAt(relation: Relation, value: Fraction, unknown: string): boolean {
  const set = solutionSetOf({ kind: "relation", relation }, unknown);
  if (set?.kind !== "interval") return set?.kind === "all";
  return (set.low === null || value.gt(set.low.value)) && (set.high === null || value.lt(set.high.value));
}

/** Which buggy rule, applied somewhere in the expression before, gives the student's value. */
export function traceArithmetic(before: Expression, given: Expression): Trace {
  return traceValue(before, given) ?? nothing;
}

/** The misconception between two lines of any kind, or null. */
export function traceLines(before: ReadResult, next: ReadResult): string | null {
  if (before.kind === "expression") return traceFromExpression(before.expression, next);
  const [letter, other] = lettersIn(before);
  if (before.kind !== "relation" || letter === undefined || other !== undefined) return null;
  if (next.kind === "relation") return traceLinear(before.relation, next.relation, letter).misconception;
  return null;
}

function traceFromExpression(before: Expression, next: ReadResult): string | null {
  if (next.kind === "expression") {
    return tracePair(before, next.expression);
  }
  const parts =
    next.kind === "relation"
      ? [next.relation.left, next.relation.right]
      : next.kind === "chain"
        ? next.parts
        : [];
  const broken = parts.findIndex(
    (part, index) => index > 0 && sameExpression(parts[index - 1] ?? part, part) === false,
  );
  const [from, to] = [parts[broken - 1], parts[broken]];
  return from === undefined || to === undefined ? null : tracePair(from, to);
}

function tracePair(before: Expression, given: Expression): string | null {
  if (exactValue(before) !== null) return traceArithmetic(before, given).misconception;
  return tracePower(before, given) ?? traceSides(before, given);
}

/** `(a + b)^2` as `a^2 + b^2`, anywhere in an expression. */
function tracePower(before: Expression, given: Expression): string | null {
  if (before.kind !== "power" || (before.left.kind !== "add" && before.left.kind !== "subtract")) return null;
  const { left, right } = before.left;
  const raised = (base: Expression): Expression => ({ kind: "power", left: base, right: before.right });
  const spoiled = (["add", "subtract"] as const).map(
    (kind): Expression => ({ kind, left: raised(left), right: raised(right) }),
  );
  return spoiled.some((candidate) => sameExpression(candidate, given) === true) ? "power-over-sum" : null;
}

const sideRules = new Set([
  "distribute-first-only",
  "negative-bracket-sign",
  "combines-unlike-terms",
  "combines-with-wrong-sign",
  "bracket-dropped",
]);

/** Rules that spoil one side need no equation. */
function traceSides(before: Expression, given: Expression): string | null {
  const [letter, other] = lettersIn({ kind: "expression", expression: before });
  if (letter === undefined || other !== undefined) return null;
  const nought = numberExpression(new Fraction(0));
  const asRelation = (left: Expression): Relation => ({ left, sign: "=", right: nought });
  const { misconception } = traceLinear(asRelation(before), asRelation(given), letter);
  return misconception !== null && sideRules.has(misconception) ? misconception : null;
}
