import Fraction from "fraction.js";
import {
  endsAsDecimal,
  isFinalNumeral,
  type NumberStyle,
  numberExpression,
  usesDecimals,
} from "../../algebra/building.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import type { BinaryExpression, Expression } from "../../reading/syntax.models.ts";

export interface ArithmeticStep {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
  readonly next: Expression;
}

/** An operation whose two numbers are ready, and where it stands. */
interface Ready {
  readonly node: BinaryExpression;
  /** How many brackets stand round it. */
  readonly depth: number;
}

const rank = { power: 3, multiply: 2, divide: 2, add: 1, subtract: 1 } as const;

/**
 * The next step of working out an expression without letters, in the usual order: inner brackets,
 * powers, multiplication and division, addition and subtraction, left to right; null when it is done.
 */
export function arithmeticStep(expression: Expression, style: NumberStyle): ArithmeticStep | null {
  if (isAtom(expression, style)) return finishAtom(expression, style);
  const ready = readyOperations(expression, style, 0);
  const [best] = [...ready].sort((a, b) => b.depth - a.depth || rank[b.node.kind] - rank[a.node.kind]);
  if (best === undefined) return unwrap(expression, style);
  const worked = operate(best.node, style);
  if (worked === null) return null;
  const name =
    best.depth > 0 && ["add-subtract", "multiply-divide"].includes(worked.name) ? "brackets" : worked.name;
  return { name, values: worked.values, next: replaced(expression, best.node, worked.next) };
}

/** Decimals where the problem has any, else fractions. */
export function styleOf(expression: Expression): NumberStyle {
  return usesDecimals(expression) ? "decimal" : "fraction";
}

/** All steps from an expression to its value, at most 60. */
export function arithmeticSteps(expression: Expression, style: NumberStyle): readonly ArithmeticStep[] {
  const steps: ArithmeticStep[] = [];
  let current = expression;
  for (let count = 0; count < 60; count += 1) {
    const step = arithmeticStep(current, style);
    if (step === null) break;
    steps.push(step);
    current = step.next;
  }
  return steps;
}

/** A number ready to be worked with: whole, decimal, mixed, percent, or a fraction that is no whole number. */
function isAtom(expression: Expression, style: NumberStyle): boolean {
  if (expression.kind === "number") return true;
  if (expression.kind === "negate" || expression.kind === "percent")
    return expression.of.kind !== "negate" && isAtom(expression.of, style);
  if (expression.kind !== "divide") return false;
  const [top, bottom] = [expression.left, expression.right].map((side) =>
    side.kind === "negate" ? side.of : side,
  );
  if (top?.kind !== "number" || bottom?.kind !== "number") return false;
  if (!/^\d+$/.test(top.text) || !/^\d+$/.test(bottom.text) || bottom.value.equals(0)) return false;
  const value = top.value.div(bottom.value);
  return value.d !== 1n && !(style === "decimal" && endsAsDecimal(value));
}

function finishAtom(expression: Expression, style: NumberStyle): ArithmeticStep | null {
  if (expression.kind === "percent" || isFinalNumeral(expression)) return null;
  const value = exactValue(expression);
  if (value === null) return null;
  return {
    name: "simplify-fraction",
    values: { number: expressionToPlain(expression) },
    next: numberExpression(value, style),
  };
}

/** Minus signs and percents round a number: `-(-3)`. */
function unwrap(expression: Expression, style: NumberStyle): ArithmeticStep | null {
  const value = exactValue(expression);
  if (value === null) return null;
  return {
    name: "evaluate",
    values: { number: expressionToPlain(expression) },
    next: numberExpression(value, style),
  };
}

function readyOperations(expression: Expression, style: NumberStyle, depth: number): readonly Ready[] {
  if (isAtom(expression, style) || expression.kind === "number" || expression.kind === "letter") return [];
  if (expression.kind === "constant" || expression.kind === "call") return [];
  if (expression.kind === "negate" || expression.kind === "percent")
    return readyOperations(expression.of, style, depth + (isSum(expression.of) ? 1 : 0));
  const { left, right } = expression;
  if (isOperand(left, style) && isOperand(right, style)) return [{ node: expression, depth }];
  return [
    ...readyOperations(left, style, depth + (needsBrackets(expression, left, false) ? 1 : 0)),
    ...readyOperations(right, style, depth + (needsBrackets(expression, right, true) ? 1 : 0)),
  ];
}

/** An atom, or signs round one. */
function isOperand(expression: Expression, style: NumberStyle): boolean {
  if (expression.kind === "negate") return isOperand(expression.of, style);
  return isAtom(expression, style);
}

function isSum(expression: Expression): boolean {
  return expression.kind === "add" || expression.kind === "subtract";
}

function needsBrackets(parent: BinaryExpression, child: Expression, isRight: boolean): boolean {
  if (isSum(child)) return !isSum(parent) || (isRight && parent.kind === "subtract");
  const isProduct = child.kind === "multiply" || child.kind === "divide";
  return isProduct && (parent.kind === "power" || (isRight && !isSum(parent)));
}

