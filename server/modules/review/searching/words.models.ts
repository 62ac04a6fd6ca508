import type { Quote } from "./searching.schemas.ts";

/** Most words of a search that count, and letters of a word. */
const mostWords = 12;
const longest = 40;
/** Fewer letters, and numbers, are looked for as they are; more are a beginning too. */
const shortestBeginning = 3;
/** Letters of a quote before and after the word that was found. */
const before = 60;
const quoteLength = 200;

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** A word without accents and capitals, as the full text holds it. */
function fold(word: string): string {
  return word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** A word that was looked for. */
export interface Sought {
  /** Folded. */
  readonly word: string;
  readonly isBeginning: boolean;
}

/** The words of what a person typed; none where it has no letter and no figure. All of them are needed. */
export function soughtIn(typed: string): readonly Sought[] {
  const found = typed.slice(0, 5_000).normalize("NFKC").match(wordPattern) ?? [];
  const words = found.slice(0, mostWords).map((word) => fold(word).slice(0, longest));
  return [...new Set(words)]
    .filter((word) => word !== "")
    .map((word) => ({ word, isBeginning: word.length >= shortestBeginning && /^\p{L}/u.test(word) }));
}

/** The words of a text that a beginning can stand for. */
export function vocabularyOf(text: string): readonly string[] {
  const found = text.normalize("NFKC").match(wordPattern) ?? [];
  const words = found.map(fold).filter((word) => word.length >= shortestBeginning && word.length <= longest);
  return [...new Set(words)].filter((word) => /^\p{L}/u.test(word));
}

/** What of a turn is looked for besides its words; each is a term of its own in the full text. */
export interface Marks {
  readonly classId: string;
  readonly conversationId?: string;
  readonly student?: string;
  readonly skill?: string;
  readonly move?: string;
  readonly flags?: readonly string[];
  readonly verdicts?: readonly string[];
}

/** A mark as one word: the letter of its kind, and the hexadecimal digits of its value (the migration writes the same). */
export function markOf(kind: "c" | "q" | "s" | "k" | "m" | "f" | "v", value: string): string {
  const bytes = new TextEncoder().encode(value);
  return kind + Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The marks of a turn with so high a hint (0 for none): a search for a level finds those above it as well. */
export function marksOf(marks: Marks, help: number): readonly string[] {
  const one = (kind: "q" | "s" | "k" | "m", value: string | undefined) =>
    value === undefined ? [] : [markOf(kind, value)];
  return [
    markOf("c", marks.classId),
    ...one("q", marks.conversationId),
    ...one("s", marks.student),
    ...one("k", marks.skill),
    ...one("m", marks.move),
    ...(marks.flags ?? []).map((flag) => markOf("f", flag)),
    ...(marks.verdicts ?? []).map((verdict) => markOf("v", verdict)),
    ...Array.from({ length: help }, (_, index) => `h${index + 1}`),
  ];
}

/**
 * An FTS5 expression: all of some marks and, of each word, one of the forms it stands for. Words are quoted and looked for in
 * their own column, so nothing that a person types is an operator or a mark.
 */
export function finderExpression(
  words: readonly (readonly string[])[],
  marks: readonly string[],
  conversations: readonly string[] = [],
): string {
  const anyOf = (terms: readonly string[]) => `(${terms.map((term) => `"${term}"`).join(" OR ")})`;
  const both = [
    ...marks.map((mark) => `marks : "${mark}"`),
    ...(conversations.length > 0 ? [`marks : ${anyOf(conversations.map((id) => markOf("q", id)))}`] : []),
    ...words.map((forms) => `words : ${anyOf(forms)}`),
  ];
  return both.join(" AND ");
}

/** A turn's words around the first that was looked for; of the student's if one stands there. */
export function quoteOf(
  turn: { readonly id: string; readonly at: number; readonly student: string; readonly reply: string },
  sought: readonly Sought[],
): Quote {
  const inStudent = firstIn(turn.student, sought);
  const inReply = inStudent === null ? firstIn(turn.reply, sought) : null;
  const by = inReply === null && turn.student.trim() !== "" ? "student" : "tutor";
  const text = by === "student" ? turn.student : turn.reply;
  return { turnId: turn.id, at: turn.at, by, pieces: piecesOf(text, inStudent ?? inReply ?? 0, sought) };
}

function firstIn(text: string, sought: readonly Sought[]): number | null {
  for (const match of text.matchAll(wordPattern)) if (isSought(match[0], sought)) return match.index;
  return null;
}

function isSought(word: string, sought: readonly Sought[]): boolean {
  const folded = fold(word);
  return sought.some((one) => (one.isBeginning ? folded.startsWith(one.word) : folded === one.word));
}

function piecesOf(text: string, place: number, sought: readonly Sought[]): Quote["pieces"] {
  const start = place <= before ? 0 : wordStart(text, place - before);
  const cut = [...text.slice(start, start + quoteLength * 2)].slice(0, quoteLength).join("");
  const shown = cut.replace(/\s+/g, " ");
  const pieces: { text: string; found: boolean }[] = [];
  const add = (piece: string, found: boolean) => {
    if (piece !== "") pieces.push({ text: piece, found });
  };
  let end = 0;
  for (const match of shown.matchAll(wordPattern)) {
    if (!isSought(match[0], sought)) continue;
    add(shown.slice(end, match.index), false);
    add(match[0], true);
    end = match.index + match[0].length;
  }
  add(shown.slice(end), false);
  return ellipsed(pieces, start > 0, start + cut.length < text.length);
}

/** Where the next word begins, so that a quote doesn't open in the middle of one. */
function wordStart(text: string, place: number): number {
  const gap = text.slice(place, place + before).search(/\s\S/);
  return gap === -1 ? place : place + gap + 1;
}

function ellipsed(pieces: Quote["pieces"], atStart: boolean, atEnd: boolean): Quote["pieces"] {
  return [
    ...(atStart ? [{ text: "…", found: false }] : []),
    ...pieces,
    ...(atEnd ? [{ text: "…", found: false }] : []),
  ];
}
