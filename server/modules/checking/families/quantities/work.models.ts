import type Fraction from "fraction.js";
import type { Problem, Solution, SolutionStep } from "../../checking.models.ts";
import { readExpression, readToLatex } from "../../expression.models.ts";

/** One step on a way to an amount; its line is plain notation. */
export interface AmountStep {
  readonly name: string;
  readonly line: string;
  readonly values: Readonly<Record<string, string>>;
}

/** How the amount asked for is to be written. */
export type AmountForm = "number" | "percent" | "fraction" | "decimal";

/** A problem that asks for one amount, with all that a line of work may rightly say. */
export interface AmountWork {
  readonly answer: Fraction;
  readonly form: AmountForm;
  /** The letter that the problem itself uses for the amount; null where any letter may stand for it. */
  readonly letter: string | null;
  /** What 100 % stands for, or null: `25% = 20` says that a quarter of it is 20. */
  readonly base: Fraction | null;
  /** Values on the way: right, though not what is asked. */
  readonly along: readonly Fraction[];
  /** Values that are on the way only inside a calculation: `80 * 15 = 1200`. */
  readonly insideOnly: readonly Fraction[];
  /** Either sign is right: a decrease of 20 % may be written -20 %. */
  readonly signless?: boolean;
  /** Ways to the answer; the first is the one we show, each ends in the answer. */
  readonly paths: readonly (readonly AmountStep[])[];
}

export function solveAmount(problem: Problem, work: AmountWork | null): Solution {
  const steps = work?.paths[0] ?? [];
  return {
    answer: steps.at(-1)?.line ?? problem.statement,
    steps: steps.map((step) => toSolutionStep(step, problem)),
  };
}

export function toSolutionStep(step: AmountStep, problem: Problem): SolutionStep {
  return { ...step, latex: readToLatex(readExpression(step.line), step.line), skill: problem.skill };
}
