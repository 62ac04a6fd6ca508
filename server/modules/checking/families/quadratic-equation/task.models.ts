import type Fraction from "fraction.js";
import { coefficientsIn, polynomialOf } from "../../algebra/polynomial.models.ts";
import { lettersIn } from "../../algebra/solution-set.models.ts";
import { squareRoot } from "../../algebra/surds.models.ts";
import type { Problem } from "../../checking.models.ts";
import { readExpression } from "../../expression.models.ts";
import { mathematicalSpans } from "../../finding/spans.models.ts";
import { expressionToPlain, relationToLatex, relationToPlain } from "../../reading/printing.models.ts";
import type { Expression, ReadResult, Relation } from "../../reading/syntax.models.ts";
import { factorsOf } from "../polynomial/factored-form.models.ts";

/** A way of solving that the words of a problem ask for. */
export type Method = "factoring" | "completing the square" | "the quadratic formula";

/** A quadratic equation and how to solve it. */
export interface QuadraticTask {
  readonly relation: Relation;
  readonly unknown: string;
  /** What the words ask for; null where any way will do. */
  readonly asked: Method | null;
}

/** `a x^2 + b x + c = 0`, all terms on the left. */
export interface StandardForm {
  readonly a: Fraction;
  readonly b: Fraction;
  readonly c: Fraction;
}

const coefficientBound = 100_000;

/** The standard form of an equation of degree two in one letter, or null. */
export function standardForm(relation: Relation, unknown: string): StandardForm | null {
  if (relation.sign !== "=") return null;
  const difference = polynomialOf({ kind: "subtract", left: relation.left, right: relation.right });
  const [c, b, a, ...others] = (difference === null ? null : coefficientsIn(difference, unknown)) ?? [];
  if (a === undefined || b === undefined || c === undefined || others.length > 0 || a.equals(0)) return null;
  const isBounded = [a, b, c].every((value) => value.abs().lte(coefficientBound) && value.d <= 1_000n);
  return isBounded ? { a, b, c } : null;
}

/** The discriminant `b^2 - 4ac`. */
export function discriminantOf({ a, b, c }: StandardForm): Fraction {
  return b.mul(b).sub(a.mul(c).mul(4));
}

/** An equation of degree two that was read, as a problem; or null. */
export function recogniseQuadratic(read: ReadResult): Problem | null {
  if (read.kind !== "relation") return null;
  const [unknown, other] = lettersIn(read);
  if (unknown === undefined || other !== undefined || standardForm(read.relation, unknown) === null)
    return null;
  return problemOf({ relation: read.relation, unknown, asked: null });
}

const methodWords: readonly (readonly [RegExp, Method])[] = [
  [/\bcomplet(?:e|ing) the square|complet(?:ar|ando) (?:el |al )?cuadrado/i, "completing the square"],
  [
    /\bquadratic formula|(?:using|with|by) the formula|f[oó]rmula (?:general|cuadr[aá]tica)|(?:con|usando) la f[oó]rmula/i,
    "the quadratic formula",
  ],
  [
    /\b(?:by|using) factor(?:ing|i[sz]ing|i[sz]ation)|\bfactori[sz]?ando\b|por factorizaci[oó]n/i,
    "factoring",
  ],
];

/** A quadratic equation in a message that names the way to solve it; without one, the equation is found by itself. */
export function findQuadratic(message: string): Problem | null {
  const text = message.slice(0, 1_000);
  const asked = methodWords.find(([words]) => words.test(text))?.[1];
  if (asked === undefined) return null;
  for (const span of mathematicalSpans(text)) {
    const read = readExpression(span.text);
    const problem = recogniseQuadratic(read);
    if (problem !== null && read.kind === "relation")
      return problemOf({ relation: read.relation, unknown: problem.unknown ?? "x", asked });
  }
  return null;
}

function problemOf(task: QuadraticTask): Problem {
  const plain = relationToPlain(task.relation);
  return {
    family: "quadratic-equation",
    statement: task.asked === null ? plain : `solve by ${task.asked}: ${plain}`,
    latex: relationToLatex(task.relation),
    unknown: task.unknown,
    skill: `quadratics.${skillOf(task)}`,
  };
}

/** The task that a problem's statement says, or null. */
export function taskOf(problem: Problem): QuadraticTask | null {
  const [, asked, rest] =
    /^solve by (factoring|completing the square|the quadratic formula): (.+)$/.exec(problem.statement) ?? [];
  const read = readExpression(rest ?? problem.statement);
  if (read.kind !== "relation") return null;
  // The pattern allows these three texts only.
  return {
    relation: read.relation,
    unknown: problem.unknown ?? "x",
    asked: (asked as Method | undefined) ?? null,
  };
}

/** How a teacher would solve it when nothing is asked for. */
export function methodFor(
  relation: Relation,
  unknown: string,
  asked: Method | null,
): Method | "square roots" | "zero product" {
  if (asked !== null) return asked;
  const form = standardForm(relation, unknown);
  if (form === null) return "the quadratic formula";
  if (asZeroProduct(relation, unknown) !== null) return "zero product";
  if (asSquare(relation, unknown) !== null || form.b.equals(0)) return "square roots";
  if (squareRoot(discriminantOf(form))?.radicand === 1n) return "factoring";
  const half = form.b.div(form.a).div(2);
  const isEasy = half.d === 1n && form.c.div(form.a).d === 1n && discriminantOf(form).gt(0);
  return isEasy ? "completing the square" : "the quadratic formula";
}

function skillOf(task: QuadraticTask): string {
  const names = {
    "zero product": "zero-product",
    "square roots": "square-roots",
    factoring: "factoring",
    "completing the square": "completing-square",
    "the quadratic formula": "formula",
  } as const;
  return names[methodFor(task.relation, task.unknown, task.asked)];
}

/** The factors with the unknown of an equation `product = 0` (each once), or null when it is no such product. */
export function asZeroProduct(relation: Relation, unknown: string): readonly Expression[] | null {
  const isZero = (side: Expression) => side.kind === "number" && side.value.equals(0);
  const side = isZero(relation.right) ? relation.left : isZero(relation.left) ? relation.right : null;
  if (side === null) return null;
  const factors = factorsOf(side).filter(({ base }) =>
    lettersIn({ kind: "expression", expression: base }).includes(unknown),
  );
  const count = factors.reduce((sum, factor) => sum + factor.exponent, 0);
  if (count < 2 || (factors.length === 1 && factors[0]?.base.kind === "letter")) return null;
  const isLinear = factors.every(({ base }) => {
    const polynomial = polynomialOf(base);
    return polynomial !== null && coefficientsIn(polynomial, unknown)?.length === 2;
  });
  if (!isLinear) return null;
  const bases = factors.map(({ base }) => base);
  return bases.filter(
    (base, index) =>
      bases.findIndex((other) => expressionToPlain(other) === expressionToPlain(base)) === index,
  );
}

/** An equation `(x + 3)^2 = 7` or `x^2 = 9`: what is squared, and the number; or null. */
export function asSquare(
  relation: Relation,
  unknown: string,
): { readonly base: Expression; readonly value: Expression } | null {
  for (const [side, other] of [
    [relation.left, relation.right],
    [relation.right, relation.left],
  ] as const) {
    const isSquare = side.kind === "power" && side.right.kind === "number" && side.right.value.equals(2);
    const isClosed = lettersIn({ kind: "expression", expression: other }).length === 0;
    if (isSquare && isClosed && lettersIn({ kind: "expression", expression: side.left }).includes(unknown))
      return { base: side.left, value: other };
  }
  return null;
}
