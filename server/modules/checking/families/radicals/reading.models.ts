import Fraction from "fraction.js";
import { exactValue } from "../../reading/exact.models.ts";
import type { CallExpression, Expression } from "../../reading/syntax.models.ts";
import {
  asFactor,
  joinedLetters,
  numberBelow,
  numberTerm,
  opened,
  type Root,
  type RootBracket,
  type RootQuotient,
  type RootTerm,
  timesTerm,
} from "./terms.models.ts";

const bounds = { terms: 30, depth: 40, exponent: 4, radicand: 100_000_000, index: 5 } as const;

/** An expression with roots as terms over one line, as written; null for anything else and over the bounds. */
export function rootQuotientOf(expression: Expression): RootQuotient | null {
  const quotient = read(expression, 0);
  return quotient === null || countOf(quotient) > bounds.terms ? null : quotient;
}

function countOf({ top, bottom }: RootQuotient): number {
  const terms = (list: readonly RootTerm[]): number =>
    list.reduce(
      (sum, term) =>
        sum + 1 + term.roots.length + term.brackets.reduce((all, { terms: inner }) => all + terms(inner), 0),
      0,
    );
  return terms(top) + terms(bottom ?? []);
}

const alone = (term: RootTerm): RootQuotient => ({ top: [term], bottom: null });

function read(expression: Expression, depth: number): RootQuotient | null {
  if (depth > bounds.depth) return null;
  switch (expression.kind) {
    case "number":
      return expression.text.includes(" ") ? null : alone(numberTerm(expression.value));
    case "letter":
      return alone({ ...numberTerm(1), letters: expression.name });
    case "negate":
      return negated(read(expression.of, depth + 1));
    case "add":
      return added(read(expression.left, depth + 1), read(expression.right, depth + 1));
    case "subtract":
      return added(read(expression.left, depth + 1), negated(read(expression.right, depth + 1)));
    case "multiply":
      return multiplied(read(expression.left, depth + 1), read(expression.right, depth + 1));
    case "divide":
      return divided(read(expression.left, depth + 1), read(expression.right, depth + 1));
    case "power":
      return powered(read(expression.left, depth + 1), exactValue(expression.right));
    case "call":
      return called(expression, depth);
    default:
      return null;
  }
}

/** A root; where letters are taken not to be negative, bars round one letter say nothing. */
function called(call: CallExpression, depth: number): RootQuotient | null {
  if (call.name === "abs") return call.of.kind === "letter" ? read(call.of, depth + 1) : null;
  const root = readRoot(call);
  return root === null ? null : alone({ ...numberTerm(1), roots: [root] });
}

function readRoot(call: CallExpression): Root | null {
  const index = call.name === "sqrt" ? 2 : call.name === "root" && call.base ? exactValue(call.base) : null;
  const size = index === null ? 0 : Number(index.valueOf());
  const content = contentIn(call.of);
  if (content === null || !Number.isInteger(size) || size < 2 || size > bounds.index) return null;
  const { number, letters } = content;
  if (number.lte(0) || number.n > bounds.radicand || number.d > bounds.radicand) return null;
  return { index: size, number, letters, written: call.of };
}

interface Content {
  readonly number: Fraction;
  readonly letters: string;
}

/** A product of a number and letters; sums only where they are of numbers. */
function contentIn(expression: Expression): Content | null {
  const value = exactValue(expression);
  if (value !== null) return { number: value, letters: "" };
  switch (expression.kind) {
    case "letter":
      return { number: new Fraction(1), letters: expression.name };
    case "multiply": {
      const [left, right] = [contentIn(expression.left), contentIn(expression.right)];
      if (left === null || right === null) return null;
      return { number: left.number.mul(right.number), letters: joinedLetters(left.letters, right.letters) };
    }
    case "power": {
      const [base, exponent] = [contentIn(expression.left), exactValue(expression.right)];
      const times = exponent === null || exponent.d !== 1n ? -1 : Number(exponent.valueOf());
      if (base === null || times < 1 || times > 20 || !base.number.equals(1)) return null;
      return {
        number: base.number,
        letters: Array.from({ length: times }, () => base.letters).reduce(joinedLetters, ""),
      };
    }
    default:
      return null;
  }
}

function negated(quotient: RootQuotient | null): RootQuotient | null {
  if (quotient === null) return null;
  const [only, ...others] = quotient.top;
  const minus = (term: RootTerm) => ({ ...term, coefficient: term.coefficient.neg() });
  if (only !== undefined && others.length === 0) return { ...quotient, top: [minus(only)] };
  return { ...quotient, top: [minus(asFactor(quotient.top))] };
}

/** Terms without a line, a number below going into their coefficients; null where it is no number. */
function termsOf(quotient: RootQuotient | null): readonly RootTerm[] | null {
  const below = quotient === null ? null : numberBelow(quotient);
  if (quotient === null || below === null || below.equals(0)) return null;
  if (below.equals(1)) return quotient.top;
  const [only, ...others] = quotient.top;
  const scaled = (term: RootTerm) => ({ ...term, coefficient: term.coefficient.div(below) });
  return only !== undefined && others.length === 0 ? [scaled(only)] : [scaled(asFactor(quotient.top))];
}

function added(left: RootQuotient | null, right: RootQuotient | null): RootQuotient | null {
  const [first, second] = [termsOf(left), termsOf(right)];
  return first === null || second === null ? null : { top: [...first, ...second], bottom: null };
}

function timesAll(
  left: readonly RootTerm[] | null,
  right: readonly RootTerm[] | null,
): readonly RootTerm[] | null {
  if (left === null) return right;
  return right === null ? left : [timesTerm(asFactor(left), asFactor(right))];
}

function multiplied(left: RootQuotient | null, right: RootQuotient | null): RootQuotient | null {
  if (left === null || right === null) return null;
  return quotientOf(timesAll(left.top, right.top) ?? left.top, timesAll(left.bottom, right.bottom));
}

function divided(left: RootQuotient | null, right: RootQuotient | null): RootQuotient | null {
  if (left === null || right === null || right.top.some((term) => term.coefficient.equals(0))) return null;
  const top = right.bottom === null ? left.top : timesAll(left.top, right.bottom);
  return top === null ? null : quotientOf(top, timesAll(left.bottom, right.top));
}

/** A 1 below the line is left out. */
export function quotientOf(top: readonly RootTerm[], bottom: readonly RootTerm[] | null): RootQuotient {
  const below = numberBelow({ top, bottom });
  return { top: opened(top), bottom: bottom === null || below?.equals(1) ? null : opened(bottom) };
}

function powered(base: RootQuotient | null, exponent: Fraction | null): RootQuotient | null {
  const times = exponent === null || exponent.d !== 1n ? 0 : Number(exponent.valueOf());
  if (base === null || base.bottom !== null || times < 1 || times > bounds.exponent) return null;
  const [only, ...others] = base.top;
  const isPlain = only !== undefined && others.length === 0 && only.roots.length + only.brackets.length === 0;
  if (isPlain) {
    return alone(Array.from({ length: times }, () => only).reduce(timesTerm, numberTerm(1)));
  }
  const bracket: RootBracket = { terms: base.top, exponent: times };
  return alone({ ...numberTerm(1), brackets: [bracket] });
}
