import type { Problem, SolutionStep } from "../../checking.models.ts";
import type { ProblemFamily } from "../family.models.ts";
import { judgeRatio } from "./judging.models.ts";
import { plainRatioLine, ratioLines, withQuotients } from "./lines.models.ts";
import { ratioRules } from "./ratio.rules.models.ts";
import { ratioWords } from "./ratio.words.constants.ts";
import { nextRatioStep, solveRatio } from "./solving.models.ts";
import { findRatio, foundIn, taskOf } from "./task.models.ts";
import { generateRatio, ratioSkills, similarRatio } from "./varying.models.ts";

/** Ratios: in lowest terms, proportions, shares in a ratio, and rates for one. */
export const ratio: ProblemFamily = {
  id: "ratio",
  find: findRatio,
  recognise: () => null,
  findLines: (message, problem) => ratioLines(message, taskOf(problem), foundIn(message)?.asked ?? null),
  solve: solveRatio,
  judgeLine: judgeRatio,
  nextStep: nextStepOf,
  similar: similarRatio,
  skills: ratioSkills,
  generate: generateRatio,
  words: ratioWords,
  buggyRules: ratioRules,
};

function nextStepOf(problem: Problem, currentLine: string): SolutionStep | null {
  if (currentLine === problem.statement) return nextRatioStep(problem, currentLine, currentLine);
  if (judgeRatio(problem, [problem.statement], currentLine).verdict === "finished") return null;
  const plain = plainRatioLine(currentLine);
  return nextRatioStep(problem, plain, problem.unknown === null ? plain : withQuotients(currentLine));
}
