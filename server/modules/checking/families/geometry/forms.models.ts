import Fraction from "fraction.js";
import { isFinalNumeral, numberExpression, usesDecimals } from "../../algebra/building.models.ts";
import { withoutSquares } from "../../algebra/surds.models.ts";
import { readUnit } from "../../answers/units.models.ts";
import { decimalOf } from "../../equality/rounding.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import type { LineUnit } from "./line-reading.models.ts";
import { usualPlaces } from "./solving.models.ts";
import type { Form, MeasureTask } from "./task.models.ts";

/** The parts of an equation with its last number brought from its own unit to the task's: 400 mm as 40 cm. */
export function scaledBy(
  parts: readonly Expression[],
  unit: LineUnit | null,
  task: MeasureTask,
): readonly Expression[] {
  const end = parts.at(-1);
  if (unit?.symbol == null || task.unit === null || unit.symbol === task.unit || end === undefined)
    return parts;
  const [own, wanted] = [readUnit(unit.symbol), readUnit(task.unit)];
  if (own === null || wanted === null) return parts;
  const factor = own.factor.div(wanted.factor).pow(new Fraction(unit.dimension));
  const value = exactValue(end);
  if (factor === null) return parts;
  const scaled: Expression =
    value === null
      ? { kind: "multiply", left: end, right: numberExpression(factor) }
      : numberExpression(value.mul(factor), usesDecimals(end) ? "decimal" : "fraction");
  return [...parts.slice(0, -1), scaled];
}

/** Decimal places that a task's result is rounded to; null where it is left exact. */
export function placesOf({ pi, places }: Form): number | null {
  return places ?? (pi === null ? null : usualPlaces);
}

/** Whether a right value is written as it is wanted, with nothing left to work out. */
export function isFinalForm(expression: Expression, form: Form): boolean {
  const isNumeral = isFinalNumeral(expression);
  const decimal = decimalOf(expression);
  if (placesOf(form) === null) return isNumeral || isFinalProduct(expression);
  const isShort = form.places === null || (decimal?.places ?? 0) <= form.places;
  return isNumeral && isShort;
}

/** `9pi`, `32/3 pi`, `32pi/3`, `2sqrt(13)`: one number at most, pi, and one root that is simplified. */
function isFinalProduct(expression: Expression): boolean {
  const factors = factorsOf(expression);
  const numbers = factors.filter((factor) => exactValue(factor) !== null);
  const roots = factors.filter((factor) => factor.kind === "call" && factor.name === "sqrt");
  const pis = factors.filter(isPower);
  const isAll = numbers.length + roots.length + pis.length === factors.length;
  return (
    isAll &&
    numbers.length <= 1 &&
    roots.length <= 1 &&
    pis.length <= 1 &&
    roots.every(isSimple) &&
    numbers.every(isFinalNumeral)
  );
}

function isPower(expression: Expression): boolean {
  return expression.kind === "constant" && expression.name === "pi";
}

function isSimple(expression: Expression): boolean {
  const value = expression.kind === "call" ? exactValue(expression.of) : null;
  return (
    value !== null &&
    value.d === 1n &&
    value.n > 1n &&
    value.n < 100_000_000n &&
    withoutSquares(value.n).square === 1n
  );
}

/** Factors of a product; a whole number below the line joins the number above it. */
function factorsOf(expression: Expression): readonly Expression[] {
  if (exactValue(expression) !== null) return [expression];
  if (expression.kind === "multiply") return [...factorsOf(expression.left), ...factorsOf(expression.right)];
  if (expression.kind !== "divide") return [expression];
  const below = exactValue(expression.right);
  const above = factorsOf(expression.left);
  const number = above.find((factor) => exactValue(factor) !== null);
  if (below === null || below.equals(0)) return [expression];
  const top = number === undefined ? new Fraction(1) : (exactValue(number) ?? new Fraction(1));
  const isLowest = top.d === 1n && below.d === 1n && top.gcd(below).equals(1);
  const quotient: Expression = isLowest
    ? numberExpression(top.div(below))
    : { kind: "divide", left: number ?? expression.right, right: expression.right };
  return [quotient, ...above.filter((factor) => factor !== number)];
}
