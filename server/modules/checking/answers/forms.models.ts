import Fraction from "fraction.js";
import { isFinalNumeral, usesDecimals } from "../algebra/building.models.ts";
import {
  coefficientsIn,
  degreeOf,
  lettersOf,
  type Polynomial,
  polynomialOf,
} from "../algebra/polynomial.models.ts";
import { sameForm } from "../equality/equality.models.ts";
import { rootsOf } from "../equality/isolating.models.ts";
import { partsOf } from "../equality/shape.models.ts";
import { exactValue } from "../reading/exact.models.ts";
import { expressionToPlain } from "../reading/printing.models.ts";
import type { Expression, ReadResult } from "../reading/syntax.models.ts";
import type { AnswerForm } from "./question.models.ts";

export interface FormQuestion {
  readonly expected: Expression;
  /** Equal in value to what is expected. */
  readonly given: Expression;
  /** As written. */
  readonly text: string;
  readonly form: AnswerForm;
}

/** Whether an answer of the right value is in the form asked for; null where that can't be told. */
export function hasForm({ expected, given, text, form }: FormQuestion): boolean | null {
  switch (form) {
    case "any":
      return true;
    case "same":
      return sameForm(asRead(expected), asRead(given));
    case "simplified":
      return isSimplified(given);
    case "fraction":
      return isFinalNumeral(given) && !usesDecimals(given) && !isMixed(given);
    case "mixed":
      return isMixed(given) || exactValue(given)?.d === 1n;
    case "decimal":
      return /^[-−]?\s*\d[\d,\s]*(?:\.\d+)?$|^[-−]?\.\d+$/.test(text.trim());
    case "exact":
      return hasLetter(expected)
        ? sameForm(asRead(expected), asRead(given))
        : exactValue(expected) !== null || !usesDecimals(given);
    case "factored":
      return isFactored(expected, given);
    case "expanded":
      return isExpanded(given);
    case "scientific":
      return isScientific(given);
    case "slope-intercept":
    case "standard":
      return null;
  }
}

function asRead(expression: Expression): ReadResult {
  return { kind: "expression", expression };
}

function isMixed(expression: Expression): boolean {
  if (expression.kind === "negate") return isMixed(expression.of);
  return expression.kind === "number" && expression.text.includes(" ");
}

/** Nothing left to collect, cancel or work out. */
export function isSimplified(expression: Expression): boolean {
  if (exactValue(expression) !== null) return isFinalNumeral(expression);
  const polynomial = polynomialOf(expression);
  if (polynomial !== null) {
    const terms = termsOf(expression);
    return terms.length === polynomial.size && terms.every(isSimpleTerm) && isExpanded(expression);
  }
  return everyPart(expression, isSettled);
}

/** A coefficient at most, each letter once, nothing to cancel with a number below. */
function isSimpleTerm(term: Expression): boolean {
  if (term.kind === "divide") {
    const bottom = exactValue(term.right);
    const tops = factorsOf(term.left).flatMap((factor) => exactValue(factor) ?? []);
    const top = tops.reduce((product, factor) => product.mul(factor), new Fraction(1));
    if (bottom !== null && (bottom.d !== 1n || top.d !== 1n || gcd(top.n, bottom.n) !== 1n)) return false;
    return isSimpleTerm(term.left);
  }
  const factors = factorsOf(term);
  const numbers = factors.filter((factor) => exactValue(factor) !== null);
  const letters = factors.filter((factor) => exactValue(factor) === null).map(baseOf);
  return numbers.length <= 1 && numbers.every(isFinalNumeral) && new Set(letters).size === letters.length;
}

function baseOf(factor: Expression): string {
  return expressionToPlain(factor.kind === "power" ? factor.left : factor);
}

/** A part that can't be worked out further by itself: no sum of two numbers, no fraction to cancel, no square under a root. */
function isSettled(part: Expression): boolean {
  if (part.kind === "divide") {
    const [top, bottom] = [exactValue(part.left), exactValue(part.right)];
    if (top !== null && bottom !== null) return isFinalNumeral(part);
    const [above, below] = [polynomialOf(part.left), polynomialOf(part.right)];
    return above === null || below === null || !hasCommonFactor(above, below);
  }
  if (part.kind === "add" || part.kind === "subtract" || part.kind === "multiply" || part.kind === "power")
    return exactValue(part.left) === null || exactValue(part.right) === null;
  if (part.kind === "call" && part.name === "sqrt") {
    const inside = exactValue(part.of);
    return inside === null || (inside.d === 1n && isSquareFree(inside.n));
  }
  return true;
}

function isSquareFree(value: bigint): boolean {
  if (value > 1_000_000n) return true;
  for (let root = 2n; root * root <= value; root += 1n) if (value % (root * root) === 0n) return false;
  return value > 1n;
}

