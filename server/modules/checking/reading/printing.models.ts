import type { Expression, Relation, Sign } from "./syntax.models.ts";

const weight = {
  add: 1,
  subtract: 1,
  negate: 2,
  multiply: 3,
  divide: 3,
  percent: 5,
  power: 4,
  number: 6,
  letter: 6,
} as const;

/** Plain notation with spaces round `+`, `-` and signs: `2/3y - 1`. Reads back as the same expression. */
export function expressionToPlain(expression: Expression): string {
  switch (expression.kind) {
    case "number":
      return expression.text;
    case "letter":
      return expression.name;
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

function isMixed(expression: Expression): boolean {
  return expression.kind === "number" && expression.text.includes(" ");
}

/** Whether the plain form starts with a minus sign, so that it needs brackets after an operator. */
function leadsWithMinus(expression: Expression): boolean {
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

function isSum(expression: Expression): boolean {
  return expression.kind === "add" || expression.kind === "subtract";
}

function needsBracketsAfterMinus(expression: Expression): boolean {
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

function productToPlain(left: Expression, right: Expression): string {
  const sum = (side: Expression) => weight[side.kind] < 3;
  const leftPlain = inBrackets(left, isSum(left) || (left.kind === "divide" && !isNumberFraction(left)));
  const rightPlain = inBrackets(
    right,
    sum(right) ||
      (right.kind === "divide" && !isWholeFraction(right)) ||
      (right.kind === "multiply" && !startsTight(right)),
  );
  const tight = startsTight(right) && endsTight(left) && (mentionsLetter(right) || !isNumberFraction(left));
  return tight ? `${leftPlain}${rightPlain}` : `${leftPlain} * ${rightPlain}`;
}

/** May stand right after a coefficient: a letter, a power of one, or a bracket. */
function startsTight(expression: Expression): boolean {
  if (expression.kind === "letter" || isSum(expression)) return true;
  if (expression.kind === "power") return expression.left.kind === "letter" || isSum(expression.left);
  return false;
}

function endsTight(expression: Expression): boolean {
  if (expression.kind === "number" || expression.kind === "letter") return true;
  if (expression.kind === "power")
    return expression.right.kind === "number" && expression.left.kind === "letter";
  if (expression.kind === "multiply")
    return endsTight(expression.right) && expressionToPlain(expression).match(/[*/]/) === null;
  if (expression.kind === "negate") return endsTight(expression.of);
  return isNumberFraction(expression) || isSum(expression);
}

export function mentionsLetter(expression: Expression): boolean {
  switch (expression.kind) {
    case "letter":
      return true;
    case "number":
      return false;
    case "percent":
    case "negate":
      return mentionsLetter(expression.of);
    default:
      return mentionsLetter(expression.left) || mentionsLetter(expression.right);
  }
}

/** Numbers of which at least one is a fraction: written with `÷`, which keeps each fraction whole. */
function isDivisionOfFractions(left: Expression, right: Expression): boolean {
  const isFraction = (side: Expression) => isMixed(side) || isWholeFraction(side);
  const isPlainNumber = (side: Expression) => isFraction(side) || side.kind === "number";
  return isPlainNumber(left) && isPlainNumber(right) && (isFraction(left) || isFraction(right));
}

function isWholeFraction(expression: Expression): boolean {
  if (expression.kind !== "divide") return false;
  return [expression.left, expression.right].every(
    (side) => side.kind === "number" && /^\d+$/.test(side.text),
  );
}

function quotientToPlain(left: Expression, right: Expression): string {
  const bothNumbers = left.kind === "number" && right.kind === "number" && !isMixed(left) && !isMixed(right);
  if (bothNumbers) return `${left.text}/${right.text}`;
  if (isDivisionOfFractions(left, right)) return `${expressionToPlain(left)} ÷ ${expressionToPlain(right)}`;
  const leftPlain = inBrackets(left, isSum(left) || left.kind === "divide" || isMixed(left));
  const rightPlain = inBrackets(right, weight[right.kind] < 4 || isMixed(right));
  return leftPlain.includes(" ") && !leftPlain.startsWith("(")
    ? `(${leftPlain})/${rightPlain}`
    : `${leftPlain}/${rightPlain}`;
}

/** LaTeX without delimiters. */
export function expressionToLatex(expression: Expression): string {
  switch (expression.kind) {
    case "number": {
      const mixed = /^(\d+) (\d+)\/(\d+)$/.exec(expression.text);
      return mixed ? `${mixed[1]}\\frac{${mixed[2]}}{${mixed[3]}}` : expression.text;
    }
    case "letter":
      return expression.name;
    case "percent":
      return `${expressionToLatex(expression.of)}\\%`;
    case "negate":
      return `-${latexInBrackets(expression.of, needsBracketsAfterMinus(expression.of))}`;
    case "add":
      return `${expressionToLatex(expression.left)} + ${latexInBrackets(expression.right, leadsWithMinus(expression.right))}`;
    case "subtract":
      return `${expressionToLatex(expression.left)} - ${latexInBrackets(expression.right, weight[expression.right.kind] < 3 || leadsWithMinus(expression.right))}`;
    case "multiply": {
      const left = latexInBrackets(expression.left, isSum(expression.left));
      const right = latexInBrackets(
        expression.right,
        weight[expression.right.kind] < 3 ||
          expression.right.kind === "multiply" ||
          (expression.right.kind === "divide" &&
            isDivisionOfFractions(expression.right.left, expression.right.right)),
      );
      const tight =
        startsTight(expression.right) && (mentionsLetter(expression.right) || endsTight(expression.left));
      return tight ? `${left}${right}` : `${left} \\times ${right}`;
    }
    case "divide":
      if (isDivisionOfFractions(expression.left, expression.right))
        return `${expressionToLatex(expression.left)} \\div ${expressionToLatex(expression.right)}`;
      return `\\frac{${expressionToLatex(expression.left)}}{${expressionToLatex(expression.right)}}`;
    case "power":
      return `${latexInBrackets(expression.left, weight[expression.left.kind] < 5 || isMixed(expression.left))}^{${expressionToLatex(expression.right)}}`;
  }
}

function latexInBrackets(expression: Expression, needed: boolean): string {
  const latex = expressionToLatex(expression);
  return needed ? `\\left(${latex}\\right)` : latex;
}

const latexSigns: Readonly<Record<Sign, string>> = {
  "=": "=",
  "<": "<",
  "<=": "\\le",
  ">": ">",
  ">=": "\\ge",
  "!=": "\\ne",
};

export function relationToPlain(relation: Relation): string {
  return `${expressionToPlain(relation.left)} ${relation.sign} ${expressionToPlain(relation.right)}`;
}

export function relationToLatex(relation: Relation): string {
  return `${expressionToLatex(relation.left)} ${latexSigns[relation.sign]} ${expressionToLatex(relation.right)}`;
}

export function latexSign(sign: Sign): string {
  return latexSigns[sign];
}
