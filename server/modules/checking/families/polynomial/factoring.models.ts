import Fraction from "fraction.js";
import { type Polynomial, samePolynomial } from "../../algebra/polynomial.models.ts";
import { evaluate, realRoots } from "../../algebra/roots.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import {
  bracketOf,
  coefficientsOf,
  commonFactor,
  dividedBy,
  polynomialText,
} from "./common-factor.models.ts";
import { factorPairs } from "./integers.models.ts";
import { type Bracket, degreeOfMonomial, expressionOf, type Product } from "./products.models.ts";
import { type FactorStep, splitOnce } from "./splitting.models.ts";

const one = new Fraction(1);

/** The steps that factor a polynomial with whole coefficients as far as it goes over the rationals; null when undecided. */
export function factorSteps(polynomial: Polynomial): readonly FactorStep[] | null {
  if (polynomial.size === 0 || [...polynomial.values()].some((value) => value.d !== 1n)) return null;
  const steps: FactorStep[] = [];
  const common = commonFactor(polynomial);
  const outer =
    polynomial.size === 1 || isOne(common) ? { ...common, coefficient: one, monomial: "" } : common;
  const rest = dividedBy(polynomial, outer);
  if (!isOne(outer)) {
    const factor = expressionToPlain(expressionOf([outer]));
    steps.push({
      name: "take-out-common-factor",
      values: { factor, expression: polynomialText(polynomial) },
      next: [{ ...outer, brackets: [bracketOf(rest)] }],
    });
  }
  let factors: readonly Bracket[] = [bracketOf(rest)];
  for (let count = 0; count < 8; count += 1) {
    const splits = factors.map((factor) => splitOnce(polynomialOfBracket(factor)));
    const at = splits.findIndex((one) => one !== null);
    const [target, split] = [factors[at], splits[at] ?? null];
    if (target === undefined || split === null) break;
    const isAlone = factors.length === 1 && isOne(outer);
    if (isAlone) steps.push(...split.before);
    const parts = split.factors.map((part) => bracketOf(part.polynomial, part.exponent * target.exponent));
    factors = merged(factors.flatMap((factor, index) => (index === at ? parts : [factor])));
    steps.push({ name: split.name, values: split.values, next: [{ ...outer, brackets: factors }] });
  }
  return factors.every((factor) => isIrreducible(polynomialOfBracket(factor)) === true) ? steps : null;
}

function merged(factors: readonly Bracket[]): readonly Bracket[] {
  const found: Bracket[] = [];
  for (const factor of factors) {
    const at = found.findIndex((other) =>
      samePolynomial(polynomialOfBracket(other), polynomialOfBracket(factor)),
    );
    const same = found[at];
    if (same === undefined) found.push(factor);
    else found[at] = { ...same, exponent: same.exponent + factor.exponent };
  }
  return found;
}

function polynomialOfBracket({ terms }: Bracket): Polynomial {
  return new Map(terms.map((term) => [term.monomial, term.coefficient]));
}

function isOne(product: Product): boolean {
  return product.coefficient.equals(1) && product.monomial === "";
}

/** Whether a polynomial without common factor has no factors over the rationals; null when undecided. */
export function isIrreducible(polynomial: Polynomial): boolean | null {
  const degree = Math.max(0, ...[...polynomial.keys()].map(degreeOfMonomial));
  if (degree <= 1) return true;
  const coefficients = coefficientsOf(polynomial);
  if (coefficients === null) return splitOnce(polynomial) === null ? null : false;
  if (degree > 3) return splitOnce(polynomial) === null ? null : false;
  if (degree === 2) return (realRoots(coefficients)?.rational.length ?? 0) === 0;
  return hasRationalRoot(coefficients);
}

function divisorsOf(value: bigint): readonly bigint[] {
  return factorPairs(value).flatMap(([large, small]) => (small > 0n ? [large, small] : []));
}

/** For cubics: false when a rational root divides it. */
function hasRationalRoot(coefficients: readonly Fraction[]): boolean | null {
  const [last, first] = [coefficients[0]?.n ?? 1n, coefficients.at(-1)?.n ?? 1n];
  if (last > 5_000n || first > 5_000n) return null;
  for (const top of divisorsOf(last)) {
    for (const bottom of divisorsOf(first)) {
      for (const root of [new Fraction(top, bottom), new Fraction(-top, bottom)])
        if (evaluate(coefficients, root).equals(0)) return false;
    }
  }
  return true;
}

/** How many irreducible factors with letters a polynomial has, counted with their powers; null when undecided. */
export function factorCount(polynomial: Polynomial): number | null {
  const steps = factorSteps(polynomial);
  if (steps === null) return null;
  const [last] = steps.at(-1)?.next ?? [];
  if (last === undefined)
    return polynomial.size === 1 ? degreeOfMonomial([...polynomial.keys()][0] ?? "") : 1;
  return degreeOfMonomial(last.monomial) + last.brackets.reduce((sum, part) => sum + part.exponent, 0);
}
