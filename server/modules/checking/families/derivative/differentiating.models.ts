import Fraction from "fraction.js";
import { lettersIn } from "../../algebra/solution-set.models.ts";
import { featuresOf, holdsUnknownFunction } from "../../equality/shape.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import type { BinaryExpression, CallExpression, Expression } from "../../reading/syntax.models.ts";
import {
  call,
  difference,
  minus,
  numeral,
  one,
  power,
  product,
  quotient,
  sum,
  zero,
} from "./building.models.ts";

/** Works out the derivative of a part; null where it can't be. */
export type Differentiate = (part: Expression) => Expression | null;

/**
 * A rule that stands in the place of the right one for some parts: the derivative it gives, or `undefined` where
 * it says nothing and the right rule is used.
 */
export type Replacement = (part: Expression, inner: Differentiate) => Expression | null | undefined;

/** Parts of the longest expression that is differentiated; its derivative has at most its square. */
const sizeBound = 80;

/**
 * The derivative as it comes out of the rules, numbers not yet put together: `3 * 2x + 2` for `3x^2 + 2x`. Null for
 * what is no elementary function of school (x^x, |x|, `log` without a base, unknown functions) or is too long.
 */
export function derivativeOf(
  expression: Expression,
  letter: string,
  replacement: Replacement = () => undefined,
): Expression | null {
  if (featuresOf(expression).size > sizeBound || holdsUnknownFunction(expression)) return null;
  const differentiate: Differentiate = (part) => {
    const replaced = replacement(part, differentiate);
    if (replaced !== undefined) return replaced;
    if (!mentions(part, letter)) return zero;
    return derivativeOfPart(part, letter, differentiate);
  };
  return differentiate(expression);
}

export function mentions(expression: Expression, letter: string): boolean {
  return lettersIn({ kind: "expression", expression }).includes(letter);
}

function derivativeOfPart(part: Expression, letter: string, inner: Differentiate): Expression | null {
  switch (part.kind) {
    case "letter":
      return one;
    case "negate":
      return mapped(inner(part.of), minus);
    case "add":
      return joined(inner(part.left), inner(part.right), sum);
    case "subtract":
      return joined(inner(part.left), inner(part.right), difference);
    case "multiply":
      return derivativeOfProduct(part, letter, inner);
    case "divide":
      return derivativeOfQuotient(part, letter, inner);
    case "power":
      return derivativeOfPower(part, letter, inner);
    case "call":
      return derivativeOfCall(part, inner);
    default:
      return null;
  }
}

/** What is made of a derivative, where it is there. */
function mapped(of: Expression | null, make: (of: Expression) => Expression): Expression | null {
  return of === null ? null : make(of);
}

/** What is made of two derivatives, where both are there. */
function joined(
  first: Expression | null,
  second: Expression | null,
  make: (first: Expression, second: Expression) => Expression,
): Expression | null {
  return first === null || second === null ? null : make(first, second);
}

function derivativeOfProduct(
  { left, right }: BinaryExpression,
  letter: string,
  inner: Differentiate,
): Expression | null {
  if (!mentions(left, letter)) return mapped(inner(right), (of) => product(left, of));
  if (!mentions(right, letter)) return mapped(inner(left), (of) => product(right, of));
  return joined(inner(left), inner(right), (first, second) =>
    sum(product(first, right), product(left, second)),
  );
}

function derivativeOfQuotient(
  { left: top, right: bottom }: BinaryExpression,
  letter: string,
  inner: Differentiate,
): Expression | null {
  if (!mentions(bottom, letter)) return mapped(inner(top), (of) => quotient(of, bottom));
  const asPower = mentions(top, letter) ? null : reciprocalPower(bottom);
  if (asPower !== null) return mapped(inner(asPower), (of) => product(top, of));
  return joined(inner(top), inner(bottom), (above, below) =>
    quotient(difference(product(above, bottom), product(top, below)), power(bottom, numeral(2))),
  );
}

