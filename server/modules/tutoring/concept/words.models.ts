import factory from "snowball-stemmers";
import type { Language } from "./language/language.models.ts";

const stemmers = {
  english: factory.newStemmer("english"),
  spanish: factory.newStemmer("spanish"),
} as const;

const longestText = 4000;

/** Folded text: lower case, no accents or apostrophes, signs of mathematics and arrows as words. */
export function fold(text: string): string {
  const plain = text
    .slice(0, longestText)
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u200b-\u200f\u2060\ufeff\u00ad]/g, "")
    .toLowerCase()
    .replace(/['’‘`´]/g, "");
  return judgeComparisons(readCode(plain))
    .replace(/[-=]*>|→|⟶/g, (arrow) => (arrow === ">" ? " greaterthan " : " to "))
    .replace(/[≥≤]=?|<=?/g, (sign) => (sign === "≥" ? " greaterthan " : " lessthan "))
    .replace(/≠/g, " not equal ")
    .replace(/=/g, " equal ")
    .replace(/&|\+/g, " and ")
    .replace(/[−–]/g, "-")
    .replace(/(^|[\s(])-(?=[\dx])/g, "$1negative ")
    .replace(/\b(?:non|un|semi|anti)-(?=\p{L})/gu, (prefix) => prefix.slice(0, -1));
}

/** Signs of programs that would otherwise end a clause: calls, methods, operators, and numbers in a row. */
function readCode(text: string): string {
  return text
    .replace(/\b([a-z_]\w*)\.(?=[a-z_]\w*\()/g, "$1 ")
    .replace(/\b([a-z_]\w{0,30})\(([^()\n]{0,40})\)/g, " $1 $2 ")
    .replace(/\b([a-z_]\w{0,30})\s*=\s*\1\s*\+/g, " $1 plusequal ")
    .replace(/\+=/g, " plusequal ")
    .replace(/={2,3}/g, " doubleequal ")
    .replace(/!=/g, " notequal ")
    .replace(/(?<![:\w])\/\/(?!\w+\.)/g, " floordivide ")
    .replace(/(\d)\s*,\s*(?=-?\d)/g, "$1 ");
}

const negativeNumber = "(?:[-−–]|minus |negative |menos |negativo )(\\d{1,6})";
const comparison = new RegExp(
  `${negativeNumber}(?: degrees| grados)? ?(is |es |isnt |)(not |no |)(?:way |much |far |even |mucho )?(<|>|(?:actually |really |en realidad )?(?:less|smaller|lower|colder|menor|mas pequeno|mas chico|mas frio)|(?:actually |really )?(?:greater|bigger|more|larger|higher|mayor|mas grande))(?: than| que)? ?${negativeNumber}`,
  "g",
);

/** A comparison of two negative numbers is read as the word `truecomparison` or `falsecomparison`. */
function judgeComparisons(text: string): string {
  return text.replace(comparison, (_, left: string, be: string, not: string, sign: string, right: string) => {
    const less = /<|less|smaller|lower|colder|menor|pequeno|chico|frio/.test(sign);
    const holds = less ? Number(left) > Number(right) : Number(left) < Number(right);
    const denied = be === "isnt " || not !== "";
    return holds !== denied ? " truecomparison " : " falsecomparison ";
  });
}

/** The stem of a folded word (Porter's Snowball algorithms). */
export function stem(word: string, language: Language): string {
  return language.unstemmed.has(word) ? `${word}.` : stemmers[language.stemmer].stem(word);
}

/** Words of folded text in order; punctuation that ends a clause stays as a token of its own. */
export function tokens(folded: string, language: Language): readonly string[] {
  const found = folded.match(/\d+\.\d+|[\p{L}\p{N}]+|[.!?;:,\n()]/gu) ?? [];
  return found.map((token) => language.spellings[token] ?? token);
}

/** The known word a misspelled one most likely means, or the word itself. Vocabulary words are folded. */
export function correctSpelling(word: string, vocabulary: readonly string[]): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const allowed = word.length >= 8 ? 2 : 1;
  let best = word;
  let distance = allowed + 1;
  for (const candidate of vocabulary) {
    if (candidate.length < 5 || candidate[0] !== word[0]) continue;
    if (Math.abs(candidate.length - word.length) >= distance) continue;
    const found = editDistance(word, candidate, distance);
    if (found < distance) {
      distance = found;
      best = candidate;
    }
  }
  return best;
}

/** Damerau's distance with adjacent swaps, given up as `limit` once it can't be smaller. */
export function editDistance(left: string, right: string, limit: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (previous[column] ?? limit) + 1,
        (current[column - 1] ?? limit) + 1,
        (previous[column - 1] ?? limit) + (same ? 0 : 1),
      );
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, (before[column - 2] ?? limit) + 1);
      current.push(cost);
    }
    if (Math.min(...current) >= limit) return limit;
    before = previous;
    previous = current;
  }
  return previous[right.length] ?? limit;
}
