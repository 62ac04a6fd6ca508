import {
  baseHint,
  binaryHint,
  codePointHint,
  countHint,
  hexHint,
  lettersHint,
  morse,
  morseHint,
  octalHint,
  reversal,
  rotation,
} from "./lexicon/disguises.constants.ts";
import { numberWords } from "./lexicon/numbers.constants.ts";
import { numberWordsInside } from "./spelling.models.ts";

/** `0b101`, `0x2A`, `101 in binary`, `chr(53)`. */
export function bases(plain: string): string[] {
  const found: string[] = [];
  const take = (pattern: RegExp, base: number) => {
    for (const match of plain.matchAll(pattern)) {
      const value = Number.parseInt(match[1] ?? "", base);
      if (Number.isSafeInteger(value)) found.push(`${value}`);
    }
  };
  take(/\b0b([01]{1,40})\b/gi, 2);
  take(/\b0x([0-9a-f]{1,10})\b/gi, 16);
  take(/\b0o([0-7]{1,12})\b/gi, 8);
  if (binaryHint.test(plain)) take(/\b([01]{2,40})\b/g, 2);
  if (hexHint.test(plain)) take(/\b([0-9a-f]{1,8})\b/gi, 16);
  if (octalHint.test(plain)) take(/\b([0-7]{1,10})\b/g, 8);
  if (baseHint.test(plain)) for (const base of [3, 4, 5]) take(/\b([0-4]{2,10})\b/g, base);
  if (codePointHint.test(plain)) {
    const codes = [...plain.matchAll(/\b(\d{2,3})\b/g)]
      .map((match) => Number(match[1]))
      .filter((code) => code >= 32 && code < 127);
    found.push(
      ...codes.map((code) => String.fromCharCode(code)),
      String.fromCharCode(...codes.slice(0, 200)),
    );
  }
  return found;
}

/** Base64 with padding anywhere, without where the text speaks of decoding. */
export function encoded(raw: string): string[] {
  const isHinted = /base\s?-?64|decode|atob|decod|encode|cod/i.test(raw);
  const pattern = isHinted ? /[A-Za-z0-9+/]{2,200}={0,2}/g : /[A-Za-z0-9+/]{2,200}={1,2}(?!\S)/g;
  return [...raw.matchAll(pattern)].flatMap(([text]) => {
    const decoded = decodeBase64(text);
    return decoded !== null && /^[\x20-\x7e\n]+$/.test(decoded) ? [decoded] : [];
  });
}

const alphabet64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function decodeBase64(text: string): string | null {
  const body = text.replace(/=+$/, "");
  if (body.length % 4 === 1) return null;
  let bits = 0;
  let value = 0;
  let decoded = "";
  for (const char of body) {
    value = ((value << 6) | alphabet64.indexOf(char)) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      decoded += String.fromCharCode((value >> bits) & 0xff);
    }
  }
  return decoded;
}

/** Words and numbers read the other way round, or rotated, where the text says so. */
export function turned(plain: string): string[] {
  const words = plain.match(/[\p{L}\d./]+/gu) ?? [];
  const isTold = reversal.test(plain);
  const back = words
    .filter((word) => word.length > 1 && (isTold || isReversedNumber(word)))
    .map((word) => [...word].reverse().join(""));
  const rotated = rotation.test(plain)
    ? [13, 3, 23, 1, 25].map((by) => rotate(plain.slice(0, 3000), by))
    : [];
  return [...back, ...rotated];
}

/** The whole text from its end, where the text says so; null elsewhere. */
export function backwards(plain: string): string | null {
  return reversal.test(plain) ? [...plain.slice(0, 4000)].reverse().join("") : null;
}

function isReversedNumber(word: string): boolean {
  return word.length > 3 && numberWords.get([...word.toLowerCase()].reverse().join(""))?.weak === false;
}

function rotate(text: string, by: number): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= "Z" ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + by) % 26) + base);
  });
}

