import Fraction from "fraction.js";
import { lettersIn } from "../algebra/solution-set.models.ts";
import { constantOutcome, sameValue } from "../equality/same-value.models.ts";
import { withNumbers } from "../equality/solving-set.models.ts";
import { isValue } from "../equality/value.models.ts";
import { exactValue } from "../reading/exact.models.ts";
import type { Expression } from "../reading/syntax.models.ts";
import { hasLetter } from "./forms.models.ts";
import { readCleaned } from "./notation.models.ts";
import {
  type AnswerCheck,
  correct,
  incorrect,
  rightBut,
  unchecked,
  unreadableMathematics,
} from "./question.models.ts";

/** An antiderivative without its constant of integration, and that constant's letter where one was written. */
interface Antiderivative {
  readonly rest: Expression;
  readonly constant: string | null;
}

/** Letters that are taken for the constant of integration when they stand alone as a term. */
const usualConstants = ["C", "c", "K", "k"];

/** Whether an expression ends in a constant of integration: `x^2 + C`. */
export function hasIntegrationConstant(expression: Expression): boolean {
  return withoutConstant(expression, ["C", "c"]).constant !== null;
}

/** Compares antiderivatives: equal up to a constant, with a constant of integration of any letter. */
export function compareIntegrals(expectedText: string, givenText: string): AnswerCheck {
  const expected = readCleaned(sideOf(expectedText));
  const given = readCleaned(sideOf(givenText));
  if (given.kind !== "expression") return unreadableMathematics(given);
  if (expected.kind !== "expression") return unchecked();
  const wanted = withoutConstant(expected.expression, usualConstants);
  const known = lettersIn({ kind: "expression", expression: wanted.rest });
  const others = lettersIn(given).filter((letter) => !known.includes(letter));
  const offered = withoutConstant(given.expression, others);
  const letters = lettersIn({ kind: "expression", expression: offered.rest });
  const [letter, second] = known.length > 0 ? known : letters;
  if (letter === undefined || second !== undefined) return unchecked("integral.letters");
  if (letters.some((other) => other !== letter)) return incorrect("integral.letter-too-many");
  const same = sameButConstant(wanted.rest, offered.rest, letter);
  if (same === null) return unchecked("integral.undecided");
  if (!same) return incorrect("integral.other");
  if (isNarrower(wanted.rest, offered.rest, letter)) return rightBut("absolute value", "integral.narrower");
  return offered.constant === null
    ? rightBut("constant of integration", "integral.constant")
    : correct("integral.same");
}

/** What stands after `F(x) =` or `y =`. */
export function sideOf(text: string): string {
  return text.replace(/^\s*(?:[a-zA-Z]\s*(?:\(\s*[a-z]\s*\))?|\\int[^=]*)\s*=\s*/, "");
}

function withoutConstant(expression: Expression, letters: readonly string[]): Antiderivative {
  if (expression.kind !== "add" && expression.kind !== "subtract")
    return { rest: expression, constant: null };
  const { left, right } = expression;
  const atEnd = constantLetter(right, letters);
  if (atEnd !== null && !mentions(left, atEnd)) return { rest: left, constant: atEnd };
  const inside = withoutConstant(left, letters);
  if (inside.constant !== null && !mentions(right, inside.constant))
    return { rest: { ...expression, left: inside.rest }, constant: inside.constant };
  const atStart = constantLetter(left, letters);
  if (atStart === null || mentions(right, atStart)) return { rest: expression, constant: null };
  return { rest: expression.kind === "add" ? right : { kind: "negate", of: right }, constant: atStart };
}

/** The letter of a term that is a letter, or a number times or over one. */
function constantLetter(term: Expression, letters: readonly string[]): string | null {
  if (term.kind === "letter") return letters.includes(term.name) || /^C_/.test(term.name) ? term.name : null;
  if (term.kind === "negate") return constantLetter(term.of, letters);
  if (term.kind === "multiply")
    return exactValue(term.left) === null ? null : constantLetter(term.right, letters);
  return term.kind === "divide" && exactValue(term.right) !== null
    ? constantLetter(term.left, letters)
    : null;
}

function mentions(expression: Expression, letter: string): boolean {
  return lettersIn({ kind: "expression", expression }).includes(letter);
}

const anchors = [
  new Fraction(1, 3),
  new Fraction(7, 5),
  new Fraction(-3, 7),
  new Fraction(11, 2),
  new Fraction(-13, 4),
  new Fraction(91, 3),
  new Fraction(-83, 3),
];

/** Whether the second has no value where the first has one: ln x beside ln |x|. */
function isNarrower(first: Expression, second: Expression, letter: string): boolean {
  const outcomeAt = (of: Expression, at: Fraction) =>
    constantOutcome(withNumbers(of, new Map([[letter, at]])));
  return anchors.some((at) => isValue(outcomeAt(first, at)) && outcomeAt(second, at) === "undefined");
}

/** Two functions differ by a constant where each, less its own value at one place, is the same. */
function sameButConstant(a: Expression, b: Expression, letter: string): boolean | null {
  for (const anchor of anchors) {
    const at = new Map([[letter, anchor]]);
    const [fromA, fromB] = [withNumbers(a, at), withNumbers(b, at)];
    if (hasLetter(fromA) || hasLetter(fromB)) return null;
    if (!isValue(constantOutcome(fromA)) || !isValue(constantOutcome(fromB))) continue;
    return sameValue(
      { kind: "subtract", left: a, right: fromA },
      { kind: "subtract", left: b, right: fromB },
    );
  }
  return null;
}
