import { sameExpression } from "../../algebra/polynomial.models.ts";
import type { Problem } from "../../checking.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import type { BuggyRule } from "../family.models.ts";
import { evaluationRules } from "./evaluation.rules.models.ts";
import { expandRules } from "./expanding.rules.models.ts";
import { factorRules } from "./factoring.rules.models.ts";
import { lastExpression } from "./last-expression.models.ts";
import { polynomialMisconceptions } from "./polynomial.misconceptions.constants.ts";
import type { ExpressionRule } from "./rule.models.ts";
import { substituted } from "./substituting.models.ts";
import { taskOf } from "./tasks.models.ts";

/** Every buggy rule of the family; earlier ones are preferred where two give the same line. */
export const polynomialRules: readonly BuggyRule[] = [
  ...expandRules,
  ...factorRules,
  ...evaluationRules,
].flatMap(([id, rule]) => {
  const misconception = polynomialMisconceptions.find((one) => one.id === id);
  return misconception === undefined
    ? []
    : [{ misconception, apply: (problem, line) => wrongLines(rule, problem, line) }];
});

function wrongLines(rule: ExpressionRule, problem: Problem, line: string) {
  const task = taskOf(problem);
  const from = line === problem.statement ? (task?.expression ?? null) : lastExpression(line);
  if (task === null || from === null) return [];
  const shown = task.kind === "evaluate" ? substituted(from, task.at) : from;
  return rule(task, from).flatMap(({ expression, values }) => {
    // By chance a rule may give what is right: (x + 0)^2.
    if (sameExpression(expression, shown) !== false) return [];
    return [{ line: expressionToPlain(expression), values: { from: expressionToPlain(from), ...values } }];
  });
}
