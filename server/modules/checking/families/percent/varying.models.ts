import Fraction from "fraction.js";
import type { Problem } from "../../checking.models.ts";
import type { Difficulty, WorkedProblem } from "../family.models.ts";
import { type Pick, picks, similarByGenerating } from "../polynomial/practising.models.ts";
import { solveAmount } from "../quantities/work.models.ts";
import { percentWork } from "./solving.models.ts";
import { findPercent, type InterestTask, interestWritten, taskOf } from "./task.models.ts";

type Language = "en" | "es";
type Draw = (pick: Pick, difficulty: Difficulty, language: Language) => string;

const one = <Item>(pick: Pick, list: readonly [Item, ...Item[]]): Item =>
  list[pick(0, list.length - 1)] ?? list[0];

const handyPercents = [5, 10, 15, 20, 25, 30, 35, 40, 45, 60, 65, 70, 75, 80, 85, 90, 95] as const;
const roundPercents = [5, 10, 20, 25, 30, 40, 60, 75, 80] as const;
const oddPercents = [2.5, 7.5, 12.5, 17.5, 22.5, 37.5, 62.5, 87.5, 110, 120, 125, 140, 150, 175] as const;

function somePercent(pick: Pick, difficulty: Difficulty): number {
  if (difficulty === 1) return one(pick, roundPercents);
  return difficulty === 2 ? one(pick, handyPercents) + (pick(0, 2) === 0 ? 1 : 0) : one(pick, oddPercents);
}

/** A whole whose percentages are handy: multiples of 20, 25 for percentages with units, 40 for halves. */
function someWhole(pick: Pick, difficulty: Difficulty): number {
  return difficulty === 1 ? 20 * pick(1, 20) : difficulty === 2 ? 25 * pick(1, 24) : 40 * pick(1, 20);
}

/** A number without the noise of binary fractions. */
const tidy = (value: number) => Number(value.toFixed(6));
const share = (percent: number, whole: number) => tidy((percent * whole) / 100);
const sideOf = (pick: Pick) => (pick(0, 1) === 0 ? "increase" : "decrease");

function interest(
  principal: number,
  rate: number,
  years: number,
  kind: Omit<InterestTask, "kind" | "principal" | "rate" | "time">,
): string {
  const amounts = {
    principal: new Fraction(principal),
    rate: new Fraction(rate, 100),
    time: new Fraction(years),
  };
  return interestWritten({ kind: "interest", ...kind, ...amounts }).statement;
}

const drawers = {
  of: (pick, difficulty) => `${somePercent(pick, difficulty)}% * ${someWhole(pick, difficulty)}`,
  what: (pick, difficulty) => {
    const [percent, whole] = [somePercent(pick, difficulty), someWhole(pick, difficulty)];
    return `what percent of ${whole} is ${share(percent, whole)}`;
  },
  whole: (pick, difficulty) => {
    const [percent, whole] = [somePercent(pick, difficulty), someWhole(pick, difficulty)];
    return `${share(percent, whole)} is ${percent}% of what`;
  },
  reverse: (pick, difficulty) => {
    const percent = difficulty === 1 ? one(pick, roundPercents) : one(pick, handyPercents);
    const side = sideOf(pick);
    const end = share(side === "increase" ? 100 + percent : 100 - percent, 20 * pick(1, 25));
    return `${end} after ${side === "increase" ? "an" : "a"} ${side} of ${percent}%, original value`;
  },
  change: (pick, difficulty) => {
    const percent = difficulty === 1 ? one(pick, roundPercents) : one(pick, handyPercents);
    return `${someWhole(pick, 1)} ${sideOf(pick)}d by ${percent}%`;
  },
  rate: (pick, difficulty) => {
    const percent = difficulty === 1 ? one(pick, roundPercents) : one(pick, handyPercents);
    const from = 20 * pick(1, 20);
    return `percent change from ${from} to ${share(pick(0, 1) === 0 ? 100 + percent : 100 - percent, from)}`;
  },
  successive: (pick) => {
    const [first, second] = [one(pick, [10, 20, 25, 30, 40, 50]), one(pick, [10, 20, 25, 30, 40, 50])];
    return `${100 * pick(1, 12)} ${sideOf(pick)}d by ${first}%, then ${sideOf(pick)}d by ${second}%`;
  },
  simple: (pick, difficulty, language) => {
    const years = difficulty === 3 ? one(pick, [0.5, 1.5, 2.5, 3.5, 4.5]) : pick(2, 6);
    const asks = difficulty === 2 ? "total" : "interest";
    return interest(100 * pick(2, 20), pick(2, 8), years, { isCompound: false, asks, language });
  },
  compound: (pick, difficulty, language) => {
    const rate = difficulty === 1 ? one(pick, [10, 20, 50, 5]) : one(pick, [2, 3, 4, 5, 6, 10, 20]);
    const years = difficulty === 3 && rate > 5 ? 3 : 2;
    const asks = difficulty === 3 ? "interest" : "total";
    return interest(100 * pick(1, 20), rate, years, { isCompound: true, asks, language });
  },
  convert: (pick, difficulty) => {
    const percent = difficulty === 3 ? one(pick, oddPercents) + 10 * pick(0, 5) : pick(1, 99);
    const decimal = tidy(percent / 100);
    if (difficulty === 1) return pick(0, 1) === 0 ? `${percent}% as a decimal` : `${decimal} as a percent`;
    if (pick(0, 2) === 0) return pick(0, 1) === 0 ? `${percent}% as a fraction` : `${decimal} as a fraction`;
    const bottom = difficulty === 2 ? one(pick, [2, 4, 5, 10, 20, 25, 50]) : one(pick, [8, 16, 40, 80]);
    const top = pick(1, bottom - 1);
    return `${top}/${bottom} as a ${pick(0, 2) === 0 ? "decimal" : "percent"}`;
  },
} as const satisfies Readonly<Record<string, Draw>>;
type Kind = keyof typeof drawers;

