import type { ProblemFamily } from "../family.models.ts";
import { judgeArithmetic } from "./judging.models.ts";
import { nextArithmeticStep, recogniseArithmetic, solveArithmetic } from "./recognising.models.ts";
import { similarArithmetic } from "./varying.models.ts";

/** Working out expressions without letters: whole numbers, fractions, decimals, percent, order of operations. */
export const arithmetic: ProblemFamily = {
  id: "arithmetic",
  recognise: recogniseArithmetic,
  solve: solveArithmetic,
  judgeLine: judgeArithmetic,
  nextStep: nextArithmeticStep,
  similar: similarArithmetic,
};
