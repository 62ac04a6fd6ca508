import Fraction from "fraction.js";
import { type NumberStyle, numberExpression, sizeOf, usesDecimals } from "../../algebra/building.models.ts";
import { flipped, holds } from "../../algebra/solution-set.models.ts";
import { expressionToPlain, relationToLatex, relationToPlain } from "../../reading/printing.models.ts";
import type { Relation, Sign } from "../../reading/syntax.models.ts";
import {
  combined,
  expanded,
  linearForm,
  type Side,
  sideByExpanding,
  sideExpression,
  sideOf,
  type Term,
  termExpression,
} from "./side.models.ts";

/** A line of work on a linear problem: two sides in terms. */
export interface LinearLine {
  readonly left: Side;
  readonly sign: Sign;
  readonly right: Side;
  readonly unknown: string;
  readonly style: NumberStyle;
}

export interface LinearStep {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
  /** The line after the step; null when the step names the solution set (`conclude`). */
  readonly next: LinearLine | null;
  readonly line: string;
  readonly latex: string;
}

/** How a relation stands in terms; null when it isn't linear in the unknown. `expandedAway`: only by algebra beyond the family. */
export function linearLineOf(
  relation: Relation,
  unknown: string,
): { readonly line: LinearLine; readonly expandedAway: boolean } | null {
  const style = usesDecimals(relation.left) || usesDecimals(relation.right) ? "decimal" : "fraction";
  const left = sideOf(relation.left, unknown);
  const right = sideOf(relation.right, unknown);
  if (left !== null && right !== null)
    return { line: { left, sign: relation.sign, right, unknown, style }, expandedAway: false };
  const byLeft = left ?? sideByExpanding(relation.left, unknown);
  const byRight = right ?? sideByExpanding(relation.right, unknown);
  if (byLeft === null || byRight === null) return null;
  return { line: { left: byLeft, sign: relation.sign, right: byRight, unknown, style }, expandedAway: true };
}

export function relationOf(line: LinearLine): Relation {
  return {
    left: sideExpression(line.left, line.unknown, line.style),
    sign: line.sign,
    right: sideExpression(line.right, line.unknown, line.style),
  };
}

/** The next step from a relation, in the order a teacher would take; null when the unknown stands alone. */
export function firstStep(relation: Relation, unknown: string): LinearStep | null {
  const read = linearLineOf(relation, unknown);
  if (read === null) return null;
  const { line, expandedAway } = read;
  if (expandedAway) return stepTo("combine-like-terms", {}, line);
  return (
    clearFractions(line) ??
    distribute(line) ??
    combineLikeTerms(line) ??
    tidy(relation, line) ??
    collectUnknown(line) ??
    conclude(line) ??
    undoAddition(line) ??
    undoMultiplication(line)
  );
}

function stepTo(name: string, values: Readonly<Record<string, string>>, next: LinearLine): LinearStep {
  const relation = relationOf(next);
  return { name, values, next, line: relationToPlain(relation), latex: relationToLatex(relation) };
}

function termText(term: Term, line: LinearLine): string {
  return expressionToPlain(termExpression(term, line.unknown, line.style));
}

function numberText(value: Fraction, line: LinearLine): string {
  return expressionToPlain(numberExpression(value, line.style));
}

const isFractional = (term: Term) => term.coefficient.d !== 1n;

function clearFractions(line: LinearLine): LinearStep | null {
  if (line.style === "decimal") return null;
  const terms = [...line.left, ...line.right];
  const groups = terms.filter((term) => term.kind === "group");
  const unknowns = terms.filter((term) => term.kind === "unknown");
  const isWorthIt =
    groups.some(isFractional) ||
    (terms.some(isFractional) && groups.length > 0 && unknowns.length > 0) ||
    (unknowns.some(isFractional) && unknowns.length > 1);
  if (!isWorthIt) return null;
  const factor = terms.reduce((lcm, term) => lcm.lcm(new Fraction(term.coefficient.d)), new Fraction(1));
  return stepTo(
    "clear-fractions",
    { factor: numberText(factor, line) },
    {
      ...line,
      left: multiplied(line.left, factor),
      right: multiplied(line.right, factor),
    },
  );
}

function multiplied(side: Side, factor: Fraction): Side {
  return side.flatMap((term): Side => {
    const coefficient = term.coefficient.mul(factor);
    return term.kind === "group" && coefficient.equals(1) ? term.inner : [{ ...term, coefficient }];
  });
}

function distribute(line: LinearLine): LinearStep | null {
  const group = [...line.left, ...line.right].find((term) => term.kind === "group");
  if (group === undefined) return null;
  const bracket: Term = { ...group, coefficient: new Fraction(1) };
  return stepTo(
    "distribute",
    {
      factor: numberText(group.coefficient, line),
      bracket: `(${termText(bracket, line)})`,
      term: termText(group, line),
    },
    { ...line, left: expanded(line.left), right: expanded(line.right) },
  );
}

