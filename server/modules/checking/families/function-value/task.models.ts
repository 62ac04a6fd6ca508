import { numberExpression } from "../../algebra/building.models.ts";
import { lettersIn } from "../../algebra/solution-set.models.ts";
import type { Problem } from "../../checking.models.ts";
import { evaluateExactly, readExpression } from "../../expression.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import { expressionToLatex, expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { linearEquation } from "../linear-equation/linear-equation.models.ts";
import { productsOf } from "../polynomial/products.models.ts";
import { substituted } from "../polynomial/substituting.models.ts";
import { evaluationProblem } from "../polynomial/tasks.models.ts";
import { quadraticEquation } from "../quadratic-equation/quadratic-equation.models.ts";

/** A function given by an expression in one letter, and what is asked about it. */
export interface FunctionTask {
  readonly name: string;
  readonly letter: string;
  readonly body: Expression;
  readonly asked:
    | { readonly kind: "value"; readonly at: Expression }
    /** An argument with letters: `f(a + 1)`. */
    | { readonly kind: "expression"; readonly at: Expression }
    | { readonly kind: "solve"; readonly value: Expression };
}

const definition =
  /(?<![a-z])([fghpq])\s?\(\s?([a-z])\s?\)\s*=\s*([^,;\n?]+?)(?=\s*(?:[,;\n?]|$|\.(?!\d)|\b(?:and|then|find|what|when|evaluate|calculate|solve|for|determine|y\s+(?=[fghpq]\b)|halla|encuentra|calcula|eval[uú]a|cu[aá]nto|cu[aá]l|cuando|resuelve|si)\b))/i;

/** What is asked about a function that a message defines, as a problem; or null. */
export function findFunctionValue(message: string): Problem | null {
  const text = message.slice(0, 600).replace(/\$|\\left|\\right/g, "");
  const match = definition.exec(text);
  const [whole, name, letter, bodyText] = match ?? [];
  if (whole === undefined || name === undefined || letter === undefined || bodyText === undefined)
    return null;
  const read = readExpression(bodyText.trim());
  if (read.kind !== "expression" || lettersIn(read).join() !== letter || productsOf(read.expression) === null)
    return null;
  const asked = askedIn(text.replace(whole, " , "), name, letter);
  if (asked === null) return null;
  const task: FunctionTask = { name, letter, body: read.expression, asked };
  return asked.kind === "solve" && innerEquation(task) === null ? null : problemOf(task);
}

function askedIn(rest: string, name: string, letter: string): FunctionTask["asked"] | null {
  const query = new RegExp(
    String.raw`(?<![a-z])${name}\s?\(([^()=,]{1,30})\)(?:\s*=\s*(-?\s?\d+(?:\.\d+)?(?:\/\d+)?))?`,
    "gi",
  );
  const [first, second] = [...rest.matchAll(query)];
  if (first === undefined || second !== undefined) return null;
  const at = readExpression(first[1] ?? "");
  const value = first[2] === undefined ? null : evaluateExactly(first[2].replace(/\s/g, ""));
  if (at.kind !== "expression") return null;
  const isLetter = at.expression.kind === "letter" && at.expression.name === letter;
  if (isLetter) return value === null ? null : { kind: "solve", value: numberExpression(value) };
  // `f(4) = 29` tells a value, it doesn't ask for one.
  if (value !== null) return null;
  const number = exactValue(at.expression);
  if (number !== null) return { kind: "value", at: numberExpression(number) };
  return productsOf(at.expression) === null ? null : { kind: "expression", at: at.expression };
}

const skills = {
  value: "functions.evaluate",
  expression: "functions.evaluate-expression",
  solve: "functions.solve",
} as const;

function problemOf(task: FunctionTask): Problem {
  const write = (print: (expression: Expression) => string) => {
    const head = `${task.name}(${task.letter}) = ${print(task.body)}`;
    return task.asked.kind === "solve"
      ? [head, `${task.name}(${task.letter}) = ${print(task.asked.value)}`]
      : [head, `${task.name}(${print(task.asked.at)})`];
  };
  return {
    family: "function-value",
    statement: write(expressionToPlain).join(", "),
    latex: write(expressionToLatex).join(",\\; "),
    unknown: task.asked.kind === "solve" ? task.letter : null,
    skill: skills[task.asked.kind],
  };
}

/** The task that a problem's statement says, or null. */
export function taskOf(problem: Problem): FunctionTask | null {
  const [, name, letter, bodyText] = /^([a-z])\(([a-z])\) = ([^,]+), /i.exec(problem.statement) ?? [];
  const read = readExpression(bodyText ?? "");
  if (name === undefined || letter === undefined || read.kind !== "expression") return null;
  const asked = askedIn(problem.statement.slice(problem.statement.indexOf(",")), name, letter);
  return asked === null ? null : { name, letter, body: read.expression, asked };
}

/** The expression with the argument put in. */
export function putIn(task: FunctionTask): Expression {
  if (task.asked.kind === "solve") return task.body;
  return substituted(task.body, [{ letter: task.letter, value: task.asked.at }]);
}

/** Evaluating at a number is the polynomial family's problem. */
export function innerEvaluation(task: FunctionTask): Problem | null {
  if (task.asked.kind !== "value") return null;
  return evaluationProblem(task.body, [{ letter: task.letter, value: task.asked.at }]);
}

/** `f(x) = 7` as the equation that the body makes, with its family; null when it is neither linear nor quadratic. */
export function innerEquation(task: FunctionTask) {
  if (task.asked.kind !== "solve") return null;
  const read = {
    kind: "relation",
    relation: { left: task.body, sign: "=", right: task.asked.value },
  } as const;
  for (const family of [linearEquation, quadraticEquation]) {
    const problem = family.recognise(read);
    if (problem !== null) return { family, problem };
  }
  return null;
}

/** `f(4)`, `f(a + 1)`, what a line of work may begin with. */
export function headOf(task: FunctionTask): string {
  const at = task.asked.kind === "solve" ? task.letter : expressionToPlain(task.asked.at);
  return `${task.name}(${at})`;
}

/** A line without the function in front: `f(4) = 2 * 4^2 - 3` says what the function's value is. */
export function withoutHead(text: string, task: FunctionTask): string {
  const plain = text.replace(/\$|\\left|\\right/g, "");
  const [, inside, rest] =
    new RegExp(
      String.raw`^\s*(?:so |entonces )?${task.name}\s?\(([^=]{1,40}?)\)\s*(?:=|is|es)\s*(.+)$`,
      "i",
    ).exec(plain) ?? [];
  if (inside === undefined || rest === undefined || task.asked.kind === "solve") return text;
  const at = readExpression(inside);
  const isOwn =
    at.kind === "expression" && expressionToPlain(at.expression) === expressionToPlain(task.asked.at);
  return isOwn ? rest : text;
}
