import Fraction from "fraction.js";
import { type Polynomial, plus, samePolynomial, times } from "../../algebra/polynomial.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import {
  bracketOf,
  coefficientsOf,
  commonFactor,
  dividedBy,
  lettersOfPolynomial,
  polynomialText,
} from "./common-factor.models.ts";
import { splitIntegers } from "./integers.models.ts";
import {
  exponentsOf,
  expressionOf,
  monomialOf,
  type Product,
  productsOfPolynomial,
} from "./products.models.ts";

/** One step of factoring: the line after it as terms (usually one product of brackets). */
export interface FactorStep {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
  readonly next: readonly Product[];
}

/** A polynomial without a common factor, split once; null when our ways don't split it. */
export interface Split {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
  readonly factors: readonly { readonly polynomial: Polynomial; readonly exponent: number }[];
  /** Lines on the way, as terms. */
  readonly before: readonly FactorStep[];
}

/** Splits a polynomial without common factor in one of the ways that are taught, or null. */
export function splitOnce(polynomial: Polynomial): Split | null {
  return (
    differenceOfSquares(polynomial) ??
    perfectSquare(polynomial) ??
    trinomial(polynomial) ??
    byGrouping(polynomial)
  );
}

/** The monomial whose square a term is, or null. */
function rootOf(term: Product): Product | null {
  const size = Math.round(Math.sqrt(Number(term.coefficient.valueOf())));
  const exponents = [...exponentsOf(term.monomial)];
  if (
    !(size > 0) ||
    !term.coefficient.equals(size * size) ||
    exponents.some(([, exponent]) => exponent % 2 !== 0)
  )
    return null;
  const half = new Map(exponents.map(([letter, exponent]) => [letter, exponent / 2]));
  return { coefficient: new Fraction(size), monomial: monomialOf(half), brackets: [] };
}

function sumOf(a: Product, b: Product, sign: 1 | -1): Polynomial {
  return plus(new Map([[a.monomial, a.coefficient]]), new Map([[b.monomial, b.coefficient]]), sign);
}

function productText(product: Product): string {
  return expressionToPlain(expressionOf([product]));
}

function differenceOfSquares(polynomial: Polynomial): Split | null {
  const [first, second, ...others] = productsOfPolynomial(polynomial);
  if (first === undefined || second === undefined || others.length > 0) return null;
  const isBackwards = first.coefficient.lt(0);
  const [plusTerm, minusTerm] = isBackwards ? [second, first] : [first, second];
  const [a, b] = [rootOf(plusTerm), rootOf({ ...minusTerm, coefficient: minusTerm.coefficient.neg() })];
  if (a === null || b === null) return null;
  return {
    name: "difference-of-squares",
    values: {
      expression: polynomialText(polynomial),
      first: productText(plusTerm),
      second: productText({ ...minusTerm, coefficient: minusTerm.coefficient.neg() }),
    },
    factors: ([-1, 1] as const).map((sign) => ({ polynomial: sumOf(a, b, sign), exponent: 1 })),
    before: [],
  };
}

function perfectSquare(polynomial: Polynomial): Split | null {
  const [first, middle, last, ...others] = productsOfPolynomial(polynomial);
  if (first === undefined || middle === undefined || last === undefined || others.length > 0) return null;
  const [a, b] = [rootOf(first), rootOf(last)];
  if (a === null || b === null) return null;
  const root = sumOf(a, b, middle.coefficient.lt(0) ? -1 : 1);
  const square = times(root, root);
  if (square === null || !samePolynomial(square, polynomial)) return null;
  return {
    name: "perfect-square",
    values: {
      expression: polynomialText(polynomial),
      first: productText(first),
      last: productText(last),
      middle: productText(middle),
    },
    factors: [{ polynomial: root, exponent: 2 }],
    before: [],
  };
}

function linear(letter: string, slope: bigint, intercept: bigint): Polynomial {
  return plus(
    new Map([[letter, new Fraction(slope)]]),
    intercept === 0n ? new Map() : new Map([["", new Fraction(intercept)]]),
  );
}

