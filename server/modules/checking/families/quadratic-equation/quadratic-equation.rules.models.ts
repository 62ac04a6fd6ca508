import Fraction from "fraction.js";
import { numberExpression } from "../../algebra/building.models.ts";
import { coefficientsIn, polynomialOf } from "../../algebra/polynomial.models.ts";
import { approximate, rationalSurd, type Surd, squareRoot } from "../../algebra/surds.models.ts";
import type { Problem } from "../../checking.models.ts";
import { readExpression } from "../../expression.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import { expressionToPlain, relationToPlain } from "../../reading/printing.models.ts";
import type { Expression, Relation } from "../../reading/syntax.models.ts";
import type { BuggyRule, WrongLine } from "../family.models.ts";
import { factorsOf } from "../polynomial/factored-form.models.ts";
import {
  formulaBottom,
  formulaDiscriminantSign,
  formulaRootOnly,
  formulaSignOfB,
  formulaSquareOfNegative,
} from "./formula.rules.models.ts";
import { num, quadraticText } from "./methods.models.ts";
import { printSolutions } from "./printing.models.ts";
import { quadraticMisconceptions } from "./quadratic-equation.misconceptions.constants.ts";
import { compareRoots, relationsIn, rootSetOf, rootsOfRelation } from "./roots.models.ts";
import type { Rule, View } from "./rules.models.ts";
import { asSquare, asZeroProduct, standardForm, taskOf } from "./task.models.ts";

const text = (value: Fraction) => expressionToPlain(numberExpression(value));
const line = (relations: readonly Relation[], values: Readonly<Record<string, string>> = {}): WrongLine => ({
  line: relations.map(relationToPlain).join(" or "),
  values,
});
const equation = (left: Expression, right: Expression): Relation => ({ left, sign: "=", right });

/** `x^2 = 5x` as `x = 5`. */
const dividesByUnknown: Rule = ({ form, relation, unknown }) => {
  if (form === null || asZeroProduct(relation, unknown) !== null || !form.c.equals(0) || form.b.equals(0))
    return [];
  return [[rationalSurd(form.b.neg().div(form.a))]];
};

/** Two linear factors of one side and the number on the other. */
function productAndNumber({ relation, unknown }: View) {
  for (const [side, other] of [
    [relation.left, relation.right],
    [relation.right, relation.left],
  ] as const) {
    const value = exactValue(other);
    const bases = factorsOf(side).flatMap(({ base, exponent }) => (exponent === 1 ? [base] : []));
    const linear = bases.filter((base) => {
      const polynomial = polynomialOf(base);
      return polynomial !== null && coefficientsIn(polynomial, unknown)?.length === 2;
    });
    const [first, second] = linear;
    if (value !== null && first !== undefined && second !== undefined && linear.length === bases.length)
      return { first, second, value };
  }
  return null;
}

/** `(x + 2)(x + 3) = 6` as `x + 2 = 6 or x + 3 = 6`; `x^2 + 5x = 14` as `x = 14 or x + 5 = 14`. */
const zeroProductWithNumber: Rule = (view) => {
  const found = productAndNumber(view) ?? asFactored(view);
  if (found === null || found.value.equals(0)) return [];
  const { first, second, value } = found;
  return [
    line([equation(first, num(value)), equation(second, num(value))], { value: text(value) }),
    line([equation(first, num(0)), equation(second, num(0))], { value: text(value) }),
  ];
};

function asFactored({ relation, unknown }: View) {
  const [left, value] = [polynomialOf(relation.left), exactValue(relation.right)];
  const [c, b, a] = (left === null ? null : coefficientsIn(left, unknown)) ?? [];
  if (value === null || a === undefined || b === undefined || !c?.equals(0) || b.equals(0) || !a.equals(1))
    return null;
  const letter: Expression = { kind: "letter", name: unknown };
  const second: Expression = { kind: b.lt(0) ? "subtract" : "add", left: letter, right: num(b.abs()) };
  return { first: letter, second, value };
}

/** `(x + 2)(x + 3) = 0` as `x = 2 or x = 3`. */
const rootSignsKept: Rule = ({ relation, unknown }) => {
  const factors = asZeroProduct(relation, unknown);
  if (factors === null) return [];
  const roots = factors.flatMap((factor) => {
    const set = rootsOfRelation(equation(factor, num(0)), unknown);
    return set?.kind === "points" ? set.points : [];
  });
  if (roots.length === 0 || roots.every((root) => root.rational.equals(0))) return [];
  return [roots.map((root) => rationalSurd(root.rational.neg()))];
};

