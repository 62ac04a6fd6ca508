import { sizeOf, usesDecimals } from "../../algebra/building.models.ts";
import type { Problem, Solution, SolutionStep } from "../../checking.models.ts";
import { readExpression } from "../../expression.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import { expressionToLatex, expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression, ReadResult } from "../../reading/syntax.models.ts";
import { type ArithmeticStep, arithmeticStep, arithmeticSteps, styleOf } from "./stepping.models.ts";

/** An expression without letters that has something left to work out, as a problem; or null. */
export function recogniseArithmetic(read: ReadResult): Problem | null {
  if (read.kind !== "expression" || exactValue(read.expression) === null) return null;
  if (sizeOf(read.expression) > 60 || arithmeticStep(read.expression, styleOf(read.expression)) === null)
    return null;
  return {
    family: "arithmetic",
    statement: expressionToPlain(read.expression),
    latex: expressionToLatex(read.expression),
    unknown: null,
    skill: skillOf(read.expression),
  };
}

function skillOf(expression: Expression): string {
  const kinds = new Set(kindsIn(expression));
  if (kinds.has("percent")) return "arithmetic.percent";
  if (kinds.has("divide") || kinds.has("mixed")) {
    const isWhole = exactValue(expression)?.d === 1n && !kinds.has("fraction") && !kinds.has("mixed");
    if (!isWhole) return "arithmetic.fractions";
  }
  if (usesDecimals(expression)) return "arithmetic.decimals";
  const operations = ["add", "subtract", "multiply", "divide", "power"].filter((kind) => kinds.has(kind));
  return operations.length > 1 ? "arithmetic.order-of-operations" : "arithmetic.integers";
}

function kindsIn(expression: Expression): readonly string[] {
  if (expression.kind === "number") return [expression.text.includes(" ") ? "mixed" : "number"];
  if (expression.kind === "letter" || expression.kind === "constant") return [expression.kind];
  if ("of" in expression) return [expression.kind, ...kindsIn(expression.of)];
  const value = exactValue(expression);
  const isFraction = expression.kind === "divide" && value !== null && value.d !== 1n;
  return [
    expression.kind,
    ...(isFraction ? ["fraction"] : []),
    ...kindsIn(expression.left),
    ...kindsIn(expression.right),
  ];
}

export function solveArithmetic(problem: Problem): Solution {
  const read = readExpression(problem.statement);
  if (read.kind !== "expression") return { answer: problem.statement, steps: [] };
  const steps = arithmeticSteps(read.expression, styleOf(read.expression)).map(toSolutionStep);
  return { answer: steps.at(-1)?.line ?? problem.statement, steps };
}

const skillsByStep: Readonly<Record<string, string>> = {
  "convert-percent": "percent",
  "common-denominator": "fractions",
  "add-fractions": "fractions",
  "multiply-fractions": "fractions",
  "divide-fractions": "fractions",
  "simplify-fraction": "fractions",
  "convert-mixed": "fractions",
  brackets: "order-of-operations",
  powers: "order-of-operations",
};

function toSolutionStep(step: ArithmeticStep): SolutionStep {
  return {
    line: expressionToPlain(step.next),
    latex: expressionToLatex(step.next),
    name: step.name,
    skill: `arithmetic.${skillsByStep[step.name] ?? "integers"}`,
    values: step.values,
  };
}

export function nextArithmeticStep(problem: Problem, currentLine: string): SolutionStep | null {
  const given = readExpression(problem.statement);
  const read = readExpression(currentLine);
  const current =
    read.kind === "expression"
      ? read.expression
      : read.kind === "relation"
        ? read.relation.right
        : read.kind === "chain"
          ? read.parts.at(-1)
          : undefined;
  if (given.kind !== "expression" || current === undefined || exactValue(current) === null) return null;
  const step = arithmeticStep(current, usesDecimals(given.expression) ? "decimal" : styleOf(current));
  return step === null ? null : toSolutionStep(step);
}
