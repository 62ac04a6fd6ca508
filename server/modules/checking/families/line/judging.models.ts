import type Fraction from "fraction.js";
import { isFinalNumeral, numberExpression, usesDecimals } from "../../algebra/building.models.ts";
import { sameExpression } from "../../algebra/polynomial.models.ts";
import { lettersIn } from "../../algebra/solution-set.models.ts";
import type { LineJudgement, LineVerdict, Problem } from "../../checking.models.ts";
import { readExpression, readToLatex } from "../../expression.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import { relationToPlain } from "../../reading/printing.models.ts";
import { chainRelations } from "../../reading/statements.models.ts";
import type { Expression, ReadResult, Relation } from "../../reading/syntax.models.ts";
import { isMultiple } from "../linear-system/solving.models.ts";
import type { Row } from "../linear-system/task.models.ts";
import { substituted } from "../polynomial/substituting.models.ts";
import { tidiedRelation } from "../polynomial/tidying.models.ts";
import { type RuleTrace, traceByRules } from "../tracing.models.ts";
import { lineRules } from "./line.rules.models.ts";
import { slopeIs, undefinedSlope } from "./line-words.constants.ts";
import { interceptValue, lineSteps } from "./solving.models.ts";
import { type LineTask, lineOf, lineOfTask, pointsIn, slopeOf, taskOf } from "./task.models.ts";

type Judged = Pick<LineJudgement, "verdict"> &
  Partial<Pick<LineJudgement, "step" | "misconception" | "values">>;

const plainOf = (relation: Relation) => relationToPlain(tidiedRelation(relation));

interface Work {
  readonly problem: Problem;
  readonly task: LineTask;
  readonly truth: Row;
  readonly previousLines: readonly string[];
  readonly text: string;
}

/** Judges a line of work about a straight line (see `ProblemFamily.judgeLine`). */
export function judgeLineTask(
  problem: Problem,
  previousLines: readonly string[],
  text: string,
): LineJudgement {
  const task = taskOf(problem);
  const truth = task === null ? null : lineOfTask(task);
  const read = readLineText(text);
  const judged: Judged =
    task === null || truth === null
      ? { verdict: "unchecked" }
      : judgeRead({ problem, task, truth, previousLines, text }, read);
  return {
    text,
    latex: readToLatex(read, text),
    verdict: judged.verdict,
    step: judged.step ?? null,
    misconception: judged.misconception ?? null,
    values: judged.values ?? {},
  };
}

/** `the slope is 3` reads as `m = 3`. */
export function readLineText(text: string): ReadResult {
  return readExpression(slopeIs.test(text) ? text.replace(slopeIs, "m = ") : text.replace(/^\s*=\s*/, ""));
}

/** The number asked for, or null where an equation is. */
export function valueAsked({ task, truth }: Pick<Work, "task" | "truth">): Fraction | null {
  if (task.kind === "slope-points" || task.kind === "slope-equation") return slopeOf(truth);
  return task.kind === "intercept" ? interceptValue(truth, task.axis) : null;
}

function judgeRead(work: Work, read: ReadResult): Judged {
  const { task, truth, text } = work;
  const isSlope = task.kind === "slope-points" || task.kind === "slope-equation";
  if (isSlope && undefinedSlope.test(text))
    return { verdict: slopeOf(truth) === null ? "finished" : "wrong" };
  const [point] = task.kind === "intercept" ? pointsIn(text) : [];
  if (point !== undefined && task.kind === "intercept") return judgeInterceptPoint(work, point, task.axis);
  const asked = valueAsked(work);
  if (read.kind === "expression")
    return asked === null ? { verdict: "unchecked" } : judgeValue(work, asked, read.expression);
  const relations =
    read.kind === "relation" ? [read.relation] : read.kind === "chain" ? chainRelations(read) : [];
  const [first] = relations;
  if (first === undefined || relations.some((relation) => relation.sign !== "="))
    return { verdict: "unchecked" };
  if (asked !== null && isNamed(first, task)) return judgeNamedValue(work, asked, relations);
  return judgeRelations(work, relations);
}

