import type { LineJudgement, Problem } from "../checking/checking.models.ts";

/** 1 point, 2 recall the principle, 3 worked *similar* problem, 4 next step. */
export type HintLevel = 1 | 2 | 3 | 4;

/** One line on the student's page. Line 0 is the problem as given. */
export interface PageLine {
  readonly text: string;
  readonly latex: string;
  readonly verdict: "given" | LineJudgement["verdict"];
  readonly step: string | null;
}

/** A concept question under discussion (expectation- and misconception-tailored dialogue). */
export interface ConceptState {
  /** Id of the concept item in a pack. */
  readonly itemId: string;
  /** Ids of the expectations the learner has stated. */
  readonly covered: readonly string[];
  /** Ids of the misconceptions the learner has stated and not yet taken back. */
  readonly misconceptions: readonly string[];
  /** How many hints and prompts were given per expectation id. */
  readonly helpGiven: Readonly<Record<string, number>>;
  /** How much of each expectation was said so far, 0..1 per expectation id. */
  readonly progress?: Readonly<Record<string, number>>;
  /** Id of the expectation that the tutor's last hint or prompt was about. */
  readonly asked?: string | null;
}

/** A question of the tutor's whose answer can be computed, so that a bare number can be judged as its reply. */
export interface AskedQuestion {
  /**
   * `put-back` puts the student's own value into the problem; `test` is any other: two expressions compared
   * at a number, or a small question about the step ahead (then `about` is its kind, `small.constant`).
   */
  readonly kind: "test" | "put-back";
  /** Right answers in the order asked, plain notation. */
  readonly expects: readonly string[];
  /** What was to be worked out: LaTeX in the same order, or the kind of a small question. */
  readonly about: readonly string[];
}

/** An item of a pack under work: which of its help was given, and the smaller question that is open. */
export interface ItemState {
  readonly id: string;
  readonly hintsGiven: number;
  /** Id of the smaller question that the tutor asked and that is not answered yet. */
  readonly part: string | null;
  /** Ids of the smaller questions answered rightly. */
  readonly answered: readonly string[];
}

/** How the learner gets on, for the teacher's queue (`decide/signs.models.ts`). */
export interface Signs {
  /** Points of work that did not come forward, since it last did. */
  readonly stalled: number;
  /** Turns in a row that they came from. */
  readonly stalledTurns: number;
  /** Points of asking for the answer; honest tries take them back. */
  readonly seeking: number;
}

/** What a conversation remembers between turns. The part a student sees is the *page*. */
export interface TutoringState {
  readonly problem: Problem | null;
  /** Problem text that the engine can't solve itself, kept as the student wrote it. */
  readonly openProblem: string | null;
  /** The item that the problem, the open problem or the concept comes from. */
  readonly item?: ItemState | null;
  /** The word problem that the equation on the page was written for. */
  readonly story?: string | null;
  readonly concept: ConceptState | null;
  /** Verified lines so far, the given one first. Wrong lines are not kept here. */
  readonly lines: readonly PageLine[];
  /** Highest hint level given on the current step, 0 for none. */
  readonly hintLevel: 0 | HintLevel;
  /** Hints given on the whole problem. */
  readonly hintsUsed: number;
  /** Honest attempts (a readable line or answer) at the current step since the last right one. */
  readonly attempts: number;
  /** Hollow replies ("idk", "?") in a row. */
  readonly hollow: number;
  readonly solved: boolean;
  /** The closing reflection question has been asked. */
  readonly reflected: boolean;
  /** The tutor's last question, where its answer can be computed. */
  readonly asked?: AskedQuestion | null;
  /** Misconception that the last wrong line of this problem fitted; `unnamed` when it fitted none. */
  readonly lastMisconception?: string | null;
  readonly signs?: Signs;
}

export const emptyState: TutoringState = {
  problem: null,
  openProblem: null,
  concept: null,
  lines: [],
  hintLevel: 0,
  hintsUsed: 0,
  attempts: 0,
  hollow: 0,
  solved: false,
  reflected: false,
};
