import type { FamilyId, LineJudgement, Problem, Solution, SolutionStep } from "../checking.models.ts";
import type { Misconception } from "../misconceptions/misconceptions.schemas.ts";
import type { ReadResult } from "../reading/syntax.models.ts";

/** How hard a generated problem is: 1 small whole numbers and few steps, 2 usual, 3 signs, fractions, more steps. */
export type Difficulty = 1 | 2 | 3;

export interface WorkedProblem {
  readonly problem: Problem;
  readonly solution: Solution;
}

/** A sentence in both languages. `{name}` is plain text and `[name]` mathematics, filled from a step's `values`. */
export interface BothLanguages {
  readonly en: string;
  readonly es: string;
}

/**
 * What a tutor says about one named step, from pointing to telling. A level 3 hint is a worked similar problem,
 * which `similar` gives. None of these sentences holds a value of the step's result.
 */
export interface StepWords {
  /** Level 1: one question that points at what matters now. */
  readonly point: BothLanguages;
  /** Level 2: the principle, as a statement. */
  readonly principle: BothLanguages;
  /** Level 4: what to do next, as a statement without the result. */
  readonly next: BothLanguages;
  /** Why the step is allowed, for a worked solution. */
  readonly reason: BothLanguages;
}

/** A line that a documented misconception leads to. */
export interface WrongLine {
  readonly line: string;
  /** Values for the misconception's question. */
  readonly values: Readonly<Record<string, string>>;
}

/** A misconception as a buggy rule (Brown & Burton 1978): recognises wrong lines and generates them for tests. */
export interface BuggyRule {
  readonly misconception: Misconception;
  /** Lines that the rule makes of a right line of work (the problem's own first); none where it can't bite. */
  readonly apply: (problem: Problem, rightLine: string) => readonly WrongLine[];
}

/** A family of problems that the engine can solve, check and vary. All functions are pure and never throw. */
export interface ProblemFamily {
  readonly id: FamilyId;
  /** The problem in a message whose words say what is asked (`factor …`, `the mean of …`), English or Spanish, or null. */
  readonly find?: (message: string) => Problem | null;
  /** The problem that was read from mathematics alone, or null when it is not of this family. */
  readonly recognise: (read: ReadResult) => Problem | null;
  /** Lines of work in a message, as written; where absent, the engine's own way of finding lines is used. */
  readonly findLines?: (message: string, problem: Problem) => readonly string[];
  readonly solve: (problem: Problem) => Solution;
  /**
   * Judges one line of work. `previousLines` are earlier right lines, oldest first, the problem itself
   * first; lines that can't be read are passed over.
   */
  readonly judgeLine: (problem: Problem, previousLines: readonly string[], line: string) => LineJudgement;
  /** The step that a teacher would take from this line, or null when nothing is left or it can't be read. */
  readonly nextStep: (problem: Problem, currentLine: string) => SolutionStep | null;
  /** A problem of the same kind with other numbers, letter and answer, the same for the same seed (an integer). */
  readonly similar: (problem: Problem, seed: number) => WorkedProblem;
  /**
   * A problem for practice on one of the family's skills, the same for the same seed; null for a skill it does not
   * have. The language counts where a statement is more than mathematics; English where it is left out.
   */
  readonly generate?: (
    skill: string,
    difficulty: Difficulty,
    seed: number,
    language?: "en" | "es",
  ) => WorkedProblem | null;
  /** Ids of the skills that `generate` makes problems for. */
  readonly skills?: readonly string[];
  /** Words for each name of its steps; where absent, the tutor's own phrases are used. */
  readonly words?: Readonly<Record<string, StepWords>>;
  readonly buggyRules?: readonly BuggyRule[];
}
