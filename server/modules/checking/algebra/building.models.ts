import Fraction from "fraction.js";
import type { Expression } from "../reading/syntax.models.ts";

/** How values are written: as decimals where they end, or as fractions in lowest terms. */
export type NumberStyle = "fraction" | "decimal";

/** A value as an expression, with a minus sign in front where it is negative. */
export function numberExpression(value: Fraction, style: NumberStyle = "fraction"): Expression {
  if (value.lt(0)) return { kind: "negate", of: numberExpression(value.neg(), style) };
  if (value.d === 1n) return numeral(value);
  if (style === "decimal" && endsAsDecimal(value)) return { kind: "number", value, text: decimalText(value) };
  return { kind: "divide", left: numeral(new Fraction(value.n)), right: numeral(new Fraction(value.d)) };
}

function numeral(value: Fraction): Expression {
  return { kind: "number", value, text: value.n.toString() };
}

/** Whether a value has a finite decimal form of at most six places. */
export function endsAsDecimal(value: Fraction): boolean {
  return value.mul(1_000_000).d === 1n;
}

/** Finite decimal form of a value for which `endsAsDecimal` holds, without trailing zeros. */
export function decimalText(value: Fraction): string {
  const scaled = value.abs().mul(1_000_000).n.toString().padStart(7, "0");
  const part = scaled.slice(-6).replace(/0+$/, "");
  const text = part === "" ? scaled.slice(0, -6) : `${scaled.slice(0, -6)}.${part}`;
  return value.lt(0) ? `-${text}` : text;
}

/** How many parts an expression has: a measure of how much is still to be done. Decimals count double. */
export function sizeOf(expression: Expression): number {
  switch (expression.kind) {
    case "number":
      return /[. ]/.test(expression.text) ? 2 : 1;
    case "letter":
    case "constant":
      return 1;
    case "percent":
      return 1 + sizeOf(expression.of);
    case "call":
      return 1 + sizeOf(expression.of) + (expression.base === undefined ? 0 : sizeOf(expression.base));
    case "negate":
      return (expression.of.kind === "number" ? 0 : 1) + sizeOf(expression.of);
    default:
      return 1 + sizeOf(expression.left) + sizeOf(expression.right);
  }
}

/** A number in the form that ends a solution: whole, decimal, mixed, or a fraction in lowest terms. */
export function isFinalNumeral(expression: Expression): boolean {
  if (expression.kind === "negate") return expression.of.kind !== "negate" && isFinalNumeral(expression.of);
  if (expression.kind === "number") return !expression.text.includes(" ") || isLowestMixed(expression.text);
  if (expression.kind !== "divide") return false;
  const top = expression.left.kind === "negate" ? expression.left.of : expression.left;
  const bottom = expression.right;
  if (top.kind !== "number" || bottom.kind !== "number") return false;
  if (!/^\d+$/.test(top.text) || !/^\d+$/.test(bottom.text) || bottom.value.lte(1)) return false;
  return top.value.div(bottom.value).d === bottom.value.n;
}

function isLowestMixed(text: string): boolean {
  const [, top = "0", bottom = "1"] = /(\d+)\/(\d+)$/.exec(text) ?? [];
  return new Fraction(BigInt(top), BigInt(bottom)).d === BigInt(bottom);
}

/** Whether any numeral in the expression is written with a decimal point. */
export function usesDecimals(expression: Expression): boolean {
  if (expression.kind === "number") return expression.text.includes(".");
  if (expression.kind === "letter" || expression.kind === "constant") return false;
  if ("of" in expression) return usesDecimals(expression.of);
  return usesDecimals(expression.left) || usesDecimals(expression.right);
}
