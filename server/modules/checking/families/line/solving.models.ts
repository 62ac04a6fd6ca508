import Fraction from "fraction.js";
import { numberExpression } from "../../algebra/building.models.ts";
import type { Problem, Solution, SolutionStep } from "../../checking.models.ts";
import { readExpression, readToLatex } from "../../expression.models.ts";
import { expressionToPlain, relationToPlain } from "../../reading/printing.models.ts";
import type { Relation } from "../../reading/syntax.models.ts";
import type { Row } from "../linear-system/task.models.ts";
import { leading } from "../polynomial/practising.models.ts";
import { expressionOf } from "../polynomial/products.models.ts";
import { tidiedRelation } from "../polynomial/tidying.models.ts";
import {
  type LineTask,
  lineOf,
  type Point,
  pointText,
  slopeAsked,
  slopeBetween,
  slopeOf,
  taskOf,
} from "./task.models.ts";

export interface LineStep {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
  readonly line: string;
}

const plainOf = (relation: Relation) => relationToPlain(tidiedRelation(relation));
export const text = (value: Fraction) => expressionToPlain(numberExpression(value));
/** A number in brackets where it is negative. */
const factor = (value: Fraction) => (value.lt(0) ? `(${text(value)})` : text(value));

export function solveLine(problem: Problem): Solution {
  const task = taskOf(problem);
  const steps = task === null ? [] : lineSteps(task);
  return {
    answer: steps.at(-1)?.line ?? problem.statement,
    steps: steps.map((step) => toSolutionStep(step, problem)),
  };
}

function toSolutionStep(step: LineStep, problem: Problem): SolutionStep {
  const latex =
    step.line === "undefined" ? "\\text{undefined}" : readToLatex(readExpression(step.line), step.line);
  return { line: step.line, latex, name: step.name, skill: problem.skill, values: step.values };
}

/** Our own steps from the task to its answer. */
export function lineSteps(task: LineTask): readonly LineStep[] {
  switch (task.kind) {
    case "slope-points":
      return slopeSteps(task.points);
    case "two-points": {
      const slope = slopeBetween(task.points);
      if (slope === null)
        return [
          {
            name: "vertical-line",
            values: { first: pointText(task.points[0]) },
            line: `x = ${text(task.points[0].x)}`,
          },
        ];
      return [...slopeSteps(task.points), ...equationSteps(task.points[0], slope)];
    }
    case "slope-equation":
      return slopeFromEquation(task);
    case "intercept":
      return interceptSteps(task);
    case "point-slope":
      return equationSteps(task.point, task.slope);
    default: {
      const [given, slope] = [lineOf(task.relation), slopeAsked(task)];
      const own = given === null ? null : slopeOf(given);
      if (slope === null || own === null) return [];
      const values = { equation: plainOf(task.relation), slope: text(own) };
      return [
        { name: `${task.kind}-slope`, values, line: `m = ${text(slope)}` },
        ...equationSteps(task.point, slope),
      ];
    }
  }
}

function slopeSteps([one, two]: readonly [Point, Point]): readonly LineStep[] {
  const values = { first: pointText(one), second: pointText(two) };
  const [rise, run] = [two.y.sub(one.y), two.x.sub(one.x)];
  const quotient = `m = (${text(two.y)} - ${factor(one.y)})/(${text(two.x)} - ${factor(one.x)})`;
  if (run.equals(0)) return [{ name: "vertical-slope", values, line: "undefined" }];
  const worked = `m = ${text(rise)}/${factor(run)}`;
  const slope = `m = ${text(rise.div(run))}`;
  const quotientStep = { name: "write-slope-quotient", values, line: quotient };
  const differences = { name: "work-out-differences", values, line: worked };
  const isWhole = rise.d === 1n && run.d === 1n && worked !== slope;
  return [
    quotientStep,
    ...(isWhole ? [differences] : []),
    { name: "simplify-slope", values: { ...values, quotient: `${text(rise)}/${factor(run)}` }, line: slope },
  ];
}

