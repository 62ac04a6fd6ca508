import type Fraction from "fraction.js";
import { numberExpression } from "../algebra/building.models.ts";
import { fractionParts } from "../families/arithmetic/stepping.models.ts";
import { exactValue } from "../reading/exact.models.ts";
import { expressionToPlain } from "../reading/printing.models.ts";
import type { Expression } from "../reading/syntax.models.ts";
import { arithmeticRules } from "./arithmetic-rules.models.ts";
import type { Trace } from "./tracing.models.ts";

/** Which buggy rule, applied at one operation of the expression before, gives the student's value; or null. */
export function traceValue(before: Expression, given: Expression): Trace | null {
  const target = exactValue(given);
  if (target === null) return null;
  const common = { from: expressionToPlain(before), given: expressionToPlain(given) };
  if (isRunOn(before, given)) return { misconception: "equals-as-arrow", values: common };
  if (simplifiesOnePart(before, given)) return { misconception: "simplifies-one-part", values: common };
  for (const [id, rule] of arithmeticRules) {
    for (const node of nodesOf(before)) {
      const values = rule(node).filter((value) => !exactValue(node)?.equals(value));
      if (values.some((value) => becomes(before, node, value, target)))
        return { misconception: id, values: { ...common, ...partsOf(node) } };
    }
  }
  return null;
}

function becomes(before: Expression, node: Expression, value: Fraction, target: Fraction): boolean {
  return exactValue(withNode(before, node, numberExpression(value)))?.equals(target) ?? false;
}

function nodesOf(expression: Expression): readonly Expression[] {
  if (expression.kind === "number" || expression.kind === "letter" || expression.kind === "constant")
    return [];
  if ("of" in expression) return [expression, ...nodesOf(expression.of)];
  return [expression, ...nodesOf(expression.left), ...nodesOf(expression.right)];
}

function withNode(expression: Expression, node: Expression, by: Expression): Expression {
  if (expression === node) return by;
  if (expression.kind === "number" || expression.kind === "letter" || expression.kind === "constant")
    return expression;
  if ("of" in expression) return { ...expression, of: withNode(expression.of, node, by) };
  return {
    ...expression,
    left: withNode(expression.left, node, by),
    right: withNode(expression.right, node, by),
  };
}

function partsOf(node: Expression): Readonly<Record<string, string>> {
  if ("left" in node) return { left: expressionToPlain(node.left), right: expressionToPlain(node.right) };
  return { number: expressionToPlain(node) };
}

/** `3 + 4 = 7 * 2`: the next thing to do was written on after the result. */
function isRunOn(before: Expression, given: Expression): boolean {
  if (!("left" in given) || fractionParts(given) !== null) return false;
  let first: Expression = given;
  while ("left" in first && fractionParts(first) === null) {
    if (first.kind === "divide" && "left" in first.left) return false;
    first = first.left;
  }
  const [value, whole] = [exactValue(first), exactValue(before)];
  return (
    value !== null &&
    whole !== null &&
    value.equals(whole) &&
    !exactValue(given)?.equals(whole) &&
    "left" in before
  );
}

function simplifiesOnePart(before: Expression, given: Expression): boolean {
  const [from, to] = [fractionParts(before), fractionParts(given)];
  if (from === null || to === null || from.bottom === 1n || to.bottom === 0n || to.top === 0n) return false;
  const topOnly = from.bottom === to.bottom && from.top % to.top === 0n;
  const bottomOnly = from.top === to.top && from.bottom % to.bottom === 0n;
  return topOnly || bottomOnly;
}
