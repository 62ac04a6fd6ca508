import type { Problem } from "../../checking.models.ts";
import { readExpression } from "../../expression.models.ts";
import type { Difficulty, WorkedProblem } from "../family.models.ts";
import {
  leading,
  nonZero,
  type Pick,
  picks,
  signed,
  similarByGenerating,
} from "../polynomial/practising.models.ts";
import { solveQuadratic } from "./solving.models.ts";
import { findQuadratic, recogniseQuadratic } from "./task.models.ts";

/** A problem's statement with one letter. */
type Draw = (pick: Pick, difficulty: Difficulty, letter: string) => string;

const letters = ["x", "y", "n", "t", "k", "m", "p", "w", "z", "a"];

/** Squares that add up to a square, so that every number of an equation is one. */
const squareSums = [
  [3, 5],
  [4, 5],
  [6, 10],
  [8, 10],
  [5, 13],
  [12, 13],
  [9, 15],
  [8, 17],
  [15, 17],
] as const;

const linear = (letter: string, slope: number, intercept: number) =>
  `${leading(slope, letter)}${signed(intercept)}`;
const quadratic = (letter: string, a: number, b: number, c: number) =>
  `${leading(a, `${letter}^2`)}${signed(b, letter)}${signed(c)}`;

const drawers: Readonly<Record<string, Draw>> = {
  "quadratics.zero-product": (pick, difficulty, x) => {
    const [p, q] = [nonZero(pick, 9), nonZero(pick, 9)];
    if (difficulty === 1) return `(${linear(x, 1, p)})(${linear(x, 1, -Math.abs(q))}) = 0`;
    if (difficulty === 2)
      return pick(0, 2) === 0
        ? `${pick(2, 6)}${x}(${linear(x, 1, p)}) = 0`
        : `(${linear(x, pick(2, 4), p)})(${linear(x, 1, q)}) = 0`;
    return `(${linear(x, pick(2, 5), p)})(${linear(x, pick(2, 5), q)}) = 0`;
  },
  "quadratics.square-roots": (pick, difficulty, x) => {
    const root = pick(2, 12);
    if (difficulty === 1) return pick(0, 1) === 0 ? `${x}^2 = ${root * root}` : `${x}^2 - ${root * root} = 0`;
    const inner = nonZero(pick, 9);
    if (difficulty === 2 && pick(0, 3) === 0) {
      const [leg, hypotenuse] = squareSums[pick(0, squareSums.length - 1)] ?? [3, 5];
      return `${x}^2 + ${leg * leg} = ${hypotenuse * hypotenuse}`;
    }
    const times = pick(2, 4);
    if (difficulty === 2 && pick(0, 1) === 0) return `(${linear(x, 1, inner)})^2 = ${root * root}`;
    if (difficulty === 2) return `${times}${x}^2${signed(inner)} = ${times * root * root + inner}`;
    return `(${linear(x, 1, inner)})^2 = ${pick(2, 60)}`;
  },
  "quadratics.factoring": (pick, difficulty, x) => {
    const [p, q] = difficulty === 1 ? [pick(1, 8), pick(1, 8)] : [nonZero(pick, 9), nonZero(pick, 9)];
    if (difficulty === 1) return `${quadratic(x, 1, p + q, p * q)} = 0`;
    if (difficulty === 2)
      return pick(0, 2) === 0 ? `${x}^2 = ${leading(p, x)}` : `${x}^2${signed(p + q, x)} = ${-p * q}`;
    const a = pick(2, 4);
    return `${quadratic(x, a, a * q + p, p * q)} = 0`;
  },
  "quadratics.completing-square": (pick, difficulty, x) => {
    const half = difficulty === 1 ? pick(1, 6) : nonZero(pick, 7);
    const square = difficulty === 3 ? pick(2, 40) : pick(1, 9) ** 2;
    const c = half * half - square;
    if (difficulty === 1) return `solve by completing the square: ${x}^2${signed(2 * half, x)} = ${-c}`;
    const times = difficulty === 3 ? pick(1, 3) : 1;
    return `solve by completing the square: ${quadratic(x, times, 2 * half * times, c * times)} = 0`;
  },
  "quadratics.formula": (pick, difficulty, x) => {
    const a = difficulty === 1 ? 1 : pick(2, 4);
    const b = difficulty === 1 ? 2 * pick(1, 4) + 1 : nonZero(pick, 9);
    const c = difficulty === 3 ? nonZero(pick, 6) : -pick(1, 6);
    return `solve by the quadratic formula: ${quadratic(x, a, b, difficulty === 1 ? nonZero(pick, 5) : c)} = 0`;
  },
};

export const quadraticSkills: readonly string[] = Object.keys(drawers);

/** A practice problem on one of the family's skills (see `ProblemFamily.generate`). */
export function generateQuadratic(skill: string, difficulty: Difficulty, seed: number): WorkedProblem | null {
  const draw = drawers[skill];
  if (draw === undefined) return null;
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const pick = picks(seed, attempt + difficulty * 1_000);
    const letter = letters[difficulty === 1 ? pick(0, 4) : pick(0, letters.length - 1)] ?? "x";
    const text = draw(pick, difficulty, letter);
    const problem = findQuadratic(text) ?? recogniseQuadratic(readExpression(text));
    if (problem?.skill !== skill) continue;
    const solution = solveQuadratic(problem);
    const numbers = solution.steps.flatMap((step) => step.line.match(/\d+/g) ?? []).map(Number);
    if (solution.steps.length > 0 && Math.max(...numbers) < 1_000) return { problem, solution };
  }
  return null;
}

/** A problem of the same kind with other numbers and another answer (see `ProblemFamily.similar`). */
export function similarQuadratic(problem: Problem, seed: number): WorkedProblem {
  return similarByGenerating(generateQuadratic, solveQuadratic, problem, seed);
}
