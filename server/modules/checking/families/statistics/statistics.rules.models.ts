import Fraction from "fraction.js";
import type { Problem } from "../../checking.models.ts";
import type { BuggyRule, WrongLine } from "../family.models.ts";
import { includes } from "./calculations.models.ts";
import { taskOf } from "./finding.models.ts";
import { isSameRow, listText, sorted, sumOf, tally, valueText, weightedSum } from "./lists.models.ts";
import { middleOf, truthOf } from "./solving.models.ts";
import { statisticsMisconceptions } from "./statistics.misconceptions.constants.ts";
import type { StatisticsTask } from "./task.models.ts";

/** Values that a misconception takes for the answer. */
type Rule = (task: StatisticsTask) => readonly Fraction[];

const distinct = (data: readonly Fraction[]) => tally(data).map(({ value }) => value);
const ends = (data: readonly Fraction[]) => {
  const row = sorted(data);
  return [...row.slice(0, 1), ...row.slice(-1)];
};
const average = (values: readonly Fraction[]) =>
  values.length === 0 ? [] : [sumOf(values).div(values.length)];
const middle = (row: readonly Fraction[]) => average(middleOf(row));
const forKind =
  <Kind extends StatisticsTask["kind"]>(
    kind: Kind,
    made: (task: Extract<StatisticsTask, { readonly kind: Kind }>) => readonly Fraction[],
  ): Rule =>
  (task) =>
    // The kind that was compared is the one that is taken out.
    task.kind === kind ? made(task as Extract<StatisticsTask, { readonly kind: Kind }>) : [];

const rules: readonly (readonly [string, Rule])[] = [
  ["mean-not-divided", forKind("mean", ({ data }) => [sumOf(data)])],
  ["mean-ignores-zero", forKind("mean", ({ data }) => average(data.filter((value) => !value.equals(0))))],
  ["mean-divided-by-two", forKind("mean", ({ data }) => [sumOf(data).div(2)])],
  [
    "mean-counts-different-values",
    forKind("mean", ({ data }) => [sumOf(data).div(distinct(data).length), ...average(distinct(data))]),
  ],
  [
    "mean-count-off-by-one",
    forKind("mean", ({ data }) => (data.length > 2 ? [sumOf(data).div(data.length - 1)] : [])),
  ],
  ["mean-of-extremes", forKind("mean", ({ data }) => average(ends(data)))],
  ["median-for-mean", forKind("mean", ({ data }) => middle(sorted(data)))],
  [
    "median-not-sorted",
    forKind("median", ({ data }) =>
      isSameRow(sorted(data), data) ? [] : [...middle(data), ...notHalved(data)],
    ),
  ],
  ["median-one-of-two", forKind("median", ({ data }) => notHalved(sorted(data)))],
  ["median-drops-repeats", forKind("median", ({ data }) => middle(sorted(distinct(data))))],
  ["median-of-extremes", forKind("median", ({ data }) => average(ends(data)))],
  ["mean-for-median", forKind("median", ({ data }) => average(data))],
  ["mode-one-of-several", forKind("mode", (task) => (truthOf(task).length > 1 ? truthOf(task) : []))],
  ["mode-as-frequency", forKind("mode", ({ data }) => [new Fraction(mostTimes(data))])],
  ["mode-as-largest", forKind("mode", ({ data }) => ends(data).slice(1))],
  ["mode-zero-for-none", forKind("mode", (task) => (truthOf(task).length === 0 ? [new Fraction(0)] : []))],
  ["range-as-largest", forKind("range", ({ data }) => ends(data).slice(1))],
  ["range-not-sorted", forKind("range", ({ data }) => between(data[0], data.at(-1)))],
  ["range-sign-lost", forKind("range", ({ data }) => signLost(data))],
  ["missing-is-the-mean", forKind("missing", ({ mean }) => [mean])],
  ["missing-not-counted", forKind("missing", ({ mean, data }) => [mean.mul(data.length).sub(sumOf(data))])],
  ["missing-known-not-taken-away", forKind("missing", ({ mean, data }) => [mean.mul(data.length + 1)])],
  ["weights-ignored", forKind("weighted", ({ data }) => average(data))],
  [
    "weights-not-added",
    forKind("weighted", ({ data, weights }) => [weightedSum(data, weights).div(data.length)]),
  ],
];

const mostTimes = (data: readonly Fraction[]) => Math.max(...tally(data).map(({ times }) => times));

/** The two values in the middle of a row with an even count. */
function notHalved(row: readonly Fraction[]): readonly Fraction[] {
  const two = middleOf(row);
  return two.length === 2 ? two : [];
}

function between(first: Fraction | undefined, last: Fraction | undefined): readonly Fraction[] {
  return first === undefined || last === undefined ? [] : [last.sub(first).abs()];
}

/** `9 - (-2)` as `9 - 2`. */
function signLost(data: readonly Fraction[]): readonly Fraction[] {
  const [least, most] = ends(data);
  return least === undefined || most === undefined || !least.lt(0) ? [] : [most.add(least)];
}

/** Every buggy rule of the family; earlier ones are preferred where two give the same line. */
export const statisticsRules: readonly BuggyRule[] = rules.flatMap(([id, rule]) => {
  const misconception = statisticsMisconceptions.find((one) => one.id === id);
  return misconception === undefined
    ? []
    : [{ misconception, apply: (problem, right) => wrongLines(rule, problem, right) }];
});

function wrongLines(rule: Rule, problem: Problem, right: string): readonly WrongLine[] {
  const task = right === problem.statement ? taskOf(problem) : null;
  if (task === null) return [];
  const truth = truthOf(task);
  const head = headOf(task);
  return rule(task)
    .filter((made) => truth.length > 1 || !includes(truth, made))
    .filter((made) => !(truth.length > 1 && isSameRow(truth, [made])))
    .map((made) => ({
      line: `${head} = ${valueText(made)}`,
      values: { data: listText(task.data), made: valueText(made), ...weightsOf(task) },
    }));
}

function weightsOf(task: StatisticsTask): Readonly<Record<string, string>> {
  if (task.kind === "weighted") return { weights: listText(task.weights) };
  return task.kind === "missing" ? { mean: valueText(task.mean), letter: task.letter } : {};
}

/** What a line that tells the answer begins with. */
export function headOf(task: StatisticsTask): string {
  if (task.kind === "missing") return task.letter;
  return task.kind === "weighted" ? "mean" : task.kind;
}
