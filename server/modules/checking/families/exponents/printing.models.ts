import Fraction from "fraction.js";
import { numberExpression } from "../../algebra/building.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import { lettersMayMeet } from "../../reading/shapes.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { multiplyAll } from "../polynomial/products.models.ts";
import { type Factor, numberOf, type PowerProduct } from "./powers.models.ts";

/** Plain notation in which like factors stay apart, as in a textbook: `x^3 * x^5`, `3x^2 * 4x^5`. */
export function powerText(product: PowerProduct): string {
  const { isNegative, top, bottom } = product;
  const above = sideText(top);
  const sign = isNegative ? "-" : "";
  if (bottom.length === 0) return `${sign}${above}`;
  const below = sideText(bottom);
  const isPlain = bottom.length === 1 && !below.startsWith("-");
  return `${sign}${above.includes(" * ") ? `(${above})` : above}/${isPlain ? below : `(${below})`}`;
}

/** The same as an expression. */
export function powerExpression({ isNegative, top, bottom }: PowerProduct): Expression {
  const above = sideExpression(top);
  const size: Expression =
    bottom.length === 0 ? above : { kind: "divide", left: above, right: sideExpression(bottom) };
  return isNegative ? { kind: "negate", of: size } : size;
}

function sideExpression(factors: readonly Factor[]): Expression {
  return multiplyAll(factors.map(factorExpression));
}

function factorExpression({ base, exponent }: Factor): Expression {
  const left = baseExpression(base);
  return exponent === null ? left : { kind: "power", left, right: exponent };
}

function baseExpression(base: Factor["base"]): Expression {
  switch (base.kind) {
    case "letter":
      return base;
    case "number":
      return decimalPlacesOf(base.value) === null || base.value.lt(0)
        ? numberExpression(base.value)
        : { kind: "number", value: base.value, text: numeralText(base.value) };
    case "group":
      return powerExpression(base.of);
    case "root": {
      const of = powerExpression(base.of);
      if (base.index === 2) return { kind: "call", name: "sqrt", of };
      return { kind: "call", name: "root", of, base: numberExpression(new Fraction(base.index)) };
    }
  }
}

/** Factors on one side of the line. */
export function sideText(factors: readonly Factor[]): string {
  let text = "";
  const seen = new Set<string>();
  factors.forEach((factor, index) => {
    const next = factorText(factor);
    const before = factors[index - 1];
    const isTight = before !== undefined && mayTouch(before, factor, seen) && lettersMayMeet(text, next);
    if (!isTight) seen.clear();
    text = index === 0 ? next : `${text}${isTight ? "" : " * "}${next}`;
    if (factor.base.kind === "letter") seen.add(factor.base.name);
  });
  return text;
}

function mayTouch(before: Factor, factor: Factor, seen: ReadonlySet<string>): boolean {
  if (factor.base.kind === "number") return false;
  if (factor.base.kind === "letter" && seen.has(factor.base.name)) return false;
  const isNumber = numberOf(before) !== null;
  if (factor.base.kind !== "letter") return isNumber;
  return isNumber || (before.base.kind === "letter" && isPlainExponent(before.exponent));
}

function isPlainExponent(exponent: Expression | null): boolean {
  return exponent === null || (exponent.kind === "number" && /^\d+$/.test(exponent.text));
}

/** One factor with its exponent. */
export function factorText({ base, exponent }: Factor): string {
  const raisedTo =
    exponent === null
      ? ""
      : isPlainExponent(exponent)
        ? `^${expressionToPlain(exponent)}`
        : `^(${expressionToPlain(exponent)})`;
  return `${baseText(base, exponent !== null)}${raisedTo}`;
}

function baseText(base: Factor["base"], isRaised: boolean): string {
  switch (base.kind) {
    case "letter":
      return base.name;
    case "number": {
      const text = numeralText(base.value);
      return base.value.lt(0) || (isRaised && /[^\d.]/.test(text)) ? `(${text})` : text;
    }
    case "group":
      return `(${powerText(base.of)})`;
    case "root":
      return `${rootName(base.index)}(${powerText(base.of)})`;
  }
}

function rootName(index: number): string {
  return index === 2 ? "sqrt" : index === 3 ? "cbrt" : `root_${index}`;
}

/** Most decimal places that are written out. */
const placesBound = 24;

/** A number as a decimal where that ends: `45000`, `0.00032`, `2/3`. */
export function numeralText(value: Fraction): string {
  const places = decimalPlacesOf(value);
  if (places === null) return expressionToPlain(numberExpression(value));
  const digits = ((value.n * 10n ** BigInt(places)) / value.d).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  return `${value.lt(0) ? "-" : ""}${whole}${places === 0 ? "" : `.${digits.slice(-places)}`}`;
}

/** Places after the point of a number that ends, or null. */
export function decimalPlacesOf(value: Fraction): number | null {
  let rest = value.d;
  let places = 0;
  for (; rest !== 1n && places < placesBound; places += 1) {
    const factor = rest % 10n === 0n ? 10n : rest % 2n === 0n ? 2n : rest % 5n === 0n ? 5n : 1n;
    if (factor === 1n) return null;
    rest /= factor;
  }
  return rest === 1n ? places : null;
}
