import Fraction from "fraction.js";
import { decimalText, endsAsDecimal } from "../../algebra/building.models.ts";
import { evaluateExactly } from "../../expression.models.ts";

/** Numbers that stand in a row in a text, with where they stand. */
export interface NumberList {
  readonly values: readonly Fraction[];
  readonly from: number;
  readonly to: number;
}

/** Most numbers of a list; a longer one is left alone. */
export const mostNumbers = 30;

/** One number of a list: `3`, `-2.5`, `1/2`. */
export const numberPattern = String.raw`[-−–]?\d{1,9}(?:\.\d{1,6})?(?:\/\d{1,6})?`;
const separator = String.raw`(?:\s{0,3}[,;<]\s{0,3}(?:(?:and|y|e|or|o|then)\s{1,3})?|\s{1,3}(?:and|y|e|or|o|&|to|a)\s{1,3}|\s{1,3})`;
const listPattern = new RegExp(
  String.raw`(?<![\p{L}\d.(/*+=^_-])${numberPattern}(?:${separator}${numberPattern})+(?!\s{0,2}[*+/^=×·(%]|[.,]?\d|\p{L})`,
  "gu",
);

/** Every row of two or more numbers in a text. What may be decimals with a comma as well as a list is left out. */
export function listsIn(text: string): readonly NumberList[] {
  return [...text.slice(0, 1_000).matchAll(listPattern)].flatMap((match) => {
    const values = readList(match[0]);
    return values === null ? [] : [{ values, from: match.index, to: match.index + match[0].length }];
  });
}

/** The numbers of a row, or null where commas have two readings. */
export function readList(text: string): readonly Fraction[] | null {
  const written = decimalCommas(text);
  if (written === null) return null;
  const found = written.replace(/[−–]/g, "-").match(new RegExp(numberPattern, "g")) ?? [];
  if (found.length < 2 || found.length > mostNumbers) return null;
  const values = found.flatMap((one) => evaluateExactly(one) ?? []);
  return values.length === found.length ? values : null;
}

/**
 * `2,5; 3,5` has decimal commas, `2,5,9` has none; `2,5, 3,5` and `2,5 y 3,5` may be either and give null.
 */
function decimalCommas(text: string): string | null {
  const tight = text.match(/\d,(?=\d)/g)?.length ?? 0;
  if (tight === 0) return text;
  if (text.includes(";")) return text.replace(/(\d),(?=\d)/g, "$1.");
  const runs = text.split(/[\s;]+|,\s+/).filter((run) => run.includes(","));
  const others = text.replace(/\d,(?=\d)/g, "").match(/[\s,;]+/g)?.length ?? 0;
  return others > 0 && runs.every((run) => run.split(",").length === 2) ? null : text;
}

/** A value as students write it: a decimal where it ends after three places at most, else a fraction. */
export function valueText(value: Fraction): string {
  const isShort = endsAsDecimal(value) && value.mul(1_000).d === 1n;
  return isShort ? decimalText(value) : value.toFraction();
}

/** A value inside a sum or product: one below zero stands in brackets. */
export function termText(value: Fraction): string {
  return value.lt(0) ? `(${valueText(value)})` : valueText(value);
}

export function listText(values: readonly Fraction[]): string {
  return values.map(valueText).join(", ");
}

export function sorted(values: readonly Fraction[]): readonly Fraction[] {
  return [...values].sort((a, b) => a.compare(b));
}

export function isSameRow(a: readonly Fraction[], b: readonly Fraction[]): boolean {
  return a.length === b.length && a.every((value, index) => b[index]?.equals(value));
}

/** Whether two rows hold the same values, however ordered. */
export function isSameBag(a: readonly Fraction[], b: readonly Fraction[]): boolean {
  return isSameRow(sorted(a), sorted(b));
}

/** Each value once, in order of first appearance, with how often it occurs. */
export function tally(
  values: readonly Fraction[],
): readonly { readonly value: Fraction; readonly times: number }[] {
  const counts = new Map<string, { value: Fraction; times: number }>();
  for (const value of values) {
    const found = counts.get(value.toFraction());
    if (found === undefined) counts.set(value.toFraction(), { value, times: 1 });
    else found.times += 1;
  }
  return [...counts.values()];
}

export function sumOf(values: readonly Fraction[]): Fraction {
  return values.reduce((sum, value) => sum.add(value), new Fraction(0));
}

/** Σ value · weight. */
export function weightedSum(values: readonly Fraction[], weights: readonly Fraction[]): Fraction {
  return sumOf(values.map((value, index) => value.mul(weights[index] ?? 0)));
}
