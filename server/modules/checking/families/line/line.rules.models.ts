import Fraction from "fraction.js";
import type { Problem } from "../../checking.models.ts";
import { readExpression } from "../../expression.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import { relationToPlain } from "../../reading/printing.models.ts";
import type { BuggyRule, WrongLine } from "../family.models.ts";
import { isMultiple } from "../linear-system/solving.models.ts";
import type { Row } from "../linear-system/task.models.ts";
import { tidiedRelation } from "../polynomial/tidying.models.ts";
import { lineMisconceptions } from "./line.misconceptions.constants.ts";
import { interceptValue, minus, pointSlopeForm, solvedForY, text } from "./solving.models.ts";
import {
  type LineTask,
  lineOf,
  lineOfTask,
  lineThrough,
  type Point,
  pointText,
  slopeAsked,
  slopeBetween,
  slopeOf,
  taskOf,
} from "./task.models.ts";

/** Lines that a rule makes of a task; rules on lines look at the problem itself only. */
type Rule = (task: LineTask) => readonly WrongLine[];

const slopeLine = (value: Fraction, values: Readonly<Record<string, string>>): WrongLine => ({
  line: `m = ${text(value)}`,
  values,
});

/** Rules about two points: the rise and the run with their points. */
function onPoints(
  rule: (rise: Fraction, run: Fraction, points: readonly [Point, Point]) => readonly Fraction[],
): Rule {
  return (task) => {
    if (task.kind !== "slope-points" && task.kind !== "two-points") return [];
    const [one, two] = task.points;
    const [rise, run] = [two.y.sub(one.y), two.x.sub(one.x)];
    if (run.equals(0)) return [];
    const values = { first: pointText(one), second: pointText(two) };
    return rule(rise, run, task.points).map((value) => slopeLine(value, values));
  };
}

const inverted = onPoints((rise, run) => (rise.equals(0) ? [] : [run.div(rise)]));
const mixedOrder = onPoints((rise, run) => (rise.equals(0) ? [] : [rise.div(run).neg()]));
const riseOnly = onPoints((rise, run) => (run.abs().equals(1) ? [] : [rise]));
const signLost = onPoints((rise, run, [one, two]) => {
  const spoiledRise = one.y.lt(0) ? [two.y.add(one.y)] : [];
  const spoiledRun = one.x.lt(0) ? [two.x.add(one.x)] : [];
  return [
    ...spoiledRise.map((value) => value.div(run)),
    ...spoiledRun.flatMap((value) => (value.equals(0) ? [] : [rise.div(value)])),
    ...spoiledRise.flatMap((value) =>
      spoiledRun.flatMap((other) => (other.equals(0) ? [] : [value.div(other)])),
    ),
  ];
});

/** Rules about an equation whose slope is asked for. */
function onEquation(rule: (row: Row, isSolved: boolean) => readonly Fraction[]): Rule {
  return (task) => {
    const row = task.kind === "slope-equation" ? lineOf(task.relation) : null;
    if (task.kind !== "slope-equation" || row === null) return [];
    const equation = relationToPlain(tidiedRelation(task.relation));
    return rule(row, equation === solvedForY(row)).map((value) => slopeLine(value, { equation }));
  };
}

const coefficientOfX = onEquation((row, isSolved) => (isSolved ? [] : [row.a]));
const standardSign = onEquation((row, isSolved) => (isSolved || row.b.equals(0) ? [] : [row.a.div(row.b)]));
const slopeUpsideDown = onEquation((row, isSolved) =>
  isSolved || row.a.equals(0) ? [] : [row.b.neg().div(row.a)],
);
const interceptAsSlope = onEquation((row, isSolved) => (isSolved ? [row.c.div(row.b)] : []));

/** Rules about where a line meets an axis. */
const axesExchanged: Rule = (task) => {
  const row = task.kind === "intercept" ? lineOf(task.relation) : null;
  if (task.kind !== "intercept" || row === null || row.a.equals(0) || row.b.equals(0)) return [];
  const other = task.axis === "x" ? "y" : "x";
  return [
    {
      line: `${task.axis} = ${text(interceptValue(row, other))}`,
      values: { axis: task.axis, other, equation: relationToPlain(tidiedRelation(task.relation)) },
    },
  ];
};
const constantAsIntercept: Rule = (task) => {
  const row = task.kind === "intercept" ? lineOf(task.relation) : null;
  if (task.kind !== "intercept" || row === null) return [];
  const own = task.axis === "x" ? row.a : row.b;
  if (own.equals(1) || row.c.equals(0)) return [];
  return [
    {
      line: `${task.axis} = ${text(row.c)}`,
      values: { axis: task.axis, equation: relationToPlain(tidiedRelation(task.relation)) },
    },
  ];
};

/** Rules about an equation through a point with a slope. */
function onPointSlope(rule: (point: Point, slope: Fraction) => readonly string[]): Rule {
  return (task) => {
    const found = pointAndSlope(task);
    if (found === null || found.slope.equals(0)) return [];
    const values = { point: pointText(found.point), slope: text(found.slope) };
    return rule(found.point, found.slope).map((line) => ({ line, values }));
  };
}

