import Fraction from "fraction.js";
import type { Expression } from "../../../server/modules/checking/expression.models.ts";

/** Whole numbers from `low` to `high`, both included; the same for the same seed. */
export type Pick = (low: number, high: number) => number;

export function pickFrom(seed: number): Pick {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return (low, high) => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return low + (((mixed ^ (mixed >>> 14)) >>> 0) % (high - low + 1));
  };
}

export function number(value: number): Expression {
  if (value < 0) return { kind: "negate", of: number(-value) };
  return { kind: "number", value: new Fraction(value), text: String(value) };
}

export function letter(name: string): Expression {
  return { kind: "letter", name };
}

export function call(name: string, of: Expression): Expression {
  return { kind: "call", name, of };
}

export function binary(
  kind: "add" | "subtract" | "multiply" | "divide" | "power",
  left: Expression,
  right: Expression,
): Expression {
  return { kind, left, right };
}

const functions = ["sqrt", "sin", "cos", "tan", "ln", "abs", "cbrt", "exp", "sinh", "arctan"];

/** An expression in x and y, at most `depth` operations deep. */
export function treeFrom(pick: Pick, depth: number): Expression {
  if (depth === 0 || pick(0, 9) === 0) return leafFrom(pick);
  const shape = pick(0, 12);
  const part = () => treeFrom(pick, depth - 1);
  if (shape < 3) return binary("add", part(), part());
  if (shape < 5) return binary("subtract", part(), part());
  if (shape < 7) return binary("multiply", part(), part());
  if (shape < 8) return binary("divide", part(), part());
  if (shape < 10) return binary("power", part(), number(pick(0, 5) === 0 ? -pick(1, 2) : pick(2, 3)));
  if (shape < 11) return { kind: "negate", of: part() };
  return functionOf(functions[pick(0, functions.length - 1)] ?? "sin", part());
}

function functionOf(name: string, of: Expression): Expression {
  if (name === "cbrt") return { kind: "call", name: "root", of, base: number(3) };
  if (name === "exp") return binary("power", { kind: "constant", name: "e" }, of);
  return call(name, of);
}

function leafFrom(pick: Pick): Expression {
  const shape = pick(0, 11);
  if (shape < 4) return letter("x");
  if (shape < 6) return letter("y");
  if (shape < 10) return number(pick(1, 9));
  if (shape < 11) return binary("divide", number(pick(1, 7)), number(pick(2, 9)));
  return { kind: "constant", name: "pi" };
}

/** The same expression with one leaf or operation changed; it may still be equal by chance. */
export function changed(expression: Expression, pick: Pick): Expression {
  const inner = innerParts(expression);
  if (inner.length === 0 || pick(0, 4) === 0) return changedHere(expression, pick);
  const chosen = inner[pick(0, inner.length - 1)];
  return replacing(expression, (part) => (part === chosen ? changed(part, pick) : part));
}

function changedHere(expression: Expression, pick: Pick): Expression {
  switch (expression.kind) {
    case "number":
      return number(Number(expression.value.valueOf()) + pick(1, 3));
    case "letter":
      return letter(expression.name === "x" ? "y" : "x");
    case "constant":
      return number(3);
    case "add":
      return { ...expression, kind: "subtract" };
    case "subtract":
      return { ...expression, kind: "add" };
    case "multiply":
      return { ...expression, kind: "divide" };
    case "divide":
      return { ...expression, left: expression.right, right: expression.left };
    case "power":
      return { ...expression, right: binary("add", expression.right, number(1)) };
    case "negate":
      return expression.of;
    case "percent":
      return expression.of;
    case "call":
      return expression.name === "sin" ? call("cos", expression.of) : call("sin", expression.of);
  }
}

export function innerParts(expression: Expression): readonly Expression[] {
  if ("left" in expression) return [expression.left, expression.right];
  return "of" in expression ? [expression.of] : [];
}

export function replacing(expression: Expression, replace: (part: Expression) => Expression): Expression {
  if ("left" in expression) {
    const left = replace(expression.left);
    // Both sides may be one object; only the first is replaced then.
    return {
      ...expression,
      left,
      right: left === expression.left ? replace(expression.right) : expression.right,
    };
  }
  return "of" in expression ? { ...expression, of: replace(expression.of) } : expression;
}