function judgeInterceptPoint(
  work: Work,
  point: { readonly x: Fraction; readonly y: Fraction },
  axis: "x" | "y",
): Judged {
  const value = interceptValue(work.truth, axis);
  const isRight =
    axis === "x" ? point.x.equals(value) && point.y.equals(0) : point.y.equals(value) && point.x.equals(0);
  return isRight ? { verdict: "finished" } : { verdict: "wrong", ...traced(work, null) };
}

/** `m = …`, or the axis's letter for an intercept, against numbers. */
function isNamed({ left, right }: Relation, task: LineTask): boolean {
  const names = task.kind === "intercept" ? [task.axis, "b"] : ["m", "k", "a"];
  return (
    left.kind === "letter" &&
    names.includes(left.name) &&
    lettersIn({ kind: "expression", expression: right }).length === 0
  );
}

function judgeNamedValue(work: Work, asked: Fraction, relations: readonly Relation[]): Judged {
  const values = relations.map((relation) => exactValue(relation.right));
  const end = relations.at(-1)?.right;
  if (end === undefined || values.includes(null)) return { verdict: "unchecked" };
  const isSteady = values.every((value) => value?.equals(values[0] ?? 0));
  if (!isSteady) return { verdict: isRounded(end, asked) ? "unchecked" : "wrong" };
  return judgeValue(work, asked, end, true);
}

function isRounded(expression: Expression, asked: Fraction): boolean {
  const value = exactValue(expression);
  return value !== null && usesDecimals(expression) && value.sub(asked).abs().lt(0.06);
}

function judgeValue(work: Work, asked: Fraction, expression: Expression, isNamedValue = false): Judged {
  const value = exactValue(expression);
  if (value === null) return { verdict: "unchecked" };
  if (value.equals(asked)) {
    const step = stepName(work);
    return { verdict: isFinalNumeral(expression) ? "finished" : "progress", step };
  }
  if (isRounded(expression, asked)) return { verdict: "unchecked" };
  const trace = traced(work, value);
  if (isNamedValue || trace.misconception !== undefined || isFinalNumeral(expression)) {
    const isPart = !isNamedValue && trace.misconception === undefined && isDifference(work.task, value);
    return isPart ? { verdict: "unchecked" } : { verdict: "wrong", ...trace };
  }
  return { verdict: "unchecked" };
}

/** A difference of coordinates alone may be side work. */
function isDifference(task: LineTask, value: Fraction): boolean {
  if (task.kind !== "slope-points" && task.kind !== "two-points") return false;
  const [one, two] = task.points;
  return [two.y.sub(one.y), two.x.sub(one.x)].some((difference) => difference.abs().equals(value.abs()));
}

/** Relations with the letters of a line put in: m for the slope, b for where it meets the y-axis. */
function judgeRelations(work: Work, relations: readonly Relation[]): Judged {
  const { truth, task } = work;
  const slope = slopeOf(truth);
  const at =
    slope === null
      ? []
      : ([
          ["m", slope],
          ["a", slope],
          ["b", truth.c.div(truth.b)],
          ["c", truth.c.div(truth.b)],
          ["n", truth.c.div(truth.b)],
        ] as const);
  const known = at.map(([letter, value]) => ({ letter, value: numberExpression(value) }));
  const shown = relations.map(({ left, right, sign }) => ({
    left: substituted(left, known),
    sign,
    right: substituted(right, known),
  }));
  const letters = [...new Set(shown.flatMap((relation) => lettersIn({ kind: "relation", relation })))];
  if (letters.some((letter) => letter !== "x" && letter !== "y")) return { verdict: "unchecked" };
  if (letters.length === 0) return judgeClosed(work, shown, relations);
  const isAboutLine =
    letters.length === 2 || truth.a.equals(0) || truth.b.equals(0) || task.kind === "intercept";
  if (!isAboutLine || relations.length > 1) return { verdict: "unchecked" };
  return judgeEquation(work, shown, relations);
}

