import { simplerGroup } from "./groups.models.ts";
import { multiplyAndDivide, powersOfNumbers, rootsOfNumbers } from "./numbers.models.ts";
import type { PowerProduct } from "./powers.models.ts";
import { powerText } from "./printing.models.ts";
import type { Goal, PowerRewriting, PowerStep } from "./rewriting.models.ts";
import { addExponents, negativeExponents, subtractExponents, zeroExponents } from "./same-base.models.ts";
import { isScientific, placeValue, tenSplitOff } from "./scientific.models.ts";
import { workOutExponents } from "./written-exponents.models.ts";

/** What is done inside brackets before they are raised: only what makes them shorter. */
const inner: readonly PowerRewriting[] = [
  workOutExponents,
  zeroExponents,
  multiplyAndDivide,
  addExponents,
  subtractExponents,
];

/** In the order in which a teacher takes them; the first that applies is the next step. */
const rewritings: readonly PowerRewriting[] = [
  placeValue,
  (product, goal) => simplerGroup(product, (of) => firstOf(inner, of, goal)),
  ...inner,
  negativeExponents,
  rootsOfNumbers,
  powersOfNumbers,
  tenSplitOff,
];

function firstOf(kinds: readonly PowerRewriting[], product: PowerProduct, goal: Goal): PowerStep | null {
  for (const rewriting of kinds) {
    const step = rewriting(product, goal);
    if (step !== null) return step;
  }
  return null;
}

/** The next step towards the goal, or null when nothing is left to do. */
export function powerStep(product: PowerProduct, goal: Goal): PowerStep | null {
  if (goal === "scientific" && isScientific(product)) return null;
  const step = firstOf(rewritings, product, goal);
  return step === null ? null : { ...step, values: { expression: powerText(product), ...step.values } };
}

/** All steps to the goal; counted bound. */
export function powerSteps(product: PowerProduct, goal: Goal): readonly PowerStep[] {
  const steps: PowerStep[] = [];
  let current = product;
  for (let count = 0; count < 24; count += 1) {
    const step = powerStep(current, goal);
    if (step === null) break;
    steps.push(step);
    current = step.next;
  }
  return steps;
}
