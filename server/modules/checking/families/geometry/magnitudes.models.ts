import Fraction from "fraction.js";
import { decimalText, endsAsDecimal } from "../../algebra/building.models.ts";
import { squareRoot, withoutSquares } from "../../algebra/surds.models.ts";
import { readExpression } from "../../expression.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";

/** An exact value `factor * sqrt(radicand) * pi^pis`: what lengths, areas and volumes of school come to. */
export interface Magnitude {
  readonly factor: Fraction;
  /** Without square factors; 1 where there is no root. */
  readonly radicand: bigint;
  readonly pis: number;
}

/** Beyond this many figures above or below the line nothing is worked out. */
const figureBound = 24;
const exponentBound = 4;
const radicandBound = 100_000_000n;

function magnitude(factor: Fraction, radicand = 1n, pis = 0): Magnitude | null {
  const isSmall = factor.n.toString().length <= figureBound && factor.d.toString().length <= figureBound;
  return isSmall && Math.abs(pis) <= exponentBound ? { factor, radicand, pis } : null;
}

function times(a: Magnitude, b: Magnitude): Magnitude | null {
  if (a.radicand * b.radicand > radicandBound) return null;
  const { square, rest } = withoutSquares(a.radicand * b.radicand);
  return magnitude(a.factor.mul(b.factor).mul(new Fraction(square)), rest, a.pis + b.pis);
}

function inverse({ factor, radicand, pis }: Magnitude): Magnitude | null {
  if (factor.equals(0)) return null;
  return magnitude(factor.mul(new Fraction(radicand)).inverse(), radicand, -pis);
}

function plus(a: Magnitude, b: Magnitude): Magnitude | null {
  if (a.factor.equals(0)) return b;
  if (b.factor.equals(0)) return a;
  if (a.radicand !== b.radicand || a.pis !== b.pis) return null;
  return magnitude(a.factor.add(b.factor), a.radicand, a.pis);
}

function negative(a: Magnitude): Magnitude {
  return { ...a, factor: a.factor.neg() };
}

function raised(base: Magnitude, exponent: Magnitude): Magnitude | null {
  if (exponent.factor.d !== 1n || exponent.radicand !== 1n || exponent.pis !== 0) return null;
  const count = Number(exponent.factor.valueOf());
  if (count < 0 || count > exponentBound) return null;
  let result = magnitude(new Fraction(1));
  for (let step = 0; step < count && result !== null; step += 1) result = times(result, base);
  return result;
}

function rooted({ factor, radicand, pis }: Magnitude): Magnitude | null {
  if (radicand !== 1n || pis % 2 !== 0) return null;
  const root = squareRoot(factor);
  if (root === null) return null;
  const isWhole = root.radicand === 1n;
  return magnitude(isWhole ? root.rational : root.factor, root.radicand, pis / 2);
}

/** Only of numbers that are cubes. */
function cubeRooted({ factor, radicand, pis }: Magnitude): Magnitude | null {
  if (radicand !== 1n || pis !== 0 || factor.lt(0)) return null;
  const [top, bottom] = [cubeRootOf(factor.n), cubeRootOf(factor.d)];
  return top === null || bottom === null ? null : magnitude(new Fraction(top, bottom));
}

function cubeRootOf(value: bigint): bigint | null {
  const near = BigInt(Math.round(Math.cbrt(Number(value))));
  return near ** 3n === value ? near : null;
}

/** The exact value of an expression without letters, or null where it is none of this form. Never throws. */
export function magnitudeOf(expression: Expression): Magnitude | null {
  switch (expression.kind) {
    case "number":
      return magnitude(expression.value);
    case "constant":
      return expression.name === "pi" ? magnitude(new Fraction(1), 1n, 1) : null;
    case "letter":
    case "percent":
      return null;
    case "negate": {
      const of = magnitudeOf(expression.of);
      return of === null ? null : negative(of);
    }
    case "call": {
      const of = magnitudeOf(expression.of);
      if (of === null) return null;
      if (expression.name === "sqrt") return rooted(of);
      const isCube = expression.base?.kind === "number" && expression.base.text === "3";
      return expression.name === "root" && isCube ? cubeRooted(of) : null;
    }
    default: {
      const [left, right] = [magnitudeOf(expression.left), magnitudeOf(expression.right)];
      return left === null || right === null ? null : combined(expression.kind, left, right);
    }
  }
}

function combined(
  kind: "add" | "subtract" | "multiply" | "divide" | "power",
  left: Magnitude,
  right: Magnitude,
): Magnitude | null {
  switch (kind) {
    case "add":
      return plus(left, right);
    case "subtract":
      return plus(left, negative(right));
    case "multiply":
      return times(left, right);
    case "power":
      return raised(left, right);
    case "divide": {
      const below = inverse(right);
      return below === null ? null : times(left, below);
    }
  }
}

/** The exact value of a text in plain notation, or null. */
export function magnitudeIn(text: string): Magnitude | null {
  const read = readExpression(text);
  return read.kind === "expression" ? magnitudeOf(read.expression) : null;
}

export function isPositive({ factor }: Magnitude): boolean {
  return factor.gt(0);
}

export function sameMagnitude(a: Magnitude, b: Magnitude): boolean {
  return a.factor.equals(b.factor) && a.radicand === b.radicand && a.pis === b.pis;
}

/** A decimal near the value, for ordering and rounding; never for equality. */
export function numberOf({ factor, radicand, pis }: Magnitude): number {
  return Number(factor.valueOf()) * Math.sqrt(Number(radicand)) * Math.PI ** pis;
}

/** Plain notation: `36`, `9pi`, `32pi/3`, `2sqrt(13)`, `15.7/pi`. With `hasDecimals`, fractions that end are decimals. */
export function magnitudeText({ factor, radicand, pis }: Magnitude, hasDecimals = false): string {
  const isDecimal = hasDecimals && endsAsDecimal(factor);
  const top = isDecimal ? decimalText(factor.abs()) : factor.n.toString();
  const bottom = isDecimal ? "" : factor.d === 1n ? "" : factor.d.toString();
  const marks = [
    radicand === 1n ? "" : `sqrt(${radicand})`,
    pis > 0 ? (pis === 1 ? "pi" : `pi^${pis}`) : "",
  ].filter((mark) => mark !== "");
  const above = marks.length > 0 && top === "1" ? marks.join(" * ") : `${top}${marks.join(" * ")}`;
  const below = pis < 0 ? `${bottom}${pis === -1 ? "pi" : `pi^${-pis}`}` : bottom;
  const sign = factor.lt(0) ? "-" : "";
  if (below === "") return `${sign}${above}`;
  return `${sign}${above}/${/^\d+$|^pi$/.test(below) ? below : `(${below})`}`;
}

/** A value rounded to so many places, as a decimal with its trailing zeros left out. */
export function roundedText(value: number, places: number): string {
  const scaled = Math.round(Number(`${value}e${places}`));
  return decimalText(new Fraction(scaled, 10 ** places));
}
