import Fraction from "fraction.js";
import {
  absolute,
  type Ball,
  ballOfFraction,
  ballOfWhole,
  difference,
  errorOf,
  integerRoot,
  negated,
  product,
  quotient,
  shifted,
  squareRoot,
  sum,
} from "./ball.models.ts";
import { arcSine, arcTangent, exponential, logarithm, piBall, sineAndCosine } from "./elementary.models.ts";
import { powerValue } from "./powers.models.ts";
import {
  exactly,
  fromBall,
  isValue,
  type Outcome,
  signOfValue,
  toBall,
  type Value,
  whole,
} from "./value.models.ts";

interface CallSetting {
  readonly bits: number;
  readonly work: { left: number };
  readonly isLogNatural?: boolean;
}

/** The value of a function (see `functionNames`) or of an unknown one (`f`), for which one fixed function stands in. */
export function callValue(name: string, of: Value, base: Value | null, setting: CallSetting): Outcome {
  setting.work.left -= 20;
  switch (name) {
    case "sqrt":
      return rootValue(of, setting);
    case "root":
      return base === null ? "unsure" : indexRoot(of, base, setting);
    case "abs":
      if (of.exact !== undefined) return { exact: of.exact.abs() };
      return { ball: absolute(of.ball) };
    case "floor":
    case "ceil":
      return roundedValue(of, name);
    case "factorial":
      return factorial(of, setting.bits);
    case "ln":
      return logarithmValue(of, null, setting);
    case "log":
      return logarithmValue(of, base ?? (setting.isLogNatural === true ? null : whole(10)), setting);
    case "exp":
      return signOfValue(of) === 0 ? whole(1) : fromBall(exponential(toBall(of, setting.bits), setting.bits));
    default:
      return transcendental(name, of, setting);
  }
}

function rootValue(of: Value, { bits }: CallSetting): Outcome {
  const sign = signOfValue(of);
  if (sign === -1) return "undefined";
  if (sign === 0) return whole(0);
  if (of.exact !== undefined) {
    const [top, bottom] = [integerRoot(of.exact.n), integerRoot(of.exact.d)];
    if (top * top === of.exact.n && bottom * bottom === of.exact.d)
      return exactly(new Fraction(top, bottom), bits);
  }
  const ball = toBall(of, bits + 8);
  if (sign === 1) return fromBall(squareRoot(ball, bits));
  // So near zero that it is taken for zero or a little more.
  return errorOf(ball) < -bits / 2 ? fromBall(upToRoot(ball, bits)) : "unsure";
}

/** From zero to the square root of the largest number in the ball. */
function upToRoot(ball: Ball, bits: number): Ball | null {
  const top = squareRoot(
    { mid: (ball.mid < 0n ? -ball.mid : ball.mid) + ball.rad, rad: 0n, exp: ball.exp },
    bits,
  );
  return top === null ? null : { mid: top.mid, rad: top.mid + top.rad, exp: top.exp - 1 };
}

function indexRoot(of: Value, index: Value, setting: CallSetting): Outcome {
  if (signOfValue(index) === 0) return "undefined";
  if (index.exact?.equals(2)) return rootValue(of, setting);
  const exponent = index.exact === undefined ? quotient(ballOfWhole(1n), index.ball, setting.bits) : null;
  if (index.exact !== undefined) return powerValue(of, { exact: index.exact.inverse() }, setting);
  return exponent === null ? "unsure" : powerValue(of, { ball: exponent }, setting);
}

function roundedValue(of: Value, name: "floor" | "ceil"): Outcome {
  if (of.exact !== undefined) return { exact: name === "floor" ? of.exact.floor() : of.exact.ceil() };
  const { mid, rad, exp } = of.ball;
  const [low, high] = [shifted(mid - rad, exp), shifted(mid + rad, exp)];
  // A whole number inside the ball leaves it open on which side the value is.
  if (low !== high || exp > 0) return "unsure";
  return whole(name === "floor" ? low : low + 1n);
}

function factorial(of: Value, bits: number): Outcome {
  if (of.exact === undefined) return "unsure";
  if (of.exact.d !== 1n || of.exact.lt(0)) return "undefined";
  if (of.exact.gt(200)) return "unsure";
  let result = 1n;
  for (let factor = 2n; factor <= of.exact.n; factor += 1n) result *= factor;
  return exactly(new Fraction(result), bits);
}

function logarithmValue(of: Value, base: Value | null, setting: CallSetting): Outcome {
  const sign = signOfValue(of);
  if (sign === null) return "unsure";
  if (sign < 1) return "undefined";
  if (of.exact?.equals(1)) return whole(0);
  setting.work.left -= 20;
  const { bits } = setting;
  const top = logarithm(toBall(of, bits + 8), bits + 8);
  if (base === null) return fromBall(top);
  const baseSign = signOfValue(base);
  if (baseSign === null) return "unsure";
  if (baseSign < 1 || base.exact?.equals(1)) return "undefined";
  const bottom = logarithm(toBall(base, bits + 8), bits + 8);
  return fromBall(top === null || bottom === null ? null : quotient(top, bottom, bits));
}

const reciprocals: Readonly<Record<string, string>> = {
  sec: "cos",
  csc: "sin",
  cot: "tan",
  sech: "cosh",
  csch: "sinh",
  coth: "tanh",
};
const inverseReciprocals: Readonly<Record<string, string>> = {
  arcsec: "arccos",
  arccsc: "arcsin",
  arccot: "arctan",
  arsech: "arcosh",
  arcsch: "arsinh",
  arcoth: "artanh",
};

