import Fraction from "fraction.js";
import { groupOf, replacedBy } from "./groups.models.ts";
import {
  type Base,
  exponentOf,
  type Factor,
  hasLetters,
  numberFactor,
  numberOf,
  type PowerProduct,
  productOf,
  raised,
} from "./powers.models.ts";
import { factorText, powerText } from "./printing.models.ts";
import { type PowerRule, sides, type WrongProduct, withFactors } from "./rule.models.ts";

/** A rule about brackets with an exponent: what they become, or null where it can't bite. */
function onGroups(spoil: (of: PowerProduct, exponent: Fraction) => PowerProduct | null): PowerRule {
  return (product) =>
    sides.flatMap((side) =>
      product[side].flatMap((factor, at): readonly WrongProduct[] => {
        const group = groupOf(factor);
        const wrong = group === null ? null : spoil(group.of, group.exponent);
        if (group === null || wrong === null) return [];
        const values = {
          power: factorText(factor),
          bracket: powerText(group.of),
          exponent: group.exponent.toFraction(),
        };
        return [{ product: replacedBy(product, side, at, wrong), values }];
      }),
    );
}

/** Every factor of a bracket, raised in its own way. */
function raisedAll(of: PowerProduct, raise: (factor: Factor) => Factor): PowerProduct {
  return productOf(of.top.map(raise), of.bottom.map(raise), of.isNegative);
}

const isPositiveWhole = (exponent: Fraction) => exponent.d === 1n && exponent.gt(1);
const power = (factor: Factor, exponent: Fraction) => raised(factor.base, exponentOf(factor).mul(exponent));
const isPlainNumber = (factor: Factor) => numberOf(factor)?.abs().equals(1) === false;

/** `(x^2)^3` as `x^5`. */
const addsInPowerOfPower = onGroups((of, exponent) => {
  const hasPower = [...of.top, ...of.bottom].some((factor) => !exponentOf(factor).equals(1));
  if (!hasPower || of.isNegative) return null;
  return raisedAll(of, (factor) =>
    exponentOf(factor).equals(1)
      ? raised(factor.base, exponent)
      : raised(factor.base, exponentOf(factor).add(exponent)),
  );
});

/** `(2x^2)^3` as `2x^6`. */
const missesCoefficient = onGroups((of, exponent) => {
  if (!of.top.some(isPlainNumber) || of.top.length + of.bottom.length < 2 || of.isNegative) return null;
  return raisedAll(of, (factor) => (isPlainNumber(factor) ? factor : power(factor, exponent)));
});

/** `(2x^2)^3` as `6x^6`. */
const multipliesCoefficient = onGroups((of, exponent) => {
  if (!of.top.some(isPlainNumber) || of.top.length + of.bottom.length < 2 || !isPositiveWhole(exponent))
    return null;
  const made = raisedAll(of, (factor) =>
    isPlainNumber(factor)
      ? numberFactor((numberOf(factor) ?? new Fraction(1)).mul(exponent))
      : power(factor, exponent),
  );
  return { ...made, isNegative: of.isNegative && exponent.n % 2n === 1n };
});

/** `(-2x^3)^2` as `-4x^6`. */
const keepsMinus = onGroups((of, exponent) => {
  if (!of.isNegative || exponent.d !== 1n || exponent.n % 2n === 1n) return null;
  return raisedAll(of, (factor) => power(factor, exponent));
});

/** `(2/3)^(-2)` as `-(2/3)^2`, and the like. */
const minusInFront = onGroups((of, exponent) => {
  if (!exponent.lt(0)) return null;
  const base: Base = { kind: "group", of };
  return { isNegative: true, top: [raised(base, exponent.neg())], bottom: [] };
});

