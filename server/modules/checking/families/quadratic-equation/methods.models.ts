import Fraction from "fraction.js";
import { numberExpression } from "../../algebra/building.models.ts";
import { expressionToPlain, relationToPlain } from "../../reading/printing.models.ts";
import type { Expression, Relation } from "../../reading/syntax.models.ts";
import { expressionOf, type Product } from "../polynomial/products.models.ts";
import type { QuadraticStep } from "./solving.models.ts";
import { discriminantOf, type StandardForm } from "./task.models.ts";

export function num(value: number | Fraction): Expression {
  return numberExpression(new Fraction(value));
}

const text = (value: Fraction) => expressionToPlain(numberExpression(value));

/** Terms `a x^2 + b x + c` without those that are 0. */
function terms({ a, b, c }: StandardForm, unknown: string): readonly Product[] {
  return [
    { coefficient: a, monomial: `${unknown}^2`, brackets: [] },
    { coefficient: b, monomial: unknown, brackets: [] },
    { coefficient: c, monomial: "", brackets: [] },
  ].filter((term) => !term.coefficient.equals(0));
}

export function quadraticText(form: StandardForm, unknown: string): string {
  return expressionToPlain(expressionOf(terms(form, unknown)));
}

/** ` + 3`, ` - 1/2`. */
function added(value: Fraction): string {
  return value.lt(0) ? ` - ${text(value.neg())}` : ` + ${text(value)}`;
}

/** A number in brackets where it is negative: `(-3)`. */
function factorText(value: Fraction): string {
  return value.lt(0) || value.d !== 1n ? `(${text(value)})` : text(value);
}

/** The next step of completing the square, from any equation that is not yet a square. */
export function completionSteps(
  form: StandardForm,
  relation: Relation,
  unknown: string,
): readonly QuadraticStep[] {
  const [b, c] = [form.b.div(form.a), form.c.div(form.a)];
  const one = new Fraction(1);
  const half = b.div(2);
  const square = half.mul(half);
  const moved = `${quadraticText({ a: one, b, c: new Fraction(0) }, unknown)} = ${text(c.neg())}`;
  const completed = `${quadraticText({ a: one, b, c: square }, unknown)} = ${text(c.neg())}${added(square)}`;
  const asSquare = `(${unknown}${added(half)})^2 = ${text(square.sub(c))}`;
  const values = { coefficient: text(b), unknown, equation: relationToPlain(relation), factor: text(form.a) };
  const plain = relationToPlain(relation);
  if (plain === moved) return [{ name: "complete-square", values, line: completed }];
  const [left = ""] = completed.split(" = ");
  if (plain === completed || plain.startsWith(`${left} = `))
    return [{ name: "write-as-square", values, line: asSquare }];
  if (!form.a.equals(1)) {
    const divided = `${quadraticText({ a: one, b, c }, unknown)} = 0`;
    return [{ name: "divide-by-leading", values, line: divided }];
  }
  return [{ name: "move-constant", values, line: moved }];
}

/** All steps of the formula from the standard form; they only make sense together. */
export function formulaSteps(form: StandardForm, unknown: string): readonly QuadraticStep[] {
  const { a, b, c } = form;
  const discriminant = discriminantOf(form);
  const values = { a: text(a), b: text(b), c: text(c), unknown, expression: quadraticText(form, unknown) };
  const top = text(b.neg());
  const inside = `${factorText(b)}^2 - 4 * ${factorText(a)} * ${factorText(c)}`;
  const first: QuadraticStep = {
    name: "use-formula",
    values,
    line: `${unknown} = (${top} ± sqrt(${inside}))/(2 * ${factorText(a)})`,
  };
  if (discriminant.lt(0))
    return [
      {
        name: "no-real-root",
        values: { ...values, square: inside, value: inside },
        line: "no real solution",
      },
    ];
  const second: QuadraticStep = {
    name: "work-out-discriminant",
    values: { ...values, inside },
    line: `${unknown} = (${top} ± sqrt(${text(discriminant)}))/${factorText(a.mul(2))}`,
  };
  return [first, second];
}
