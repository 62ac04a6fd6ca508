import type { Problem } from "../../checking.models.ts";
import type { Difficulty, WorkedProblem } from "../family.models.ts";
import { nonZero, type Pick, picks, similarByGenerating } from "../polynomial/practising.models.ts";
import { solveRadicals } from "./solving.models.ts";
import { findRadicals } from "./task.models.ts";

type Draw = (pick: Pick, difficulty: Difficulty, letter: string) => string;

type Pair = readonly [number, number];

const free = [2, 3, 5, 6, 7, 10, 11, 13, 14, 15] as const;
const primes = [2, 3, 5, 7, 11] as const;
const cubes = [2, 3, 4, 5, 6, 7, 9, 10] as const;
const tops = [1, 4, 9, 13, 17] as const;
const triples: readonly [Pair, ...Pair[]] = [
  [9, 16],
  [36, 64],
  [25, 144],
  [81, 144],
  [64, 225],
  [144, 256],
];

function one<T>(pick: Pick, from: readonly [T, ...T[]]): T {
  return from[pick(0, from.length - 1)] ?? from[0];
}

/** `3sqrt(2)`, `sqrt(2)`, `-sqrt(2)`. */
const root = (coefficient: number, radicand: number) => {
  const size = Math.abs(coefficient) === 1 ? "" : String(Math.abs(coefficient));
  return `${coefficient < 0 ? "-" : ""}${size}sqrt(${radicand})`;
};

const signedRoot = (coefficient: number, radicand: number) =>
  `${coefficient < 0 ? " - " : " + "}${root(Math.abs(coefficient), radicand)}`;

const signedNumber = (value: number) => `${value < 0 ? " - " : " + "}${Math.abs(value)}`;

const drawers: Readonly<Record<string, Draw>> = {
  "radicals.simplify": (pick, difficulty, x) => {
    const [square, rest] = [pick(2, 8), one(pick, free)];
    if (difficulty < 3 && square * square * rest > 330) return "";
    if (difficulty === 1) {
      const [a, b] = one(pick, triples);
      return pick(0, 6) === 0 ? `simplify sqrt(${a} + ${b})` : `simplify sqrt(${square * square * rest})`;
    }
    if (difficulty === 2) {
      if (pick(0, 2) === 0) return `simplify cbrt(${pick(2, 5) ** 3 * one(pick, cubes)})`;
      return `simplify ${pick(2, 9)}sqrt(${square * square * rest})`;
    }
    if (pick(0, 3) === 0) return `simplify cbrt(${pick(2, 4) ** 3 * one(pick, cubes)}${x}^${pick(3, 8)})`;
    return `simplify sqrt(${square * square * rest}${x}^${pick(2, 7)})`;
  },
  "radicals.add": (pick, difficulty) => {
    const radicand = one(pick, free);
    if (difficulty === 1)
      return `simplify ${root(pick(2, 9), radicand)}${signedRoot(pick(0, 2) === 0 ? -pick(1, 8) : pick(1, 9), radicand)}`;
    const squared = (coefficient: number, size: number, isFirst = false) =>
      isFirst ? root(coefficient, size * size * radicand) : signedRoot(coefficient, size * size * radicand);
    if (difficulty === 2) {
      const isPlain = pick(0, 1) === 0;
      const first = isPlain ? root(pick(1, 6), radicand) : squared(1, pick(2, 5), true);
      return `simplify ${first}${squared(isPlain ? pick(1, 5) : nonZero(pick, 1), pick(2, 6))}`;
    }
    if (pick(0, 1) === 0)
      return `simplify ${pick(1, 9)}${signedRoot(pick(2, 5), radicand)}${signedNumber(nonZero(pick, 9))}${signedRoot(nonZero(pick, 6), radicand)}`;
    return `simplify ${squared(pick(1, 4), pick(2, 4), true)}${squared(nonZero(pick, 4), pick(2, 5))}${signedRoot(nonZero(pick, 5), radicand)}`;
  },
  "radicals.multiply": (pick, difficulty) => {
    const [a, b] = [one(pick, free), one(pick, free)];
    if (difficulty === 1) return `simplify sqrt(${a}) * sqrt(${pick(0, 2) === 0 ? a * pick(2, 4) ** 2 : b})`;
    if (difficulty === 2) {
      const kind = pick(0, 3);
      if (kind === 0) return `simplify (${root(pick(2, 6), a)})^2`;
      if (kind === 1)
        return `simplify sqrt(${a}) * (${root(pick(1, 3), a)}${signedNumber(nonZero(pick, 9))})`;
      return `simplify ${root(pick(2, 6), a)} * ${root(pick(2, 6), b)}`;
    }
    const prime = one(pick, primes);
    if (pick(0, 2) === 0) return `simplify (${pick(1, 5)}${signedRoot(nonZero(pick, 2), prime)})^2`;
    const first = `(${root(1, prime)}${signedNumber(nonZero(pick, 7))})`;
    return `simplify ${first}(${root(1, prime)}${signedNumber(nonZero(pick, 7))})`;
  },
  "radicals.rationalise": (pick, difficulty) => {
    const prime = one(pick, primes);
    if (difficulty === 1)
      return `rationalise ${pick(0, 1) === 0 ? prime * pick(1, 6) : pick(1, 12)}/sqrt(${prime})`;
    if (difficulty === 2) {
      const kind = pick(0, 3);
      if (kind === 0) return `rationalise sqrt(${one(pick, tops)}/${prime})`;
      if (kind === 1) return `rationalise ${root(pick(1, 5), one(pick, primes))}/${root(1, prime)}`;
      return `rationalise ${pick(1, 12)}/(${root(pick(2, 5), prime)})`;
    }
    const number = pick(0, 2) === 0 ? prime : pick(1, 5);
    const bottom =
      pick(0, 1) === 0
        ? `${root(1, prime)}${signedNumber(nonZero(pick, 4))}`
        : `${number}${signedRoot(nonZero(pick, 1), prime)}`;
    return `rationalise ${pick(1, 12)}/(${bottom})`;
  },
};

export const radicalSkills: readonly string[] = Object.keys(drawers);

/** Numbers on the way stay below this: nobody should need a calculator. */
const handy = 5_000;

/** A practice problem on one of the family's skills (see `ProblemFamily.generate`). */
export function generateRadicals(skill: string, difficulty: Difficulty, seed: number): WorkedProblem | null {
  const draw = drawers[skill];
  if (draw === undefined) return null;
  for (let attempt = 0; attempt < 80; attempt += 1) {
    const pick = picks(seed, attempt + difficulty * 1_000);
    const letter = one(pick, ["x", "a", "n", "y", "t"]);
    const problem = findRadicals(draw(pick, difficulty, letter));
    if (problem?.skill !== skill) continue;
    const solution = solveRadicals(problem);
    const texts = [problem.statement, ...solution.steps.map((step) => step.line)];
    const isHandy = texts.every((text) => (text.match(/\d+/g) ?? []).every((part) => Number(part) < handy));
    const isEmpty = skill === "radicals.add" && !solution.answer.includes("sqrt");
    if (isHandy && solution.steps.length > 0 && !isEmpty) return { problem, solution };
  }
  return null;
}

/** A problem of the same kind with other numbers and another answer (see `ProblemFamily.similar`). */
export function similarRadicals(problem: Problem, seed: number): WorkedProblem {
  return similarByGenerating(generateRadicals, solveRadicals, problem, seed);
}
