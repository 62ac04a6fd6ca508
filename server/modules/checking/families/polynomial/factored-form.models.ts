import { polynomialOf } from "../../algebra/polynomial.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { commonFactor } from "./common-factor.models.ts";

/** Whether a line is a product of factors that can't be factored further, numbers taken out. */
export function isFullyFactored(line: Expression, count: number): boolean {
  const factors = factorsOf(line);
  let found = 0;
  let numbers = 0;
  for (const { base, exponent } of factors) {
    if (base.kind === "number" || base.kind === "divide") numbers += 1;
    else if (base.kind === "letter") found += exponent;
    else {
      const polynomial = polynomialOf(base);
      if (polynomial === null || polynomial.size !== termCount(base)) return false;
      const common = commonFactor(polynomial);
      if (!common.coefficient.abs().equals(1) || common.monomial !== "") return false;
      found += exponent;
    }
  }
  return numbers <= 1 && found === count;
}

function termCount(expression: Expression): number {
  if (expression.kind === "add" || expression.kind === "subtract")
    return termCount(expression.left) + termCount(expression.right);
  return 1;
}

interface Factor {
  readonly base: Expression;
  readonly exponent: number;
}

export function factorsOf(expression: Expression): readonly Factor[] {
  if (expression.kind === "multiply") return [...factorsOf(expression.left), ...factorsOf(expression.right)];
  if (expression.kind === "negate") return factorsOf(expression.of);
  if (expression.kind === "power" && expression.right.kind === "number" && expression.right.value.d === 1n) {
    const exponent = Number(expression.right.value.valueOf());
    return factorsOf(expression.left).map((factor) => ({ ...factor, exponent: factor.exponent * exponent }));
  }
  return [{ base: expression, exponent: 1 }];
}
