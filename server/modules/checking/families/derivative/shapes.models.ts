import { exactValue } from "../../reading/exact.models.ts";
import type { BinaryExpression, Expression } from "../../reading/syntax.models.ts";
import { insideOf, mentions, reciprocalPower } from "./differentiating.models.ts";

/** The rules that a derivative needs, hardest first. */
export type RuleName = "chain" | "quotient" | "product" | "functions" | "sum" | "power";

/** The hardest rule that differentiating an expression needs. */
export function ruleOf(body: Expression, letter: string): RuleName {
  const rules = rulesIn(body, letter);
  const order: readonly RuleName[] = ["chain", "quotient", "product", "functions", "sum"];
  return order.find((rule) => rules.has(rule)) ?? "power";
}

export function skillOf(body: Expression, letter: string): string {
  return `derivatives.${ruleOf(body, letter)}`;
}

function rulesIn(part: Expression, letter: string): ReadonlySet<RuleName> {
  if (!mentions(part, letter)) return new Set();
  const own = ownRule(part, letter);
  const parts = "left" in part ? [part.left, part.right] : "of" in part ? [part.of] : [];
  const inner = parts.flatMap((one) => [...rulesIn(one, letter)]);
  return new Set(own === null ? inner : [own, ...inner]);
}

function ownRule(part: Expression, letter: string): RuleName | null {
  switch (part.kind) {
    case "add":
    case "subtract":
      return "sum";
    case "multiply":
      return mentions(part.left, letter) && mentions(part.right, letter) ? "product" : null;
    case "divide":
      return isQuotientRule(part, letter) ? "quotient" : null;
    case "call":
      if (insideOf(part, letter) !== null) return "chain";
      return part.name === "sqrt" || part.name === "root" ? "power" : "functions";
    case "power":
      if (insideOf(part, letter) !== null) return "chain";
      return exactValue(part.right) === null && mentions(part.right, letter) ? "functions" : "power";
    default:
      return null;
  }
}

/** Whether letters stand below a line in another way than in `5/x^3`. */
export function isQuotientRule(part: BinaryExpression, letter: string): boolean {
  if (!mentions(part.right, letter)) return false;
  return mentions(part.left, letter) || reciprocalPower(part.right) === null;
}
