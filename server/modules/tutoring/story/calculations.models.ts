import Fraction from "fraction.js";
import { evaluateExactly } from "../../checking/engine.ts";
import type { Story } from "./story.models.ts";

/** A calculation in a student's own writing, units and words left aside. */
export interface Calculation {
  /** As written, words left out: `3 * 12 = 36`. */
  readonly text: string;
  /** Both sides come to the same (a rounded result counts as the same); null when there is no second side. */
  readonly holds: boolean | null;
  /** The equals sign carries on where the last result stood: `3*12 = 36 - 5 = 31`. */
  readonly runsOn: boolean;
  /** What the last side comes to, plain notation. */
  readonly result: string;
  /** Numbers that went in, plain notation. */
  readonly uses: readonly string[];
}

/** Longest message that is read, characters. */
const readAtMost = 2_000;
const mostCalculations = 8;

/**
 * The calculations of a message, in order, each worked out exactly. `3 boxes x 12 = 36 pencils` is one, `20% of 80`
 * too; a bare number is none.
 */
export function calculationsIn(message: string): readonly Calculation[] {
  return message
    .slice(0, readAtMost)
    .split(/\n|;|(?<=\d[\s)]?)\.\s|,\s+(?=[a-z\d(])|\b(?:and then|then|so|and|y luego|luego|entonces|y)\b/i)
    .flatMap((part) => readCalculation(asMathematics(part)) ?? [])
    .slice(0, mostCalculations);
}

/** Numbers of a message's last words that may be meant as the answer: `so 31 pencils` gives `31`; null for none or several. */
export function statedNumber(message: string): string | null {
  const last =
    message
      .slice(-400)
      .split(/\n/)
      .findLast((line) => /\d/.test(line)) ?? "";
  const numbers = asMathematics(last).match(/-?\d+(?:\.\d+)?(?:\s?\/\s?\d+)?/g) ?? [];
  const [only] = numbers;
  if (only === undefined || numbers.length > 1) return null;
  return evaluateExactly(only.replace(/\s/g, ""))?.toFraction() ?? null;
}

/** Numbers of a calculation that are neither the story's, nor an earlier result, nor belong to its units. */
export function foreignNumbers(
  uses: readonly string[],
  story: Story,
  results: readonly string[],
): readonly string[] {
  const known = new Set([
    ...story.quantities.flatMap(readings),
    ...results.map(asFraction),
    ...story.implied,
  ]);
  return [...new Set(uses)].filter((number) => !known.has(asFraction(number)));
}

/** Quantities of the story whose number none of the calculations used. */
export function unusedQuantities(story: Story, uses: readonly string[]): Story["quantities"] {
  const used = new Set(uses.map(asFraction));
  return story.quantities.filter((quantity) => !readings(quantity).some((value) => used.has(value)));
}

/** The values that a quantity may stand for in a calculation: 15 % is 15, 0.15, 0.85 or 1.15; a half is 1/2, 1 or 2. */
function readings({ value, percent }: Story["quantities"][number]): readonly string[] {
  const number = evaluateExactly(value);
  if (number === null) return [];
  const part = number.div(100);
  const parts = number.d === 1n ? [] : [new Fraction(number.n), new Fraction(number.d)];
  const all = percent
    ? [number, part, part.neg().add(1), part.add(1), number.neg().add(100)]
    : [number, ...parts];
  return [...all, ...(percent ? [number.add(100)] : [])].map((one) => one.toFraction());
}

function asFraction(number: string): string {
  return evaluateExactly(number)?.toFraction() ?? number;
}

/** Words, units and money signs out, but never a letter that may be an unknown; `x` between numbers and `of` after a percentage or a fraction are times. */
function asMathematics(part: string): string {
  return part
    .normalize("NFKC")
    .replace(/[−–]/g, "-")
    .replace(/(\d)[,](?=\d{3}(?!\d))/g, "$1")
    .replace(/(%|\d\/\d+)\s+(?:of|de)\s+(?:the\s+|los\s+|las\s+)?(?=[$€£]?\d)/gi, "$1 * ")
    .replace(
      /(\d[\p{L}\s$€£]*?)\s*(?:(?<!\p{L})[x×](?!\p{L})|\btimes\b|\bpor\b)\s*(?=[\p{L}\s$€£]*[\d(])/giu,
      "$1 * ",
    )
    .replace(/\b(?:plus|más|mas)\b/gi, "+")
    .replace(/\bminus\b|\bmenos\b/gi, "-")
    .replace(/\bdivided by\b|\bdividido (?:por|entre)\b/gi, "/")
    .replace(/\b(?:equals|is|are|makes|es|son|da)\b/gi, "=")
    .replace(/÷/g, "/")
    .replace(/·/g, "*")
    .replace(/\\(?:times|cdot)/g, "*")
    .replace(/\p{L}[\p{L}'’]+\.?/gu, " ")
    .replace(/(?<=^|\s)[aioey](?=\s+[^\s=])/giu, " ")
    .replace(/[$€£¿?!:"“”]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s=,.*/+]+|[\s=,.*/+-]+$/g, "")
    .trim();
}

function readCalculation(text: string): Calculation | null {
  if (!/\d\)?%?\s*[-+*/^]\s*\(?-?\d/.test(text)) return null;
  const sides = text.split("=").map((side) => side.trim());
  const values = sides.map((side) => evaluateExactly(side));
  const last = values.at(-1);
  if (!last || values.some((value) => value === null)) return null;
  const pairs = sides.slice(1).map((side, index) => isSame(sides[index] ?? "", side));
  const runsOn =
    !pairs.every(Boolean) &&
    sides.slice(1).every((side, index) => startsWithResult(sides[index] ?? "", side));
  const given = sides.length === 1 ? sides : sides.slice(0, -1);
  return {
    text: text.replace(/\s*([-+*/=])\s*/g, " $1 ").trim(),
    holds: sides.length === 1 ? null : pairs.every(Boolean),
    runsOn,
    result: last.toFraction(),
    uses: given.flatMap((side) => side.match(/\d+(?:\.\d+)?/g) ?? []),
  };
}

/** Equal exactly, or the second is the first rounded to the places it shows. */
function isSame(first: string, second: string): boolean {
  const [a, b] = [evaluateExactly(first), evaluateExactly(second)];
  if (a === null || b === null) return false;
  if (a.equals(b)) return true;
  const places = /^-?\d+\.(\d+)$/.exec(second)?.[1]?.length ?? (/^-?\d+$/.test(second) ? 0 : null);
  const endless = !hasDecimal(a.d);
  return places !== null && places > 0 && endless && a.round(places).equals(b);
}

/** A denominator that a decimal can write out. */
function hasDecimal(denominator: bigint): boolean {
  let rest = denominator;
  for (const prime of [2n, 5n]) while (rest % prime === 0n) rest /= prime;
  return rest === 1n;
}

/** `36 - 5` carries on from `3 * 12`, whose result is 36. */
function startsWithResult(before: string, side: string): boolean {
  const head = /^\(?-?\d+(?:\.\d+)?/.exec(side)?.[0];
  const value = evaluateExactly(before.replace(/^.*=/, ""));
  const first = head === undefined ? null : evaluateExactly(head.replace("(", ""));
  const whole = evaluateExactly(side);
  return value !== null && ((first?.equals(value) ?? false) || (whole?.equals(value) ?? false));
}
