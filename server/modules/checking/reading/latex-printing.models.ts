import { functionNames, greekName } from "./functions.constants.ts";
import {
  isDivisionOfFractions,
  isMixed,
  isNumberFraction,
  isSum,
  leadsWithMinus,
  lettersMayMeet,
  mentionsLetter,
  needsBracketsAfterMinus,
  startsTight,
  weight,
} from "./shapes.models.ts";
import type { CallExpression, Expression, Relation, Sign } from "./syntax.models.ts";

/** LaTeX without delimiters. */
export function expressionToLatex(expression: Expression): string {
  switch (expression.kind) {
    case "number": {
      const mixed = /^(\d+) (\d+)\/(\d+)$/.exec(expression.text);
      return mixed ? `${mixed[1]}\\frac{${mixed[2]}}{${mixed[3]}}` : expression.text;
    }
    case "letter":
      return letterToLatex(expression.name);
    case "constant":
      return { pi: "\\pi", e: "e", degree: "^{\\circ}" }[expression.name];
    case "call":
      return callToLatex(expression);
    case "percent":
      return `${expressionToLatex(expression.of)}\\%`;
    case "negate":
      return `-${latexInBrackets(expression.of, needsBracketsAfterMinus(expression.of))}`;
    case "add":
      return `${expressionToLatex(expression.left)} + ${latexInBrackets(expression.right, leadsWithMinus(expression.right))}`;
    case "subtract":
      return `${expressionToLatex(expression.left)} - ${latexInBrackets(expression.right, weight[expression.right.kind] < 3 || leadsWithMinus(expression.right))}`;
    case "multiply":
      return productToLatex(expression.left, expression.right);
    case "divide":
      if (isDivisionOfFractions(expression.left, expression.right))
        return `${expressionToLatex(expression.left)} \\div ${expressionToLatex(expression.right)}`;
      return `\\frac{${expressionToLatex(expression.left)}}{${expressionToLatex(expression.right)}}`;
    case "power":
      return `${latexInBrackets(expression.left, weight[expression.left.kind] < 5 || isMixed(expression.left))}^{${expressionToLatex(expression.right)}}`;
  }
}

function letterToLatex(name: string): string {
  const [stem = name, subscript] = name.split("_");
  const letter = stem.length > 1 && greekName(stem) !== null ? `\\${stem}` : stem;
  return subscript === undefined ? letter : `${letter}_{${subscript}}`;
}

function callToLatex(call: CallExpression): string {
  const inner = expressionToLatex(call.of);
  const base = call.base === undefined ? null : expressionToLatex(call.base);
  switch (call.name) {
    case "sqrt":
      return `\\sqrt{${inner}}`;
    case "root":
      return `\\sqrt[${base ?? "2"}]{${inner}}`;
    case "abs":
      return `\\left|${inner}\\right|`;
    case "floor":
      return `\\lfloor ${inner} \\rfloor`;
    case "ceil":
      return `\\lceil ${inner} \\rceil`;
    case "factorial": {
      const isSingle = call.of.kind === "letter" || (call.of.kind === "number" && /^\d+$/.test(call.of.text));
      return `${isSingle ? inner : `\\left(${inner}\\right)`}!`;
    }
    default: {
      const name = Object.hasOwn(functionNames, call.name) ? functionNames[call.name] : call.name;
      return `${name}${base === null ? "" : `_{${base}}`}\\left(${inner}\\right)`;
    }
  }
}

function productToLatex(left: Expression, right: Expression): string {
  const isDivision = (side: Expression) =>
    side.kind === "divide" && isDivisionOfFractions(side.left, side.right);
  const tight = startsTight(right) && (mentionsLetter(right) || right.kind === "constant" || endsTight(left));
  const leftLatex = latexInBrackets(left, isSum(left) || (tight && isDivision(left)));
  const rightLatex = latexInBrackets(
    right,
    weight[right.kind] < 3 || right.kind === "multiply" || isDivision(right),
  );
  if (!tight) return `${leftLatex} \\times ${rightLatex}`;
  // A command's name must not run into a letter, nor letters into a word: `\pi r`, `xy x^{3}`.
  const isName = /\\[a-zA-Z]+$/.test(leftLatex) && /^[a-zA-Z]/.test(rightLatex);
  const gap = isName || !lettersMayMeet(leftLatex, rightLatex) ? " " : "";
  return `${leftLatex}${gap}${rightLatex}`;
}

function endsTight(expression: Expression): boolean {
  if (expression.kind === "number" || expression.kind === "letter") return true;
  if (expression.kind === "power")
    return expression.right.kind === "number" && expression.left.kind === "letter";
  if (expression.kind === "negate") return endsTight(expression.of);
  if (expression.kind === "multiply") return endsTight(expression.right);
  return isNumberFraction(expression) || isSum(expression);
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

export function relationToLatex(relation: Relation): string {
  return `${expressionToLatex(relation.left)} ${latexSigns[relation.sign]} ${expressionToLatex(relation.right)}`;
}

export function latexSign(sign: Sign): string {
  return latexSigns[sign];
}
