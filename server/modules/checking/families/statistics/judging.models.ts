import Fraction from "fraction.js";
import { numberExpression } from "../../algebra/building.models.ts";
import { lettersIn } from "../../algebra/solution-set.models.ts";
import type { LineJudgement, LineVerdict, Problem } from "../../checking.models.ts";
import { readExpression } from "../../expression.models.ts";
import { isApproximation } from "../../linking.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import { chainRelations } from "../../reading/statements.models.ts";
import type { Expression, ReadResult, Relation } from "../../reading/syntax.models.ts";
import { substituted } from "../polynomial/substituting.models.ts";
import { traceByRules } from "../tracing.models.ts";
import {
  closedParts,
  holds,
  includes,
  isFinal,
  isNumeral,
  judgeCalculation,
  type Target,
} from "./calculations.models.ts";
import { type Claim, readClaim } from "./claims.models.ts";
import { taskOf } from "./finding.models.ts";
import { isSameBag, isSameRow, sorted, sumOf, tally, weightedSum } from "./lists.models.ts";
import { judgeRow } from "./rows.models.ts";
import { latexOfLine, middleOf, type StatisticsStep, stepsOf, truthOf } from "./solving.models.ts";
import { statisticsRules } from "./statistics.rules.models.ts";
import type { StatisticsTask } from "./task.models.ts";

/** Judges a line of work on a list of numbers (see `ProblemFamily.judgeLine`). */
export function judgeStatistics(
  problem: Problem,
  previousLines: readonly string[],
  text: string,
): LineJudgement {
  const task = taskOf(problem);
  if (task === null) return judgement(text, "unchecked");
  const claim = readClaim(text, task);
  const earlier = previousLines.filter((line) => line !== problem.statement);
  const verdict = verdictOn(claim, task, earlier);
  const isRight = verdict === "finished" || verdict === "progress" || verdict === "no-progress";
  const reached = isRight ? stepsOf(problem)[reachedBy(stepsOf(problem), claim)] : undefined;
  if (isRight) return { ...judgement(text, verdict), step: reached?.name ?? null };
  const trace = claim.head === "other" ? null : traced(problem, task, claim);
  if (trace === null) return judgement(text, verdict);
  const isClaim = verdict === "wrong" || isAttempted(claim, task);
  return isClaim ? { ...judgement(text, "wrong"), ...trace } : judgement(text, verdict);
}

function judgement(text: string, verdict: LineVerdict): LineJudgement {
  const plain = text.replace(/\$/g, " ").trim();
  return { text, latex: latexOfLine(plain), verdict, step: null, misconception: null, values: {} };
}

function verdictOn(claim: Claim, task: StatisticsTask, earlier: readonly string[]): LineVerdict {
  const { head, content } = claim;
  if (head === "other") return "unchecked";
  if (content.kind === "no-mode") return judgeNoMode(task);
  if (content.kind === "row") {
    const verdict = judgeRow(content.values, head, task, earlier);
    const isOpen = verdict === "unchecked" || head === "answer";
    return isOpen && /^\D*\d+,\d+\D*$/.test(claim.rest) && task.kind !== "mode"
      ? judgeDecimalComma(claim, task)
      : verdict;
  }
  if (head !== null && head !== "answer") return judgePart(claim, task);
  if (task.kind === "missing") {
    const verdict = judgeEquation(claim.rest, task, earlier);
    if (verdict !== null) return verdict;
  }
  if (content.kind === "unread") return judgeDecimalComma(claim, task);
  if (task.kind === "mode") return judgeModes(content.parts, head, task);
  const target = targetOf(task);
  return target === null ? "unchecked" : judgeCalculation(content.parts, head === "answer", target, earlier);
}

function judgeNoMode(task: StatisticsTask): LineVerdict {
  if (truthOf(task).length === 0) return "finished";
  const counts = tally(task.data);
  // Some books say that values which all occur equally often are no modes, others that they all are.
  return counts.length > 1 && counts.every(({ times }) => times === counts[0]?.times) ? "unchecked" : "wrong";
}