function pointAndSlope(task: LineTask): { readonly point: Point; readonly slope: Fraction } | null {
  if (task.kind === "point-slope") return task;
  if (task.kind === "two-points") {
    const slope = slopeBetween(task.points);
    return slope === null ? null : { point: task.points[0], slope };
  }
  if (task.kind !== "parallel" && task.kind !== "perpendicular") return null;
  const slope = slopeAsked(task);
  return slope === null ? null : { point: task.point, slope };
}

const opposite = ({ x, y }: Point): Point => ({ x: x.neg(), y: y.neg() });

const pointSigns = onPointSlope((point, slope) => [
  pointSlopeForm(opposite(point), slope),
  solvedForY(lineThrough(opposite(point), slope)),
  ...(point.x.equals(0)
    ? []
    : [
        `${minus("y", point.y)} = ${pointSlopeForm({ x: point.x.neg(), y: new Fraction(0) }, slope).slice(4)}`,
      ]),
]);
const pointExchanged = onPointSlope((point, slope) =>
  point.x.equals(point.y)
    ? []
    : [
        pointSlopeForm({ x: point.y, y: point.x }, slope),
        solvedForY(lineThrough({ x: point.y, y: point.x }, slope)),
      ],
);
const coordinateAsIntercept = onPointSlope((point, slope) =>
  point.x.equals(0) ? [] : [solvedForY({ a: slope.neg(), b: new Fraction(1), c: point.y })],
);
const slopeReachesFirst = onPointSlope((point, slope) => {
  if (slope.abs().equals(1) || point.x.equals(0)) return [];
  return [solvedForY({ a: slope.neg(), b: new Fraction(1), c: point.y.sub(point.x) })];
});

/** The slope of a perpendicular line spoiled. */
function onPerpendicular(rule: (given: Fraction) => readonly Fraction[]): Rule {
  return (task) => {
    const row = task.kind === "perpendicular" ? lineOf(task.relation) : null;
    const given = row === null ? null : slopeOf(row);
    if (task.kind !== "perpendicular" || given === null || given.equals(0)) return [];
    const values = {
      equation: relationToPlain(tidiedRelation(task.relation)),
      slope: text(given),
      point: pointText(task.point),
    };
    return rule(given).flatMap((slope) => [
      slopeLine(slope, values),
      { line: solvedForY(lineThrough(task.point, slope)), values },
      { line: pointSlopeForm(task.point, slope), values },
    ]);
  };
}

const oppositeOnly = onPerpendicular((given) => [given.neg()]);
const reciprocalOnly = onPerpendicular((given) => [given.inverse()]);
const sameSlope = onPerpendicular((given) => [given]);

const rules: readonly (readonly [string, Rule])[] = [
  ["slope-run-over-rise", inverted],
  ["slope-order-mixed", mixedOrder],
  ["slope-coordinate-sign-lost", signLost],
  ["slope-as-rise", riseOnly],
  ["slope-sign-from-standard-form", standardSign],
  ["slope-from-coefficient-of-x", coefficientOfX],
  ["slope-upside-down-from-equation", slopeUpsideDown],
  ["intercept-taken-for-slope", interceptAsSlope],
  ["intercept-axes-exchanged", axesExchanged],
  ["intercept-as-constant", constantAsIntercept],
  ["perpendicular-opposite-only", oppositeOnly],
  ["perpendicular-reciprocal-only", reciprocalOnly],
  ["perpendicular-as-parallel", sameSlope],
  ["point-signs-kept", pointSigns],
  ["point-coordinates-exchanged", pointExchanged],
  ["coordinate-as-intercept", coordinateAsIntercept],
  ["slope-reaches-first-term-only", slopeReachesFirst],
];

/** Every buggy rule of the family; earlier ones are preferred where two give the same line. */
export const lineRules: readonly BuggyRule[] = rules.flatMap(([id, rule]) => {
  const misconception = lineMisconceptions.find((one) => one.id === id);
  return misconception === undefined
    ? []
    : [{ misconception, apply: (problem, right) => wrongLines(rule, problem, right) }];
});

function wrongLines(rule: Rule, problem: Problem, right: string): readonly WrongLine[] {
  const task = right === problem.statement ? taskOf(problem) : null;
  const truth = task === null ? null : lineOfTask(task);
  if (task === null || truth === null) return [];
  return rule(task).filter((wrong) => isWrong(wrong.line, task, truth));
}

/** By chance a rule may give what is right: a slope of 1 is its own reciprocal. */
function isWrong(line: string, task: LineTask, truth: Row): boolean {
  const read = readExpression(line);
  if (read.kind !== "relation") return false;
  const { left, right } = read.relation;
  const value = exactValue(right);
  if (left.kind === "letter" && left.name === "m")
    return value !== null && !(slopeOf(truth)?.equals(value) ?? false);
  if (task.kind === "intercept") return value !== null && !interceptValue(truth, task.axis).equals(value);
  const row = lineOf(read.relation);
  return row !== null && !isMultiple(truth, row);
}
