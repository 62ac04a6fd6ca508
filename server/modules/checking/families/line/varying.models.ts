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
import { solveLine } from "./solving.models.ts";
import { findLine } from "./task.models.ts";

type Draw = (pick: Pick, difficulty: Difficulty) => string;

const solved = (slope: number | string, intercept: number) =>
  `y = ${typeof slope === "string" ? `${slope}x` : leading(slope, "x")}${signed(intercept)}`;

function twoPoints(pick: Pick, difficulty: Difficulty): string {
  const low = difficulty === 1 ? 0 : -8;
  const [x, y, run] = [pick(low, 8), pick(low, 8), pick(1, difficulty === 1 ? 4 : 6)];
  const slope = difficulty === 1 ? pick(1, 5) : nonZero(pick, 5);
  const rise = difficulty === 3 ? nonZero(pick, 9) : slope * run;
  return `(${x}, ${y}) and (${x + run}, ${y + rise})`;
}

function somePoint(pick: Pick, difficulty: Difficulty): string {
  const low = difficulty === 1 ? 1 : -8;
  return `(${pick(low, 8)}, ${pick(low, 9)})`;
}

function someSlope(pick: Pick, difficulty: Difficulty): string {
  if (difficulty === 1) return `${pick(2, 6)}`;
  if (difficulty === 2) return `${nonZero(pick, 7)}`;
  const bottom = pick(2, 5);
  const top = bottom === 4 ? 2 * pick(0, 1) + 1 : bottom === 2 ? 2 * pick(0, 2) + 1 : pick(1, bottom - 1);
  return `${pick(0, 1) === 0 ? "-" : ""}${top}/${bottom}`;
}

const drawers: Readonly<Record<string, Draw>> = {
  "lines.slope": (pick, difficulty) => `slope through ${twoPoints(pick, difficulty)}`,
  "lines.slope-from-equation": (pick, difficulty) => {
    if (difficulty === 1) return `slope of ${solved(nonZero(pick, 9), nonZero(pick, 12))}`;
    const [a, b, c] = [nonZero(pick, 9), difficulty === 2 ? pick(2, 6) : nonZero(pick, 9), nonZero(pick, 12)];
    return `slope of ${leading(difficulty === 2 ? a * b : a, "x")}${signed(b, "y")} = ${difficulty === 2 ? b * c : c}`;
  },
  "lines.intercepts": (pick, difficulty) => {
    const axis = pick(0, 1) === 0 ? "x" : "y";
    const [a, b] = [pick(2, 9), difficulty === 1 ? pick(2, 9) : nonZero(pick, 9)];
    const c = difficulty === 3 ? nonZero(pick, 12) : a * Math.abs(b) * pick(1, 3);
    return `${axis}-intercept of ${leading(a, "x")}${signed(b, "y")} = ${c}`;
  },
  "lines.point-slope": (pick, difficulty) =>
    `line through ${somePoint(pick, difficulty)} with slope ${someSlope(pick, difficulty)}`,
  "lines.two-points": (pick, difficulty) => `line through ${twoPoints(pick, difficulty)}`,
  "lines.parallel-perpendicular": (pick, difficulty) => {
    const kind = pick(0, 1) === 0 ? "parallel" : "perpendicular";
    const slope = difficulty === 3 ? someSlope(pick, 3) : nonZero(pick, difficulty === 1 ? 4 : 6);
    return `line through ${somePoint(pick, difficulty)} ${kind} to ${solved(slope, nonZero(pick, 9))}`;
  },
};

export const lineSkills: readonly string[] = Object.keys(drawers);

/** A practice problem on one of the family's skills (see `ProblemFamily.generate`). */
export function generateLine(skill: string, difficulty: Difficulty, seed: number): WorkedProblem | null {
  const draw = drawers[skill];
  if (draw === undefined) return null;
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const problem = findLine(draw(picks(seed, attempt + difficulty * 1_000), difficulty));
    if (problem?.skill === skill) return { problem, solution: solveLine(problem) };
  }
  return null;
}

/** A problem of the same kind with other numbers and another answer (see `ProblemFamily.similar`). */
export function similarLine(problem: Problem, seed: number): WorkedProblem {
  return similarByGenerating(generateLine, solveLine, problem, seed);
}
