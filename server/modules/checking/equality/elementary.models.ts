import {
  type Ball,
  ballOfWhole,
  bitsOf,
  difference,
  errorOf,
  fixed,
  magnitude,
  negated,
  product,
  quotient,
  rounded,
  shifted,
  sizeOf,
  squareRoot,
  sum,
  toNumber,
} from "./ball.models.ts";

/** Bits worked with beyond those asked for; rounding inside a series stays far below them. */
const guard = 40;
/** What rounding inside a series may amount to, in steps of the last place. */
const seriesError = 1n << 24n;

/** arctan(1/n)·2^places for n above 1, within a few steps. */
function inverseTangent(n: bigint, places: number): bigint {
  let term = (1n << BigInt(places)) / n;
  let total = term;
  for (let k = 3n; term !== 0n; k += 2n) {
    term = -term / (n * n);
    total += term / k;
  }
  return total;
}

function remembered(compute: (places: number) => bigint): (places: number) => bigint {
  const known = new Map<number, bigint>();
  return (places) => {
    // Kept for a few sizes, so that the table stays small whatever is asked.
    const size = Math.ceil(places / 128) * 128;
    const value = known.get(size) ?? compute(size);
    if (known.size < 64) known.set(size, value);
    return shifted(value, places - size);
  };
}

/** pi·2^places (Machin 1706). */
const pi = remembered((places) => {
  const inner = places + 16;
  return (16n * inverseTangent(5n, inner) - 4n * inverseTangent(239n, inner)) >> 16n;
});

/** ln 2·2^places: 18 artanh(1/26) − 2 artanh(1/4801) + 8 artanh(1/8749). */
const ln2 = remembered((places) => {
  const inner = places + 16;
  const artanh = (n: bigint): bigint => {
    let term = (1n << BigInt(inner)) / n;
    let total = term;
    for (let k = 3n; term !== 0n; k += 2n) {
      term /= n * n;
      total += term / k;
    }
    return total;
  };
  return (18n * artanh(26n) - 2n * artanh(4801n) + 8n * artanh(8749n)) >> 16n;
});

export function piBall(bits: number): Ball {
  return { mid: pi(bits), rad: 64n, exp: -bits };
}

/** e to the power of a ball; null where it is out of range. */
export function exponential(ball: Ball, bits: number): Ball | null {
  const size = sizeOf(ball);
  if (size > 34 || errorOf(ball) >= 0) return null;
  const places = bits + guard + Math.max(size, 0);
  const { mid, rad } = fixed(ball, places);
  const step = ln2(places);
  const turns = (mid + (step >> 1n)) / step - (mid < -(step >> 1n) ? 1n : 0n);
  const halvings = 8n;
  const reduced = (mid - turns * step) >> halvings;
  let term = 1n << BigInt(places);
  let total = term;
  for (let k = 1n; term !== 0n && term !== -1n; k += 1n) {
    term = ((term * reduced) >> BigInt(places)) / k;
    total += term;
  }
  for (let k = 0n; k < halvings; k += 1n) total = (total * total) >> BigInt(places);
  const error = ((total * rad) >> BigInt(places - 1)) + seriesError * (1n + BigInt(Math.max(size, 0)));
  return rounded(total, error, Number(turns) - places, bits);
}

/** Natural logarithm of a ball that is certainly above zero. */
export function logarithm(ball: Ball, bits: number): Ball | null {
  if (ball.mid <= ball.rad * 2n) return null;
  const length = bitsOf(ball.mid);
  const top = Number(shifted(ball.mid, 53 - length));
  const guess = Math.log(top) + (ball.exp + length - 53) * Math.LN2;
  const first: Ball = { mid: BigInt(Math.round(guess * 2 ** 50)), rad: 0n, exp: -50 };
  const inner = bits + guard;
  const scale = exponential(negated(first), inner);
  const ratio = scale === null ? null : product({ ...ball, rad: 0n }, scale, inner);
  const delta = ratio === null ? null : difference(ratio, ballOfWhole(1n), inner);
  const series = delta === null ? null : seriesOf(delta, inner, (k) => (k % 2 === 0 ? -k : k), 1);
  const result = series === null ? null : sum(first, series, bits);
  if (result === null || ball.rad === 0n) return result;
  const spread = quotient(
    { mid: ball.rad, rad: 0n, exp: 0 },
    { mid: ball.mid - ball.rad, rad: 0n, exp: 0 },
    40,
  );
  return spread === null ? null : widened(result, spread, bits);
}

/** x/d(1) + x^(1+s)/d(1+s) + … for a tiny x; `divisor` gives the signed divisor. */
function seriesOf(x: Ball, bits: number, divisor: (power: number) => number, stride: 1 | 2): Ball | null {
  if (sizeOf(x) > -6) return null;
  let power: Ball | null = x;
  let total: Ball | null = null;
  const factor = stride === 1 ? x : product(x, x, bits);
  for (let k = 1; power !== null && factor !== null; k += stride) {
    const term = quotient(power, ballOfWhole(BigInt(divisor(k))), bits);
    total = total === null || term === null ? term : sum(total, term, bits);
    power = product(power, factor, bits);
    if (total === null || power === null) return null;
    // What is left out is below twice the next power.
    if (sizeOf(power) < -bits - 8 || power.mid === 0n)
      return widened(total, { mid: 1n, rad: 0n, exp: Math.max(sizeOf(power), -bits - 8) + 1 }, bits);
  }
  return null;
}

