import type { ClassPolicy } from "../turn.models.ts";

/** What the guard must protect in one reply. Plain data. */
export interface GuardBrief {
  /** The problem as the student knows it, or null. Its numbers may be repeated, not stated as the unknown's value. */
  readonly problem: string | null;
  /** Final answer in plain notation (`x = 5`, `y >= 9`, `7/6`, `42 apples`), or null when there is none to protect. */
  readonly answer: string | null;
  /** Further lines that may not be told: next steps the policy does not allow. */
  readonly forbidden: readonly string[];
  /** What may be said although it looks like an answer: right values and lines the student stated, a step that policy allows. */
  readonly allowed: readonly string[];
  readonly policy: ClassPolicy;
  /**
   * Whether the student has given the right answer, so that it may be confirmed, where a turn knows it by checking.
   * Left out, it is read from `history`: a question that merely names the number could then be taken for an answer.
   */
  readonly confirmable?: boolean;
  /** Earlier messages of the conversation, oldest first. */
  readonly history: readonly { readonly role: "user" | "assistant"; readonly text: string }[];
}

export type HoldReason =
  | "states-answer"
  | "states-next-step"
  | "derivable-answer"
  | "false-mathematics"
  | "too-long"
  | "unsafe";

export type GuardVerdict =
  | { readonly kind: "release" }
  | { readonly kind: "hold"; readonly reason: HoldReason; readonly detail: string };
