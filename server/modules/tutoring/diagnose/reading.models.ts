import type { Problem } from "../../checking/checking.models.ts";
import type { ReasonCode } from "../reasons/reasons.constants.ts";
import type { Act, Diagnosis, Nuance, StudentMessage, TurnContext } from "../turn.models.ts";
import type { Wording } from "./wording.models.ts";

/** All that reading a message needs, worked out once. */
export interface Reading {
  readonly message: StudentMessage;
  readonly text: string;
  readonly context: TurnContext;
  readonly wording: Wording;
}

/** What a diagnosis has beside its act. */
export interface Extra {
  readonly nuance?: Nuance;
  readonly topic?: string;
  readonly newProblem?: Problem;
  readonly newOpenProblem?: string;
  readonly newConcept?: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A diagnosis without lines. */
export function plain(reading: Reading, act: Act, code: ReasonCode, extra: Extra = {}): Diagnosis {
  const { values, ...fields } = extra;
  return {
    ...blank(reading, act),
    ...fields,
    because: { code, values: values ?? (extra.topic ? { topic: extra.topic } : {}) },
  };
}

/** A diagnosis to be filled in. */
export function blank(reading: Reading, act: Act): Diagnosis {
  return {
    act,
    newProblem: null,
    newOpenProblem: null,
    newConcept: null,
    lines: [],
    firstWrong: null,
    misconception: null,
    solved: false,
    concept: null,
    topic: null,
    because: { code: "diagnose.question", values: {} },
    sinceHint: sinceLastHint(reading.message, reading.context),
    excerpt: null,
  };
}

/** Milliseconds since the last hint, when the student sent nothing to judge after it. */
function sinceLastHint(message: StudentMessage, context: TurnContext): number | null {
  const last = context.history.at(-1);
  return last?.move === "hint" ? Math.max(0, message.sentAt - last.sentAt) : null;
}

/** A short piece of the student's own words that is safe to quote back in Markdown, or null. */
export function excerptOf(text: string): string | null {
  const line = text.split("\n")[0]?.trim() ?? "";
  if (line.length < 8 || line.length > 90) return null;
  return /^[\p{L}\p{N}\s.,;:'’()+=/·×−-]+$/u.test(line) ? line.replace(/[.,;:\s]+$/, "") : null;
}
