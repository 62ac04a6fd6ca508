import { expressionToPlain } from "../../reading/printing.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { expressionOf, type Product } from "./products.models.ts";
import type { PolynomialTask } from "./tasks.models.ts";

/** An expression that a misconception makes of a right one, with what its question needs. */
export interface WrongExpression {
  readonly expression: Expression;
  readonly values: Readonly<Record<string, string>>;
}

export type ExpressionRule = (task: PolynomialTask, from: Expression) => readonly WrongExpression[];

export function wrong(
  terms: readonly Product[],
  values: Readonly<Record<string, string>> = {},
): WrongExpression {
  return { expression: expressionOf(terms), values };
}

export function plainOf(terms: readonly Product[]): string {
  return expressionToPlain(expressionOf(terms));
}
