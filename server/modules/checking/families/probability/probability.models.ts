import type { ProblemFamily } from "../family.models.ts";
import { findProbability } from "./finding.models.ts";
import { judgeProbability, nextProbabilityStep } from "./judging.models.ts";
import { probabilityLines } from "./lines.models.ts";
import { probabilityRules } from "./probability.rules.models.ts";
import { probabilityWords } from "./probability.words.constants.ts";
import { solveProbability } from "./solving.models.ts";
import { generateProbability, probabilitySkills, similarProbability } from "./varying.models.ts";

/** Chances of one event, its opposite, one or another, two after each other; relative frequencies. */
export const probability: ProblemFamily = {
  id: "probability",
  find: findProbability,
  recognise: () => null,
  findLines: probabilityLines,
  solve: solveProbability,
  judgeLine: judgeProbability,
  nextStep: nextProbabilityStep,
  similar: similarProbability,
  skills: probabilitySkills,
  generate: generateProbability,
  words: probabilityWords,
  buggyRules: probabilityRules,
};
