import { lettersIn } from "../../algebra/solution-set.models.ts";
import type { Problem } from "../../checking.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import type { ProblemFamily } from "../family.models.ts";
import { expressionLines } from "../polynomial/lines.models.ts";
import { exponentRules } from "./exponents.rules.models.ts";
import { exponentWords } from "./exponents.words.constants.ts";
import { judgeExponents } from "./judging.models.ts";
import { powerExpression } from "./printing.models.ts";
import { nextExponentStep, solveExponents } from "./solving.models.ts";
import { findExponents, taskOf } from "./task.models.ts";
import { exponentSkills, generateExponents, similarExponents } from "./varying.models.ts";

/** Products, quotients and powers of powers; exponents that are zero, negative or fractions; scientific notation. */
export const exponents: ProblemFamily = {
  id: "exponents",
  find: findExponents,
  recognise: () => null,
  findLines: linesIn,
  solve: solveExponents,
  judgeLine: judgeExponents,
  nextStep: nextExponentStep,
  similar: similarExponents,
  skills: exponentSkills,
  generate: generateExponents,
  words: exponentWords,
  buggyRules: exponentRules,
};

function linesIn(message: string, problem: Problem): readonly string[] {
  const task = taskOf(problem);
  if (task === null) return [];
  const expression = powerExpression(task.product);
  const letters = lettersIn({ kind: "expression", expression });
  // A letter alone is prose elsewhere; as a whole message it answers x^3/x^2.
  const [, letter = ""] = /^[\s=$]*([a-z])[\s$.!?]*$/i.exec(message) ?? [];
  if (letters.includes(letter)) return [letter];
  return expressionLines(message, { letters, given: [expressionToPlain(expression)] });
}
