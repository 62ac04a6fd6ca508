import type { ProblemFamily } from "../family.models.ts";
import { derivativeRules } from "./derivative.rules.models.ts";
import { derivativeWords } from "./derivative.words.constants.ts";
import { judgeDerivative } from "./judging.models.ts";
import { derivativeLines } from "./lines.models.ts";
import { nextDerivativeStep, solveDerivative } from "./solving.models.ts";
import { findDerivative } from "./task.models.ts";
import { derivativeSkills, generateDerivative, similarDerivative } from "./varying.models.ts";

/** First derivatives of school functions, and their value at a number, which is the slope of the tangent. */
export const derivative: ProblemFamily = {
  id: "derivative",
  find: findDerivative,
  recognise: () => null,
  findLines: derivativeLines,
  solve: solveDerivative,
  judgeLine: judgeDerivative,
  nextStep: nextDerivativeStep,
  similar: similarDerivative,
  skills: derivativeSkills,
  generate: generateDerivative,
  words: derivativeWords,
  buggyRules: derivativeRules,
};
