import { lettersIn } from "../../algebra/solution-set.models.ts";
import type { Problem } from "../../checking.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import type { ProblemFamily } from "../family.models.ts";
import { judgePolynomial } from "./judging.models.ts";
import { expressionLines } from "./lines.models.ts";
import { polynomialRules } from "./polynomial.rules.models.ts";
import { polynomialWords } from "./polynomial.words.constants.ts";
import { nextPolynomialStep, solvePolynomial } from "./solving.models.ts";
import { findPolynomial, taskOf } from "./tasks.models.ts";
import { generatePolynomial, polynomialSkills, similarPolynomial } from "./varying.models.ts";

/** Expanding, collecting, factoring, evaluating and cancelling: what a message's words ask for, never by mathematics alone. */
export const polynomial: ProblemFamily = {
  id: "polynomial",
  find: findPolynomial,
  recognise: () => null,
  findLines: linesIn,
  solve: solvePolynomial,
  judgeLine: judgePolynomial,
  nextStep: nextPolynomialStep,
  similar: similarPolynomial,
  skills: polynomialSkills,
  generate: generatePolynomial,
  words: polynomialWords,
  buggyRules: polynomialRules,
};

function linesIn(message: string, problem: Problem): readonly string[] {
  const task = taskOf(problem);
  if (task === null) return [];
  const letters = lettersIn({ kind: "expression", expression: task.expression });
  const lines = expressionLines(message, { letters, given: [expressionToPlain(task.expression)] });
  if (task.kind !== "evaluate") return lines;
  // The numbers that the problem itself gives for its letters are not work.
  const given = task.at.map(({ letter, value }) =>
    `${letter} = ${expressionToPlain(value)}`.replaceAll(" ", ""),
  );
  return lines.filter((line) => !given.includes(line.replaceAll(" ", "")));
}
