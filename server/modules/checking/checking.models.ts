/**
 * The words that the checking engine shares with the rest of the house. Everything here is plain,
 * JSON-serialisable data: a problem is stored with its turn and read again from its statement.
 */

/** The families of problems the engine can solve and check. A new family is a new folder, not a new `if`. */
export const familyIds = [
  "linear-equation",
  "linear-inequality",
  "arithmetic",
  "ratio",
  "percent",
  "exponents",
  "radicals",
  "linear-system",
  "polynomial",
  "quadratic-equation",
  "line",
  "function-value",
  "statistics",
  "probability",
  "geometry",
  "derivative",
] as const;
export type FamilyId = (typeof familyIds)[number];

/** A problem as the engine understood it. */
export interface Problem {
  readonly family: FamilyId;
  /**
   * Normalised plain notation, e.g. `3(x - 2) = 2x + 7`, with the task's word before it where the mathematics
   * alone does not say what is asked: `factor x^2 + 5x + 6`. The family reads it back as the same problem.
   */
  readonly statement: string;
  /** The same as LaTeX without delimiters, for display. */
  readonly latex: string;
  /** The unknown's letter, or null for arithmetic. */
  readonly unknown: string | null;
  /** Id of the skill that the problem practises, e.g. `linear-equations.brackets`. */
  readonly skill: string;
}

/** One named step of a solution. */
export interface SolutionStep {
  /** Line after the step, plain notation. */
  readonly line: string;
  readonly latex: string;
  /** Stable name of the operation, e.g. `distribute`, `collect-unknown`, `undo-addition`, `undo-multiplication`. */
  readonly name: string;
  readonly skill: string;
  /** Values a sentence about the step may need, e.g. `{ term: "6", factor: "3" }`. */
  readonly values: Readonly<Record<string, string>>;
}

/** A worked solution. `answer` is the last line in normalised plain notation (`x = 13`, `y >= 9`, `7/6`). */
export interface Solution {
  readonly answer: string;
  readonly steps: readonly SolutionStep[];
}

/** How a line relates to the line before it. */
export type LinkVerdict = "given" | "follows" | "loses-solutions" | "adds-solutions" | "wrong" | "unchecked";

/**
 * What one line of a student's work is worth:
 * `finished` answers the problem; `progress` is right and nearer the answer; `no-progress` is right but
 * no nearer; `wrong`, `loses-solutions` and `adds-solutions` do not follow; `unchecked` can't be decided.
 */
export type LineVerdict =
  | "finished"
  | "progress"
  | "no-progress"
  | "wrong"
  | "loses-solutions"
  | "adds-solutions"
  | "unchecked";

export interface LineJudgement {
  /** The line as the student wrote it. */
  readonly text: string;
  readonly latex: string;
  readonly verdict: LineVerdict;
  /** Name of the step the line made, where the engine recognises it. */
  readonly step: string | null;
  /** Id of the misconception that reproduces a wrong line, or null. */
  readonly misconception: string | null;
  /** Values for a sentence about the line, e.g. `{ term: "2", factor: "3" }`. */
  readonly values: Readonly<Record<string, string>>;
}

export type AnswerVerdict = "correct" | "equivalent-wrong-form" | "incorrect" | "unreadable" | "unchecked";