/** `(x + 3)^2 = 16` as `x + 3 = 4`. */
const onlyOneRoot: Rule = ({ relation, unknown, form }) => {
  const square = asSquare(relation, unknown);
  const value = square === null ? null : exactValue(square.value);
  const base = square?.base ?? { kind: "letter" as const, name: unknown };
  const number = value ?? (form?.b.equals(0) ? form.c.neg().div(form.a) : null);
  const root = number === null || number.lte(0) ? null : squareRoot(number);
  if (root === null || number === null) return [];
  const right = root.radicand === 1n ? text(root.rational) : `sqrt(${text(number)})`;
  return [
    {
      line: `${expressionToPlain(base)} = ${right}`,
      values: { value: text(number), base: expressionToPlain(base) },
    },
  ];
};

/** `x^2 = 16` as `x = 8`. */
const rootAsHalf: Rule = ({ relation, unknown }) => {
  const square = asSquare(relation, unknown);
  const value = square === null ? null : exactValue(square.value);
  if (square === null || value === null || value.lte(0)) return [];
  const base = expressionToPlain(square.base);
  const half = text(value.div(2));
  const values = { value: text(value), base };
  return [
    { line: `${base} = ${half}`, values },
    { line: `${base} = ±${half.includes("/") ? `(${half})` : half}`, values },
  ];
};

/** `x^2 + 9 = 25` as `x + 3 = 5`: the root is taken of each term. */
const rootOfEachTerm: Rule = ({ relation, unknown }) => {
  const left = polynomialOf(relation.left);
  const value = exactValue(relation.right);
  const [c, b, a] = (left === null ? null : coefficientsIn(left, unknown)) ?? [];
  if (value === null || a === undefined || c === undefined || !b?.equals(0) || c.equals(0)) return [];
  const roots = [a, c.abs(), value].map((one) => (one.lte(0) ? null : squareRoot(one)));
  if (roots.some((root) => root === null || root.radicand !== 1n)) return [];
  const [slope, constant, right] = roots.map((root) => root?.rational ?? new Fraction(0));
  if (slope === undefined || constant === undefined || right === undefined) return [];
  const term = slope.equals(1) ? unknown : `${text(slope)}${unknown}`;
  return [
    {
      line: `${term} ${c.lt(0) ? "-" : "+"} ${text(constant)} = ${text(right)}`,
      values: { sum: expressionToPlain(relation.left) },
    },
  ];
};

/** `x^2 + 6x = 7`, the number alone on the right. */
function readyToComplete({ relation, unknown }: View) {
  const left = polynomialOf(relation.left);
  const value = exactValue(relation.right);
  const [c, b, a] = (left === null ? null : coefficientsIn(left, unknown)) ?? [];
  if (value === null || a === undefined || b === undefined || !a.equals(1) || !c?.equals(0) || b.equals(0))
    return null;
  return { b, value };
}

const signed = (value: Fraction) => (value.lt(0) ? ` - ${text(value.neg())}` : ` + ${text(value)}`);

/** `x^2 + 6x = 7` as `(x + 6)^2 = 43`. */
const completesWithoutHalving: Rule = (view) => {
  const found = readyToComplete(view);
  if (found === null) return [];
  const { b, value } = found;
  const square = b.mul(b);
  const values = { coefficient: text(b), unknown: view.unknown };
  const one = new Fraction(1);
  return [
    { line: `(${view.unknown}${signed(b)})^2 = ${text(value.add(square))}`, values },
    {
      line: `${quadraticText({ a: one, b, c: square }, view.unknown)} = ${text(value)}${signed(square)}`,
      values,
    },
  ];
};

/** `x^2 + 6x = 7` as `(x + 3)^2 = 7`. */
const completesOneSide: Rule = (view) => {
  const found = readyToComplete(view);
  if (found === null) return [];
  const half = found.b.div(2);
  const square = half.mul(half);
  const values = { coefficient: text(found.b), unknown: view.unknown };
  return [
    {
      line: `${quadraticText({ a: new Fraction(1), b: found.b, c: square }, view.unknown)} = ${text(found.value)}`,
      values,
    },
    { line: `(${view.unknown}${signed(half)})^2 = ${text(found.value)}`, values },
  ];
};

