import type Fraction from "fraction.js";
import type { Problem, Solution, SolutionStep } from "../../checking.models.ts";
import { readExpression, readToLatex } from "../../expression.models.ts";
import { taskOf } from "./finding.models.ts";
import {
  isSameRow,
  listText,
  sorted,
  sumOf,
  tally,
  termText,
  valueText,
  weightedSum,
} from "./lists.models.ts";
import { latexOfList, type StatisticsTask } from "./task.models.ts";

/** A step with what it reaches: the number, or the row of numbers, that a line must hold to have made it. */
export interface StatisticsStep extends SolutionStep {
  readonly reaches: readonly Fraction[];
}

/** What a task comes to: one number, the modes (none where no value stands out). */
export function truthOf(task: StatisticsTask): readonly Fraction[] {
  const { data } = task;
  const row = sorted(data);
  const count = data.length;
  switch (task.kind) {
    case "mean":
      return [sumOf(data).div(count)];
    case "median":
      return [sumOf(middleOf(row)).div(middleOf(row).length)];
    case "mode":
      return modesOf(data);
    case "range":
      return row.slice(0, 1).flatMap((least) => row.slice(-1).map((most) => most.sub(least)));
    case "missing":
      return [task.mean.mul(count + 1).sub(sumOf(data))];
    case "weighted":
      return [weightedSum(data, task.weights).div(sumOf(task.weights))];
  }
}

/** The middle value of a sorted row, or the two middle ones. */
export function middleOf<Value>(row: readonly Value[]): readonly Value[] {
  const half = Math.floor(row.length / 2);
  return row.length % 2 === 1 ? row.slice(half, half + 1) : row.slice(half - 1, half + 1);
}

/** The values that occur most, least first; none where all occur once. */
function modesOf(data: readonly Fraction[]): readonly Fraction[] {
  const counts = tally(data);
  const most = Math.max(...counts.map(({ times }) => times));
  return most === 1 ? [] : sorted(counts.filter(({ times }) => times === most).map(({ value }) => value));
}

/** How the answer of a problem is written. */
export function answerText(task: StatisticsTask): string {
  const truth = truthOf(task);
  if (task.kind === "mode" && truth.length === 0) return task.language === "es" ? "no hay moda" : "no mode";
  return task.kind === "missing" ? `${task.letter} = ${listText(truth)}` : listText(truth);
}

export function solveStatistics(problem: Problem): Solution {
  const steps = stepsOf(problem);
  return { answer: steps.at(-1)?.line ?? "", steps: steps.map(({ reaches: _, ...step }) => step) };
}

/** The step that a teacher would take from a line (see `ProblemFamily.nextStep`). */
export function nextFrom(steps: readonly StatisticsStep[], reached: number): SolutionStep | null {
  const next = steps[reached + 1];
  if (next === undefined) return null;
  const { reaches: _, ...step } = next;
  return step;
}

type Draft = readonly [name: string, line: string, reaches: readonly Fraction[]];

/** The named steps of a problem, with what each reaches. */
export function stepsOf(problem: Problem): readonly StatisticsStep[] {
  const task = taskOf(problem);
  if (task === null) return [];
  return draftsOf(task).map(([name, line, reaches]) => ({
    name,
    line,
    latex: latexOfLine(line),
    skill: problem.skill,
    values: valuesOf(task),
    reaches,
  }));
}

/** LaTeX of a line that is a formula, a row of numbers, or words. */
export function latexOfLine(line: string): string {
  if (/^[-\d./]+(?:, [-\d./]+)+$/.test(line)) return latexOfList(line);
  const read = readExpression(line);
  return /\p{L}{2}/u.test(line) ? `\\text{${line}}` : readToLatex(read, line);
}

/** What sentences about the steps may need; nothing in it is a step's result. */
function valuesOf(task: StatisticsTask): Readonly<Record<string, string>> {
  const data = listText(task.data);
  switch (task.kind) {
    case "missing":
      return { data, mean: valueText(task.mean), letter: task.letter };
    case "weighted":
      return { data, weights: listText(task.weights) };
    default:
      return { data };
  }
}

function draftsOf(task: StatisticsTask): readonly Draft[] {
  const { data } = task;
  const truth = truthOf(task);
  switch (task.kind) {
    case "mean": {
      const sum = sumOf(data);
      const added: Draft = ["add-values", `${data.map(termText).join(" + ")} = ${valueText(sum)}`, [sum]];
      return [added, ...quotient("divide-by-count", sum, data.length, truth)];
    }
    case "weighted": {
      const products = data.map(
        (value, index) => `${termText(value)} * ${termText(task.weights[index] ?? value)}`,
      );
      const [sum, total] = [weightedSum(data, task.weights), sumOf(task.weights)];
      return [
        ["multiply-by-weights", `${products.join(" + ")} = ${valueText(sum)}`, [sum]],
        ["add-weights", `${task.weights.map(termText).join(" + ")} = ${valueText(total)}`, [total]],
        ...quotient("divide-by-weights", sum, total, truth),
      ];
    }
    case "median":
      return medianDrafts(task, truth);
    case "mode": {
      const row = sorted(data);
      const groups: readonly Draft[] = isSameRow(row, data) ? [] : [["group-values", listText(row), row]];
      return [...groups, ["pick-most-frequent", answerText(task), truth]];
    }
    case "range": {
      const row = sorted(data);
      const ends = [row.at(-1), row[0]].flatMap((end) => end ?? []);
      return [
        [
          "find-extremes",
          ends.map((end, index) => (index === 0 ? valueText(end) : termText(end))).join(" - "),
          ends,
        ],
        ["subtract-extremes", answerText(task), truth],
      ];
    }
    case "missing":
      return missingDrafts(task);
  }
}

function quotient(
  name: string,
  top: Fraction,
  bottom: Fraction | number,
  truth: readonly Fraction[],
): readonly Draft[] {
  const below = typeof bottom === "number" ? String(bottom) : valueText(bottom);
  const line = `${valueText(top)}/${below}`;
  const answer = listText(truth);
  if (line === answer) return [[name, line, truth]];
  return [
    [name, line, truth],
    ["work-out-quotient", answer, truth],
  ];
}

function medianDrafts(
  task: StatisticsTask & { readonly kind: "median" },
  truth: readonly Fraction[],
): readonly Draft[] {
  const row = sorted(task.data);
  const first: readonly Draft[] = isSameRow(row, task.data) ? [] : [["sort", listText(row), row]];
  const middle = middleOf(row);
  if (middle.length === 1) return [...first, ["take-middle", answerText(task), truth]];
  return [
    ...first,
    ["halve-the-middle-two", `(${middle.map(termText).join(" + ")})/2`, middle],
    ["work-out-quotient", answerText(task), truth],
  ];
}

function missingDrafts(task: StatisticsTask & { readonly kind: "missing" }): readonly Draft[] {
  const { data, mean, letter } = task;
  const [total, known] = [mean.mul(data.length + 1), sumOf(data)];
  const truth = truthOf(task);
  const added: readonly Draft[] =
    data.length === 1
      ? []
      : [["add-known", `${data.map(termText).join(" + ")} = ${valueText(known)}`, [known]]];
  return [
    ["total-from-mean", `${termText(mean)} * ${data.length + 1} = ${valueText(total)}`, [total]],
    ...added,
    ["take-away-known", `${letter} = ${valueText(total)} - ${termText(known)}`, truth],
    ["subtract-known", `${letter} = ${listText(truth)}`, truth],
  ];
}
