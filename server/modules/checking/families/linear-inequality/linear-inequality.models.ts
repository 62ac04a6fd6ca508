import { linearBuggyRules } from "../../misconceptions/linear-buggy.models.ts";
import type { ProblemFamily } from "../family.models.ts";
import { generateLinear, linearSkills } from "../linear/generating.models.ts";
import { judgeLinear } from "../linear/judging.models.ts";
import { nextLinearStep, recogniseLinear, solveLinear } from "../linear/recognising.models.ts";
import { similarLinear } from "../linear/varying.models.ts";

/** Linear inequalities in one unknown: brackets, fractions, the unknown on either or both sides. */
export const linearInequality: ProblemFamily = {
  id: "linear-inequality",
  recognise: (read) => recogniseLinear(read, "linear-inequality"),
  solve: solveLinear,
  judgeLine: judgeLinear,
  nextStep: nextLinearStep,
  similar: (problem, seed) => similarLinear(problem, seed, "linear-inequality"),
  skills: linearSkills.map((skill) => `linear-inequalities.${skill}`),
  generate: (skill, difficulty, seed) => generateLinear(skill, difficulty, seed, "linear-inequality"),
  buggyRules: linearBuggyRules,
};
