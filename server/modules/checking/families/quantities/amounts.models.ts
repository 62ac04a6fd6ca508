import Fraction from "fraction.js";
import { decimalText, endsAsDecimal, numberExpression } from "../../algebra/building.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import { expressionToLatex, expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";

/** Longest message that is searched for a problem or for amounts, characters. */
const readAtMost = 1_000;

/** A whole or decimal number as problems write it. */
export const numeral = String.raw`\d{1,9}(?:\.\d{1,6})?`;

/**
 * A text in lower case without accents, LaTeX layout and currencies, with `%` for every word that says it, and
 * numbers without thousands separators: `Un precio de 1,200 € sube un 15 por ciento` ends in `sube un 15%`.
 */
export function foldAmounts(text: string): string {
  return tidyAmounts(text.slice(0, readAtMost))
    .normalize("NFD")
    .replace(/[\u0300-\u036f¿¡]/g, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

/** The same, keeping lines, case and accents: for a student's work. */
export function tidyAmounts(text: string): string {
  return withoutLayout(text.slice(0, readAtMost * 4))
    .replace(/(?:US|MX)?[$€£]|\b(?:euros?|eur|usd|dollars?|d[oó]lares|pesos?)\b/gi, "")
    .replace(/\b(?:per\s?cent(?:age)?|porcentaje|(?:tanto )?por ciento|porcentual)\b/gi, "%")
    .replace(/(\d)\s+%/g, "$1%")
    .replace(/(?<![\d.,])[1-9]\d{0,2}(?:,\d{3})+(?![\d,])/g, (number) => number.replaceAll(",", ""))
    .replace(/(?<![\d.,])(0(?=,\d)|\d+(?=,\d{1,2}(?!\d))),(\d+)(?![\d,])/g, "$1.$2");
}

/** LaTeX that is layout and not mathematics; words in `\text{…}` stay. */
export function withoutLayout(text: string): string {
  return text
    .replace(/\\(?:text|mathrm|mbox)\s?\{([^{}]*)\}/g, " $1 ")
    .replace(/\\%/g, "%")
    .replace(/\\colon\b|∶/g, ":")
    .replace(/\\(?:left|right|quad)\b|\\[()[\],;! ]/g, " ")
    .replace(/−|–/g, "-");
}

export const fractionOf = (text: string) => new Fraction(text);

/** Beyond this denominator a value that does not end as a decimal is written rounded to cents. */
const largestDenominator = 1_000n;

/** A value as it is written at school: a decimal where it ends, else a fraction, or rounded to two places. */
export function amountText(value: Fraction): string {
  return expressionToPlain(amountExpression(value));
}

export function amountLatex(value: Fraction): string {
  return expressionToLatex(amountExpression(value));
}

function amountExpression(value: Fraction): Expression {
  const isLong = !endsAsDecimal(value) && value.d > largestDenominator;
  return numberExpression(isLong ? value.round(2) : value, "decimal");
}

/** `25%`, `37.5%`, `33 1/3%`. */
export function percentText(value: Fraction): string {
  const hundredths = value.mul(100);
  if (endsAsDecimal(hundredths)) return `${decimalText(hundredths)}%`;
  const whole = hundredths.floor();
  const rest = hundredths.sub(whole).toFraction();
  return whole.equals(0) ? `(${rest})%` : `${whole.toFraction()} ${rest}%`;
}

/** `80 + 15%` is meant as 15 % more than 80, as every pocket calculator has it. */
export function withPercentOfLeft(expression: Expression): Expression {
  if (expression.kind !== "add" && expression.kind !== "subtract") return expression;
  const { left, right } = expression;
  if (right.kind !== "percent" || holdsPercent(left)) return expression;
  return { kind: "multiply", left, right: { kind: expression.kind, left: one, right } };
}

const one: Expression = { kind: "number", value: new Fraction(1), text: "1" };

export function holdsPercent(expression: Expression): boolean {
  if (expression.kind === "percent") return true;
  if ("of" in expression) return holdsPercent(expression.of);
  return "left" in expression && (holdsPercent(expression.left) || holdsPercent(expression.right));
}

/** Decimal places of a numeral, also under a percent sign; 0 for anything else. */
export function placesOf(expression: Expression): number {
  if (expression.kind === "percent" || expression.kind === "negate") return placesOf(expression.of);
  return expression.kind === "number" ? (expression.text.split(".")[1]?.length ?? 0) : 0;
}

/** Whether a numeral of so many places is the value rounded in the usual way. */
export function isRoundedTo(given: Expression, exact: Fraction, places: number): boolean {
  const value = exactValue(given);
  const half = new Fraction(1, 2 * 10 ** Math.min(places, 9));
  return value?.sub(exact).abs().lte(half) ?? false;
}
