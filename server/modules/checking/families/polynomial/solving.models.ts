import { polynomialOf } from "../../algebra/polynomial.models.ts";
import { lettersIn } from "../../algebra/solution-set.models.ts";
import type { Problem, Solution, SolutionStep } from "../../checking.models.ts";
import { expressionToLatex, expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { arithmeticSteps, styleOf } from "../arithmetic/stepping.models.ts";
import { cancelSteps } from "./cancelling.models.ts";
import { expandSteps } from "./expanding.models.ts";
import { factorSteps } from "./factoring.models.ts";
import { lastExpression } from "./last-expression.models.ts";
import { expressionOf, productsOf } from "./products.models.ts";
import { substituted } from "./substituting.models.ts";
import { type Assignment, type PolynomialTask, taskOf } from "./tasks.models.ts";

/** One step as an expression, whatever the task. */
export interface ExpressionStep {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
  readonly next: Expression;
}

const skillsByStep: Readonly<Record<string, string>> = {
  "power-as-product": "polynomials.special-products",
  "multiply-brackets": "polynomials.expand",
  distribute: "polynomials.distribute",
  "drop-brackets": "polynomials.distribute",
  "collect-like-terms": "polynomials.collect-like-terms",
  "take-out-common-factor": "polynomials.factor-common",
  "factor-trinomial": "polynomials.factor-trinomial",
  "split-middle-term": "polynomials.factor-trinomial-leading",
  "factor-groups": "polynomials.factor-grouping",
  "take-out-bracket": "polynomials.factor-grouping",
  "difference-of-squares": "polynomials.factor-special",
  "perfect-square": "polynomials.factor-special",
  "factor-top-and-bottom": "rational-expressions.simplify",
  "cancel-common-factor": "rational-expressions.simplify",
};

/** Steps of a task from an expression that equals the problem's; null when it can't be taken from there. */
export function stepsOf(task: PolynomialTask, from: Expression): readonly ExpressionStep[] | null {
  switch (task.kind) {
    case "expand":
    case "simplify": {
      const products = productsOf(from);
      return products === null
        ? null
        : expandSteps(products).map((step) => ({ ...step, next: expressionOf(step.next) }));
    }
    case "factor": {
      const polynomial = polynomialOf(from);
      const steps = polynomial === null ? null : factorSteps(polynomial);
      return steps?.map((step) => ({ ...step, next: expressionOf(step.next) })) ?? null;
    }
    case "cancel":
      return cancelSteps(from);
    case "evaluate":
      return evaluationSteps(task.at, from);
  }
}

function evaluationSteps(at: readonly Assignment[], from: Expression): readonly ExpressionStep[] {
  const put = substituted(from, at);
  const isOpen = lettersIn({ kind: "expression", expression: from }).length > 0;
  const values = Object.fromEntries(
    at.flatMap(({ letter, value }) => [
      ["letter", letter],
      ["value", expressionToPlain(value)],
    ]),
  );
  const first = isOpen
    ? [{ name: "substitute", values: { ...values, expression: expressionToPlain(from) }, next: put }]
    : [];
  const rest = arithmeticSteps(put, styleOf(put)).map((step) => ({
    ...step,
    name: workNames[step.name] ?? "work-out",
  }));
  return [...first, ...rest];
}

const workNames: Readonly<Record<string, string>> = {
  powers: "work-out-powers",
  "multiply-divide": "work-out-products",
};

export function solvePolynomial(problem: Problem): Solution {
  const task = taskOf(problem);
  const steps = task === null ? null : stepsOf(task, task.expression);
  if (task === null || steps === null) return { answer: problem.statement, steps: [] };
  const solved = steps.map((step) => toSolutionStep(step, problem));
  return { answer: solved.at(-1)?.line ?? expressionToPlain(task.expression), steps: solved };
}

function toSolutionStep(step: ExpressionStep, problem: Problem): SolutionStep {
  return {
    line: expressionToPlain(step.next),
    latex: expressionToLatex(step.next),
    name: step.name,
    skill: skillsByStep[step.name] ?? problem.skill,
    values: step.values,
  };
}

export function nextPolynomialStep(problem: Problem, currentLine: string): SolutionStep | null {
  const task = taskOf(problem);
  if (task === null) return null;
  const isStatement = currentLine === problem.statement;
  const from = isStatement ? task.expression : lastExpression(currentLine);
  if (from === null) return null;
  const [step] = (task.kind === "factor" ? factorFrom(task, from) : stepsOf(task, from)) ?? [];
  return step === undefined ? null : toSolutionStep(step, problem);
}

/** Our own way from a half-factored line: the steps after the last one that the line is. */
function factorFrom(task: PolynomialTask, from: Expression): readonly ExpressionStep[] | null {
  const steps = stepsOf(task, task.expression) ?? [];
  const plain = expressionToPlain(from);
  const at = steps.findIndex((step) => expressionToPlain(step.next) === plain);
  if (at >= 0) return steps.slice(at + 1);
  return steps;
}
