import { sameValue } from "../../equality/same-value.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { zero } from "./building.models.ts";
import { derivativeOf, insideOf, mentions } from "./differentiating.models.ts";
import { type DerivativeTask, putIn } from "./task.models.ts";

/** The derivative by the rules; a task that was found always has one. */
export function derivativeOfTask({ body, letter }: DerivativeTask): Expression {
  return derivativeOf(body, letter) ?? zero;
}

/** What answers the task: the derivative, or its value where that is asked for. */
export function truthOf(task: DerivativeTask): Expression {
  const derivative = derivativeOfTask(task);
  return task.at === null ? derivative : putIn(derivative, task.letter, task.at);
}

/** Parts that a student may differentiate by themselves: terms, factors, numerator and denominator, what stands inside. */
export function partsOf(part: Expression, letter: string): readonly Expression[] {
  if (!mentions(part, letter)) return [];
  const inside = insideOf(part, letter);
  const direct =
    "left" in part && part.kind !== "power"
      ? [part.left, part.right]
      : part.kind === "negate"
        ? [part.of]
        : [];
  const parts = inside === null ? direct : [inside];
  return parts.filter((one) => mentions(one, letter)).flatMap((one) => [one, ...partsOf(one, letter)]);
}

/** Whether a line's expression is the derivative of one of the parts. */
export function isDerivativeOfPart(expression: Expression, { body, letter }: DerivativeTask): boolean {
  return partsOf(body, letter)
    .slice(0, 12)
    .some((part) => {
      const derivative = derivativeOf(part, letter);
      return derivative !== null && sameValue(derivative, expression) === true;
    });
}

export function isPart(expression: Expression, { body, letter }: DerivativeTask): boolean {
  return partsOf(body, letter)
    .slice(0, 12)
    .some((part) => sameValue(part, expression) === true);
}
