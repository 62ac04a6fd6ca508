import Fraction from "fraction.js";
import { numberExpression } from "../../algebra/building.models.ts";
import type { Polynomial } from "../../algebra/polynomial.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";

/** A sum in brackets, to a power: `(x + 3)^2`. */
export interface Bracket {
  readonly terms: readonly Product[];
  readonly exponent: number;
}

/** One term as written: a number, letters with exponents (`x^2*y`, in order of the alphabet), and brackets. */
export interface Product {
  readonly coefficient: Fraction;
  readonly monomial: string;
  readonly brackets: readonly Bracket[];
}

const one = new Fraction(1);
const bounds = { terms: 60, exponent: 6 } as const;

/** The terms of an expression as written, or null (letters below a line, roots, over the bounds). */
export function productsOf(expression: Expression): readonly Product[] | null {
  const products = readProducts(expression);
  return products === null || products.length > bounds.terms ? null : products;
}

function readProducts(expression: Expression): readonly Product[] | null {
  switch (expression.kind) {
    case "number":
      return [{ coefficient: expression.value, monomial: "", brackets: [] }];
    case "letter":
      return [{ coefficient: one, monomial: expression.name, brackets: [] }];
    case "negate":
      return scaled(readProducts(expression.of), new Fraction(-1));
    case "add":
      return joined(readProducts(expression.left), readProducts(expression.right));
    case "subtract":
      return joined(readProducts(expression.left), scaled(readProducts(expression.right), new Fraction(-1)));
    case "multiply":
      return multiplied(readProducts(expression.left), readProducts(expression.right));
    case "divide": {
      const bottom = exactValue(expression.right);
      if (bottom === null || bottom.equals(0)) return null;
      return scaled(readProducts(expression.left), bottom.inverse());
    }
    case "power":
      return powered(readProducts(expression.left), exactValue(expression.right));
    default:
      return null;
  }
}

function joined(
  left: readonly Product[] | null,
  right: readonly Product[] | null,
): readonly Product[] | null {
  return left === null || right === null ? null : [...left, ...right];
}

/** A number times terms: one term takes it in, several stay together in a bracket. */
function scaled(products: readonly Product[] | null, factor: Fraction): readonly Product[] | null {
  const [only, ...others] = products ?? [];
  if (products === null || only === undefined) return products;
  if (others.length === 0) return [{ ...only, coefficient: only.coefficient.mul(factor) }];
  return [{ coefficient: factor, monomial: "", brackets: [{ terms: products, exponent: 1 }] }];
}

function asFactor(products: readonly Product[]): Product {
  const [only, ...others] = products;
  if (only !== undefined && others.length === 0) return only;
  return { coefficient: one, monomial: "", brackets: [{ terms: products, exponent: 1 }] };
}

function multiplied(
  left: readonly Product[] | null,
  right: readonly Product[] | null,
): readonly Product[] | null {
  if (left === null || right === null) return null;
  return [productOf(asFactor(left), asFactor(right))];
}

export function productOf(a: Product, b: Product): Product {
  return {
    coefficient: a.coefficient.mul(b.coefficient),
    monomial: monomialProduct(a.monomial, b.monomial),
    brackets: [...a.brackets, ...b.brackets],
  };
}

function powered(base: readonly Product[] | null, exponent: Fraction | null): readonly Product[] | null {
  if (base === null || exponent === null || exponent.d !== 1n) return null;
  const power = Number(exponent.valueOf());
  if (power < 0 || power > bounds.exponent) return null;
  if (power === 0) return [{ coefficient: one, monomial: "", brackets: [] }];
  const factor = asFactor(base);
  let result: Product = { coefficient: one, monomial: "", brackets: [] };
  for (let count = 0; count < power; count += 1) result = productOf(result, { ...factor, brackets: [] });
  const brackets = factor.brackets.map((bracket) => ({ ...bracket, exponent: bracket.exponent * power }));
  return brackets.some((bracket) => bracket.exponent > bounds.exponent) ? null : [{ ...result, brackets }];
}