function replaced(expression: Expression, node: Expression, by: Expression): Expression {
  if (expression === node) return by;
  if (expression.kind === "number" || expression.kind === "letter" || expression.kind === "constant")
    return expression;
  if ("of" in expression) return { ...expression, of: replaced(expression.of, node, by) };
  return {
    ...expression,
    left: replaced(expression.left, node, by),
    right: replaced(expression.right, node, by),
  };
}

/** Works out one operation, or prepares it (a percent, a mixed number, a common denominator, a reciprocal). */
function operate(node: BinaryExpression, style: NumberStyle): ArithmeticStep | null {
  const operands = [node.left, node.right] as const;
  const values = { left: expressionToPlain(node.left), right: expressionToPlain(node.right) };
  for (const operand of operands) {
    const prepared = prepare(operand, style);
    if (prepared !== null && node.kind !== "power")
      return {
        name: prepared.name,
        values: { number: expressionToPlain(operand) },
        next: replaced(node, operand, prepared.next),
      };
  }
  const value = exactValue(node);
  if (value === null) return null;
  const parts = operands.map(fractionParts);
  const [left, right] = parts;
  const hasFraction = parts.some((part) => part !== null && part.bottom > 1n);
  if (hasFraction && left && right && style === "fraction") {
    if (node.kind === "add" || node.kind === "subtract") return addFractions(node.kind, left, right, values);
    if (node.kind === "divide") return invert(node, right, values);
    if (node.kind === "multiply")
      return { name: "multiply-fractions", values, next: numberExpression(value, style) };
  }
  const name = node.kind === "power" ? "powers" : isSum(node) ? "add-subtract" : "multiply-divide";
  return { name, values, next: numberExpression(value, style) };
}

function prepare(
  operand: Expression,
  style: NumberStyle,
): { readonly name: string; readonly next: Expression } | null {
  if (operand.kind === "percent")
    return { name: "convert-percent", next: percentAsNumber(operand.of, style) };
  const numeral = operand.kind === "negate" ? operand.of : operand;
  if (numeral.kind !== "number" || !numeral.text.includes(" ")) return null;
  const improper = numberExpression(numeral.value);
  return {
    name: "convert-mixed",
    next: operand.kind === "negate" ? { kind: "negate", of: improper } : improper,
  };
}

function percentAsNumber(of: Expression, style: NumberStyle): Expression {
  const value = exactValue(of) ?? new Fraction(0);
  const hundred: Expression = { kind: "number", value: new Fraction(100), text: "100" };
  const isWhole = value.d === 1n && style === "fraction";
  return isWhole ? { kind: "divide", left: of, right: hundred } : numberExpression(value.div(100), "decimal");
}

interface Parts {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** Top and bottom of a whole number or a fraction as it is written, the sign in the top; null for decimals. */
export function fractionParts(expression: Expression): Parts | null {
  if (expression.kind === "negate") {
    const inner = fractionParts(expression.of);
    return inner === null ? null : { top: -inner.top, bottom: inner.bottom };
  }
  if (expression.kind === "number")
    return /^\d+$/.test(expression.text) ? { top: BigInt(expression.text), bottom: 1n } : null;
  if (expression.kind !== "divide") return null;
  const top = fractionParts(expression.left);
  const bottom = fractionParts(expression.right);
  if (top === null || bottom === null || top.bottom !== 1n || bottom.bottom !== 1n || bottom.top === 0n)
    return null;
  return bottom.top < 0n ? { top: -top.top, bottom: -bottom.top } : { top: top.top, bottom: bottom.top };
}

function addFractions(
  kind: "add" | "subtract",
  left: Parts,
  right: Parts,
  values: Readonly<Record<string, string>>,
): ArithmeticStep {
  const bottom = new Fraction(left.bottom).lcm(new Fraction(right.bottom)).n;
  const tops = [left, right].map((part) => part.top * (bottom / part.bottom));
  const [first = 0n, second = 0n] = tops;
  if (left.bottom !== right.bottom && left.bottom !== 1n && right.bottom !== 1n) {
    const next: Expression = { kind, left: unreduced(first, bottom), right: unreduced(second, bottom) };
    return { name: "common-denominator", values: { ...values, denominator: bottom.toString() }, next };
  }
  const sum = kind === "add" ? first + second : first - second;
  return { name: "add-fractions", values, next: unreduced(sum, bottom) };
}

/** A fraction as it comes, not in lowest terms; a whole number where it is one. */
export function unreduced(top: bigint, bottom: bigint): Expression {
  if (top < 0n) return { kind: "negate", of: unreduced(-top, bottom) };
  if (top % bottom === 0n) return numberExpression(new Fraction(top / bottom));
  const numeral = (value: bigint): Expression => ({
    kind: "number",
    value: new Fraction(value),
    text: value.toString(),
  });
  return { kind: "divide", left: numeral(top), right: numeral(bottom) };
}

function invert(
  node: BinaryExpression,
  right: Parts,
  values: Readonly<Record<string, string>>,
): ArithmeticStep | null {
  if (right.top === 0n) return null;
  const [top, bottom] = right.top < 0n ? [-right.bottom, -right.top] : [right.bottom, right.top];
  return {
    name: "divide-fractions",
    values,
    next: { kind: "multiply", left: node.left, right: unreduced(top, bottom) },
  };
}