/** `5,5` is one number where it can't be two. */
function judgeDecimalComma({ rest, head }: Claim, task: StatisticsTask): LineVerdict {
  const [truth, other] = truthOf(task);
  const match = /^\s*=?\s*([-−–]?\d+),(\d+)\s*$/.exec(rest);
  if (match === null || truth === undefined || other !== undefined) return "unchecked";
  if (head !== null && head !== "answer") return "unchecked";
  const value = new Fraction(`${(match[1] ?? "").replace(/[−–]/, "-")}.${match[2]}`);
  return value.equals(truth) ? "finished" : "unchecked";
}

/** One number as the mode. */
function judgeModes(parts: readonly Expression[], head: Claim["head"], task: StatisticsTask): LineVerdict {
  const [only, second] = parts;
  const value = only === undefined || second !== undefined || !isNumeral(only) ? null : exactValue(only);
  if (value === null) return "unchecked";
  const truth = truthOf(task);
  if (truth.length === 1 && includes(truth, value)) return "finished";
  // Every value may be called a mode where all occur equally often.
  return truth.length === 0 && head === null && includes(task.data, value) ? "unchecked" : "wrong";
}

/** A part of the work that the line names: `the sum is 16`, `n = 3`. */
function judgePart(claim: Claim, task: StatisticsTask): LineVerdict {
  const parts = claim.content.kind === "calculation" ? claim.content.parts : [];
  const values = parts.flatMap((part) => exactValue(part) ?? []);
  const value = values.at(-1);
  if (value === undefined || values.some((one) => !one.equals(value))) return "unchecked";
  const row = sorted(task.data);
  switch (claim.head) {
    case "sum": {
      const allowed = targetOf(task)?.stages ?? [];
      return includes(allowed, value) ? "progress" : task.kind === "mean" ? "wrong" : "unchecked";
    }
    case "count": {
      const counts = task.kind === "missing" ? [row.length, row.length + 1] : [row.length];
      return counts.some((count) => value.equals(count)) ? "progress" : "unchecked";
    }
    case "largest":
      return row.at(-1)?.equals(value) ? "progress" : "wrong";
    case "smallest":
      return row[0]?.equals(value) ? "progress" : "wrong";
    case "middle": {
      if (task.kind !== "median") return "unchecked";
      const middle = middleOf(row);
      if (middle.length === 1) return middle[0]?.equals(value) ? "finished" : "wrong";
      return includes(middle, value) ? "unchecked" : "wrong";
    }
    default:
      return "unchecked";
  }
}

/** What a calculation is on its way to; null for a mode, which is not calculated. */
export function targetOf(task: StatisticsTask): Target | null {
  const [truth] = truthOf(task);
  const { data } = task;
  const row = sorted(data);
  const ends = [...row.slice(0, 1), ...row.slice(-1)];
  const quotientOf = (top: Fraction, bottom: Fraction) => (calculation: Expression) =>
    calculation.kind === "divide" &&
    exactValue(calculation.left)?.equals(top) === true &&
    exactValue(calculation.right)?.equals(bottom) === true;
  const differenceOf = (from: Fraction, taken: Fraction) => (calculation: Expression) =>
    holds(calculation, "subtract") &&
    (calculation.kind !== "subtract" ||
      (exactValue(calculation.left)?.equals(from) === true &&
        exactValue(calculation.right)?.equals(taken) === true));
  const divides = (calculation: Expression) => holds(calculation, "divide");
  if (truth === undefined) return null;
  switch (task.kind) {
    case "mean": {
      const [sum, count] = [sumOf(data), new Fraction(data.length)];
      return { truth, stages: [sum, count], given: data, isWay: quotientOf(sum, count), isAttempt: divides };
    }
    case "weighted": {
      const [sum, total] = [weightedSum(data, task.weights), sumOf(task.weights)];
      const products = data.map((value, index) => value.mul(task.weights[index] ?? 1));
      const isWay = total.equals(1) ? () => true : quotientOf(sum, total);
      const given = [...data, ...task.weights];
      return { truth, stages: [sum, total, ...products], given, isWay, isAttempt: divides };
    }
    case "median": {
      const middle = middleOf(row);
      const isWay = quotientOf(sumOf(middle), new Fraction(middle.length));
      const stages = middle.length === 2 ? [sumOf(middle)] : [];
      return { truth, stages, given: data, isWay, isAttempt: divides };
    }
    case "range": {
      const [least = truth, most = truth] = ends;
      const isAttempt = (calculation: Expression) => holds(calculation, "subtract");
      return { truth, stages: [], given: data, isWay: differenceOf(most, least), isAttempt };
    }
    case "missing": {
      const [total, known] = [task.mean.mul(data.length + 1), sumOf(data)];
      const stages = [total, known, new Fraction(data.length + 1)];
      const given = [...data, task.mean];
      return { truth, stages, given, isWay: differenceOf(total, known), isAttempt: () => false };
    }
    case "mode":
      return null;
  }
}

