import type { Sentence } from "./sentences.models.ts";
import { otherLanguages, smallWords, spellings } from "./spelling.constants.ts";

/** Whether there are words to coach on a page, and if not, why not. */
export type Legibility = "readable" | "empty" | "other-language" | "no-words";

const fewestToJudge = 5;
/** Least share of small words in a page of English or Spanish; school prose has a third to a half. */
const leastShare = 0.12;

/** Says of a learner's sentences whether they are English or Spanish, another language, or no language. */
export function legibilityOf(sentences: readonly Sentence[]): Legibility {
  const words = sentences.flatMap(({ words: text }) => text.split(" ")).filter((word) => word !== ",");
  if (words.length === 0) return "empty";
  const shareOf = (isOne: (word: string) => boolean) => words.filter(isOne).length / words.length;
  if (shareOf((word) => /[^\p{Script=Latin}\p{N}']/u.test(word)) > 0.5) return "other-language";
  const english = shareOf((word) => smallWords.en.has(word));
  const spanish = shareOf((word) => smallWords.es.has(word));
  const ours = Math.max(
    english,
    spanish,
    shareOf((word) => smallWords.en.has(word) || smallWords.es.has(word)) * 0.8,
  );
  const other = shareOf((word) => otherLanguages.has(word) && !Object.hasOwn(spellings, word));
  if (words.length < fewestToJudge) return words.every(isNoWord) ? "no-words" : "readable";
  if (other > ours && other >= leastShare) return "other-language";
  if (ours >= leastShare) return "readable";
  return words.filter(isNoWord).length / words.length > 0.3 || words.length > 12 ? "no-words" : "readable";
}

/** Letters as a hand on the keyboard makes them: no vowel, one letter over and over, five consonants in a row. */
function isNoWord(word: string): boolean {
  if (/\p{N}/u.test(word) || word.length < 4) return false;
  return !/[aeiouy]/.test(word) || /(.)\1{3}/.test(word) || /[bcdfghjklmnpqrstvwxz]{5}/.test(word);
}
