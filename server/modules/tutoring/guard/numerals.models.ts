import Fraction from "fraction.js";
import {
  collectives,
  decimalPoints,
  denominators,
  joiners,
  loneFractions,
  type NumberWord,
  numberWords,
  ordinals,
} from "./lexicon/numbers.constants.ts";
import type { Token } from "./tokens.models.ts";

/** A number as it was written, with every value a reader may take it for, likeliest first. */
export interface Numeral {
  readonly values: readonly Fraction[];
  readonly style: "digits" | "words" | "ordinal";
  /** The word is also a common word, or only an ordinal: counts where a value is offered. */
  readonly weak: boolean;
  /** How many tokens it covers. */
  readonly length: number;
}

const longestNumber = 24;

/** The number that starts at token `at`, or null. */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const whole =
    token.kind === "digits" ? readDigits(tokens, at) : token.kind === "word" ? readWords(tokens, at) : null;
  if (whole === null) return null;
  return withFraction(tokens, at, withDecimals(tokens, at, whole));
}

/** Values of a digit string: `1,000` is a thousand or (elsewhere) one; `3,5` is three and a half. */
export function valuesOfDigits(text: string): Fraction[] {
  if (text.length > longestNumber) return [];
  const plain = [...new Set([text.replace(/,(?=\d{3}(?!\d))/g, ""), text.replace(/\.(?=\d{3}(?!\d))/g, "")])];
  const readings = /^\d+[.,]\d{3}$/.test(text) ? [...plain, text] : plain;
  const keys = [
    ...new Set(readings.map((reading) => reading.replace(",", ".")).filter((r) => /^\d+(\.\d+)?$/.test(r))),
  ];
  if (text.includes(".") && !text.includes(","))
    keys.sort((a, b) => Number(b.includes(".")) - Number(a.includes(".")));
  return keys.map((key) => new Fraction(key));
}

function readDigits(tokens: readonly Token[], at: number): Numeral | null {
  const values = valuesOfDigits(tokens[at]?.text ?? "");
  if (values.length === 0) return null;
  const next = tokens[at + 1];
  if (next?.kind === "word" && next.glued && /^(st|nd|rd|th|er|ro|do|to|mo|vo|no)$/i.test(next.text))
    return { values, style: "ordinal", weak: true, length: 2 };
  const scale = wordAt(tokens, at + 1);
  if (scale !== null && (scale.rank === "scale" || scale.rank === "hundred"))
    return { values: values.map((v) => v.mul(scale.value)), style: "digits", weak: false, length: 2 };
  const dozen = collectives.get(lower(tokens[at + 1]));
  if (dozen !== undefined)
    return {
      values: [...values.map((v) => v.mul(dozen)), ...values],
      style: "digits",
      weak: false,
      length: 2,
    };
  return { values, style: "digits", weak: false, length: 1 };
}

function readWords(tokens: readonly Token[], at: number): Numeral | null {
  const text = lower(tokens[at]);
  const spoken = readSpoken(tokens, at);
  if (spoken !== null) return spoken;
  if (loneFractions.has(text)) {
    return { values: [new Fraction(1, denominators.get(text) ?? 2)], style: "words", weak: true, length: 1 };
  }
  const dozen = collectives.get(text);
  if (dozen !== undefined) return { values: [new Fraction(dozen)], style: "words", weak: false, length: 1 };
  const ordinal = ordinals.get(text);
  return ordinal === undefined
    ? null
    : { values: [new Fraction(ordinal)], style: "ordinal", weak: true, length: 1 };
}

/** `two hundred and five`, `treinta y cinco`, `quatre-vingt-dix-sept`, `fünfundzwanzig`. */
function readSpoken(tokens: readonly Token[], at: number): Numeral | null {
  let total = 0;
  let group = 0;
  let last: NumberWord | null = null;
  let weak = true;
  let index = at;
  for (let steps = 0; steps < longestNumber; steps += 1) {
    const joined = last !== null && isJoiner(tokens[index]) ? index + 1 : index;
    const word = wordAt(tokens, joined);
    if (word === null) break;
    const isTeen = joined > index && last?.value === 10 && word.rank === "unit" && word.value > 6;
    if (!isTeen && !fits(word, last, group, joined > index && !isHyphen(tokens[index]))) break;
    if (last !== null && joined === index && tokens[joined]?.kind !== "word") break;
    if (word.rank === "hundred") group = Math.max(1, group) * 100;
    else if (word.rank === "scale") {
      total += Math.max(1, group) * word.value;
      group = 0;
    } else group = word.value === 20 && group === 4 ? 80 : group + word.value;
    weak = weak && word.weak;
    last = word;
    index = joined + 1;
  }
  if (last === null) return null;
  return { values: [new Fraction(total + group)], style: "words", weak, length: index - at };
}

/** Whether a word goes on with the number said so far. */
function fits(word: NumberWord, last: NumberWord | null, group: number, joined: boolean): boolean {
  if (last === null) return true;
  if (last.value === 0) return false;
  const afterBig = last.rank === "hundred" || last.rank === "scale" || last.rank === "hundreds";
  if (joined && !afterBig && last.rank !== "tens") return false;
  switch (word.rank) {
    case "unit":
      return word.value > 0 && (last.rank === "tens" || afterBig);
    case "teen":
      return afterBig || group === 60 || group === 80;
    case "tens":
      return afterBig || (word.value === 20 && group === 4 && !joined);
    case "hundred":
    case "hundreds":
      return !joined && ((word.rank === "hundred" && group > 0 && group < 10) || last.rank === "scale");
    case "scale":
      return !joined && group > 0;
  }
}

