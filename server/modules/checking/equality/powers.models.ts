import Fraction from "fraction.js";
import { spend } from "../work.models.ts";
import { type Ball, ballOfWhole, product, quotient } from "./ball.models.ts";
import { exponential, logarithm } from "./elementary.models.ts";
import { exactly, fromBall, type Outcome, signOfValue, toBall, type Value, whole } from "./value.models.ts";

interface Precision {
  readonly bits: number;
  readonly work: { left: number };
}

/** Whole exponents up to this size are worked out by multiplying. */
const wholeExponent = 100_000n;

/**
 * A power as school takes it: real odd roots of negative numbers, `(-8)^(2/3) = 4`; no value for an even root of
 * a negative number, for 0^0 and for a negative number to an irrational power.
 */
export function powerValue(base: Value, exponent: Value, precision: Precision): Outcome {
  const sign = signOfValue(base);
  const power = exponent.exact;
  if (power !== undefined && power.d === 1n) return wholePower(base, power, sign, precision);
  if (sign === null) return "unsure";
  if (sign === 0) {
    const direction = signOfValue(exponent);
    return direction === 1 ? whole(0) : direction === null ? "unsure" : "undefined";
  }
  if (sign === 1) return positivePower(toBall(base, precision.bits), exponent, precision);
  if (power === undefined || power.d % 2n === 0n) return "undefined";
  const opposite = {
    mid: -toBall(base, precision.bits).mid,
    rad: toBall(base, precision.bits).rad,
    exp: toBall(base, precision.bits).exp,
  };
  const size = positivePower(opposite, exponent, precision);
  if (typeof size === "string" || size.ball === undefined || power.n % 2n === 0n) return size;
  return { ball: { ...size.ball, mid: -size.ball.mid } };
}

function positivePower(base: Ball, exponent: Value, precision: Precision): Outcome {
  precision.work.left -= 40;
  spend(Math.max(40, precision.bits / 8));
  const inner = precision.bits + 32;
  const log = logarithm(base, inner);
  const scaled = log === null ? null : product(log, toBall(exponent, inner), inner);
  return fromBall(scaled === null ? null : exponential(scaled, precision.bits));
}

function wholePower(base: Value, power: Fraction, sign: -1 | 0 | 1 | null, precision: Precision): Outcome {
  if (power.n === 0n) return sign === null ? "unsure" : sign === 0 ? "undefined" : whole(1);
  if (sign === 0) return power.s < 0n ? "undefined" : whole(0);
  if (power.n > wholeExponent) return "unsure";
  const { bits } = precision;
  precision.work.left -= power.n.toString(2).length * 2;
  spend(power.n.toString(2).length * 2);
  if (base.exact !== undefined) {
    const exact = exactPower(base.exact, power.n);
    if (exact !== null) return exactly(power.s < 0n ? exact.inverse() : exact, bits);
  }
  const inner = bits + power.n.toString(2).length * 2 + 8;
  let result: Ball | null = ballOfWhole(1n);
  let square: Ball | null = toBall(base, inner);
  for (let rest = power.n; rest > 0n && result !== null && square !== null; rest >>= 1n) {
    if (rest & 1n) result = product(result, square, inner);
    if (rest > 1n) square = product(square, square, inner);
  }
  if (result === null || square === null) return "unsure";
  return fromBall(power.s < 0n ? quotient(ballOfWhole(1n), result, bits) : result);
}

function exactPower(base: Fraction, power: bigint): Fraction | null {
  const length = Math.max(base.n.toString(2).length, base.d.toString(2).length);
  if (length * Number(power) > 800) return null;
  // Lowest terms stay lowest terms, so both parts are raised apart.
  const negative = base.s < 0n && power % 2n === 1n;
  return new Fraction((negative ? -1n : 1n) * base.n ** power, base.d ** power);
}
