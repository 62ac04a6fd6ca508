import Fraction from "fraction.js";
import { exactValue, powerOf } from "../../reading/exact.models.ts";
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
import { decimalPlacesOf, factorText, numeralText } from "./printing.models.ts";
import type { Goal, PowerRewriting, PowerStep } from "./rewriting.models.ts";
import { isBaseOfPower, plainNumbers } from "./same-base.models.ts";

/** Powers of numbers are worked out up to this size. */
const numeralBound = 1_000_000_000_000;

/** Plain numbers multiplied, then divided as far as it goes. */
export const multiplyAndDivide: PowerRewriting = (product, goal) =>
  multiplied(product, goal) ?? divided(product, goal);

/** Exponents that are fractions become roots of numbers, and roots that come out are worked out. */
export const rootsOfNumbers: PowerRewriting = (product, goal) =>
  goal === "power" ? null : (asRoot(product) ?? rootsWorkedOut(product));

/** `3 * 4 * x` as `12x`; the 2 in `2 * 2^4` is a power of its base and waits. */
function multiplied(product: PowerProduct, goal: Goal): PowerStep | null {
  for (const side of ["top", "bottom"] as const) {
    const ready = plainNumbers(product[side]).filter(
      (factor) => !isBaseOfPower(product, numberOf(factor) ?? new Fraction(0)),
    );
    const [first, second] = ready;
    if (first === undefined || second === undefined) continue;
    const total = ready.reduce((value, factor) => value.mul(numberOf(factor) ?? 1), new Fraction(1));
    const rest = product[side].filter((factor) => !ready.includes(factor));
    const name = goal === "decimal" ? "multiply-place-value" : "multiply-numbers";
    const next = withSide(product, side, [numberFactor(total), ...rest]);
    return { name, values: { numbers: ready.map(factorText).join(" * ") }, next };
  }
  return null;
}

function withSide(product: PowerProduct, side: "top" | "bottom", factors: readonly Factor[]): PowerProduct {
  return side === "top"
    ? productOf(factors, product.bottom, product.isNegative)
    : productOf(product.top, factors, product.isNegative);
}

/** `6x/(3y)` as `2x/y`: numbers above and below are divided, as far as it goes. */
function divided(product: PowerProduct, goal: Goal): PowerStep | null {
  const [top] = plainNumbers(product.top);
  const [bottom] = plainNumbers(product.bottom);
  const [above, below] = [top && numberOf(top), bottom && numberOf(bottom)];
  if (!top || !bottom || !above || !below || below.equals(0)) return null;
  if (isBaseOfPower(product, above) || isBaseOfPower(product, below)) return null;
  const quotient = above.div(below);
  const isWhole = goal !== "scientific" && above.d === 1n && below.d === 1n;
  const next = isWhole || decimalPlacesOf(quotient) === null ? [quotient.n, quotient.d] : [quotient, 1];
  const [over = 1, under = 1] = next;
  if (isWhole && quotient.d === below.n) return null;
  const put = (factors: readonly Factor[], from: Factor, value: Fraction | bigint | number) =>
    factors.map((factor) => (factor === from ? numberFactor(new Fraction(value)) : factor));
  return {
    name: "divide-numbers",
    values: { above: numeralText(above), below: numeralText(below) },
    next: productOf(put(product.top, top, over), put(product.bottom, bottom, under), product.isNegative),
  };
}

/** The whole number whose power is a number, or null. */
export function exactRoot(value: Fraction, index: number): Fraction | null {
  if (value.lt(0)) {
    const root = index % 2 === 1 ? exactRoot(value.neg(), index) : null;
    return root === null ? null : root.neg();
  }
  const [top, bottom] = [value.n, value.d].map((part) => {
    const near = BigInt(Math.round(Number(part) ** (1 / index)));
    return [near - 1n, near, near + 1n].find((root) => root >= 0n && root ** BigInt(index) === part);
  });
  return top === undefined || bottom === undefined || bottom === 0n ? null : new Fraction(top, bottom);
}

