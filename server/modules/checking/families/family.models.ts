import type { FamilyId, LineJudgement, Problem, Solution, SolutionStep } from "../checking.models.ts";
import type { ReadResult } from "../reading/syntax.models.ts";

/** A family of problems that the engine can solve, check and vary. All functions are pure and never throw. */
export interface ProblemFamily {
  readonly id: FamilyId;
  /** The problem that was read, or null when it is not of this family. */
  readonly recognise: (read: ReadResult) => Problem | null;
  readonly solve: (problem: Problem) => Solution;
  /**
   * Judges one line of work. `previousLines` are earlier right lines, oldest first, the problem itself
   * first; lines that can't be read are passed over.
   */
  readonly judgeLine: (problem: Problem, previousLines: readonly string[], line: string) => LineJudgement;
  /** The step that a teacher would take from this line, or null when nothing is left or it can't be read. */
  readonly nextStep: (problem: Problem, currentLine: string) => SolutionStep | null;
  /** A problem of the same kind with other numbers, letter and answer, the same for the same seed (an integer). */
  readonly similar: (
    problem: Problem,
    seed: number,
  ) => { readonly problem: Problem; readonly solution: Solution };
}
