import { lettersIn } from "../../algebra/solution-set.models.ts";
import type { Problem } from "../../checking.models.ts";
import { readExpression } from "../../expression.models.ts";
import { mathematicalSpans } from "../../finding/spans.models.ts";
import { answerBefore, labelBefore, mayFollow } from "../../finding/words.constants.ts";
import { relationToPlain } from "../../reading/printing.models.ts";
import type { ProblemFamily } from "../family.models.ts";
import { tidiedRelation } from "../polynomial/tidying.models.ts";
import { judgeLineTask } from "./judging.models.ts";
import { lineRules } from "./line.rules.models.ts";
import { lineWordsByStep } from "./line.words.constants.ts";
import { undefinedSlope } from "./line-words.constants.ts";
import { nextLineStep, solveLine } from "./solving.models.ts";
import { findLine, pointsIn, pointText, taskOf, withoutPoints } from "./task.models.ts";
import { generateLine, lineSkills, similarLine } from "./varying.models.ts";

/** Slopes, intercepts and equations of straight lines in x and y. */
export const line: ProblemFamily = {
  id: "line",
  find: findLine,
  recognise: () => null,
  findLines: linesIn,
  solve: solveLine,
  judgeLine: judgeLineTask,
  nextStep: nextLineStep,
  similar: similarLine,
  skills: lineSkills,
  generate: generateLine,
  words: lineWordsByStep,
  buggyRules: lineRules,
};

/** Lines of work: values, `m = …`, equations in x and y, and a point where an intercept is asked for. */
function linesIn(message: string, problem: Problem): readonly string[] {
  const task = taskOf(problem);
  if (task === null) return [];
  if (message.length < 80 && undefinedSlope.test(message)) return [message.trim()];
  const given = "relation" in task ? relationToPlain(tidiedRelation(task.relation)) : "";
  const spans = mathematicalSpans(withoutPoints(message)).filter((span) => {
    const read = readExpression(span.text);
    if (labelBefore.test(span.before) || read.kind === "unreadable") return false;
    if (read.kind === "relation") return relationToPlain(tidiedRelation(read.relation)) !== given;
    if (read.kind === "chain") return true;
    if (read.kind !== "expression" || lettersIn(read).length > 0) return false;
    return (
      (answerBefore.test(span.before) ||
        /(?:slope|gradient|pendiente)(?: is| es|:)?\s*$/i.test(span.before)) &&
      mayFollow.test(span.after)
    );
  });
  const points = task.kind === "intercept" ? pointsIn(message).map(pointText) : [];
  return [...spans.map((span) => span.text), ...points];
}
