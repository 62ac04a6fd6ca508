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
import { solveSystem } from "./solving.models.ts";
import { findSystem } from "./task.models.ts";

type Draw = (pick: Pick, difficulty: Difficulty, letters: readonly [string, string]) => string;

const letterPairs = [
  ["x", "y"],
  ["a", "b"],
  ["m", "n"],
  ["p", "q"],
  ["s", "t"],
  ["u", "v"],
] as const;

/** `2x + 3y = 12` through a point. */
function row([x, y]: readonly [string, string], a: number, b: number, at: readonly [number, number]): string {
  return `${leading(a, x)}${signed(b, y)} = ${a * at[0] + b * at[1]}`;
}

function point(pick: Pick, difficulty: Difficulty): readonly [number, number] {
  return difficulty === 1 ? [pick(1, 8), pick(1, 8)] : [nonZero(pick, 8), nonZero(pick, 8)];
}

const drawers: Readonly<Record<string, Draw>> = {
  "systems.substitution": (pick, difficulty, letters) => {
    const at = point(pick, difficulty);
    const [x, y] = letters;
    const slope = difficulty === 1 ? pick(1, 3) : nonZero(pick, 4);
    const [a, b] = difficulty === 1 ? [pick(1, 4), pick(1, 3)] : [nonZero(pick, 5), nonZero(pick, 5)];
    const isolated = `${y} = ${leading(slope, x)}${signed(at[1] - slope * at[0])}`;
    if (difficulty < 3) return `${isolated}, ${row(letters, a, b, at)}`;
    return `solve by substitution: ${row(letters, slope, 1, at)}, ${row(letters, a, b, at)}`;
  },
  "systems.elimination": (pick, difficulty, letters) => {
    const at = point(pick, difficulty);
    const [a, b, c] = [pick(1, 5), pick(1, 5), pick(1, 5)];
    if (difficulty === 1)
      return `${row(letters, a, b, at)}, ${row(letters, c, pick(0, 2) === 0 ? b : -b, at)}`;
    const d = difficulty === 2 ? b * pick(2, 3) * (pick(0, 1) === 0 ? 1 : -1) : nonZero(pick, 7);
    return `${row(letters, difficulty === 3 ? nonZero(pick, 6) : a, b, at)}, ${row(letters, c, d, at)}`;
  },
  "systems.no-single-solution": (pick, difficulty, letters) => {
    const [a, b, c] = [pick(1, difficulty === 1 ? 4 : 6), nonZero(pick, 5), pick(1, 12)];
    const times = difficulty === 1 ? pick(2, 3) : nonZero(pick, 4);
    const off = pick(0, 2) === 0 ? 0 : pick(1, 9);
    const line = (k: number, extra: number) =>
      `${leading(k * a, letters[0])}${signed(k * b, letters[1])} = ${k * c + extra}`;
    return `solve the system ${line(1, 0)}, ${line(times, off)}`;
  },
};

export const systemSkills: readonly string[] = Object.keys(drawers);

/** A practice problem on one of the family's skills (see `ProblemFamily.generate`). */
export function generateSystem(skill: string, difficulty: Difficulty, seed: number): WorkedProblem | null {
  const draw = drawers[skill];
  if (draw === undefined) return null;
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const pick = picks(seed, attempt + difficulty * 1_000);
    const letters = letterPairs[difficulty === 1 ? 0 : pick(0, letterPairs.length - 1)] ?? letterPairs[0];
    const problem = findSystem(draw(pick, difficulty, letters));
    if (problem?.skill !== skill || findSystem(problem.statement)?.statement !== problem.statement) continue;
    return { problem, solution: solveSystem(problem) };
  }
  return null;
}

/** A problem of the same kind with other numbers and another answer (see `ProblemFamily.similar`). */
export function similarSystem(problem: Problem, seed: number): WorkedProblem {
  return similarByGenerating(generateSystem, solveSystem, problem, seed);
}
