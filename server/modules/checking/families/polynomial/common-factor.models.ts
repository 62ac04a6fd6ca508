import Fraction from "fraction.js";
import type { Polynomial } from "../../algebra/polynomial.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import {
  type Bracket,
  degreeOfMonomial,
  exponentsOf,
  expressionOf,
  monomialOf,
  type Product,
  productsOfPolynomial,
} from "./products.models.ts";

const one = new Fraction(1);

/** The greatest number and monomial that divide every term, the number with the sign of the first term. */
export function commonFactor(polynomial: Polynomial): Product {
  const terms = productsOfPolynomial(polynomial);
  const [first] = terms;
  if (first === undefined) return { coefficient: one, monomial: "", brackets: [] };
  const size = terms.reduce((gcd, term) => gcd.gcd(term.coefficient.abs()), new Fraction(0));
  const exponents = new Map(exponentsOf(first.monomial));
  for (const [letter, exponent] of exponents) {
    const least = Math.min(exponent, ...terms.map((term) => exponentsOf(term.monomial).get(letter) ?? 0));
    exponents.set(letter, least);
  }
  return {
    coefficient: first.coefficient.lt(0) ? size.neg() : size,
    monomial: monomialOf(exponents),
    brackets: [],
  };
}

/** A polynomial over one of its monomials. */
export function dividedBy(polynomial: Polynomial, factor: Product): Polynomial {
  return new Map(
    [...polynomial].map(([monomial, coefficient]) => {
      const exponents = new Map(exponentsOf(monomial));
      for (const [letter, exponent] of exponentsOf(factor.monomial))
        exponents.set(letter, (exponents.get(letter) ?? 0) - exponent);
      return [monomialOf(exponents), coefficient.div(factor.coefficient)] as const;
    }),
  );
}

/** A polynomial in brackets. */
export function bracketOf(polynomial: Polynomial, exponent = 1): Bracket {
  return { terms: productsOfPolynomial(polynomial), exponent };
}

/** Plain notation, highest degree first. */
export function polynomialText(polynomial: Polynomial): string {
  return expressionToPlain(expressionOf(productsOfPolynomial(polynomial)));
}

export function lettersOfPolynomial(polynomial: Polynomial): readonly string[] {
  return [...new Set([...polynomial.keys()].flatMap((monomial) => [...exponentsOf(monomial).keys()]))];
}

/** Coefficients in the only letter, constant first; null with other than one letter. */
export function coefficientsOf(polynomial: Polynomial): readonly Fraction[] | null {
  const [letter, other] = lettersOfPolynomial(polynomial);
  if (letter === undefined || other !== undefined) return null;
  const degree = Math.max(...[...polynomial.keys()].map(degreeOfMonomial));
  return Array.from(
    { length: degree + 1 },
    (_, power) => polynomial.get(monomialOf(new Map([[letter, power]]))) ?? new Fraction(0),
  );
}
