import Fraction from "fraction.js";
import { type NumberStyle, numberExpression } from "../../algebra/building.models.ts";
import { coefficientsIn, polynomialOf } from "../../algebra/polynomial.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import type { BinaryExpression, Expression } from "../../reading/syntax.models.ts";

/** One term of a side: a number, a multiple of the unknown, or a factor times a bracket. */
export type Term =
  | { readonly kind: "constant" | "unknown"; readonly coefficient: Fraction }
  | { readonly kind: "group"; readonly coefficient: Fraction; readonly inner: readonly Term[] };

export type Side = readonly Term[];

/** The terms of a side as written, brackets kept; null when it is not linear in the unknown as written. */
export function sideOf(expression: Expression, unknown: string): Side | null {
  switch (expression.kind) {
    case "letter":
      return expression.name === unknown ? [{ kind: "unknown", coefficient: new Fraction(1) }] : null;
    case "number":
      return [{ kind: "constant", coefficient: expression.value }];
    case "constant":
    case "call":
      return null;
    case "negate":
      return scaled(sideOf(expression.of, unknown), new Fraction(-1));
    case "percent":
      return scaled(sideOf(expression.of, unknown), new Fraction(1, 100));
    case "add":
      return joined(sideOf(expression.left, unknown), sideOf(expression.right, unknown));
    case "subtract":
      return joined(
        sideOf(expression.left, unknown),
        scaled(sideOf(expression.right, unknown), new Fraction(-1)),
      );
    case "multiply":
    case "divide":
      return productOf(expression, unknown);
    case "power": {
      const value = exactValue(expression);
      return value === null ? null : [{ kind: "constant", coefficient: value }];
    }
  }
}

function productOf(expression: BinaryExpression, unknown: string): Side | null {
  const value = exactValue(expression);
  if (value !== null) return [{ kind: "constant", coefficient: value }];
  const right = exactValue(expression.right);
  if (expression.kind === "divide")
    return right === null || right.equals(0)
      ? null
      : scaled(sideOf(expression.left, unknown), right.inverse());
  const left = exactValue(expression.left);
  if (left !== null) return scaled(sideOf(expression.right, unknown), left);
  return right === null ? null : scaled(sideOf(expression.left, unknown), right);
}

function joined(left: Side | null, right: Side | null): Side | null {
  return left === null || right === null ? null : [...left, ...right];
}

/** A side times a number: one term is multiplied, several stay together in a bracket. */
function scaled(side: Side | null, factor: Fraction): Side | null {
  if (side === null) return null;
  const [only, ...others] = side;
  if (only === undefined || others.length > 0) return [{ kind: "group", coefficient: factor, inner: side }];
  return [{ ...only, coefficient: only.coefficient.mul(factor) }];
}

/** All brackets multiplied out; nothing combined. */
export function expanded(side: Side): Side {
  return side.flatMap((term): Side => {
    if (term.kind !== "group") return [term];
    return expanded(term.inner).map((inner) => ({
      ...inner,
      coefficient: inner.coefficient.mul(term.coefficient),
    }));
  });
}

/** Like terms combined, the unknown first; brackets must be gone. */
export function combined(side: Side): Side {
  const total = (kind: Term["kind"]) =>
    side
      .filter((term) => term.kind === kind)
      .reduce((sum, term) => sum.add(term.coefficient), new Fraction(0));
  const unknown = total("unknown");
  const constant = total("constant");
  const terms: Term[] = [];
  if (!unknown.equals(0)) terms.push({ kind: "unknown", coefficient: unknown });
  if (!constant.equals(0)) terms.push({ kind: "constant", coefficient: constant });
  return terms;
}

/** `slope` times the unknown plus `intercept`. */
export interface LinearForm {
  readonly slope: Fraction;
  readonly intercept: Fraction;
}

export function linearForm(side: Side): LinearForm {
  const terms = combined(expanded(side));
  const of = (kind: Term["kind"]) => terms.find((term) => term.kind === kind)?.coefficient ?? new Fraction(0);
  return { slope: of("unknown"), intercept: of("constant") };
}

/** The side of a linear form, zero terms left out. */
export function fromLinearForm(form: LinearForm): Side {
  return combined([
    { kind: "unknown", coefficient: form.slope },
    { kind: "constant", coefficient: form.intercept },
  ]);
}

/** Multiplied out by polynomial arithmetic, for what `sideOf` can't take apart: `(x + 1)x - x^2`. */
export function sideByExpanding(expression: Expression, unknown: string): Side | null {
  const polynomial = polynomialOf(expression);
  const coefficients = polynomial === null ? null : coefficientsIn(polynomial, unknown);
  if (coefficients === null || coefficients.length > 2) return null;
  const [intercept = new Fraction(0), slope = new Fraction(0)] = coefficients;
  return fromLinearForm({ slope, intercept });
}

/** The side as an expression in the usual spelling. */
export function sideExpression(side: Side, unknown: string, style: NumberStyle): Expression {
  const [first, ...others] = side;
  if (first === undefined) return numberExpression(new Fraction(0));
  const start = termExpression(first, unknown, style);
  return others.reduce<Expression>((sum, term) => {
    const negative = term.coefficient.lt(0);
    const size = { ...term, coefficient: term.coefficient.abs() };
    return { kind: negative ? "subtract" : "add", left: sum, right: termExpression(size, unknown, style) };
  }, start);
}

/** One term as an expression: `3x`, `x/2`, `2/3x`, `-(x + 1)`. */
export function termExpression(term: Term, unknown: string, style: NumberStyle): Expression {
  if (term.kind === "constant") return numberExpression(term.coefficient, style);
  const base: Expression =
    term.kind === "group" ? sideExpression(term.inner, unknown, style) : { kind: "letter", name: unknown };
  const size = term.coefficient.abs();
  if (term.coefficient.lt(0)) {
    const positive = termExpression({ ...term, coefficient: size }, unknown, style);
    if (positive.kind !== "multiply") return { kind: "negate", of: positive };
    return { kind: "multiply", left: numberExpression(term.coefficient, style), right: base };
  }
  if (size.equals(1)) return base;
  if (size.n === 1n && size.d !== 1n && style === "fraction")
    return { kind: "divide", left: base, right: numberExpression(new Fraction(size.d)) };
  return { kind: "multiply", left: numberExpression(size, style), right: base };
}
