import Fraction from "fraction.js";
import { fractionParts } from "../families/arithmetic/stepping.models.ts";
import { exactValue } from "../reading/exact.models.ts";
import type { BinaryExpression, Expression } from "../reading/syntax.models.ts";
import { columnRules, decimalRules } from "./numeral-rules.models.ts";

/** The values that a buggy rule gives for one operation. */
export type ArithmeticRule = (node: Expression) => readonly Fraction[];

interface Operands {
  readonly left: Fraction;
  readonly right: Fraction;
}

function operandsOf(node: BinaryExpression): Operands | null {
  const left = exactValue(node.left);
  const right = exactValue(node.right);
  return left === null || right === null ? null : { left, right };
}

function binary(
  kinds: readonly BinaryExpression["kind"][],
  rule: (operands: Operands, node: BinaryExpression) => readonly Fraction[],
): ArithmeticRule {
  return (node) => {
    if (!("left" in node) || !kinds.includes(node.kind)) return [];
    const operands = operandsOf(node);
    return operands === null ? [] : rule(operands, node);
  };
}

interface FractionPair {
  readonly a: bigint;
  readonly b: bigint;
  readonly c: bigint;
  readonly d: bigint;
}

/** Rules on `a/b` and `c/d` of which at least one is a proper fraction as written. */
function onFractions(
  kinds: readonly BinaryExpression["kind"][],
  rule: (pair: FractionPair, node: BinaryExpression) => readonly (readonly [bigint, bigint])[],
): ArithmeticRule {
  return (node) => {
    if (!("left" in node) || !kinds.includes(node.kind)) return [];
    const [left, right] = [fractionParts(node.left), fractionParts(node.right)];
    if (left === null || right === null || [left, right].every((part) => part.top % part.bottom === 0n))
      return [];
    const results = rule({ a: left.top, b: left.bottom, c: right.top, d: right.bottom }, node);
    return results.flatMap(([top, bottom]) => (bottom === 0n ? [] : [new Fraction(top, bottom)]));
  };
}

const addsAcross = onFractions(["add", "subtract"], ({ a, b, c, d }, node) =>
  node.kind === "add" ? [[a + c, b + d]] : [[a - c, b - d]],
);

const keepsNumerators = onFractions(["add", "subtract"], ({ a, b, c, d }, node) => {
  if (b === d) return [];
  const top = node.kind === "add" ? a + c : a - c;
  const common = new Fraction(b).lcm(new Fraction(d)).n;
  return [
    [top, common],
    [top, b * d],
  ];
});

const invertsDividend = onFractions(["divide"], ({ a, b, c, d }) => [[b * c, a * d]]);
const dividesWithoutInverting = onFractions(["divide"], ({ a, b, c, d }) => [[a * c, b * d]]);
const crossMultiplies = onFractions(["multiply"], ({ a, b, c, d }) =>
  b === 1n || d === 1n ? [] : [[a * d, b * c]],
);

const wholeTimesBoth = onFractions(["multiply"], ({ a, b, c, d }) => {
  if (b === 1n && a !== 1n) return [[c, d]];
  return d === 1n && c !== 1n ? [[a, b]] : [];
});

const integerSign = binary(["add", "subtract"], ({ left, right }, node) => {
  const second = node.kind === "add" ? right : right.neg();
  if (left.mul(second).gte(0)) return [];
  const sum = left.add(second);
  const magnitudes = left.abs().add(second.abs());
  const hasNegative = left.lt(0) || right.lt(0) || sum.lt(0);
  return hasNegative
    ? [sum.neg(), magnitudes.mul(left.s), magnitudes.mul(-left.s)].filter((value) => !value.equals(sum))
    : [];
});

const twoNegatives = binary(["add", "subtract"], ({ left, right }, node) => {
  const second = node.kind === "add" ? right : right.neg();
  if (left.gte(0) || second.gte(0)) return [];
  return [left.add(second).neg(), left.abs().sub(second.abs()).abs(), left.sub(second)];
});

const minusNegative = binary(["subtract"], ({ left, right }) => (right.lt(0) ? [left.add(right)] : []));

