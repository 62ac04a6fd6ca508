import { isFinalNumeral } from "./algebra/building.models.ts";
import { sameExpression } from "./algebra/polynomial.models.ts";
import type { AnswerVerdict } from "./checking.models.ts";
import { readExpression } from "./expression.models.ts";
import { isApproximation, link } from "./linking.models.ts";
import { exactValue } from "./reading/exact.models.ts";
import { expressionToPlain } from "./reading/printing.models.ts";
import type { Expression, ReadResult } from "./reading/syntax.models.ts";

/** The form an answer must have: any equal one, lowest terms, a decimal, or exactly as expected up to spacing. */
export type AnswerForm = "any" | "simplified" | "fraction" | "decimal" | "exact";

export interface AnswerQuestion {
  readonly expected: string;
  readonly given: string;
  readonly form?: AnswerForm;
}

export interface AnswerCheck {
  readonly verdict: AnswerVerdict;
  /** One plain English sentence. */
  readonly reason: string;
}

/** Compares an answer with the expected one exactly; what can't be decided is `unchecked`. */
export function checkAnswer(question: AnswerQuestion): AnswerCheck {
  const expected = readExpression(question.expected);
  const given = readExpression(question.given);
  if (
    given.kind === "unreadable" &&
    (given.reason === "empty" || given.reason === "syntax" || given.reason === "words")
  )
    return { verdict: "unreadable", reason: "The answer could not be read as mathematics." };
  if (given.kind === "unreadable" || expected.kind === "unreadable")
    return { verdict: "unchecked", reason: "This kind of answer can't be decided exactly." };
  const same = compare(expected, given);
  if (same === null)
    return { verdict: "unchecked", reason: "Whether the two are equal can't be decided exactly." };
  if (!same) return { verdict: "incorrect", reason: "The answer is not equal to the expected one." };
  if (!hasForm(expected, given, question.form ?? "any"))
    return {
      verdict: "equivalent-wrong-form",
      reason: `The answer is equal but not in the form asked for (${question.form}).`,
    };
  return { verdict: "correct", reason: "The answer is equal to the expected one." };
}

function compare(expected: ReadResult, given: ReadResult): boolean | null {
  const [a, b] = [valueSide(expected), valueSide(given)];
  const isOneNamed = (expected.kind === "expression") !== (given.kind === "expression");
  if (a !== null && b !== null && (isOneNamed || expected.kind === "expression"))
    return isOneNamed && exactValue(a) === null ? null : compareExpressions(a, b);
  if (expected.kind === "expression" || given.kind === "expression") return null;
  const verdict = link(expected, given);
  if (verdict === "follows") return true;
  return verdict === "unchecked" ? null : false;
}

function compareExpressions(expected: Expression, given: Expression): boolean | null {
  const same = sameExpression(expected, given);
  return same === false && isApproximation(expected, given) ? null : same;
}

/** The expression itself, or the other side of `x = …`. */
function valueSide(read: ReadResult): Expression | null {
  if (read.kind === "expression") return read.expression;
  if (read.kind !== "relation" || read.relation.sign !== "=") return null;
  return read.relation.left.kind === "letter" ? read.relation.right : null;
}

function hasForm(expected: ReadResult, given: ReadResult, form: AnswerForm): boolean {
  const side = valueSide(given);
  if (form === "any" || side === null) return true;
  const plain = expressionToPlain(side);
  if (form === "decimal") return /^-?\d+(\.\d+)?$/.test(plain);
  if (form === "fraction") return /^-?\d+(\/\d+)?$/.test(plain) && isFinalNumeral(side);
  if (form === "simplified") return exactValue(side) === null || isFinalNumeral(side);
  const wanted = valueSide(expected);
  return wanted !== null && plain === expressionToPlain(wanted);
}
