import { letterPair, pairsThatAreWords, productsOfLetters } from "./notation.constants.ts";
import type { Expression } from "./syntax.models.ts";

/** How tightly each kind holds together when it is printed: 1 a sum, 6 one sign. */
export const weight = {
  add: 1,
  subtract: 1,
  negate: 2,
  multiply: 3,
  divide: 3,
  percent: 5,
  power: 4,
  number: 6,
  letter: 6,
  constant: 6,
  call: 6,
} as const;

export function isMixed(expression: Expression): boolean {
  return expression.kind === "number" && expression.text.includes(" ");
}

export function isSum(expression: Expression): boolean {
  return expression.kind === "add" || expression.kind === "subtract";
}

/** Whether the plain form starts with a minus sign, so that it needs brackets after an operator. */
export function leadsWithMinus(expression: Expression): boolean {
  if (expression.kind === "negate") return true;
  if (expression.kind === "percent") return leadsWithMinus(expression.of);
  return expression.kind === "add" ||
    expression.kind === "subtract" ||
    expression.kind === "multiply" ||
    expression.kind === "divide"
    ? leadsWithMinus(expression.left) && !bracketsLeft(expression)
    : false;
}

function bracketsLeft(expression: Expression): boolean {
  return (expression.kind === "multiply" || expression.kind === "divide") && isSum(expression.left);
}

export function needsBracketsAfterMinus(expression: Expression): boolean {
  return weight[expression.kind] < 3 || leadsWithMinus(expression);
}

/** A fraction of two whole numbers, the only quotient that a product may follow without a sign. */
export function isNumberFraction(expression: Expression): boolean {
  return (
    expression.kind === "divide" &&
    expression.left.kind === "number" &&
    expression.right.kind === "number" &&
    !isMixed(expression.left) &&
    !isMixed(expression.right)
  );
}

export function isWholeFraction(expression: Expression): boolean {
  if (expression.kind !== "divide") return false;
  return [expression.left, expression.right].every(
    (side) => side.kind === "number" && /^\d+$/.test(side.text),
  );
}

/** Numbers of which at least one is a fraction: written with `÷`, which keeps each fraction whole. */
export function isDivisionOfFractions(left: Expression, right: Expression): boolean {
  const isFraction = (side: Expression) => isMixed(side) || isWholeFraction(side);
  const isPlainNumber = (side: Expression) => isFraction(side) || side.kind === "number";
  return isPlainNumber(left) && isPlainNumber(right) && (isFraction(left) || isFraction(right));
}

/** May stand right after a coefficient: a letter, a function, a power of one, or a bracket. */
export function startsTight(expression: Expression): boolean {
  if (expression.kind === "letter" || expression.kind === "constant" || isSum(expression)) return true;
  if (expression.kind === "call") return expression.name !== "factorial" || startsTight(expression.of);
  return expression.kind === "power" && startsTight(expression.left);
}

export function mentionsLetter(expression: Expression): boolean {
  switch (expression.kind) {
    case "letter":
      return true;
    case "number":
    case "constant":
      return false;
    case "call":
      return (
        mentionsLetter(expression.of) || (expression.base !== undefined && mentionsLetter(expression.base))
      );
    case "percent":
    case "negate":
      return mentionsLetter(expression.of);
    default:
      return mentionsLetter(expression.left) || mentionsLetter(expression.right);
  }
}

/** Whether letters that would meet when two texts are put side by side still read as single letters. */
export function lettersMayMeet(left: string, right: string): boolean {
  // `2^3x` has two readings.
  if (/\^\d+$/.test(left) && !/[A-Za-z]\^\d+$/.test(left) && /^[A-Za-z]/.test(right)) return false;
  const run = /[A-Za-z_0-9]*$/.exec(left)?.[0] ?? "";
  const before = /[A-Za-z]+$/.exec(left)?.[0] ?? "";
  const after = /^[A-Za-z]+/.exec(right)?.[0] ?? "";
  if (run.includes("_") && after !== "") return false;
  if (before === "" || after === "") return true;
  const met = before + after;
  return (letterPair.test(met) && !pairsThatAreWords.has(met)) || productsOfLetters.has(met);
}
