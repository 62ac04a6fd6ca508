import Fraction from "fraction.js";
import { isFinalNumeral } from "../../algebra/building.models.ts";
import { polynomialOf } from "../../algebra/polynomial.models.ts";
import { sameValue } from "../../equality/same-value.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import { mentionsLetter } from "../../reading/printing.models.ts";
import type { CallExpression, Expression } from "../../reading/syntax.models.ts";
import { numeral, one, zero } from "./building.models.ts";
import { collected, hasPoweredBracket, keyOf, styleOf, termOf, termsOf } from "./terms.models.ts";

/**
 * A derivative as a teacher would leave it: numbers put together, like terms collected, in the style of the
 * function it comes from. Always of the same value; what can't be tidied stays as it is.
 */
export function tidiedDerivative(derivative: Expression, body: Expression): Expression {
  const made = collected(derivative, styleOf(body));
  return sameValue(derivative, made) === true ? made : derivative;
}

/** A value without letters, worked out as far as it stays exact: `2e^3`, `1`, `-3/4`. */
export function tidiedValue(value: Expression): Expression {
  const made = collected(withKnownValues(value));
  return sameValue(value, made) === true ? made : value;
}

/** Known values of functions put in: sin 0, cos π, ln 1, e^0, √9. */
export function withKnownValues(expression: Expression): Expression {
  if ("left" in expression) {
    const own = {
      ...expression,
      left: withKnownValues(expression.left),
      right: withKnownValues(expression.right),
    };
    const isOne = own.kind === "power" && exactValue(own.right)?.equals(0) === true;
    return isOne && exactValue(own.left)?.equals(0) !== true ? one : own;
  }
  if (!("of" in expression)) return expression;
  const own = { ...expression, of: withKnownValues(expression.of) };
  return own.kind === "call" ? (knownValue(own) ?? own) : own;
}

const trigonometry: Readonly<Record<string, readonly (number | null)[]>> = {
  // At 0, π/2, π and 3π/2.
  sin: [0, 1, 0, -1],
  cos: [1, 0, -1, 0],
  tan: [0, null, 0, null],
  sec: [1, null, -1, null],
};

function knownValue(call: CallExpression): Expression | null {
  const { name, of } = call;
  const value = exactValue(of);
  if (name === "ln") {
    if (of.kind === "constant" && of.name === "e") return one;
    return value?.equals(1) === true ? zero : null;
  }
  if (name === "exp") return value?.equals(0) === true ? one : null;
  if (name === "sqrt") return value === null ? null : rootOf(value);
  const turns = Object.hasOwn(trigonometry, name) ? quarterTurns(of) : null;
  const known = turns === null ? null : trigonometry[name]?.[turns];
  return known === null || known === undefined ? null : numeral(known);
}

function rootOf(value: Fraction): Expression | null {
  const root = value.gte(0) ? value.pow(new Fraction(1, 2)) : null;
  return root === null ? null : numeral(root);
}

/** Quarter turns from 0 to 3 of an angle that is a multiple of π/2, or null. */
function quarterTurns(angle: Expression): number | null {
  if (exactValue(angle)?.equals(0) === true) return 0;
  const [term, second] = termsOf(angle);
  if (term === undefined || second !== undefined || keyOf(term) !== "pi^1") return null;
  const turns = term.coefficient.mul(2);
  return turns.d === 1n ? Number((((turns.s * turns.n) % 4n) + 4n) % 4n) : null;
}

/** Whether nothing is left to put together in a derivative or a value. */
export function isTidy(expression: Expression): boolean {
  const terms = sumTerms(expression);
  if (terms.length === 1) return isTidyTerm(expression);
  const keys = terms.map((term) => termsOf(term).map(keyOf).join("+"));
  if (new Set(keys).size < keys.length) return false;
  const isOpen = terms.some(hasBracketFactor) && !hasPoweredBracket(expression);
  if (isOpen && polynomialOf(expression) !== null) return false;
  return terms.every((term) => isTidyTerm(term) && exactValue(term)?.equals(0) !== true);
}

