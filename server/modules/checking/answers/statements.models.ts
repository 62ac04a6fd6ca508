import { coefficientsIn, lettersOf, polynomialOf } from "../algebra/polynomial.models.ts";
import { lettersIn } from "../algebra/solution-set.models.ts";
import { toNumber } from "../equality/ball.models.ts";
import { sameForm, sameNumber, sameStatement } from "../equality/equality.models.ts";
import { holdsUnknownFunction } from "../equality/shape.models.ts";
import { toBall, type Value } from "../equality/value.models.ts";
import { exactValue } from "../reading/exact.models.ts";
import type { Expression, ReadResult, Relation } from "../reading/syntax.models.ts";
import { isSimplified } from "./forms.models.ts";
import { compareRealSets, readRealSet } from "./intervals.models.ts";
import { readCleaned } from "./notation.models.ts";
import {
  type AnswerCheck,
  correct,
  incorrect,
  type Options,
  rightBut,
  unchecked,
  unreadableMathematics,
  wrongForm,
} from "./question.models.ts";

/** Compares what is expected, an equation, inequality, system or a set of solutions in words, with an answer. */
export function compareStatements(expectedText: string, givenText: string, options: Options): AnswerCheck {
  const expected = readCleaned(expectedText);
  const given = readCleaned(givenText);
  if (expected.kind === "solution-set" && isNone(givenText))
    return expected.which === "none" ? unchecked("solutions.none-unsure") : incorrect();
  if (given.kind === "expression") return compareWithExpression(expected, given.expression);
  const form = options.form ?? "any";
  if (form === "same" && sameForm(expected, given) && sameStatement(expected, given) !== false)
    return correct();
  const same =
    given.kind === "unreadable" || expected.kind === "unreadable" ? null : sameStatement(expected, given);
  if (same === null && tight(expectedText) === tight(givenText)) return correct();
  if (same === null)
    return (
      (isDecidedAsRead(expected, given) ? null : compareAsSets(expectedText, givenText)) ?? openVerdict(given)
    );
  if (!same && isRounded(expectedText, givenText)) return unchecked("rounded");
  if (!same) return incorrect("solutions.other", placeIn(expected, given));
  return asFormed(expected, given, options);
}

/** `x = 3` is expected, and `2x = 6` has still to be solved; else the form that the item asks for. */
function asFormed(expected: ReadResult, given: ReadResult, { form = "any" }: Options): AnswerCheck {
  if (isSolved(expected) && !isSolved(given)) return rightBut("solved", "solutions.unsolved");
  if (form === "same") return sameForm(expected, given) ? correct() : wrongForm(form);
  if (form === "slope-intercept" || form === "standard") {
    const line = given.kind === "relation" ? given.relation : null;
    if (line === null) return unchecked();
    const has = form === "standard" ? isStandard(line) : isSlopeIntercept(line);
    return has ? correct() : wrongForm(form);
  }
  if (form === "simplified" && !sidesOf(given).every(isSimplified)) return wrongForm(form);
  return correct("solutions.same");
}

function sidesOf(read: ReadResult): readonly Expression[] {
  if (read.kind === "relation") return [read.relation.left, read.relation.right];
  if (read.kind === "chain") return read.parts;
  return read.kind === "either" || read.kind === "system"
    ? read.relations.flatMap(({ left, right }) => [left, right])
    : [];
}

/** Whether a letter stands alone on one side and numbers on the others. */
export function isSolved(read: ReadResult): boolean {
  if (read.kind === "solution-set") return true;
  const isClosed = (side: Expression) => lettersIn({ kind: "expression", expression: side }).length === 0;
  const sides = sidesOf(read);
  return sides.some(isClosed) && sides.every((side) => side.kind === "letter" || isClosed(side));
}

/** Two equations or inequalities in one letter: where their solutions left them open, so do their sets. */
function isDecidedAsRead(expected: ReadResult, given: ReadResult): boolean {
  return expected.kind === "relation" && given.kind === "relation";
}

function compareAsSets(expectedText: string, givenText: string): AnswerCheck | null {
  const expected = readRealSet(expectedText) ?? solutionSet(expectedText);
  const given = readRealSet(givenText) ?? solutionSet(givenText);
  if (expected === null || given === null) return null;
  if (expected.letter !== null && given.letter !== null && expected.letter !== given.letter) return null;
  const check = compareRealSets(expected.set, given.set);
  return check.verdict === "correct" && given.isUnsolved && !expected.isUnsolved
    ? rightBut("solved", "solutions.unsolved")
    : check;
}