/** `x^2 = 5x - 6` as `x^2 + 5x - 6 = 0`. */
const termKeepsSign: Rule = ({ relation, unknown }) => {
  const [left, right] = [polynomialOf(relation.left), polynomialOf(relation.right)].map((side) =>
    side === null ? null : coefficientsIn(side, unknown),
  );
  if (left == null || right == null || left.length !== 3) return [];
  const at = (side: readonly Fraction[], index: number) => side[index] ?? new Fraction(0);
  const moved = [1, 0].filter((index) => !at(right, index).equals(0));
  return moved.map((kept) => {
    const coefficient = (index: number) => at(left, index).add(at(right, index).mul(index === kept ? 1 : -1));
    const form = { a: coefficient(2), b: coefficient(1), c: coefficient(0) };
    const term = kept === 1 ? `${text(at(right, 1).abs())}${unknown}` : text(at(right, 0).abs());
    return {
      line: `${quadraticText(form, unknown)} = 0`,
      values: { term, equation: relationToPlain(relation) },
    };
  });
};

/** `(x + 3)^2 = 16` as `x^2 + 9 = 16`. */
const squareOfEachTerm: Rule = ({ relation, unknown }) => {
  const square = asSquare(relation, unknown);
  const polynomial = square === null ? null : polynomialOf(square.base);
  const [c, a] = (polynomial === null ? null : coefficientsIn(polynomial, unknown)) ?? [];
  if (square === null || a === undefined || c === undefined || c.equals(0)) return [];
  const form = (sign: number) => ({ a: a.mul(a), b: new Fraction(0), c: c.mul(c).mul(sign) });
  const signs = c.lt(0) ? [1, -1] : [1];
  return signs.map((sign) => ({
    line: `${quadraticText(form(sign), unknown)} = ${expressionToPlain(square.value)}`,
    values: { base: expressionToPlain(square.base) },
  }));
};

const rules: readonly (readonly [string, Rule])[] = [
  ["divides-by-unknown", dividesByUnknown],
  ["zero-product-with-number", zeroProductWithNumber],
  ["root-signs-kept", rootSignsKept],
  ["only-one-square-root", onlyOneRoot],
  ["root-as-half", rootAsHalf],
  ["root-of-each-term", rootOfEachTerm],
  ["square-of-each-term", squareOfEachTerm],
  ["completes-without-halving", completesWithoutHalving],
  ["completes-one-side", completesOneSide],
  ["quadratic-term-keeps-sign", termKeepsSign],
  ["formula-sign-of-b", formulaSignOfB],
  ["formula-square-of-negative", formulaSquareOfNegative],
  ["formula-discriminant-sign", formulaDiscriminantSign],
  ["formula-divides-root-only", formulaRootOnly],
  ["formula-bottom-without-a", formulaBottom],
];

/** Every buggy rule of the family; earlier ones are preferred where two give the same line. */
export const quadraticRules: readonly BuggyRule[] = rules.flatMap(([id, rule]) => {
  const misconception = quadraticMisconceptions.find((one) => one.id === id);
  return misconception === undefined
    ? []
    : [{ misconception, apply: (problem, right) => wrongLines(rule, problem, right) }];
});

function wrongLines(rule: Rule, problem: Problem, right: string): readonly WrongLine[] {
  const task = taskOf(problem);
  if (task === null) return [];
  const { unknown } = task;
  const [relation, second] =
    right === problem.statement ? [task.relation] : relationsIn(readExpression(right), unknown);
  if (relation === undefined || second !== undefined) return [];
  const truth = rootsOfRelation(task.relation, unknown);
  const from = relationToPlain(relation);
  return rule({ relation, unknown, form: standardForm(relation, unknown) }).flatMap((made) => {
    const wrong: WrongLine =
      "line" in made ? made : { line: printSolutions(distinct(made), unknown).line, values: {} };
    const set = rootSetOf(readExpression(wrong.line), unknown);
    if (truth === null || set === null || compareRoots(truth, set) === "same") return [];
    return [{ line: wrong.line, values: { from, unknown, ...wrong.values } }];
  });
}

function distinct(values: readonly Surd[]): readonly Surd[] {
  const sorted = [...values].sort((a, b) => approximate(a) - approximate(b));
  return sorted.filter(
    (value, index) =>
      index === 0 || Math.abs(approximate(value) - approximate(sorted[index - 1] ?? value)) > 1e-12,
  );
}
