import { linearBuggyRules } from "../../misconceptions/linear-buggy.models.ts";
import type { ProblemFamily } from "../family.models.ts";
import { generateLinear, linearSkills } from "../linear/generating.models.ts";
import { judgeLinear } from "../linear/judging.models.ts";
import { nextLinearStep, recogniseLinear, solveLinear } from "../linear/recognising.models.ts";
import { similarLinear } from "../linear/varying.models.ts";

/** Linear equations in one unknown: brackets, fractions, the unknown on either or both sides. */
export const linearEquation: ProblemFamily = {
  id: "linear-equation",
  recognise: (read) => recogniseLinear(read, "linear-equation"),
  solve: solveLinear,
  judgeLine: judgeLinear,
  nextStep: nextLinearStep,
  similar: (problem, seed) => similarLinear(problem, seed, "linear-equation"),
  skills: linearSkills.map((skill) => `linear-equations.${skill}`),
  generate: (skill, difficulty, seed) => generateLinear(skill, difficulty, seed, "linear-equation"),
  buggyRules: linearBuggyRules.filter((rule) => !rule.misconception.id.startsWith("inequality-")),
};
