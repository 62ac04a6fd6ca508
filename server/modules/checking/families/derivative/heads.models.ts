import { expressionToLatex, expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import type { Subject } from "./claims.models.ts";
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

/** What a line is about as LaTeX; nothing where it names nothing. */
export function subjectLatex(subject: Subject, task: DerivativeTask): string {
  switch (subject.kind) {
    case "bare":
      return "";
    case "derivative":
      return headLatex(task, null);
    case "value":
      return headLatex(task, subject.at);
    case "function": {
      const name = task.name ?? "f";
      if (subject.at === null) return task.isCalled || task.name === null ? `${name}(${task.letter})` : name;
      return `${name}(${expressionToLatex(subject.at)})`;
    }
    case "derivative-of":
      return `\\frac{d}{d${task.letter}}\\left(${expressionToLatex(subject.of)}\\right)`;
    case "part":
      return `${subject.name}${subject.isDerivative ? "'" : ""}`;
  }
}
