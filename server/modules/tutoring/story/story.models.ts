import { asks, comparingWords, conversions, endsNoun, numberWords, tells } from "./words.constants.ts";

/** A number of a word problem with what it counts, as the text writes it: `12 pencils in each box`. */
export interface Quantity {
  /** The text's own words, at most 60 characters. */
  readonly text: string;
  /** The number in plain notation: `12`, `3/4`, `80000`. A percentage keeps its number: `15` for 15 %. */
  readonly value: string;
  readonly percent: boolean;
}

/** What a word problem gives and asks, found in its text. Nothing is worked out. */
export interface Story {
  readonly quantities: readonly Quantity[];
  /** The sentence that asks, as written. */
  readonly question: string;
  /** Numbers that belong to its units although it does not state them: minutes of an hour, days of a week. */
  readonly implied: readonly string[];
}

/** Longest text that is read, characters. */
const readAtMost = 4_000;
const mostQuantities = 14;
/** Words after a number that may belong to what it counts. */
const mostNounWords = 2;

interface Word {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a word problem, English or Spanish: at least two quantities and a sentence that asks. Null for anything
 * else, so that an ordinary question with a number in it is not taken for one.
 */
export function readStory(text: string): Story | null {
  const read = withoutFormulas(text.slice(0, readAtMost));
  const question = questionOf(read);
  if (question === null) return null;
  const quantities = quantitiesIn(read);
  return quantities.length >= 2 ? { quantities, question, implied: impliedIn(read) } : null;
}

/** Formulas between dollar signs are not money, and are read as they stand. */
function withoutFormulas(text: string): string {
  return text.replace(/\$\$?([^$\n]*?[^$\s\d.,][^$\n]*?)\$\$?(?!\d)/g, (whole, inner: string) =>
    /^\d[\d.,]*\s+[a-z]/i.test(inner) ? whole : inner,
  );
}

function impliedIn(text: string): readonly string[] {
  const folded = fold(text);
  return conversions.filter(({ where }) => where.test(folded)).map(({ number }) => number);
}

/** The quantities of a text in order, a repeated wording once. Pure; any text is allowed. */
export function quantitiesIn(text: string): readonly Quantity[] {
  const words = wordsOf(text);
  const found: Quantity[] = [];
  for (let at = 0; at < words.length && found.length < mostQuantities; at += 1) {
    const number = numberAt(words, at, text);
    if (number === null) continue;
    const end = nounEnd(words, at + number.length, text);
    const first = words[at];
    const last = words[end - 1];
    if (first && last) {
      const money = /[$€£]\s?$/.exec(text.slice(Math.max(0, first.start - 2), first.start));
      const written = text.slice(first.start - (money?.[0].length ?? 0), last.end).replace(/\s+/g, " ");
      const quantity = { text: written.slice(0, 60), value: number.value, percent: number.percent };
      if (!found.some((one) => one.text.toLowerCase() === written.toLowerCase())) found.push(quantity);
    }
    at = Math.max(at, at + number.length - 1);
  }
  return found;
}

interface FoundNumber {
  readonly value: string;
  readonly percent: boolean;
  /** How many words it takes. */
  readonly length: number;
}

function numberAt(words: readonly Word[], at: number, text: string): FoundNumber | null {
  const word = words[at];
  if (!word) return null;
  const written = writtenNumber(word.folded);
  if (written !== null) {
    const next = words[at + 1];
    const fraction = next && /^\d+\/\d+$/.test(next.folded) && /^\d+$/.test(word.folded) ? next.folded : null;
    const after = text.slice(word.end, word.end + 12);
    const percent = /^\s?%|^\s+(?:percent|per cent|por ciento)\b/i.test(after) || word.folded.endsWith("%");
    if (fraction !== null) return { value: mixed(word.folded, fraction), percent: false, length: 2 };
    return { value: written, percent, length: 1 };
  }
  const spoken = numberWords[word.folded];
  if (spoken !== undefined && !(word.folded === "once" && !isSpanish(words))) {
    return spokenNumber(words, at);
  }
  const compared = comparingWords[word.folded];
  return compared === undefined || isSecondOfList(words, at)
    ? null
    : { value: compared, percent: false, length: 1 };
}

/** `80,000`, `3.5`, `3/4`, `20th` is none. */
function writtenNumber(folded: string): string | null {
  const bare = folded.replace(/%$/, "");
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare)) return bare.replaceAll(",", "");
  if (/^\d+(?:\.\d+)?$/.test(bare) || /^\d+\/\d+$/.test(bare)) return bare;
  return /^\.\d+$/.test(bare) ? `0${bare}` : null;
}

function mixed(whole: string, fraction: string): string {
  const [top = "0", bottom = "1"] = fraction.split("/");
  return `${Number(whole) * Number(bottom) + Number(top)}/${bottom}`;
}