const signOfProduct = binary(["multiply", "divide"], ({ left, right }, node) => {
  const value = exactValue(node);
  return value === null || value.equals(0) || (left.gte(0) && right.gte(0)) ? [] : [value.neg()];
});

const powerAsProduct = binary(["power"], ({ left, right }) => [left.mul(right)]);

const squareOfNegative: ArithmeticRule = (node) => {
  const power = node.kind === "negate" ? node.of : null;
  const value = power?.kind === "power" ? exactValue(power) : null;
  return value === null ? [] : [value];
};

function percentTimes(factors: readonly (readonly [number, number])[]): ArithmeticRule {
  return (node) => {
    const value = node.kind === "percent" ? exactValue(node.of) : null;
    return value === null ? [] : factors.map(([top, bottom]) => value.mul(new Fraction(top, bottom)));
  };
}

function isProperFraction(node: Expression): boolean {
  const parts = fractionParts(node);
  return parts !== null && parts.top % parts.bottom !== 0n;
}

/** Operands and operations of a run without brackets, as they stand on paper. */
function runOf(
  node: Expression,
): { readonly values: readonly Fraction[]; readonly kinds: readonly BinaryExpression["kind"][] } | null {
  if (!("left" in node) || node.kind === "power" || isProperFraction(node)) {
    const value = exactValue(node);
    return value === null ? null : { values: [value], kinds: [] };
  }
  const isSum = (part: Expression) => part.kind === "add" || part.kind === "subtract";
  const isBracket = (part: Expression, isRight: boolean) =>
    isSum(part) ? !isSum(node) || isRight : isRight && !isSum(node) && fractionParts(part) === null;
  const runs = [node.left, node.right].map((part, index) => {
    const value = exactValue(part);
    if (isBracket(part, index === 1)) return value === null ? null : { values: [value], kinds: [] };
    return runOf(part);
  });
  const [left, right] = runs;
  if (!left || !right) return null;
  return { values: [...left.values, ...right.values], kinds: [...left.kinds, node.kind, ...right.kinds] };
}

const leftToRight: ArithmeticRule = (node) => {
  const run = runOf(node);
  if (run === null || run.kinds.length < 2) return [];
  const [first, ...others] = run.values;
  if (first === undefined) return [];
  const result = others.reduce<Fraction | null>(
    (value, next, index) => (value === null ? null : applied(run.kinds[index], value, next)),
    first,
  );
  return result === null ? [] : [result];
};

function applied(
  kind: BinaryExpression["kind"] | undefined,
  left: Fraction,
  right: Fraction,
): Fraction | null {
  if (kind === "add") return left.add(right);
  if (kind === "subtract") return left.sub(right);
  if (kind === "multiply") return left.mul(right);
  return kind === "divide" && !right.equals(0) ? left.div(right) : null;
}

const additionFirst: ArithmeticRule = (node) => {
  if (node.kind !== "add" || node.left.kind !== "subtract") return [];
  const value = exactValue({
    kind: "subtract",
    left: node.left.left,
    right: { kind: "add", left: node.left.right, right: node.right },
  });
  return value === null ? [] : [value];
};

/** Every buggy rule by the id of its misconception; earlier ones are preferred where two give the same value. */
export const arithmeticRules: readonly (readonly [string, ArithmeticRule])[] = [
  ["adds-across-fractions", addsAcross],
  ["keeps-numerators", keepsNumerators],
  ["inverts-the-dividend", invertsDividend],
  ["divides-without-inverting", dividesWithoutInverting],
  ["whole-times-both", wholeTimesBoth],
  ["cross-multiplies-product", crossMultiplies],
  ["left-to-right", leftToRight],
  ["addition-before-subtraction", additionFirst],
  ["square-of-negative", squareOfNegative],
  ["power-as-product", powerAsProduct],
  ["percent-ignored", percentTimes([[1, 1]])],
  [
    "percent-shift",
    percentTimes([
      [1, 10],
      [1, 1000],
    ]),
  ],
  ["minus-negative", minusNegative],
  ["two-negatives-in-sum", twoNegatives],
  ["integer-sign-of-sum", integerSign],
  ["sign-of-product", signOfProduct],
  ...decimalRules,
  ...columnRules,
];
