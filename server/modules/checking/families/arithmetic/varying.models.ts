import Fraction from "fraction.js";
import type { Problem, Solution } from "../../checking.models.ts";
import { readExpression } from "../../expression.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { randomIntegers } from "../random.models.ts";
import { recogniseArithmetic, solveArithmetic } from "./recognising.models.ts";

type Pick = (low: number, high: number) => number;

/** The same shape with other numbers and another value (see `ProblemFamily.similar`). */
export function similarArithmetic(
  problem: Problem,
  seed: number,
): { readonly problem: Problem; readonly solution: Solution } {
  const pick = randomIntegers(seed);
  const read = readExpression(problem.statement);
  const own = { problem, solution: solveArithmetic(problem) };
  if (read.kind !== "expression") return own;
  const truth = exactValue(read.expression);
  let best = own;
  for (let attempt = 0; attempt < 120; attempt += 1) {
    const expression = varied(read.expression, pick);
    const value = exactValue(expression);
    if (value === null || truth === null || value.equals(truth) || !isAsPlain(value, truth)) continue;
    const found = recogniseArithmetic({ kind: "expression", expression });
    if (found === null || found.skill !== problem.skill) continue;
    best = { problem: found, solution: solveArithmetic(found) };
    const lines = [found.statement, ...best.solution.steps.map((step) => step.line)];
    if (
      !lines
        .join(" ")
        .split(/[^\d./]+/)
        .includes(own.solution.answer)
    )
      return best;
  }
  return best;
}

/** No worse to work out than the original: same sign, whole where it was whole, a small denominator. */
function isAsPlain(value: Fraction, truth: Fraction): boolean {
  return (
    value.gte(0) === truth.gte(0) && (truth.d !== 1n || value.d === 1n) && value.d <= 120n && !value.equals(0)
  );
}

function varied(expression: Expression, pick: Pick): Expression {
  if (expression.kind === "number") return variedNumber(expression, pick);
  if (expression.kind === "letter" || expression.kind === "constant" || expression.kind === "call")
    return expression;
  if (expression.kind === "percent") return { kind: "percent", of: whole(pick(1, 19) * 5) };
  if (expression.kind === "negate") return { ...expression, of: varied(expression.of, pick) };
  if (expression.kind === "power") return { ...expression, left: varied(expression.left, pick) };
  const quotient = exactValue(expression);
  const isFraction =
    expression.kind === "divide" && expression.left.kind === "number" && expression.right.kind === "number";
  if (!isFraction || quotient === null)
    return { ...expression, left: varied(expression.left, pick), right: varied(expression.right, pick) };
  const bottom = pick(2, 9);
  const isProper = quotient.lt(1);
  const top =
    quotient.d === 1n ? bottom * pick(2, 9) : isProper ? pick(1, bottom - 1) : pick(bottom + 1, 2 * bottom);
  return { ...expression, left: whole(top), right: whole(bottom) };
}

function whole(value: number): Expression {
  return { kind: "number", value: new Fraction(value), text: String(value) };
}

function variedNumber(expression: Expression & { readonly kind: "number" }, pick: Pick): Expression {
  if (expression.text.includes(" ")) {
    const [one, bottom] = [pick(1, 5), pick(2, 8)];
    const top = pick(1, bottom - 1);
    return { kind: "number", value: new Fraction(top, bottom).add(one), text: `${one} ${top}/${bottom}` };
  }
  const places = expression.text.split(".")[1]?.length ?? 0;
  const digits = expression.text.replace(".", "").replace(/^0+/, "").length;
  const drawn = pick(digits > 1 ? 10 ** (digits - 1) : 2, 10 ** Math.min(Math.max(digits, 1), 6) - 1);
  if (places === 0) return whole(drawn);
  const text = (drawn / 10 ** places).toFixed(places);
  return { kind: "number", value: new Fraction(BigInt(drawn), 10n ** BigInt(places)), text };
}
