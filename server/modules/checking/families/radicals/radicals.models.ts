import { lettersIn } from "../../algebra/solution-set.models.ts";
import type { Problem } from "../../checking.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import type { ProblemFamily } from "../family.models.ts";
import { expressionLines } from "../polynomial/lines.models.ts";
import { judgeRadicals } from "./judging.models.ts";
import { radicalRules } from "./radicals.rules.models.ts";
import { radicalWords } from "./radicals.words.constants.ts";
import { nextRootStep, solveRadicals } from "./solving.models.ts";
import { findRadicals, taskOf } from "./task.models.ts";
import { generateRadicals, radicalSkills, similarRadicals } from "./varying.models.ts";

/** Square and cube roots: simplified, added, multiplied, and taken out of denominators. */
export const radicals: ProblemFamily = {
  id: "radicals",
  find: findRadicals,
  recognise: () => null,
  findLines: linesIn,
  solve: solveRadicals,
  judgeLine: judgeRadicals,
  nextStep: nextRootStep,
  similar: similarRadicals,
  skills: radicalSkills,
  generate: generateRadicals,
  words: radicalWords,
  buggyRules: radicalRules,
};

function linesIn(message: string, problem: Problem): readonly string[] {
  const task = taskOf(problem);
  if (task === null) return [];
  const letters = lettersIn({ kind: "expression", expression: task.expression });
  return expressionLines(message, { letters, given: [expressionToPlain(task.expression)] });
}
