import Fraction from "fraction.js";
import { numberExpression } from "../../algebra/building.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import type { CallExpression, Expression } from "../../reading/syntax.models.ts";

/** What an exponent stands on. A number may be negative: `(-2)^3`. */
export type Base =
  | { readonly kind: "letter"; readonly name: string }
  | { readonly kind: "number"; readonly value: Fraction }
  /** A product or quotient in brackets: `(2x^2)^3`. */
  | { readonly kind: "group"; readonly of: PowerProduct }
  | { readonly kind: "root"; readonly index: number; readonly of: PowerProduct };

/** A base with its exponent as written (`3`, `3 + 5`), null where none is written. */
export interface Factor {
  readonly base: Base;
  readonly exponent: Expression | null;
}

/** Factors above and below one line, as written; there is always one above. */
export interface PowerProduct {
  readonly isNegative: boolean;
  readonly top: readonly Factor[];
  readonly bottom: readonly Factor[];
}

const bounds = { factors: 24, depth: 6, exponent: 400, index: 9 } as const;
const one = new Fraction(1);

/** An expression as factors with exponents; null when it has sums outside exponents, or is over the bounds. */
export function powerProductOf(expression: Expression): PowerProduct | null {
  const product = read(expression, 0);
  return product === null || countOf(product) > bounds.factors ? null : product;
}

export const letterBase = (name: string): Base => ({ kind: "letter", name });
export const numberFactor = (value: Fraction | number): Factor => ({
  base: { kind: "number", value: new Fraction(value) },
  exponent: null,
});

/** A factor with a numeral as its exponent; 1 is not written. */
export function raised(base: Base, exponent: Fraction): Factor {
  return { base, exponent: exponent.equals(1) ? null : numberExpression(exponent) };
}

/** Value of a factor's exponent, 1 where none is written. */
export function exponentOf({ exponent }: Factor): Fraction {
  return exponent === null ? one : (exactValue(exponent) ?? one);
}

/** The number that a factor is, where it has no exponent. */
export function numberOf({ base, exponent }: Factor): Fraction | null {
  return base.kind === "number" && exponent === null ? base.value : null;
}

/** A product from its sides: nothing above is 1, a 1 beside others is left out, and so is a 1 below. */
export function productOf(
  top: readonly Factor[],
  bottom: readonly Factor[],
  isNegative: boolean,
): PowerProduct {
  const isOne = (factor: Factor) => numberOf(factor)?.equals(1) === true;
  const above = top.filter((factor) => !isOne(factor));
  return {
    isNegative,
    top: above.length === 0 ? [numberFactor(1)] : above,
    bottom: bottom.filter((factor) => !isOne(factor)),
  };
}

/** Whether letters stand anywhere in it. */
export function hasLetters(product: PowerProduct): boolean {
  return lettersOf(product).length > 0;
}

/** Letters in order of appearance, each as often as it is written. */
export function lettersOf({ top, bottom }: PowerProduct): readonly string[] {
  return [...top, ...bottom].flatMap(({ base }): readonly string[] => {
    if (base.kind === "letter") return [base.name];
    return base.kind === "number" ? [] : lettersOf(base.of);
  });
}

/** Whether two bases are the same letter or number. */
export function sameBase(a: Base, b: Base): boolean {
  if (a.kind === "letter") return b.kind === "letter" && a.name === b.name;
  return a.kind === "number" && b.kind === "number" && a.value.equals(b.value);
}

function countOf({ top, bottom }: PowerProduct): number {
  return [...top, ...bottom].reduce((sum, { base }) => sum + 1 + ("of" in base ? countOf(base.of) : 0), 0);
}

const alone = (factor: Factor): PowerProduct => ({ isNegative: false, top: [factor], bottom: [] });

function read(expression: Expression, depth: number): PowerProduct | null {
  if (depth > 40) return null;
  switch (expression.kind) {
    case "number":
      return expression.text.includes(" ") ? null : alone(numberFactor(expression.value));
    case "letter":
      return alone({ base: letterBase(expression.name), exponent: null });
    case "negate": {
      const inner = read(expression.of, depth + 1);
      return inner === null ? null : { ...inner, isNegative: !inner.isNegative };
    }
    case "multiply":
      return joined(read(expression.left, depth + 1), read(expression.right, depth + 1));
    case "divide":
      return joined(read(expression.left, depth + 1), inverted(read(expression.right, depth + 1)));
    case "power":
      return powered(read(expression.left, depth + 1), expression.right);
    case "call":
      return rootOf(expression, depth);
    default:
      return null;
  }
}

function joined(left: PowerProduct | null, right: PowerProduct | null): PowerProduct | null {
  if (left === null || right === null) return null;
  return productOf(
    [...left.top, ...right.top],
    [...left.bottom, ...right.bottom],
    left.isNegative !== right.isNegative,
  );
}

function inverted(product: PowerProduct | null): PowerProduct | null {
  if (product === null || product.top.some((factor) => numberOf(factor)?.equals(0))) return null;
  return productOf(product.bottom, product.top, product.isNegative);
}

function powered(base: PowerProduct | null, exponent: Expression): PowerProduct | null {
  const value = exactValue(exponent);
  if (base === null || value === null || value.abs().gt(bounds.exponent) || value.d > bounds.index)
    return null;
  const [only, ...others] = base.top;
  const isBare = only?.exponent === null && others.length === 0 && base.bottom.length === 0;
  if (only === undefined || !isBare) return alone({ base: { kind: "group", of: base }, exponent });
  const { base: bare } = only;
  if (!base.isNegative) return alone({ base: bare, exponent });
  return bare.kind === "number"
    ? alone({ base: { kind: "number", value: bare.value.neg() }, exponent })
    : alone({ base: { kind: "group", of: base }, exponent });
}

function rootOf(call: CallExpression, depth: number): PowerProduct | null {
  const index = call.name === "sqrt" ? 2 : call.name === "root" && call.base ? exactValue(call.base) : null;
  const inner = index === null ? null : read(call.of, depth + 1);
  const size = index === null ? 0 : Number(index.valueOf());
  if (inner === null || !Number.isInteger(size) || size < 2 || size > bounds.index) return null;
  return alone({ base: { kind: "root", index: size, of: inner }, exponent: null });
}
