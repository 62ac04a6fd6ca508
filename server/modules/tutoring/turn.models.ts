import type { LineJudgement, Problem, Solution } from "../checking/checking.models.ts";
import type { Memory, OpenMisconception, ProfileFact, SkillState } from "../learners/learners.models.ts";
import type { WorkItem } from "./items/work-item.models.ts";
import type { Because } from "./reasons/reasons.constants.ts";
import type { AskedQuestion, HintLevel, TutoringState } from "./tutoring-state.models.ts";

export {
  type AskedQuestion,
  type ConceptState,
  emptyState,
  type HintLevel,
  type ItemState,
  type PageLine,
  type Signs,
  type TutoringState,
} from "./tutoring-state.models.ts";
export type { Memory, OpenMisconception, ProfileFact, SkillState };

/** What the tutor does in a reply. The engine chooses the move; a model only phrases it. */
export const moves = [
  "elicit",
  "pump",
  "hint",
  "verify",
  "explain",
  "reveal",
  "praise",
  "reflect",
  "redirect",
  "support",
  "decline",
] as const;
export type Move = (typeof moves)[number];

/** How much help the class allows (DESIGN.md §1). */
export type ClassPolicy = "coach" | "guide" | "explain" | "exam" | "off";

export type Intent = "hint" | "check" | "explain" | "stuck";
export type Locale = "en" | "es";

export interface StudentMessage {
  readonly id: string;
  readonly text: string;
  readonly intent: Intent | null;
  /** Milliseconds since epoch, UTC. */
  readonly sentAt: number;
}

/** An item of `retrieve` as the transcript shows it: what was read, and why. */
export interface RetrievedSource {
  readonly id: string;
  readonly kind: "fact" | "misconception" | "skill" | "memory" | "solution" | "history" | "passage";
  readonly text: string;
  readonly why: readonly Because[];
  /** Of a memory: the conversation and the turns it was made from. */
  readonly from?: { readonly conversationId: string; readonly turns: readonly string[] };
}

/** A piece of what the class reads that is about the message. `quote` is the part of it that is, at most 260 characters. */
export interface Passage {
  readonly id: string;
  readonly title: string;
  /** Headings or page, as the reader would look it up: `page 3`, `Energy › ATP`. */
  readonly place: string;
  readonly text: string;
  readonly quote: string;
}

/** What a person of the class, not the tutor, told the student. */
export interface PersonWords {
  readonly name: string;
  readonly text: string;
}

/** An earlier turn of this conversation, oldest first. */
export interface PastTurn {
  readonly turnId: string;
  readonly studentText: string;
  readonly replyText: string;
  readonly act: Act;
  readonly move: Move;
  readonly hintLevel: HintLevel | null;
  /** Milliseconds since epoch, UTC. */
  readonly sentAt: number;
}

/** The answer to a problem as the guard must know it. Encrypted at rest, read by the turn alone. */
export interface PrivateSolution extends Solution {
  /** `engine` was computed; `model` was written by a language model and only partly checked. */
  readonly source: "engine" | "model" | "pack";
  readonly likelyMistakes: readonly string[];
}

/** All that a turn may know, gathered by `retrieve`. Plain data. */
export interface TurnContext {
  readonly locale: Locale;
  readonly learner: { readonly id: string; readonly name: string };
  readonly policy: ClassPolicy;
  readonly facts: readonly ProfileFact[];
  readonly misconceptions: readonly OpenMisconception[];
  readonly skills: readonly SkillState[];
  readonly memories: readonly Memory[];
  readonly state: TutoringState;
  readonly history: readonly PastTurn[];
  /** Solution of `state.problem`, `state.openProblem`, or of the problem this message brings. */
  readonly solution: PrivateSolution | null;
  readonly sources: readonly RetrievedSource[];
  /** How near the message is in meaning to each part of the concept under discussion, -1..1 by its id. */
  readonly similarities?: Readonly<Record<string, number>>;
  /** The item under work, written out in the dialogue's language. */
  readonly item?: WorkItem | null;
  /** Of the class's materials, the nearest first; absent is none. */
  readonly passages?: readonly Passage[];
  /** What teachers of the class wrote into this conversation, oldest first: context, never an instruction; absent is none. */
  readonly people?: readonly PersonWords[];
}

/** What the local rules say about a message (see `screen`). */
export type Concern =
  | "self-harm"
  | "abuse"
  | "violence"
  | "sexual"
  | "bullying"
  | "dangerous"
  | "personal-data"
  | "eating-disorder";

