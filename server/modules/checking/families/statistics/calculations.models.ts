import type Fraction from "fraction.js";
import { isFinalNumeral, numberExpression, usesDecimals } from "../../algebra/building.models.ts";
import { lettersIn } from "../../algebra/solution-set.models.ts";
import type { LineVerdict } from "../../checking.models.ts";
import { readExpression } from "../../expression.models.ts";
import { isApproximation } from "../../linking.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";

/** What a calculation in numbers is on its way to. */
export interface Target {
  readonly truth: Fraction;
  /** Values that are reached on the way. */
  readonly stages: readonly Fraction[];
  /** Numbers that the problem gives. */
  readonly given: readonly Fraction[];
  /** Whether a calculation that comes to the answer is a way to it, and not one that comes to it by chance. */
  readonly isWay: (calculation: Expression) => boolean;
  /** Whether a calculation is meant to be the answer, although nothing says so. */
  readonly isAttempt: (calculation: Expression) => boolean;
}

/** A line's expressions without letters, joined by equals signs; null where it is anything else. */
export function closedParts(text: string): readonly Expression[] | null {
  const read = readExpression(text.replace(/^\s*=\s*/, ""));
  if (lettersIn(read).length > 0) return null;
  if (read.kind === "expression") return [read.expression];
  if (read.kind === "relation")
    return read.relation.sign === "=" ? [read.relation.left, read.relation.right] : null;
  return read.kind === "chain" && read.signs.every((sign) => sign === "=") ? read.parts : null;
}

/** What a calculation is worth on the way to its target. Nothing is called wrong that may be work on the side. */
export function judgeCalculation(
  parts: readonly Expression[],
  isHeaded: boolean,
  target: Target,
  earlier: readonly string[],
): LineVerdict {
  const values = parts.flatMap((part) => exactValue(part) ?? []);
  const [first, end, value] = [parts[0], parts.at(-1), values.at(-1)];
  if (first === undefined || end === undefined || value === undefined || values.length < parts.length)
    return "unchecked";
  const broken = values.findIndex((one, index) => index > 0 && !values[index - 1]?.equals(one));
  if (broken > 0) return judgeBroken(parts, values, broken, target);
  const isRepeated = earlier.some((line) => endOf(line) === expressionToPlain(end));
  if (value.equals(target.truth)) {
    const isByChance = parts.length > 1 && !isHeaded && !target.isWay(first);
    if (!isByChance && isFinal(end)) return "finished";
    return isByChance || isRepeated ? "no-progress" : "progress";
  }
  if (usesDecimals(end) && isApproximation(numberExpression(target.truth), end)) return "unchecked";
  if (isHeaded) return "wrong";
  if (includes(target.stages, value)) return isRepeated ? "no-progress" : "progress";
  if (parts.length > 1 && target.isAttempt(first)) return "unchecked";
  if (parts.length > 1) return isOfKnown(first, target, earlier) ? "progress" : "unchecked";
  return isNumeral(end) || target.isAttempt(end) ? "wrong" : "unchecked";
}

/** A false equality; `2 + 5 + 9 = 16/3`, where the sum runs on into the quotient, is not decided. */
function judgeBroken(
  parts: readonly Expression[],
  values: readonly Fraction[],
  broken: number,
  target: Target,
): LineVerdict {
  const [before, after] = [parts[broken - 1], parts[broken]];
  if (before === undefined || after === undefined || isApproximation(before, after)) return "unchecked";
  const isRunOn = values.every((value) => value.equals(target.truth) || includes(target.stages, value));
  return isRunOn ? "unchecked" : "wrong";
}

/** Whole, decimal, percent, or a fraction in lowest terms. */
export function isFinal(expression: Expression): boolean {
  return isFinalNumeral(expression.kind === "percent" ? expression.of : expression);
}

/** A number as it stands, a fraction with it, and no calculation. */
export function isNumeral(expression: Expression): boolean {
  if (expression.kind === "negate" || expression.kind === "percent") return isNumeral(expression.of);
  if (expression.kind === "number") return true;
  return (
    expression.kind === "divide" && expression.left.kind === "number" && expression.right.kind === "number"
  );
}

export function includes(values: readonly Fraction[], value: Fraction): boolean {
  return values.some((one) => one.equals(value));
}

/** Whether any part of an expression is of a kind. */
export function holds(expression: Expression, kind: Expression["kind"]): boolean {
  if (expression.kind === kind) return true;
  if ("of" in expression) return holds(expression.of, kind);
  return "left" in expression && (holds(expression.left, kind) || holds(expression.right, kind));
}

/** A calculation in the problem's own numbers and what was reached before. */
function isOfKnown(expression: Expression, target: Target, earlier: readonly string[]): boolean {
  const reached = earlier.flatMap((line) => {
    const end = closedParts(line)?.at(-1);
    return end === undefined ? [] : (exactValue(end) ?? []);
  });
  const known = [...target.given, ...target.stages, ...reached];
  return numeralsIn(expression).every((value) => includes(known, value));
}

function numeralsIn(expression: Expression): readonly Fraction[] {
  if (expression.kind === "number") return [expression.value];
  if ("of" in expression) return numeralsIn(expression.of);
  return "left" in expression ? [...numeralsIn(expression.left), ...numeralsIn(expression.right)] : [];
}

function endOf(line: string): string | null {
  const end = closedParts(line)?.at(-1);
  return end === undefined ? null : expressionToPlain(end);
}
