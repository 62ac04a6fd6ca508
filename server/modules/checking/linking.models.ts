import Fraction from "fraction.js";
import { plus, polynomialOf, sameExpression } from "./algebra/polynomial.models.ts";
import {
  chainRelations,
  compareSets,
  lettersIn,
  type SolutionSet,
  solutionSetOf,
} from "./algebra/solution-set.models.ts";
import type { LinkVerdict } from "./checking.models.ts";
import { sameValue, sameWherePositive } from "./equality/equality.models.ts";
import { decimalOf, roundsTo as roundsConstant } from "./equality/rounding.models.ts";
import { featuresOf, holdsUnknownFunction } from "./equality/shape.models.ts";
import { truthWhere } from "./equality/solving-set.models.ts";
import { linkBySolutions, linkFromDefinition } from "./equality/statement-links.models.ts";
import { exactValue } from "./reading/exact.models.ts";
import { mentionsLetter, relationToPlain } from "./reading/printing.models.ts";
import type { Expression, ReadResult, Relation } from "./reading/syntax.models.ts";

/**
 * How a line follows from the line before it. Only what is decided exactly is called anything but
 * `unchecked`: equal expressions by normal form, statements by their sets of real solutions.
 */
export function link(before: ReadResult, next: ReadResult): LinkVerdict {
  if (before.kind === "unreadable" || next.kind === "unreadable") return "unchecked";
  const letters = [...new Set([...lettersIn(before), ...lettersIn(next)])];
  const defined = linkFromDefinition(before, next);
  if (defined !== null) return defined;
  if (before.kind === "expression") return linkFromExpression(before.expression, next);
  if (next.kind === "expression") return linkToExpression(before, next.expression, letters);
  if (lettersIn(next).length === 0 && next.kind !== "solution-set")
    return linkToClosed(before, next, letters);
  return linkStatements(before, next, letters);
}

function linkFromExpression(before: Expression, next: ReadResult): LinkVerdict {
  if (next.kind === "expression") {
    const verdict = verdictOf(sameValue(before, next.expression));
    const isOpen =
      verdict === "wrong" &&
      (isApproximation(before, next.expression) || isRightAboveZero(before, next.expression));
    return isOpen ? "unchecked" : verdict;
  }
  if (next.kind !== "relation" && next.kind !== "chain") return "unchecked";
  const relations = next.kind === "relation" ? [next.relation] : chainRelations(next);
  if (relations.some((relation) => relation.sign !== "=")) return "unchecked";
  const [first] = relations;
  if (first === undefined) return "unchecked";
  if (first.left.kind === "letter" && !mentionsLetter(before)) return namedValue(before, first);
  const identities = relations.map((relation) => sameValue(relation.left, relation.right));
  const isLoose = relations.some((relation) => isApproximation(relation.left, relation.right));
  if (identities.includes(false) && isLoose) return "unchecked";
  if (lettersIn(next).length === 0 && identities.includes(false)) return "wrong";
  if (sameValue(before, first.left) !== true) return "unchecked";
  if (identities.includes(false)) return "wrong";
  return identities.includes(null) ? "unchecked" : "follows";
}

/** √x² as x: right where letters stand for numbers above zero, which lessons on roots often assume. */
function isRightAboveZero(before: Expression, next: Expression): boolean {
  const hasRoot = [before, next].some((side) => featuresOf(side).isPieced);
  return hasRoot && mentionsLetter(before) && sameWherePositive(before, next) === true;
}

/** `x = 7/6` after the arithmetic that the letter stands for. */
function namedValue(before: Expression, relation: Relation): LinkVerdict {
  if (mentionsLetter(relation.right)) return "unchecked";
  const verdict = verdictOf(sameValue(before, relation.right));
  return verdict === "wrong" && isApproximation(before, relation.right) ? "unchecked" : verdict;
}

function verdictOf(same: boolean | null): LinkVerdict {
  return same === null ? "unchecked" : same ? "follows" : "wrong";
}

