import { asConstant, type Polynomial, rationalForm } from "../../algebra/polynomial.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { commonFactor } from "./common-factor.models.ts";
import { factorSteps } from "./factoring.models.ts";
import {
  type Bracket,
  exponentsOf,
  expressionOf,
  monomialOf,
  type Product,
  productsOfPolynomial,
} from "./products.models.ts";

/** One step of simplifying a quotient of polynomials. */
export interface CancelStep {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
  readonly next: Expression;
}

/** Factoring above and below the line, then cancelling what both have; null when it is not such a quotient or undecided. */
export function cancelSteps(expression: Expression): readonly CancelStep[] | null {
  if (expression.kind !== "divide") return null;
  const form = rationalForm(expression);
  if (form === null || asConstant(form.bottom) !== null || form.top.size === 0) return null;
  const [top, bottom] = [factored(form.top), factored(form.bottom)];
  if (top === null || bottom === null) return null;
  const shared = sharedOf(top, bottom);
  if (isTrivial(shared)) return [];
  const quotient = quotientOf(top, bottom);
  const steps: CancelStep[] = [];
  if (expressionToPlain(quotient) !== expressionToPlain(expression))
    steps.push({
      name: "factor-top-and-bottom",
      values: { top: plain(form.top), bottom: plain(form.bottom) },
      next: quotient,
    });
  steps.push({
    name: "cancel-common-factor",
    values: { factor: expressionToPlain(expressionOf([shared])) },
    next: quotientOf(without(top, shared), without(bottom, shared)),
  });
  return steps;
}

function plain(polynomial: Polynomial): string {
  return expressionToPlain(expressionOf(productsOfPolynomial(polynomial)));
}

/** A polynomial as one product of irreducible brackets. */
function factored(polynomial: Polynomial): Product | null {
  const steps = factorSteps(polynomial);
  if (steps === null) return null;
  const [last] = steps.at(-1)?.next ?? [];
  if (last !== undefined) return last;
  if (polynomial.size === 1) return productsOfPolynomial(polynomial)[0] ?? null;
  const common = commonFactor(polynomial);
  return common.coefficient.equals(1)
    ? { ...common, brackets: [{ terms: productsOfPolynomial(polynomial), exponent: 1 }] }
    : null;
}

const key = (bracket: Bracket) => expressionToPlain(expressionOf(bracket.terms));

function sharedOf(top: Product, bottom: Product): Product {
  const brackets = top.brackets.flatMap((bracket) => {
    const other = bottom.brackets.find((one) => key(one) === key(bracket));
    return other === undefined ? [] : [{ ...bracket, exponent: Math.min(bracket.exponent, other.exponent) }];
  });
  const below = exponentsOf(bottom.monomial);
  const exponents = new Map(
    [...exponentsOf(top.monomial)].map(([letter, exponent]) => [
      letter,
      Math.min(exponent, below.get(letter) ?? 0),
    ]),
  );
  const coefficient = top.coefficient.abs().gcd(bottom.coefficient.abs());
  return { coefficient, monomial: monomialOf(exponents), brackets };
}

function isTrivial(product: Product): boolean {
  return product.coefficient.equals(1) && product.monomial === "" && product.brackets.length === 0;
}

function without(product: Product, shared: Product): Product {
  const exponents = new Map(exponentsOf(product.monomial));
  for (const [letter, exponent] of exponentsOf(shared.monomial))
    exponents.set(letter, (exponents.get(letter) ?? 0) - exponent);
  const brackets = product.brackets.flatMap((bracket) => {
    const taken = shared.brackets.find((one) => key(one) === key(bracket))?.exponent ?? 0;
    return bracket.exponent === taken ? [] : [{ ...bracket, exponent: bracket.exponent - taken }];
  });
  return {
    coefficient: product.coefficient.div(shared.coefficient),
    monomial: monomialOf(exponents),
    brackets,
  };
}

/** Alone, a bracket needs none. */
function sideOf(product: Product): Expression {
  const [only, ...others] = product.brackets;
  const isBare =
    only !== undefined &&
    others.length === 0 &&
    only.exponent === 1 &&
    product.coefficient.equals(1) &&
    product.monomial === "";
  return expressionOf(isBare ? only.terms : [product]);
}

function quotientOf(top: Product, bottom: Product): Expression {
  const isWhole = bottom.brackets.length === 0 && bottom.monomial === "" && bottom.coefficient.equals(1);
  return isWhole ? sideOf(top) : { kind: "divide", left: sideOf(top), right: sideOf(bottom) };
}

/** Total degree above and below the line, to see whether anything is left to cancel. */
export function sizeOfQuotient(expression: Expression): number | null {
  const form = rationalForm(expression);
  if (form === null) return null;
  const degree = (polynomial: Polynomial) =>
    Math.max(
      0,
      ...[...polynomial.keys()].map((monomial) =>
        [...exponentsOf(monomial).values()].reduce((sum, value) => sum + value, 0),
      ),
    );
  return degree(form.top) + degree(form.bottom);
}
