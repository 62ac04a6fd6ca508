import { spend } from "../work.models.ts";
import { type AnswerCheck, correct, incorrect, type Options, unchecked } from "./question.models.ts";
import {
  articles,
  confusableWords,
  negations,
  truthLetters,
  truthWords,
  turningPrefixes,
} from "./texts.constants.ts";

/** Longest text that is compared, characters. */
const longest = 600;

/** Words before an answer that are not part of it. */
const leadIn =
  /^(?:(?:i think|i believe|i guess|creo que)\s+)?(?:(?:it|this|that) (?:is|are)|its|they are|there are|(?:the )?answer is|la respuesta es|respuesta|answer|es|son)\s+/;

/** Whether true or false (yes or no) is what a text says; null for anything else. */
export function truthIn(text: string): boolean | null {
  const folded = fold(text);
  return Object.hasOwn(truthWords, folded) ? (truthWords[folded] ?? null) : null;
}

/** Compares with an expected true or false. */
export function compareTruth(expected: boolean, givenText: string): AnswerCheck {
  const folded = fold(givenText);
  const letter = Object.hasOwn(truthLetters, folded) ? (truthLetters[folded] ?? null) : null;
  const given = truthIn(givenText) ?? letter;
  if (given === null) return unchecked("yes-or-no");
  return given === expected ? correct() : incorrect();
}

/**
 * Compares a short text with the expected one and the other right ones: case, accents, articles and punctuation
 * don't count, a slip of the finger is forgiven where it can't make another word of it.
 */
export function compareTexts(expectedText: string, givenText: string, options: Options): AnswerCheck {
  if (givenText.length > longest || expectedText.length > longest) return unchecked("text.too-long");
  const right = [expectedText, ...(options.accepted ?? [])].map(fold);
  const wrong = (options.wrong ?? []).map(fold);
  const whole = fold(givenText);
  const given = whole.replace(leadIn, "") || whole;
  if (isFormula(expectedText) && right[0] === whole) return compareFormulas(expectedText, givenText);
  if (right.includes(given) || right.includes(whole)) return correct("text.expected");
  if (wrong.includes(given)) return incorrect("known-wrong");
  const near = right.find((one) => isSlipOf(given, one));
  const nearestWrong = Math.min(...wrong.map((one) => distance(given, one, 3)), 4);
  if (near !== undefined && distance(given, near, 3) < nearestWrong) return correct("text.slip");
  if (right.some((one) => isDenied(given, one))) return incorrect("text.denies");
  if (right.some((one) => isBetween(given, one))) return unchecked("text.misspelling");
  if (compareWordLists(expectedText, givenText)) return correct("text.same-things");
  return holdsOne(given, right) ? unchecked("text.says-more") : incorrect("text.other");
}

/** `red, green` and `green and red`: the same few words in any order. */
function compareWordLists(expectedText: string, givenText: string): boolean {
  const [a, b] = [expectedText, givenText].map((text) =>
    text
      .split(/\s*[,;]\s*(?:and\s|y\s)?|\s+(?:and|y|e)\s+/)
      .map(fold)
      .filter((entry) => entry !== "")
      .sort(),
  );
  if (a === undefined || b === undefined || a.length < 2 || a.some((entry) => entry.split(" ").length > 3))
    return false;
  return a.length === b.length && a.every((entry, index) => entry === b[index]);
}

/** A text without case, accents, punctuation and articles. */
export function fold(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’`´]/g, "")
    .replace(/[^\p{L}\p{N}+#%]+/gu, " ")
    .trim();
  const words = plain.split(" ");
  const kept = words.filter((word) => !articles.has(word));
  return kept.length === 0 ? plain : kept.join(" ");
}

/** `CO2`, `NaCl`, `H2O`: what big and small letters mean differs. */
export function isFormula(text: string): boolean {
  return /^(?:[A-Z][a-z]?\d*){2,}$|^[A-Z][a-z]?\d+$/.test(text.trim());
}

function compareFormulas(expected: string, given: string): AnswerCheck {
  const isSame =
    expected.trim() === given.trim() || given === given.toLowerCase() || given === given.toUpperCase();
  return isSame ? correct() : unchecked("text.letters");
}

/** `not equal` where `equal` is expected. */
function isDenied(given: string, expected: string): boolean {
  const words = given.split(" ");
  const rest = words.filter((word) => !negations.has(word));
  return rest.length < words.length && rest.join(" ") === expected;
}

/** A misspelling that may stand for another word as well: `nucleous`. */
function isBetween(given: string, expected: string): boolean {
  const isWord = confusableWords.some((group) => group.includes(given));
  if (isWord || distance(given, expected, 1) !== 1) return false;
  const [words, wanted] = [given.split(" "), expected.split(" ")];
  // The word that differs must be long enough to be misspelled: `quadrant iii` is not a slip of `quadrant ii`.
  return words.every((word, index) => {
    const other = wanted[index] ?? "";
    return word === other || (other.length >= 5 && word[0] === other[0]);
  });
}

/** The given text holds a right one among other words. */
function holdsOne(given: string, right: readonly string[]): boolean {
  return right.some((one) => one !== "" && ` ${given} `.includes(` ${one} `));
}

/** Word by word: at most one word in four is misspelled, and none into another word. */
function isSlipOf(given: string, expected: string): boolean {
  const [a, b] = [given.split(" "), expected.split(" ")];
  if (a.length !== b.length) return given.replaceAll(" ", "") === expected.replaceAll(" ", "");
  if (countNegations(a) !== countNegations(b)) return false;
  const differing = a.filter((word, index) => word !== b[index]).length;
  if (differing > Math.max(1, Math.floor(b.length / 4))) return false;
  return a.every((word, index) => isSlipOfWord(word, b[index] ?? ""));
}

function countNegations(words: readonly string[]): number {
  return words.filter((word) => negations.has(word)).length;
}

function isSlipOfWord(given: string, expected: string): boolean {
  if (given === expected) return true;
  if (/[\d+#%]/.test(given + expected) || negations.has(given) || negations.has(expected)) return false;
  const allowed = expected.length >= 9 ? 2 : expected.length >= 5 ? 1 : 0;
  if (given[0] !== expected[0] || distance(given, expected, allowed) > allowed) return false;
  if (isTurned(given, expected) || isTurned(expected, given)) return false;
  return !confusableWords.some(
    (group) =>
      nearestIn(group, given) !== null &&
      nearestIn(group, expected) !== null &&
      nearestIn(group, given) !== nearestIn(group, expected),
  );
}

/** The word of a group that a word is, or is nearest to where it is one slip away. */
function nearestIn(group: readonly string[], word: string): string | null {
  const near = group
    .map((one) => ({ one, steps: distance(word, one, 2) }))
    .filter(({ steps }) => steps <= 1)
    .sort((a, b) => a.steps - b.steps);
  const [first, second] = near;
  // Between two of them nobody can say which was meant.
  if (first && second && first.steps > 0 && second.steps === first.steps) return `${first.one}|${second.one}`;
  return first?.one ?? null;
}

/** `unequal` and `equal`. */
function isTurned(longer: string, shorter: string): boolean {
  return turningPrefixes.some((prefix) => longer === `${prefix}${shorter}`);
}

/**
 * Edits between two words, a swap of neighbours counted as one (Damerau 1964, restricted edit distance); above
 * `most` any larger number.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || a.length > 80) return a === b ? 0 : most + 1;
  spend((a.length * b.length) / 16);
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (previous[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (previous[j - 1] ?? 0) + (isSame ? 0 : 1),
          isSwap ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    if (Math.min(...row) > most) return most + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? most + 1;
}
