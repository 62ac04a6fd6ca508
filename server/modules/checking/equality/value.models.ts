import Fraction from "fraction.js";
import { type Ball, ballOfFraction, bitsOf, signOf } from "./ball.models.ts";

/** A real value: exactly where that stays small, else as a ball. */
export type Value =
  | { readonly exact: Fraction; readonly ball?: undefined }
  | { readonly exact?: undefined; readonly ball: Ball };

/**
 * What an expression comes to at a point: a value; `undefined` where it certainly has no real value (a square root
 * below zero, division by zero); `unsure` where that can't be told within the precision.
 */
export type Outcome = Value | "undefined" | "unsure";

/** Exact values beyond this many bits go on as balls. */
const exactBits = 400;

export function exactly(value: Fraction, bits: number): Value {
  if (bitsOf(value.n) > exactBits || bitsOf(value.d) > exactBits)
    return { ball: ballOfFraction(value, bits) };
  return { exact: value };
}

export function whole(value: number | bigint): Value {
  return { exact: new Fraction(value) };
}

export function fromBall(ball: Ball | null): Outcome {
  return ball === null ? "unsure" : { ball };
}

export function isValue(outcome: Outcome): outcome is Value {
  return typeof outcome === "object";
}

export function toBall(value: Value, bits: number): Ball {
  return value.exact === undefined ? value.ball : ballOfFraction(value.exact, bits);
}

/** -1, 0 or 1, or null where the sign can't be told. */
export function signOfValue(value: Value): -1 | 0 | 1 | null {
  if (value.exact === undefined) return signOf(value.ball);
  return value.exact.n === 0n ? 0 : value.exact.s < 0n ? -1 : 1;
}
