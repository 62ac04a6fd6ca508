import Fraction from "fraction.js";
import { numberExpression, sizeOf } from "../algebra/building.models.ts";
import { exactValue } from "../reading/exact.models.ts";
import { mentionsLetter } from "../reading/printing.models.ts";
import type { Expression } from "../reading/syntax.models.ts";
import { constantOutcome, sameValue } from "./same-value.models.ts";
import { partsOf } from "./shape.models.ts";
import { isValue, signOfValue } from "./value.models.ts";

/** An expression as a real part and an imaginary part; all letters but `i` stand for real numbers. */
interface Complex {
  readonly real: Expression;
  readonly imaginary: Expression;
}

/** Beyond this many parts an expression is not taken apart further. */
const mostParts = 1_500;
const highestPower = 16;

const zero = numberExpression(new Fraction(0));
const one = numberExpression(new Fraction(1));

/** Whether the letter `i` occurs. */
export function holdsImaginaryUnit(expression: Expression): boolean {
  if (expression.kind === "letter") return expression.name === "i";
  return partsOf(expression).some(holdsImaginaryUnit);
}

/**
 * `sameValue`, with `i` as the imaginary unit where as a letter it would make a difference, and square roots of
 * negative numbers where there is no letter.
 */
export function sameNumber(expected: Expression, given: Expression): boolean | null {
  const same = sameValue(expected, given);
  if (same === true) return true;
  if (holdsImaginaryUnit(expected) || holdsImaginaryUnit(given)) return sameComplexValue(expected, given);
  if (same === false || mentionsLetter(expected) || mentionsLetter(given)) return same;
  return sameComplexValue(expected, given);
}

/**
 * Whether two expressions have the same complex value with `i` as the imaginary unit: same real and same imaginary
 * part. Square roots of negative numbers are imaginary, odd roots of them real as in `sameValue`. Null where it
 * can't be decided.
 */
export function sameComplexValue(expected: Expression, given: Expression): boolean | null {
  const [a, b] = [complexOf(expected), complexOf(given)];
  if (a === null || b === null) return null;
  const parts = [sameValue(a.real, b.real), sameValue(a.imaginary, b.imaginary)];
  return parts.includes(false) ? false : parts.includes(null) ? null : true;
}

function complexOf(expression: Expression): Complex | null {
  const complex = takenApart(expression);
  if (complex === null) return null;
  return sizeOf(complex.real) + sizeOf(complex.imaginary) > mostParts ? null : complex;
}

function takenApart(expression: Expression): Complex | null {
  switch (expression.kind) {
    case "number":
    case "constant":
      return realOnly(expression);
    case "letter":
      return expression.name === "i" ? { real: zero, imaginary: one } : realOnly(expression);
    case "negate":
      return scaled(complexOf(expression.of), -1, 1);
    case "percent":
      return scaled(complexOf(expression.of), 1, 100);
    case "call":
      return callOf(expression);
    case "power":
      return powerOf(expression.left, expression.right);
    default: {
      const [a, b] = [complexOf(expression.left), complexOf(expression.right)];
      if (a === null || b === null) return null;
      if (expression.kind === "multiply") return product(a, b);
      if (expression.kind === "divide") return quotient(a, b);
      const sign = expression.kind;
      return { real: joined(sign, a.real, b.real), imaginary: joined(sign, a.imaginary, b.imaginary) };
    }
  }
}

function realOnly(real: Expression): Complex {
  return { real, imaginary: zero };
}

function isZero(expression: Expression): boolean {
  return exactValue(expression)?.equals(0) === true;
}

function isReal({ imaginary }: Complex): boolean {
  return isZero(imaginary);
}

function scaled(complex: Complex | null, top: number, bottom: number): Complex | null {
  return complex === null ? null : product(complex, realOnly(numberExpression(new Fraction(top, bottom))));
}

