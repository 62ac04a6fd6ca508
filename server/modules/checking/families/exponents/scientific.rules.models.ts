import Fraction from "fraction.js";
import { numberFactor, numberOf, type PowerProduct, raised } from "./powers.models.ts";
import { decimalPlacesOf, factorText, numeralText } from "./printing.models.ts";
import type { PowerRule, WrongProduct } from "./rule.models.ts";
import { headAndPower, scientificParts, tenExponent } from "./scientific.models.ts";

const tenTo = (exponent: number) =>
  raised({ kind: "number", value: new Fraction(10) }, new Fraction(exponent));

/** A number alone that is to be written with a power of ten: its parts. */
function numberAlone(product: PowerProduct) {
  const [only, ...others] = product.top;
  const value = only === undefined || others.length > 0 || product.bottom.length > 0 ? null : numberOf(only);
  const parts = value === null ? null : scientificParts(value);
  return value === null || parts === null ? null : { value, ...parts };
}

function written(
  product: PowerProduct,
  head: Fraction,
  exponent: number,
  number: string,
): readonly WrongProduct[] {
  return exponent === 0
    ? []
    : [{ product: { ...product, top: [numberFactor(head), tenTo(exponent)] }, values: { number } }];
}

/** A product `head * 10^exponent` that is to be written as a number. */
function powerToWrite(product: PowerProduct) {
  const found = headAndPower(product);
  const exponent = found === null ? null : tenExponent(found.power);
  return found === null || exponent === null || found.power.exponent === null
    ? null
    : { head: found.head, exponent, number: `${numeralText(found.head)} * ${factorText(found.power)}` };
}

function asNumber(
  product: PowerProduct,
  head: Fraction,
  exponent: number,
  number: string,
): readonly WrongProduct[] {
  const value = head.mul(exponent < 0 ? new Fraction(1, 10n ** BigInt(-exponent)) : 10n ** BigInt(exponent));
  return [{ product: { ...product, top: [numberFactor(value)] }, values: { number } }];
}

/** `0.00032` as `3.2 * 10^4`, and `3.2 * 10^(-4)` as 32000. */
const otherWay: PowerRule = (product, task) => {
  const alone = task.goal === "scientific" ? numberAlone(product) : null;
  if (alone !== null) return written(product, alone.head, -alone.exponent, numeralText(alone.value));
  const power = task.goal === "decimal" ? powerToWrite(product) : null;
  return power === null ? [] : asNumber(product, power.head, -power.exponent, power.number);
};

/** `45000` as `4.5 * 10^3` and `0.00032` as `3.2 * 10^(-3)`: zeros are counted, not places. */
const countsZeros: PowerRule = (product, task) => {
  const alone = task.goal === "scientific" ? numberAlone(product) : null;
  if (alone !== null) {
    const zeros =
      alone.exponent < 0 ? alone.exponent + 1 : (/0*$/.exec(String(alone.value.n))?.[0].length ?? 0);
    const isOwn = zeros === alone.exponent || decimalPlacesOf(alone.value) === null;
    return isOwn ? [] : written(product, alone.head, zeros, numeralText(alone.value));
  }
  const power = task.goal === "decimal" ? powerToWrite(product) : null;
  const places = power === null ? null : decimalPlacesOf(power.head);
  if (power === null || places === null) return [];
  const exponent = power.exponent < 0 ? power.exponent - 1 : power.exponent + places;
  return exponent === power.exponent ? [] : asNumber(product, power.head, exponent, power.number);
};

/** `24 * 10^9` as `2.4 * 10^8`: the exponent goes the same way as the point. */
const pointTakesExponentAlong: PowerRule = (product, task) => {
  const found = task.goal === "scientific" ? headAndPower(product) : null;
  const parts = found === null ? null : scientificParts(found.head);
  const exponent = found === null ? null : tenExponent(found.power);
  if (found === null || parts === null || exponent === null || parts.exponent === 0) return [];
  const number = `${numeralText(found.head)} * ${factorText(found.power)}`;
  return written(product, parts.head, exponent - parts.exponent, number);
};

export const scientificRules: readonly (readonly [string, PowerRule])[] = [
  ["power-of-ten-other-way", otherWay],
  ["power-of-ten-counts-zeros", countsZeros],
  ["power-of-ten-follows-point", pointTakesExponentAlong],
];
