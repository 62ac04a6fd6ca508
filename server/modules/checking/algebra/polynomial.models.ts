import Fraction from "fraction.js";
import { bounded, costOf, exactValue, powerOf } from "../reading/exact.models.ts";
import type { Expression } from "../reading/syntax.models.ts";
import { spend } from "../work.models.ts";

/**
 * A polynomial in normal form: monomial (`""`, `x`, `x^2*y`, letters in order) to its coefficient, never 0.
 * Two expressions are equal for all values exactly when their normal forms are.
 */
export type Polynomial = ReadonlyMap<string, Fraction>;

/** A quotient of polynomials, never cancelled. `domain` is a product of all that may not be zero. */
export interface RationalForm {
  readonly top: Polynomial;
  readonly bottom: Polynomial;
  readonly domain: Polynomial;
}

const bounds = { terms: 120, degree: 24 } as const;

export function constant(value: Fraction | number): Polynomial {
  const fraction = new Fraction(value);
  return fraction.equals(0) ? new Map() : new Map([["", fraction]]);
}

const one = constant(1);
const none = new Fraction(0);

/** The constant that a polynomial is, or null when it has letters. */
export function asConstant(polynomial: Polynomial): Fraction | null {
  if (polynomial.size === 0) return new Fraction(0);
  const value = polynomial.get("");
  return polynomial.size === 1 && value !== undefined ? value : null;
}

export function plus(left: Polynomial, right: Polynomial, factor: Fraction | number = 1): Polynomial {
  spend(left.size + right.size);
  const sum = new Map(left);
  for (const [monomial, coefficient] of right) {
    const before = sum.get(monomial) ?? none;
    spend(costOf(before) + costOf(coefficient));
    const total = before.add(coefficient.mul(factor));
    if (total.equals(0)) sum.delete(monomial);
    else sum.set(monomial, total);
  }
  return sum;
}

/** Product, or null over the bounds. */
export function times(left: Polynomial, right: Polynomial): Polynomial | null {
  if (left.size * right.size > bounds.terms * bounds.terms) return null;
  const product = new Map<string, Fraction>();
  for (const [a, ca] of left) {
    spend(right.size * (2 + a.length / 8));
    for (const [b, cb] of right) {
      const monomial = joinMonomials(a, b);
      const coefficient = bounded(ca.mul(cb).add(product.get(monomial) ?? 0));
      if (coefficient === null || degreeOfMonomial(monomial) > bounds.degree) return null;
      product.set(monomial, coefficient);
      if (product.size > bounds.terms) return null;
    }
  }
  for (const [monomial, coefficient] of product) if (coefficient.equals(0)) product.delete(monomial);
  return product;
}

function powersOf(monomial: string): Map<string, number> {
  const powers = new Map<string, number>();
  for (const factor of monomial === "" ? [] : monomial.split("*")) {
    const [letter = "", exponent = "1"] = factor.split("^");
    powers.set(letter, Number(exponent));
  }
  return powers;
}

function joinMonomials(left: string, right: string): string {
  if (left === "") return right;
  if (right === "") return left;
  const powers = powersOf(left);
  for (const [letter, exponent] of powersOf(right)) powers.set(letter, (powers.get(letter) ?? 0) + exponent);
  return [...powers]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, exponent]) => (exponent === 1 ? letter : `${letter}^${exponent}`))
    .join("*");
}

function degreeOfMonomial(monomial: string): number {
  let degree = 0;
  for (const exponent of powersOf(monomial).values()) degree += exponent;
  return degree;
}

export function degreeOf(polynomial: Polynomial): number {
  return Math.max(0, ...[...polynomial.keys()].map(degreeOfMonomial));
}

export function lettersOf(polynomial: Polynomial): ReadonlySet<string> {
  return new Set([...polynomial.keys()].flatMap((monomial) => [...powersOf(monomial).keys()]));
}

export function samePolynomial(left: Polynomial, right: Polynomial): boolean {
  return plus(left, right, -1).size === 0;
}

