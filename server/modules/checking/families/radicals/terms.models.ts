import Fraction from "fraction.js";
import { numberExpression } from "../../algebra/building.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { exponentsOf, monomialOf, multiplyAll } from "../polynomial/products.models.ts";

/** A root of a number and letters: its value, and how what stands under it is written. */
export interface Root {
  readonly index: number;
  /** Not negative. */
  readonly number: Fraction;
  /** Letters with exponents, `x^2*y`. */
  readonly letters: string;
  /** `72`, `36 * 2`, `9 + 16`. */
  readonly written: Expression;
}

/** A sum in brackets, to a power: `(3 + sqrt(2))^2`. */
export interface RootBracket {
  readonly terms: readonly RootTerm[];
  readonly exponent: number;
}

/** A number times letters, roots and brackets. */
export interface RootTerm {
  readonly coefficient: Fraction;
  readonly letters: string;
  readonly roots: readonly Root[];
  readonly brackets: readonly RootBracket[];
}

/** Terms over one line; nothing below it is null. */
export interface RootQuotient {
  readonly top: readonly RootTerm[];
  readonly bottom: readonly RootTerm[] | null;
}

const one = new Fraction(1);

export function numberTerm(value: Fraction | number | bigint): RootTerm {
  return { coefficient: new Fraction(value), letters: "", roots: [], brackets: [] };
}

/** A root whose content is written as one number with its letters. */
export function plainRoot(index: number, number: Fraction, letters = ""): Root {
  return { index, number, letters, written: contentOf(number, letters) };
}

export function rootTerm(coefficient: Fraction, root: Root, letters = ""): RootTerm {
  return { coefficient, letters, roots: [root], brackets: [] };
}

/** A number with letters as an expression: `50x^2`. */
export function contentOf(number: Fraction, letters: string): Expression {
  const factors = letterFactors(letters);
  return number.equals(1) && factors.length > 0
    ? multiplyAll(factors)
    : multiplyAll([numberExpression(number), ...factors]);
}

function letterFactors(letters: string): readonly Expression[] {
  return [...exponentsOf(letters)].map(([name, exponent]): Expression => {
    const letter: Expression = { kind: "letter", name };
    return exponent === 1
      ? letter
      : { kind: "power", left: letter, right: numberExpression(new Fraction(exponent)) };
  });
}

/** Two products of letters as one. */
export function joinedLetters(left: string, right: string): string {
  const exponents = new Map(exponentsOf(left));
  for (const [letter, exponent] of exponentsOf(right))
    exponents.set(letter, (exponents.get(letter) ?? 0) + exponent);
  return monomialOf(exponents);
}

export function timesTerm(left: RootTerm, right: RootTerm): RootTerm {
  return {
    coefficient: left.coefficient.mul(right.coefficient),
    letters: joinedLetters(left.letters, right.letters),
    roots: [...left.roots, ...right.roots],
    brackets: [...left.brackets, ...right.brackets],
  };
}

/** Several terms as one factor: in a bracket. */
export function asFactor(terms: readonly RootTerm[]): RootTerm {
  const [only, ...others] = terms;
  if (only !== undefined && others.length === 0) return only;
  return { ...numberTerm(1), brackets: [{ terms, exponent: 1 }] };
}

/** A bracket that stands alone as the sum that it is. */
export function opened(terms: readonly RootTerm[]): readonly RootTerm[] {
  const [only, ...others] = terms;
  const [bracket, ...more] = only?.brackets ?? [];
  if (only === undefined || bracket === undefined || others.length + more.length > 0) return terms;
  const isBare = only.coefficient.equals(1) && only.letters === "" && only.roots.length === 0;
  return isBare && bracket.exponent === 1 ? bracket.terms : terms;
}

/** The number that a term is, or null. */
export function numberOfTerm(term: RootTerm): Fraction | null {
  const isNumber = term.letters === "" && term.roots.length === 0 && term.brackets.length === 0;
  return isNumber ? term.coefficient : null;
}

/** The number below the line, 1 where there is none, null where it is no number. */
export function numberBelow({ bottom }: RootQuotient): Fraction | null {
  if (bottom === null) return one;
  const [only, ...others] = bottom;
  return only === undefined || others.length > 0 ? null : numberOfTerm(only);
}

export function rootExpression(root: Root): Expression {
  if (root.index === 2) return { kind: "call", name: "sqrt", of: root.written };
  return {
    kind: "call",
    name: "root",
    of: root.written,
    base: numberExpression(new Fraction(root.index)),
  };
}

/** A term as an expression; a minus stands in front of the whole. */
export function termExpression(term: RootTerm): Expression {
  const size = term.coefficient.abs();
  const factors = [
    ...letterFactors(term.letters),
    ...term.roots.map(rootExpression),
    ...term.brackets.map(bracketExpression),
  ];
  const isBare = size.equals(1) && factors.length > 0;
  const number = isBare ? [] : [numberExpression(new Fraction(size.n))];
  const above = multiplyAll(isBare ? factors : [...number, ...factors]);
  const whole: Expression =
    size.d === 1n
      ? above
      : {
          kind: "divide",
          left: size.n === 1n && factors.length > 0 ? multiplyAll(factors) : above,
          right: numberExpression(new Fraction(size.d)),
        };
  return term.coefficient.lt(0) ? { kind: "negate", of: whole } : whole;
}

function bracketExpression({ terms, exponent }: RootBracket): Expression {
  const inner = sumExpression(terms);
  return exponent === 1
    ? inner
    : { kind: "power", left: inner, right: numberExpression(new Fraction(exponent)) };
}

/** Terms as a sum; none are 0. */
export function sumExpression(terms: readonly RootTerm[]): Expression {
  const [first, ...others] = terms;
  if (first === undefined) return numberExpression(new Fraction(0));
  return others.reduce<Expression>((left, term) => {
    const right = termExpression({ ...term, coefficient: term.coefficient.abs() });
    return { kind: term.coefficient.lt(0) ? "subtract" : "add", left, right };
  }, termExpression(first));
}

export function quotientExpression({ top, bottom }: RootQuotient): Expression {
  const [only, ...others] = top;
  if (bottom === null) return sumExpression(top);
  const isMinus = only !== undefined && others.length === 0 && only.coefficient.lt(0);
  const left = isMinus
    ? termExpression({ ...only, coefficient: only.coefficient.abs() })
    : sumExpression(top);
  const whole: Expression = { kind: "divide", left, right: sumExpression(bottom) };
  return isMinus ? { kind: "negate", of: whole } : whole;
}

/** Plain notation. */
export function termsText(terms: readonly RootTerm[]): string {
  return expressionToPlain(sumExpression(terms));
}

export function quotientText(quotient: RootQuotient): string {
  return expressionToPlain(quotientExpression(quotient));
}

export function rootText(root: Root): string {
  return expressionToPlain(rootExpression(root));
}