function combineLikeTerms(line: LinearLine): LinearStep | null {
  const left = combined(line.left);
  const right = combined(line.right);
  const isDone =
    left.length === withoutZero(line.left).length && right.length === withoutZero(line.right).length;
  return isDone ? null : stepTo("combine-like-terms", {}, { ...line, left, right });
}

function withoutZero(side: Side): Side {
  return side.filter((term) => !term.coefficient.equals(0));
}

/** Arithmetic inside a line that is otherwise done: `x = 15/3`, `2 * 3x = 4`. */
function tidy(relation: Relation, line: LinearLine): LinearStep | null {
  const tidied = relationOf(line);
  const isLonger =
    sizeOf(relation.left) > sizeOf(tidied.left) || sizeOf(relation.right) > sizeOf(tidied.right);
  const isOtherNumber = [
    [relation.left, tidied.left, line.left] as const,
    [relation.right, tidied.right, line.right] as const,
  ].some(
    ([was, is, side]) =>
      side.every((term) => term.kind === "constant") &&
      was.kind !== "number" &&
      expressionToPlain(was) !== expressionToPlain(is) &&
      was.kind !== "negate",
  );
  return isLonger || isOtherNumber ? stepTo("evaluate", {}, line) : null;
}

function collectUnknown(line: LinearLine): LinearStep | null {
  const left = linearForm(line.left);
  const right = linearForm(line.right);
  if (left.slope.equals(0) || right.slope.equals(0)) return null;
  const smaller = right.slope.lte(left.slope) ? right.slope : left.slope;
  const next = {
    ...line,
    left: combined([...line.left, { kind: "unknown", coefficient: smaller.neg() }]),
    right: combined([...line.right, { kind: "unknown", coefficient: smaller.neg() }]),
  };
  return stepTo("collect-unknown", { term: termText({ kind: "unknown", coefficient: smaller }, line) }, next);
}

function conclude(line: LinearLine): LinearStep | null {
  const left = linearForm(line.left);
  const right = linearForm(line.right);
  if (!left.slope.equals(0) || !right.slope.equals(0)) return null;
  const isTrue = holds(left.intercept.sub(right.intercept), line.sign);
  const words = isTrue ? "all real numbers" : "no solution";
  return { name: "conclude", values: {}, next: null, line: words, latex: `\\text{${words}}` };
}

function undoAddition(line: LinearLine): LinearStep | null {
  const side = linearForm(line.left).slope.equals(0) ? line.right : line.left;
  const { intercept } = linearForm(side);
  if (intercept.equals(0)) return null;
  const moved: Term = { kind: "constant", coefficient: intercept.neg() };
  const operation = intercept.gt(0) ? "subtract" : "add";
  return stepTo(
    "undo-addition",
    { term: numberText(intercept.abs(), line), operation },
    {
      ...line,
      left: combined([...line.left, moved]),
      right: combined([...line.right, moved]),
    },
  );
}

function undoMultiplication(line: LinearLine): LinearStep | null {
  const onRight = linearForm(line.left).slope.equals(0);
  const { slope } = linearForm(onRight ? line.right : line.left);
  if (slope.equals(1)) return null;
  const { intercept } = linearForm(onRight ? line.left : line.right);
  const sign = onRight ? flipped(line.sign) : line.sign;
  const next: LinearLine = {
    ...line,
    left: [{ kind: "unknown", coefficient: new Fraction(1) }],
    sign: slope.lt(0) ? flipped(sign) : sign,
    right: intercept.equals(0) ? [] : [{ kind: "constant", coefficient: intercept.div(slope) }],
  };
  const isFlip = slope.lt(0) && line.sign !== "=";
  const values = { factor: numberText(slope, line), multiplier: numberText(slope.inverse(), line) };
  return stepTo(isFlip ? "flip-inequality" : "undo-multiplication", values, next);
}

/** All steps from a relation to the unknown alone. Counted bound; linear problems need a handful. */
export function stepsFrom(relation: Relation, unknown: string): readonly LinearStep[] {
  const steps: LinearStep[] = [];
  let current: Relation | null = relation;
  for (let count = 0; count < 30 && current !== null; count += 1) {
    const step = firstStep(current, unknown);
    if (step === null) break;
    steps.push(step);
    current = step.next === null ? null : relationOf(step.next);
  }
  return steps;
}

const easySteps = new Set(["evaluate", "combine-like-terms", "conclude"]);

/** How far a line is from its solution: first by steps (easy ones count half), then by size. */
export function distanceOf(relation: Relation, unknown: string): number | null {
  if (linearLineOf(relation, unknown) === null) return null;
  const steps = stepsFrom(relation, unknown);
  const effort = steps.reduce((sum, step) => sum + (easySteps.has(step.name) ? 0.5 : 1), 0);
  return effort * 1_000 + sizeOf(relation.left) + sizeOf(relation.right);
}
