import { numberExpression } from "../../algebra/building.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { exponentOf, type Factor, productOf, raised } from "./powers.models.ts";
import type { PowerRewriting } from "./rewriting.models.ts";

/** Exponents that are sums, differences or products become numerals: `x^(3 + 5)` as `x^8`. */
export const workOutExponents: PowerRewriting = (product) => {
  const open = [...product.top, ...product.bottom].find((factor) => !isNumeral(factor.exponent));
  if (open === undefined || open.exponent === null) return null;
  const worked = (factor: Factor) =>
    isNumeral(factor.exponent) ? factor : raised(factor.base, exponentOf(factor));
  return {
    name: "work-out-exponent",
    values: { exponents: expressionToPlain(open.exponent) },
    next: productOf(product.top.map(worked), product.bottom.map(worked), product.isNegative),
  };
};

/** A numeral in lowest terms other than 1, or none at all. */
export function isNumeral(exponent: Expression | null): boolean {
  if (exponent === null) return true;
  const value = exponentOf({ base: { kind: "letter", name: "x" }, exponent });
  return !value.equals(1) && expressionToPlain(exponent) === expressionToPlain(numberExpression(value));
}