/** What is practised at each difficulty of a skill. */
const kinds: Readonly<Record<string, readonly [Kind, Kind, Kind]>> = {
  "percent.of": ["of", "of", "of"],
  "percent.what": ["what", "what", "what"],
  "percent.whole": ["whole", "whole", "reverse"],
  "percent.change": ["change", "rate", "successive"],
  "percent.interest": ["simple", "simple", "simple"],
  "percent.compound": ["compound", "compound", "compound"],
  "percent.convert": ["convert", "convert", "convert"],
};

export const percentSkills: readonly string[] = Object.keys(kinds);

/** A practice problem on one of the family's skills (see `ProblemFamily.generate`). */
export function generatePercent(
  skill: string,
  difficulty: Difficulty,
  seed: number,
  language: Language = "en",
): WorkedProblem | null {
  const kind = kinds[skill]?.[difficulty - 1];
  return kind === undefined ? null : generateKind(kind, difficulty, seed, language);
}

function generateKind(
  kind: Kind,
  difficulty: Difficulty,
  seed: number,
  language: Language,
): WorkedProblem | null {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const draw: Draw = drawers[kind];
    const problem = findPercent(draw(picks(seed, attempt + difficulty * 1_000), difficulty, language));
    if (problem === null) continue;
    const solution = solvePercent(problem);
    if (solution.steps.length > 0 && isHandy([problem.statement, ...solution.steps.map(({ line }) => line)]))
      return { problem, solution };
  }
  return null;
}

/** No long numbers, and at most three decimal places. */
function isHandy(lines: readonly string[]): boolean {
  return lines.every((line) => !/\d{5}|\.\d{4}|[5-9]\d{3}/.test(line));
}

export function solvePercent(problem: Problem) {
  return solveAmount(problem, percentWork(problem));
}

/** A problem of the same kind with other numbers and another answer (see `ProblemFamily.similar`). */
export function similarPercent(problem: Problem, seed: number): WorkedProblem {
  const kind = kindOf(problem);
  const task = taskOf(problem);
  const language = task?.kind === "interest" ? task.language : "en";
  return similarByGenerating(
    (_skill, difficulty, drawn) =>
      generateKind(kind, kind === "successive" ? 3 : difficulty, drawn, language),
    solvePercent,
    problem,
    seed,
  );
}

function kindOf(problem: Problem): Kind {
  const task = taskOf(problem);
  if (task === null) return "of";
  if (task.kind === "interest") return task.isCompound ? "compound" : "simple";
  return task.kind === "change" && task.changes.length > 1 ? "successive" : task.kind;
}
