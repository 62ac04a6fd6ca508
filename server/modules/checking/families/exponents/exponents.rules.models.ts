import type { Problem } from "../../checking.models.ts";
import { equalAboveZero } from "../expression-judging.models.ts";
import type { BuggyRule, WrongLine } from "../family.models.ts";
import { lastExpression } from "../polynomial/last-expression.models.ts";
import { exponentMisconceptions } from "./exponents.misconceptions.constants.ts";
import { numberOf, type PowerProduct, powerProductOf } from "./powers.models.ts";
import { powerRules } from "./powers.rules.models.ts";
import { powerExpression, powerText } from "./printing.models.ts";
import { productRules } from "./products.rules.models.ts";
import type { PowerRule } from "./rule.models.ts";
import { scientificRules } from "./scientific.rules.models.ts";
import { powerSteps } from "./stepping.models.ts";
import { type PowerTask, taskOf } from "./task.models.ts";

/** Every buggy rule of the family; earlier ones are preferred where two give the same line. */
export const exponentRules: readonly BuggyRule[] = [
  ...scientificRules,
  ...productRules,
  ...powerRules,
].flatMap(([id, rule]) => {
  const misconception = exponentMisconceptions.find((one) => one.id === id);
  return misconception === undefined
    ? []
    : [{ misconception, apply: (problem, line) => wrongLines(rule, problem, line) }];
});

function wrongLines(rule: PowerRule, problem: Problem, line: string): readonly WrongLine[] {
  const task = taskOf(problem);
  const expression = line === problem.statement || task === null ? null : lastExpression(line);
  const from = task === null ? null : expression === null ? task.product : powerProductOf(expression);
  if (task === null || from === null || (expression === null && line !== problem.statement)) return [];
  return rule(from, task).flatMap(({ product, values }) =>
    followed(product, task)
      // By chance a rule may give what is right: x^2 * x^2 as x^4.
      .filter((wrong) => equalAboveZero(powerExpression(wrong), powerExpression(from)) === false)
      .map((wrong) => ({
        line: powerText(wrong),
        values: { task: powerText(task.product), from: powerText(from), ...values },
      })),
  );
}

/** The wrong line itself, and where the rest is worked out rightly after it. */
function followed(product: PowerProduct, task: PowerTask): readonly PowerProduct[] {
  if (product.top.some((factor) => numberOf(factor)?.equals(0))) {
    return [
      {
        isNegative: false,
        top: product.top.filter((factor) => numberOf(factor)?.equals(0)).slice(0, 1),
        bottom: [],
      },
    ];
  }
  const steps = powerSteps(product, task.goal).map((step) => step.next);
  const last = steps.at(-1);
  return last === undefined ? [product] : [last, product];
}
