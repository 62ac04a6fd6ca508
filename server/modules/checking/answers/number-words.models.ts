import Fraction from "fraction.js";
import type { Expression } from "../reading/syntax.models.ts";

const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const spanishOnes =
  "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve".split(
    " ",
  );
const spanishTens = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(" ");
const spanishHundreds =
  "cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos".split(
    " ",
  );
const parts: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  medio: 2,
  tercio: 3,
  tercios: 3,
  cuarto: 4,
  cuartos: 4,
  quinto: 5,
  quintos: 5,
};

const small = new Map<string, number>([
  ...ones.map((word, index) => [word, index] as const),
  ...tens.map((word, index) => [word, 20 + 10 * index] as const),
  ...spanishOnes.map((word, index) => [word, index] as const),
  ["un", 1],
  ["una", 1],
  ...spanishTens.map((word, index) => [word, 30 + 10 * index] as const),
  ...spanishHundreds.map((word, index) => [word, 100 + 100 * index] as const),
  ["ciento", 100],
]);

/** A number in English or Spanish words up to a thousand, or a simple fraction (`three quarters`); else null. */
export function numberInWords(text: string): Expression | null {
  if (text.length > 80 || /\d/.test(text)) return null;
  const words = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/-/g, " ")
    .trim()
    .split(/\s+/);
  const isNegative = words[0] === "minus" || words[0] === "negative" || words[0] === "menos";
  const value = fractionOf(isNegative ? words.slice(1) : words);
  if (value === null) return null;
  return isNegative ? { kind: "negate", of: value } : value;
}

function fractionOf(words: readonly string[]): Expression | null {
  const bottom = parts[words.at(-1) ?? ""];
  if (bottom === undefined) {
    const whole = wholeOf(words);
    return whole === null ? null : numeral(whole);
  }
  const before = words.slice(0, -1).filter((word) => word !== "a");
  const top = before.length === 0 ? 1 : wholeOf(before);
  return top === null || top >= 100 ? null : { kind: "divide", left: numeral(top), right: numeral(bottom) };
}

function numeral(value: number): Expression {
  return { kind: "number", value: new Fraction(value), text: String(value) };
}

/** Hundreds before tens before ones; each at most once. */
function wholeOf(words: readonly string[]): number | null {
  if (words.length === 0 || words.length > 6) return null;
  if (/^(?:(?:one|a) thousand|mil)$/.test(words.join(" "))) return 1_000;
  let total = 0;
  let below = 1_000;
  for (const word of words) {
    if ((word === "and" || word === "y") && total > 0) continue;
    if (word === "hundred" && total > 0 && total < 10) {
      total *= 100;
      below = 100;
      continue;
    }
    const value = small.get(word);
    if (value === undefined || value >= below || (value === 0 && words.length > 1)) return null;
    total += value;
    below = value >= 100 ? 100 : value >= 20 ? 10 : 0;
    if (word in { veinte: 1 } || spanishOnes.indexOf(word) > 20) below = 0;
  }
  return total;
}
