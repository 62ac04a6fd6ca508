import Fraction from "fraction.js";
import { polynomialOf } from "../../algebra/polynomial.models.ts";
import { exactValue, powerOf } from "../../reading/exact.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { expressionOf, productsOfPolynomial } from "../polynomial/products.models.ts";
import { call, minus, numeral, one, power, product, quotient, sum, zero } from "./building.models.ts";

/** A letter, a function, a power of e or a sum in brackets, to a power. */
export interface Factor {
  readonly base: Expression;
  readonly exponent: Fraction;
}

/** A number times factors, each base once. */
export interface Term {
  readonly coefficient: Fraction;
  /** By the plain form of the base. */
  readonly factors: ReadonlyMap<string, Factor>;
}

/** How powers below the line and roots are written. */
export interface Style {
  /** `x^-3` rather than `1/x^3`. */
  readonly keepsPowers: boolean;
  /** `sqrt(x)` rather than `x^(1/2)`. */
  readonly hasRoots: boolean;
}

const half = new Fraction(1, 2);
const minusOne = new Fraction(-1);

/** The style that an expression is written in. */
export function styleOf(expression: Expression): Style {
  if (expression.kind === "call" && (expression.name === "sqrt" || expression.name === "root"))
    return { keepsPowers: false, hasRoots: true };
  if (expression.kind === "power") {
    const exponent = exactValue(expression.right);
    const isPlain = exponent === null || (exponent.gt(0) && exponent.d === 1n);
    if (!isPlain) return { keepsPowers: true, hasRoots: false };
  }
  const parts =
    "of" in expression ? [expression.of] : "left" in expression ? [expression.left, expression.right] : [];
  return parts.map(styleOf).reduce(
    (all, style) => ({
      keepsPowers: all.keepsPowers || style.keepsPowers,
      hasRoots: all.hasRoots || style.hasRoots,
    }),
    { keepsPowers: false, hasRoots: false },
  );
}

/** The terms of a sum, numbers put together within each; brackets stay. */
export function termsOf(expression: Expression): readonly Term[] {
  switch (expression.kind) {
    case "add":
      return [...termsOf(expression.left), ...termsOf(expression.right)];
    case "subtract":
      return [...termsOf(expression.left), ...termsOf(expression.right).map(opposite)];
    case "negate":
      return termsOf(expression.of).map(opposite);
    default:
      return [termOf(expression)];
  }
}

const opposite = (term: Term): Term => ({ ...term, coefficient: term.coefficient.neg() });
const constant = (coefficient: Fraction): Term => ({ coefficient, factors: new Map() });

/** One term that an expression is; a sum becomes a bracket. */
export function termOf(expression: Expression): Term {
  const value = exactValue(expression);
  if (value !== null) return constant(value);
  switch (expression.kind) {
    case "negate":
      return opposite(termOf(expression.of));
    case "multiply":
      return multiplied(termOf(expression.left), termOf(expression.right));
    case "divide":
      return divided(collected(expression.left), termOf(expression.right));
    case "power": {
      const exponent = exactValue(expression.right);
      return exponent === null
        ? single(withSimpleParts(expression))
        : poweredTerm(expression, termOf(expression.left), exponent);
    }
    case "add":
    case "subtract":
      return bracket(expression);
    case "call":
      return expression.name === "sqrt"
        ? poweredTerm(expression, termOf(expression.of), half)
        : single(withSimpleParts(expression));
    default:
      return single(expression);
  }
}

/** Arguments and exponents are tidied by themselves. */
function withSimpleParts(expression: Expression): Expression {
  if (expression.kind === "call") return { ...expression, of: collected(expression.of) };
  return expression.kind === "power" ? { ...expression, right: collected(expression.right) } : expression;
}

function single(base: Expression): Term {
  return {
    coefficient: new Fraction(1),
    factors: new Map([[expressionToPlain(base), { base, exponent: new Fraction(1) }]]),
  };
}

/** A sum as one factor; where only one term is left of it, that term. */
function bracket(expression: Expression): Term {
  const tidy = collected(expression);
  if (tidy.kind !== "add" && tidy.kind !== "subtract") return termOf(tidy);
  // `5 - 2x` stays as it was written, where nothing was put together.
  const base = termsOf(tidy).length === termsOf(expression).length ? expression : tidy;
  return {
    coefficient: new Fraction(1),
    factors: new Map([[expressionToPlain(tidy), { base, exponent: new Fraction(1) }]]),
  };
}

/** A power of a term; a root of more than one plain factor stays, as √x² is not x. */
function poweredTerm(whole: Expression, base: Term, exponent: Fraction): Term {
  const isPlain =
    base.factors.size === 0 ||
    (base.coefficient.equals(1) && [...base.factors.values()].every((factor) => factor.exponent.equals(1)));
  return exponent.d === 1n || (isPlain && base.factors.size < 2)
    ? raised(base, exponent)
    : single(withSimpleParts(whole));
}

/** A quotient; what all terms above share with what stands below is cancelled. */
function divided(top: Expression, bottom: Term): Term {
  const terms = termsOf(top);
  const [first] = terms;
  if (first === undefined || terms.length < 2) return multiplied(termOf(top), raised(bottom, minusOne));
  const shared = raised(sharedTerm(terms, bottom), minusOne);
  const above = terms
    .map((term) => termExpression(multiplied(term, shared), plainStyle))
    .reduce((all, term) => sum(all, term), zero);
  return multiplied(bracket(above), raised(multiplied(bottom, shared), minusOne));
}

