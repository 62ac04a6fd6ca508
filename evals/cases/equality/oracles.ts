import * as KAS from "@khanacademy/kas";
import { evaluate as evaluateInMathjs } from "mathjs";
import type { Expression } from "../../../server/modules/checking/expression.models.ts";
import { innerParts } from "./trees.generator.ts";

/** Text that mathjs and KAS both read, with every bracket written. */
export function bracketed(expression: Expression): string {
  switch (expression.kind) {
    case "number":
      return expression.value.d === 1n ? expression.value.toString() : `(${expression.value.toFraction()})`;
    case "letter":
    case "constant":
      return expression.name;
    case "negate":
      return `(-(${bracketed(expression.of)}))`;
    case "percent":
      return `((${bracketed(expression.of)})/100)`;
    case "call":
      if (expression.name === "root") return `((${bracketed(expression.of)})^(1/3))`;
      return `${expression.name}(${bracketed(expression.of)})`;
    default: {
      const sign = { add: "+", subtract: "-", multiply: "*", divide: "/", power: "^" }[expression.kind];
      return `((${bracketed(expression.left)})${sign}(${bracketed(expression.right)}))`;
    }
  }
}

/** For mathjs: its names, and real cube roots. */
function forMathjs(expression: Expression): string {
  if (expression.kind === "call" && expression.name === "root") return `cbrt(${forMathjs(expression.of)})`;
  if (expression.kind === "call") {
    const name = { ln: "log", arctan: "atan" }[expression.name] ?? expression.name;
    return `${name}(${forMathjs(expression.of)})`;
  }
  if (expression.kind === "negate") return `(-(${forMathjs(expression.of)}))`;
  if (!("left" in expression)) return bracketed(expression);
  const sign = { add: "+", subtract: "-", multiply: "*", divide: "/", power: "^" }[expression.kind];
  return `((${forMathjs(expression.left)})${sign}(${forMathjs(expression.right)}))`;
}

const points: readonly (readonly [number, number])[] = [
  [0.731, 1.417],
  [1.913, 0.377],
  [-0.613, 1.271],
  [0.419, -0.871],
  [-1.337, -0.443],
  [2.271, 1.893],
  [-2.113, 2.457],
  [0.137, 0.211],
];

/** In ordinary floating point: `different` at some point beyond doubt, `equal` at all, or `unknown`. */
export function askMathjs(first: Expression, second: Expression): "equal" | "different" | "unknown" {
  const texts = [forMathjs(first), forMathjs(second)] as const;
  let compared = 0;
  for (const [x, y] of points) {
    const [a, b] = texts.map((text) => realValue(text, { x, y }));
    if (a === undefined || b === undefined || a === null || b === null) continue;
    const size = Math.max(Math.abs(a), Math.abs(b), 1e-3);
    if (size > 1e6) continue;
    if (Math.abs(a - b) > 1e-6 * size) return "different";
    // So near, or so small, that floating point says nothing.
    if (Math.abs(a - b) > 1e-13 * size || size < 1e-2) return "unknown";
    compared += 1;
  }
  return compared >= 3 ? "equal" : "unknown";
}

function realValue(text: string, scope: { x: number; y: number }): number | null {
  try {
    const value: unknown = evaluateInMathjs(text, { ...scope });
    return typeof value === "number" && Number.isFinite(value) ? value : null;
  } catch {
    return null;
  }
}

/** Khan Academy's checker; only for small trees, for it can run very long on others. */
export function askKas(first: Expression, second: Expression): "equal" | "different" | "unknown" {
  if (sizeOf(first) > 25 || sizeOf(second) > 40) return "unknown";
  const options = { functions: [] };
  const [a, b] = [KAS.parse(bracketed(first), options), KAS.parse(bracketed(second), options)];
  if (!a.parsed || !b.parsed) return "unknown";
  try {
    return KAS.compare(a.expr, b.expr, { form: false, simplify: false }).equal ? "equal" : "different";
  } catch {
    return "unknown";
  }
}

export function sizeOf(expression: Expression): number {
  return 1 + innerParts(expression).reduce((total, part) => total + sizeOf(part), 0);
}