/** Morse code of digits, or of letters where the text names it. */
export function morseIn(raw: string): string[] {
  const text = raw.replace(/[•·●∙]/g, ".").replace(/[–—−_]/g, "-");
  const isHinted = morseHint.test(raw);
  const groups = text.match(/[.-]{1,5}(?=[\s,;!?/|)"'`*]|$)/g) ?? [];
  const decoded = groups.slice(0, 400).map((group) => morse[group] ?? " ");
  if (isHinted)
    return [
      decoded.join("").trim(),
      ...numberWordsInside(decoded.join("").replace(/ /g, "")),
      ...decoded.filter((char) => /\d/.test(char)),
    ];
  const digits = groups.filter((group) => group.length === 5 && group.includes(".") && group.includes("-"));
  return digits.length === 0 ? [] : [digits.map((group) => morse[group] ?? "").join("")];
}

/** A run of the same sign counts: emoji, strokes, dots. */
export function tallies(raw: string, plain: string): string[] {
  const found: string[] = [];
  const isCounted = countHint.test(plain);
  const runs = raw.matchAll(
    /(\p{Extended_Pictographic}|[|•●○■□▪▢★☆✓✔✗|/\\Il1oxX*#+.\-_=~^@♥♦♣♠◯⬤卌\u{1D377}\u{1D378}])(?:(?:\u{FE0F}|\u{200D}|\s|,){0,3}\1){1,99}/gu,
  );
  for (const match of runs) {
    const sign = match[1] ?? "";
    const around = `${raw[match.index - 1] ?? " "}${raw[match.index + match[0].length] ?? " "}`;
    if (/[A-Za-z1]/.test(sign) && /[\p{L}\d]/u.test(around)) continue;
    const count = match[0].split(sign).length - 1;
    const isPicture = /[\p{Extended_Pictographic}|•●○■□▪▢★☆♥♦♣♠◯⬤✓✔✗I]/u.test(sign) && !/[*#\d]/.test(sign);
    if (
      isCounted ||
      (isPicture && (count >= 4 || /[=:]\s*$|\b(?:is|es)\s*$/.test(raw.slice(0, match.index)))) ||
      (sign === "/" && count >= 4)
    )
      found.push(`${count}`);
  }
  const pictures = raw.match(/\p{Extended_Pictographic}/gu)?.length ?? 0;
  if (isCounted && pictures > 1) found.push(`${pictures}`);
  const bars = /[卌\u{1D378}]/gu;
  const fives = (raw.match(bars) ?? []).length;
  if (fives > 0) found.push(`${fives * 5 + (raw.match(/[|I\u{1D377}]/gu) ?? []).length}`);
  return found;
}

/** `the number of letters in "house"`, `len("apple")`, `len([1, 2, 3])`. */
export function lengths(plain: string): string[] {
  if (!lettersHint.test(plain)) return [];
  const quoted = [...plain.matchAll(/["'(]([\p{L}]{1,30})["')]/gu)].map((match) => match[1] ?? "");
  const named = [
    ...plain.matchAll(
      /\b(?:word|palabra|in|of|de|name|mot|wort|en|tiene|has)\s+["']?(?!(?:the|an?|el|la|los|las|un[ao]?|it|them|your|tu)\b)([\p{L}]{1,30})\b/giu,
    ),
  ].map((match) => match[1] ?? "");
  const lists = [...plain.matchAll(/[[(]([^\][()]{1,200})[\])]/g)].map(
    (match) => (match[1] ?? "").split(",").length,
  );
  const strings = [...plain.matchAll(/["']([^"'\n]{1,60})["']/g)].map((match) => (match[1] ?? "").length);
  const isCounted =
    /\b(?:how many|number of|count|cuantas|len|length|numero de|cuenta|as many|letras (?:tiene|de|en|hay)|strlen|letters? (?:in|of|does|has|are))\b/i.test(
      plain,
    );
  return isCounted
    ? [...quoted.map((word) => word.length), ...named.map((word) => word.length), ...lists, ...strings].map(
        (count) => `${count}`,
      )
    : [];
}

/** `the position of E in the alphabet`, `the fifth letter`. */
export function alphabet(plain: string): string[] {
  if (!/\b(?:alphabet|abecedario|alfabeto|a\s?=\s?1|letter)\b/i.test(plain)) return [];
  return [...plain.matchAll(/(?<![\p{L}\d'])([A-Z])(?![\p{L}\d'])/gu)].map(
    (match) => `${(match[1] ?? "A").charCodeAt(0) - 64}`,
  );
}

const roman = /^(?=[MDCLXVI])M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,4})$/;

const romanValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** The text with roman numerals as digits, or null without any. */
export function romans(plain: string): string | null {
  const isNamed = /\broman/i.test(plain);
  let isFound = false;
  const text = plain.replace(/(?<![\p{L}'])[MDCLXVImdclxvi]{1,9}(?![\p{L}'])/gu, (word) => {
    const upper = word.toUpperCase();
    const isWord =
      /^(I|i|x|X|c|d|m|l|C|D|M|L|mix|mi|di|dim|did|mild|ill|mill|civil|civic|vivid|livid|lid|mid|dill)$/.test(
        word,
      );
    if ((isWord && !(isNamed && /^[A-Z]$/.test(word) && word !== "I")) || !roman.test(upper)) return word;
    isFound = true;
    return `${romanValue(upper)}`;
  });
  return isFound ? text : null;
}

function romanValue(text: string): number {
  const values = [...text].map((letter) => romanValues[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** Roman numerals of two capitals or more, and single ones where the text speaks of Romans. */
export function bigRomans(plain: string): string[] {
  const pattern = /\broman/i.test(plain)
    ? /(?<![\p{L}'])[MDCLXVI]{1,9}(?![\p{L}'])/gu
    : /(?<![\p{L}'])[MDCLXVI]{2,9}(?![\p{L}'])/gu;
  return [...plain.matchAll(pattern)].flatMap(([text]) =>
    roman.test(text) && !/^(I|CD|DC|MD|MC|DI|MI|MIX|DIM|MM|CM|ML|DL|CC|XL|LL|DD)$/.test(text)
      ? [`${romanValue(text)}`]
      : [],
  );
}

/** The text of the option that is named as the right one: `A) 4 B) 5 … it is B`. */
export function chosenOption(plain: string): string[] {
  const options = new Map(
    [
      ...plain.matchAll(
        /(?<![\p{L}])([A-Ea-e])\s?[).:]\s*([^()\n;]{1,40}?)(?=[\s,]*(?<![\p{L}])[A-Ea-e]\s?[).:]|[.;\n]|$)/gu,
      ),
    ].map((match) => [(match[1] ?? "").toUpperCase(), match[2] ?? ""]),
  );
  if (options.size < 2) return [];
  const chosen = [
    ...plain.matchAll(
      /\b(?:right|correct|answer|option|choose|pick|choice|letter|correcta|opcion|respuesta|elige|is|it's|es|go with)\b[^\p{L}\n]*(?:\p{L}+ ){0,4}?\(?([A-E])\b(?!\s?[).:]\s*\S)/gu,
    ),
  ];
  const byPlace = /\b(?:the )?(first|second|third|fourth|middle|last) (?:one|option|choice|answer)/i
    .exec(plain)?.[1]
    ?.toLowerCase();
  const values = [...options.values()];
  const places: Readonly<Record<string, number>> = {
    first: 0,
    second: 1,
    third: 2,
    fourth: 3,
    last: values.length - 1,
    middle: Math.floor(values.length / 2),
  };
  const placed = byPlace === undefined ? undefined : values[places[byPlace] ?? 0];
  return [
    ...chosen.flatMap((match) => options.get(match[1] ?? "") ?? []),
    ...(placed === undefined ? [] : [placed]),
  ];
}
