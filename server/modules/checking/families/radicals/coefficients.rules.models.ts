import { exactValue } from "../../reading/exact.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { factorsOf } from "../polynomial/factored-form.models.ts";
import { rootQuotientOf } from "./reading.models.ts";
import type { WrongQuotient } from "./rule.models.ts";

/** `2sqrt(3) * 4sqrt(5)` as `6sqrt(15)`: the numbers before the roots are added, as the statement writes them. */
export function addsNumbersInProduct(expression: Expression): readonly WrongQuotient[] {
  if (expression.kind !== "multiply") return [];
  const numbers = factorsOf(expression).flatMap(({ base, exponent }) => {
    const value = exponent === 1 ? exactValue(base) : null;
    return value === null ? [] : [value];
  });
  const [first, second, ...others] = numbers;
  const quotient = rootQuotientOf(expression);
  const [term, ...more] = quotient?.top ?? [];
  if (first === undefined || second === undefined || term === undefined || quotient === null) return [];
  if (others.length + more.length > 0 || term.roots.length < 2) return [];
  const values = { numbers: `${first.toFraction()}, ${second.toFraction()}` };
  return [{ quotient: { ...quotient, top: [{ ...term, coefficient: first.add(second) }] }, values }];
}