/** A ball with its error grown by the size of another. */
function widened(ball: Ball, by: Ball, bits: number): Ball | null {
  return sum(ball, { mid: 0n, rad: magnitude(by.mid) + by.rad, exp: by.exp }, bits);
}

/** Sine and cosine together; null where the angle is too big. */
export function sineAndCosine(
  ball: Ball,
  bits: number,
): { readonly sine: Ball; readonly cosine: Ball } | null {
  const size = Math.max(sizeOf(ball), 0);
  if (size > 4_000) return null;
  if (errorOf(ball) >= 0) return { sine: anySine, cosine: anySine };
  const places = bits + guard + size;
  const { mid, rad } = fixed(ball, places);
  const quarter = pi(places) >> 1n;
  const turns = (mid + (quarter >> 1n)) / quarter - (mid < -(quarter >> 1n) ? 1n : 0n);
  const { sine, cosine } = seriesSineAndCosine(mid - turns * quarter, places);
  const error = rad + seriesError * BigInt(size + 1) + (magnitude(turns) << 8n);
  const make = (value: bigint) => rounded(value, error, -places, bits) ?? anySine;
  const quadrant = Number(((turns % 4n) + 4n) % 4n);
  const [s, c] = [
    [sine, cosine],
    [cosine, -sine],
    [-sine, -cosine],
    [-cosine, sine],
  ][quadrant] ?? [sine, cosine];
  return { sine: make(s ?? sine), cosine: make(c ?? cosine) };
}

const anySine: Ball = { mid: 0n, rad: 1n, exp: 0 };

/** By Taylor's series of a small part of the angle, then doubling. */
function seriesSineAndCosine(angle: bigint, places: number): { sine: bigint; cosine: bigint } {
  const doublings = 6;
  const shift = BigInt(places);
  const small = angle >> BigInt(doublings);
  const square = (small * small) >> shift;
  let sineTerm = small;
  let cosineTerm = 1n << shift;
  let sine = sineTerm;
  let cosine = cosineTerm;
  for (let k = 1n; magnitude(sineTerm) > 1n || magnitude(cosineTerm) > 1n; k += 1n) {
    cosineTerm = -((cosineTerm * square) >> shift) / ((2n * k - 1n) * (2n * k));
    sineTerm = -((sineTerm * square) >> shift) / (2n * k * (2n * k + 1n));
    cosine += cosineTerm;
    sine += sineTerm;
  }
  for (let k = 0; k < doublings; k += 1) {
    const [s, c] = [sine, cosine];
    sine = (s * c) >> (shift - 1n);
    cosine = (c * c - s * s) >> shift;
  }
  return { sine, cosine };
}

/** arctan of a ball, between -pi/2 and pi/2. */
export function arcTangent(ball: Ball, bits: number): Ball | null {
  const inner = bits + guard;
  if (sizeOf(ball) > 40) {
    const turned = quotient(ballOfWhole(1n), ball, inner);
    const small = turned === null ? null : arcTangent(turned, inner);
    const half = { ...piBall(inner), exp: -inner - 1 };
    const side = ball.mid < 0n ? negated(half) : half;
    return small === null ? null : difference(side, small, bits);
  }
  const exact: Ball = { ...ball, rad: 0n };
  const first: Ball = { mid: BigInt(Math.round(Math.atan(toNumber(exact)) * 2 ** 50)), rad: 0n, exp: -50 };
  const around = sineAndCosine(first, inner);
  if (around === null) return null;
  const { sine, cosine } = around;
  const up = product(exact, cosine, inner);
  const along = product(exact, sine, inner);
  const top = up === null ? null : difference(up, sine, inner);
  const bottom = along === null ? null : sum(cosine, along, inner);
  const rest = top === null || bottom === null ? null : quotient(top, bottom, inner);
  const series = rest === null ? null : seriesOf(rest, inner, (k) => (k % 4 === 3 ? -k : k), 2);
  const result = series === null ? null : sum(first, series, bits);
  return result === null ? null : widened(result, { mid: ball.rad, rad: 0n, exp: ball.exp }, bits);
}

/** arcsin of a ball that is certainly between -1 and 1. */
export function arcSine(ball: Ball, bits: number): Ball | null {
  const inner = bits + guard;
  const square = product(ball, ball, inner);
  const rest = square === null ? null : difference(ballOfWhole(1n), square, inner);
  const root = rest === null ? null : squareRoot(rest, inner);
  const ratio = root === null ? null : quotient(ball, root, inner);
  return ratio === null ? null : arcTangent(ratio, bits);
}
