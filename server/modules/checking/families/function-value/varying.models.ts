import type { Problem } from "../../checking.models.ts";
import type { Difficulty, WorkedProblem } from "../family.models.ts";
import {
  leading,
  nonZero,
  type Pick,
  picks,
  signed,
  similarByGenerating,
} from "../polynomial/practising.models.ts";
import { solveFunctionValue } from "./solving.models.ts";
import { findFunctionValue } from "./task.models.ts";

type Draw = (pick: Pick, difficulty: Difficulty, name: string) => string;

const linear = (pick: Pick, difficulty: Difficulty) =>
  `${leading(difficulty === 1 ? pick(2, 6) : nonZero(pick, 7), "x")}${signed(nonZero(pick, 9))}`;
const quadratic = (pick: Pick, middle: number) =>
  `${leading(pick(1, 4), "x^2")}${signed(middle, "x")}${signed(nonZero(pick, 9))}`;

const drawers: Readonly<Record<string, Draw>> = {
  "functions.evaluate": (pick, difficulty, name) => {
    if (difficulty === 1) return `${name}(x) = ${linear(pick, 1)}, ${name}(${pick(2, 9)})`;
    const at = difficulty === 2 ? pick(2, 6) : -pick(2, 6);
    return `${name}(x) = ${quadratic(pick, difficulty === 2 ? 0 : nonZero(pick, 6))}, ${name}(${at})`;
  },
  "functions.evaluate-expression": (pick, difficulty, name) => {
    const letter = ["a", "t", "k"][pick(0, 2)] ?? "a";
    const added = difficulty === 1 ? pick(1, 6) : nonZero(pick, 6);
    if (difficulty === 1) return `${name}(x) = ${linear(pick, 1)}, ${name}(${letter}${signed(added)})`;
    return `${name}(x) = ${quadratic(pick, difficulty === 2 ? 0 : nonZero(pick, 5))}, ${name}(${letter}${signed(added)})`;
  },
  "functions.solve": (pick, difficulty, name) => {
    const [slope, intercept, answer] = [
      difficulty === 1 ? pick(2, 6) : nonZero(pick, 7),
      nonZero(pick, 9),
      difficulty === 1 ? pick(1, 9) : nonZero(pick, 9),
    ];
    if (difficulty < 3)
      return `${name}(x) = ${leading(slope, "x")}${signed(intercept)}, ${name}(x) = ${slope * answer + intercept}`;
    const other = nonZero(pick, 6);
    const value = pick(1, 9);
    return `${name}(x) = x^2${signed(-(answer + other), "x")}${signed(answer * other + value)}, ${name}(x) = ${value}`;
  },
};

export const functionSkills: readonly string[] = Object.keys(drawers);

/** A practice problem on one of the family's skills (see `ProblemFamily.generate`). */
export function generateFunctionValue(
  skill: string,
  difficulty: Difficulty,
  seed: number,
): WorkedProblem | null {
  const draw = drawers[skill];
  if (draw === undefined) return null;
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const pick = picks(seed, attempt + difficulty * 1_000);
    const name = ["f", "g", "h", "p"][pick(0, 3)] ?? "f";
    const problem = findFunctionValue(draw(pick, difficulty, name));
    if (problem?.skill !== skill) continue;
    const solution = solveFunctionValue(problem);
    if (solution.steps.length > 1) return { problem, solution };
  }
  return null;
}

/** A problem of the same kind with other numbers and another answer (see `ProblemFamily.similar`). */
export function similarFunctionValue(problem: Problem, seed: number): WorkedProblem {
  return similarByGenerating(generateFunctionValue, solveFunctionValue, problem, seed);
}
