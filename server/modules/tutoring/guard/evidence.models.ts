import Fraction from "fraction.js";
import { flatShape } from "./claims.models.ts";
import { equationsOf, sameEquation, solutionOf } from "./equations.models.ts";
import type { Node } from "./expressions.models.ts";
import { knownAmounts } from "./lexicon/disguises.constants.ts";
import { isOpen, type Reading, readText } from "./mentions.models.ts";
import type { Protection } from "./protection.models.ts";
import { sameValue, valuesOf } from "./values.models.ts";

/** A closed computation that is a side of the problem with the answer put in for the unknown, or null. */
export function substitutionIn(reading: Reading, protection: Protection): Node | null {
  const sides = (protection.problem?.items ?? []).flatMap((item) =>
    item.kind === "expression" && isOpen(item) ? [item] : [],
  );
  for (const node of reading.items) {
    if (node.kind !== "expression" || isOpen(node) || node.operations === 0) continue;
    for (const side of sides)
      for (const value of protection.values) if (isSubstitution(node, side, value)) return node;
  }
  return null;
}

function isSubstitution(node: Node, side: Node, value: Fraction): boolean {
  const form = side.form;
  const result = valuesOf(node)[0];
  if (form === null || form.letter === null || result === undefined || side.key === "@") return false;
  const numbers = keysOf(node);
  const isWhole =
    result.equals(form.slope.mul(value).add(form.constant)) &&
    numbers.join(" ") === keysOf(side, value).join(" ");
  const isTerm =
    node.operations === 1 &&
    !form.slope.abs().equals(1) &&
    result.equals(form.slope.mul(value)) &&
    numbers.includes(value.abs().toFraction()) &&
    numbers.includes(form.slope.abs().toFraction());
  return isWhole || isTerm;
}

function keysOf(node: Node, extra?: Fraction): string[] {
  const keys = node.operands.map((operand) => operand.values[0]?.toFraction() ?? "");
  return (extra === undefined ? keys : [...keys, extra.abs().toFraction()]).sort();
}

/** Something everybody can count stands for the answer: `the days of a week`. */
export function knownAmountIn(reading: Reading, protection: Protection): string | null {
  const flat = flatShape(reading.shape);
  const problem = protection.problem === null ? "" : flatShape(protection.problem.shape);
  for (const [pattern, amount] of knownAmounts)
    if (
      protection.values.some((value) => value.equals(amount)) &&
      pattern.test(flat) &&
      !pattern.test(problem)
    )
      return pattern.exec(flat)?.[0]?.trim() ?? "";
  return null;
}

/** The answer as a literal of a code block, other than in the problem's own equation. */
export function codeLiteralIn(raw: string, protection: Protection): Node | null {
  const blocks = raw.split("```").filter((_, part) => part % 2 === 1);
  if (blocks.length === 0) return null;
  const code = blocks.map((block) => block.replace(/^[a-z]{1,10}\n/, "")).join("\n");
  const reading = readText(code, protection.unknown);
  const known = new Set(
    equationsOf(reading)
      .filter((equation) => protection.sayable.some((line) => sameEquation(line, equation)))
      .flatMap((equation) => [equation.leftIndex, equation.rightIndex]),
  );
  const found = reading.items.find(
    (node, index) =>
      node.kind === "expression" &&
      !known.has(index) &&
      !isOpen(node) &&
      valuesOf(node).some((value) => sameValue(value, protection.values)),
  );
  return found?.kind === "expression" ? found : null;
}

/** Whether a stretch of a worked similar problem has numbers or an equation of its own. */
export function hasOwnWork(
  reading: Reading,
  span: (index: number) => boolean,
  protection: Protection,
): boolean {
  return reading.items.some((item, index) => {
    if (item.kind !== "expression" || !span(index)) return false;
    return item.operands.some(
      (operand) =>
        !operand.weak &&
        operand.values.every(
          (value) => !sameValue(value, protection.known) && !sameValue(value, protection.truth),
        ),
    );
  });
}

/** A similar problem's own equation, in another letter, happens to have the same solution. */
export function hasOwnEquation(
  reading: Reading,
  span: (index: number) => boolean,
  protection: Protection,
): boolean {
  return equationsOf(reading).some((equation) => {
    const solution = solutionOf(equation);
    const isTrivial = equation.left.key === "@" || equation.right.key === "@";
    return (
      solution !== null &&
      !isTrivial &&
      span(equation.leftIndex) &&
      solution.letter !== protection.unknown &&
      sameValue(solution.value, protection.values)
    );
  });
}

/** A relation of the unknown in words (see `Derived.key`) that is the problem's or the student's own equation. */
export function saysEquationAgain(key: string, protection: Protection): boolean {
  const [relation = "", numbers = ""] = key.split(":");
  const [first, second] = numbers.split(",").map((number) => (number === "" ? null : new Fraction(number)));
  if (first === null || first === undefined) return false;
  const right = second ?? first;
  const slopes: Readonly<Record<string, Fraction>> = {
    "unknown*a=b": first,
    "unknown/a=b": first.equals(0) ? new Fraction(0) : first.inverse(),
    "unknown*2=b": new Fraction(2),
    "unknown*3=b": new Fraction(3),
    "unknown/2=b": new Fraction(1, 2),
  };
  const constant =
    relation === "unknown+a=b" ? first : relation === "unknown-a=b" ? first.neg() : new Fraction(0);
  const slope = slopes[relation] ?? new Fraction(1);
  return protection.sayable.some((equation) =>
    [
      [equation.left.form, equation.right.form],
      [equation.right.form, equation.left.form],
    ].some(
      ([open, closed]) =>
        open != null &&
        closed != null &&
        closed.letter === null &&
        open.slope.equals(slope) &&
        open.constant.equals(constant) &&
        closed.constant.equals(right),
    ),
  );
}
