import { compareSets, solutionSetOf } from "../algebra/solution-set.models.ts";
import { readExpression } from "../expression.models.ts";
import type { BuggyRule, WrongLine } from "../families/family.models.ts";
import { fromLinearForm } from "../families/linear/side.models.ts";
import { linearLineOf, relationOf } from "../families/linear/solving.models.ts";
import { relationToPlain } from "../reading/printing.models.ts";
import { linearMisconceptions } from "./linear.constants.ts";
import type { LinearRule } from "./linear-rule.models.ts";
import { linearRules } from "./linear-rules.models.ts";

/** The linear rules as rules on lines of text: the wrong lines that each makes of a right line. */
export const linearBuggyRules: readonly BuggyRule[] = linearRules.flatMap(([id, rule]) => {
  const misconception = linearMisconceptions.find((one) => one.id === id);
  return misconception === undefined
    ? []
    : [{ misconception, apply: (problem, line) => wrongLines(rule, line, problem.unknown ?? "x") }];
});

function wrongLines(rule: LinearRule, rightLine: string, unknown: string): readonly WrongLine[] {
  const read = readExpression(rightLine);
  const from = read.kind === "relation" ? linearLineOf(read.relation, unknown) : null;
  const truth = solutionSetOf(read, unknown);
  if (from === null || truth === null) return [];
  return rule(from.line).flatMap((candidate) => {
    const relation = relationOf({
      ...from.line,
      left: fromLinearForm(candidate.left),
      sign: candidate.sign,
      right: fromLinearForm(candidate.right),
    });
    const set = solutionSetOf({ kind: "relation", relation }, unknown);
    // A rule may give a right line by chance: 2x = 4 halved or taken 2 from.
    if (set === null || compareSets(truth, set) === "same") return [];
    return [{ line: relationToPlain(relation), values: candidate.values }];
  });
}
