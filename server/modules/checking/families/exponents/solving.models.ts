import type { Problem, Solution, SolutionStep } from "../../checking.models.ts";
import { expressionToLatex } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { lastExpression } from "../polynomial/last-expression.models.ts";
import { powerProductOf } from "./powers.models.ts";
import { powerExpression, powerText } from "./printing.models.ts";
import type { PowerStep } from "./rewriting.models.ts";
import { powerSteps } from "./stepping.models.ts";
import { type PowerTask, taskOf } from "./task.models.ts";

export function solveExponents(problem: Problem): Solution {
  const task = taskOf(problem);
  const steps = task === null ? [] : powerSteps(task.product, task.goal).map((step) => asStep(step, problem));
  return { answer: steps.at(-1)?.line ?? problem.statement, steps };
}

export function nextExponentStep(problem: Problem, currentLine: string): SolutionStep | null {
  const task = taskOf(problem);
  if (task === null) return null;
  const [step] =
    currentLine === problem.statement
      ? powerSteps(task.product, task.goal)
      : (stepsFrom(task, lastExpression(currentLine)) ?? []);
  return step === undefined ? null : asStep(step, problem);
}

/** Steps from an expression of the student's, or null when it is no product of powers. */
export function stepsFrom(task: PowerTask, from: Expression | null): readonly PowerStep[] | null {
  const product = from === null ? null : powerProductOf(from);
  return product === null ? null : powerSteps(product, task.goal);
}

function asStep(step: PowerStep, problem: Problem): SolutionStep {
  return {
    line: powerText(step.next),
    latex: expressionToLatex(powerExpression(step.next)),
    name: step.name,
    skill: skillsByStep[step.name] ?? problem.skill,
    values: step.values,
  };
}

const skillsByStep: Readonly<Record<string, string>> = {
  "add-exponents": "exponents.product",
  "count-factors": "exponents.product",
  "subtract-exponents": "exponents.quotient",
  "multiply-exponents": "exponents.power",
  "raise-each-factor": "exponents.power",
  "negative-exponent": "exponents.negative",
  "zero-exponent": "exponents.negative",
  "turn-over": "exponents.negative",
  "exponent-as-root": "exponents.rational",
};