/** Whether the ends of two sets are the same up to the places that a decimal in the answer shows. */
function isRounded(expectedText: string, givenText: string): boolean {
  const places = /\.(\d{2,})/.exec(givenText)?.[1]?.length;
  if (places === undefined) return false;
  const [expected, given] = [readRealSet(expectedText)?.set, readRealSet(givenText)?.set];
  if (!expected || !given || expected.length !== given.length) return false;
  const isNear = (a: Value | null, b: Value | null) => {
    if (a === null || b === null) return a === b;
    return Math.abs(toNumber(toBall(a, 64)) - toNumber(toBall(b, 64))) <= 10 ** -places;
  };
  return expected.every((piece, index) => {
    const other = given[index];
    return other !== undefined && isNear(piece.low, other.low) && isNear(piece.high, other.high);
  });
}

function solutionSet(text: string) {
  const read = readCleaned(text);
  if (read.kind !== "solution-set") return null;
  return readRealSet(read.which === "all" ? "ℝ" : "∅");
}

/** A statement without the spaces round its signs. */
function tight(text: string): string {
  return text.replace(/\s*([-+*/^=<>≤≥()])\s*/g, "$1");
}

/** `none` and `DNE` may say that nothing solves it, or that something else is missing. */
function isNone(text: string): boolean {
  return /^(?:none|dne|does not exist|no existe|ninguna|ninguno|n\/a)\.?$/i.test(text.trim());
}

function openVerdict(given: ReadResult): AnswerCheck {
  return given.kind === "unreadable" ? unreadableMathematics(given) : unchecked("solutions.undecided");
}

/** `5` where `x = 5` is expected is right; `2x + 1` where `y = 2x + 1` is expected is no equation. */
function compareWithExpression(expected: ReadResult, given: Expression): AnswerCheck {
  const sides = expected.kind === "relation" && expected.relation.sign === "=" ? expected.relation : null;
  const isName = (side: Expression | undefined) =>
    side?.kind === "letter" || (side?.kind === "call" && holdsUnknownFunction(side));
  const value =
    sides === null ? null : isName(sides.left) ? sides.right : isName(sides.right) ? sides.left : null;
  const isClosed = lettersIn({ kind: "expression", expression: given }).length === 0;
  if (expected.kind === "solution-set" && isClosed) return incorrect("solutions.number");
  if (expected.kind === "relation" && /[<>]/.test(expected.relation.sign) && isClosed)
    return incorrect("inequality.number");
  if (value === null) return unchecked("statement.expression");
  const same = sameNumber(value, given);
  if (same === null) return unchecked();
  if (!same) return incorrect();
  const isNumber = lettersIn({ kind: "expression", expression: value }).length === 0;
  const isFunction = sides !== null && [sides.left, sides.right].some(holdsUnknownFunction);
  return isNumber || isFunction ? correct() : rightBut("equation", "equation.missing");
}

/** Which statement of a system is the first that the given one contradicts. */
function placeIn(expected: ReadResult, given: ReadResult): string | undefined {
  if (expected.kind !== "system" && expected.kind !== "either") return undefined;
  if (given.kind !== expected.kind) return undefined;
  const word = expected.kind === "system" ? "equation" : "solution";
  const at = expected.relations.findIndex((relation) => {
    return !given.relations.some(
      (other) =>
        sameStatement({ kind: "relation", relation }, { kind: "relation", relation: other }) === true,
    );
  });
  return at < 0 ? undefined : `${word} ${at + 1}`;
}

/** `y = mx + b`: a letter alone, and a polynomial of the first degree in another letter with nothing left to collect. */
function isSlopeIntercept({ left, sign, right }: Relation): boolean {
  if (sign !== "=") return false;
  const [name, side] = left.kind === "letter" ? [left, right] : [right, left];
  if (name.kind !== "letter") return false;
  const polynomial = polynomialOf(side);
  const letters = polynomial === null ? [] : [...lettersOf(polynomial)];
  if (polynomial === null || letters.length > 1 || letters.includes(name.name)) return false;
  const coefficients = coefficientsIn(polynomial, letters[0] ?? "x");
  return coefficients !== null && coefficients.length <= 2 && isSimplified(side);
}

/** `Ax + By = C` with whole A, B and C; for one letter raised to a power `y = ax² + bx + c`, or `… = 0`. */
function isStandard({ left, sign, right }: Relation): boolean {
  if (sign !== "=" || !isSimplified(left) || !isSimplified(right)) return false;
  const [a, b] = [polynomialOf(left), polynomialOf(right)];
  if (a === null || b === null) return false;
  const isLinear = [...a.keys(), ...b.keys()].every((monomial) => !/[*^]/.test(monomial));
  if (!isLinear)
    return left.kind === "letter" || right.kind === "letter" || exactValue(right)?.equals(0) === true;
  const isWhole = [...a.values(), ...b.values()].every((value) => value.d === 1n);
  return isWhole && lettersOf(b).size === 0 && !a.has("") && lettersOf(a).size >= 1;
}