function transcendental(name: string, of: Value, setting: CallSetting): Outcome {
  const { bits } = setting;
  setting.work.left -= 30;
  const below = reciprocals[name];
  if (below !== undefined) return reciprocal(transcendental(below, of, setting), bits);
  const inverse = inverseReciprocals[name];
  if (inverse !== undefined) {
    // Below zero two conventions are in use for arccot; both agree above.
    if (name === "arccot" && signOfValue(of) !== 1) return "unsure";
    const turned = reciprocal(of, bits + 8);
    return isValue(turned) ? transcendental(inverse, turned, setting) : turned;
  }
  const ball = toBall(of, bits + 8);
  switch (name) {
    case "sin":
    case "cos":
    case "tan":
      return signOfValue(of) === 0 ? whole(name === "cos" ? 1 : 0) : angleValue(name, ball, bits);
    case "arcsin":
    case "arccos":
      return inverseSine(name, of, bits);
    case "arctan":
      return signOfValue(of) === 0 ? whole(0) : fromBall(arcTangent(ball, bits));
    case "sinh":
    case "cosh":
    case "tanh":
      return hyperbolic(name, ball, bits);
    case "arsinh":
    case "arcosh":
    case "artanh":
      return inverseHyperbolic(name, of, setting);
    default:
      return standIn(name, ball, bits);
  }
}

function reciprocal(of: Outcome, bits: number): Outcome {
  if (!isValue(of)) return of;
  if (signOfValue(of) === 0) return "undefined";
  if (of.exact !== undefined) return { exact: of.exact.inverse() };
  return fromBall(quotient(ballOfWhole(1n), of.ball, bits));
}

function angleValue(name: "sin" | "cos" | "tan", ball: Ball, bits: number): Outcome {
  const both = sineAndCosine(ball, bits + 8);
  if (both === null) return "unsure";
  if (name === "tan") return fromBall(quotient(both.sine, both.cosine, bits));
  return { ball: name === "sin" ? both.sine : both.cosine };
}

function inverseSine(name: "arcsin" | "arccos", of: Value, bits: number): Outcome {
  const ball = toBall(of, bits + 8);
  const beyond = difference(absolute(ball), ballOfWhole(1n), bits + 8);
  const isEdge = of.exact !== undefined && of.exact.n === 1n && of.exact.d === 1n;
  const side = beyond === null ? null : signOfValue({ ball: beyond });
  if (!isEdge && side === 1) return "undefined";
  if (!isEdge && side !== -1) return "unsure";
  const half = { ...piBall(bits + 8), exp: -bits - 9 };
  const sine = isEdge ? (ball.mid < 0n ? negated(half) : half) : arcSine(ball, bits + 8);
  if (name === "arcsin" || sine === null) return fromBall(sine);
  if (isEdge && ball.mid > 0n) return whole(0);
  return fromBall(difference(half, sine, bits));
}

function hyperbolic(name: "sinh" | "cosh" | "tanh", ball: Ball, bits: number): Outcome {
  const up = exponential(ball, bits + 16);
  const down = exponential(negated(ball), bits + 16);
  if (up === null || down === null) return "unsure";
  const sine = difference(up, down, bits + 8);
  const cosine = sum(up, down, bits + 8);
  if (sine === null || cosine === null) return "unsure";
  if (name === "tanh") return fromBall(quotient(sine, cosine, bits));
  const twice = name === "sinh" ? sine : cosine;
  return { ball: { ...twice, exp: twice.exp - 1 } };
}

/** By logarithms: arsinh x = ln(x + √(x² + 1)), artanh x = ln((1 + x)/(1 − x))/2. */
function inverseHyperbolic(name: string, of: Value, setting: CallSetting): Outcome {
  const bits = setting.bits + 16;
  const ball = toBall(of, bits);
  const one = ballOfWhole(1n);
  const inner = { ...setting, bits };
  if (name === "artanh") {
    const top = sum(one, ball, bits);
    const bottom = difference(one, ball, bits);
    const ratio = top === null || bottom === null ? null : quotient(top, bottom, bits);
    const log = ratio === null ? "unsure" : logarithmValue({ ball: ratio }, null, inner);
    if (!isValue(log) || log.ball === undefined) return log;
    return { ball: { ...log.ball, exp: log.ball.exp - 1 } };
  }
  const square = product(ball, ball, bits);
  const under = square === null ? null : (name === "arsinh" ? sum : difference)(square, one, bits);
  if (under === null || (name === "arcosh" && signOfValue(of) === -1))
    return under === null ? "unsure" : "undefined";
  const root = rootValue({ ball: under }, inner);
  if (!isValue(root)) return root;
  const argument = sum(ball, toBall(root, bits), bits);
  return argument === null ? "unsure" : logarithmValue({ ball: argument }, null, inner);
}

/** A function about which nothing is known: a wave on a parabola, another one for each name. */
function standIn(name: string, ball: Ball, bits: number): Outcome {
  const code = BigInt([...name].reduce((total, letter) => total * 31 + letter.charCodeAt(0), 7) % 1_009);
  const part = (top: bigint) => ballOfFraction(new Fraction(top, 101n), bits);
  const turned = product(ball, part(code + 57n), bits);
  const wave = turned === null ? null : sineAndCosine(turned, bits);
  const square = product(ball, ball, bits);
  const bow = square === null ? null : product(square, part(17n + (code % 13n)), bits);
  const slope = product(ball, part(43n + (code % 29n)), bits);
  const curve = bow === null || slope === null ? null : sum(bow, slope, bits);
  const all = curve === null || wave === null ? null : sum(curve, wave.sine, bits);
  return fromBall(all === null ? null : sum(all, part(code + 211n), bits));
}
