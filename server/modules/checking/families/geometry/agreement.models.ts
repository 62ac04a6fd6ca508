import Fraction from "fraction.js";
import { isFinalNumeral, usesDecimals } from "../../algebra/building.models.ts";
import { toNumber } from "../../equality/ball.models.ts";
import { sameValue } from "../../equality/equality.models.ts";
import { decimalOf } from "../../equality/rounding.models.ts";
import { constantOutcome } from "../../equality/same-value.models.ts";
import { isValue } from "../../equality/value.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";

/**
 * How two numbers agree: the same value; the same with a usual decimal for pi or one rounded to the places it is
 * written with; near, so that a rounding on the way may be behind it; different.
 */
export type Agreement = "same" | "rounded" | "near" | "different" | "undecided";

const bits = 96;
/** Decimals and fractions that schools take for pi. */
const usualPis = ["157/50", "3927/1250", "1571/500", "22/7"].map((text) => new Fraction(text));
/** What roundings on the way may change, as a part of the value. */
const nearness = 0.02;
const exactness = 1e-9;

/**
 * Compares two expressions without letters. Never throws.
 * @param places decimal places that a task rounds to, or null where it asks for none
 */
export function agreementOf(first: Expression, second: Expression, places: number | null = null): Agreement {
  const same = sameValue(first, second);
  if (same === true) return "same";
  const isRational = [first, second].every((side) => exactValue(side) !== null);
  const isLoose = [first, second].some(usesDecimals);
  if (isRational && !isLoose && places === null) return same === false ? "different" : "undecided";
  const [a, b] = [numberIn(first), numberIn(second)];
  if (a === null || b === null) return "undecided";
  if (isRounding(a, b, first, second)) return "rounded";
  if (places !== null && isRoundedTo(places, a, b, first, second)) return "rounded";
  for (const pi of usualPis) {
    const [one, two] = [numberIn(withPi(first, pi)), numberIn(withPi(second, pi))];
    if (one !== null && two !== null && isRounding(one, two, first, second)) return "rounded";
  }
  return isNear(a, b, first, second, isRational && places === null) ? "near" : "different";
}

/** Equal, but for the last place of a side that is a plain decimal. */
function isRounding(a: number, b: number, first: Expression, second: Expression): boolean {
  const gap = Math.abs(a - b);
  const size = Math.max(Math.abs(a), Math.abs(b), 1);
  return gap <= size * exactness || [first, second].some((side) => gap <= halfPlace(side) * (1 + exactness));
}

/** One side is a number written out, and the other comes to it at so many places: 13.04 and 13, at one place. */
function isRoundedTo(places: number, a: number, b: number, first: Expression, second: Expression): boolean {
  const rounds = (value: number, written: number) =>
    Math.abs(value - written) <= 0.5 * 10 ** -places * (1 + exactness) &&
    Math.abs(written * 10 ** places - Math.round(written * 10 ** places)) < exactness;
  return (isFinalNumeral(second) && rounds(a, b)) || (isFinalNumeral(first) && rounds(b, a));
}

/** Half of the last place of a plain decimal; 0 for anything else. */
function halfPlace(expression: Expression): number {
  const decimal = decimalOf(expression);
  return decimal === null ? 0 : 0.5 * 10 ** -decimal.places;
}

function isNear(a: number, b: number, first: Expression, second: Expression, isExact: boolean): boolean {
  const gap = Math.abs(a - b);
  // Between numbers that end, only the last place may have been cut off.
  if (isExact)
    return [first, second].some((side) => gap < 2 * halfPlace(side)) && !isShort(first) && !isShort(second);
  const isWholeNumber = [first, second].some((side) => exactValue(side)?.d === 1n);
  return gap <= nearness * Math.max(Math.abs(a), Math.abs(b)) || (isWholeNumber && gap <= 0.5);
}

/** A value that ends within two places has nothing to cut off. */
function isShort(expression: Expression): boolean {
  const isPlain = decimalOf(expression) !== null;
  return !isPlain && exactValue(expression)?.mul(100).d === 1n;
}

/** A number near the value of an expression without letters, or null where it has none. */
export function numberIn(expression: Expression): number | null {
  const outcome = constantOutcome(expression, bits);
  if (!isValue(outcome)) return null;
  return outcome.exact === undefined ? toNumber(outcome.ball) : Number(outcome.exact.valueOf());
}

function withPi(expression: Expression, pi: Fraction): Expression {
  if (expression.kind === "constant" && expression.name === "pi")
    return { kind: "number", value: pi, text: pi.toFraction() };
  if ("of" in expression) return { ...expression, of: withPi(expression.of, pi) };
  return "left" in expression
    ? { ...expression, left: withPi(expression.left, pi), right: withPi(expression.right, pi) }
    : expression;
}

const ranks: readonly Agreement[] = ["same", "rounded", "near", "undecided", "different"];

/** The loosest of several agreements. */
export function loosest(agreements: readonly Agreement[]): Agreement {
  return ranks[Math.max(0, ...agreements.map((one) => ranks.indexOf(one)))] ?? "undecided";
}

/** Whether the first agreement is closer than the second. */
export function isCloser(first: Agreement, second: Agreement): boolean {
  return ranks.indexOf(first) < ranks.indexOf(second);
}

export function agrees(agreement: Agreement): boolean {
  return agreement === "same" || agreement === "rounded";
}
