import Fraction from "fraction.js";
import { exactValue } from "../reading/exact.models.ts";
import type { Expression } from "../reading/syntax.models.ts";

/** An exact value `rational + factor * sqrt(radicand)`; the radicand has no square factor and is 1 where the value is rational. */
export interface Surd {
  readonly rational: Fraction;
  readonly factor: Fraction;
  readonly radicand: bigint;
}

const zero = new Fraction(0);
/** Square factors are looked for up to this size. */
const radicandBound = 100_000_000n;

export function rationalSurd(value: Fraction): Surd {
  return { rational: value, factor: zero, radicand: 1n };
}

function surd(rational: Fraction, factor: Fraction, radicand: bigint): Surd {
  if (factor.equals(0)) return rationalSurd(rational);
  return radicand === 1n ? rationalSurd(rational.add(factor)) : { rational, factor, radicand };
}

/** The field two values share, or null where their roots differ. */
function sharedRadicand(a: Surd, b: Surd): bigint | null {
  if (a.radicand === 1n) return b.radicand;
  return b.radicand === 1n || a.radicand === b.radicand ? a.radicand : null;
}

export function addSurds(a: Surd, b: Surd): Surd | null {
  const radicand = sharedRadicand(a, b);
  return radicand === null ? null : surd(a.rational.add(b.rational), a.factor.add(b.factor), radicand);
}

export function negateSurd(a: Surd): Surd {
  return { ...a, rational: a.rational.neg(), factor: a.factor.neg() };
}

export function multiplySurds(a: Surd, b: Surd): Surd | null {
  const radicand = sharedRadicand(a, b);
  if (radicand === null) return null;
  const rational = a.rational.mul(b.rational).add(a.factor.mul(b.factor).mul(new Fraction(radicand)));
  return surd(rational, a.rational.mul(b.factor).add(a.factor.mul(b.rational)), radicand);
}

export function divideSurds(a: Surd, b: Surd): Surd | null {
  const norm = b.rational.mul(b.rational).sub(b.factor.mul(b.factor).mul(new Fraction(b.radicand)));
  if (norm.equals(0)) return null;
  const inverse = surd(b.rational.div(norm), b.factor.neg().div(norm), b.radicand);
  return multiplySurds(a, inverse);
}

export function sameSurd(a: Surd, b: Surd): boolean {
  return a.radicand === b.radicand && a.rational.equals(b.rational) && a.factor.equals(b.factor);
}

export function isZero(a: Surd): boolean {
  return a.rational.equals(0) && a.factor.equals(0);
}

/** A decimal near the value, for ordering and for telling roundings; never for equality. */
export function approximate({ rational, factor, radicand }: Surd): number {
  return Number(rational.valueOf()) + Number(factor.valueOf()) * Math.sqrt(Number(radicand));
}

/** The square root of a value that is not negative, or null (negative or beyond the bounds). */
export function squareRoot(value: Fraction): Surd | null {
  if (value.lt(0)) return null;
  // sqrt(n/d) = sqrt(nd)/d
  const whole = value.n * value.d;
  if (whole > radicandBound) return null;
  const { square, rest } = withoutSquares(whole);
  return surd(zero, new Fraction(square, value.d), rest);
}

/** `n` as `square^2 * rest` with `rest` free of squares. */
export function withoutSquares(value: bigint): { readonly square: bigint; readonly rest: bigint } {
  if (value === 0n) return { square: 0n, rest: 1n };
  let [square, rest] = [1n, value];
  for (let factor = 2n; factor * factor <= rest; factor += 1n) {
    while (rest % (factor * factor) === 0n) {
      rest /= factor * factor;
      square *= factor;
    }
  }
  return { square, rest };
}

/** A polynomial in one letter, constant first. */
export type SurdPolynomial = readonly Surd[];

const degreeBound = 4;

/** An expression in one letter with roots of numbers as coefficients, or null when undecided. */
export function surdPolynomial(expression: Expression, letter: string): SurdPolynomial | null {
  switch (expression.kind) {
    case "number":
      return [rationalSurd(expression.value)];
    case "letter":
      return expression.name === letter ? [rationalSurd(zero), rationalSurd(new Fraction(1))] : null;
    case "negate":
      return surdPolynomial(expression.of, letter)?.map(negateSurd) ?? null;
    case "call": {
      const inside = expression.name === "sqrt" ? exactValue(expression.of) : null;
      const root = inside === null ? null : squareRoot(inside);
      return root === null ? null : [root];
    }
    case "add":
    case "subtract":
    case "multiply":
    case "divide":
      return combined(
        expression.kind,
        surdPolynomial(expression.left, letter),
        surdPolynomial(expression.right, letter),
      );
    case "power":
      return powered(surdPolynomial(expression.left, letter), exactValue(expression.right));
    default:
      return null;
  }
}

function combined(
  kind: "add" | "subtract" | "multiply" | "divide",
  left: SurdPolynomial | null,
  right: SurdPolynomial | null,
): SurdPolynomial | null {
  if (left === null || right === null) return null;
  if (kind === "multiply") return product(left, right);
  if (kind === "divide") {
    const [only, ...others] = right;
    if (only === undefined || others.length > 0 || isZero(only)) return null;
    return complete(left.map((value) => divideSurds(value, only)));
  }
  const second = kind === "add" ? right : right.map(negateSurd);
  const length = Math.max(left.length, second.length);
  const none = rationalSurd(zero);
  return trimmed(
    complete(Array.from({ length }, (_, index) => addSurds(left[index] ?? none, second[index] ?? none))),
  );
}

function complete(values: readonly (Surd | null)[]): SurdPolynomial | null {
  const found = values.flatMap((value) => (value === null ? [] : [value]));
  return found.length === values.length ? found : null;
}

function trimmed(polynomial: SurdPolynomial | null): SurdPolynomial | null {
  if (polynomial === null) return null;
  let length = polynomial.length;
  while (length > 1 && isZero(polynomial[length - 1] ?? rationalSurd(zero))) length -= 1;
  return polynomial.slice(0, length);
}

function product(left: SurdPolynomial, right: SurdPolynomial): SurdPolynomial | null {
  if (left.length + right.length - 2 > degreeBound) return null;
  const sums: (Surd | null)[] = Array.from({ length: left.length + right.length - 1 }, () =>
    rationalSurd(zero),
  );
  for (const [i, a] of left.entries()) {
    for (const [j, b] of right.entries()) {
      const [sum, term] = [sums[i + j], multiplySurds(a, b)];
      sums[i + j] = sum == null || term === null ? null : addSurds(sum, term);
    }
  }
  return trimmed(complete(sums));
}

function powered(base: SurdPolynomial | null, exponent: Fraction | null): SurdPolynomial | null {
  if (base === null || exponent === null || exponent.d !== 1n || exponent.lt(0) || exponent.gt(degreeBound))
    return null;
  let result: SurdPolynomial | null = [rationalSurd(new Fraction(1))];
  for (let count = 0; exponent.gt(count) && result !== null; count += 1) result = product(result, base);
  return result;
}
