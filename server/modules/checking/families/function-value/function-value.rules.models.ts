import { numberExpression } from "../../algebra/building.models.ts";
import { sameExpression } from "../../algebra/polynomial.models.ts";
import type { Problem } from "../../checking.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import type { BuggyRule, WrongLine } from "../family.models.ts";
import { collected, expandSteps } from "../polynomial/expanding.models.ts";
import { polynomialRules } from "../polynomial/polynomial.rules.models.ts";
import { expressionOf, productsOf } from "../polynomial/products.models.ts";
import { substituted } from "../polynomial/substituting.models.ts";
import { functionMisconceptions } from "./function-value.misconceptions.constants.ts";
import { type FunctionTask, headOf, innerEvaluation, putIn, taskOf } from "./task.models.ts";

type Rule = (task: FunctionTask) => readonly Expression[];

const at = (task: FunctionTask, value: Expression) =>
  substituted(task.body, [{ letter: task.letter, value }]);
const sum = (left: Expression, right: Expression): Expression => ({ kind: "add", left, right });

/** Multiplied out and collected, as a student would write it. */
function simplified(expression: Expression): Expression {
  const products = productsOf(expression);
  if (products === null) return expression;
  const last = expandSteps(products).at(-1)?.next ?? products;
  return expressionOf(collected(last));
}

/** `f(4)` as 4 times the expression. */
const asProduct: Rule = (task) => {
  if (task.asked.kind === "solve") return [];
  return [simplified({ kind: "multiply", left: task.asked.at, right: task.body })];
};

/** The two parts of an argument that is a sum, a minus belonging to the second. */
function partsOfArgument(task: FunctionTask): readonly [Expression, Expression] | null {
  if (task.asked.kind !== "expression") return null;
  const { at: argument } = task.asked;
  if (argument.kind === "add") return [argument.left, argument.right];
  return argument.kind === "subtract" ? [argument.left, { kind: "negate", of: argument.right }] : null;
}

/** `f(a + 1)` as f(a) + f(1). */
const overSum: Rule = (task) => {
  const parts = partsOfArgument(task);
  if (parts === null) return [];
  const [first, second] = parts;
  const positive = second.kind === "negate" ? second.of : second;
  const kind = second.kind === "negate" ? "subtract" : "add";
  return [simplified({ kind, left: at(task, first), right: at(task, positive) })];
};

/** `f(a + 1)` as f(a) + 1. */
const addedOutside: Rule = (task) => {
  const parts = partsOfArgument(task);
  return parts === null ? [] : [simplified(sum(at(task, parts[0]), parts[1]))];
};

/** `f(a + 1)` with x^2 as a^2 + 1: each part of the argument squared by itself. */
const argumentSquaredByParts: Rule = (task) => {
  const parts = partsOfArgument(task);
  if (parts === null) return [];
  const spoil = (part: Expression): Expression => {
    if (part.kind === "power" && part.left.kind === "letter" && part.left.name === task.letter) {
      const raised = (base: Expression): Expression => ({ kind: "power", left: base, right: part.right });
      return sum(raised(parts[0]), raised(parts[1]));
    }
    if ("of" in part) return { ...part, of: spoil(part.of) };
    return "left" in part ? { ...part, left: spoil(part.left), right: spoil(part.right) } : part;
  };
  const spoiled = spoil(task.body);
  return spoiled === task.body || task.asked.kind !== "expression"
    ? []
    : [simplified(substituted(spoiled, [{ letter: task.letter, value: task.asked.at }]))];
};

/** `f(a + 1)` with 2x as 2a + 1. */
const argumentWithoutBrackets: Rule = (task) => {
  const parts = partsOfArgument(task);
  const products = productsOf(task.body);
  if (parts === null || products === null) return [];
  const terms = products.map((term): Expression => {
    const own = expressionOf([term]);
    const isMultiple = term.monomial === task.letter && !term.coefficient.equals(1);
    return isMultiple
      ? sum(substituted(own, [{ letter: task.letter, value: parts[0] }]), parts[1])
      : at({ ...task, body: own }, task.asked.kind === "expression" ? task.asked.at : own);
  });
  const [first, ...others] = terms;
  return first === undefined ? [] : [simplified(others.reduce(sum, first))];
};

/** `f(x) = 7` as the value at 7. */
const evaluatesInstead: Rule = (task) => {
  const value = task.asked.kind === "solve" ? exactValue(at(task, task.asked.value)) : null;
  return value === null ? [] : [numberExpression(value)];
};

const rules: readonly (readonly [string, Rule])[] = [
  ["function-as-product", asProduct],
  ["function-over-sum", overSum],
  ["argument-added-outside", addedOutside],
  ["argument-squared-by-parts", argumentSquaredByParts],
  ["argument-without-brackets", argumentWithoutBrackets],
  ["evaluates-instead-of-solving", evaluatesInstead],
];

const ownRules: readonly BuggyRule[] = rules.flatMap(([id, rule]) => {
  const misconception = functionMisconceptions.find((one) => one.id === id);
  return misconception === undefined
    ? []
    : [{ misconception, apply: (problem, right) => wrongLines(rule, problem, right) }];
});

/** Rules about putting a number in are those of evaluating an expression. */
const evaluationRules: readonly BuggyRule[] = polynomialRules
  .filter(({ misconception }) => misconception.skill === "polynomials.evaluate")
  .map((rule) => ({
    misconception: rule.misconception,
    apply: (problem, right) => {
      const task = right === problem.statement ? taskOf(problem) : null;
      const inner = task === null ? null : innerEvaluation(task);
      if (task === null || inner === null) return [];
      return rule
        .apply(inner, inner.statement)
        .map((wrong) => ({ ...wrong, line: `${headOf(task)} = ${wrong.line}` }));
    },
  }));

/** Every buggy rule of the family; earlier ones are preferred where two give the same line. */
export const functionRules: readonly BuggyRule[] = [...ownRules, ...evaluationRules];

function wrongLines(rule: Rule, problem: Problem, right: string): readonly WrongLine[] {
  const task = right === problem.statement ? taskOf(problem) : null;
  if (task === null) return [];
  const asked = expressionToPlain(task.asked.kind === "solve" ? task.asked.value : task.asked.at);
  const values = {
    name: task.name,
    letter: task.letter,
    asked,
    head: headOf(task),
    body: expressionToPlain(task.body),
  };
  return rule(task).flatMap((made) => {
    if (task.asked.kind === "solve") {
      const back = exactValue(at(task, made));
      const isRight = back === null || exactValue(task.asked.value)?.equals(back);
      return isRight ? [] : [{ line: `${task.letter} = ${expressionToPlain(made)}`, values }];
    }
    return sameExpression(made, putIn(task)) === false
      ? [{ line: `${headOf(task)} = ${expressionToPlain(made)}`, values }]
      : [];
  });
}
