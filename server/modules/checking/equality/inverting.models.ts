import Fraction from "fraction.js";
import { exactValue } from "../reading/exact.models.ts";
import type { Expression } from "../reading/syntax.models.ts";
import { product, quotient } from "./ball.models.ts";
import { exponential, logarithm } from "./elementary.models.ts";
import { evaluate } from "./evaluating.models.ts";
import { isValue, signOfValue, toBall, type Value, whole } from "./value.models.ts";

const bits = 320;

/** What stands inside a function, and the value it has to have. */
export interface Inner {
  readonly of: Expression;
  readonly value: Value;
}

/**
 * Where a function takes a value: exponentials and logarithms, which take each value at most once. `none` where it
 * never does; null for other functions.
 */
export function inverted(call: Expression, value: Value): Inner | "none" | null {
  if (call.kind === "power") {
    const base = closedValue(call.left);
    return base === null || signOfValue(base) !== 1 || base.exact?.equals(1)
      ? null
      : exponent(call.right, base, value);
  }
  if (call.kind !== "call") return null;
  if (call.name === "exp") return exponent(call.of, null, value);
  if (call.name !== "ln" && call.name !== "log") return null;
  const base = call.name === "ln" ? null : baseOf(call);
  if (base === "unknown") return null;
  const log = base === null ? null : logarithm(toBall(base, bits), bits);
  const power = log === null ? toBall(value, bits) : product(toBall(value, bits), log, bits);
  const result = power === null || (base !== null && log === null) ? null : exponential(power, bits);
  return result === null ? null : { of: call.of, value: { ball: result } };
}

function exponent(of: Expression, base: Value | null, value: Value): Inner | "none" | null {
  const sign = signOfValue(value);
  if (sign === null) return null;
  if (sign < 1) return "none";
  if (base?.exact !== undefined && value.exact !== undefined) {
    const exact = wholeLogarithm(base.exact, value.exact);
    if (exact !== null) return { of, value: whole(exact) };
  }
  const top = logarithm(toBall(value, bits), bits);
  const bottom = base === null ? null : logarithm(toBall(base, bits), bits);
  if (top === null || (base !== null && bottom === null)) return null;
  const result = bottom === null ? top : quotient(top, bottom, bits);
  return result === null ? null : { of, value: { ball: result } };
}

/** The whole number n with base^n = value, or null. */
function wholeLogarithm(base: Fraction, value: Fraction): number | null {
  for (const step of [base, base.inverse()]) {
    let power = new Fraction(1);
    for (let n = 0; n <= 64; n += 1) {
      if (power.equals(value)) return step === base ? n : -n;
      power = power.mul(step);
    }
  }
  return null;
}

/** A logarithm begins where what stands inside is zero; an exponential has no edge. */
export function edgeOf(call: Expression): Inner | "none" | null {
  if (call.kind === "power" || (call.kind === "call" && call.name === "exp")) return "none";
  return call.kind === "call" ? { of: call.of, value: whole(0) } : null;
}

function baseOf(call: Expression & { readonly kind: "call" }): Value | "unknown" {
  const base = call.base === undefined ? whole(10) : closedValue(call.base);
  return base === null || signOfValue(base) !== 1 || base.exact?.equals(1) ? "unknown" : base;
}

function closedValue(expression: Expression): Value | null {
  const exact = exactValue(expression);
  if (exact !== null) return { exact };
  const outcome = evaluate(expression, { letters: new Map(), bits, work: { left: 5_000 } });
  return isValue(outcome) ? outcome : null;
}