/** Zeros and ones are left out and numbers worked out, so that the parts stay small. */
function joined(
  kind: "add" | "subtract" | "multiply" | "divide",
  left: Expression,
  right: Expression,
): Expression {
  if (kind === "multiply" && (isZero(left) || isZero(right))) return zero;
  if (kind !== "multiply" && isZero(right)) return left;
  if (kind === "add" && isZero(left)) return right;
  const built: Expression = { kind, left, right };
  const value = exactValue(built);
  return value === null ? built : numberExpression(value);
}

function product(a: Complex, b: Complex): Complex {
  return {
    real: joined(
      "subtract",
      joined("multiply", a.real, b.real),
      joined("multiply", a.imaginary, b.imaginary),
    ),
    imaginary: joined(
      "add",
      joined("multiply", a.real, b.imaginary),
      joined("multiply", a.imaginary, b.real),
    ),
  };
}

function squareOfSize({ real, imaginary }: Complex): Expression {
  return joined("add", joined("multiply", real, real), joined("multiply", imaginary, imaginary));
}

function quotient(a: Complex, b: Complex): Complex | null {
  if (isReal(b)) {
    if (isZero(b.real)) return null;
    return { real: over(a.real, b.real), imaginary: over(a.imaginary, b.real) };
  }
  const below = squareOfSize(b);
  const top = product(a, { real: b.real, imaginary: joined("subtract", zero, b.imaginary) });
  return { real: over(top.real, below), imaginary: over(top.imaginary, below) };
}

function over(top: Expression, bottom: Expression): Expression {
  return isZero(top) ? zero : joined("divide", top, bottom);
}

function powerOf(left: Expression, right: Expression): Complex | null {
  const exponent = complexOf(right);
  if (exponent === null) return null;
  if (left.kind === "constant" && left.name === "e") return exponential(exponent);
  const base = complexOf(left);
  const value = isReal(exponent) ? exactValue(exponent.real) : null;
  if (base === null || !isReal(exponent)) return null;
  if (isReal(base)) {
    if (value?.equals(0.5)) return rootOf(base.real);
    return realOnly({ kind: "power", left: base.real, right: exponent.real });
  }
  if (value === null || value.d !== 1n || value.abs().gt(highestPower)) return null;
  const steps = Number(value.abs().valueOf());
  let power: Complex | null = realOnly(one);
  for (let step = 0; step < steps && power !== null; step += 1) {
    power = product(power, base);
    if (sizeOf(power.real) + sizeOf(power.imaginary) > mostParts) return null;
  }
  return value.lt(0) && power !== null ? quotient(realOnly(one), power) : power;
}

/** Euler's formula. */
function exponential({ real, imaginary }: Complex): Complex {
  const size = realOnly(isZero(real) ? one : { kind: "call", name: "exp", of: real });
  if (isZero(imaginary)) return size;
  const turn = (name: string): Expression => ({ kind: "call", name, of: imaginary });
  return product(size, { real: turn("cos"), imaginary: turn("sin") });
}

/** The square root of a real number, which is imaginary below zero; of a letter it is taken to be real. */
function rootOf(of: Expression): Complex | null {
  const root = (inside: Expression): Expression => ({ kind: "call", name: "sqrt", of: inside });
  if (mentionsLetter(of)) return realOnly(root(of));
  const outcome = constantOutcome(of);
  const sign = isValue(outcome) ? signOfValue(outcome) : null;
  if (sign === null) return null;
  return sign < 0 ? { real: zero, imaginary: root(joined("subtract", zero, of)) } : realOnly(root(of));
}

function callOf(call: Expression & { readonly kind: "call" }): Complex | null {
  const of = complexOf(call.of);
  if (of === null || (call.base !== undefined && holdsImaginaryUnit(call.base))) return null;
  if (call.name === "exp") return exponential(of);
  if (call.name === "abs" && !isReal(of))
    return realOnly({ kind: "call", name: "sqrt", of: squareOfSize(of) });
  if (!isReal(of)) return null;
  return call.name === "sqrt" ? rootOf(of.real) : realOnly({ ...call, of: of.real });
}
