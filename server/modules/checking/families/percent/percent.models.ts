import type { LineJudgement, Problem, SolutionStep } from "../../checking.models.ts";
import { judgeArithmetic } from "../arithmetic/judging.models.ts";
import type { ProblemFamily } from "../family.models.ts";
import { judgeAmount, nextAmountStep } from "../quantities/judging.models.ts";
import { linesOfWork } from "../quantities/lines.models.ts";
import { percentRules } from "./percent.rules.models.ts";
import { percentWords } from "./percent.words.constants.ts";
import { percentWork } from "./solving.models.ts";
import { findPercent, foundIn } from "./task.models.ts";
import { generatePercent, percentSkills, similarPercent, solvePercent } from "./varying.models.ts";

/** Percentages: of a number, which, of what, changes and changes undone, interest, and other ways to write them. */
export const percent: ProblemFamily = {
  id: "percent",
  find: findPercent,
  recognise: () => null,
  findLines: (message) => linesOfWork(message, foundIn(message)?.asked ?? null),
  solve: solvePercent,
  judgeLine: judgePercent,
  nextStep: nextPercentStep,
  similar: similarPercent,
  skills: percentSkills,
  generate: generatePercent,
  words: percentWords,
  buggyRules: percentRules,
};

function judgePercent(problem: Problem, previousLines: readonly string[], text: string): LineJudgement {
  const work = percentWork(problem);
  if (work === null) return judgeArithmetic(problem, previousLines, text);
  return judgeAmount({ problem, work, rules: percentRules, previousLines, text });
}

function nextPercentStep(problem: Problem, currentLine: string): SolutionStep | null {
  const work = percentWork(problem);
  return work === null ? null : nextAmountStep(problem, work, currentLine);
}