/** An equation in the missing value's letter; null for a line without it. */
function judgeEquation(
  text: string,
  task: StatisticsTask & { readonly kind: "missing" },
  earlier: readonly string[],
): LineVerdict | null {
  const read = readExpression(text.replace(/\$/g, " "));
  const letters = lettersIn(read);
  if (letters.length === 0) return null;
  const relations = relationsOf(read);
  if (letters.join() !== task.letter || relations.length === 0) return "unchecked";
  const [truth] = truthOf(task);
  if (truth === undefined) return "unchecked";
  const at = [{ letter: task.letter, value: numberExpression(truth) }];
  for (const { left, right } of relations) {
    const [a, b] = [left, right].map((side) => exactValue(substituted(side, at)));
    if (a == null || b == null) return "unchecked";
    if (a.equals(b)) continue;
    return isApproximation(substituted(left, at), right) ? "unchecked" : "wrong";
  }
  const sides = relations.flatMap(({ left, right }) => [left, right]);
  const isNamed = sides.some((side) => side.kind === "letter");
  if (
    isNamed &&
    [sides[0], sides.at(-1)].some((side) => side !== undefined && isNumeral(side) && isFinal(side))
  )
    return "finished";
  const isRepeated = earlier.some((line) => line.replace(/\s/g, "") === text.replace(/\s/g, ""));
  return isRepeated ? "no-progress" : "progress";
}

function relationsOf(read: ReadResult): readonly Relation[] {
  const relations =
    read.kind === "relation" ? [read.relation] : read.kind === "chain" ? chainRelations(read) : [];
  return relations.every(({ sign }) => sign === "=") ? relations : [];
}

/** Whether a line that nothing else decides is meant as the answer, so that a misconception's line is wrong. */
function isAttempted({ head, content }: Claim, task: StatisticsTask): boolean {
  if (head !== null || content.kind !== "calculation") return false;
  const [first] = content.parts;
  const isSum = (calculation: Expression) => !isNumeral(calculation);
  return first !== undefined && (targetOf(task)?.isAttempt ?? isSum)(first);
}

function traced(problem: Problem, task: StatisticsTask, claim: Claim) {
  const end = claim.content.kind === "calculation" ? claim.content.parts.at(-1) : endOfEquation(claim.rest);
  const value = end === undefined ? null : exactValue(end);
  const { content } = claim;
  const isSame = (line: string) => {
    const made = readClaim(line, task);
    if (content.kind === "row")
      return made.content.kind === "row" && isSameRow(made.content.values, content.values);
    const wrong = made.content.kind === "calculation" ? made.content.parts.at(-1) : endOfEquation(made.rest);
    const other = wrong === undefined ? null : exactValue(wrong);
    return value !== null && other !== null && value.equals(other);
  };
  const trace = traceByRules(statisticsRules, problem, [problem.statement], isSame);
  return trace === null ? null : { ...trace, values: { ...trace.values, given: claim.rest } };
}

/** The number that `x = 20 - 11 = 9` ends with. */
function endOfEquation(text: string): Expression | undefined {
  return text.includes("=") ? closedParts(text.slice(text.lastIndexOf("=") + 1))?.at(-1) : undefined;
}

/** Index of the last step that a line has made, or -1. */
export function reachedBy(steps: readonly StatisticsStep[], { head, content }: Claim): number {
  const value = content.kind === "calculation" ? content.parts.map(exactValue).at(-1) : null;
  return steps.findLastIndex((step, index) => {
    const isLast = index === steps.length - 1;
    if (content.kind === "row") return isSameBag(step.reaches, content.values) && step.reaches.length > 1;
    if (value == null) return false;
    const [only, second] = step.reaches;
    if (only === undefined || second !== undefined || !only.equals(value)) return false;
    const end = content.kind === "calculation" ? content.parts.at(-1) : undefined;
    return !isLast || head === "answer" || (end !== undefined && isFinal(end));
  });
}
