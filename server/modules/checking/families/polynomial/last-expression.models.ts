import { readExpression } from "../../expression.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";

/** The expression that a line of work ends in: `= 3x + 5` and `2x + x + 5 = 3x + 5` end in `3x + 5`; or null. */
export function lastExpression(line: string): Expression | null {
  const read = readExpression(line.replace(/^\s*=/, ""));
  if (read.kind === "expression") return read.expression;
  if (read.kind === "relation") return read.relation.sign === "=" ? read.relation.right : null;
  return read.kind === "chain" && read.signs.every((sign) => sign === "=")
    ? (read.parts.at(-1) ?? null)
    : null;
}
