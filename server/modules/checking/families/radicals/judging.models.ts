import { isFinalNumeral } from "../../algebra/building.models.ts";
import { lettersIn } from "../../algebra/solution-set.models.ts";
import type { LineJudgement, Problem } from "../../checking.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { judgeExpression } from "../expression-judging.models.ts";
import { radicalRules } from "./radicals.rules.models.ts";
import { rootQuotientOf } from "./reading.models.ts";
import { rootStepsFrom } from "./solving.models.ts";
import { isFinishedRoot, taskOf } from "./task.models.ts";
import { quotientText } from "./terms.models.ts";

/** Judges a line of work on roots (see `ProblemFamily.judgeLine`). */
export function judgeRadicals(
  problem: Problem,
  previousLines: readonly string[],
  text: string,
): LineJudgement {
  const task = taskOf(problem);
  if (task === null) return judgeExpression(null, text);
  const work = {
    problem,
    truth: task.expression,
    previousLines,
    rules: radicalRules,
    isFinished: (line: Expression) => isFinishedRoot(task, line),
    stepsFrom: (line: Expression) =>
      rootStepsFrom(line)?.map(({ name, next, effort = 1 }) => ({
        name,
        line: quotientText(next),
        effort,
      })) ?? null,
    isAnswer,
    mayRound: true,
  };
  return judgeExpression(work, text);
}

/** Numbers and parts of right lines are side work; what has the answer's letters and its shape is an answer. */
function isAnswer(line: Expression, rightLines: readonly Expression[]): boolean {
  if (rightLines.some((right) => isPartOf(line, right))) return false;
  const last = rightLines.at(-1);
  if (last === undefined || rootQuotientOf(line) === null) return false;
  const letters = (expression: Expression) =>
    [...lettersIn({ kind: "expression", expression })].sort().join();
  if (letters(line) !== letters(last)) return false;
  // A number alone is an answer only where the answer is one; else it may be a square that was looked for.
  return exactValue(line) === null || (exactValue(last) !== null && isFinalNumeral(line));
}

function isPartOf(part: Expression, whole: Expression): boolean {
  if (expressionToPlain(part) === expressionToPlain(whole)) return true;
  if (whole.kind === "number" || whole.kind === "letter" || whole.kind === "constant") return false;
  if ("of" in whole) return isPartOf(part, whole.of);
  return isPartOf(part, whole.left) || isPartOf(part, whole.right);
}
