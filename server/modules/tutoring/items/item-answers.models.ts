import { checkAnswer } from "../../checking/engine.ts";
import { calculationsIn } from "../story/calculations.models.ts";
import { optionsFor, type WorkOption, type WorkQuestion } from "./work-item.models.ts";

/** How an answer to an item's question compares with its key. */
export interface JudgedAnswer {
  readonly verdict: "right" | "wrong" | "wrong-form" | "open";
  /** The answer that was read from the message. */
  readonly given: string;
  /** For a right value in another form: the form asked for. */
  readonly form: string | null;
}

/** Longest message that may be an answer, words. */
const mostWords = 30;

/**
 * The answer in a message, judged against the key; null when the message holds none. A right one counts wherever it
 * stands; a wrong one only where the message is plainly an answer.
 */
export function judgeAnswer(message: string, question: WorkQuestion): JudgedAnswer | null {
  const text = message.trim();
  if (text === "" || text.split(/\s+/).length > mostWords) return null;
  if (question.options.length > 0) return judgeChoice(text, question.options);
  if (question.key === null || isSumLeft(text, question.key.value)) return null;
  const candidates = candidatesIn(text);
  let best: JudgedAnswer | null = null;
  for (const given of candidates) {
    const { verdict } = checkAnswer({ ...optionsFor(question.key), expected: question.key.value, given });
    if (verdict === "correct") return { verdict: "right", given, form: null };
    if (verdict === "equivalent-wrong-form")
      best = { verdict: "wrong-form", given, form: question.key.options.form ?? null };
    else if (verdict === "incorrect" && best === null && isPlainlyAnswer(text, question))
      best = { verdict: "wrong", given, form: null };
  }
  return best;
}

/** The whole message, the message without its lead-in, what follows the last equals sign, its last number with a unit. */
function candidatesIn(text: string): readonly string[] {
  const plain = text
    .replace(
      /^(?:so|then|and|i think|i got|i get|it'?s|it is|is it|maybe|the answer is|answer:?|that'?s|entonces|creo que|es|son|me da|la respuesta es|respuesta:?)\s+/i,
      "",
    )
    .replace(/^(?:it'?s|it is|es|son)\s+/i, "")
    .replace(/[?!.]+$/, "")
    .trim();
  const afterEquals = plain.includes("=") ? plain.slice(plain.lastIndexOf("=") + 1).trim() : "";
  const number = /(?:^|\s)([$€]?-?\d[\d.,/]*\s?[\p{L}%°²³/^\d]*)$/u.exec(plain)?.[1] ?? "";
  const result = calculationsIn(plain).at(-1);
  const calculated = result?.holds === true ? result.result : "";
  return [...new Set([plain, text, afterEquals, number.trim(), calculated].filter((part) => part !== ""))];
}

/** A message that answers rather than works or talks: short, no calculation under way, something to compare. */
function isPlainlyAnswer(text: string, { key }: WorkQuestion): boolean {
  if (calculationsIn(text).length > 0) return false;
  const words = text.split(/\s+/).length;
  const isText = key?.options.kind === "text" || !/\d|[a-z]\b/i.test(key?.value ?? "");
  return isText ? words <= 6 : words <= 12 && /\d|^[a-z]$|[=<>]/i.test(text);
}

/** A sum still to be worked out is a plan, where the key is a number. */
function isSumLeft(text: string, key: string): boolean {
  if (!/^[-$€]?[\d.,/]+\s?[\p{L}%°²³]*$/u.test(key)) return false;
  const last = calculationsIn(text).at(-1);
  return last?.holds === null && /[-+*]/.test(last.text.slice(1));
}

/** `B`, `b)`, `option b`, `the second one`, or the option's own words. */
function judgeChoice(text: string, options: readonly WorkOption[]): JudgedAnswer | null {
  const chosen = byLetter(text, options) ?? byWords(text, options);
  return chosen ? { verdict: chosen.right ? "right" : "wrong", given: chosen.letter, form: null } : null;
}

function byLetter(text: string, options: readonly WorkOption[]): WorkOption | null {
  const letter =
    /^\W*(?:(?:i think|i choose|it'?s|is it|option|answer|creo que|es|elijo|opci[oó]n|la|the)\s+)*([a-l])\W*$/i.exec(
      text,
    )?.[1];
  return options.find((option) => option.letter === letter?.toUpperCase()) ?? null;
}

function byWords(text: string, options: readonly WorkOption[]): WorkOption | null {
  const folded = fold(text);
  const named = options.filter((option) => folded === fold(option.text));
  if (named.length === 1) return named[0] ?? null;
  const within = options.filter(
    (option) => fold(option.text).length >= 4 && folded.includes(fold(option.text)),
  );
  return within.length === 1 ? (within[0] ?? null) : null;
}

function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f$\\{}]/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
