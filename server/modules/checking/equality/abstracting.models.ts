import Fraction from "fraction.js";
import { exactValue } from "../reading/exact.models.ts";
import { expressionToPlain } from "../reading/printing.models.ts";
import type { BinaryExpression, Expression } from "../reading/syntax.models.ts";
import { evaluate } from "./evaluating.models.ts";
import { featuresOf, withParts } from "./shape.models.ts";
import { isValue, type Value } from "./value.models.ts";

/** A root or an absolute value under a name of its own: name^degree = inner. */
export interface Generator {
  readonly name: string;
  readonly degree: number;
  readonly inner: Expression;
}

export interface Opaque {
  readonly name: string;
  readonly call: Expression;
}

export interface Abstracted {
  /** With names in the places of constants that are not rational and of roots that hold the letter. */
  readonly expression: Expression;
  readonly constants: ReadonlyMap<string, Value>;
  /** In an order in which each holds only earlier ones. */
  readonly generators: readonly Generator[];
  /** Functions that hold the letter, under one name where they are all the same. */
  readonly opaque: Opaque | null;
}

const generatorBound = 3;
const bits = 320;

/**
 * Replaces what is no polynomial in the letter; `known` names constants that stand in the expression already. Null for functions of several kinds and
 * over the bounds.
 */
export function abstracted(
  expression: Expression,
  letter: string,
  known: ReadonlyMap<string, Value> = new Map(),
): Abstracted | null {
  const constants = new Map(known);
  const generators = new Map<string, Generator>();
  let opaque: { name: string; call: Expression; plain: string } | null = null;
  let isOutside = false;

  const constantNamed = (of: Expression): Expression => {
    const outcome = evaluate(of, { letters: new Map(), bits, work: { left: 5_000 } });
    if (!isValue(outcome)) isOutside = true;
    const name = `¢${constants.size}`;
    if (isValue(outcome)) constants.set(name, outcome);
    return { kind: "letter", name };
  };
  const generatorFor = (inner: Expression, degree: number): Expression => {
    const key = `${degree}:${expressionToPlain(inner)}`;
    const known = generators.get(key);
    if (known !== undefined) return { kind: "letter", name: known.name };
    const name = `§${generators.size}`;
    generators.set(key, { name, degree, inner });
    return { kind: "letter", name };
  };
  const opaqueFor = (call: Expression): Expression => {
    const plain = expressionToPlain(call);
    opaque ??= { name: "¤", call, plain };
    if (opaque.plain !== plain) isOutside = true;
    return { kind: "letter", name: "¤" };
  };

  const visit = (of: Expression): Expression => {
    if (isOutside) return of;
    if (of.kind === "letter" && known.has(of.name)) return of;
    if (!holdsLetter(of, letter))
      return exactValue(of) === null && !isRationalNumber(of) ? constantNamed(of) : of;
    if (of.kind === "power") return visitPower(of);
    if (of.kind !== "call") return withParts(of, visit);
    if (of.name === "sqrt") return generatorFor(visit(of.of), 2);
    if (of.name === "abs") return generatorFor(square(visit(of.of)), 2);
    const index = of.name === "root" && of.base !== undefined ? wholeOf(of.base) : null;
    return index === null ? opaqueFor(of) : generatorFor(visit(of.of), index);
  };
  const visitPower = (of: BinaryExpression): Expression => {
    const exponent = exactValue(of.right);
    if (exponent === null) return opaqueFor(of);
    const bottom = Number(exponent.d);
    if (bottom === 1) return { ...of, left: visit(of.left) };
    if (bottom > 6) return opaqueFor(of);
    const root = generatorFor(visit(of.left), bottom);
    const top = new Fraction(exponent.s * exponent.n);
    const power: Expression = { kind: "number", value: top.abs(), text: top.abs().toString() };
    return { kind: "power", left: root, right: top.s < 0n ? { kind: "negate", of: power } : power };
  };

  const result = visit(expression);
  if (isOutside || generators.size > generatorBound || constants.size > 6) return null;
  return { expression: result, constants, generators: [...generators.values()], opaque };
}

export function holdsLetter(expression: Expression, letter: string): boolean {
  return featuresOf(expression).letters.includes(letter);
}

/** A closed expression of numbers and the four operations, however big. */
function isRationalNumber(expression: Expression): boolean {
  if (expression.kind === "number") return true;
  if (expression.kind === "negate" || expression.kind === "percent") return isRationalNumber(expression.of);
  return false;
}

function square(of: Expression): Expression {
  return { kind: "power", left: of, right: { kind: "number", value: new Fraction(2), text: "2" } };
}

function wholeOf(expression: Expression): number | null {
  const value = exactValue(expression);
  return value !== null && value.d === 1n && value.gte(2) && value.lte(6) ? Number(value.n) : null;
}
