import type { Expression, ReadResult, Relation } from "../reading/syntax.models.ts";
import { partsOf } from "./shape.models.ts";

/**
 * Whether two expressions or relations that are equal have the same form: built of the same terms and factors, in
 * any order and with signs anywhere, as in Khan Academy's "form". Says nothing on whether they are equal.
 */
export function sameForm(expected: ReadResult, given: ReadResult): boolean {
  const [a, b] = [formOf(expected), formOf(given)];
  return a !== null && a === b;
}

function formOf(read: ReadResult): string | null {
  switch (read.kind) {
    case "expression":
      return expressionForm(read.expression);
    case "relation":
      return relationForm(read.relation);
    case "chain":
      return `${read.parts.map(expressionForm).join("~")}${read.signs.join("~")}`;
    case "either":
    case "system":
      return read.relations
        .map(relationForm)
        .sort()
        .join(read.kind === "either" ? " or " : " and ");
    case "solution-set":
      return read.which;
    case "unreadable":
      return null;
  }
}

/** Sides in order of the alphabet; `y > x` and `x < y` are one form. */
function relationForm({ left, sign, right }: Relation): string {
  const sides = [expressionForm(left), expressionForm(right)].sort();
  const kind = sign === "=" || sign === "!=" ? sign : sign.length > 1 ? "<=" : "<";
  return `${sides[0]} ${kind} ${sides[1]}`;
}

function expressionForm(expression: Expression): string {
  switch (expression.kind) {
    case "number":
      return expression.value.toFraction();
    case "letter":
    case "constant":
      return expression.name;
    case "negate":
      return expressionForm(expression.of);
    case "percent":
      return `${expressionForm(expression.of)}%`;
    case "call":
      return `${expression.name}(${partsOf(expression).map(expressionForm).join()})`;
    case "power":
      return `(${expressionForm(expression.left)}^${exponentForm(expression.right)})`;
    case "add":
    case "subtract":
      return `(${termsOf(expression).map(expressionForm).sort().join("+")})`;
    case "multiply":
    case "divide": {
      const { above, below } = factorsOf(expression);
      const join = (factors: readonly Expression[]) =>
        factors
          .map(expressionForm)
          .filter((form) => form !== "1")
          .sort()
          .join("*");
      return below.length === 0 ? `[${join(above)}]` : `[${join(above)}/${join(below)}]`;
    }
  }
}

/** The sign of an exponent matters: x^-1 is not x^1. */
function exponentForm(exponent: Expression): string {
  return exponent.kind === "negate" ? `-${expressionForm(exponent.of)}` : expressionForm(exponent);
}

function termsOf(expression: Expression): readonly Expression[] {
  if (expression.kind === "add" || expression.kind === "subtract")
    return [...termsOf(expression.left), ...termsOf(expression.right)];
  return expression.kind === "negate" ? termsOf(expression.of) : [expression];
}

interface Factors {
  readonly above: readonly Expression[];
  readonly below: readonly Expression[];
}

function factorsOf(expression: Expression): Factors {
  if (expression.kind === "negate") return factorsOf(expression.of);
  if (expression.kind !== "multiply" && expression.kind !== "divide")
    return { above: [expression], below: [] };
  const [left, right] = [factorsOf(expression.left), factorsOf(expression.right)];
  const turned = expression.kind === "multiply" ? right : { above: right.below, below: right.above };
  return { above: [...left.above, ...turned.above], below: [...left.below, ...turned.below] };
}
