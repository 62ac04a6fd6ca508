import Fraction from "fraction.js";
import { numberExpression } from "../../algebra/building.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import {
  type Base,
  exponentOf,
  type Factor,
  numberFactor,
  numberOf,
  type PowerProduct,
  productOf,
  raised,
  sameBase,
} from "./powers.models.ts";
import { factorText } from "./printing.models.ts";
import type { PowerRewriting } from "./rewriting.models.ts";

/** Factors with one base, in order. */
export interface LikeFactors {
  readonly base: Base;
  readonly factors: readonly Factor[];
}

/**
 * Letters or numbers that stand on one side more than once. Numbers count where one of them has an exponent:
 * `2 * 2^4`, but not `3 * 3`.
 */
export function likeFactors(factors: readonly Factor[]): readonly LikeFactors[] {
  const found: LikeFactors[] = [];
  for (const { base } of factors) {
    if (found.some((one) => sameBase(one.base, base)) || !isSimple(base)) continue;
    const like = factors.filter((factor) => sameBase(factor.base, base));
    const isPower = base.kind === "letter" || like.some((factor) => factor.exponent !== null);
    if (like.length > 1 && isPower) found.push({ base, factors: like });
  }
  return found;
}

const isSimple = (base: Base) => base.kind === "letter" || base.kind === "number";

/** Whether a number without exponent is the base of some power in the product: the 2 in `2 * 2^4`. */
export function isBaseOfPower(product: PowerProduct, value: Fraction): boolean {
  return [...product.top, ...product.bottom].some(
    ({ base, exponent }) => exponent !== null && base.kind === "number" && base.value.equals(value),
  );
}

/** Exponents joined by a sign: `3 + 5`, `2 - (-3)`. */
export function exponentSum(
  exponents: readonly Fraction[],
  kind: "add" | "subtract" | "multiply",
): Expression {
  const [first = new Fraction(1), ...others] = exponents;
  return others.reduce<Expression>(
    (left, right) => ({ kind, left, right: numberExpression(right) }),
    numberExpression(first),
  );
}

/** `x^3 * x^5` as `x^(3 + 5)`; where nothing has an exponent, the factors are counted: `x * x * x` as `x^3`. */
export const addExponents: PowerRewriting = (product) => {
  const [top, bottom] = [likeFactors(product.top), likeFactors(product.bottom)];
  const [first] = [...top, ...bottom];
  if (first === undefined) return null;
  const isBare = [...top, ...bottom].every((like) => like.factors.every(({ exponent }) => exponent === null));
  const joined = (like: LikeFactors): Factor =>
    isBare
      ? raised(like.base, new Fraction(like.factors.length))
      : { base: like.base, exponent: exponentSum(like.factors.map(exponentOf), "add") };
  return {
    name: isBare ? "count-factors" : "add-exponents",
    values: {
      first: factorText(first.factors[0] ?? numberFactor(1)),
      second: factorText(first.factors[1] ?? numberFactor(1)),
      base: factorText({ base: first.base, exponent: null }),
      exponents: first.factors
        .map((factor) => expressionToPlain(numberExpression(exponentOf(factor))))
        .join(", "),
    },
    next: productOf(
      withLike(product.top, top, joined),
      withLike(product.bottom, bottom, joined),
      product.isNegative,
    ),
  };
};

/** Factors with like ones replaced by one, at the place of the first. */
export function withLike(
  factors: readonly Factor[],
  likes: readonly LikeFactors[],
  joined: (like: LikeFactors) => Factor,
): readonly Factor[] {
  return factors.flatMap((factor) => {
    const like = likes.find((one) => one.factors.includes(factor));
    if (like === undefined) return [factor];
    return like.factors[0] === factor ? [joined(like)] : [];
  });
}

/** A base that stands above and below the line. */
export interface Quotient {
  readonly above: Factor;
  readonly below: Factor;
}

/** Bases above and below the line, where at least one of the two has an exponent or it is a letter. */
export function quotientsOf({ top, bottom }: PowerProduct): readonly Quotient[] {
  return top.flatMap((above) => {
    const below = isSimple(above.base)
      ? bottom.find((factor) => sameBase(factor.base, above.base))
      : undefined;
    if (below === undefined) return [];
    const isPower = above.base.kind === "letter" || above.exponent !== null || below.exponent !== null;
    return isPower ? [{ above, below }] : [];
  });
}

/** `x^7/x^2` as `x^(7 - 2)`. */
export const subtractExponents: PowerRewriting = (product) => {
  const quotients = quotientsOf(product);
  const [first] = quotients;
  if (first === undefined) return null;
  const next = withQuotients(product, quotients, ({ above, below }) => ({
    base: above.base,
    exponent: exponentSum([exponentOf(above), exponentOf(below)], "subtract"),
  }));
  return {
    name: "subtract-exponents",
    values: {
      above: factorText(first.above),
      below: factorText(first.below),
      base: factorText({ base: first.above.base, exponent: null }),
    },
    next,
  };
};

/** The product with each quotient replaced by one factor above the line. */
export function withQuotients(
  product: PowerProduct,
  quotients: readonly Quotient[],
  joined: (quotient: Quotient) => Factor,
): PowerProduct {
  const top = product.top.map((factor) => {
    const quotient = quotients.find(({ above }) => above === factor);
    return quotient === undefined ? factor : joined(quotient);
  });
  const bottom = product.bottom.filter((factor) => !quotients.some(({ below }) => below === factor));
  return productOf(top, bottom, product.isNegative);
}

/** `x^0` as 1. */
export const zeroExponents: PowerRewriting = (product) => {
  const isZero = (factor: Factor) => factor.exponent !== null && exponentOf(factor).equals(0);
  const zero = [...product.top, ...product.bottom].find(isZero);
  if (zero === undefined) return null;
  const kept = (factors: readonly Factor[]) => factors.filter((factor) => !isZero(factor));
  return {
    name: "zero-exponent",
    values: { power: factorText(zero), base: factorText({ ...zero, exponent: null }) },
    next: productOf(kept(product.top), kept(product.bottom), product.isNegative),
  };
};

/** `x^(-2)` as `1/x^2`, and below the line the other way; powers of ten and of one number keep their sign. */
export const negativeExponents: PowerRewriting = (product, goal) => {
  const moves = (factor: Factor) =>
    exponentOf(factor).lt(0) && (goal === "simplify" || goal === "evaluate") && isSimple(factor.base);
  const first = [...product.top, ...product.bottom].find(moves);
  if (first === undefined) return null;
  const turned = (factor: Factor) => raised(factor.base, exponentOf(factor).neg());
  const split = (factors: readonly Factor[]) => ({
    stay: factors.filter((factor) => !moves(factor)),
    go: factors.filter(moves).map(turned),
  });
  const [top, bottom] = [split(product.top), split(product.bottom)];
  return {
    name: "negative-exponent",
    values: {
      power: factorText(first),
      positive: factorText(turned(first)),
      base: factorText({ ...first, exponent: null }),
    },
    next: productOf([...top.stay, ...bottom.go], [...bottom.stay, ...top.go], product.isNegative),
  };
};

/** Numbers without exponent among factors. */
export function plainNumbers(factors: readonly Factor[]): readonly Factor[] {
  return factors.filter((factor) => numberOf(factor) !== null);
}
