import type { Expression } from "../../reading/syntax.models.ts";
import type { Assignment } from "./tasks.models.ts";

/** An expression with numbers put in for its letters. */
export function substituted(expression: Expression, at: readonly Assignment[]): Expression {
  if (expression.kind === "letter")
    return at.find((one) => one.letter === expression.name)?.value ?? expression;
  if ("of" in expression) return { ...expression, of: substituted(expression.of, at) };
  if (!("left" in expression)) return expression;
  return { ...expression, left: substituted(expression.left, at), right: substituted(expression.right, at) };
}
