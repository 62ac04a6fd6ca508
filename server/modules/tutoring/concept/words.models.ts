import factory from "snowball-stemmers";
import type { Language } from "./language/language.models.ts";

const stemmers = {
  english: factory.newStemmer("english"),
  spanish: factory.newStemmer("spanish"),
} as const;

const longestText = 4000;

/** Folded text: lower case, no accents or apostrophes, signs of mathematics and arrows as words. */
export function fold(text: string): string {
  const plain = markCapitals(text.slice(0, longestText))
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u200b-\u200f\u2060\ufeff\u00ad]/g, "")
    .toLowerCase()
    .replace(/['’‘`´]/g, "")
    .replace(/(\p{L})\1{2,}/gu, "$1");
  return judgeComparisons(readCode(plain))
    .replace(/[-=]*>|→|⟶/g, (arrow) => (arrow === ">" ? " greaterthan " : " to "))
    .replace(/[≥≤]=?|<=?/g, (sign) => (sign === "≥" ? " greaterthan " : " lessthan "))
    .replace(/≠/g, " not equal ")
    .replace(/=/g, " equal ")
    .replace(/&|\+/g, " and ")
    .replace(/[−–]/g, "-")
    .replace(/(^|[\s([])-(?=[\dx])/g, "$1negative ")
    .replace(/\b(?:non|un|semi|anti)-(?=\p{L})/gu, (prefix) => prefix.slice(0, -1));
}

/** Words in capitals are followed by `allcaps` (for "HI" and "hi" may differ), unless everything is in capitals. */
function markCapitals(text: string): string {
  return /\p{Ll}/u.test(text)
    ? text.replace(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu, "$& allcaps")
    : text;
}

/** Folded text with the language's set phrases said in one word ("out of" is "from"). */
export function rewrite(folded: string, language: Language): string {
  return language.rewrites.reduce((rest, [phrase, word]) => rest.replace(phrase, word), folded);
}

/** Signs of programs that would otherwise end a clause: calls, methods, operators, and numbers in a row. */
function readCode(text: string): string {
  return text
    .replace(/\b([a-z_]\w*)\.(?=[a-z_]\w*\()/g, "$1 ")
    .replace(/\b([a-z_]\w{0,30})\(([^()\n]{0,40})\)/g, " $1 $2 ")
    .replace(/\b([a-z_]\w{0,30})\s*=\s*\1\s*\+/g, " $1 plusequal ")
    .replace(/\+=/g, " plusequal ")
    .replace(/-=/g, " minusequal ")
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

/** Words that misspelled ones are compared with: folded, and by how they sound. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly bySound: ReadonlyMap<string, string>;
}

export function makeVocabulary(words: Iterable<string>, language: Language): Vocabulary {
  const known = [...words].filter((word) => word.length >= 4);
  return { words: known, bySound: new Map(known.map((word) => [language.sound(word), word])) };
}

/** The known word a misspelled one most likely means, or the word itself. */
export function correctSpelling(word: string, vocabulary: Vocabulary, language: Language): string {
  if (word.length < 4 || word.length > longestWord || /\d/.test(word)) return word;
  const alike = vocabulary.bySound.get(language.sound(word));
  if (alike !== undefined && !isContrast(word, alike)) return alike;
  const allowed = word.length >= 8 ? 2 : 1;
  let best = word;
  let distance = allowed + 1;
  for (const candidate of vocabulary.words) {
    if (candidate.length < 5 || candidate[0] !== word[0] || isContrast(word, candidate)) continue;
    if (Math.abs(candidate.length - word.length) >= distance) continue;
    const found = editDistance(word, candidate, distance);
    if (found < distance) {
      distance = found;
      best = candidate;
    }
  }
  return best;
}

const longestWord = 30;
const denyingPrefixes = ["un", "in", "im", "ir", "non", "an", "a", "de", "des", "dis", "anti", "no"];
const contrasts = [
  ["hyper", "hypo"],
  ["hiper", "hipo"],
  ["inter", "intra"],
  ["endo", "exo"],
  ["pre", "post"],
  ["micro", "macro"],
  ["mit", "mei"],
  ["transcri", "translat"],
] as const;

/** Two words alike in letters but not in meaning: `aerobic` and `anaerobic`, `hypertonic` and `hypotonic`. */
function isContrast(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (denyingPrefixes.some((prefix) => long === prefix + short)) return true;
  return contrasts.some(
    ([one, other]) =>
      (left.startsWith(one) && right.startsWith(other)) || (left.startsWith(other) && right.startsWith(one)),
  );
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
