import type { ProblemFamily } from "../family.models.ts";
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
};
