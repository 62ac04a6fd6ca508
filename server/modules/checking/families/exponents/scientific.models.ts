import Fraction from "fraction.js";
import {
  exponentOf,
  type Factor,
  numberFactor,
  numberOf,
  type PowerProduct,
  productOf,
  raised,
} from "./powers.models.ts";
import { factorText, numeralText } from "./printing.models.ts";
import type { PowerRewriting, PowerStep } from "./rewriting.models.ts";

const ten = new Fraction(10);
/** Powers of ten beyond this are not written out. */
const placesBound = 24;

/** A number as `head * 10^exponent` with `1 <= head < 10`; null for 0 and beyond the bounds. */
export function scientificParts(
  value: Fraction,
): { readonly head: Fraction; readonly exponent: number } | null {
  if (value.lte(0)) return null;
  let [head, exponent] = [value, 0];
  for (; head.gte(10) && exponent < placesBound; exponent += 1) head = head.div(ten);
  for (; head.lt(1) && exponent > -placesBound; exponent -= 1) head = head.mul(ten);
  return head.gte(1) && head.lt(10) ? { head, exponent } : null;
}

const tenTo = (exponent: number): Factor => raised({ kind: "number", value: ten }, new Fraction(exponent));
const placeOf = (exponent: number): Factor =>
  numberFactor(
    exponent < 0 ? new Fraction(1, 10n ** BigInt(-exponent)) : new Fraction(10n ** BigInt(exponent)),
  );

/** The exponent of a power of ten, written as a power (`10^4`) or not; null for anything else. */
export function tenExponent(factor: Factor): number | null {
  const { base } = factor;
  if (base.kind !== "number") return null;
  if (base.value.equals(10) && exponentOf(factor).d === 1n) return Number(exponentOf(factor).valueOf());
  return null;
}

/** `10000` as 4, `0.01` as -2. */
function placeExponent(factor: Factor): number | null {
  const value = numberOf(factor);
  const parts = value === null ? null : scientificParts(value);
  return parts?.head.equals(1) ? parts.exponent : null;
}

/** A number and its power of ten as two factors, either way; null for other products. */
export function headAndPower(
  product: PowerProduct,
): { readonly head: Fraction; readonly power: Factor } | null {
  const [first, second, ...others] = product.top;
  if (first === undefined || second === undefined || others.length > 0 || product.bottom.length > 0)
    return null;
  const [head, power] =
    numberOf(first) !== null && numberOf(first)?.equals(10) !== true ? [first, second] : [second, first];
  const value = numberOf(head);
  return value !== null && (tenExponent(power) !== null || placeExponent(power) !== null)
    ? { head: value, power }
    : null;
}

/** Between a number and its scientific notation by place value: `45 000`, `4.5 * 10 000`, `4.5 * 10^4`. */
export const placeValue: PowerRewriting = (product, goal) => {
  if (goal === "decimal") return powerAsPlace(product);
  if (goal !== "scientific") return null;
  return placeAsPower(product) ?? splitPlace(product);
};

function splitPlace(product: PowerProduct): PowerStep | null {
  const [only, ...others] = product.top;
  if (only === undefined || others.length > 0 || product.bottom.length > 0) return null;
  const value = numberOf(only);
  const parts = value === null ? null : scientificParts(value);
  if (value === null || parts === null) return null;
  const { head, exponent } = parts;
  const number = numeralText(value);
  if (exponent === 0) return null;
  if (head.equals(1))
    return { name: "as-power-of-ten", values: { place: number }, next: withTop(product, [tenTo(exponent)]) };
  const next = withTop(product, [numberFactor(head), placeOf(exponent)]);
  return { name: "split-place-value", values: { number }, next };
}

function withTop(product: PowerProduct, top: readonly Factor[]): PowerProduct {
  return { ...product, top };
}

function placeAsPower(product: PowerProduct): PowerStep | null {
  const found = headAndPower(product);
  const exponent = found === null ? null : placeExponent(found.power);
  if (found === null || exponent === null || exponent === 1) return null;
  if (found.head.lt(1) || found.head.gte(10)) return null;
  return {
    name: "as-power-of-ten",
    values: { place: factorText(found.power) },
    next: withTop(product, [numberFactor(found.head), tenTo(exponent)]),
  };
}

function powerAsPlace(product: PowerProduct): PowerStep | null {
  const found = headAndPower(product);
  const exponent = found === null ? null : tenExponent(found.power);
  if (
    found === null ||
    found.power.exponent === null ||
    exponent === null ||
    Math.abs(exponent) > placesBound
  )
    return null;
  return {
    name: "power-of-ten-as-number",
    values: { power: factorText(found.power), exponent: String(Math.abs(exponent)) },
    next: withTop(product, [numberFactor(found.head), placeOf(exponent)]),
  };
}

/** `24 * 10^9` as `2.4 * 10 * 10^9`: the first number must lie between 1 and 10. */
export const tenSplitOff: PowerRewriting = (product, goal) => {
  const found = goal === "scientific" ? headAndPower(product) : null;
  const parts = found === null ? null : scientificParts(found.head);
  if (found === null || parts === null || parts.exponent === 0 || tenExponent(found.power) === null)
    return null;
  return {
    name: "split-off-ten",
    values: { head: numeralText(found.head), power: factorText(found.power) },
    next: productOf([numberFactor(parts.head), tenTo(parts.exponent), found.power], [], product.isNegative),
  };
};

/** A power of ten whose exponent is a whole number, no sum. */
function isWritten(power: Factor): boolean {
  const { exponent } = power;
  const size = exponent?.kind === "negate" ? exponent.of : exponent;
  return tenExponent(power) !== null && (!size || size.kind === "number");
}

/**
 * Whether a product is in scientific notation: a number from 1 up to below 10, times a power of ten; neither is
 * written where it is 1.
 */
export function isScientific(product: PowerProduct): boolean {
  const [only, ...others] = product.top;
  if (only !== undefined && others.length === 0 && product.bottom.length === 0) {
    const value = numberOf(only);
    return value === null ? isWritten(only) : value.gte(1) && value.lt(10);
  }
  const found = headAndPower(product);
  return found !== null && isWritten(found.power) && found.head.gte(1) && found.head.lt(10);
}
