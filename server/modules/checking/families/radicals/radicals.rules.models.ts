import type { Problem } from "../../checking.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { equalAboveZero } from "../expression-judging.models.ts";
import type { BuggyRule, WrongLine } from "../family.models.ts";
import { lastExpression } from "../polynomial/last-expression.models.ts";
import { addsNumbersInProduct } from "./coefficients.rules.models.ts";
import { quotientRules } from "./quotients.rules.models.ts";
import { radicalMisconceptions } from "./radicals.misconceptions.constants.ts";
import { rootQuotientOf } from "./reading.models.ts";
import { rootRules } from "./roots.rules.models.ts";
import type { RootRule, WrongQuotient } from "./rule.models.ts";
import { rootSteps } from "./stepping.models.ts";
import { taskOf } from "./task.models.ts";
import { quotientExpression, quotientText, type RootQuotient } from "./terms.models.ts";

type ExpressionRule = (expression: Expression) => readonly WrongQuotient[];

function onQuotient(rule: RootRule): ExpressionRule {
  return (expression) => {
    const quotient = rootQuotientOf(expression);
    return quotient === null ? [] : rule(quotient);
  };
}

const rules: readonly (readonly [string, ExpressionRule])[] = [
  ...[...rootRules, ...quotientRules].map(([id, rule]) => [id, onQuotient(rule)] as const),
  ["adds-numbers-in-product-of-roots", addsNumbersInProduct],
];

/** Every buggy rule of the family; earlier ones are preferred where two give the same line. */
export const radicalRules: readonly BuggyRule[] = rules.flatMap(([id, rule]) => {
  const misconception = radicalMisconceptions.find((one) => one.id === id);
  return misconception === undefined
    ? []
    : [{ misconception, apply: (problem, line) => wrongLines(rule, problem, line) }];
});

function wrongLines(rule: ExpressionRule, problem: Problem, line: string): readonly WrongLine[] {
  const task = taskOf(problem);
  const from = line === problem.statement ? task?.expression : lastExpression(line);
  if (task === null || from === undefined || from === null) return [];
  return rule(from).flatMap(({ quotient, values }) =>
    followed(quotient)
      // By chance a rule may give what is right: sqrt(4) as 2.
      .filter((wrong) => equalAboveZero(quotientExpression(wrong), from) === false)
      .map((wrong) => ({
        line: quotientText(wrong),
        values: { task: expressionToPlain(task.expression), ...values },
      })),
  );
}

/** Where the rest is worked out rightly after the wrong line, and that line itself. */
function followed(quotient: RootQuotient): readonly RootQuotient[] {
  const last = rootSteps(quotient).at(-1)?.next;
  return last === undefined ? [quotient] : [last, quotient];
}
