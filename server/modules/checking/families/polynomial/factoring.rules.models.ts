import Fraction from "fraction.js";
import { type Polynomial, plus, polynomialOf, rationalForm } from "../../algebra/polynomial.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { coefficientsOf, commonFactor, dividedBy, lettersOfPolynomial } from "./common-factor.models.ts";
import { factorPairs, splitIntegers } from "./integers.models.ts";
import { type Bracket, expressionOf, type Product, productsOfPolynomial } from "./products.models.ts";
import { type ExpressionRule, plainOf, type WrongExpression, wrong } from "./rule.models.ts";

const one = new Fraction(1);

interface View {
  readonly polynomial: Polynomial;
  readonly common: Product;
  readonly rest: Polynomial;
}

function onFactoring(rule: (view: View) => readonly WrongExpression[]): ExpressionRule {
  return (task, from) => {
    const polynomial = task.kind === "factor" ? polynomialOf(from) : null;
    if (polynomial === null || polynomial.size < 2) return [];
    const common = commonFactor(polynomial);
    return rule({ polynomial, common, rest: dividedBy(polynomial, common) });
  };
}

const bracketOf = (terms: readonly Product[]): Bracket => ({ terms, exponent: 1 });
const isOne = (product: Product) => product.coefficient.equals(1) && product.monomial === "";

/** Whole coefficients of a quadratic without common factor, or null. */
function quadratic(rest: Polynomial) {
  const [letter = "x"] = lettersOfPolynomial(rest);
  const [c, b, a, ...others] = coefficientsOf(rest) ?? [];
  if (a === undefined || b === undefined || c === undefined || others.length > 0) return null;
  const whole = (value: Fraction) => value.n * BigInt(value.s);
  return [a, b, c].every((value) => value.d === 1n)
    ? { letter, a: whole(a), b: whole(b), c: whole(c) }
    : null;
}

function linear(letter: string, slope: bigint, intercept: bigint): readonly Product[] {
  const terms: Product[] = [{ coefficient: new Fraction(slope), monomial: letter, brackets: [] }];
  return intercept === 0n
    ? terms
    : [...terms, { coefficient: new Fraction(intercept), monomial: "", brackets: [] }];
}

function bracketPair(
  view: View,
  letter: string,
  pair: readonly [bigint, bigint],
  slope = 1n,
): WrongExpression {
  const brackets = [bracketOf(linear(letter, slope, pair[0])), bracketOf(linear(letter, 1n, pair[1]))];
  return wrong([{ ...view.common, brackets }], { expression: plainOf(productsOfPolynomial(view.rest)) });
}

const oppositeSigns = onFactoring((view) => {
  const found = quadratic(view.rest);
  const pair = found === null || found.a !== 1n || found.b === 0n ? null : splitIntegers(found.b, found.c);
  if (found === null || pair === null) return [];
  return [bracketPair(view, found.letter, [-pair[0], -pair[1]])];
});

const productOnly = onFactoring((view) => {
  const found = quadratic(view.rest);
  if (found === null || found.a !== 1n || found.b === 0n) return [];
  const right = splitIntegers(found.b, found.c);
  if (right === null) return [];
  return factorPairs(found.c)
    .filter((pair) => pair[0] + pair[1] !== found.b && pair[0] + pair[1] !== -found.b)
    .slice(0, 8)
    .flatMap((pair) => [bracketPair(view, found.letter, pair)]);
});

const sumOnly = onFactoring((view) => {
  const found = quadratic(view.rest);
  if (found === null || found.a !== 1n || found.b === 0n) return [];
  const pairs = [1n, 2n, 3n, 4n].map((value) => [found.b - value, value] as const);
  return pairs
    .filter(([p, q]) => p * q !== found.c && p !== 0n)
    .map((pair) => bracketPair(view, found.letter, pair));
});

const leadingIgnored = onFactoring((view) => {
  const found = quadratic(view.rest);
  const pair = found === null || found.a === 1n ? null : splitIntegers(found.b, found.a * found.c);
  if (found === null || pair === null || found.b === 0n) return [];
  return [bracketPair(view, found.letter, pair), bracketPair(view, found.letter, pair, found.a)];
});

function squareRoots(rest: Polynomial): readonly [Product, Product] | null {
  const terms = productsOfPolynomial(rest);
  const [first, last] = [terms[0], terms.at(-1)];
  if (first === undefined || last === undefined) return null;
  const roots = [first, last].map((term) => {
    const size = [...Array(101).keys()].find((value) => term.coefficient.abs().equals(value * value));
    const isEven = term.monomial === "" || /^[a-z]\^2$/i.test(term.monomial);
    return size === undefined || !isEven
      ? null
      : { coefficient: new Fraction(size), monomial: term.monomial.replace("^2", ""), brackets: [] };
  });
  const [a, b] = roots;
  return a == null || b == null ? null : [a, b];
}

