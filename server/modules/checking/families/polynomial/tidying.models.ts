import type { Expression, Relation } from "../../reading/syntax.models.ts";

/** A minus in front of a whole term rather than of its first number: `-2/3x` for `(-2/3) * x`. */
export function tidied(expression: Expression): Expression {
  if ("of" in expression) return { ...expression, of: tidied(expression.of) };
  if (!("left" in expression)) return expression;
  const [left, right] = [tidied(expression.left), tidied(expression.right)];
  const isTerm = expression.kind === "multiply" || expression.kind === "divide";
  if (isTerm && left.kind === "negate")
    return { kind: "negate", of: { ...expression, left: left.of, right } };
  return { ...expression, left, right };
}

export function tidiedRelation(relation: Relation): Relation {
  return { ...relation, left: tidied(relation.left), right: tidied(relation.right) };
}
