import type Fraction from "fraction.js";
import { numberExpression } from "../../algebra/building.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { type Base, exponentOf, type Factor, type PowerProduct, productOf, raised } from "./powers.models.ts";
import { factorText, powerText } from "./printing.models.ts";
import type { PowerStep } from "./rewriting.models.ts";

interface Group {
  readonly factor: Factor;
  readonly of: PowerProduct;
  readonly exponent: Fraction;
}

/** A bracket with an exponent as a factor of either side. */
export function groupOf(factor: Factor): Group | null {
  return factor.base.kind === "group" ? { factor, of: factor.base.of, exponent: exponentOf(factor) } : null;
}

/** The next step on the first bracket of a product: inside it, turned over, or raised; null without brackets. */
export function simplerGroup(
  product: PowerProduct,
  innerStep: (inner: PowerProduct) => PowerStep | null,
): PowerStep | null {
  for (const side of ["top", "bottom"] as const) {
    const at = product[side].findIndex((factor) => factor.base.kind === "group");
    const factor = product[side][at];
    const group = factor === undefined ? null : groupOf(factor);
    if (group === null) continue;
    const inner = innerStep(group.of);
    if (inner !== null) {
      const base: Base = { kind: "group", of: inner.next };
      const next = replacedBy(product, side, at, lone({ base, exponent: group.factor.exponent }));
      return { ...inner, next };
    }
    const opened = turnedOver(group) ?? powerOfPower(group) ?? raisedByFactors(group);
    if (opened === null) return null;
    return { ...opened, next: replacedBy(product, side, at, opened.next) };
  }
  return null;
}

const lone = (factor: Factor): PowerProduct => ({ isNegative: false, top: [factor], bottom: [] });

/** The product with one factor replaced by another product. */
export function replacedBy(
  product: PowerProduct,
  side: "top" | "bottom",
  at: number,
  by: PowerProduct,
): PowerProduct {
  const spliced = (factors: readonly Factor[], inserted: readonly Factor[]) =>
    factors.flatMap((factor, index) => (index === at ? inserted : [factor]));
  const isNegative = product.isNegative !== by.isNegative;
  return side === "top"
    ? productOf(spliced(product.top, by.top), [...product.bottom, ...by.bottom], isNegative)
    : productOf([...product.top, ...by.bottom], spliced(product.bottom, by.top), isNegative);
}

/** `(2/3)^(-2)` as `(3/2)^2`. */
function turnedOver({ of, exponent, factor }: Group): PowerStep | null {
  if (!exponent.lt(0) || of.bottom.length === 0) return null;
  const base: Base = { kind: "group", of: productOf(of.bottom, of.top, of.isNegative) };
  return {
    name: "turn-over",
    values: { bracket: powerText(of), power: factorText(factor) },
    next: lone(raised(base, exponent.neg())),
  };
}

/** `(x^2)^3` as `x^(2 * 3)`. */
function powerOfPower({ of, exponent, factor }: Group): PowerStep | null {
  const [only, ...others] = of.top;
  if (only === undefined || others.length > 0 || of.bottom.length > 0 || of.isNegative) return null;
  return {
    name: "multiply-exponents",
    values: {
      power: factorText(factor),
      inner: expressionToPlain(numberExpression(exponentOf(only))),
      outer: expressionToPlain(numberExpression(exponent)),
    },
    next: lone({ base: only.base, exponent: timesExponent(exponentOf(only), exponent) }),
  };
}

/** A fraction stands first: `6 * 1/2` could be read in two ways. */
function timesExponent(inner: Fraction, outer: Fraction): Expression {
  if (inner.equals(1)) return numberExpression(outer);
  const [first, second] = outer.d === 1n ? [inner, outer] : [outer, inner];
  return { kind: "multiply", left: numberExpression(first), right: numberExpression(second) };
}

/** `(2x^2)^3` as `2^3 * (x^2)^3`: each factor gets the exponent, the sign with the number. */
function raisedByFactors({ of, exponent, factor }: Group): PowerStep | null {
  const signed = withSign(of, exponent);
  if (signed === null) return null;
  const raise = (inner: Factor): Factor =>
    inner.exponent === null
      ? raised(inner.base, exponent)
      : { base: { kind: "group", of: lone(inner) }, exponent: numberExpression(exponent) };
  return {
    name: "raise-each-factor",
    values: {
      power: factorText(factor),
      bracket: powerText(of),
      outer: expressionToPlain(numberExpression(exponent)),
    },
    next: productOf(signed.top.map(raise), signed.bottom.map(raise), signed.isNegative),
  };
}

/** The bracket's minus goes to its number, or counts by whether the exponent is odd; null for roots of it. */
function withSign(of: PowerProduct, exponent: Fraction): PowerProduct | null {
  if (!of.isNegative) return of;
  if (exponent.d !== 1n) return null;
  const [first, ...others] = of.top;
  if (first?.base.kind === "number" && first.exponent === null && !first.base.value.equals(1)) {
    const base: Base = { kind: "number", value: first.base.value.neg() };
    return { ...of, isNegative: false, top: [{ ...first, base }, ...others] };
  }
  return { ...of, isNegative: exponent.n % 2n === 1n };
}
