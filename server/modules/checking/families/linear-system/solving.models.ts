import Fraction from "fraction.js";
import { numberExpression } from "../../algebra/building.models.ts";
import { lettersIn } from "../../algebra/solution-set.models.ts";
import type { Problem, Solution, SolutionStep } from "../../checking.models.ts";
import { readExpression, readToLatex } from "../../expression.models.ts";
import { expressionToPlain, relationToPlain } from "../../reading/printing.models.ts";
import type { Expression, Relation } from "../../reading/syntax.models.ts";
import { expressionOf, type Product } from "../polynomial/products.models.ts";
import { substituted } from "../polynomial/substituting.models.ts";
import {
  isolatedLetter,
  methodFor,
  type Row,
  rowOf,
  type SystemTask,
  taskOf,
  truthOf,
} from "./task.models.ts";

/** One step: the line after it. */
export interface SystemStep {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
  readonly line: string;
}

type Letters = readonly [string, string];

const text = (value: Fraction) => expressionToPlain(numberExpression(value));

export function solveSystem(problem: Problem): Solution {
  const task = taskOf(problem);
  const steps = task === null ? [] : systemSteps(task, methodFor(task));
  return {
    answer: steps.at(-1)?.line ?? problem.statement,
    steps: steps.map((step) => toSolutionStep(step, problem)),
  };
}

export function toSolutionStep(step: SystemStep, problem: Problem): SolutionStep {
  return {
    line: step.line,
    latex: readToLatex(readExpression(step.line), step.line),
    name: step.name,
    skill: problem.skill,
    values: step.values,
  };
}

/** Terms of `a * first + b * second`. */
export function rowTerms({ a, b }: Row, [first, second]: Letters): readonly Product[] {
  return [
    { coefficient: a, monomial: first, brackets: [] },
    { coefficient: b, monomial: second, brackets: [] },
  ].filter((term) => !term.coefficient.equals(0));
}

export function rowText(row: Row, letters: Letters): string {
  return `${expressionToPlain(expressionOf(rowTerms(row, letters)))} = ${text(row.c)}`;
}

export function scaledRow({ a, b, c }: Row, factor: Fraction): Row {
  return { a: a.mul(factor), b: b.mul(factor), c: c.mul(factor) };
}

export function addedRows(one: Row, two: Row, sign: 1 | -1): Row {
  return { a: one.a.add(two.a.mul(sign)), b: one.b.add(two.b.mul(sign)), c: one.c.add(two.c.mul(sign)) };
}

/** All steps by a method; the last states the solution. */
export function systemSteps(task: SystemTask, method: "substitution" | "elimination"): readonly SystemStep[] {
  const rows = task.relations.map((relation) => rowOf(relation, task.letters));
  const [one, two] = rows;
  if (one == null || two == null) return [];
  const steps =
    method === "substitution" ? bySubstitution(task, [one, two]) : byElimination(task, [one, two]);
  return [...steps, ...ending(task, steps)];
}

/** The last steps: the other letter, then both; or what a contradiction or an identity means. */
export function ending(task: SystemTask, steps: readonly SystemStep[]): readonly SystemStep[] {
  const truth = truthOf(task);
  if (truth === null) return [];
  const reduced = steps.at(-1)?.line ?? "";
  if (truth.kind !== "point") {
    const line = truth.kind === "none" ? "no solution" : "infinitely many solutions";
    return [{ name: "conclude", values: { line: reduced }, line }];
  }
  const read = readExpression(reduced);
  const [found = task.letters[0]] = lettersIn(read);
  const other = found === task.letters[0] ? task.letters[1] : task.letters[0];
  const values = { first: truth.first, second: truth.second };
  const valueIn = (letter: string) => (letter === task.letters[0] ? values.first : values.second);
  const solved = `${found} = ${text(valueIn(found))}`;
  const from = simplestWith(task, steps, other);
  const put = relationToPlain({
    ...from,
    left: put1(from.left, found, valueIn(found)),
    right: put1(from.right, found, valueIn(found)),
  });
  const both = task.letters.map((letter) => `${letter} = ${text(valueIn(letter))}`).join(", ");
  const isSolved = reduced === solved;
  const isSingle = put === `${other} = ${text(valueIn(other))}`;
  return [
    ...(isSolved
      ? []
      : [{ name: "solve-one-unknown", values: { letter: found, equation: reduced }, line: solved }]),
    {
      name: "back-substitute",
      values: { letter: found, other, equation: relationToPlain(from) },
      line: isSingle ? both : put,
    },
    ...(isSingle
      ? []
      : [{ name: "state-both", values: { letter: found, other, equation: put }, line: both }]),
  ];
}

function put1(expression: Expression, letter: string, value: Fraction): Expression {
  return substituted(expression, [{ letter, value: numberExpression(value) }]);
}

/** The easiest equation to find the other letter from: where it stands alone, else the shortest with it. */
function simplestWith(task: SystemTask, steps: readonly SystemStep[], letter: string): Relation {
  const isolated = [...task.relations, ...steps.flatMap((step) => relationOf(step.line) ?? [])].find(
    (relation) => isolatedLetter(relation, task.letters) === letter,
  );
  if (isolated !== undefined) return isolated;
  const [one, two] = task.relations;
  const has = (relation: Relation) => lettersIn({ kind: "relation", relation }).includes(letter);
  if (!has(one)) return two;
  return !has(two) || relationToPlain(one).length <= relationToPlain(two).length ? one : two;
}