function slopeFromEquation(task: LineTask & { readonly kind: "slope-equation" }): readonly LineStep[] {
  const row = lineOf(task.relation);
  const slope = row === null ? null : slopeOf(row);
  if (row === null || slope === null) return [];
  const solved = solvedForY(row);
  const equation = plainOf(task.relation);
  const isSolved = solved === equation;
  const solving = { name: "solve-for-y", values: { equation }, line: solved };
  return [
    ...(isSolved ? [] : [solving]),
    { name: "read-slope", values: { equation: solved }, line: `m = ${text(slope)}` },
  ];
}

/** `y = 2x - 1`. */
export function solvedForY(row: Row): string {
  const slope = slopeOf(row);
  if (slope === null) return `x = ${text(row.c.div(row.a))}`;
  const terms = [
    { coefficient: slope, monomial: "x", brackets: [] },
    { coefficient: row.c.div(row.b), monomial: "", brackets: [] },
  ];
  return `y = ${expressionToPlain(expressionOf(terms.filter((term) => !term.coefficient.equals(0))))}`;
}

export function interceptValue(row: Row, axis: "x" | "y"): Fraction {
  return axis === "x" ? row.c.div(row.a) : row.c.div(row.b);
}

function interceptSteps({ axis, relation }: LineTask & { readonly kind: "intercept" }): readonly LineStep[] {
  const row = lineOf(relation);
  if (row === null) return [];
  const coefficient = axis === "x" ? row.a : row.b;
  const other = axis === "x" ? "y" : "x";
  const put = `${coefficientText(coefficient, axis)} = ${text(row.c)}`;
  const values = { axis, other, equation: plainOf(relation) };
  const solved = `${axis} = ${text(interceptValue(row, axis))}`;
  return [
    ...(put === solved ? [] : [{ name: "put-zero", values, line: put }]),
    {
      name: "solve-intercept",
      values: { ...values, equation: put === solved ? values.equation : put },
      line: solved,
    },
  ];
}

function coefficientText(coefficient: Fraction, letter: string): string {
  return coefficient.d === 1n
    ? leading(Number(coefficient.valueOf()), letter)
    : expressionToPlain(expressionOf([{ coefficient, monomial: letter, brackets: [] }]));
}

/** `y - 2`, `y + 2`, `y`. */
export function minus(letter: string, value: Fraction): string {
  if (value.equals(0)) return letter;
  return value.lt(0) ? `${letter} + ${text(value.neg())}` : `${letter} - ${text(value)}`;
}

/** `y - 2 = 3(x - 1)`. */
export function pointSlopeForm({ x, y }: Point, slope: Fraction): string {
  const inside = minus("x", x);
  const product = slope.equals(1)
    ? inside
    : slope.equals(-1)
      ? `-(${inside})`
      : x.equals(0)
        ? expressionToPlain(expressionOf([{ coefficient: slope, monomial: "x", brackets: [] }]))
        : `${text(slope)}(${inside})`;
  return `${minus("y", y)} = ${slope.equals(0) ? "0" : product}`;
}

function equationSteps(point: Point, slope: Fraction): readonly LineStep[] {
  const row = { a: slope.neg(), b: new Fraction(1), c: point.y.sub(slope.mul(point.x)) };
  const values = { point: pointText(point), slope: text(slope) };
  const form = pointSlopeForm(point, slope);
  const solved = solvedForY(row);
  return [
    ...(form === solved ? [] : [{ name: "point-slope-form", values, line: form }]),
    { name: "solve-for-y", values: { equation: form }, line: solved },
  ];
}

export function nextLineStep(problem: Problem, currentLine: string): SolutionStep | null {
  const task = taskOf(problem);
  if (task === null) return null;
  const steps = lineSteps(task);
  if (currentLine === problem.statement)
    return steps[0] === undefined ? null : toSolutionStep(steps[0], problem);
  const read = readExpression(currentLine);
  if (read.kind === "unreadable") return null;
  const plain = read.kind === "relation" ? plainOf(read.relation) : currentLine;
  const at = steps.findIndex((step) => step.line === plain);
  const next = steps[at + 1] ?? (at < 0 ? steps.at(-1) : undefined);
  return next === undefined || next.line === plain ? null : toSolutionStep(next, problem);
}