/** Exponents of a monomial by letter. */
export function exponentsOf(monomial: string): ReadonlyMap<string, number> {
  const factors = monomial === "" ? [] : monomial.split("*");
  return new Map(
    factors.map((factor) => {
      const [letter = "", exponent = "1"] = factor.split("^");
      return [letter, Number(exponent)] as const;
    }),
  );
}

export function monomialOf(exponents: ReadonlyMap<string, number>): string {
  return [...exponents]
    .filter(([, exponent]) => exponent !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, exponent]) => (exponent === 1 ? letter : `${letter}^${exponent}`))
    .join("*");
}

export function monomialProduct(left: string, right: string): string {
  const exponents = new Map(exponentsOf(left));
  for (const [letter, exponent] of exponentsOf(right))
    exponents.set(letter, (exponents.get(letter) ?? 0) + exponent);
  return monomialOf(exponents);
}

export function degreeOfMonomial(monomial: string): number {
  return [...exponentsOf(monomial).values()].reduce((sum, exponent) => sum + exponent, 0);
}

export function isPlain(product: Product): boolean {
  return product.brackets.length === 0;
}

/** Terms of a polynomial, highest degree first, then by letters. */
export function productsOfPolynomial(polynomial: Polynomial): readonly Product[] {
  return [...polynomial]
    .map(([monomial, coefficient]): Product => ({ coefficient, monomial, brackets: [] }))
    .sort(
      (a, b) =>
        degreeOfMonomial(b.monomial) - degreeOfMonomial(a.monomial) ||
        leadingExponent(b.monomial) - leadingExponent(a.monomial) ||
        (a.monomial < b.monomial ? -1 : 1),
    );
}

function leadingExponent(monomial: string): number {
  const [first] = [...exponentsOf(monomial)].sort(([a], [b]) => (a < b ? -1 : 1));
  return first?.[1] ?? 0;
}

/** Terms as an expression; no terms are 0. */
export function expressionOf(products: readonly Product[]): Expression {
  const [first, ...others] = products;
  if (first === undefined) return numberExpression(new Fraction(0));
  return others.reduce<Expression>((left, product) => {
    const isNegative = product.coefficient.lt(0);
    const right = productExpression({ ...product, coefficient: product.coefficient.abs() });
    return { kind: isNegative ? "subtract" : "add", left, right };
  }, productExpression(first));
}

export function productExpression(product: Product): Expression {
  if (product.coefficient.lt(0)) {
    const positive = productExpression({ ...product, coefficient: product.coefficient.abs() });
    if (product.monomial === "" && product.brackets.length === 0) return { kind: "negate", of: positive };
    if (product.coefficient.equals(-1)) return { kind: "negate", of: positive };
  }
  const factors = [
    ...[...exponentsOf(product.monomial)].map(([name, exponent]) =>
      raised({ kind: "letter", name }, exponent),
    ),
    ...product.brackets.map((bracket) => raised(expressionOf(bracket.terms), bracket.exponent)),
  ];
  const size = product.coefficient.abs();
  if (size.n === 1n && size.d !== 1n && product.brackets.length === 0 && factors.length > 0)
    return overNumber(factors, product.coefficient);
  const numbers = size.equals(1) && factors.length > 0 ? [] : [numberExpression(product.coefficient)];
  return multiplyAll([...numbers, ...factors]);
}

/** `x/2` rather than `1/2x`. */
function overNumber(factors: readonly Expression[], coefficient: Fraction): Expression {
  const quotient: Expression = {
    kind: "divide",
    left: multiplyAll(factors),
    right: numberExpression(new Fraction(coefficient.d)),
  };
  return coefficient.lt(0) ? { kind: "negate", of: quotient } : quotient;
}

function raised(base: Expression, exponent: number): Expression {
  return exponent === 1
    ? base
    : { kind: "power", left: base, right: numberExpression(new Fraction(exponent)) };
}

export function multiplyAll(factors: readonly Expression[]): Expression {
  const [first, ...others] = factors;
  if (first === undefined) return numberExpression(one);
  return others.reduce<Expression>((left, right) => ({ kind: "multiply", left, right }), first);
}
