import Fraction from "fraction.js";
import { numberExpression } from "../../algebra/building.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";

export const zero: Expression = numberExpression(new Fraction(0));
export const one: Expression = numberExpression(new Fraction(1));
export const numeral = (value: Fraction | number): Expression => numberExpression(new Fraction(value));

const isNumber = (expression: Expression, value: number) => exactValue(expression)?.equals(value) === true;

/** A sum; what is 0 is left out, and a minus becomes a difference. */
export function sum(left: Expression, right: Expression): Expression {
  if (isNumber(left, 0)) return right;
  if (isNumber(right, 0)) return left;
  const positive = withoutMinus(right);
  return positive === null ? { kind: "add", left, right } : { kind: "subtract", left, right: positive };
}

export function difference(left: Expression, right: Expression): Expression {
  if (isNumber(right, 0)) return left;
  if (isNumber(left, 0)) return minus(right);
  return { kind: "subtract", left, right };
}

/** The same with the other sign, as it is written: `-x` of `x`, `3` of `-3`. */
export function minus(expression: Expression): Expression {
  if (isNumber(expression, 0)) return expression;
  return withoutMinus(expression) ?? { kind: "negate", of: expression };
}

/** What stands after a leading minus, or null where there is none. */
function withoutMinus(expression: Expression): Expression | null {
  if (expression.kind === "negate") return expression.of;
  if (expression.kind !== "multiply" && expression.kind !== "divide") return null;
  const left = withoutMinus(expression.left);
  if (left === null) return null;
  return expression.kind === "multiply" && isNumber(left, 1) ? expression.right : { ...expression, left };
}

/** A product; a factor 1 is left out, a number goes to the front of the numbers of what follows. */
export function product(left: Expression, right: Expression): Expression {
  if (isNumber(left, 0) || isNumber(right, 0)) return zero;
  if (isNumber(left, 1)) return right;
  if (isNumber(right, 1)) return left;
  if (left.kind === "negate" && exactValue(left) === null) return minus(product(left.of, right));
  return joined(left, right);
}

/** Products are built from the left, so that `3` and `2x` make `3 * 2x`. */
function joined(left: Expression, right: Expression): Expression {
  if (right.kind === "multiply" && exactValue(left) !== null)
    return { ...right, left: joined(left, right.left) };
  return { kind: "multiply", left, right };
}

export function quotient(top: Expression, bottom: Expression): Expression {
  if (isNumber(top, 0)) return zero;
  return isNumber(bottom, 1) ? top : { kind: "divide", left: top, right: bottom };
}

/** A power; the exponents 1 and 0 are not written. */
export function power(base: Expression, exponent: Expression): Expression {
  if (isNumber(exponent, 1)) return base;
  return isNumber(exponent, 0) ? one : { kind: "power", left: base, right: exponent };
}

export const call = (name: string, of: Expression): Expression => ({ kind: "call", name, of });