/** A rule about letters and numbers with an exponent below zero. */
function onMinus(
  spoil: (factor: Factor, product: PowerProduct, at: number) => PowerProduct | null,
): PowerRule {
  return (product) =>
    product.top.flatMap((factor, at): readonly WrongProduct[] => {
      const isMeant =
        exponentOf(factor).lt(0) && (factor.base.kind === "letter" || factor.base.kind === "number");
      const wrong = isMeant ? spoil(factor, product, at) : null;
      if (wrong === null) return [];
      const values = {
        power: factorText(factor),
        base: factorText({ ...factor, exponent: null }),
        positive: factorText(raised(factor.base, exponentOf(factor).neg())),
        expression: powerText(product),
      };
      return [{ product: wrong, values }];
    });
}

const placed = (product: PowerProduct, at: number, by: Factor) =>
  product.top.map((factor, index) => (index === at ? by : factor));

/** `2^(-3)` as `-2^3`, `3x^(-2)` as `-3x^2`. */
const asNegative = onMinus((factor, product, at) => ({
  ...withFactors(product, "top", placed(product, at, raised(factor.base, exponentOf(factor).neg()))),
  isNegative: !product.isNegative,
}));

/** `2^(-3)` as -6. */
const asProduct = onMinus((factor, product, at) => {
  if (factor.base.kind !== "number" || hasLetters(product) || exponentOf(factor).d !== 1n) return null;
  const value = factor.base.value.mul(exponentOf(factor).abs());
  return {
    ...withFactors(product, "top", placed(product, at, numberFactor(value))),
    isNegative: !product.isNegative,
  };
});

/** `3x^(-2)` as `1/(3x^2)`. */
const takesCoefficient = onMinus((factor, product, at) => {
  const numbers = product.top.filter(isPlainNumber);
  if (factor.base.kind !== "letter" || numbers.length === 0) return null;
  const stay = product.top.filter((one, index) => index !== at && !numbers.includes(one));
  const go = [...numbers, raised(factor.base, exponentOf(factor).neg())];
  return productOf(stay, [...product.bottom, ...go], product.isNegative);
});

/** A rule about numbers with a fraction as exponent. */
function onFraction(
  spoil: (value: Fraction, exponent: Fraction) => readonly (readonly Factor[])[] | null,
): PowerRule {
  return (product) =>
    sides.flatMap((side) =>
      product[side].flatMap((factor, at): readonly WrongProduct[] => {
        const exponent = exponentOf(factor);
        const [above, below] =
          factor.base.kind === "number" && exponent.d !== 1n && exponent.gt(0)
            ? (spoil(factor.base.value, exponent) ?? [])
            : [];
        if (above === undefined) return [];
        const by: PowerProduct = { isNegative: false, top: above, bottom: below ?? [] };
        const values = {
          power: factorText(factor),
          base: factorText({ ...factor, exponent: null }),
          index: String(exponent.d),
        };
        return [{ product: replacedBy(product, side, at, by), values }];
      }),
    );
}

/** `8^(1/3)` as 8/3, `27^(2/3)` as 18. */
const fractionAsFactor = onFraction((value, exponent) => {
  const result = value.mul(exponent);
  return [[numberFactor(new Fraction(result.n))], [numberFactor(new Fraction(result.d))]];
});

/** Beyond this nobody works a power out by hand. */
const handBound = 50_000;

/** `8^(1/3)` as `8^3`, `64^(2/3)` as `64^(3/2)`. */
const fractionUpsideDown = onFraction((value, exponent) => {
  const size = Number(value.valueOf()) ** (1 / Number(exponent.valueOf()));
  return size > handBound ? null : [[raised({ kind: "number", value }, exponent.inverse())]];
});

export const powerRules: readonly (readonly [string, PowerRule])[] = [
  ["adds-exponents-in-power", addsInPowerOfPower],
  ["exponent-misses-coefficient", missesCoefficient],
  ["exponent-multiplies-coefficient", multipliesCoefficient],
  ["even-power-keeps-minus", keepsMinus],
  [
    "negative-exponent-as-negative",
    (product, task) => [...asNegative(product, task), ...minusInFront(product, task)],
  ],
  ["negative-exponent-as-product", asProduct],
  ["negative-exponent-takes-coefficient", takesCoefficient],
  ["rational-exponent-as-factor", fractionAsFactor],
  ["rational-exponent-upside-down", fractionUpsideDown],
];
