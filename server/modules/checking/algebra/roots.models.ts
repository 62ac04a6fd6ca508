import Fraction from "fraction.js";
import { spend } from "../work.models.ts";

/** Real roots: rational ones exactly, others as the monic quadratic without rational roots that has them. */
export interface Roots {
  readonly rational: readonly Fraction[];
  readonly irrational: readonly string[];
}

/** Divisors are searched up to this size; beyond it the roots are undecided. */
const divisorBound = 20_000n;

/** Distinct real roots of a polynomial of degree 1 or more (coefficients, constant first), or null. */
export function realRoots(coefficients: readonly Fraction[]): Roots | null {
  const rational: Fraction[] = [];
  let rest = [...coefficients];
  while (rest.length > 3) {
    const root = oneRationalRoot(rest);
    if (root === undefined) return null;
    if (root === null) return null;
    if (!rational.some((known) => known.equals(root))) rational.push(root);
    rest = deflate(rest, root);
  }
  const [c = new Fraction(0), b = new Fraction(0), a] = rest;
  if (a === undefined) {
    if (!b.equals(0)) addRoot(rational, c.neg().div(b));
    return { rational: inOrder(rational), irrational: [] };
  }
  const discriminant = b.mul(b).sub(a.mul(c).mul(4));
  if (discriminant.lt(0)) return { rational: inOrder(rational), irrational: [] };
  const root = rationalSquareRoot(discriminant);
  if (root === null)
    return { rational: inOrder(rational), irrational: [`${b.div(a).toFraction()};${c.div(a).toFraction()}`] };
  addRoot(rational, b.neg().add(root).div(a.mul(2)));
  addRoot(rational, b.neg().sub(root).div(a.mul(2)));
  return { rational: inOrder(rational), irrational: [] };
}

function addRoot(roots: Fraction[], root: Fraction): void {
  if (!roots.some((known) => known.equals(root))) roots.push(root);
}

function inOrder(roots: readonly Fraction[]): readonly Fraction[] {
  return [...roots].sort((left, right) => left.compare(right));
}

/** A rational root (rational root theorem); undefined when there is none, null when the search is too big. */
function oneRationalRoot(coefficients: readonly Fraction[]): Fraction | null | undefined {
  if (coefficients[0]?.equals(0)) return new Fraction(0);
  const common = coefficients.reduce((lcm, value) => lcm.lcm(new Fraction(value.d)), new Fraction(1));
  const integers = coefficients.map((value) => value.mul(common));
  const last = integers.at(-1)?.n ?? 1n;
  const first = integers[0]?.n ?? 1n;
  if (first > divisorBound || last > divisorBound) return null;
  for (const top of divisors(first)) {
    for (const bottom of divisors(last)) {
      for (const candidate of [new Fraction(top, bottom), new Fraction(-top, bottom)])
        if (evaluate(integers, candidate).equals(0)) return candidate;
    }
  }
  return undefined;
}

function divisors(value: bigint): readonly bigint[] {
  const found: bigint[] = [];
  for (let candidate = 1n; candidate * candidate <= value; candidate += 1n) {
    if (value % candidate !== 0n) continue;
    found.push(candidate);
    if (candidate * candidate !== value) found.push(value / candidate);
  }
  return found;
}

/** Value of a polynomial (coefficients, constant first) at a point. */
export function evaluate(coefficients: readonly Fraction[], at: Fraction): Fraction {
  spend(coefficients.length);
  return coefficients.reduceRight((sum, coefficient) => sum.mul(at).add(coefficient), new Fraction(0));
}

function deflate(coefficients: readonly Fraction[], root: Fraction): Fraction[] {
  const quotient: Fraction[] = [];
  let carry = new Fraction(0);
  for (const coefficient of [...coefficients].reverse()) {
    carry = carry.mul(root).add(coefficient);
    quotient.unshift(carry);
  }
  return quotient.slice(1);
}

function rationalSquareRoot(value: Fraction): Fraction | null {
  const top = integerSquareRoot(value.n);
  const bottom = integerSquareRoot(value.d);
  return top === null || bottom === null ? null : new Fraction(top, bottom);
}

function integerSquareRoot(value: bigint): bigint | null {
  if (value < 2n) return value;
  let guess = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const next = (guess + value / guess) / 2n;
    if (next >= guess) break;
    guess = next;
  }
  return guess * guess === value ? guess : null;
}