function wordAt(tokens: readonly Token[], at: number): NumberWord | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const text = token.text.toLowerCase();
  return numberWords.get(text) ?? compound(text) ?? disguised(tokens, at);
}

/** German compounds: `fünfundzwanzig`, `dreihundert`. */
function compound(text: string): NumberWord | null {
  const match = /^([a-z]{3,7})und([a-zß]{6,8})$/.exec(text);
  const unit = numberWords.get(match?.[1] ?? "");
  const tens = numberWords.get(match?.[2] ?? "");
  if (unit?.rank === "unit" && tens?.rank === "tens")
    return { value: unit.value + tens.value, rank: "teen", weak: false };
  const hundred = /^([a-z]{3,7})(hundert|cientos|cientas)$/.exec(text);
  const digit = numberWords.get(hundred?.[1] ?? "");
  return digit?.rank === "unit" ? { value: digit.value * 100, rank: "hundreds", weak: false } : null;
}

/** Capitalised letters used as one word are no disguise; kept apart so that the lexicon stays a plain map. */
function disguised(tokens: readonly Token[], at: number): NumberWord | null {
  const text = lower(tokens[at]);
  if (text.length < 4) return null;
  const squeezed = text.replace(/(\p{L})\1+/gu, "$1");
  const found = squeezed === text ? undefined : numberWords.get(squeezed);
  return found === undefined || found.weak ? null : found;
}

function withDecimals(tokens: readonly Token[], at: number, whole: Numeral): Numeral {
  const mark = tokens[at + whole.length];
  if (whole.style === "ordinal" || mark?.kind !== "word" || !decimalPoints.has(lower(mark))) return whole;
  let digits = "";
  let index = at + whole.length + 1;
  for (; digits.length < 6; index += 1) {
    const token = tokens[index];
    const word = wordAt(tokens, index);
    if (token?.kind === "digits" && /^\d{1,6}$/.test(token.text)) digits += token.text;
    else if (word !== null && word.value < 100) digits += `${word.value}`;
    else break;
  }
  if (digits === "") return whole;
  const part = new Fraction(`0.${digits}`);
  return {
    values: whole.values.map((v) => v.add(part)),
    style: whole.style,
    weak: false,
    length: index - at,
  };
}

/** `three quarters`, `2 thirds`, `three and a half`, `3 1/2`. */
function withFraction(tokens: readonly Token[], at: number, whole: Numeral): Numeral {
  const after = at + whole.length;
  const next = tokens[after];
  const value = whole.values[0];
  if (value === undefined || whole.style === "ordinal") return whole;
  const hyphen = isHyphen(next) ? 1 : 0;
  const divisor = denominators.get(lower(tokens[after + hyphen]));
  if (divisor !== undefined && isDenominator(lower(tokens[after + hyphen]), value))
    return { values: [value.div(divisor)], style: "words", weak: false, length: whole.length + 1 + hyphen };
  if (whole.style === "digits" && next?.kind === "digits" && !next.glued) {
    const [slash, under] = [tokens[after + 1], tokens[after + 2]];
    if (
      slash?.text === "/" &&
      slash.glued &&
      under?.kind === "digits" &&
      under.glued &&
      Number(under.text) > Number(next.text)
    )
      return {
        ...whole,
        values: [value.add(new Fraction(`${next.text}/${under.text}`))],
        length: whole.length + 3,
      };
  }
  if (!isJoiner(next) || isHyphen(next)) return whole;
  const article = /^(a|an|one|un|una|uno|une|ein|um)$/.test(lower(tokens[after + 1])) ? 1 : 0;
  const rest = readNumeral(
    tokens,
    after + 1 + (denominators.has(lower(tokens[after + 1 + article])) ? article : 0),
  );
  const part = rest?.values[0];
  if (rest === null || part === undefined || part.compare(1) >= 0 || part.compare(0) <= 0) return whole;
  if (rest.weak === false && article === 0 && rest.style === "digits") return whole;
  const skipped = denominators.has(lower(tokens[after + 1 + article])) ? article : 0;
  return {
    values: [value.add(part)],
    style: "words",
    weak: false,
    length: whole.length + 1 + skipped + rest.length,
  };
}

/** `third` after `one` divides; after `twenty` it is an ordinal. */
function isDenominator(word: string, value: Fraction): boolean {
  if (value.compare(0) <= 0 || value.compare(1000) >= 0) return false;
  const isSingular = !/[s]$|drittel|viertel|halves/.test(word);
  return !isSingular || value.equals(1) || loneFractions.has(word);
}

function isJoiner(token: Token | undefined): boolean {
  return isHyphen(token) || (token?.kind === "word" && joiners.has(lower(token)));
}

function isHyphen(token: Token | undefined): boolean {
  return token?.text === "-" && token.glued;
}

function lower(token: Token | undefined): string {
  return token?.text.toLowerCase() ?? "";
}
