import Fraction from "fraction.js";
import type { Problem } from "../../checking.models.ts";
import type { Difficulty, WorkedProblem } from "../family.models.ts";
import { nonZero, type Pick, picks, similarByGenerating } from "../polynomial/practising.models.ts";
import { taskOf } from "./finding.models.ts";
import { isSameRow, sorted, sumOf, tally, weightedSum } from "./lists.models.ts";
import { solveStatistics, truthOf } from "./solving.models.ts";
import type { Language } from "./statistics-words.constants.ts";
import { problemOf, type StatisticsTask } from "./task.models.ts";

/** A task without its language; null where the draw did not make a handy one. */
type Drawn = StatisticsTask extends infer Task
  ? Task extends unknown
    ? Omit<Task, "language">
    : never
  : never;
type Draw = (pick: Pick, difficulty: Difficulty) => Drawn | null;

const fractions = (values: readonly number[]) => values.map((value) => new Fraction(value));
const many = (count: number, draw: () => number) => fractions(Array.from({ length: count }, draw));

/** Values of the usual kind: small, larger with a zero now and then, with signs or one decimal. */
function valuesFor(pick: Pick, difficulty: Difficulty, count: number): readonly Fraction[] {
  if (difficulty === 1) return many(count, () => pick(1, 12));
  if (difficulty === 2) return many(count, () => (pick(0, 6) === 0 ? 0 : pick(2, 40)));
  if (pick(0, 1) === 0) return many(count, () => nonZero(pick, 15));
  return many(count, () => pick(5, 95)).map((value) => value.div(10));
}

const drawers: Readonly<Record<string, Draw>> = {
  "statistics.mean": (pick, difficulty) => {
    const count = difficulty === 1 ? pick(3, 5) : pick(4, 6);
    const data = valuesFor(pick, difficulty, count);
    const mean = sumOf(data).div(count);
    const isHandy = difficulty === 1 ? mean.d === 1n : mean.mul(difficulty === 2 ? 10 : 100).d === 1n;
    return isHandy ? { kind: "mean", data } : null;
  },
  "statistics.median": (pick, difficulty) => {
    const count =
      difficulty === 1
        ? ([3, 5, 5, 7][pick(0, 3)] ?? 5)
        : difficulty === 2
          ? ([4, 6, 7][pick(0, 2)] ?? 6)
          : pick(6, 8);
    const data = valuesFor(pick, difficulty, count);
    return isSameRow(sorted(data), data) ? null : { kind: "median", data };
  },
  "statistics.mode": (pick, difficulty) => {
    const data = valuesFor(pick, difficulty === 3 ? 2 : 1, difficulty === 1 ? pick(4, 6) : pick(6, 9));
    const counts = tally(data);
    const modes = truthOf({ kind: "mode", data, language: "en" });
    const isEven = counts.every(({ times }) => times === counts[0]?.times);
    if (counts.length < 3 || (isEven && modes.length > 0)) return null;
    const isUsual = difficulty === 1 ? modes.length === 1 : modes.length !== 1 || pick(0, 2) > 0;
    return isUsual && modes.length < 3 ? { kind: "mode", data } : null;
  },
  "statistics.range": (pick, difficulty) => {
    const data = valuesFor(pick, difficulty, difficulty === 1 ? pick(4, 5) : pick(5, 7));
    const [spread] = truthOf({ kind: "range", data, language: "en" });
    return spread === undefined || spread.equals(0) ? null : { kind: "range", data };
  },
  "statistics.missing-value": (pick, difficulty) => {
    const known = valuesFor(pick, difficulty, difficulty === 1 ? pick(2, 3) : pick(3, 5));
    const mean =
      difficulty < 3 ? new Fraction(pick(4, difficulty === 1 ? 10 : 30)) : new Fraction(pick(10, 90), 10);
    const [missing] = truthOf({ kind: "missing", data: known, mean, letter: "x", language: "en" });
    const isHandy = missing !== undefined && (difficulty === 3 || missing.gt(0)) && missing.abs().lt(100);
    return isHandy && !missing.equals(mean) ? { kind: "missing", data: known, mean, letter: "x" } : null;
  },
  "statistics.weighted-mean": (pick, difficulty) => {
    const count = difficulty === 1 ? 2 : pick(3, 4);
    const by = difficulty === 1 || pick(0, 1) === 0 ? "weights" : "frequencies";
    const data =
      by === "weights" ? many(count, () => pick(4, 20) * (difficulty === 1 ? 1 : 5)) : inOrder(pick, count);
    const weights = many(count, () => pick(1, difficulty === 1 ? 5 : 9));
    const mean = weightedSum(data, weights).div(sumOf(weights));
    const isHandy = mean.mul(difficulty === 3 ? 100 : 10).d === 1n && (difficulty > 1 || mean.d === 1n);
    const isPlain = tally(weights).length === 1 || tally(data).length < count;
    return isHandy && !isPlain ? { kind: "weighted", data, weights, by } : null;
  },
};

/** The values of a table: numbers that go up. */
function inOrder(pick: Pick, count: number): readonly Fraction[] {
  const start = pick(0, 9);
  const gap = pick(1, 3);
  return fractions(Array.from({ length: count }, (_, index) => start + index * gap));
}

export const statisticsSkills: readonly string[] = Object.keys(drawers);

/** A practice problem on one of the family's skills (see `ProblemFamily.generate`). */
export function generateStatistics(
  skill: string,
  difficulty: Difficulty,
  seed: number,
  language: Language = "en",
): WorkedProblem | null {
  const draw = drawers[skill];
  if (draw === undefined) return null;
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const drawn = draw(picks(seed, attempt + difficulty * 1_000), difficulty);
    if (drawn === null) continue;
    const problem = problemOf({ ...drawn, language });
    return { problem, solution: solveStatistics(problem) };
  }
  return null;
}

/** A problem of the same kind, in the same language, with other numbers (see `ProblemFamily.similar`). */
export function similarStatistics(problem: Problem, seed: number): WorkedProblem {
  const language = taskOf(problem)?.language ?? "en";
  const generate = (skill: string, difficulty: Difficulty, draw: number) =>
    generateStatistics(skill, difficulty, draw, language);
  return similarByGenerating(generate, solveStatistics, problem, seed);
}