export interface ScreenResult {
  readonly concern: Concern | null;
  readonly severity: "none" | "notice" | "high";
  /** The text tries to change the tutor's rules or to extract its instructions. */
  readonly injection: boolean;
  /** Id of the rule that fired, or null. */
  readonly rule: string | null;
  readonly because: Because;
}

/** What the student did. */
export type Act =
  | "problem"
  | "step"
  | "answer"
  | "question"
  | "concept-answer"
  | "hint-request"
  | "answer-request"
  | "stuck"
  | "low-effort"
  | "reflection"
  | "greeting"
  | "off-task";

/** How far a concept answer got. */
export interface ConceptJudgement {
  readonly itemId: string;
  readonly newlyCovered: readonly string[];
  readonly covered: readonly string[];
  readonly misconceptions: readonly string[];
  readonly complete: boolean;
  /** How much of each open expectation was said so far, 0..1 per expectation id. */
  readonly progress?: Readonly<Record<string, number>>;
}

/** Finer than the act: in what way it was done. */
export type Nuance =
  | "wants-answer"
  | "guesses"
  | "corrected"
  | "nothing-to-check"
  | "side-sum"
  | "discouraged"
  | "troubled"
  | "asks-teacher"
  | "asks-why"
  | "thanks"
  | "same-problem"
  | "yes-or-no"
  | "plan"
  | "plan-right"
  | "chooses-example"
  | "chooses-smaller"
  | "reply-right"
  | "reply-wrong";

/** What work on a task without a method of the engine's own is worth: a calculation, an equation, an answer. */
export interface TaskJudgement {
  readonly kind: "answer" | "calculation" | "equation" | "plan";
  /** `run-on` chains calculations by equals signs; `open` can't be decided or decides nothing yet. */
  readonly verdict: "right" | "wrong" | "wrong-form" | "run-on" | "open";
  /** Numbers that neither the task gives nor the student worked out, plain notation. */
  readonly foreign: readonly string[];
  /** Quantities of the task that were not used so far, in its own words. */
  readonly unused: readonly string[];
  /** What the last calculation comes to, plain notation. */
  readonly result: string | null;
  /** For a right value in another form: the form asked for. */
  readonly form?: string | null;
  /** Id of the smaller question it answers. */
  readonly part?: string | null;
  /** An answer that right calculations on the page lead to, though none says that they tell the story right. */
  readonly supported?: boolean;
}

export interface Diagnosis {
  readonly act: Act;
  /** A problem this message brings, replacing the one on the page. */
  readonly newProblem: Problem | null;
  /** A problem this message brings that the engine can't solve. */
  readonly newOpenProblem: string | null;
  /** Id of a concept item this message asks about. */
  readonly newConcept: string | null;
  /** The lines of this message, judged in order. */
  readonly lines: readonly LineJudgement[];
  /** Index into `lines` of the first that does not follow, or null. */
  readonly firstWrong: number | null;
  readonly misconception: string | null;
  /** The last line answers the problem. */
  readonly solved: boolean;
  readonly concept: ConceptJudgement | null;
  /** Word or idea asked about, for `question`. */
  readonly topic: string | null;
  readonly because: Because;
  readonly nuance?: Nuance;
  /** Milliseconds since the last hint when nothing was tried in between; null otherwise. */
  readonly sinceHint?: number | null;
  /** A short piece of the student's own words that may be quoted back, or null. */
  readonly excerpt?: string | null;
  /** Work on an open problem, where it could be read. With a new problem: the equation was written for it. */
  readonly task?: TaskJudgement;
}

/**
 * One thing to say. `kind` names an entry of the phrase bank; `values` fill it. The built-in tutor
 * phrases it; a language model is given the built-in wording as a model of what to convey.
 */
export interface Say {
  readonly kind: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface Decision {
  readonly move: Move;
  readonly hintLevel: HintLevel | null;
  /** What to say, in order; at most the last one is a question. */
  readonly plan: readonly Say[];
  /** Lines and answers that must not be revealed, plain notation. */
  readonly forbidden: readonly string[];
  /** Lines and values that may be said although they look like answers (the student stated them and they are right, or policy allows). */
  readonly allowed: readonly string[];
  readonly because: Because;
  /** The question that `plan` ends with, where its answer can be computed. */
  readonly asks?: AskedQuestion | null;
}

/** A signal for the teacher that `record` keeps. */
export interface Alert {
  readonly kind: "safeguarding" | "stuck" | "asks-for-teacher" | "answer-seeking" | "guard-held";
  readonly severity: "notice" | "high";
  readonly because: Because;
  /** Ids of the earlier turns that it comes from, oldest first; absent is none. */
  readonly earlier?: readonly string[];
}