function judgeClosed(work: Work, shown: readonly Relation[], relations: readonly Relation[]): Judged {
  const isTrue = shown.map(({ left, right }) => sameExpression(left, right));
  if (isTrue.includes(null)) return { verdict: "unchecked" };
  const isNamed = lettersIn({ kind: "system", relations }).length > 0;
  if (!isTrue.includes(false)) return { verdict: isNamed ? "progress" : "no-progress", step: stepName(work) };
  const [relation] = relations;
  const value = relation?.left.kind === "letter" ? exactValue(relation.right) : null;
  const hasDecimals = relations.some(({ left, right }) => usesDecimals(left) || usesDecimals(right));
  if (hasDecimals) return { verdict: "unchecked" };
  return { verdict: "wrong", ...traced(work, value) };
}

function judgeEquation(work: Work, shown: readonly Relation[], relations: readonly Relation[]): Judged {
  const { task, truth } = work;
  const [relation, written] = [shown[0], relations[0]];
  const row = relation === undefined ? null : lineOf(relation);
  if (row === null || relation === undefined || written === undefined) return { verdict: "unchecked" };
  const asked = valueAsked(work);
  const step = stepName(work);
  if (isMultiple(truth, row)) {
    const isWritten = lettersIn({ kind: "relation", relation: written }).every(
      (letter) => letter === "x" || letter === "y",
    );
    const isNew = !work.previousLines.some((line) => line === plainOf(written));
    const isDone =
      asked === null && isWritten && !hasLooseNumbers(written.left) && !hasLooseNumbers(written.right);
    const verdict: LineVerdict = isDone ? "finished" : isNew ? "progress" : "no-progress";
    return { verdict, step };
  }
  if ("relation" in task && isMultiple(lineOf(task.relation), row)) return { verdict: "no-progress", step };
  if (task.kind === "intercept") return judgeAtZero(work, row, step);
  return { verdict: "wrong", ...traced(work, null, row) };
}

/** `3y = 6`, with zero put in for the other letter. */
function judgeAtZero(work: Work, row: Row, step: string | null): Judged {
  const { task, truth } = work;
  const axis = task.kind === "intercept" ? task.axis : "y";
  const [own, other] = axis === "x" ? [row.a, row.b] : [row.b, row.a];
  if (own.equals(0) || !other.equals(0)) return { verdict: "unchecked" };
  const value = row.c.div(own);
  return value.equals(interceptValue(truth, axis))
    ? { verdict: "progress", step }
    : { verdict: "wrong", ...traced(work, value) };
}

/** Arithmetic that is still to be done: `(8 - 2)/(3 - 1)`. */
function hasLooseNumbers(expression: Expression): boolean {
  if (exactValue(expression) !== null) return !isFinalNumeral(expression);
  if ("of" in expression) return hasLooseNumbers(expression.of);
  return "left" in expression && (hasLooseNumbers(expression.left) || hasLooseNumbers(expression.right));
}

function stepName(work: Work): string | null {
  const read = readLineText(work.text);
  const plain = read.kind === "relation" ? plainOf(read.relation) : work.text.trim();
  return lineSteps(work.task).find((step) => step.line === plain)?.name ?? null;
}

function traced(work: Work, value: Fraction | null, row: Row | null = null): Partial<RuleTrace> {
  const { problem, previousLines } = work;
  const lines = [
    ...[...previousLines].reverse(),
    ...lineSteps(work.task).map((step) => step.line),
    problem.statement,
  ];
  const read = readLineText(work.text);
  const plain = read.kind === "relation" ? plainOf(read.relation) : work.text.trim();
  const isSame = (line: string) => line === plain || sameResult(line, value, row);
  const trace = traceByRules(lineRules, problem, lines, isSame);
  return trace === null ? {} : { ...trace, values: { ...trace.values, given: work.text } };
}

function sameResult(line: string, value: Fraction | null, row: Row | null): boolean {
  const read = readExpression(line);
  if (read.kind !== "relation") return false;
  if (value !== null) return exactValue(read.relation.right)?.equals(value) ?? false;
  const other = lineOf(read.relation);
  return row !== null && other !== null && isMultiple(other, row) && isMultiple(row, other);
}
