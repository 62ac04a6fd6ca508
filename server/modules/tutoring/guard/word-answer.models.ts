import { disguisesIn } from "./disguises.models.ts";
import { answerFillers, offersAfter, offersBefore, plainAnswers } from "./lexicon/word-answers.constants.ts";
import type { Reading } from "./mentions.models.ts";

/** An answer told in words (`mitochondria`, `it stores energy`), ready to be found. */
export interface WordAnswer {
  /** Plain lower case, one space between words. */
  readonly phrase: string;
  /** The words that make its point, as stems. */
  readonly stems: readonly string[];
  /** Stands in the problem too, or is a common word: only where it is offered it is told. */
  readonly isCommon: boolean;
}

/** How far apart, in words, the parts of an answer may stand; more words make it wider. */
const slack = 5;
/** Of a long answer, this share of its words tells it. */
const enough = 0.75;

/** `null` for an answer without a word of two letters. */
export function wordAnswerOf(answer: string, problem: string): WordAnswer | null {
  const phrase = flattened(answer).trim();
  const all = wordsOf(phrase);
  const content = all.filter((word) => !answerFillers.has(word));
  const stems = [...new Set((content.length > 0 ? content : all).map(stem))];
  if (stems.length === 0 || phrase.length < 2 || !/\p{L}/u.test(phrase)) return null;
  const asked = new Set(wordsOf(flattened(problem)).map(stem));
  const fresh = stems.filter((word) => !asked.has(word));
  const isCommon = fresh.length === 0 || (all.length === 1 && plainAnswers.has(phrase));
  return { phrase, stems: isCommon ? stems : fresh, isCommon };
}

/** Whether a student's message says it as their answer, so that it may be confirmed. */
export function saysWords(message: string, answer: WordAnswer): boolean {
  return !/[?¿]/.test(message) && hasAll(wordsOf(flattened(message)), answer);
}

/** Where a text tells the answer, spelled out or disguised letter by letter too; null where it does not. */
export function wordsIn(raw: string, reading: Reading, answer: WordAnswer): string | null {
  const plain = flattened(reading.plain);
  if (answer.isCommon) return offeredIn(plain, answer.phrase);
  const texts = [
    ...plain.split(/(?<=[.!?;\n])/),
    ...spelledIn(plain),
    ...(answer.phrase.length > 4 ? disguisesIn(raw, reading).map(({ text }) => text) : []),
  ];
  for (const text of texts) {
    const words = wordsOf(text);
    if (hasAll(words, answer)) return text.trim().slice(0, 120);
    if (answer.phrase.length > 4 && words.some((word) => isTurned(word, answer.stems)))
      return text.trim().slice(0, 120);
  }
  return hasAll(wordsOf(plain), answer) ? answer.phrase : null;
}

function flattened(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/(?<=[a-z\d])[_^{}]+(?=[a-z\d])/g, "")
    .replace(/[ \t]+/g, " ")
    .replace(/(?<=\p{L})[-\u00AD](?=\p{L})/gu, "");
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Endings of number and of neighbouring languages are dropped: mitochondria, mitochondrion, mitocondria. */
function stem(word: string): string {
  return word.length < 5
    ? word.replace(/(?<=\p{L}{2})s$/u, "")
    : word.replace(/(?:ing|ien|ies|en|ed|es|s|on|um|us|ae|ia|io|a|o|e|i|y)$/u, "");
}

function hasAll(words: readonly string[], { stems }: WordAnswer): boolean {
  const needed = stems.length > 3 ? Math.ceil(stems.length * enough) : stems.length;
  const width = stems.length + slack + stems.length;
  const places = stems.map((wanted) => words.flatMap((word, at) => (isLike(word, wanted) ? [at] : [])));
  if (places.filter((found) => found.length > 0).length < needed) return false;
  return places.flat().some((start) => {
    const inside = places.filter((found) => found.some((at) => at >= start && at < start + width));
    return inside.length >= needed;
  });
}

/** The same stem, or so near to a long one that it is the word in another spelling or language. */
function isLike(word: string, wanted: string): boolean {
  const own = stem(word);
  if (own === wanted) return true;
  if (wanted.length < 7 || Math.abs(own.length - wanted.length) > 2 || own[0] !== wanted[0]) return false;
  return distance(own, wanted) <= (wanted.length > 8 ? 2 : 1);
}

/** Letters to insert, drop or change (Levenshtein 1966), at most 24 letters of each. */
function distance(one: string, other: string): number {
  const [a, b] = [one.slice(0, 24), other.slice(0, 24)];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, left] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, right] of [...b].entries())
      next.push(
        Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (left === right ? 0 : 1)),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** `m-i-t-o`, `m i t o`: letters one by one, as one word. */
function spelledIn(plain: string): string[] {
  return [...plain.matchAll(/(?<!\p{L})\p{L}(?:[\s.,·_|*/-]{1,3}\p{L}(?!\p{L})){2,40}/gu)].map(([run]) =>
    run.replace(/[^\p{L}]/gu, ""),
  );
}

/** Read from its end, or moved by thirteen letters. */
function isTurned(word: string, stems: readonly string[]): boolean {
  if (word.length < 5) return false;
  const reversed = [...word].reverse().join("");
  const rotated = word.replace(/[a-z]/g, (c) => String.fromCharCode(((c.charCodeAt(0) - 84) % 26) + 97));
  return [reversed, rotated].some((turned) =>
    stems.some((wanted) => wanted.length > 3 && isLike(turned, wanted)),
  );
}

function offeredIn(plain: string, phrase: string): string | null {
  const core = phrase.slice(0, 200).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const patterns = [
    new RegExp(`(?<!\\p{L})${offersBefore}\\W+(?:\\p{L}+\\W+){0,3}?["'(]?${core}(?!\\p{L})`, "u"),
    new RegExp(`(?<!\\p{L})${core}["')]?\\W+${offersAfter}(?!\\p{L})`, "u"),
    new RegExp(`^\\W*(?:so|then|well|ok|yes|si|pues)?\\W*(?:the|el|la|los|las)?\\W*${core}\\W*$`, "u"),
  ];
  for (const sentence of plain.split(/(?<=[.!?;\n])/)) {
    if (/(?<!\p{L})(?:not|isn't|or|if|whether|no es|why|por que)(?!\p{L})/u.test(sentence)) continue;
    if (patterns.some((pattern) => pattern.test(sentence))) return sentence.trim().slice(0, 120);
  }
  return null;
}
