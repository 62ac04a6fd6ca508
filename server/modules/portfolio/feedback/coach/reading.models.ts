import { legibilityOf } from "../../../journal/coach/legible.models.ts";
import { ownProse } from "../../../journal/coach/own-words.models.ts";
import { passageOf } from "../../../journal/coach/quoting.models.ts";
import { type Sentence, sentencesOf } from "../../../journal/coach/sentences.models.ts";
import { blank, foldText } from "../../../journal/templates/folding.models.ts";
import { isInjection } from "../../../tutoring/screen/injection.models.ts";
import type { Passage } from "../feedback.schemas.ts";

/** A piece of work as the coach reads it: the body, its kind, and where in it the learner's own words stand. */
export interface Work {
  readonly kind: string;
  readonly body: string;
  readonly own: readonly { readonly start: number; readonly end: number }[];
}

/** What the coach knows of a piece of work when it speaks. */
export interface WorkReading {
  readonly state: "readable" | "empty" | "other-language" | "no-words" | "no-remarks";
  readonly sentences: readonly Sentence[];
  /** Words to quote from a sentence, about a place in its words; null where none are fit. */
  readonly passage: (sentence: Sentence, index?: number) => Passage | null;
  /** Lines of working, one below the other: the first of them, and how many. */
  readonly working: { readonly first: Passage; readonly lines: number } | null;
  /** Only the beginning was read. */
  readonly cut: boolean;
}

/** So much of a piece of work is read, UTF-16 units. */
export const mostRead = 40_000;

/** Reads the learner's own words in a piece of work: no quotation, nothing of a tutor's, of code its remarks only. */
export function readWork({ kind, body, own }: Work): WorkReading {
  const masked = maskOthers(body.slice(0, mostRead), own);
  const words = kind === "code" ? remarksOnly(masked) : masked;
  const { text, at } = foldText(words, mostRead);
  const sentences = sentencesOf(ownProse(text, []), body, at);
  const legible = legibilityOf(sentences);
  const working = kind === "code" ? null : workingOf(words);
  return {
    state: legible === "empty" && working !== null ? "readable" : stateOf(legible, kind, masked),
    sentences: legible === "readable" ? sentences : [],
    passage: (sentence, index) => {
      const found = passageOf(body, at, sentence, index === undefined ? undefined : sentence.at[index]);
      // Words that speak to the coach are no part of what is looked at.
      if (found === null || isInjection(found.quote)) return null;
      return { field: "body", start: found.start, quote: found.quote };
    },
    working,
    cut: body.length > mostRead,
  };
}

function stateOf(
  legible: ReturnType<typeof legibilityOf>,
  kind: string,
  masked: string,
): WorkReading["state"] {
  if (legible !== "empty") return legible;
  return kind === "code" && masked.trim() !== "" ? "no-remarks" : "empty";
}

/** Spaces in the place of what others wrote. */
function maskOthers(body: string, own: Work["own"]): string {
  let masked = "";
  let from = 0;
  for (const { start, end } of own) {
    masked += blank(body.slice(from, start)) + body.slice(start, end);
    from = end;
  }
  return masked + blank(body.slice(from));
}

const fenceLine = /^ {0,3}(?:```|~~~)/;
/** A remark: from its mark to the line's end. */
const remark = /(^|\s)(?:#|\/\/|--|%)(?![!#/%-])([^\n]{0,400})/;

/** Spaces in the place of everything that is no remark. */
function remarksOnly(code: string): string {
  return code
    .split("\n")
    .map((line) => {
      const found = fenceLine.test(line) ? null : remark.exec(line);
      if (found === null) return " ".repeat(line.length);
      const words = found[2] ?? "";
      const start = found.index + found[0].length - words.length;
      return `${" ".repeat(start)}${words}`.padEnd(line.length).slice(0, line.length);
    })
    .join("\n");
}

/** A line with an equals sign and hardly a word. */
function isWorking(line: string): boolean {
  return /[=<>≤≥]/.test(line) && /[\p{L}\p{N}]/u.test(line) && (line.match(/\p{L}{3,}/gu)?.length ?? 0) < 3;
}

const longestLine = 100;

function workingOf(words: string): WorkReading["working"] {
  let first: Passage | null = null;
  let lines = 0;
  let start = 0;
  for (const line of words.split("\n")) {
    if (line.length <= longestLine && isWorking(line)) {
      const quote = line.trim();
      first ??= { field: "body", start: start + line.indexOf(quote), quote };
      lines += 1;
    }
    start += line.length + 1;
  }
  return first !== null && lines >= 2 ? { first, lines } : null;
}
