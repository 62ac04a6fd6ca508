import { expressionToLatex, expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import type { Claim } from "./claims.models.ts";
import type { DerivativeTask } from "./task.models.ts";

/** What a line about the task's answer begins with: `f'(x)`, `dy/dx`, `f'(3)`. */
export function headOf(task: DerivativeTask): string {
  const { name, isCalled, at, letter } = task;
  const place = at === null ? letter : expressionToPlain(at);
  return name === null || isCalled || at !== null ? `${name ?? "f"}'(${place})` : `d${name}/d${letter}`;
}

/** The same as LaTeX, for the derivative or its value at a number. */
export function headLatex({ name, isCalled, letter }: DerivativeTask, at: Expression | null): string {
  if (name === null || isCalled || at !== null)
    return `${name ?? "f"}'(${at === null ? letter : expressionToLatex(at)})`;
  return `\\frac{d${name}}{d${letter}}`;
}

/** What a line is about as LaTeX, in the student's own way of writing it; nothing where it names nothing. */
export function subjectLatex({ subject, head }: Claim, task: DerivativeTask): string {
  if (subject.kind === "derivative-of")
    return `\\frac{d}{d${task.letter}}\\left(${expressionToLatex(subject.of)}\\right)`;
  const [, above, below] = /^d([a-zA-Z])\/d([a-z])/.exec(head) ?? [];
  if (above !== undefined) {
    const differential = `\\frac{d${above}}{d${below}}`;
    return subject.kind === "value"
      ? `\\left.${differential}\\right|_{${below} = ${expressionToLatex(subject.at)}}`
      : differential;
  }
  const isName = /^[a-zA-Z]'?(?:\s?\([^()]*\))?$/.test(head);
  return isName ? head.replace(/\s/g, "").replace(/\\?\bpi\b|π/, "\\pi") : "";
}
