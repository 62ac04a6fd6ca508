import type { Problem, Solution, SolutionStep } from "../../checking.models.ts";
import { readExpression, readToLatex, toPlain } from "../../expression.models.ts";
import type { ReadResult } from "../../reading/syntax.models.ts";
import { taskOf } from "./finding.models.ts";
import {
  type Magnitude,
  magnitudeIn,
  magnitudeText,
  numberOf,
  roundedText,
  sameMagnitude,
} from "./magnitudes.models.ts";
import {
  filled,
  type GeometryTask,
  type MeasureTask,
  type RightAngleTask,
  resultOf,
  valuesOf,
} from "./task.models.ts";

/** A step without its problem. */
export interface GeometryStep {
  readonly name: string;
  readonly line: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Places of a rounded result where nothing is said. */
export const usualPlaces = 2;

export function solveGeometry(problem: Problem): Solution {
  const task = taskOf(problem);
  const steps = task === null ? [] : geometrySteps(task).map((step) => toSolutionStep(step, problem));
  return { answer: steps.at(-1)?.line ?? problem.statement, steps };
}

function toSolutionStep({ name, line, values }: GeometryStep, problem: Problem): SolutionStep {
  return { name, line, values, latex: readToLatex(readExpression(line), line), skill: problem.skill };
}

export function geometrySteps(task: GeometryTask): readonly GeometryStep[] {
  return task.kind === "measure" ? measureSteps(task) : rightAngleSteps(task);
}

/** The formula, the numbers put in, the lines of the recipe, and the result; a line that says nothing new is left out. */
function measureSteps(task: MeasureTask): readonly GeometryStep[] {
  const { recipe } = task;
  const values = valuesOf(task);
  const result = resultOf(task);
  if (result === null) return [];
  const put = filled(recipe.formula, values, task) ?? recipe.formula;
  const lines: [name: string, line: string][] = [
    ...halvedDiameter(task, values),
    [`${recipe.rule}-rule`, recipe.formula],
    ["put-in", printed(put)],
  ];
  for (const [name, template] of recipe.lines) {
    const line = filled(template, values, task);
    if (line !== null) lines.push([name, printed(line)]);
  }
  lines.push(["work-out", `${recipe.asked} = ${magnitudeText(result, task.hasDecimals)}`]);
  const rounded = roundedResult(task, result);
  if (rounded !== null) lines.push(["round-result", `${recipe.asked} = ${rounded}`]);
  return withValues(lines, task);
}

/** A diameter is halved before a formula with the radius. */
function halvedDiameter(
  { known, recipe, hasDecimals }: MeasureTask,
  values: ReadonlyMap<string, Magnitude>,
): [string, string][] {
  const [radius, diameter] = [values.get("r"), known.get("d")];
  if (radius === undefined || diameter === undefined || !recipe.from.includes("r")) return [];
  return [
    ["halve-diameter-rule", "r = d/2"],
    ["halve-diameter", `r = ${magnitudeText(radius, hasDecimals)}`],
  ];
}

/** The result as a decimal, where one is wanted and the result is none yet; or null. */
function roundedResult({ form }: MeasureTask, result: Magnitude): string | null {
  if (form.pi === null && form.places === null) return null;
  const places = form.places ?? usualPlaces;
  const isEnding = result.radicand === 1n && result.pis === 0 && result.factor.mul(10 ** places).d === 1n;
  const isShort = result.factor.mul(10 ** 4).d === 1n;
  if (isEnding || (form.places === null && result.radicand === 1n && result.pis === 0 && isShort))
    return null;
  return roundedText(numberOf(result), places);
}

function withValues(
  lines: readonly (readonly [name: string, line: string])[],
  task: GeometryTask,
): readonly GeometryStep[] {
  const unique = lines.filter(([, line], index) => index === 0 || line !== lines[index - 1]?.[1]);
  const places = task.kind === "measure" ? (task.form.places ?? usualPlaces) : usualPlaces;
  const formula = task.kind === "measure" ? printed(task.recipe.formula) : "";
  return unique.map(([name, line], index) => ({
    name,
    line,
    values: { before: unique[index - 1]?.[1] ?? "", formula, places: String(places) },
  }));
}

/** A line as the reader prints it. */
export function printed(line: string): string {
  return plainOf(readExpression(line)) ?? line;
}

export function plainOf(read: ReadResult): string | null {
  if (read.kind === "relation") return toPlain(read.relation);
  return read.kind === "expression" ? toPlain(read.expression) : null;
}

/** The squares of the two shorter sides together, compared with the square of the longest. */
export function squaresOf({ sides }: RightAngleTask): {
  readonly each: readonly Magnitude[];
  readonly sum: Magnitude | null;
  readonly isRight: boolean;
} {
  const each = sides.flatMap((side) => magnitudeIn(`(${magnitudeText(side)})^2`) ?? []);
  const [a, b, c] = each;
  if (a === undefined || b === undefined || c === undefined) return { each, sum: null, isRight: false };
  const sum = magnitudeIn(`${magnitudeText(a)} + ${magnitudeText(b)}`);
  return { each, sum, isRight: sum !== null && sameMagnitude(sum, c) };
}

function rightAngleSteps(task: RightAngleTask): readonly GeometryStep[] {
  const { each, sum, isRight } = squaresOf(task);
  const text = (value: Magnitude) => magnitudeText(value, task.hasDecimals);
  const base = (value: Magnitude) => (/^[\d.]+$/.test(text(value)) ? text(value) : `(${text(value)})`);
  const [a, b, c] = task.sides;
  const [, , square] = each;
  if (sum === null || square === undefined) return [];
  return withValues(
    [
      ["square-shorter-sides", `${base(a)}^2 + ${base(b)}^2 = ${text(sum)}`],
      ["square-longest-side", `${base(c)}^2 = ${text(square)}`],
      ["compare-squares", `${text(sum)} ${isRight ? "=" : "!="} ${text(square)}`],
    ],
    task,
  );
}

/** The step that comes next from the student's own line (see `ProblemFamily.nextStep`). */
export function nextGeometryStep(problem: Problem, currentLine: string): SolutionStep | null {
  const task = taskOf(problem);
  if (task === null) return null;
  const steps = geometrySteps(task);
  const [first] = steps;
  if (currentLine === problem.statement) return first === undefined ? null : toSolutionStep(first, problem);
  const read = readExpression(currentLine.replace(/≈/g, "="));
  if (read.kind === "unreadable") return null;
  const plain = plainOf(read);
  const at = steps.findIndex((step) => step.line === plain || printed(step.line) === plain);
  const next = at < 0 ? afterOwnLine(steps, plain) : steps[at + 1];
  return next === undefined || next.line === plain ? null : toSolutionStep(next, problem);
}

/** A line of the student's own: after a formula the numbers are put in; otherwise what is left is to work it out. */
function afterOwnLine(steps: readonly GeometryStep[], plain: string | null): GeometryStep | undefined {
  const isFormula =
    plain !== null &&
    !/\d{2}|[3-9]/.test(plain) &&
    (plain.replace(/pi|sqrt/g, "").match(/[a-zA-Z]/g)?.length ?? 0) > 1;
  return isFormula ? steps.find((step) => step.name === "put-in") : steps.at(-1);
}
