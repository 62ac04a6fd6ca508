import Fraction from "fraction.js";
import { exactValue } from "../reading/exact.models.ts";
import type { Expression } from "../reading/syntax.models.ts";
import { difference, signOf } from "./ball.models.ts";
import { evaluate } from "./evaluating.models.ts";
import { featuresOf } from "./shape.models.ts";
import { isValue, toBall, type Value } from "./value.models.ts";

/** So many figures are written down only by who copies a calculator, which rounds or cuts. */
const calculatorFigures = 9;
/** So many figures of a number times a power of ten are a calculator's: its last one is rounded one way or the other. */
const scientificFigures = 12;
const bits = 256;

/**
 * Whether one of two constants is irrational (√2) and the other is a decimal of nine or more figures that rounds it or
 * cuts it off, or both are a calculator's numbers times the same power of ten that differ by one in the last figure.
 * A fraction such as 1/3 can be written exactly, so that no decimal counts as it.
 */
export function isRoundedConstant(first: Expression, second: Expression): boolean {
  if (isSameButLastFigure(first, second)) return true;
  const pairs = [
    [first, second],
    [second, first],
  ] as const;
  return pairs.some(([exact, decimal]) => {
    const written = decimalOf(decimal);
    if (written === null || written.figures < calculatorFigures || exactValue(exact) !== null) return false;
    return roundsTo(exact, written.value, written.places) === true;
  });
}

/** `1.234567890123 * 10^50` and `1.234567890124 * 10^50`. */
function isSameButLastFigure(first: Expression, second: Expression): boolean {
  const [a, b] = [scientificOf(first), scientificOf(second)];
  if (a === null || b === null || !a.exponent.equals(b.exponent)) return false;
  if (a.places !== b.places || Math.min(a.figures, b.figures) < scientificFigures) return false;
  return a.value
    .sub(b.value)
    .abs()
    .mul(10n ** BigInt(a.places))
    .lte(1);
}

function scientificOf(expression: Expression) {
  if (expression.kind !== "multiply" || expression.right.kind !== "power") return null;
  const { left: base, right } = expression.right;
  const [head, exponent] = [decimalOf(expression.left), exactValue(right)];
  if (head === null || exponent === null || exactValue(base)?.equals(10) !== true) return null;
  return { ...head, exponent };
}

/** Whether a constant lies within one unit of the last place of a decimal; null when that can't be told. */
export function roundsTo(exact: Expression, decimal: Fraction, places: number): boolean | null {
  if (featuresOf(exact).letters.length > 0) return null;
  const outcome = evaluate(exact, { letters: new Map(), bits, work: { left: 20_000 } });
  if (!isValue(outcome)) return null;
  return roundsToNumber(outcome, decimal, places);
}

/** The same for a number; true also where the two can't be told apart. */
export function roundsToNumber(exact: Value, decimal: Fraction, places: number): boolean | null {
  const unit = new Fraction(1n, 10n ** BigInt(places));
  const ball = toBall(exact, bits);
  const above = difference(toBall({ exact: decimal.add(unit) }, bits), ball, bits);
  const below = difference(ball, toBall({ exact: decimal.sub(unit) }, bits), bits);
  if (above === null || below === null) return null;
  return signOf(above) !== -1 && signOf(below) !== -1;
}

/** A plain decimal, with a sign or not: its value, its figures and its places; null for anything else. */
export function decimalOf(
  expression: Expression,
): { readonly value: Fraction; readonly figures: number; readonly places: number } | null {
  if (expression.kind === "negate") {
    const inner = decimalOf(expression.of);
    return inner === null ? null : { ...inner, value: inner.value.neg() };
  }
  if (expression.kind !== "number" || !/^\d+\.\d+$/.test(expression.text)) return null;
  const figures = expression.text.replace(".", "").replace(/^0+/, "").length;
  return { value: expression.value, figures, places: expression.text.split(".")[1]?.length ?? 0 };
}