/** Quotient normal form of an expression, or null (division by zero, letters in an exponent, over the bounds). */
export function rationalForm(expression: Expression): RationalForm | null {
  switch (expression.kind) {
    case "number":
      return whole(constant(expression.value));
    case "letter":
      return whole(new Map([[expression.name, new Fraction(1)]]));
    case "constant":
    case "call":
      return null;
    case "percent": {
      const inner = rationalForm(expression.of);
      return inner === null ? null : { ...inner, top: plus(new Map(), inner.top, new Fraction(1, 100)) };
    }
    case "negate": {
      const inner = rationalForm(expression.of);
      return inner === null ? null : { ...inner, top: plus(new Map(), inner.top, -1) };
    }
    case "power":
      return powerForm(expression.left, expression.right);
    default: {
      const left = rationalForm(expression.left);
      const right = left === null ? null : rationalForm(expression.right);
      return left === null || right === null ? null : combineForms(expression.kind, left, right);
    }
  }
}

function whole(top: Polynomial): RationalForm {
  return { top, bottom: one, domain: one };
}

function formOf(
  top: Polynomial | null,
  bottom: Polynomial | null,
  domain: Polynomial | null,
): RationalForm | null {
  return top === null || bottom === null || domain === null ? null : { top, bottom, domain };
}

function combineForms(
  kind: "add" | "subtract" | "multiply" | "divide",
  left: RationalForm,
  right: RationalForm,
): RationalForm | null {
  const domain = times(left.domain, right.domain);
  if (domain === null) return null;
  if (kind === "multiply")
    return formOf(times(left.top, right.top), times(left.bottom, right.bottom), domain);
  if (kind === "divide") {
    if (right.top.size === 0) return null;
    const scalar = asConstant(right.top);
    if (scalar !== null && asConstant(right.bottom) !== null) {
      const factor = (asConstant(right.bottom) ?? new Fraction(1)).div(scalar);
      return { top: plus(new Map(), left.top, factor), bottom: left.bottom, domain };
    }
    return formOf(times(left.top, right.bottom), times(left.bottom, right.top), times(domain, right.top));
  }
  const factor = kind === "add" ? 1 : -1;
  if (samePolynomial(left.bottom, right.bottom))
    return { top: plus(left.top, right.top, factor), bottom: left.bottom, domain };
  const first = times(left.top, right.bottom);
  const second = times(right.top, left.bottom);
  return formOf(
    first === null || second === null ? null : plus(first, second, factor),
    times(left.bottom, right.bottom),
    domain,
  );
}

function powerForm(base: Expression, exponent: Expression): RationalForm | null {
  const value = exactValue(exponent);
  const inner = rationalForm(base);
  if (value === null || inner === null || value.d !== 1n) return null;
  const number = inner.bottom === one ? asConstant(inner.top) : null;
  if (number !== null && asConstant(inner.domain) !== null) {
    const power = powerOf(number, value);
    return power === null ? null : whole(constant(power));
  }
  if (value.abs().gt(20)) return null;
  if (value.lte(0) && inner.top.size === 0) return null;
  let result: RationalForm | null = whole(one);
  const steps = Number(value.abs().valueOf());
  for (let step = 0; step < steps && result !== null; step += 1)
    result = combineForms("multiply", result, inner);
  if (result === null || value.gt(0)) return result;
  return combineForms(
    "divide",
    whole(one),
    value.equals(0) ? { ...inner, top: one, bottom: one, domain: inner.top } : result,
  );
}

/** The polynomial that an expression is, or null when it has letters below a line or is out of bounds. */
export function polynomialOf(expression: Expression): Polynomial | null {
  const form = rationalForm(expression);
  if (form === null) return null;
  const bottom = asConstant(form.bottom);
  return bottom === null || asConstant(form.domain) === null
    ? null
    : plus(new Map(), form.top, bottom.inverse());
}

/** Whether two expressions are equal wherever both are defined; null when undecided. */
export function sameExpression(left: Expression, right: Expression): boolean | null {
  const a = rationalForm(left);
  const b = rationalForm(right);
  if (a === null || b === null) return null;
  const first = times(a.top, b.bottom);
  const second = times(b.top, a.bottom);
  return first === null || second === null ? null : samePolynomial(first, second);
}

/** Coefficients of a polynomial in one letter, constant first; null when there are other letters. */
export function coefficientsIn(polynomial: Polynomial, letter: string): readonly Fraction[] | null {
  const degree = degreeOf(polynomial);
  const names = [...Array(degree + 1).keys()].map((power) =>
    power === 0 ? "" : power === 1 ? letter : `${letter}^${power}`,
  );
  const coefficients = names.map((name) => polynomial.get(name) ?? new Fraction(0));
  return coefficients.filter((value) => !value.equals(0)).length === polynomial.size ? coefficients : null;
}