const conjugatesAsSquare = onFactoring((view) => {
  const roots = squareRoots(view.rest);
  if (roots === null || view.rest.size !== 2) return [];
  const [a, b] = roots;
  const squares = [b.coefficient, b.coefficient.neg()].map((coefficient) => [a, { ...b, coefficient }]);
  return squares.map((terms) =>
    wrong([{ ...view.common, brackets: [{ terms, exponent: 2 }] }], {
      expression: plainOf(productsOfPolynomial(view.rest)),
    }),
  );
});

const squareAsConjugates = onFactoring((view) => {
  const roots = squareRoots(view.rest);
  const last = productsOfPolynomial(view.rest).at(-1);
  if (roots === null || view.rest.size !== 3 || last === undefined || last.coefficient.lt(0)) return [];
  const [a, b] = roots;
  const brackets = [bracketOf([a, b]), bracketOf([a, { ...b, coefficient: b.coefficient.neg() }])];
  return [wrong([{ ...view.common, brackets }], { expression: plainOf(productsOfPolynomial(view.rest)) })];
});

const factorFromFirst = onFactoring(({ polynomial, common }) => {
  if (isOne(common)) return [];
  const terms = productsOfPolynomial(polynomial);
  const [first, ...others] = terms;
  if (first === undefined) return [];
  const [divided] = productsOfPolynomial(dividedBy(new Map([[first.monomial, first.coefficient]]), common));
  if (divided === undefined) return [];
  return [
    wrong([{ ...common, brackets: [bracketOf([divided, ...others])] }], {
      factor: plainOf([common]),
      expression: plainOf(terms),
    }),
  ];
});

const factorLost = onFactoring(({ polynomial, common, rest }) => {
  if (isOne(common)) return [];
  const values = { factor: plainOf([common]), expression: plainOf(productsOfPolynomial(polynomial)) };
  const found = quadratic(rest);
  const pair = found === null || found.a !== 1n ? null : splitIntegers(found.b, found.c);
  const lines = [wrong(productsOfPolynomial(rest), values)];
  if (found === null || pair === null) return lines;
  const brackets = pair.map((value) => bracketOf(linear(found.letter, 1n, value)));
  return [wrong([{ coefficient: one, monomial: "", brackets }], values), ...lines];
});

const nothingLeft = onFactoring(({ polynomial, common }) => {
  const terms = productsOfPolynomial(polynomial);
  const isSame = (term: Product) =>
    term.monomial === common.monomial && term.coefficient.equals(common.coefficient);
  if (isOne(common) || !terms.some(isSame)) return [];
  const kept = terms
    .filter((term) => !isSame(term))
    .flatMap((term) => productsOfPolynomial(dividedBy(new Map([[term.monomial, term.coefficient]]), common)));
  return [
    wrong([{ ...common, brackets: [bracketOf(kept)] }], {
      factor: plainOf([common]),
      expression: plainOf(terms),
    }),
  ];
});

/** `(x^2 + x - 6)/(x^2 + 3x)` as `(x - 6)/(3x)`: equal terms above and below are struck out. */
const cancelsTerms: ExpressionRule = (task, from) => {
  const form = task.kind === "cancel" ? rationalForm(from) : null;
  if (form === null) return [];
  const shared = [...form.top].filter(([monomial, value]) => form.bottom.get(monomial)?.equals(value));
  return shared.flatMap(([monomial, value]) => {
    const term = new Map([[monomial, value]]);
    const [top, bottom] = [plus(form.top, term, -1), plus(form.bottom, term, -1)];
    if (bottom.size === 0 || top.size === 0) return [];
    const [left, right] = [top, bottom].map((part): Expression => expressionOf(productsOfPolynomial(part)));
    if (left === undefined || right === undefined) return [];
    return [
      {
        expression: { kind: "divide", left, right } as const,
        values: { term: plainOf(productsOfPolynomial(term)), top: plainOf(productsOfPolynomial(form.top)) },
      },
    ];
  });
};

export const factorRules: readonly (readonly [string, ExpressionRule])[] = [
  ["factor-signs-reversed", oppositeSigns],
  ["difference-as-square", conjugatesAsSquare],
  ["square-as-conjugates", squareAsConjugates],
  ["leading-coefficient-ignored", leadingIgnored],
  ["common-factor-lost", factorLost],
  ["common-factor-leaves-nothing", nothingLeft],
  ["common-factor-from-first-term", factorFromFirst],
  ["factors-fit-product-only", productOnly],
  ["factors-fit-sum-only", sumOnly],
  ["cancels-terms", cancelsTerms],
];
