import type { Problem, SolutionStep } from "../../checking.models.ts";
import type { ProblemFamily } from "../family.models.ts";
import { readClaim } from "./claims.models.ts";
import { findStatistics, taskOf } from "./finding.models.ts";
import { judgeStatistics, reachedBy } from "./judging.models.ts";
import { statisticsLines } from "./lines.models.ts";
import { nextFrom, solveStatistics, stepsOf } from "./solving.models.ts";
import { statisticsRules } from "./statistics.rules.models.ts";
import { statisticsWords } from "./statistics.words.constants.ts";
import { generateStatistics, similarStatistics, statisticsSkills } from "./varying.models.ts";

/** Mean, median, mode and range of a list of numbers, a missing value from a mean, weighted means. */
export const statistics: ProblemFamily = {
  id: "statistics",
  find: findStatistics,
  recognise: () => null,
  findLines: statisticsLines,
  solve: solveStatistics,
  judgeLine: judgeStatistics,
  nextStep: nextStatisticsStep,
  similar: similarStatistics,
  skills: statisticsSkills,
  generate: generateStatistics,
  words: statisticsWords,
  buggyRules: statisticsRules,
};

function nextStatisticsStep(problem: Problem, currentLine: string): SolutionStep | null {
  const task = taskOf(problem);
  if (task === null) return null;
  const steps = stepsOf(problem);
  if (currentLine === problem.statement) return nextFrom(steps, -1);
  const isDone = judgeStatistics(problem, [problem.statement], currentLine).verdict === "finished";
  return isDone ? null : nextFrom(steps, reachedBy(steps, readClaim(currentLine, task)));
}
