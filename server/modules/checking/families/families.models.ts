import type { Problem } from "../checking.models.ts";
import type { ReadResult } from "../reading/syntax.models.ts";
import { arithmetic } from "./arithmetic/arithmetic.models.ts";
import { derivative } from "./derivative/derivative.models.ts";
import { exponents } from "./exponents/exponents.models.ts";
import type { ProblemFamily } from "./family.models.ts";
import { functionValue } from "./function-value/function-value.models.ts";
import { geometry } from "./geometry/geometry.models.ts";
import { line } from "./line/line.models.ts";
import { linearEquation } from "./linear-equation/linear-equation.models.ts";
import { linearInequality } from "./linear-inequality/linear-inequality.models.ts";
import { linearSystem } from "./linear-system/linear-system.models.ts";
import { percent } from "./percent/percent.models.ts";
import { polynomial } from "./polynomial/polynomial.models.ts";
import { probability } from "./probability/probability.models.ts";
import { quadraticEquation } from "./quadratic-equation/quadratic-equation.models.ts";
import { radicals } from "./radicals/radicals.models.ts";
import { ratio } from "./ratio/ratio.models.ts";
import { statistics } from "./statistics/statistics.models.ts";

/** Every family the engine knows; the first that recognises a text has it. */
export const families: readonly ProblemFamily[] = [
  linearEquation,
  linearInequality,
  linearSystem,
  quadraticEquation,
  ratio,
  percent,
  derivative,
  line,
  functionValue,
  geometry,
  radicals,
  exponents,
  polynomial,
  statistics,
  probability,
  arithmetic,
];

export function familyOf(problem: Problem): ProblemFamily {
  return families.find((family) => family.id === problem.family) ?? linearEquation;
}

/** The problem in a message whose words say what is asked, or null. */
export function findInWords(message: string): Problem | null {
  for (const family of families) {
    const problem = family.find?.(message) ?? null;
    if (problem !== null) return problem;
  }
  return null;
}

export function recognise(read: ReadResult): Problem | null {
  for (const family of families) {
    const problem = family.recognise(read);
    if (problem !== null) return problem;
  }
  return null;
}
