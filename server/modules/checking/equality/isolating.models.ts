import Fraction from "fraction.js";
import { spend } from "../work.models.ts";
import { ballOfWhole, bitsOf, integerRoot, magnitude, quotient, squareRoot, sum } from "./ball.models.ts";
import type { Value } from "./value.models.ts";

/** A polynomial with whole coefficients, constant first, the last one not 0. */
type Whole = readonly bigint[];

/** Roots are known to 2^-rootBits, relative to one. */
const rootBits = 320;
const degreeBound = 40;
const coefficientBits = 3_000;

/**
 * All real roots of a polynomial with rational coefficients (constant first), each once, from small to large:
 * exact where they are rational, else as balls. By Sturm's theorem and bisection. Null over the bounds.
 */
export function rootsOf(coefficients: readonly Fraction[]): readonly Value[] | null {
  const polynomial = wholeOf(coefficients);
  if (polynomial.length < 2) return [];
  if (polynomial.length - 1 > degreeBound) return null;
  if (polynomial.length === 3) return quadraticRoots(polynomial);
  const free = squareFree(polynomial);
  const chain = free === null ? null : sturmChain(free);
  const first = chain?.[0];
  if (chain === null || first === undefined) return null;
  // Cauchy's bound: every root is smaller than 1 + the largest ratio to the leading coefficient.
  const leading = magnitude(first.at(-1) ?? 1n);
  const largest = first.reduce((most, c) => (magnitude(c) > most ? magnitude(c) : most), 0n);
  const bound = 1n << BigInt(Math.max(bitsOf(largest) - bitsOf(leading), 0) + 6);
  return isolate(chain, { low: -bound, high: bound, places: 0 }).map((interval) => rootIn(first, interval));
}

/** From low/2^places to high/2^places. */
interface Interval {
  readonly low: bigint;
  readonly high: bigint;
  readonly places: number;
}