export function relationOf(line: string): Relation | null {
  const read = readExpression(line);
  return read.kind === "relation" ? read.relation : null;
}

function bySubstitution(task: SystemTask, rows: readonly [Row, Row]): readonly SystemStep[] {
  const ready = task.relations.findIndex((relation) => isolatedLetter(relation, task.letters) !== null);
  const at = ready >= 0 ? ready : easiestToIsolate(rows);
  const [relation, row, other] =
    at === 1
      ? [task.relations[1], rows[1], task.relations[0]]
      : [task.relations[0], rows[0], task.relations[1]];
  const letter =
    isolatedLetter(relation, task.letters) ??
    (isUnit(row.b) || !isUnit(row.a) ? task.letters[1] : task.letters[0]);
  const expressed =
    isolatedLetter(relation, task.letters) === null
      ? isolate(row, task.letters, letter)
      : sideWithout(relation, letter);
  const isolating = {
    name: "isolate-letter",
    values: { letter, equation: relationToPlain(relation) },
    line: `${letter} = ${expressionToPlain(expressed)}`,
  };
  const put = substitutedRelation(other, letter, expressed);
  const step = {
    name: "substitute",
    values: { letter, expression: expressionToPlain(expressed), equation: relationToPlain(other) },
    line: relationToPlain(put),
  };
  return [...(ready >= 0 ? [] : [isolating]), step, ...reducedStep(put, task.letters)];
}

/** Where both letters fall away, what is left is worked out. */
function reducedStep(relation: Relation, letters: Letters): readonly SystemStep[] {
  const row = rowOf(relation, letters);
  if (row === null || !row.a.equals(0) || !row.b.equals(0)) return [];
  return [
    {
      name: "work-out-both-sides",
      values: { equation: relationToPlain(relation) },
      line: `0 = ${text(row.c)}`,
    },
  ];
}

const isUnit = (value: Fraction) => value.abs().equals(1);

function easiestToIsolate(rows: readonly [Row, Row]): number {
  const at = rows.findIndex((row) => isUnit(row.a) || isUnit(row.b));
  return Math.max(at, 0);
}

export function sideWithout({ left, right }: Relation, letter: string): Expression {
  return left.kind === "letter" && left.name === letter ? right : left;
}

/** A letter by the other one: from 2x + y = 7, y is 7 - 2x. */
export function isolate(row: Row, letters: Letters, letter: string): Expression {
  const isFirst = letter === letters[0];
  const [own, other, name] = isFirst ? [row.a, row.b, letters[1]] : [row.b, row.a, letters[0]];
  const products: readonly Product[] = [
    { coefficient: row.c.div(own), monomial: "", brackets: [] },
    { coefficient: other.div(own).neg(), monomial: name, brackets: [] },
  ];
  return expressionOf(products.filter((term) => !term.coefficient.equals(0)));
}

export function substitutedRelation(relation: Relation, letter: string, by: Expression): Relation {
  const at = [{ letter, value: by }];
  return { ...relation, left: substituted(relation.left, at), right: substituted(relation.right, at) };
}

function byElimination(task: SystemTask, rows: readonly [Row, Row]): readonly SystemStep[] {
  const { letters } = task;
  const key = eliminated(rows);
  const letter = key === "a" ? letters[0] : letters[1];
  const [one, two] = rows;
  const [p, q] = [one[key], two[key]];
  if (p.equals(0) || q.equals(0)) {
    const alone = p.equals(0) ? one : two;
    return [
      {
        name: "start-with-one-unknown",
        values: { equation: rowText(alone, letters) },
        line: rowText(alone, letters),
      },
    ];
  }
  const common = p.abs().lcm(q.abs());
  const factors = [common.div(p.abs()), common.div(q.abs())] as const;
  const scaled = [scaledRow(one, factors[0]), scaledRow(two, factors[1])] as const;
  const multiplying = ([0, 1] as const).flatMap((index): readonly SystemStep[] => {
    if (factors[index].equals(1)) return [];
    const values = { equation: relationToPlain(task.relations[index]), factor: text(factors[index]), letter };
    return [{ name: "multiply-to-match", values, line: rowText(scaled[index], letters) }];
  });
  const sign = scaled[0][key].add(scaled[1][key]).equals(0) ? 1 : -1;
  const sum = addedRows(scaled[0], scaled[1], sign);
  const isEmpty = sum.a.equals(0) && sum.b.equals(0);
  const values = { letter, first: rowText(scaled[0], letters), second: rowText(scaled[1], letters) };
  const step = {
    name: sign === 1 ? "add-equations" : "subtract-equations",
    values,
    line: isEmpty ? `0 = ${text(sum.c)}` : rowText(sum, letters),
  };
  return [...multiplying, step];
}

/** The letter whose coefficients need the least multiplying. */
export function eliminated([one, two]: readonly [Row, Row]): "a" | "b" {
  const cost = (p: Fraction, q: Fraction) =>
    p.equals(0) || q.equals(0)
      ? new Fraction(0)
      : p.abs().lcm(q.abs()).div(p.abs()).mul(p.abs().lcm(q.abs()).div(q.abs()));
  return cost(one.b, two.b).lte(cost(one.a, two.a)) ? "b" : "a";
}

export function isMultiple(one: Row | null, two: Row): boolean {
  if (one === null) return false;
  return (
    one.a.mul(two.b).equals(two.a.mul(one.b)) &&
    one.a.mul(two.c).equals(two.a.mul(one.c)) &&
    one.b.mul(two.c).equals(two.b.mul(one.c))
  );
}
