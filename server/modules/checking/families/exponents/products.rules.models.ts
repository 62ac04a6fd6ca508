import Fraction from "fraction.js";
import { expressionToPlain } from "../../reading/printing.models.ts";
import { exponentOf, type Factor, numberFactor, numberOf, productOf, raised } from "./powers.models.ts";
import { factorText, numeralText, powerText } from "./printing.models.ts";
import { type PowerRule, sides, type WrongProduct, withFactors } from "./rule.models.ts";
import {
  exponentSum,
  type LikeFactors,
  likeFactors,
  plainNumbers,
  quotientsOf,
  withLike,
  withQuotients,
} from "./same-base.models.ts";

/** A rule about factors with one base on one side of the line; where it can't bite, they are joined rightly. */
function onLikeFactors(join: (like: LikeFactors) => readonly Factor[]): PowerRule {
  return (product) =>
    sides.flatMap((side) => {
      const likes = likeFactors(product[side]);
      const joined = new Map(likes.map((like) => [like, join(like)]));
      const bitten = likes.find((like) => (joined.get(like) ?? []).length > 0);
      if (bitten === undefined) return [];
      const extra = [...joined.values()].flatMap((factors) => factors.slice(1));
      const factors = withLike(
        product[side],
        likes,
        (like) => joined.get(like)?.[0] ?? raised(like.base, totalOf(like)),
      );
      const values = {
        first: factorText(bitten.factors[0] ?? numberFactor(1)),
        second: factorText(bitten.factors[1] ?? numberFactor(1)),
        base: factorText({ base: bitten.base, exponent: null }),
        expression: powerText(product),
      };
      return [{ product: withFactors(product, side, [...extra, ...factors]), values }];
    });
}

function totalOf({ factors }: LikeFactors): Fraction {
  return factors.reduce((sum, factor) => sum.add(exponentOf(factor)), new Fraction(0));
}

const hasExponents = ({ factors }: LikeFactors) =>
  factors.every((factor) => !exponentOf(factor).equals(1)) && factors.length > 1;

/** `x^3 * x^5` as `x^15`. */
const multipliesExponents = onLikeFactors((like) =>
  hasExponents(like)
    ? [{ base: like.base, exponent: exponentSum(like.factors.map(exponentOf), "multiply") }]
    : [],
);

/** `2^3 * 2^4` as `4^7`, `x^3 * x^5` as `2x^8`. */
const combinesBases = onLikeFactors((like) => {
  const total = totalOf(like);
  if (like.base.kind === "letter") return [raised(like.base, total), numberFactor(like.factors.length)];
  if (like.base.kind !== "number") return [];
  return [
    raised({ kind: "number", value: like.base.value.pow(like.factors.length) ?? like.base.value }, total),
  ];
});

/** `x * x^4` as `x^4`: a letter alone is taken to have no exponent. */
const hiddenOne = onLikeFactors((like) => {
  const bare = like.factors.filter((factor) => exponentOf(factor).equals(1));
  if (bare.length === 0 || bare.length === like.factors.length) return [];
  const total = like.factors
    .filter((factor) => !bare.includes(factor))
    .reduce((sum, factor) => sum.add(exponentOf(factor)), new Fraction(0));
  return [raised(like.base, total)];
});

/** `3x^2 * 4x^5` as `7x^7`. */
const addsCoefficients: PowerRule = (product) => {
  const numbers = plainNumbers(product.top);
  if (numbers.length < 2 || !product.top.some(({ base }) => base.kind === "letter")) return [];
  const total = numbers.reduce((sum, factor) => sum.add(numberOf(factor) ?? 0), new Fraction(0));
  const rest = product.top.filter((factor) => !numbers.includes(factor));
  const values = { numbers: numbers.map(factorText).join(", "), expression: powerText(product) };
  return [{ product: productOf([numberFactor(total), ...rest], product.bottom, product.isNegative), values }];
};

/** A rule about a base above and below the line; where it can't bite, the quotient is worked out rightly. */
function onQuotients(join: (above: Factor, below: Factor) => Factor | null): PowerRule {
  return (product) => {
    const quotients = quotientsOf(product);
    const bitten = quotients.find(({ above, below }) => join(above, below) !== null);
    if (bitten === undefined) return [];
    const wrong = withQuotients(
      product,
      quotients,
      ({ above, below }) =>
        join(above, below) ?? raised(above.base, exponentOf(above).sub(exponentOf(below))),
    );
    const values = {
      above: factorText(bitten.above),
      below: factorText(bitten.below),
      base: factorText({ base: bitten.above.base, exponent: null }),
      expression: powerText(product),
    };
    return [{ product: wrong, values }];
  };
}

/** `x^6/x^2` as `x^3`. */
const dividesExponents = onQuotients((above, below) => {
  if (exponentOf(below).equals(0)) return null;
  const quotient = exponentOf(above).div(exponentOf(below));
  return quotient.d === 1n && !exponentOf(below).equals(1) ? raised(above.base, quotient) : null;
});

/** `x^2/x^5` as `x^3`: the smaller exponent is always taken from the larger. */
const smallerFromLarger = onQuotients((above, below) => {
  const rest = exponentOf(below).sub(exponentOf(above));
  return rest.gt(0) ? raised(above.base, rest) : null;
});

/** `2^7/2^3` as `1^4`. */
const dividesBases = onQuotients((above, below) => {
  const rest = exponentOf(above).sub(exponentOf(below));
  if (above.base.kind !== "number" || rest.equals(0)) return null;
  return { ...raised({ kind: "number", value: new Fraction(1) }, rest) };
});

/** `6x^5/(3x^2)` as `3x^3`. */
const subtractsCoefficients: PowerRule = (product) => {
  const [top] = plainNumbers(product.top);
  const [bottom] = plainNumbers(product.bottom);
  const [above, below] = [top && numberOf(top), bottom && numberOf(bottom)];
  if (!top || !bottom || !above || !below || above.lte(below)) return [];
  const put = product.top.map((factor) => (factor === top ? numberFactor(above.sub(below)) : factor));
  const values = { above: numeralText(above), below: numeralText(below), expression: powerText(product) };
  const rest = product.bottom.filter((factor) => factor !== bottom);
  return [{ product: productOf(put, rest, product.isNegative), values }];
};

/** `x^0` as 0, or as the base itself. */
function onZero(value: (factor: Factor) => Factor): PowerRule {
  return (product): readonly WrongProduct[] => {
    const isZero = (factor: Factor) => factor.exponent !== null && exponentOf(factor).equals(0);
    const zero = product.top.find(isZero);
    if (zero === undefined) return [];
    const top = product.top.map((factor) => (isZero(factor) ? value(factor) : factor));
    const values = {
      power: factorText(zero),
      base: factorText({ ...zero, exponent: null }),
      exponent: zero.exponent === null ? "" : expressionToPlain(zero.exponent),
    };
    return [{ product: withFactors(product, "top", top), values }];
  };
}

export const productRules: readonly (readonly [string, PowerRule])[] = [
  ["multiplies-exponents-in-product", multipliesExponents],
  ["combines-bases", combinesBases],
  ["hidden-exponent-counts-nothing", hiddenOne],
  ["adds-coefficients-in-product", addsCoefficients],
  ["divides-exponents-in-quotient", dividesExponents],
  ["smaller-exponent-from-larger", smallerFromLarger],
  ["divides-bases", dividesBases],
  ["subtracts-coefficients-in-quotient", subtractsCoefficients],
  ["zero-exponent-is-zero", onZero(() => numberFactor(0))],
  ["zero-exponent-is-base", onZero((factor) => ({ ...factor, exponent: null }))],
];
