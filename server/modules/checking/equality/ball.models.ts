import type Fraction from "fraction.js";

/**
 * A real number known up to a bound on its error: somewhere in (mid ± rad)·2^exp. Every operation encloses the
 * true result (ball arithmetic: van der Hoeven 2009; Johansson 2017, "Arb"), so that two balls which do not meet
 * are certainly different numbers.
 */
export interface Ball {
  readonly mid: bigint;
  readonly rad: bigint;
  readonly exp: number;
}

/** Exponents beyond this are not worked with. */
const exponentBound = 2 ** 40;
/** Bits of a radius that are kept. */
const radiusBits = 30;

/** Bits of a whole number not below zero, at most three too many. */
export function bitsOf(value: bigint): number {
  return value === 0n ? 0 : value.toString(16).length * 4;
}

export function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** Multiplied by two to the power of `places`, rounded down where that is negative. */
export function shifted(value: bigint, places: number): bigint {
  return places >= 0 ? value << BigInt(places) : value >> BigInt(-places);
}

/** Rounds to `bits` of precision; null where the exponent is out of range. */
export function rounded(mid: bigint, rad: bigint, exp: number, bits: number): Ball | null {
  const places = Math.max(bitsOf(magnitude(mid)) - bits, bitsOf(rad) - radiusBits, 0);
  if (Math.abs(exp) > exponentBound) return null;
  if (places === 0) return { mid, rad, exp };
  return { mid: shifted(mid, -places), rad: shifted(rad, -places) + 2n, exp: exp + places };
}

export const zero: Ball = { mid: 0n, rad: 0n, exp: 0 };

export function ballOfWhole(value: bigint): Ball {
  return { mid: value, rad: 0n, exp: 0 };
}

export function ballOfFraction(value: Fraction, bits: number): Ball {
  const top = value.s < 0n ? -value.n : value.n;
  if (value.d === 1n) return ballOfWhole(top);
  const places = Math.max(bits + bitsOf(value.d) - bitsOf(value.n), 0) + 4;
  return { mid: (top << BigInt(places)) / value.d, rad: 1n, exp: -places };
}

export function negated(ball: Ball): Ball {
  return { ...ball, mid: -ball.mid };
}

export function sum(a: Ball, b: Ball, bits: number): Ball | null {
  const [high, low] = a.exp >= b.exp ? [a, b] : [b, a];
  const places = high.exp - low.exp;
  const room = bits + 8 + radiusBits;
  if (high.mid === 0n && high.rad === 0n) return low;
  // A number far below the other's last bit only widens the error.
  if (places > room && bitsOf(magnitude(low.mid)) + bitsOf(low.rad) < places - room)
    return rounded(high.mid << BigInt(room), (high.rad << BigInt(room)) + 1n, high.exp - room, bits);
  if (places > 100_000) return null;
  const lift = BigInt(places);
  return rounded((high.mid << lift) + low.mid, (high.rad << lift) + low.rad, low.exp, bits);
}

export function difference(a: Ball, b: Ball, bits: number): Ball | null {
  return sum(a, negated(b), bits);
}

export function product(a: Ball, b: Ball, bits: number): Ball | null {
  const rad =
    a.rad === 0n && b.rad === 0n ? 0n : magnitude(a.mid) * b.rad + magnitude(b.mid) * a.rad + a.rad * b.rad;
  return rounded(a.mid * b.mid, rad, a.exp + b.exp, bits);
}

/** Null where the divisor may be zero. */
export function quotient(a: Ball, b: Ball, bits: number): Ball | null {
  const divisor = magnitude(b.mid);
  if (divisor <= b.rad) return null;
  const places = Math.max(bits + bitsOf(divisor) - bitsOf(magnitude(a.mid)), 0) + 8;
  const mid = (a.mid << BigInt(places)) / b.mid;
  const rad = ((a.rad << BigInt(places)) + magnitude(mid) * b.rad) / (divisor - b.rad) + 2n;
  return rounded(mid, rad, a.exp - b.exp - places, bits);
}

/** -1, 0 or 1 where the sign is certain (0 only for zero itself), else null. */
export function signOf(ball: Ball): -1 | 0 | 1 | null {
  if (magnitude(ball.mid) > ball.rad) return ball.mid > 0n ? 1 : -1;
  return ball.mid === 0n && ball.rad === 0n ? 0 : null;
}

/** Position of the highest bit of the largest number in the ball (2^n is above it); -Infinity for zero. */
export function sizeOf(ball: Ball): number {
  const largest = magnitude(ball.mid) + ball.rad;
  return largest === 0n ? Number.NEGATIVE_INFINITY : bitsOf(largest) + ball.exp;
}

/** The same for the radius alone: the error is below 2^n. */
export function errorOf(ball: Ball): number {
  return ball.rad === 0n ? Number.NEGATIVE_INFINITY : bitsOf(ball.rad) + ball.exp;
}

export function absolute(ball: Ball): Ball {
  if (signOf(ball) !== null) return { ...ball, mid: magnitude(ball.mid) };
  const top = magnitude(ball.mid) + ball.rad;
  return { mid: top, rad: top, exp: ball.exp - 1 };
}

/** Largest whole number whose square is not above `value`. */
export function integerRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let guess = 1n << BigInt((bitsOf(value) >> 1) + 1);
  for (;;) {
    const next = (guess + value / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}

/** Square root of a ball that is certainly above zero, or of zero. */
export function squareRoot(ball: Ball, bits: number): Ball | null {
  if (ball.mid === 0n && ball.rad === 0n) return zero;
  if (ball.mid <= ball.rad) return null;
  const wanted = Math.max(2 * bits - bitsOf(ball.mid), 0) + 8;
  const places = (ball.exp - wanted) % 2 === 0 ? wanted : wanted + 1;
  const root = integerRoot(ball.mid << BigInt(places));
  const rad = (ball.rad << BigInt(places)) / root + 2n;
  return rounded(root, rad, (ball.exp - places) / 2, bits);
}

/** A ball as a whole number of steps of 2^-places, with the bound on its error in the same steps. */
export function fixed(ball: Ball, places: number): { readonly mid: bigint; readonly rad: bigint } {
  const shift = ball.exp + places;
  return { mid: shifted(ball.mid, shift), rad: shifted(ball.rad, shift) + (shift < 0 ? 2n : 0n) };
}

/** Nearest ordinary number, for a first guess. */
export function toNumber(ball: Ball): number {
  const bits = bitsOf(magnitude(ball.mid));
  const cut = Math.max(bits - 60, 0);
  return Number(shifted(ball.mid, -cut)) * 2 ** Math.max(Math.min(ball.exp + cut, 1_000), -1_000);
}
