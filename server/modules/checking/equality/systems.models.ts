import type Fraction from "fraction.js";
import { lettersOf, type Polynomial, polynomialOf } from "../algebra/polynomial.models.ts";
import type { ReadResult, Relation } from "../reading/syntax.models.ts";
import { spend } from "../work.models.ts";
import { evaluate } from "./evaluating.models.ts";
import type { Comparison } from "./real-set.models.ts";
import { truthWhere } from "./solving-set.models.ts";
import { isValue, type Value } from "./value.models.ts";

/** How the solutions of two systems (or of a system and an equation) in several letters lie to each other, or null. */
export function compareSystems(first: ReadResult, second: ReadResult): Comparison | null {
  const [a, b] = [relationsIn(first), relationsIn(second)];
  if (a === null || b === null) return null;
  const [rowsA, rowsB] = [linearRows(a), linearRows(b)];
  if (rowsA !== null && rowsB !== null) return compareLinear(rowsA, rowsB);
  return compareWithValues(a, b);
}

function relationsIn(read: ReadResult): readonly Relation[] | null {
  const relations =
    read.kind === "system" ? read.relations : read.kind === "relation" ? [read.relation] : null;
  return relations?.every(({ sign }) => sign === "=") ? relations : null;
}

/** Coefficients by letter, the constant under the empty name. */
type Row = ReadonlyMap<string, Fraction>;

function linearRows(relations: readonly Relation[]): readonly Row[] | null {
  const rows: Row[] = [];
  for (const { left, right } of relations) {
    const polynomial: Polynomial | null = polynomialOf({ kind: "subtract", left, right });
    if (polynomial === null || [...polynomial.keys()].some((key) => /[*^]/.test(key))) return null;
    rows.push(polynomial);
  }
  return rows;
}

/** By the reduced form of both (Gauss and Jordan): a system without solutions has the row 0 = 1. */
function compareLinear(first: readonly Row[], second: readonly Row[]): Comparison {
  const letters = [...new Set([...first, ...second].flatMap((row) => [...lettersOf(row)]))].sort();
  const [a, b] = [reduced(first, letters), reduced(second, letters)];
  const [inA, inB] = [isImplied(b, a, letters), isImplied(a, b, letters)];
  if (inA && inB) return "same";
  // What follows from the first holds for all its solutions and may hold for more.
  if (inA) return isContradiction(a) ? "other" : "more";
  if (inB) return isContradiction(b) ? "other" : "fewer";
  return "other";
}

function reduced(rows: readonly Row[], letters: readonly string[]): readonly Row[] {
  const done: Map<string, Fraction>[] = [];
  let rest = rows.map((row) => new Map(row));
  for (const letter of [...letters, ""]) {
    const pivot = rest.find((row) => row.has(letter));
    const factor = pivot?.get(letter);
    if (pivot === undefined || factor === undefined) continue;
    const unit = new Map([...pivot].map(([name, value]) => [name, value.div(factor)]));
    const clear = (row: Map<string, Fraction>) => without(row, unit, letter);
    rest = rest.filter((row) => row !== pivot).map(clear);
    for (const [index, row] of done.entries()) done[index] = clear(row);
    done.push(unit);
  }
  return done;
}

function without(row: Map<string, Fraction>, unit: Row, letter: string): Map<string, Fraction> {
  const factor = row.get(letter);
  if (factor === undefined) return row;
  spend(2 * (row.size + unit.size));
  const result = new Map(row);
  for (const [name, value] of unit) {
    const left = result.get(name)?.sub(value.mul(factor)) ?? value.mul(factor).neg();
    if (left.equals(0)) result.delete(name);
    else result.set(name, left);
  }
  return result;
}

function isContradiction(rows: readonly Row[]): boolean {
  return rows.some((row) => row.size === 1 && row.has(""));
}

/** Whether every row is a combination of the reduced ones. */
function isImplied(rows: readonly Row[], by: readonly Row[], letters: readonly string[]): boolean {
  if (isContradiction(by)) return true;
  return rows.every((row) => {
    let rest = new Map(row);
    for (const unit of by) {
      const lead = letters.find((letter) => unit.has(letter));
      if (lead !== undefined) rest = without(rest, unit, lead);
    }
    return rest.size === 0;
  });
}

/** Where one system gives each letter a value, the other is tried there: a failure is proof, a success is not. */
function compareWithValues(first: readonly Relation[], second: readonly Relation[]): Comparison | null {
  return failsAt(first, valuesOf(second)) || failsAt(second, valuesOf(first)) ? "other" : null;
}

function failsAt(relations: readonly Relation[], values: ReadonlyMap<string, Value> | null): boolean {
  return values !== null && relations.some((relation) => truthWhere(relation, values) === false);
}

/** `x = 2, y = √3` as values; null where a side is not a value. */
function valuesOf(relations: readonly Relation[]): ReadonlyMap<string, Value> | null {
  const values = new Map<string, Value>();
  for (const { left, right } of relations) {
    const outcome = evaluate(right, { letters: new Map(), bits: 256, work: { left: 5_000 } });
    if (left.kind !== "letter" || values.has(left.name) || !isValue(outcome)) return null;
    values.set(left.name, outcome);
  }
  return values;
}