function trinomial(polynomial: Polynomial): Split | null {
  const [letter = "x"] = lettersOfPolynomial(polynomial);
  const [c, b, a, ...others] = coefficientsOf(polynomial) ?? [];
  if (a === undefined || b === undefined || c === undefined || others.length > 0) return null;
  const [A, B, C] = [a, b, c].map((value) => value.n * BigInt(value.s)) as [bigint, bigint, bigint]; // whole numbers, three of them
  const pair = splitIntegers(B, A * C);
  if (pair === null || A <= 0n) return null;
  const values = {
    expression: polynomialText(polynomial),
    sum: String(B),
    product: String(A * C),
    middle: productText({ coefficient: b, monomial: letter, brackets: [] }),
  };
  if (A === 1n) {
    const factors = pair.map((value) => ({ polynomial: linear(letter, 1n, value), exponent: 1 }));
    return { name: "factor-trinomial", values, factors, before: [] };
  }
  return splitMiddle({ letter, A, C, pair, values });
}

interface Middle {
  readonly letter: string;
  readonly A: bigint;
  readonly C: bigint;
  readonly pair: readonly [bigint, bigint];
  readonly values: Readonly<Record<string, string>>;
}

/** `2x^2 + 7x + 3` by way of `2x^2 + 6x + x + 3`. */
function splitMiddle({ letter, A, C, pair, values }: Middle): Split | null {
  const term = (coefficient: bigint, monomial: string): Product => ({
    coefficient: new Fraction(coefficient),
    monomial,
    brackets: [],
  });
  const terms = [term(A, `${letter}^2`), term(pair[0], letter), term(pair[1], letter), term(C, "")];
  const grouped = groups(terms);
  if (grouped === null) return null;
  return {
    name: "take-out-bracket",
    values: { ...values, bracket: polynomialText(grouped.inner) },
    factors: [
      { polynomial: grouped.inner, exponent: 1 },
      { polynomial: grouped.outer, exponent: 1 },
    ],
    before: [
      { name: "split-middle-term", values, next: terms },
      {
        name: "factor-groups",
        values: { ...values, first: firstTwo(terms), second: lastTwo(terms) },
        next: grouped.line,
      },
    ],
  };
}

const firstTwo = (terms: readonly Product[]) => expressionToPlain(expressionOf(terms.slice(0, 2)));
const lastTwo = (terms: readonly Product[]) => expressionToPlain(expressionOf(terms.slice(2)));

interface Groups {
  readonly inner: Polynomial;
  readonly outer: Polynomial;
  readonly line: readonly Product[];
}

/** Four terms as two groups with the same bracket, or null. */
function groups(terms: readonly Product[]): Groups | null {
  const asPolynomial = (part: readonly Product[]): Polynomial =>
    new Map(part.map((term) => [term.monomial, term.coefficient]));
  const [first, second] = [asPolynomial(terms.slice(0, 2)), asPolynomial(terms.slice(2))];
  if (first.size !== 2 || second.size !== 2) return null;
  const [outerOne, outerTwo] = [commonFactor(first), commonFactor(second)];
  const inner = dividedBy(first, outerOne);
  for (const sign of [1, -1]) {
    const factor = { ...outerTwo, coefficient: outerTwo.coefficient.mul(sign) };
    if (!samePolynomial(inner, dividedBy(second, factor))) continue;
    const outer = plus(asPolynomial([outerOne]), asPolynomial([factor]));
    const line = [outerOne, factor].map((part) => ({ ...part, brackets: [bracketOf(inner)] }));
    return outer.size < 2 ? null : { inner, outer, line };
  }
  return null;
}

function byGrouping(polynomial: Polynomial): Split | null {
  const terms = productsOfPolynomial(polynomial);
  if (terms.length !== 4) return null;
  const orders = [
    [0, 1, 2, 3],
    [0, 2, 1, 3],
    [0, 3, 1, 2],
  ];
  for (const order of orders) {
    const arranged = order.flatMap((index) => terms[index] ?? []);
    const grouped = groups(arranged);
    if (grouped === null) continue;
    const values = {
      expression: polynomialText(polynomial),
      first: firstTwo(arranged),
      second: lastTwo(arranged),
      bracket: polynomialText(grouped.inner),
    };
    return {
      name: "take-out-bracket",
      values,
      factors: [
        { polynomial: grouped.inner, exponent: 1 },
        { polynomial: grouped.outer, exponent: 1 },
      ],
      before: [{ name: "factor-groups", values, next: grouped.line }],
    };
  }
  return null;
}
