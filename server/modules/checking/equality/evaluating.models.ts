import Fraction from "fraction.js";
import type { Expression } from "../reading/syntax.models.ts";
import { spend } from "../work.models.ts";
import { difference, product, quotient, sum } from "./ball.models.ts";
import { callValue } from "./calling.models.ts";
import { exponential, piBall } from "./elementary.models.ts";
import { powerValue } from "./powers.models.ts";
import {
  exactly,
  fromBall,
  isValue,
  type Outcome,
  signOfValue,
  toBall,
  type Value,
  whole,
} from "./value.models.ts";

/** Values of letters, the precision in bits, and what is left of the work allowed (counted, not timed). */
export interface Setting {
  readonly letters: ReadonlyMap<string, Value>;
  readonly bits: number;
  readonly work: { left: number };
  /** `log` without a base as the natural logarithm, as universities write it, instead of base 10. */
  readonly isLogNatural?: boolean;
}

/** Steps that a function costs beside a sum. */
const callCost = 20;

/** The real value of an expression at a point, as school takes it: odd roots of negative numbers are real. Never throws. */
export function evaluate(expression: Expression, setting: Setting): Outcome {
  setting.work.left -= 1;
  spend(1);
  if (setting.work.left < 0) return "unsure";
  switch (expression.kind) {
    case "number":
      return exactly(expression.value, setting.bits);
    case "letter":
      return setting.letters.get(expression.name) ?? "unsure";
    case "constant":
      return constantValue(expression.name, setting.bits);
    case "negate":
      return scaled(evaluate(expression.of, setting), new Fraction(-1), setting.bits);
    case "percent":
      return scaled(evaluate(expression.of, setting), new Fraction(1, 100), setting.bits);
    case "call":
      return valueOfCall(expression, setting);
    default: {
      if (expression.kind === "power" && isEuler(expression.left))
        return eulerPower(expression.right, setting);
      const left = evaluate(expression.left, setting);
      if (left === "undefined") return left;
      const right = evaluate(expression.right, setting);
      if (!isValue(left) || !isValue(right)) return right === "undefined" ? right : "unsure";
      return combined(expression.kind, left, right, setting);
    }
  }
}

function constantValue(name: "pi" | "e" | "degree", bits: number): Outcome {
  if (name === "e") return fromBall(exponential({ mid: 1n, rad: 0n, exp: 0 }, bits));
  const pi = piBall(bits);
  if (name === "pi") return { ball: pi };
  return fromBall(quotient(pi, { mid: 180n, rad: 0n, exp: 0 }, bits));
}

function isEuler(expression: Expression): boolean {
  return expression.kind === "constant" && expression.name === "e";
}

function eulerPower(exponent: Expression, setting: Setting): Outcome {
  spend(callCost * Math.max(1, setting.bits / 400));
  const of = evaluate(exponent, setting);
  return isValue(of) ? callValue("exp", of, null, setting) : of;
}

function scaled(of: Outcome, factor: Fraction, bits: number): Outcome {
  if (!isValue(of)) return of;
  if (of.exact !== undefined) return exactly(of.exact.mul(factor), bits);
  return fromBall(product(of.ball, toBall({ exact: factor }, bits), bits));
}

function valueOfCall(expression: Expression & { readonly kind: "call" }, setting: Setting): Outcome {
  spend(callCost * Math.max(1, setting.bits / 400));
  const of = evaluate(expression.of, setting);
  const base = expression.base === undefined ? null : evaluate(expression.base, setting);
  if (of === "undefined" || base === "undefined") return "undefined";
  if (!isValue(of) || base === "unsure") return "unsure";
  return callValue(expression.name, of, base, setting);
}

function combined(
  kind: "add" | "subtract" | "multiply" | "divide" | "power",
  left: Value,
  right: Value,
  setting: Setting,
): Outcome {
  if (kind === "power") return powerValue(left, right, setting);
  const { bits } = setting;
  if (kind === "divide" && signOfValue(right) === 0) return "undefined";
  if (left.exact !== undefined && right.exact !== undefined)
    return exactly(exactCombination(kind, left.exact, right.exact), bits);
  if (kind === "multiply" && (signOfValue(left) === 0 || signOfValue(right) === 0)) return whole(0);
  const [a, b] = [toBall(left, bits), toBall(right, bits)];
  const operation = { add: sum, subtract: difference, multiply: product, divide: quotient }[kind];
  return fromBall(operation(a, b, bits));
}

function exactCombination(
  kind: "add" | "subtract" | "multiply" | "divide",
  left: Fraction,
  right: Fraction,
): Fraction {
  switch (kind) {
    case "add":
      return left.add(right);
    case "subtract":
      return left.sub(right);
    case "multiply":
      return left.mul(right);
    case "divide":
      return left.div(right);
  }
}
