import type { Problem } from "../../checking.models.ts";
import { readExpression } from "../../expression.models.ts";
import type { Misconception } from "../../misconceptions/misconceptions.schemas.ts";
import { mentionsLetter } from "../../reading/printing.models.ts";
import type { BuggyRule, WrongLine } from "../family.models.ts";
import { agreementOf } from "./agreement.models.ts";
import { taskOf } from "./finding.models.ts";
import { flatMisconceptions } from "./flat.misconceptions.constants.ts";
import { magnitudeIn, magnitudeText } from "./magnitudes.models.ts";
import { type WrongWay, wrongWays } from "./rule-ways.constants.ts";
import { shapes } from "./shapes.constants.ts";
import { solidMisconceptions } from "./solid.misconceptions.constants.ts";
import { printed, solveGeometry } from "./solving.models.ts";
import { filled, type MeasureTask, resultOf, valuesOf } from "./task.models.ts";

export const unitMisconception = "unit-of-another-kind";

const geometryMisconceptions: readonly Misconception[] = [...flatMisconceptions, ...solidMisconceptions];

/** Rules about what is worked out, in the order of `wrongWays`. They look at the problem itself only. */
export const valueRules: readonly BuggyRule[] = Object.entries(wrongWays).flatMap(([id, ways]) => {
  const misconception = geometryMisconceptions.find((one) => one.id === id);
  return misconception === undefined
    ? []
    : [{ misconception, apply: (problem, right) => wrongLines(ways, problem, right) }];
});

/** The right number with a unit of another kind. */
const unitRules: readonly BuggyRule[] = geometryMisconceptions
  .filter(({ id }) => id === unitMisconception)
  .map((misconception) => ({ misconception, apply: wrongUnit }));

/** Every buggy rule of the family; earlier ones are preferred where two give the same line. */
export const geometryRules: readonly BuggyRule[] = [...valueRules, ...unitRules];

function wrongLines(ways: readonly WrongWay[], problem: Problem, right: string): readonly WrongLine[] {
  const task = right === problem.statement ? taskOf(problem) : null;
  if (task?.kind !== "measure") return [];
  const own = ways.filter(
    ({ shape, asked, given }) =>
      shape === task.shape && asked === task.recipe.asked && (given === undefined || task.known.has(given)),
  );
  return own.flatMap((one) => lineOf(one, task) ?? []);
}

/** The line that a wrong way gives, or null where it lacks a value or comes to the right one. */
function lineOf({ asked, wrong }: WrongWay, task: MeasureTask): WrongLine | null {
  const [left, right = wrong] = wrong.includes("=") ? wrong.split(" = ") : [asked];
  const text = filled(right, valuesOf(task), task);
  if (text === null || left === undefined) return null;
  const value = magnitudeIn(text);
  const shown = value === null ? printed(text) : magnitudeText(value, task.hasDecimals);
  const read = readExpression(shown);
  if (read.kind !== "expression" || mentionsLetter(read.expression) || shown.startsWith("-") || shown === "0")
    return null;
  const line = `${left} = ${shown}`;
  return isRight(left, shown, task) ? null : { line, values: { given: line } };
}

function isRight(left: string, shown: string, task: MeasureTask): boolean {
  const result = resultOf(task);
  if (result === null) return true;
  const exact = magnitudeText(result, task.hasDecimals);
  const [one, two] = [left.endsWith("^2") ? `(${exact})^2` : exact, shown].map(readExpression);
  if (one?.kind !== "expression" || two?.kind !== "expression") return true;
  return ["same", "rounded", "near", "undecided"].includes(agreementOf(one.expression, two.expression));
}

function wrongUnit(problem: Problem, right: string): readonly WrongLine[] {
  const task = taskOf(problem);
  if (task?.kind !== "measure" || task.unit === null || right !== solveGeometry(problem).answer) return [];
  const { unit } = task;
  const dimension = shapes[task.shape].measures[task.recipe.asked]?.dimension ?? 1;
  return [1, 2, 3]
    .filter((other) => other !== dimension)
    .map((other) => {
      const line = `${right} ${unit}${other === 1 ? "" : `^${other}`}`;
      return { line, values: { given: line } };
    });
}
