import { smallWords, spellings } from "./spelling.constants.ts";

/** A sentence, or as much of a long one as is read together. */
export interface Sentence {
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
  /** Its words in standard spelling, joined by single spaces, with `,` where there was a pause. */
  readonly words: string;
  /** For each character of `words` the offset in the folded text of the word it comes from. */
  readonly at: readonly number[];
  readonly asks: boolean;
  readonly count: number;
  /** Which language most of its small words are; null where there are none or as many of each. */
  readonly language: "en" | "es" | null;
}

/** Longest run of words that is looked at as one sentence. */
const longest = 60;
const sentencePattern = /[^.!?¿\n;]+(?:[.](?=\S)[^.!?¿\n;]+)*[.!?;]*/g;
const token = /[\p{L}\p{N}]+(?:'[\p{L}]+)*|,|:/gu;

/**
 * The sentences of a page, in order.
 * @param original the page as typed, and `at` where each folded character stands in it: accents tell `repasaré`
 *   (I will revise) from `repasare`
 */
export function sentencesOf(own: string, original: string, at: readonly number[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const match of own.matchAll(sentencePattern)) {
    const tokens = [...match[0].matchAll(token)].map((found) => ({
      word: found[0],
      start: match.index + found.index,
      end: match.index + found.index + found[0].length,
    }));
    const asks = match[0].trimEnd().endsWith("?");
    for (let from = 0; from < tokens.length; from += longest) {
      const sentence = read(tokens.slice(from, from + longest), asks, original, at);
      if (sentence !== null) sentences.push(sentence);
    }
  }
  return sentences;
}

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function read(
  tokens: readonly Token[],
  asks: boolean,
  original: string,
  at: readonly number[],
): Sentence | null {
  const spoken = tokens.filter(({ word }) => /[\p{L}\p{N}]/u.test(word));
  const first = spoken[0];
  const last = spoken.at(-1);
  if (first === undefined || last === undefined) return null;
  const language = languageOf(spoken.map(({ word }) => word));
  let words = "";
  const offsets: number[] = [];
  for (const [index, found] of tokens.entries()) {
    const typed = found.word.endsWith("re") ? asTyped(original, at, found) : found.word;
    const read = standard(found.word, typed, tokens[index - 1]?.word, tokens[index + 1]?.word, language);
    const piece = (words === "" ? "" : " ") + read;
    words += piece;
    for (let count = 0; count < piece.length; count += 1) offsets.push(found.start);
  }
  return { start: first.start, end: last.end, words, at: offsets, asks, count: spoken.length, language };
}

/** A word with its accents, in lower case. */
function asTyped(original: string, at: readonly number[], { start, end }: Token): string {
  return original
    .slice(at[start] ?? 0, at[end] ?? 0)
    .normalize("NFC")
    .toLowerCase();
}

const subject = /^(?:i|it|its|it's|we|they|the|my|he|she|you|u|there|im|i'm|no|nobody|everyone|our|that|in)$/;
const aCause = /^(?:the|a|to|can|will|root|main|real)$/;
const unwell = /^(?:was|am|is|feel|felt|got|very|so|really|im|i'm|were|been)$/;
const firstFuture = /^\p{L}{2,}[aeií]ré$/u;

/** A word as the rules know it. */
function standard(
  word: string,
  typed: string,
  before: string | undefined,
  after: string | undefined,
  language: "en" | "es" | null,
): string {
  if (word === ":") return ",";
  if (word === "cause") return subject.test(after ?? "") && !aCause.test(before ?? "") ? "because" : word;
  if (word === "ill") return unwell.test(before ?? "") ? word : "i will";
  if (word === "of" && /^(?:should|could|would)$/.test(before ?? "")) return "have";
  if (word === "id" && language === "es") return word;
  if (word === "x" && language !== "es") return word;
  if (firstFuture.test(typed)) return `voy a ${word.slice(0, -1)}`;
  if (irregularFuture.has(typed)) return `voy a ${irregularFuture.get(typed)}`;
  return Object.hasOwn(spellings, word) ? (spellings[word] ?? word) : word;
}

/** First person of the future whose stem isn't the infinitive. */
const irregularFuture: ReadonlyMap<string, string> = new Map([
  ["haré", "hacer"],
  ["pondré", "poner"],
  ["tendré", "tener"],
  ["diré", "decir"],
  ["saldré", "salir"],
  ["vendré", "venir"],
  ["podré", "poder"],
]);

/** Which of the two languages most small words belong to. */
export function languageOf(words: readonly string[]): "en" | "es" | null {
  let english = 0;
  let spanish = 0;
  for (const word of words) {
    if (smallWords.en.has(word)) english += 1;
    if (smallWords.es.has(word)) spanish += 1;
  }
  if (english === spanish) return null;
  return english > spanish ? "en" : "es";
}
