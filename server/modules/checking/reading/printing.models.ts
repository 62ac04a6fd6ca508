import {
  isDivisionOfFractions,
  isMixed,
  isNumberFraction,
  isSum,
  isWholeFraction,
  leadsWithMinus,
  lettersMayMeet,
  mentionsLetter,
  needsBracketsAfterMinus,
  startsTight,
  weight,
} from "./shapes.models.ts";
import type { CallExpression, Expression, Relation } from "./syntax.models.ts";

export { expressionToLatex, latexSign, relationToLatex } from "./latex-printing.models.ts";
export { isNumberFraction, mentionsLetter } from "./shapes.models.ts";

/** Plain notation with spaces round `+`, `-` and signs: `2/3y - 1`. Reads back as the same expression. */
export function expressionToPlain(expression: Expression): string {
  switch (expression.kind) {
    case "number":
      return expression.text;
    case "letter":
      return expression.name;
    case "constant":
      return expression.name === "degree" ? "°" : expression.name;
    case "call":
      return callToPlain(expression);
    case "percent":
      return `${expressionToPlain(expression.of)}%`;
    case "negate":
      return `-${inBrackets(expression.of, needsBracketsAfterMinus(expression.of))}`;
    case "add":
      return `${expressionToPlain(expression.left)} + ${inBrackets(expression.right, leadsWithMinus(expression.right))}`;
    case "subtract":
      return `${expressionToPlain(expression.left)} - ${inBrackets(expression.right, weight[expression.right.kind] < 3 || leadsWithMinus(expression.right))}`;
    case "multiply":
      return productToPlain(expression.left, expression.right);
    case "divide":
      return quotientToPlain(expression.left, expression.right);
    case "power":
      return `${inBrackets(expression.left, weight[expression.left.kind] < 5 || isMixed(expression.left))}^${inBrackets(expression.right, weight[expression.right.kind] < 6 || isMixed(expression.right))}`;
  }
}

function inBrackets(expression: Expression, needed: boolean): string {
  const plain = expressionToPlain(expression);
  return needed ? `(${plain})` : plain;
}

function callToPlain(call: CallExpression): string {
  const inner = expressionToPlain(call.of);
  if (call.name === "factorial") {
    const isSingle = call.of.kind === "letter" || (call.of.kind === "number" && /^\d+$/.test(call.of.text));
    return isSingle ? `${inner}!` : `(${inner})!`;
  }
  if (call.name === "abs") return /\||abs/.test(inner) ? `abs(${inner})` : `|${inner}|`;
  if (call.base === undefined) return `${call.name}(${inner})`;
  const base = expressionToPlain(call.base);
  if (call.name === "root" && base === "3") return `cbrt(${inner})`;
  return `${call.name}_${/^(?:\d+|[a-zA-Z])$/.test(base) ? base : `{${base}}`}(${inner})`;
}

function productToPlain(left: Expression, right: Expression): string {
  const sum = (side: Expression) => weight[side.kind] < 3;
  const leftPlain = inBrackets(left, isSum(left) || (left.kind === "divide" && !isNumberFraction(left)));
  const rightPlain = inBrackets(
    right,
    sum(right) ||
      (right.kind === "divide" && !isWholeFraction(right)) ||
      (right.kind === "multiply" && !startsTight(right)),
  );
  const isUnknown = mentionsLetter(right) || right.kind === "constant";
  const tight =
    startsTight(right) &&
    endsTight(left, leftPlain) &&
    (isUnknown || !isNumberFraction(left.kind === "negate" ? left.of : left)) &&
    lettersMayMeet(leftPlain, rightPlain);
  return tight ? `${leftPlain}${rightPlain}` : `${leftPlain} * ${rightPlain}`;
}

/** `plain` is the text of the expression, or of one that ends with it: printed once, since each part has its own. */
function endsTight(expression: Expression, plain: string): boolean {
  if (expression.kind === "number" || expression.kind === "letter" || expression.kind === "constant")
    return true;
  if (expression.kind === "power")
    return expression.right.kind === "number" && expression.left.kind === "letter";
  if (expression.kind === "multiply") return !/[*/]/.test(plain) && endsTight(expression.right, plain);
  if (expression.kind === "negate") return endsTight(expression.of, plain);
  return isNumberFraction(expression) || isSum(expression);
}

function quotientToPlain(left: Expression, right: Expression): string {
  const bothNumbers = left.kind === "number" && right.kind === "number" && !isMixed(left) && !isMixed(right);
  if (bothNumbers) return `${left.text}/${right.text}`;
  if (isDivisionOfFractions(left, right)) return `${expressionToPlain(left)} ÷ ${expressionToPlain(right)}`;
  const leftPlain = inBrackets(left, isSum(left) || left.kind === "divide" || isMixed(left));
  const rightPlain = inBrackets(right, weight[right.kind] < 4 || isMixed(right));
  return leftPlain.includes(" ") && !leftPlain.startsWith("(") && left.kind !== "call"
    ? `(${leftPlain})/${rightPlain}`
    : `${leftPlain}/${rightPlain}`;
}

export function relationToPlain(relation: Relation): string {
  return `${expressionToPlain(relation.left)} ${relation.sign} ${expressionToPlain(relation.right)}`;
}
