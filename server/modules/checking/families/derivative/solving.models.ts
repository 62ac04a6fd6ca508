import type { Problem, Solution, SolutionStep } from "../../checking.models.ts";
import { sameValue } from "../../equality/same-value.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import { expressionToLatex, expressionToPlain, mentionsLetter } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { readClaim } from "./claims.models.ts";
import { insideOf, mentions, reciprocalPower } from "./differentiating.models.ts";
import { headLatex } from "./heads.models.ts";
import { isTidy, tidiedDerivative, tidiedValue } from "./simplifying.models.ts";
import { type DerivativeTask, putIn, taskOf } from "./task.models.ts";
import { derivativeOfTask, truthOf } from "./truth.models.ts";

export function solveDerivative(problem: Problem): Solution {
  const task = taskOf(problem);
  const steps = task === null ? [] : derivativeSteps(task, problem.skill);
  return { answer: steps.at(-1)?.line ?? problem.statement, steps };
}

/** The rule used, the result tidied, and where a value is asked for the number put in and worked out. */
export function derivativeSteps(task: DerivativeTask, skill: string): readonly SolutionStep[] {
  const raw = derivativeOfTask(task);
  const derivative = tidiedDerivative(raw, task.body);
  const tidy = stepOf("tidy-derivative", derivative, { line: expressionToPlain(raw) }, task, skill);
  const steps = [ruleStep(task, skill), tidy, ...valueSteps(derivative, task, skill)];
  return steps.filter((step, index) => step.line !== steps[index - 1]?.line);
}

function ruleStep(task: DerivativeTask, skill: string): SolutionStep {
  const { name, values } = outerRule(task.body, task.letter);
  return stepOf(name, derivativeOfTask(task), { ...values, body: expressionToPlain(task.body) }, task, skill);
}

function tidyStep(derivative: Expression, task: DerivativeTask, skill: string): SolutionStep {
  const values = { line: expressionToPlain(derivative) };
  return stepOf("tidy-derivative", tidiedDerivative(derivative, task.body), values, task, skill);
}

function valueSteps(derivative: Expression, task: DerivativeTask, skill: string): readonly SolutionStep[] {
  if (task.at === null) return [];
  const put = putIn(derivative, task.letter, task.at);
  const values = {
    derivative: expressionToPlain(derivative),
    letter: task.letter,
    place: expressionToPlain(task.at),
  };
  return [
    ...(mentions(derivative, task.letter) ? [stepOf("put-in-number", put, values, task, skill)] : []),
    workOutStep(put, task, skill),
  ];
}

function workOutStep(put: Expression, task: DerivativeTask, skill: string): SolutionStep {
  return stepOf("work-out-value", tidiedValue(put), { line: expressionToPlain(put) }, task, skill);
}

function stepOf(
  name: string,
  expression: Expression,
  values: Readonly<Record<string, string>>,
  task: DerivativeTask,
  skill: string,
): SolutionStep {
  const isValue = name === "put-in-number" || name === "work-out-value";
  const head = headLatex(task, isValue ? task.at : null);
  return {
    name,
    values: { ...values, letter: task.letter },
    line: expressionToPlain(expression),
    latex: `${head} = ${expressionToLatex(expression)}`,
    skill,
  };
}

interface OuterRule {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
}

/** The rule that a teacher would begin with: that of the outermost operation. */
function outerRule(part: Expression, letter: string): OuterRule {
  const plain = expressionToPlain;
  if (!mentions(part, letter)) return { name: "constant-rule", values: { constant: plain(part) } };
  switch (part.kind) {
    case "add":
    case "subtract":
      return { name: "term-by-term", values: { sum: plain(part) } };
    case "negate":
      return outerRule(part.of, letter);
    case "multiply": {
      if (!mentions(part.left, letter)) return outerRule(part.right, letter);
      if (!mentions(part.right, letter)) return outerRule(part.left, letter);
      return { name: "product-rule", values: { first: plain(part.left), second: plain(part.right) } };
    }
    case "divide": {
      if (!mentions(part.right, letter)) return outerRule(part.left, letter);
      const asPower = mentions(part.left, letter) ? null : reciprocalPower(part.right);
      if (asPower !== null) return { name: "rewrite-as-power", values: { part: plain(part) } };
      return { name: "quotient-rule", values: { top: plain(part.left), bottom: plain(part.right) } };
    }
    default: {
      const inside = insideOf(part, letter);
      if (inside !== null)
        return { name: "chain-rule", values: { part: plain(part), inside: plain(inside) } };
      if (part.kind === "call" && (part.name === "sqrt" || part.name === "root"))
        return { name: "rewrite-as-power", values: { part: plain(part) } };
      const isFunction =
        part.kind === "call" ||
        (part.kind === "power" && exactValue(part.right) === null && mentions(part.right, letter));
      return { name: isFunction ? "known-derivative" : "power-rule", values: { part: plain(part) } };
    }
  }
}

/** The step that a teacher would take from a student's line (see `ProblemFamily.nextStep`). */
export function nextDerivativeStep(problem: Problem, currentLine: string): SolutionStep | null {
  const task = taskOf(problem);
  if (task === null) return null;
  const { skill } = problem;
  const first = ruleStep(task, skill);
  const claim = currentLine === problem.statement ? null : readClaim(currentLine, task);
  const last = claim?.parts.at(-1);
  if (claim === null || last === undefined || claim.isOpen) return first;
  if (sameValue(truthOf(task), last) === true && (task.at === null || !mentionsLetter(last)))
    return finishing(last, task, skill);
  if (task.at === null || sameValue(derivativeOfTask(task), last) !== true) return first;
  if (!isTidy(last)) return tidyStep(last, task, skill);
  return valueSteps(last, task, skill)[0] ?? null;
}

/** What is left to do with a right answer that is not yet tidy. */
function finishing(last: Expression, task: DerivativeTask, skill: string): SolutionStep | null {
  if (isTidy(last)) return null;
  const step = task.at === null ? tidyStep(last, task, skill) : workOutStep(last, task, skill);
  return step.line === expressionToPlain(last) ? null : step;
}
