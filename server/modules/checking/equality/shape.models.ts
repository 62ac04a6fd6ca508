import { functionNames } from "../reading/functions.constants.ts";
import type { Expression } from "../reading/syntax.models.ts";

/** What about an expression decides where it has to be tried. */
export interface Features {
  readonly letters: readonly string[];
  /** Made of pieces that may differ: absolute values, roots, inverse functions, powers with fractions. */
  readonly isPieced: boolean;
  readonly hasFactorial: boolean;
  /** A `log` without a base. */
  readonly hasPlainLog: boolean;
  /** Number of parts. */
  readonly size: number;
}

const smooth = new Set([
  "sin",
  "cos",
  "tan",
  "sec",
  "csc",
  "cot",
  "exp",
  "sinh",
  "cosh",
  "tanh",
  "sech",
  "csch",
  "coth",
]);

export function featuresOf(expression: Expression): Features {
  const letters = new Set<string>();
  let [isPieced, hasFactorial, hasPlainLog, size] = [false, false, false, 0];
  const pending: Expression[] = [expression];
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    size += 1;
    if (part.kind === "letter") letters.add(part.name);
    if (part.kind === "power" && !isWholeNumber(part.right)) isPieced = true;
    if (part.kind === "call") {
      if (Object.hasOwn(functionNames, part.name) && !smooth.has(part.name)) isPieced = true;
      if (part.name === "factorial") hasFactorial = true;
      if (part.name === "log" && part.base === undefined) hasPlainLog = true;
    }
    pending.push(...partsOf(part));
  }
  return { letters: [...letters], isPieced, hasFactorial, hasPlainLog, size };
}

/** The parts that an expression is made of directly. */
export function partsOf(expression: Expression): readonly Expression[] {
  if ("left" in expression) return [expression.left, expression.right];
  if (expression.kind === "call" && expression.base !== undefined) return [expression.of, expression.base];
  return "of" in expression ? [expression.of] : [];
}

/** The same expression with other parts in the places of its own. */
export function withParts(expression: Expression, replace: (part: Expression) => Expression): Expression {
  if ("left" in expression)
    return { ...expression, left: replace(expression.left), right: replace(expression.right) };
  if (expression.kind === "call" && expression.base !== undefined)
    return { ...expression, of: replace(expression.of), base: replace(expression.base) };
  return "of" in expression ? { ...expression, of: replace(expression.of) } : expression;
}

function isWholeNumber(expression: Expression): boolean {
  if (expression.kind === "negate") return isWholeNumber(expression.of);
  return expression.kind === "number" && expression.value.d === 1n;
}

/** The largest number that is written in an expression, exponents left aside. */
export function largestNumber(expression: Expression): number {
  if (expression.kind === "number") return Math.abs(expression.value.valueOf());
  const parts = expression.kind === "power" ? [expression.left] : partsOf(expression);
  return Math.max(0, ...parts.map(largestNumber));
}

/** Whether a name is a function in one expression and a number in the other: `g(h + 1)` beside `gh + g`. */
export function isNameOpen(first: Expression, second: Expression): boolean {
  const [functions, letters] = [[first, second].map(unknownFunctions), [first, second].map(lettersIn)];
  return functions.some((names, index) => names.some((name) => letters[1 - index]?.includes(name)));
}

function unknownFunctions(expression: Expression): readonly string[] {
  const own =
    expression.kind === "call" && !Object.hasOwn(functionNames, expression.name) ? [expression.name] : [];
  return [...own, ...partsOf(expression).flatMap(unknownFunctions)];
}

function lettersIn(expression: Expression): readonly string[] {
  return expression.kind === "letter" ? [expression.name] : partsOf(expression).flatMap(lettersIn);
}

/** Whether a function that nothing is known about (`f`) occurs. */
export function holdsUnknownFunction(expression: Expression): boolean {
  if (expression.kind === "call" && !Object.hasOwn(functionNames, expression.name)) return true;
  return partsOf(expression).some(holdsUnknownFunction);
}
