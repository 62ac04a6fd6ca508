import Fraction from "fraction.js";
import { chainRelations } from "../reading/statements.models.ts";
import type { Expression, ReadResult, Relation, Sign } from "../reading/syntax.models.ts";
import { difference, signOf } from "./ball.models.ts";
import { criticalNumbers } from "./critical.models.ts";
import { evaluate } from "./evaluating.models.ts";
import { simplestBetween } from "./isolating.models.ts";
import {
  compareNumbers,
  everything,
  inOrder,
  intersection,
  nothing,
  type RealSet,
  setFrom,
  union,
} from "./real-set.models.ts";
import { compareValues } from "./same-value.models.ts";
import { withParts } from "./shape.models.ts";
import { isValue, toBall, type Value } from "./value.models.ts";

const bits = 256;
const criticalBound = 60;

/** Numbers for other letters of a statement. */
export type Fixed = ReadonlyMap<string, Fraction>;

/** The real solutions of a statement for one letter, all others being fixed; null where they can't be found. */
export function solutionsOf(read: ReadResult, letter: string, fixed: Fixed = new Map()): RealSet | null {
  switch (read.kind) {
    case "relation":
      return solutionsOfRelation(read.relation, letter, fixed);
    case "chain":
      return joined(chainRelations(read), letter, fixed, everything, intersection);
    case "system":
      return joined(read.relations, letter, fixed, everything, intersection);
    case "either":
      return joined(read.relations, letter, fixed, nothing, union);
    case "solution-set":
      return read.which === "all" ? everything : nothing;
    default:
      return null;
  }
}

function joined(
  relations: readonly Relation[],
  letter: string,
  fixed: Fixed,
  start: RealSet,
  join: (a: RealSet, b: RealSet) => RealSet,
): RealSet | null {
  let all: RealSet = start;
  for (const relation of relations) {
    const set = solutionsOfRelation(relation, letter, fixed);
    if (set === null) return null;
    all = join(all, set);
  }
  return all;
}

function solutionsOfRelation(relation: Relation, letter: string, fixed: Fixed): RealSet | null {
  const [left, right] = [withNumbers(relation.left, fixed), withNumbers(relation.right, fixed)];
  const critical = criticalNumbers({ kind: "subtract", left, right }, letter);
  if (critical === null || critical.numbers.length > criticalBound) return null;
  const numbers = inOrder(critical.numbers);
  const isPole = (number: Value) => critical.poles.some((pole) => compareNumbers(pole, number) === 0);
  const truth = (number: Value) => truthAt({ left, sign: relation.sign, right }, letter, number);
  const atPoints = numbers.map((number) => (isPole(number) ? false : truth(number)));
  const inGaps = [...numbers.keys(), numbers.length].map((index) =>
    truth(between(numbers[index - 1] ?? null, numbers[index] ?? null)),
  );
  if (atPoints.includes(null) || inGaps.includes(null)) return null;
  return setFrom(
    numbers,
    (index) => atPoints[index] === true,
    (index) => inGaps[index] === true,
  );
}

/** The expression with numbers in the places of letters. */
export function withNumbers(expression: Expression, fixed: Fixed): Expression {
  if (fixed.size === 0) return expression;
  if (expression.kind !== "letter") return withParts(expression, (part) => withNumbers(part, fixed));
  const value = fixed.get(expression.name);
  return value === undefined ? expression : numberOf(value);
}

function numberOf(value: Fraction): Expression {
  if (value.s < 0n) return { kind: "negate", of: numberOf(value.neg()) };
  return { kind: "number", value, text: value.toFraction() };
}

/** A simple number strictly between two others. */
function between(low: Value | null, high: Value | null): Value {
  if (low === null && high === null) return { exact: new Fraction(1, 3) };
  if (low === null && high !== null) return { exact: edge(high, -1).sub(1) };
  if (high === null && low !== null) return { exact: edge(low, 1).add(1) };
  if (low === null || high === null) return { exact: new Fraction(0) };
  const [from, to] = [edge(low, 1), edge(high, -1)];
  const third = to.sub(from).div(3);
  return { exact: simplestBetween(from.add(third), to.sub(third)) };
}

/** A fraction at the number or a little to the side given. */
function edge(number: Value, side: 1 | -1): Fraction {
  if (number.exact !== undefined) return number.exact;
  const { mid, rad, exp } = number.ball;
  const end = side === 1 ? mid + rad : mid - rad;
  return exp >= 0 ? new Fraction(end << BigInt(exp)) : new Fraction(end, 1n << BigInt(-exp));
}

/** Whether a relation holds at a number (not where a side has no value); null where it can't be told. */
export function truthAt(relation: Relation, letter: string, at: Value): boolean | null {
  return truthWhere(relation, new Map([[letter, at]]));
}

export function truthWhere(relation: Relation, letters: ReadonlyMap<string, Value>): boolean | null {
  const setting = { letters, bits, work: { left: 20_000 } };
  const [a, b] = [evaluate(relation.left, setting), evaluate(relation.right, setting)];
  if (a === "undefined" || b === "undefined") return false;
  if (!isValue(a) || !isValue(b)) return null;
  const same = compareValues(a, b, bits);
  if (same === null) return null;
  if (same) return relation.sign === "=" || relation.sign === "<=" || relation.sign === ">=";
  return holdsApart(relation.sign, compareApart(a, b));
}

function compareApart(a: Value, b: Value): number {
  if (a.exact !== undefined && b.exact !== undefined) return a.exact.compare(b.exact);
  const gap = difference(toBall(a, bits), toBall(b, bits), bits);
  return gap === null ? 0 : (signOf(gap) ?? 0);
}

function holdsApart(sign: Sign, order: number): boolean {
  if (sign === "=") return false;
  if (sign === "!=") return true;
  return sign === "<" || sign === "<=" ? order < 0 : order > 0;
}