function everyPart(expression: Expression, holds: (part: Expression) => boolean): boolean {
  if (!holds(expression)) return false;
  if ("left" in expression) return everyPart(expression.left, holds) && everyPart(expression.right, holds);
  return "of" in expression ? everyPart(expression.of, holds) : true;
}

/** A product that can't be taken apart further than the expected one is. */
function isFactored(expected: Expression, given: Expression): boolean {
  const parts = factorsOf(given).filter((factor) => exactValue(factor) === null);
  const wanted = factorsOf(expected).filter((factor) => exactValue(factor) === null);
  if (parts.some(hasCommonNumber) && !wanted.some(hasCommonNumber)) return false;
  if (parts.some(isReducible)) return false;
  return countFactors(parts) >= countFactors(wanted);
}

/** A sum that can be taken apart: a letter in every term, or a root that is a fraction. */
function isReducible(factor: Expression): boolean {
  const polynomial = polynomialOf(factor.kind === "power" ? factor.left : factor);
  if (polynomial === null || polynomial.size < 2) return false;
  return (
    commonLetters(polynomial).length > 0 || (degreeOf(polynomial) > 1 && fractionRoots(polynomial).length > 0)
  );
}

function commonLetters(polynomial: Polynomial): readonly string[] {
  const monomials = [...polynomial.keys()].map((monomial) =>
    monomial.split("*").map((part) => part.split("^")[0]),
  );
  return [...lettersOf(polynomial)].filter((letter) =>
    monomials.every((letters) => letters.includes(letter)),
  );
}

/** Roots of a polynomial in one letter that are whole numbers or fractions. */
function fractionRoots(polynomial: Polynomial): readonly Fraction[] {
  const [letter, second] = lettersOf(polynomial);
  const coefficients =
    letter === undefined || second !== undefined ? null : coefficientsIn(polynomial, letter);
  return coefficients === null ? [] : (rootsOf(coefficients)?.flatMap(({ exact }) => exact ?? []) ?? []);
}

/** Whether a polynomial above a line and one below it have a factor in common. */
function hasCommonFactor(top: Polynomial, bottom: Polynomial): boolean {
  const letters = commonLetters(top);
  if (commonLetters(bottom).some((letter) => letters.includes(letter))) return true;
  const roots = fractionRoots(top);
  return fractionRoots(bottom).some((root) => roots.some((other) => other.equals(root)));
}

function countFactors(factors: readonly Expression[]): number {
  return factors.reduce((count, factor) => {
    const exponent = factor.kind === "power" ? exactValue(factor.right)?.valueOf() : undefined;
    return count + (exponent !== undefined && Number.isInteger(exponent) ? Math.max(1, exponent) : 1);
  }, 0);
}

/** `2x + 6` has 2 in every term. */
function hasCommonNumber(factor: Expression): boolean {
  const polynomial = polynomialOf(factor.kind === "power" ? factor.left : factor);
  if (polynomial === null || polynomial.size < 2) return false;
  const values = [...polynomial.values()];
  if (values.some((value) => value.d !== 1n)) return false;
  return values.reduce((common, value) => gcd(common, value.n), 0n) > 1n;
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

/** No bracket of a sum is multiplied or raised. */
function isExpanded(expression: Expression): boolean {
  return everyPart(expression, (part) => {
    if (part.kind === "multiply") return !isSum(part.left) && !isSum(part.right);
    if (part.kind === "power") return !(isSum(part.left) && (exactValue(part.right)?.gt(1) ?? false));
    return part.kind !== "negate" || !isSum(part.of);
  });
}

function isSum(expression: Expression): boolean {
  return expression.kind === "add" || expression.kind === "subtract";
}

/** `a × 10^n` with 1 ≤ |a| < 10. */
function isScientific(expression: Expression): boolean {
  if (expression.kind === "negate") return isScientific(expression.of);
  if (expression.kind !== "multiply") return false;
  const { left, right } = expression;
  const head = exactValue(left);
  if (head === null || right.kind !== "power" || !exactValue(right.left)?.equals(10)) return false;
  return head.abs().gte(1) && head.abs().lt(10);
}

export function hasLetter(expression: Expression): boolean {
  return expression.kind === "letter" || partsOf(expression).some(hasLetter);
}

/** Terms of a sum, signs left aside. */
export function termsOf(expression: Expression): readonly Expression[] {
  if (expression.kind === "negate") return termsOf(expression.of);
  return isSum(expression) && "left" in expression
    ? [...termsOf(expression.left), ...termsOf(expression.right)]
    : [expression];
}

/** Factors of a product, signs left aside. */
export function factorsOf(expression: Expression): readonly Expression[] {
  if (expression.kind === "negate") return factorsOf(expression.of);
  return expression.kind === "multiply"
    ? [...factorsOf(expression.left), ...factorsOf(expression.right)]
    : [expression];
}