function sumTerms(expression: Expression): readonly Expression[] {
  if (expression.kind === "add" || expression.kind === "subtract")
    return [...sumTerms(expression.left), ...sumTerms(expression.right)];
  return expression.kind === "negate" && isSum(expression.of) ? sumTerms(expression.of) : [expression];
}

const isSum = ({ kind }: Expression) => kind === "add" || kind === "subtract";

function hasBracketFactor(term: Expression): boolean {
  return factorsOf(term).some(({ base }) => isSum(base));
}

interface WrittenFactor {
  readonly base: Expression;
  readonly isBelow: boolean;
}

/** Factors as written, with the side of the line they stand on. */
function factorsOf(term: Expression, isBelow = false): readonly WrittenFactor[] {
  if (term.kind === "negate") return factorsOf(term.of, isBelow);
  if (term.kind === "multiply") return [...factorsOf(term.left, isBelow), ...factorsOf(term.right, isBelow)];
  if (term.kind === "divide") return [...factorsOf(term.left, isBelow), ...factorsOf(term.right, !isBelow)];
  return [{ base: term, isBelow }];
}

function isTidyTerm(term: Expression): boolean {
  if (exactValue(term) !== null) return isFinalNumeral(term) || isMinusNumeral(term);
  if (minusSigns(term) > 1) return false;
  const factors = factorsOf(term);
  return (
    hasTidyNumbers(factors) && hasDistinctBases(factors) && factors.every(({ base }) => isTidyFactor(base))
  );
}

const isMinusNumeral = (term: Expression) => term.kind === "negate" && isFinalNumeral(term.of);

/** Minus signs between factors: one at most, as in `-2x` or `2x * (-sin(x))`, which is left to be put in front. */
function minusSigns(term: Expression): number {
  if (term.kind === "negate") return 1 + minusSigns(term.of);
  if (term.kind !== "multiply" && term.kind !== "divide") return 0;
  return minusSigns(term.left) + 2 * minusSigns(term.right);
}

/** One number at most on each side of the line, with nothing to cancel between them. */
function hasTidyNumbers(factors: readonly WrittenFactor[]): boolean {
  const numbers = factors.flatMap(({ base, isBelow }) => {
    const value = exactValue(base);
    return value === null ? [] : [{ value, isBelow }];
  });
  const [above, below] = [false, true].map((side) => numbers.filter(({ isBelow }) => isBelow === side));
  if (above === undefined || below === undefined || above.length > 1 || below.length > 1) return false;
  const [top, bottom] = [above[0]?.value, below[0]?.value];
  if (bottom?.equals(1) === true || bottom?.equals(-1) === true) return false;
  const othersAbove = factors.some(({ base, isBelow }) => !isBelow && exactValue(base) === null);
  if (top?.equals(1) === true && bottom === undefined && othersAbove) return false;
  if (top === undefined || bottom === undefined) return true;
  return top.d !== 1n || bottom.d !== 1n || top.gcd(bottom).equals(1);
}

/** No base twice, as in `x * x^2` or `x^3/x`. */
function hasDistinctBases(factors: readonly WrittenFactor[]): boolean {
  const keys = factors.flatMap(({ base }) =>
    exactValue(base) === null ? [...termOf(base).factors.keys()] : [],
  );
  return new Set(keys).size === keys.length;
}

function isTidyFactor(factor: Expression): boolean {
  if (factor.kind === "power") {
    const exponent = exactValue(factor.right);
    if (exponent === null) return isTidy(factor.right) && isTidy(factor.left);
    const isLowered = isFinalNumeral(factor.right) || isMinusNumeral(factor.right);
    return isLowered && !exponent.equals(1) && !exponent.equals(0) && isTidyBase(factor.left);
  }
  if (factor.kind === "call") return isTidy(factor.of) && knownValue(factor) === null;
  return isSum(factor) ? isTidy(factor) : true;
}

/** `(x^3)^2` is one power still to be written; a bracket or a function to a power is not. */
function isTidyBase(base: Expression): boolean {
  return base.kind !== "power" && base.kind !== "multiply" ? isTidy(base) : !mentionsLetter(base);
}
