import Fraction from "fraction.js";
import { spend } from "../work.models.ts";
import type { Expression } from "./syntax.models.ts";

/** Beyond this many bits above or below the line a value is not worked out. */
const bitBound = 2_000;
const exponentBound = 1_000;

/** Exact value of an expression without letters, or null (letters, division by zero, too big). Never throws. */
export function exactValue(expression: Expression): Fraction | null {
  switch (expression.kind) {
    case "number":
      return expression.value;
    case "letter":
    case "constant":
    case "call":
      return null;
    case "percent":
      return exactValue(expression.of)?.div(100) ?? null;
    case "negate":
      return exactValue(expression.of)?.neg() ?? null;
    default: {
      spend(1);
      const left = exactValue(expression.left);
      const right = left === null ? null : exactValue(expression.right);
      if (left === null || right === null) return null;
      spend(costOf(left) + costOf(right));
      return bounded(combine(expression.kind, left, right));
    }
  }
}

/** Steps that an operation on a value costs: more where its denominator is long, since what can be cancelled is looked for. */
export function costOf({ d }: Fraction): number {
  return costs.find(({ below }) => d < below)?.steps ?? 200;
}

const costs = [
  { bits: 64n, steps: 0 },
  { bits: 128n, steps: 4 },
  { bits: 256n, steps: 12 },
  { bits: 600n, steps: 30 },
  { bits: 1_200n, steps: 80 },
].map(({ bits, steps }) => ({ below: 1n << bits, steps }));

function combine(
  kind: "add" | "subtract" | "multiply" | "divide" | "power",
  left: Fraction,
  right: Fraction,
): Fraction | null {
  switch (kind) {
    case "add":
      return left.add(right);
    case "subtract":
      return left.sub(right);
    case "multiply":
      return left.mul(right);
    case "divide":
      return right.equals(0) ? null : left.div(right);
    case "power":
      return powerOf(left, right);
  }
}

/** Whole exponents of small size only; zero to the power of zero or less has no value. */
export function powerOf(base: Fraction, exponent: Fraction): Fraction | null {
  if (exponent.d !== 1n || exponent.abs().gt(exponentBound)) return null;
  if (base.equals(0) && exponent.lte(0)) return null;
  const steps = Number(exponent.abs().valueOf());
  let result = new Fraction(1);
  for (let step = 0; step < steps; step += 1) {
    spend(1);
    const next = bounded(result.mul(base));
    if (next === null) return null;
    result = next;
  }
  return exponent.lt(0) ? result.inverse() : result;
}

export function bounded(value: Fraction | null): Fraction | null {
  if (value === null) return null;
  const limit = 1n << BigInt(bitBound);
  return value.n > limit || value.d > limit ? null : value;
}
