import Fraction from "fraction.js";
import { numberExpression } from "../../algebra/building.models.ts";
import { lettersIn } from "../../algebra/solution-set.models.ts";
import type { Problem } from "../../checking.models.ts";
import { evaluateExactly, readExpression } from "../../expression.models.ts";
import { mathematicalSpans } from "../../finding/spans.models.ts";
import {
  expressionToLatex,
  expressionToPlain,
  relationToLatex,
  relationToPlain,
} from "../../reading/printing.models.ts";
import type { Relation } from "../../reading/syntax.models.ts";
import { type Row, rowOf } from "../linear-system/task.models.ts";
import { tidiedRelation } from "../polynomial/tidying.models.ts";
import {
  equationWords,
  interceptWords,
  lineWords,
  ownResult,
  parallelWords,
  perpendicularWords,
  slopeValue,
  slopeWords,
} from "./line-words.constants.ts";

export interface Point {
  readonly x: Fraction;
  readonly y: Fraction;
}

/** What is asked about a line in the letters x and y. */
export type LineTask =
  | { readonly kind: "slope-points"; readonly points: readonly [Point, Point] }
  | { readonly kind: "slope-equation"; readonly relation: Relation }
  | { readonly kind: "intercept"; readonly axis: "x" | "y"; readonly relation: Relation }
  | { readonly kind: "point-slope"; readonly point: Point; readonly slope: Fraction }
  | { readonly kind: "two-points"; readonly points: readonly [Point, Point] }
  | { readonly kind: "parallel" | "perpendicular"; readonly point: Point; readonly relation: Relation };

const letters = ["x", "y"] as const;

/** A line as a row `a x + b y = c`, or null. */
export function lineOf(relation: Relation): Row | null {
  const row = rowOf(relation, letters);
  return row === null || (row.a.equals(0) && row.b.equals(0)) ? null : row;
}

/** Slope of a row, or null where the line is vertical. */
export function slopeOf({ a, b }: Row): Fraction | null {
  return b.equals(0) ? null : a.neg().div(b);
}

export function lineThrough(point: Point, slope: Fraction): Row {
  return { a: slope.neg(), b: new Fraction(1), c: point.y.sub(slope.mul(point.x)) };
}

/** Slope through two points, or null where one stands above the other. */
export function slopeBetween([one, two]: readonly [Point, Point]): Fraction | null {
  const run = two.x.sub(one.x);
  return run.equals(0) ? null : two.y.sub(one.y).div(run);
}

/** The line that a task is about, or null where there is none. */
export function lineOfTask(task: LineTask): Row | null {
  switch (task.kind) {
    case "slope-points":
    case "two-points": {
      const slope = slopeBetween(task.points);
      if (slope !== null) return lineThrough(task.points[0], slope);
      return { a: new Fraction(1), b: new Fraction(0), c: task.points[0].x };
    }
    case "slope-equation":
    case "intercept":
      return lineOf(task.relation);
    case "point-slope":
      return lineThrough(task.point, task.slope);
    default: {
      const slope = slopeAsked(task);
      return slope === null ? null : lineThrough(task.point, slope);
    }
  }
}

/** The slope that a line through the point must have. */
export function slopeAsked(
  task: LineTask & { readonly kind: "parallel" | "perpendicular" },
): Fraction | null {
  const given = lineOf(task.relation);
  const slope = given === null ? null : slopeOf(given);
  if (slope === null || (task.kind === "perpendicular" && slope.equals(0))) return null;
  return task.kind === "parallel" ? slope : slope.inverse().neg();
}

const coordinate = String.raw`\s*([-−–]?\s?\d+(?:\.\d+)?(?:\s?\/\s?\d+)?)\s*`;
const pointPattern = new RegExp(String.raw`\(${coordinate}[,;]${coordinate}\)`, "g");

/** Points with numbers as coordinates in a text, in order. */
export function pointsIn(text: string): readonly Point[] {
  return [...text.matchAll(pointPattern)].slice(0, 6).flatMap((match) => {
    const [x, y] = [match[1], match[2]].map((part) =>
      part === undefined ? null : evaluateExactly(part.replace(/\s/g, "")),
    );
    return x == null || y == null ? [] : [{ x, y }];
  });
}

export function withoutPoints(text: string): string {
  return text.replace(pointPattern, " § ");
}

/** The task about a line in a message whose words ask for it, as a problem; or null. */
export function findLine(message: string): Problem | null {
  const text = message.slice(0, 1_000).replace(/\\left|\\right/g, "");
  if (!lineWords.test(text) || ownResult.test(text)) return null;
  const points = pointsIn(text);
  const relation = points.length > 1 ? null : relationFor(withoutPoints(text));
  const task = taskFrom(text, points, relation);
  return task === null || lineOfTask(task) === null ? null : problemOf(task);
}