function linkToExpression(before: ReadResult, next: Expression, letters: readonly string[]): LinkVerdict {
  const value = exactValue(next);
  if (value === null) return "unchecked";
  if (before.kind === "relation" && lettersIn(before).length === 0) {
    const last = exactValue(before.relation.right);
    return last?.equals(value) && truthOf(before) === true ? "follows" : "unchecked";
  }
  const [letter] = letters;
  const set = letters.length === 1 && letter !== undefined ? solutionSetOf(before, letter) : null;
  return set?.kind === "points" &&
    set.irrational.length === 0 &&
    set.rational.length === 1 &&
    set.rational[0]?.equals(value)
    ? "follows"
    : "unchecked";
}

/** Whether a statement without letters is true; null when undecided. */
export function truthOf(read: ReadResult): boolean | null {
  if (read.kind !== "relation" && read.kind !== "chain") return null;
  const relations = read.kind === "relation" ? [read.relation] : chainRelations(read);
  const truths = relations.map((relation) =>
    [relation.left, relation.right].some((side) => mentionsLetter(side) || holdsUnknownFunction(side))
      ? null
      : truthWhere(relation, new Map()),
  );
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

function linkToClosed(before: ReadResult, next: ReadResult, letters: readonly string[]): LinkVerdict {
  const truth = truthOf(next);
  if (truth === null) return letters.length === 0 ? linkBySolutions(before, next) : "unchecked";
  if (letters.length === 0) {
    if (before.kind === "solution-set") return "unchecked";
    return truthOf(before) === true ? (truth ? "follows" : "wrong") : "unchecked";
  }
  const [letter] = letters;
  const set = letters.length === 1 && letter !== undefined ? solutionSetOf(before, letter) : null;
  if (set === null) return "unchecked";
  if (set.kind === (truth ? "all" : "none")) return "follows";
  if (!truth) return set.kind === "none" ? "follows" : "wrong";
  return isBareIdentity(next) && set.kind !== "none" ? "adds-solutions" : "unchecked";
}

/** `0 = 0`: what is left when both sides were multiplied by zero. */
export function isBareIdentity(read: ReadResult): boolean {
  return read.kind === "relation" && relationToPlain(read.relation) === "0 = 0";
}

function linkStatements(before: ReadResult, next: ReadResult, letters: readonly string[]): LinkVerdict {
  const [letter, second] = letters;
  if (letter === undefined || second !== undefined) return linkBySolutions(before, next);
  const sets = [solutionSetOf(before, letter), solutionSetOf(next, letter)] as const;
  const isSimple = next.kind !== "either" && next.kind !== "system" && before.kind !== "system";
  const verdict =
    isSimple && sets[0] !== null && sets[1] !== null
      ? compareAsVerdict(sets[0], sets[1])
      : linkBySolutions(before, next);
  if (sets[0]?.kind === "none" && sets[1]?.kind === "points" && hasLetterBelow(before))
    return "adds-solutions";
  const mayBeLoose =
    verdict !== "follows" &&
    ((sets[0] !== null && isRounded(next, sets[0])) ||
      isRunOn(next, letter) ||
      isApproximatedLine(before, next));
  return mayBeLoose ? "unchecked" : verdict;
}

/** A quotient with letters below the line: clearing it can let in values that the quotient forbids. */
function hasLetterBelow(read: ReadResult): boolean {
  if (read.kind !== "relation") return false;
  return polynomialOf({ kind: "subtract", left: read.relation.left, right: read.relation.right }) === null;
}

/** The verdict on a step from one solution set to another. */
export function compareAsVerdict(before: SolutionSet, next: SolutionSet): LinkVerdict {
  const comparison = compareSets(before, next);
  if (comparison === "same") return "follows";
  if (comparison === "other") return "wrong";
  if (before.kind === "interval" && next.kind === "interval" && !sameEnds(before, next)) return "wrong";
  return comparison === "fewer" ? "loses-solutions" : "adds-solutions";
}

/** Rays that differ only in whether their end belongs to them. */
function sameEnds(
  a: SolutionSet & { readonly kind: "interval" },
  b: SolutionSet & { readonly kind: "interval" },
): boolean {
  const same = (x: { value: Fraction } | null, y: { value: Fraction } | null) =>
    x === null || y === null ? x === y : x.value.equals(y.value);
  return same(a.low, b.low) && same(a.high, b.high);
}

/** A decimal that is the true value rounded is not called wrong: it isn't exact, but nobody said exact. */
export function isRounded(next: ReadResult, truth: SolutionSet): boolean {
  if (next.kind !== "relation" || truth.kind === "all" || truth.kind === "none") return false;
  const isNamed = next.relation.left.kind === "letter";
  const side = isNamed ? next.relation.right : next.relation.left;
  const value = exactValue(side);
  const places = decimalPlaces(side);
  if (value === null || places === 0) return false;
  if (truth.kind === "points" && truth.irrational.length > 0) return true;
  const ends =
    truth.kind === "points"
      ? truth.rational
      : [truth.low, truth.high].flatMap((end) => (end === null ? [] : [end.value]));
  return ends.some((end) => roundsTo(end, value, places));
}

/** Whether a value, rounded to so many places, is the one given. */
export function roundsTo(exact: Fraction, given: Fraction, places: number): boolean {
  const unit = 10 ** places;
  return exact.sub(given).abs().mul(unit).lte(1) && !exact.equals(given) && exact.mul(unit).d !== 1n;
}

/** Whether `next` is `before` with numbers rounded to the decimals it is written with: `1/3 + 5` as `0.333 + 5`. */
export function isApproximation(before: Expression, next: Expression): boolean {
  const decimal = decimalOf(next);
  if (decimal !== null && !mentionsLetter(before) && exactValue(before) === null)
    return roundsConstant(before, decimal.value, decimal.places) === true;
  const places = fewestPlaces(next);
  const [exact, rounded] = [polynomialOf(before), polynomialOf(next)];
  if (places === null || exact === null || rounded === null) return false;
  const differing = [...plus(exact, rounded, -1).keys()];
  const none = new Fraction(0);
  return (
    differing.length > 0 &&
    differing.every((monomial) =>
      roundsTo(exact.get(monomial) ?? none, rounded.get(monomial) ?? none, places),
    )
  );
}

/** The line before with some numbers rounded, on the same sides or swapped. */
export function isApproximatedLine(before: ReadResult, next: ReadResult): boolean {
  if (before.kind !== "relation" || next.kind !== "relation") return false;
  const [a, b] = [before.relation, next.relation];
  return [
    [b.left, b.right],
    [b.right, b.left],
  ].some(([left = b.left, right = b.right]) => {
    const rounded = [isApproximation(a.left, left), isApproximation(a.right, right)];
    const same = [sameExpression(a.left, left) === true, sameExpression(a.right, right) === true];
    return (
      rounded.includes(true) && rounded.every((isRoundedSide, index) => isRoundedSide || same[index] === true)
    );
  });
}

/** Places of the shortest decimal in an expression, or null when it has none. */
function fewestPlaces(expression: Expression): number | null {
  if (expression.kind === "number") return expression.text.split(".")[1]?.length ?? null;
  if (expression.kind === "letter" || expression.kind === "constant") return null;
  const parts = "of" in expression ? [expression.of] : [expression.left, expression.right];
  const places = parts.flatMap((part) => fewestPlaces(part) ?? []);
  return places.length === 0 ? null : Math.min(...places);
}

export function decimalPlaces(expression: Expression): number {
  const numeral = expression.kind === "negate" ? expression.of : expression;
  return numeral.kind === "number" ? (numeral.text.split(".")[1]?.length ?? 0) : 0;
}

/** Several equations run together with equals signs (`3x = 15 = x = 5`): what was meant can't be told. */
export function isRunOn(next: ReadResult, letter: string): boolean {
  if (next.kind !== "chain" || next.parts.length < 3) return false;
  return (
    next.parts.filter((part) => lettersIn({ kind: "expression", expression: part }).includes(letter)).length >
    1
  );
}
