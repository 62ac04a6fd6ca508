import { collectLikeRoots, multiplyOut } from "./expanding.models.ts";
import {
  cancelNumbers,
  conjugateProduct,
  divideRoots,
  multiplyByConjugate,
  multiplyByRoot,
  splitFractionRoot,
  workOutBelow,
} from "./quotients.models.ts";
import type { RootRewriting, RootStep } from "./rewriting.models.ts";
import {
  multiplyRoots,
  splitRoots,
  takeOutOfRoots,
  workOutRoots,
  workOutUnderRoots,
} from "./roots.models.ts";
import { quotientText, type RootQuotient } from "./terms.models.ts";

/** In the order in which a teacher takes them; the first that applies is the next step. */
const rewritings: readonly RootRewriting[] = [
  splitFractionRoot,
  divideRoots,
  workOutUnderRoots,
  conjugateProduct,
  workOutBelow,
  workOutRoots,
  multiplyRoots,
  splitRoots,
  takeOutOfRoots,
  cancelNumbers,
  multiplyOut,
  collectLikeRoots,
  multiplyByRoot,
  multiplyByConjugate,
];

/** The next step of simplifying roots, or null when nothing is left to do. */
export function rootStep(quotient: RootQuotient): RootStep | null {
  for (const rewriting of rewritings) {
    const step = rewriting(quotient);
    if (step !== null) return { ...step, values: { expression: quotientText(quotient), ...step.values } };
  }
  return null;
}

/** All steps to the simplest form; counted bound. */
export function rootSteps(quotient: RootQuotient): readonly RootStep[] {
  const steps: RootStep[] = [];
  let current = quotient;
  for (let count = 0; count < 24; count += 1) {
    const step = rootStep(current);
    if (step === null) break;
    steps.push(step);
    current = step.next;
  }
  return steps;
}