function relationFor(text: string): Relation | null {
  for (const span of mathematicalSpans(text)) {
    const read = readExpression(span.text);
    const own = lettersIn(read);
    if (
      read.kind === "relation" &&
      own.includes("y") &&
      own.every((letter) => letter === "x" || letter === "y") &&
      lineOf(read.relation) !== null
    )
      return read.relation;
  }
  return null;
}

function taskFrom(text: string, points: readonly Point[], relation: Relation | null): LineTask | null {
  const [one, two, three] = points;
  const isEquation = equationWords.test(text);
  if (one !== undefined && two !== undefined && three === undefined) {
    if (one.x.equals(two.x) && one.y.equals(two.y)) return null;
    const isSlopeOnly = slopeWords.test(text) && !/\b(?:equation|ecuaci[oó]n)\b/i.test(text);
    if (isEquation && !isSlopeOnly) return { kind: "two-points", points: [one, two] };
    return slopeWords.test(text) ? { kind: "slope-points", points: [one, two] } : null;
  }
  if (one !== undefined && two === undefined) {
    if (relation !== null && perpendicularWords.test(text))
      return { kind: "perpendicular", point: one, relation };
    if (relation !== null && parallelWords.test(text)) return { kind: "parallel", point: one, relation };
    const slope = slopeValue.exec(text)?.[1];
    const value = slope === undefined ? null : evaluateExactly(slope.replace(/\s/g, ""));
    return value === null || !isEquation ? null : { kind: "point-slope", point: one, slope: value };
  }
  if (relation === null || points.length > 0) return null;
  const axis = interceptWords.find(([words]) => words.test(text))?.[1];
  if (axis !== undefined) return hasIntercept(relation, axis) ? { kind: "intercept", axis, relation } : null;
  return slopeWords.test(text) && slopeOf(lineOf(relation) ?? nowhere) !== null
    ? { kind: "slope-equation", relation }
    : null;
}

const nowhere: Row = { a: new Fraction(1), b: new Fraction(0), c: new Fraction(0) };

function hasIntercept(relation: Relation, axis: "x" | "y"): boolean {
  const row = lineOf(relation);
  return row !== null && !(axis === "x" ? row.a : row.b).equals(0);
}

const numberText = (value: Fraction) => expressionToPlain(numberExpression(value));
export const pointText = ({ x, y }: Point) => `(${numberText(x)}, ${numberText(y)})`;
const pointLatex = ({ x, y }: Point) =>
  `(${expressionToLatex(numberExpression(x))}, ${expressionToLatex(numberExpression(y))})`;

const skills = {
  "slope-points": "slope",
  "slope-equation": "slope-from-equation",
  intercept: "intercepts",
  "point-slope": "point-slope",
  "two-points": "two-points",
  parallel: "parallel-perpendicular",
  perpendicular: "parallel-perpendicular",
} as const;

/** How the parts of a statement are written: words, points, equations, numbers. */
interface Writing {
  readonly words: (words: string) => string;
  readonly point: (point: Point) => string;
  readonly relation: (relation: Relation) => string;
  readonly number: (value: Fraction) => string;
}

const inPlain: Writing = {
  words: (words) => words,
  point: pointText,
  relation: (relation) => relationToPlain(tidiedRelation(relation)),
  number: numberText,
};
const inLatex: Writing = {
  words: (words) => `\\text{${words}}`,
  point: pointLatex,
  relation: (relation) => relationToLatex(tidiedRelation(relation)),
  number: (value) => expressionToLatex(numberExpression(value)),
};

function problemOf(task: LineTask): Problem {
  const [statement, latex] = [inPlain, inLatex].map((writing) => statementOf(task, writing));
  return {
    family: "line",
    statement: statement ?? "",
    latex: latex ?? "",
    unknown: null,
    skill: `lines.${skills[task.kind]}`,
  };
}

function statementOf(task: LineTask, { words, point, relation, number }: Writing): string {
  switch (task.kind) {
    case "slope-points":
      return `${words("slope through ")}${task.points.map(point).join(words(" and "))}`;
    case "two-points":
      return `${words("line through ")}${task.points.map(point).join(words(" and "))}`;
    case "slope-equation":
      return `${words("slope of ")}${relation(task.relation)}`;
    case "intercept":
      return `${words(`${task.axis}-intercept of `)}${relation(task.relation)}`;
    case "point-slope":
      return `${words("line through ")}${point(task.point)}${words(" with slope ")}${number(task.slope)}`;
    default:
      return `${words("line through ")}${point(task.point)}${words(` ${task.kind} to `)}${relation(task.relation)}`;
  }
}

/** The task that a problem's statement says, or null. */
export function taskOf(problem: Problem): LineTask | null {
  const text = problem.statement;
  const points = pointsIn(text);
  return taskFrom(text, points, points.length > 1 ? null : relationFor(withoutPoints(text)));
}
