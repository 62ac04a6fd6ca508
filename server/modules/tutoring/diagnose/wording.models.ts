import {
  announcesProblem,
  answerRequests,
  asksAround,
  asksForTeacher,
  corrections,
  discouraged,
  greetings,
  hintRequests,
  hollow,
  offTask,
  pleas,
  thanks,
  troubled,
  whyQuestions,
  wordQuestions,
} from "./lexicon.ts";

/** What the words of a message, leaving its mathematics aside, ask for. */
export interface Wording {
  readonly asksAnswer: boolean;
  /** Closes in on the answer ("is it bigger than 5"). */
  readonly asksAround: boolean;
  readonly asksHint: boolean;
  readonly asksTeacher: boolean;
  readonly asksWhy: boolean;
  readonly discouraged: boolean;
  readonly greets: boolean;
  readonly thanks: boolean;
  readonly hollow: boolean;
  readonly corrects: boolean;
  readonly announcesProblem: boolean;
  readonly offTask: boolean;
  readonly troubled: boolean;
  /** Word or idea asked about, folded, or null. */
  readonly topic: string | null;
}

/** Longest text whose wording is read; what follows is not needed to know what is asked. */
const readAtMost = 1500;

/** Lower case, no accents, no apostrophes, single spaces; English and Spanish patterns match this. */
export function foldText(text: string): string {
  return text
    .slice(0, readAtMost)
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u200b-\u200f\u2060\ufeff]/g, "")
    .toLowerCase()
    .replace(/['’‘`´]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Reads what a message asks for by its words. Pure; never throws. */
export function readWording(text: string): Wording {
  const folded = foldText(text);
  const says = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(folded));
  return {
    asksAnswer: says(answerRequests) || says(pleas) || says(asksAround),
    asksAround: says(asksAround),
    asksHint: says(hintRequests),
    asksTeacher: says(asksForTeacher),
    asksWhy: says(whyQuestions),
    discouraged: says(discouraged),
    greets: says(greetings),
    thanks: says(thanks),
    hollow: says(hollow) || hasNoWords(folded) || isMashed(folded),
    corrects: says(corrections),
    announcesProblem: says(announcesProblem),
    offTask: says(offTask),
    troubled: says(troubled),
    topic: topicOf(folded),
  };
}

function topicOf(folded: string): string | null {
  for (const pattern of wordQuestions) {
    const topic = pattern.exec(folded)?.[1]?.trim();
    if (topic && !/^(the )?(answer|it|this|that|next|solution|respuesta|eso|esto)$/.test(topic)) return topic;
  }
  return null;
}

/** Emoji, stickers and punctuation only. */
function hasNoWords(folded: string): boolean {
  return !/[\p{L}\p{N}]/u.test(folded);
}

/** Fingers dragged over a keyboard: one run of letters that no word of either language looks like. */
function isMashed(folded: string): boolean {
  const letters = folded.replace(/[^a-z]/g, "");
  if (letters.length < 4 || folded.replace(/[a-z\s;,.]/g, "").length > 0) return false;
  if (folded.split(" ").length > 3) return false;
  return (
    /^(.)\1{3,}$/.test(letters) ||
    /^[asdfghjklñ;]{5,}$/.test(letters) ||
    /[bcdfghjklmnpqrstvwxz]{6,}/.test(letters)
  );
}
