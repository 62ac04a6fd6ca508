import type { Problem, Solution, SolutionStep } from "../../checking.models.ts";
import { expressionToLatex, expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { lastExpression } from "../polynomial/last-expression.models.ts";
import { rootQuotientOf } from "./reading.models.ts";
import type { RootStep } from "./rewriting.models.ts";
import { rootSteps } from "./stepping.models.ts";
import { hasLooseNumbers, taskOf } from "./task.models.ts";
import { quotientExpression, quotientText } from "./terms.models.ts";

export function solveRadicals(problem: Problem): Solution {
  const task = taskOf(problem);
  const steps = task === null ? [] : rootSteps(task.quotient).map((step) => asStep(step, problem));
  return { answer: steps.at(-1)?.line ?? problem.statement, steps };
}

export function nextRootStep(problem: Problem, currentLine: string): SolutionStep | null {
  const task = taskOf(problem);
  if (task === null) return null;
  const [step] =
    currentLine === problem.statement
      ? rootSteps(task.quotient)
      : (rootStepsFrom(lastExpression(currentLine)) ?? []);
  return step === undefined ? null : asStep(step, problem);
}

/** Steps from an expression of the student's, or null when it has no form with roots that can be worked on. */
export function rootStepsFrom(from: Expression | null): readonly RootStep[] | null {
  const quotient = from === null ? null : rootQuotientOf(from);
  if (from === null || quotient === null) return null;
  const expression = expressionToPlain(from);
  const isLoose = hasLooseNumbers(from) && quotientText(quotient) !== expression;
  const together = { name: "put-numbers-together", values: { expression }, next: quotient };
  return [...(isLoose ? [together] : []), ...rootSteps(quotient)];
}

function asStep(step: RootStep, problem: Problem): SolutionStep {
  return {
    line: quotientText(step.next),
    latex: expressionToLatex(quotientExpression(step.next)),
    name: step.name,
    skill: skillsByStep[step.name] ?? problem.skill,
    values: step.values,
  };
}

const skillsByStep: Readonly<Record<string, string>> = {
  "find-power-factor": "radicals.simplify",
  "take-out-of-root": "radicals.simplify",
  "work-out-root": "radicals.simplify",
  "collect-like-roots": "radicals.add",
  "multiply-roots": "radicals.multiply",
  "root-times-itself": "radicals.multiply",
  "multiply-by-root": "radicals.rationalise",
  "multiply-by-conjugate": "radicals.rationalise",
  "conjugate-product": "radicals.rationalise",
};
