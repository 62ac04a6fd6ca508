import Fraction from "fraction.js";
import { numberExpression } from "../../algebra/building.models.ts";
import { squareRoot } from "../../algebra/surds.models.ts";
import type { Problem, Solution, SolutionStep } from "../../checking.models.ts";
import { readExpression } from "../../expression.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import { expressionToPlain, relationToPlain } from "../../reading/printing.models.ts";
import type { Expression, Relation } from "../../reading/syntax.models.ts";
import { factorSteps } from "../polynomial/factoring.models.ts";
import { expressionOf } from "../polynomial/products.models.ts";
import { completionSteps, formulaSteps, num, quadraticText } from "./methods.models.ts";
import { printed, printRelations, printSolutions } from "./printing.models.ts";
import { type RootSet, relationsIn, rootsOfRelation, unite } from "./roots.models.ts";
import {
  asSquare,
  asZeroProduct,
  methodFor,
  type QuadraticTask,
  type StandardForm,
  standardForm,
  taskOf,
} from "./task.models.ts";

/** One step: the line after it and how it is called. */
export interface QuadraticStep {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
  readonly line: string;
}

export function solveQuadratic(problem: Problem): Solution {
  const task = taskOf(problem);
  const steps = task === null ? [] : stepsFrom(task, relationToPlain(task.relation));
  return {
    answer: steps.at(-1)?.line ?? problem.statement,
    steps: steps.map((step) => toSolutionStep(step, problem)),
  };
}

export function nextQuadraticStep(problem: Problem, currentLine: string): SolutionStep | null {
  const task = taskOf(problem);
  if (task === null) return null;
  const line = currentLine === problem.statement ? relationToPlain(task.relation) : currentLine;
  const [step] = stepsFrom(task, line);
  return step === undefined ? null : toSolutionStep(step, problem);
}

const skillsByStep: Readonly<Record<string, string>> = {
  factor: "quadratics.factoring",
  "zero-product": "quadratics.zero-product",
  "solve-each": "quadratics.zero-product",
  "take-square-roots": "quadratics.square-roots",
  "isolate-square": "quadratics.square-roots",
  "move-constant": "quadratics.completing-square",
  "complete-square": "quadratics.completing-square",
  "write-as-square": "quadratics.completing-square",
  "use-formula": "quadratics.formula",
  "work-out-discriminant": "quadratics.formula",
};

function toSolutionStep(step: QuadraticStep, problem: Problem): SolutionStep {
  const { line, latex } = step.line === "no real solution" ? printSolutions([], "") : printed(step.line);
  return {
    line,
    latex,
    name: step.name,
    skill: skillsByStep[step.name] ?? problem.skill,
    values: step.values,
  };
}

/** Our steps from a line of work, at most 12; none when it can't be read or is done. */
export function stepsFrom(task: QuadraticTask, line: string): readonly QuadraticStep[] {
  const steps: QuadraticStep[] = [];
  let current = line;
  for (let count = 0; count < 12; count += 1) {
    const found = stepsAt(task, current);
    const last = found.at(-1);
    if (last === undefined || last.line === current) break;
    steps.push(...found);
    current = last.line;
  }
  return steps;
}

/** The next steps of one kind: usually one, all of a method's own where they only make sense together. */
function stepsAt(task: QuadraticTask, line: string): readonly QuadraticStep[] {
  const relations = relationsIn(readExpression(line), task.unknown);
  const [relation, ...others] = relations;
  if (relation === undefined) return [];
  if (others.length > 0 || standardForm(relation, task.unknown) === null)
    return finish(relations, task, line);
  const square = asSquare(relation, task.unknown);
  if (square !== null) return takeRoots(square.base, square.value, task);
  const factors = asZeroProduct(relation, task.unknown);
  if (factors !== null) return [zeroProduct(factors)];
  return byMethod(relation, task);
}

function finish(relations: readonly Relation[], task: QuadraticTask, line: string): readonly QuadraticStep[] {
  const set = relations.reduce<RootSet | null>(
    (all, relation) => {
      const roots = rootsOfRelation(relation, task.unknown);
      return all === null || roots === null ? null : unite(all, roots);
    },
    { kind: "points", points: [] },
  );
  if (set === null || set.kind === "all") return [];
  const solved = printSolutions(set.points, task.unknown).line;
  const isolated = relations.every(({ left }) => left.kind === "letter" && left.name === task.unknown);
  if (isolated && samePlain(solved, line)) return [];
  return [
    {
      name: isolated ? "work-out-roots" : "solve-each",
      values: {
        first: relations[0] === undefined ? line : relationToPlain(relations[0]),
        unknown: task.unknown,
      },
      line: solved,
    },
  ];
}

