import Fraction from "fraction.js";
import type { Node } from "./expressions.models.ts";

/** Every value that a closed expression may stand for; none for an open or uncomputable one. */
export function valuesOf(node: Node): Fraction[] {
  if (node.form === null || node.form.letter !== null) return [];
  if (node.operations > 0) return [node.form.constant];
  return literalValues(node);
}

/** Readings of a number as written (sign included), its percentage reading too; of an expression, its operands. */
export function literalValues(node: Node): Fraction[] {
  if (node.operations > 0 || node.form === null)
    return node.operands.flatMap((numeral) => [...numeral.values]);
  const first = node.operands[0]?.values[0];
  const sign = first !== undefined && first.s * node.form.constant.s < 0n ? -1 : 1;
  const values = (node.operands[0]?.values ?? []).map((value) => value.mul(sign));
  return node.percent ? [...values, ...values.map((value) => value.div(100))] : values;
}

/** Whether a value is one of `wanted`, rounded decimals of at least two places included. */
export function sameValue(value: Fraction, wanted: readonly Fraction[]): boolean {
  return wanted.some((want) => value.equals(want) || isRounding(value, want));
}

/** `1.17` or `1.1666` for 7/6: a decimal of two to six places less than one unit away. */
function isRounding(value: Fraction, exact: Fraction): boolean {
  const places = decimalPlaces(value);
  if (places < 2 || decimalPlaces(exact) <= places) return false;
  return (
    value
      .sub(exact)
      .abs()
      .compare(new Fraction(1, 10n ** BigInt(places))) < 0
  );
}

/** Decimal places of a terminating decimal, 99 for others and for more than six. */
function decimalPlaces(value: Fraction): number {
  for (let places = 0; places <= 6; places += 1) if (10n ** BigInt(places) % value.d === 0n) return places;
  return 99;
}