/** The largest term that divides every term and the one below the line. */
function sharedTerm(terms: readonly Term[], bottom: Term): Term {
  const factors = [...bottom.factors].flatMap(([key, { base, exponent }]) => {
    const exponents = terms.map((term) => term.factors.get(key)?.exponent ?? new Fraction(0));
    const least = [exponent, ...exponents].reduce((low, factor) => (factor.lt(low) ? factor : low));
    return least.gt(0) ? [[key, { base, exponent: least }] as const] : [];
  });
  const coefficient = terms.reduce((all, term) => all.gcd(term.coefficient), bottom.coefficient.abs());
  return { coefficient, factors: new Map(factors) };
}

function multiplied(a: Term, b: Term): Term {
  const factors = new Map(a.factors);
  for (const [key, { base, exponent }] of b.factors) {
    const total = exponent.add(factors.get(key)?.exponent ?? 0);
    if (total.equals(0)) factors.delete(key);
    else factors.set(key, { base, exponent: total });
  }
  return { coefficient: a.coefficient.mul(b.coefficient), factors };
}

/** A power of a term; a number whose power is no fraction stays under it (√2). */
function raised(term: Term, exponent: Fraction): Term {
  const { coefficient } = term;
  const number = coefficient.equals(1) ? coefficient : powerOf(coefficient, exponent);
  const kept: Term =
    number === null
      ? {
          coefficient: new Fraction(1),
          factors: new Map([[`#${coefficient.toFraction()}`, { base: numeral(coefficient), exponent }]]),
        }
      : constant(number);
  const factors = [...term.factors].map(
    ([key, factor]) => [key, { ...factor, exponent: factor.exponent.mul(exponent) }] as const,
  );
  return multiplied(kept, { coefficient: new Fraction(1), factors: new Map(factors) });
}

/** What two terms must share to be put together. */
export function keyOf(term: Term): string {
  return [...term.factors]
    .map(([key, { exponent }]) => `${key}^${exponent.toFraction()}`)
    .sort()
    .join("*");
}

function joinedTerms(terms: readonly Term[]): readonly Term[] {
  const byKey = new Map<string, Term>();
  for (const term of terms) {
    const key = keyOf(term);
    const coefficient = term.coefficient.add(byKey.get(key)?.coefficient ?? 0);
    byKey.set(key, { ...term, coefficient });
  }
  return [...byKey.values()].filter(({ coefficient }) => !coefficient.equals(0));
}

const plainStyle: Style = { keepsPowers: false, hasRoots: true };

/**
 * Numbers put together, like terms collected, equal factors joined. Polynomials without a power of a bracket are
 * multiplied out; other products stay products.
 */
export function collected(expression: Expression, style: Style = plainStyle): Expression {
  const polynomial = hasPoweredBracket(expression) ? null : polynomialOf(expression);
  if (polynomial !== null) return expressionOf(productsOfPolynomial(polynomial));
  return joinedTerms(termsOf(expression)).reduce<Expression>(
    (all, term) => sum(all, termExpression(term, style)),
    zero,
  );
}

/** `(x + 1)^2`: what nobody multiplies out to tidy a derivative. */
export function hasPoweredBracket(expression: Expression): boolean {
  if (expression.kind === "power" && (expression.left.kind === "add" || expression.left.kind === "subtract"))
    return true;
  if ("of" in expression) return hasPoweredBracket(expression.of);
  return "left" in expression && (hasPoweredBracket(expression.left) || hasPoweredBracket(expression.right));
}

/** Letters and constants stand before brackets, these before powers of e, functions come last. */
function rank({ base }: Factor): number {
  if (base.kind === "letter" || base.kind === "constant" || base.kind === "number") return 0;
  if (base.kind === "add" || base.kind === "subtract") return 1;
  return base.kind === "power" ? 2 : 3;
}

function termExpression(term: Term, style: Style): Expression {
  if (term.coefficient.lt(0)) return minus(termExpression(opposite(term), style));
  const factors = [...term.factors.values()].sort((a, b) => rank(a) - rank(b));
  const staysAbove = ({ base, exponent }: Factor) =>
    exponent.gt(0) || (style.keepsPowers && base.kind === "letter");
  const [top, bottom] = [factors.filter(staysAbove), factors.filter((factor) => !staysAbove(factor))];
  const { coefficient } = term;
  const isKept = style.keepsPowers && bottom.length === 0 && coefficient.d !== 1n;
  if (isKept) return product(numeral(coefficient), multiplyAll(top, style));
  const above = product(numeral(new Fraction(coefficient.n)), multiplyAll(top, style));
  const below = product(
    numeral(new Fraction(coefficient.d)),
    multiplyAll(
      bottom.map((factor) => ({ ...factor, exponent: factor.exponent.neg() })),
      style,
    ),
  );
  return quotient(above, below);
}

function multiplyAll(factors: readonly Factor[], style: Style): Expression {
  return factors.map((factor) => factorExpression(factor, style)).reduce(product, one);
}

function factorExpression({ base, exponent }: Factor, { hasRoots }: Style): Expression {
  const isRoot = exponent.equals(half) && (hasRoots || base.kind !== "letter");
  return isRoot ? call("sqrt", base) : power(base, numeral(exponent));
}