function samePlain(a: string, b: string): boolean {
  const plain = (text: string) =>
    relationsIn(readExpression(text), "x").map(relationToPlain).sort().join("|") || text;
  return plain(a) === plain(b);
}

function zeroProduct(factors: readonly Expression[]): QuadraticStep {
  const relations = factors.map((left): Relation => ({ left, sign: "=", right: num(0) }));
  const [first = num(0), second = first] = factors;
  return {
    name: "zero-product",
    values: { first: expressionToPlain(first), second: expressionToPlain(second) },
    line: printRelations(relations).line,
  };
}

function takeRoots(
  base: Expression,
  value: Expression,
  { unknown }: QuadraticTask,
): readonly QuadraticStep[] {
  const number = exactValue(value);
  if (number === null) return [];
  const square = `${expressionToPlain({ kind: "power", left: base, right: num(2) })}`;
  const values = {
    square,
    value: expressionToPlain(numberExpression(number)),
    base: expressionToPlain(base),
  };
  if (number.lt(0)) return [{ name: "no-real-root", values, line: "no real solution" }];
  const root = squareRoot(number);
  if (root === null) return [];
  const isClean = root.radicand === 1n;
  const text = isClean
    ? expressionToPlain(numberExpression(root.rational))
    : `sqrt(${expressionToPlain(numberExpression(number))})`;
  const line = number.equals(0)
    ? `${expressionToPlain(base)} = 0`
    : `${expressionToPlain(base)} = ±${isClean && root.rational.d !== 1n ? `(${text})` : text}`;
  // Where the unknown alone was squared this may be the solution already.
  const isDone = base.kind === "letter" && isClean;
  const solved = printSolutions(pointsOf(base, number, unknown), unknown).line;
  return [{ name: "take-square-roots", values, line: isDone ? solved : line }];
}

function pointsOf(base: Expression, number: Fraction, unknown: string) {
  const set = rootsOfRelation(
    { left: { kind: "power", left: base, right: num(2) }, sign: "=", right: numberExpression(number) },
    unknown,
  );
  return set?.kind === "points" ? set.points : [];
}

function byMethod(relation: Relation, task: QuadraticTask): readonly QuadraticStep[] {
  const form = standardForm(relation, task.unknown);
  if (form === null) return [];
  const method = methodFor(relation, task.unknown, task.asked);
  if (method === "square roots") return isolateSquare(form, relation, task.unknown);
  if (method === "completing the square") return completionSteps(form, relation, task.unknown);
  const standard = standardStep(form, relation, task.unknown);
  if (standard !== null) return [standard];
  if (method === "the quadratic formula") return formulaSteps(form, task.unknown);
  return factorStep(form, task.unknown) ?? formulaSteps(form, task.unknown);
}

/** Everything on one side, highest power first, or null when it stands so already. */
function standardStep(form: StandardForm, relation: Relation, unknown: string): QuadraticStep | null {
  const isStandard = relationToPlain(relation) === `${quadraticText(form, unknown)} = 0`;
  const common = [form.a, form.b, form.c].reduce(
    (all, value) => all.lcm(new Fraction(value.d)),
    new Fraction(1),
  );
  const sign = form.a.lt(0) ? common.neg() : common;
  const whole = { a: form.a.mul(sign), b: form.b.mul(sign), c: form.c.mul(sign) };
  if (isStandard && sign.equals(1)) return null;
  return {
    name: "standard-form",
    values: { equation: relationToPlain(relation) },
    line: `${quadraticText(whole, unknown)} = 0`,
  };
}

function factorStep(form: StandardForm, unknown: string): readonly QuadraticStep[] | null {
  const polynomial = new Map(
    [
      [`${unknown}^2`, form.a],
      [unknown, form.b],
      ["", form.c],
    ].filter((entry): entry is [string, Fraction] => !(entry[1] as Fraction).equals(0)),
  ); // the second of each pair is a Fraction
  const last = factorSteps(polynomial)?.at(-1);
  if (last === undefined) return null;
  const line = `${expressionToPlain(expressionOf(last.next))} = 0`;
  const values = {
    expression: quadraticText(form, unknown),
    sum: form.b.toFraction(),
    product: form.c.mul(form.a).toFraction(),
  };
  return [{ name: "factor", values, line }];
}

function isolateSquare(
  { a, b, c }: StandardForm,
  relation: Relation,
  unknown: string,
): readonly QuadraticStep[] {
  if (!b.equals(0)) return [];
  const right = c.neg().div(a);
  const line = `${unknown}^2 = ${expressionToPlain(numberExpression(right))}`;
  return [
    { name: "isolate-square", values: { equation: relationToPlain(relation), square: `${unknown}^2` }, line },
  ];
}
