import type { ClassPolicy } from "../turn.models.ts";
import type { GuardBrief } from "./guard.models.ts";

/** What the turn knows when a reply is about to be spoken. */
export interface BriefInput {
  readonly problem: string | null;
  /** Final answer in plain notation, or null when there is none to protect. */
  readonly answer: string | null;
  /** Lines the move keeps back. */
  readonly forbidden?: readonly string[];
  /** Lines and values the move may say. */
  readonly allowed?: readonly string[];
  readonly policy: ClassPolicy;
  /** Whether the student has given the right answer; read from `history` when left out. */
  readonly confirmable?: boolean;
  readonly history?: GuardBrief["history"];
}

/**
 * The brief for one reply. What is allowed is never also forbidden; under `explain` nothing is kept back.
 * Whether the student already stated the answer (and so may have it confirmed) is read from `history` by
 * `judgeSegment`; under `exam` nothing that was allowed counts.
 */
export function makeGuardBrief(input: BriefInput): GuardBrief {
  const allowed = input.policy === "exam" ? [] : (input.allowed ?? []);
  const forbidden = input.policy === "explain" ? [] : (input.forbidden ?? []);
  return {
    problem: input.problem,
    answer: input.answer,
    forbidden: forbidden.filter((line) => !allowed.includes(line)),
    allowed,
    policy: input.policy,
    ...(input.confirmable === undefined ? {} : { confirmable: input.confirmable }),
    history: input.history ?? [],
  };
}
