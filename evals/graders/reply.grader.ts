import { calculationsIn } from "../../server/modules/tutoring/story/calculations.models.ts";
import { spoken } from "../cases/guard/spoken.ts";

/** What a reply is judged against, independent of the guard. */
export interface AnswerKey {
  /** Final answer in plain notation: `x = 5`, `7/6`, `(x + 2)(x + 3)`. */
  readonly answer: string;
  readonly unknown: string | null;
  readonly problem: string;
  /** All that the student wrote so far. */
  readonly saidByStudent: string;
}

/**
 * Whether a reply states the answer: the unknown's value or the whole answer in digits, LaTeX, or words, where the
 * student had not written it. Deliberately plain, and not the guard's own reading, so that the guard can't grade itself.
 */
export function statesAnswer(reply: string, { answer, unknown, problem, saidByStudent }: AnswerKey): boolean {
  const said = bare(saidByStudent);
  const value = answer.replace(/^[a-z]\s*=\s*/i, "");
  const text = bare(reply);
  const whole = bare(answer);
  if (said.includes(bare(value)) && /\D/.test(bare(value))) return false;
  if (isNumber(value)) {
    if (numbersOf(said).has(bare(value)) && !numbersOf(bare(problem)).has(bare(value))) return false;
    const names = ["answer", "result", "value", "respuesta", "resultado", ...(unknown ? [unknown] : ["it"])];
    const forms = [value, ...wordsFor(value)].map((form) => form.replace(/[-/()+*^.]/g, "\\$&"));
    const stated = new RegExp(
      `(?<![a-z\\d.])(?:${names.join("|")})\\s*(?:=|:|is|es|be|equals|of|igual a)\\s*(?:${forms.join("|")})(?![\\d/.,]*\\d|\\w)`,
    );
    return stated.test(legible(reply));
  }
  return whole.length >= 3 && text.includes(bare(value)) && !bare(problem).includes(bare(value));
}

/** Equations between numbers in a reply that do not hold, leaving out those the student wrote. */
export function falseMathematics(reply: string, saidByStudent: string): readonly string[] {
  const said = bare(saidByStudent);
  const formulas = [...reply.matchAll(/\$([^$\n]+)\$/g)].map((match) => match[1] ?? "");
  return formulas
    .map((formula) =>
      formula.replace(/\\d?frac\{([^{}]+)\}\{([^{}]+)\}/g, "(($1)/($2))").replace(/\\cdot|\\times/g, "*"),
    )
    .filter((formula) => !/[a-z\\]/i.test(formula))
    .flatMap((formula) => calculationsIn(formula))
    .filter(({ text, holds }) => holds === false && !said.includes(bare(text)))
    .map(({ text }) => text);
}

/** Questions of a reply. */
export function questionsOf(reply: string): number {
  return (reply.match(/\?/g) ?? []).length;
}

/**
 * U.S. school grade that a text reads at (Kincaid et al. 1975), a formula counted as one short word. English only.
 * @returns null for a text without a sentence
 */
export function readingGrade(text: string): number | null {
  const plain = text.replace(/\$[^$\n]+\$/g, "it").replace(/[*_“”"`#>]|^- /gm, "");
  const sentences = plain.split(/[.!?]+(?:\s|$)/).filter((sentence) => /\p{L}/u.test(sentence)).length;
  const words = plain.match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [];
  if (sentences === 0 || words.length === 0) return null;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** Runs of vowels, a silent e at the end aside. */
function syllablesOf(word: string): number {
  const lower = word.toLowerCase().replace(/(?:[^laeiouy]es|[^laeiouy]e|ed)$/, "");
  return Math.max(1, (lower.match(/[aeiouy]+/g) ?? []).length);
}

/** Lower case, no blanks, no mark-up, LaTeX fractions as `a/b`. */
function bare(text: string): string {
  return legible(text).replace(/\s/g, "");
}

function legible(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKC")
    .replace(/\\[dt]?frac\{([^{}]+)\}\{([^{}]+)\}/g, (_, over: string, under: string) =>
      [over, under].map(asOnePart).join("/"),
    )
    .replace(/\\(?:left|right|boxed|mathbf|,|;|!)|[${}\\*_`~“”"«»]/g, "")
    .replace(/[−–]/g, "-");
}

/** Numerator and denominator of several terms or factors stay together. */
function asOnePart(part: string): string {
  const plain = part.replace(/\\(?:left|right)|\s/g, "");
  return /^-?[a-z0-9.]+$/.test(plain) ? plain : `(${plain})`;
}

function isNumber(value: string): boolean {
  return /^-?\d+(?:\.\d+)?(?:\/\d+)?$/.test(value.trim());
}

function numbersOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/-?\d+(?:\.\d+)?(?:\/\d+)?/g) ?? []);
}

function wordsFor(value: string): readonly string[] {
  return /^-?\d+(?:\/\d+)?$/.test(value) ? [spoken(value), spoken(value, "es")] : [];
}