function wholeOf(coefficients: readonly Fraction[]): Whole {
  const common = coefficients.reduce((lcm, c) => (lcm * c.d) / gcd(lcm, c.d), 1n);
  return primitive(coefficients.map((c) => (c.s < 0n ? -1n : 1n) * c.n * (common / c.d)));
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [magnitude(a), magnitude(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Without zeros at the end and without a common factor; signs are kept. */
function primitive(polynomial: Whole): Whole {
  const end = polynomial.findLastIndex((c) => c !== 0n);
  const cut = polynomial.slice(0, end + 1);
  const common = cut.reduce((all, c) => gcd(all, c), 0n);
  return common > 1n ? cut.map((c) => c / common) : cut;
}

function derivative(polynomial: Whole): Whole {
  return polynomial.slice(1).map((c, index) => c * BigInt(index + 1));
}

/** The remainder of a pseudo-division, with the sign that the remainder itself would have. */
function remainder(dividend: Whole, divisor: Whole): Whole {
  let rest = [...dividend];
  const leading = divisor.at(-1) ?? 1n;
  while (rest.length >= divisor.length) {
    const top = rest.at(-1) ?? 0n;
    const offset = rest.length - divisor.length;
    spend(costOf(rest));
    rest = rest.map((c, index) => {
      const other = index < offset ? 0n : (divisor[index - offset] ?? 0n);
      return c * magnitude(leading) - (leading < 0n ? -top : top) * other;
    });
    rest = [...primitive(rest.slice(0, -1))];
  }
  return primitive(rest);
}

/** Steps that one pass over the coefficients costs; taking out what they have in common grows with their length squared. */
function costOf(polynomial: readonly bigint[]): number {
  const length = bitsOf(magnitude(polynomial.at(-1) ?? 0n)) / 256;
  return (polynomial.length / 2) * (1 + length * length);
}

function isTooBig(polynomial: Whole): boolean {
  return polynomial.some((c) => bitsOf(magnitude(c)) > coefficientBits);
}

function quadraticRoots([c = 0n, b = 0n, a = 1n]: Whole): readonly Value[] {
  const discriminant = b * b - 4n * a * c;
  if (discriminant < 0n) return [];
  if (discriminant === 0n) return [{ exact: new Fraction(-b, 2n * a) }];
  const root = integerRoot(discriminant);
  const sides = a > 0n ? [-1n, 1n] : [1n, -1n];
  if (root * root === discriminant)
    return sides.map((side) => ({ exact: new Fraction(-b + side * root, 2n * a) }));
  const ball = squareRoot(ballOfWhole(discriminant), rootBits) ?? ballOfWhole(root);
  return sides.flatMap((side) => {
    const top = sum(ballOfWhole(-b), { ...ball, mid: side * ball.mid }, rootBits);
    const value = top === null ? null : quotient(top, ballOfWhole(2n * a), rootBits);
    return value === null ? [] : [{ ball: value }];
  });
}

function squareFree(polynomial: Whole): Whole | null {
  let [a, b] = [polynomial, primitive(derivative(polynomial))];
  while (b.length > 0) {
    [a, b] = [b, remainder(a, b)];
    if (isTooBig(b)) return null;
  }
  return a.length < 2 ? polynomial : exactQuotient(polynomial, a);
}

function exactQuotient(dividend: Whole, divisor: Whole): Whole {
  let rest = dividend.map((c) => new Fraction(c));
  const leading = new Fraction(divisor.at(-1) ?? 1n);
  const quotient: Fraction[] = [];
  while (rest.length >= divisor.length) {
    spend(4 * rest.length);
    const factor = (rest.at(-1) ?? new Fraction(0)).div(leading);
    quotient.unshift(factor);
    const offset = rest.length - divisor.length;
    rest = rest
      .slice(0, -1)
      .map((c, index) => (index < offset ? c : c.sub(factor.mul(divisor[index - offset] ?? 0n))));
  }
  return wholeOf(quotient);
}

function sturmChain(polynomial: Whole): readonly Whole[] | null {
  const chain: Whole[] = [polynomial, primitive(derivative(polynomial))];
  for (;;) {
    const [before, last] = [chain.at(-2), chain.at(-1)];
    if (before === undefined || last === undefined || last.length < 2) return chain;
    const next = remainder(before, last).map((c) => -c);
    if (next.length === 0) return chain;
    if (isTooBig(next)) return null;
    chain.push(next);
  }
}

/** Sign of the polynomial at top/2^places. */
function signAt(polynomial: Whole, top: bigint, places: number): number {
  spend((polynomial.length / 8) * (1 + (polynomial.length * places) / 2_000));
  let value = 0n;
  let scale = 0n;
  for (let index = polynomial.length - 1; index >= 0; index -= 1) {
    value = value * top + ((polynomial[index] ?? 0n) << scale);
    scale += BigInt(places);
  }
  return value === 0n ? 0 : value > 0n ? 1 : -1;
}

function variations(chain: readonly Whole[], top: bigint, places: number): number {
  const signs = chain.map((member) => signAt(member, top, places)).filter((sign) => sign !== 0);
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
}

/** Half-open intervals (low, high] with one root each, from small to large. */
function isolate(chain: readonly Whole[], all: Interval): readonly Interval[] {
  const found: Interval[] = [];
  const pending: Interval[] = [all];
  for (let interval = pending.pop(); interval !== undefined; interval = pending.pop()) {
    const { low, high, places } = interval;
    const count = variations(chain, low, places) - variations(chain, high, places);
    if (count === 1) found.push(interval);
    if (count < 2) continue;
    const middle = low + high;
    pending.push({ low: middle, high: high * 2n, places: places + 1 });
    pending.push({ low: low * 2n, high: middle, places: places + 1 });
  }
  return found;
}

/** The one root in an interval: exactly where it is a fraction of a usual size, else to `rootBits`. */
function rootIn(polynomial: Whole, interval: Interval): Value {
  if (polynomial.length === 2) return { exact: new Fraction(-(polynomial[0] ?? 0n), polynomial[1] ?? 1n) };
  let current = interval;
  const signHigh = signAt(polynomial, current.high, current.places);
  if (signHigh === 0) return { exact: dyadic(current.high, current.places) };
  for (let step = 0; step < 1_000; step += 1) {
    const { low, high, places } = current;
    if (places === 48 || places === 140) {
      const simple = simplestBetween(dyadic(low, places), dyadic(high, places));
      if (isRoot(polynomial, simple)) return { exact: simple };
    }
    if (places >= rootBits + bitsOf(high - low)) break;
    const middle = low + high;
    const sign = signAt(polynomial, middle, places + 1);
    if (sign === 0) return { exact: dyadic(middle, places + 1) };
    current =
      sign === signHigh
        ? { low: low * 2n, high: middle, places: places + 1 }
        : { low: middle, high: high * 2n, places: places + 1 };
  }
  return {
    ball: { mid: current.low + current.high, rad: current.high - current.low, exp: -current.places - 1 },
  };
}

function dyadic(top: bigint, places: number): Fraction {
  return new Fraction(top, 1n << BigInt(places));
}

function isRoot(polynomial: Whole, at: Fraction): boolean {
  if (bitsOf(at.n) > 64 || bitsOf(at.d) > 64) return false;
  const top = at.s < 0n ? -at.n : at.n;
  let value = 0n;
  let scale = 1n;
  for (let index = polynomial.length - 1; index >= 0; index -= 1) {
    value = value * top + (polynomial[index] ?? 0n) * scale;
    scale *= at.d;
  }
  return value === 0n;
}

/** The fraction with the smallest denominator between two numbers (Stern and Brocot). */
export function simplestBetween(low: Fraction, high: Fraction): Fraction {
  if (low.lt(0) && high.gt(0)) return new Fraction(0);
  if (high.lte(0)) return simplestBetween(high.neg(), low.neg()).neg();
  let [a, b, c, d] = [low.n, low.d, high.n, high.d];
  // Numerators and denominators of the continued fraction so far.
  let [top, topBefore, bottom, bottomBefore] = [1n, 0n, 0n, 1n];
  for (;;) {
    const part = a / b;
    const isLast = part * b === a || (part + 1n) * d <= c;
    const step = isLast && part * b !== a ? part + 1n : part;
    [top, topBefore] = [step * top + topBefore, top];
    [bottom, bottomBefore] = [step * bottom + bottomBefore, bottom];
    if (isLast) return new Fraction(top, bottom);
    [a, b, c, d] = [d, c - part * d, b, a - part * b];
  }
}