/** `27^(2/3)` as `cbrt(27)^2`, where the root comes out. */
function asRoot(product: PowerProduct): PowerStep | null {
  const isReady = (factor: Factor): boolean => {
    const exponent = exponentOf(factor);
    const index = Number(exponent.d);
    return (
      index > 1 &&
      exponent.gt(0) &&
      factor.base.kind === "number" &&
      exactRoot(factor.base.value, index) !== null
    );
  };
  const first = [...product.top, ...product.bottom].find(isReady);
  if (first === undefined) return null;
  const rooted = (factor: Factor): Factor => {
    if (!isReady(factor)) return factor;
    const exponent = exponentOf(factor);
    const of = { isNegative: false, top: [{ ...factor, exponent: null }], bottom: [] };
    return raised({ kind: "root", index: Number(exponent.d), of }, new Fraction(exponent.n));
  };
  const exponent = exponentOf(first);
  return {
    name: "exponent-as-root",
    values: {
      power: factorText(first),
      index: String(exponent.d),
      exponent: String(exponent.n),
      base: factorText({ ...first, exponent: null }),
    },
    next: productOf(product.top.map(rooted), product.bottom.map(rooted), product.isNegative),
  };
}

function numberUnderRoot(base: Base): Fraction | null {
  if (base.kind !== "root" || base.of.top.length > 1 || base.of.bottom.length > 0) return null;
  const [only] = base.of.top;
  const value = only === undefined ? null : numberOf(only);
  return value === null ? null : exactRoot(base.of.isNegative ? value.neg() : value, base.index);
}

/** `cbrt(27)^2` as `3^2`. */
function rootsWorkedOut(product: PowerProduct): PowerStep | null {
  const first = [...product.top, ...product.bottom].find(({ base }) => numberUnderRoot(base) !== null);
  if (first?.base.kind !== "root") return null;
  const worked = (factor: Factor): Factor => {
    const value = numberUnderRoot(factor.base);
    return value === null ? factor : { ...factor, base: { kind: "number", value } };
  };
  return {
    name: "work-out-root",
    values: {
      root: factorText({ ...first, exponent: null }),
      index: String(first.base.index),
      number: factorText(first.base.of.top[0] ?? numberFactor(1)),
    },
    next: signsOut(product.top.map(worked), product.bottom.map(worked), product.isNegative),
  };
}

/** `2^3` as 8, but not where a power is what is asked for, nor powers of ten in scientific notation. */
export const powersOfNumbers: PowerRewriting = (product, goal) => {
  if (goal === "power" || goal === "scientific" || goal === "decimal") return null;
  const worth = ({ base, exponent }: Factor): Fraction | null => {
    const to = exponent === null ? null : exactValue(exponent);
    if (base.kind !== "number" || to === null || to.d !== 1n || to.lte(0)) return null;
    const value = powerOf(base.value, to);
    return value === null || value.abs().gt(numeralBound) ? null : value;
  };
  const first = [...product.top, ...product.bottom].find((factor) => worth(factor) !== null);
  if (first === undefined) return null;
  const worked = (factor: Factor): Factor => {
    const value = worth(factor);
    return value === null ? factor : numberFactor(value);
  };
  return {
    name: hasLetters(product) ? "work-out-power" : "work-out-number-power",
    values: {
      power: factorText(first),
      base: factorText({ ...first, exponent: null }),
      exponent: String(exponentOf(first).n),
    },
    next: signsOut(product.top.map(worked), product.bottom.map(worked), product.isNegative),
  };
};

/** Negative numbers without exponent give their sign to the whole. */
function signsOut(top: readonly Factor[], bottom: readonly Factor[], isNegative: boolean): PowerProduct {
  const isMinus = (factor: Factor) => numberOf(factor)?.lt(0) === true;
  const minuses = [...top, ...bottom].filter(isMinus).length;
  const sized = (factor: Factor): Factor =>
    isMinus(factor) ? numberFactor((numberOf(factor) ?? new Fraction(0)).abs()) : factor;
  return productOf(top.map(sized), bottom.map(sized), isNegative !== (minuses % 2 === 1));
}