/** `twenty-five`, `three hundred`, `treinta y dos`. */
function spokenNumber(words: readonly Word[], at: number): FoundNumber {
  let length = 0;
  let total = 0;
  let part = 0;
  for (let next = at; next < words.length; next += 1) {
    const folded = words[next]?.folded ?? "";
    const joins = folded === "y" && words[next + 1] !== undefined && part >= 30;
    const value = numberWords[folded];
    if (joins && Number(numberWords[words[next + 1]?.folded ?? ""] ?? 100) < 10) continue;
    if (value === undefined) break;
    const number = Number(value);
    const grows = number >= 100 ? length > 0 : length === 0 || (part % 10 === 0 && number < 10);
    if (length > 0 && !grows) break;
    if (number === 1000) {
      total += Math.max(1, part) * 1000;
      part = 0;
    } else part = number === 100 ? Math.max(1, part) * 100 : part + number;
    length = next - at + 1;
  }
  return { value: String(total + part), percent: false, length: Math.max(1, length) };
}

/** `a third dog`, `the second half hour`: an ordinal counts nothing. */
function isSecondOfList(words: readonly Word[], at: number): boolean {
  const word = words[at]?.folded ?? "";
  const ordinal = /^(?:third|fourth|fifth|sixth|tenth|quarter|tercera|cuarta|quinta)$/.test(word);
  const before = words[at - 1]?.folded ?? "";
  const after = words[at + 1]?.folded ?? "";
  return ordinal && !(/^(?:a|one|un|una|la)$/.test(before) && /^(?:of|as|de|the)$/.test(after));
}

/** Index after the last word of what a number counts, with `in each box`, `per hour`, `a week`. */
function nounEnd(words: readonly Word[], from: number, text: string): number {
  let end = from;
  const joined = (index: number) => {
    const [before, word] = [words[index - 1], words[index]];
    return before && word ? /^[\s-]*%?\s*$/.test(text.slice(before.end, word.start)) : false;
  };
  if (words[end]?.folded === "times" && joined(end)) return end + 1;
  if (
    /^(?:percent|por|per)$/.test(words[end]?.folded ?? "") &&
    /^(?:cent|ciento)$/.test(words[end + 1]?.folded ?? "")
  )
    end += 2;
  while (end < words.length && end - from < mostNounWords && joined(end)) {
    const word = words[end];
    if (!word || endsNoun.has(word.folded) || writtenNumber(word.folded) !== null) break;
    end += 1;
  }
  return joined(end) ? end + perLength(words, end, text) : end;
}

/** How many words say for each what: `in each box` 3, `a week` 2, none 0. */
function perLength(words: readonly Word[], at: number, text: string): number {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
  if (!first || !second) return 0;
  const upTo = third?.end ?? second.end;
  if (/[.,;:!?]/.test(text.slice(first.start, Math.min(upTo, second.end)))) return 0;
  const each = /^(?:each|every|per|cada|por)$/;
  if (each.test(first.folded)) return endsNoun.has(second.folded) ? 1 : 2;
  if (third && /^(?:in|for|from|to|on|at|of|en|para|a)$/.test(first.folded) && each.test(second.folded))
    return 3;
  return /^(?:a|an|al|la)$/.test(first.folded) &&
    /^(?:day|week|month|year|hour|minute|second|dia|mes|ano|hora)$/.test(second.folded)
    ? 2
    : 0;
}

function isSpanish(words: readonly Word[]): boolean {
  return words.some((word) => /^(?:el|la|los|las|cuant[oa]s?|tiene|una|del)$/.test(word.folded));
}

function wordsOf(text: string): readonly Word[] {
  const pattern = /\d[\d,]*(?:\.\d+)?(?:\/\d+)?%?|\.\d+|[\p{L}][\p{L}'’]*/gu;
  return [...text.matchAll(pattern)].map((match) => {
    const written = match[0].replace(/[,.]+$/, "");
    return { text: written, folded: fold(written), start: match.index, end: match.index + written.length };
  });
}

function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}

/** The last sentence that asks, as written. */
function questionOf(text: string): string | null {
  const sentences = text
    .split(/(?<=[.!?])\s+(?=[¿"“A-ZÁÉÍÓÚÑ\d(])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
  const asking = sentences.findLast(
    (sentence) => asks.test(fold(sentence)) && (/[?¿]/.test(sentence) || tells.test(fold(sentence))),
  );
  if (asking === undefined) return null;
  const start = asking.indexOf("¿");
  const end = asking.lastIndexOf("?") + 1 || asking.length;
  const whole = asking.slice(Math.max(0, start), end);
  return whole.length <= 200 ? whole : lastClause(whole);
}

/** Of a long sentence, the part from its question word on. */
function lastClause(sentence: string): string {
  const at = [...fold(sentence).matchAll(new RegExp(asks.source, "g"))].at(-1)?.index ?? 0;
  return sentence.slice(at, at + 200);
}
