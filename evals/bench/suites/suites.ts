import { fuzzedAnswers, hostileAnswers, usualAnswers } from "./answers.suites.ts";
import { fuzzedLines, hostileLines, hostileProblems, hostileWork, usualLines } from "./lines.suites.ts";
import {
  hostileMessages,
  hostileReplies,
  longReplies,
  shortReplies,
  usualMessages,
} from "./replies.suites.ts";
import type { Suite } from "./suite.models.ts";

/** Everything that is timed trial by trial, by name. */
export const suites = {
  usualAnswers,
  hostileAnswers,
  usualLines,
  hostileLines,
  hostileWork,
  hostileProblems,
  shortReplies,
  longReplies,
  hostileReplies,
  usualMessages,
  hostileMessages,
  fuzzedAnswers,
  fuzzedLines,
} as const satisfies Readonly<Record<string, Suite>>;
export type SuiteName = keyof typeof suites;

export const fuzzing: readonly SuiteName[] = ["fuzzedAnswers", "fuzzedLines"];
export const usual: readonly SuiteName[] = [
  "usualAnswers",
  "hostileAnswers",
  "usualLines",
  "hostileLines",
  "hostileWork",
  "hostileProblems",
  "shortReplies",
  "longReplies",
  "hostileReplies",
  "usualMessages",
  "hostileMessages",
];
