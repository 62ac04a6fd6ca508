import type { ProblemFamily } from "../family.models.ts";
import { findGeometry } from "./finding.models.ts";
import { geometryLines } from "./finding-lines.models.ts";
import { geometryRules } from "./geometry.rules.models.ts";
import { geometryWords } from "./geometry.words.constants.ts";
import { judgeGeometry } from "./judging.models.ts";
import { nextGeometryStep, solveGeometry } from "./solving.models.ts";
import { generateGeometry, geometrySkills, similarGeometry } from "./varying.models.ts";

/** Perimeter, area, surface and volume of the shapes of school, a missing length, and Pythagoras. */
export const geometry: ProblemFamily = {
  id: "geometry",
  find: findGeometry,
  recognise: () => null,
  findLines: geometryLines,
  solve: solveGeometry,
  judgeLine: judgeGeometry,
  nextStep: nextGeometryStep,
  similar: similarGeometry,
  skills: geometrySkills,
  generate: generateGeometry,
  words: geometryWords,
  buggyRules: geometryRules,
};
