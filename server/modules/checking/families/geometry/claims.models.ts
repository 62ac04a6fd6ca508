import type { Problem } from "../../checking.models.ts";
import { readExpression } from "../../expression.models.ts";
import { expressionToPlain, mentionsLetter } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { type RuleTrace, traceByRules } from "../tracing.models.ts";
import { agreementOf, agrees } from "./agreement.models.ts";
import { valueRules } from "./geometry.rules.models.ts";
import { equalParts } from "./line-reading.models.ts";

/** What a line says: the left side is the right one, which is a number. */
export interface Claim {
  readonly left: Expression;
  readonly right: Expression;
}

const mostClaims = 40;

/** The misconception that leads to one of the claims, or null. */
export function traceClaims(work: { readonly problem: Problem }, claims: readonly Claim[]): RuleTrace | null {
  const own = claims
    .filter(({ right }) => !mentionsLetter(right))
    .slice(0, mostClaims)
    .map(({ left, right }) => ({ left: expressionToPlain(left), right }));
  if (own.length === 0) return null;
  return traceByRules(valueRules, work.problem, [work.problem.statement], (line) => {
    const [left, right] = equalParts(readExpression(line)) ?? [];
    if (left === undefined || right === undefined) return false;
    const head = expressionToPlain(left);
    return own.some((claim) => claim.left === head && agrees(agreementOf(right, claim.right)));
  });
}