/** `x^-3` for what stands below the line in `5/x^3`; null where it is neither a letter nor a power with a number. */
export function reciprocalPower(bottom: Expression): Expression | null {
  if (bottom.kind === "letter") return { kind: "power", left: bottom, right: numeral(-1) };
  if (bottom.kind !== "power") return null;
  const exponent = exactValue(bottom.right);
  return exponent === null ? null : { ...bottom, right: numeral(exponent.neg()) };
}

function derivativeOfPower(
  { left: base, right: exponent }: BinaryExpression,
  letter: string,
  inner: Differentiate,
): Expression | null {
  if (!mentions(exponent, letter)) {
    const value = exactValue(exponent);
    const lowered = value === null ? difference(exponent, one) : numeral(value.sub(1));
    const outer = product(exponent, power(base, lowered));
    return mapped(inner(base), (of) => product(outer, of));
  }
  if (mentions(base, letter)) return null;
  const own: Expression = { kind: "power", left: base, right: exponent };
  const isEuler = base.kind === "constant" && base.name === "e";
  const outer = isEuler ? own : product(own, call("ln", base));
  return mapped(inner(exponent), (of) => product(outer, of));
}

const squared = (expression: Expression) => power(expression, numeral(2));
const root = (expression: Expression) => call("sqrt", expression);

/** Derivatives of functions of one argument. */
const outerDerivatives: Readonly<Record<string, (of: Expression) => Expression>> = {
  sin: (of) => call("cos", of),
  cos: (of) => minus(call("sin", of)),
  tan: (of) => squared(call("sec", of)),
  sec: (of) => product(call("sec", of), call("tan", of)),
  csc: (of) => minus(product(call("csc", of), call("cot", of))),
  cot: (of) => minus(squared(call("csc", of))),
  exp: (of) => call("exp", of),
  sinh: (of) => call("cosh", of),
  cosh: (of) => call("sinh", of),
  sqrt: (of) => quotient(one, product(numeral(2), root(of))),
  arcsin: (of) => quotient(one, root(difference(one, squared(of)))),
  arccos: (of) => minus(quotient(one, root(difference(one, squared(of))))),
  arctan: (of) => quotient(one, sum(one, squared(of))),
};

function derivativeOfCall(part: CallExpression, inner: Differentiate): Expression | null {
  const { name, of, base } = part;
  if (name === "ln") return mapped(inner(of), (above) => quotient(above, of));
  if (
    name === "log" &&
    base !== undefined &&
    lettersIn({ kind: "expression", expression: base }).length === 0
  )
    return mapped(inner(of), (above) => quotient(above, product(of, call("ln", base))));
  if (name === "sqrt" && of.kind === "letter")
    return inner({ kind: "power", left: of, right: numeral(new Fraction(1, 2)) });
  if (name === "root") {
    const index = base === undefined ? null : exactValue(base);
    if (index === null || index.d !== 1n || index.lt(2)) return null;
    return inner({ kind: "power", left: of, right: numeral(new Fraction(1).div(index)) });
  }
  const outer = Object.hasOwn(outerDerivatives, name) ? outerDerivatives[name] : undefined;
  return outer === undefined ? null : mapped(inner(of), (times) => product(outer(of), times));
}

/** The derivative of the outer function alone, at its argument: `3(x^2 + 1)^2` of `(x^2 + 1)^3`. */
export function outerDerivative(part: Expression, letter: string): Expression | null {
  const inside = insideOf(part, letter);
  if (inside === null) return null;
  return derivativeOf(part, letter, (of) => (of === inside ? one : undefined));
}

/** What stands inside the outer function of a composition, where it is more than the letter; or null. */
export function insideOf(part: Expression, letter: string): Expression | null {
  const inside =
    part.kind === "call"
      ? part.of
      : part.kind === "power"
        ? mentions(part.right, letter)
          ? part.right
          : part.left
        : null;
  return inside !== null && inside.kind !== "letter" && mentions(inside, letter) ? inside : null;
}
