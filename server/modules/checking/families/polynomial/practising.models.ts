import type { Problem } from "../../checking.models.ts";
import type { ProblemFamily, WorkedProblem } from "../family.models.ts";
import { randomIntegers } from "../random.models.ts";

/** Whole numbers from low to high, both included. */
export type Pick = (low: number, high: number) => number;

/** A whole number that is not 0, of either sign. */
export function nonZero(pick: Pick, size: number): number {
  const value = pick(1, size);
  return pick(0, 1) === 0 ? value : -value;
}

/** ` + 3`, ` - 3x`, nothing for 0. */
export function signed(value: number, letters = ""): string {
  if (value === 0) return "";
  const size = Math.abs(value) === 1 && letters !== "" ? "" : String(Math.abs(value));
  return `${value < 0 ? " - " : " + "}${size}${letters}`;
}

/** `3x`, `-x`, at the beginning of a sum. */
export function leading(value: number, letters = ""): string {
  const size = Math.abs(value) === 1 && letters !== "" ? "" : String(Math.abs(value));
  return `${value < 0 ? "-" : ""}${size}${letters}`;
}

/** A sequence of numbers for a seed and an attempt; the first draws are thrown away, as they lie close for close seeds. */
export function picks(seed: number, attempt: number): Pick {
  const pick = randomIntegers(Math.imul(seed, 2_654_435_761) + attempt * 40_503);
  pick(0, 1);
  return pick;
}

const numbersIn = (text: string) => text.match(/\d+(?:\/\d+)?/g) ?? [];

/**
 * A problem of the same skill with another statement and another answer (see `ProblemFamily.similar`): the
 * easiest first, and with as few of the answer's numbers on its way as can be.
 */
export function similarByGenerating(
  generate: NonNullable<ProblemFamily["generate"]>,
  solve: ProblemFamily["solve"],
  problem: Problem,
  seed: number,
): WorkedProblem {
  const answer = solve(problem).answer;
  const hidden = new Set(numbersIn(answer).filter((number) => number !== "1" && number !== "2"));
  let best: WorkedProblem | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 16 && fewest > 0; attempt += 1) {
    const made = generate(problem.skill, attempt < 10 ? 1 : 2, seed * 41 + attempt);
    if (made === null || made.problem.statement === problem.statement || made.solution.answer === answer)
      continue;
    const texts = [made.problem.statement, ...made.solution.steps.map((step) => step.line)];
    const shared = texts.flatMap(numbersIn).filter((number) => hidden.has(number)).length;
    if (shared < fewest) best = made;
    fewest = Math.min(fewest, shared);
  }
  return best ?? { problem, solution: solve(problem) };
}
