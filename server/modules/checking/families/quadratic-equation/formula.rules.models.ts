import Fraction from "fraction.js";
import { type Surd, squareRoot } from "../../algebra/surds.models.ts";
import type { Rule } from "./rules.models.ts";
import { discriminantOf, type StandardForm } from "./task.models.ts";

/** Values of the formula with its parts spoiled. */
function formulaValues(
  top: Fraction,
  discriminant: Fraction,
  bottom: Fraction,
  rootBottom = bottom,
): readonly Surd[] | null {
  const root = squareRoot(discriminant);
  if (root === null || bottom.equals(0)) return null;
  return [1, -1].map((sign) => {
    const factor = root.factor.mul(sign).div(rootBottom);
    const rational = top.div(bottom).add(root.rational.mul(sign).div(rootBottom));
    return { rational, factor, radicand: factor.equals(0) ? 1n : root.radicand };
  });
}

function onFormula(spoil: (form: StandardForm) => readonly (readonly Surd[] | null)[]): Rule {
  return ({ form }) =>
    form === null ? [] : spoil(form).flatMap((values) => (values === null ? [] : [values]));
}

export const formulaSignOfB = onFormula((form) =>
  form.b.equals(0) ? [] : [formulaValues(form.b, discriminantOf(form), form.a.mul(2))],
);
export const formulaDiscriminantSign = onFormula((form) => {
  if (form.c.equals(0)) return [];
  const square = form.b.mul(form.b);
  return [formulaValues(form.b.neg(), square.add(form.a.mul(form.c).mul(4)), form.a.mul(2))];
});
export const formulaRootOnly = onFormula((form) =>
  form.b.equals(0) ? [] : [formulaValues(form.b.neg(), discriminantOf(form), new Fraction(1), form.a.mul(2))],
);
export const formulaBottom = onFormula((form) =>
  form.a.equals(1) ? [] : [formulaValues(form.b.neg(), discriminantOf(form), new Fraction(2))],
);
export const formulaSquareOfNegative = onFormula((form) => {
  if (form.b.gte(0)) return [];
  const square = form.b.mul(form.b).neg();
  return [formulaValues(form.b.neg(), square.sub(form.a.mul(form.c).mul(4)), form.a.mul(2))];
});
