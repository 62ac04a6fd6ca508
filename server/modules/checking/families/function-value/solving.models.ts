import type { Problem, Solution, SolutionStep } from "../../checking.models.ts";
import { readExpression, readToLatex } from "../../expression.models.ts";
import { expressionToLatex, expressionToPlain } from "../../reading/printing.models.ts";
import { expandSteps } from "../polynomial/expanding.models.ts";
import { lastExpression } from "../polynomial/last-expression.models.ts";
import { expressionOf, productsOf } from "../polynomial/products.models.ts";
import { nextPolynomialStep, solvePolynomial } from "../polynomial/solving.models.ts";
import {
  type FunctionTask,
  headOf,
  innerEquation,
  innerEvaluation,
  putIn,
  taskOf,
  withoutHead,
} from "./task.models.ts";

export function solveFunctionValue(problem: Problem): Solution {
  const task = taskOf(problem);
  const steps = task === null ? [] : functionSteps(task, problem);
  return { answer: steps.at(-1)?.line ?? problem.statement, steps };
}

/** The value at a number, the expression at an expression, or the equation that gives a value. */
export function functionSteps(task: FunctionTask, problem: Problem): readonly SolutionStep[] {
  const inner = innerEvaluation(task);
  if (inner !== null) return solvePolynomial(inner).steps.map((step) => withHead(step, task, problem));
  const equation = innerEquation(task);
  if (equation !== null) {
    const first = stepOf("set-equal", equation.problem.statement, task, problem);
    return [
      first,
      ...equation.family.solve(equation.problem).steps.map((step) => ({ ...step, skill: problem.skill })),
    ];
  }
  const put = putIn(task);
  const products = productsOf(put);
  const first = stepOf("put-in", `${headOf(task)} = ${expressionToPlain(put)}`, task, problem);
  return [first, ...expressionSteps(products, task, problem)].filter(
    (step, index, all) => step.line !== all[index - 1]?.line,
  );
}

function expressionSteps(
  products: ReturnType<typeof productsOf>,
  task: FunctionTask,
  problem: Problem,
): readonly SolutionStep[] {
  if (products === null) return [];
  const steps = expandSteps(products);
  const lines = steps.map(({ name, values, next }) =>
    asStep(name, values, expressionToPlain(expressionOf(next)), task, problem),
  );
  // Where only numbers are multiplied (3 * 2a), the terms as they are read are the result.
  return steps.length > 0
    ? lines
    : [
        asStep(
          "multiply-numbers",
          { expression: expressionToPlain(putIn(task)) },
          expressionToPlain(expressionOf(products)),
          task,
          problem,
        ),
      ];
}

function asStep(
  name: string,
  values: Readonly<Record<string, string>>,
  expression: string,
  task: FunctionTask,
  problem: Problem,
): SolutionStep {
  return withHead({ name, values, line: expression, latex: "", skill: problem.skill }, task, problem);
}

function stepOf(name: string, line: string, task: FunctionTask, problem: Problem): SolutionStep {
  const asked =
    task.asked.kind === "solve" ? expressionToPlain(task.asked.value) : expressionToPlain(task.asked.at);
  const values = {
    body: expressionToPlain(task.body),
    letter: task.letter,
    asked,
    head: headOf(task),
    name: task.name,
  };
  return { name, values, line, latex: readToLatex(readExpression(line), line), skill: problem.skill };
}

function withHead(step: SolutionStep, task: FunctionTask, problem: Problem): SolutionStep {
  const at = task.asked.kind === "solve" ? task.letter : expressionToLatex(task.asked.at);
  const read = readExpression(step.line);
  const latex = `${task.name}\\left(${at}\\right) = ${readToLatex(read, step.line)}`;
  return { ...step, line: `${headOf(task)} = ${step.line}`, latex, skill: problem.skill };
}

export function nextFunctionStep(problem: Problem, currentLine: string): SolutionStep | null {
  const task = taskOf(problem);
  if (task === null) return null;
  if (currentLine === problem.statement) return functionSteps(task, problem)[0] ?? null;
  const equation = innerEquation(task);
  if (equation !== null) {
    const step = equation.family.nextStep(equation.problem, currentLine);
    return step === null ? null : { ...step, skill: problem.skill };
  }
  const rest = withoutHead(currentLine, task);
  const inner = innerEvaluation(task);
  if (inner !== null) {
    const step = nextPolynomialStep(inner, rest);
    return step === null ? null : withHead(step, task, problem);
  }
  const expression = lastExpression(rest);
  const products = expression === null ? null : productsOf(expression);
  const [step] = products === null ? [] : expandSteps(products);
  return step === undefined
    ? null
    : asStep(step.name, step.values, expressionToPlain(expressionOf(step.next)), task, problem);
}
