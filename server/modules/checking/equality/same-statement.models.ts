import { degreeOf, polynomialOf, rationalForm } from "../algebra/polynomial.models.ts";
import { lettersIn } from "../algebra/solution-set.models.ts";
import { expressionToPlain, mentionsLetter, relationToPlain } from "../reading/printing.models.ts";
import type { Expression, ReadResult, Relation } from "../reading/syntax.models.ts";
import { compareFibres, isSameAboveZero } from "./fibres.models.ts";
import { isProportional } from "./proportional.models.ts";
import { type Comparison, compareRealSets, everything, isSameSet } from "./real-set.models.ts";
import { sameValue } from "./same-value.models.ts";
import { holdsUnknownFunction, isNameOpen, partsOf, withParts } from "./shape.models.ts";
import { solutionsOf, truthWhere } from "./solving-set.models.ts";
import { compareSystems } from "./systems.models.ts";

/**
 * Whether two statements (equations, inequalities, chains, alternatives, systems) have the same real solutions.
 * In one letter the sets are compared exactly; in several, for some values of the others, points where a side has
 * no value being left aside (so (y + 5)/x = 2 is y = 2x - 5). Null where it can't be decided.
 */
export function sameStatement(expected: ReadResult, written: ReadResult): boolean | null {
  const given = withArgumentOf(expected, written);
  const letters = [lettersIn(expected), lettersIn(given)] as const;
  if (haveNoneInCommon(letters[0], letters[1])) return false;
  const comparison = compareStatements(expected, given);
  if (comparison === "same" && letters.every((own) => own.length === 1) && isOpenQuestion(expected, given))
    return null;
  if (comparison === null || comparison === "same") return comparison === null ? null : true;
  if (expected.kind === "relation" && given.kind === "relation" && isNameOpen(gapOf(expected), gapOf(given)))
    return null;
  const isFormula = letters[0].length > 1 && letters[1].length > 1 && ![expected, given].some(holdsAbsolute);
  return isFormula && isSameAboveZero(expected, given) ? null : false;
}

/** Where an absolute value stands, letters below zero are meant too: y = |x| is not y = x. */
function holdsAbsolute(read: ReadResult): boolean {
  const holds = (part: Expression): boolean =>
    (part.kind === "call" && part.name === "abs") || partsOf(part).some(holds);
  return read.kind === "relation" && holds(gapOf(read));
}

function gapOf({ relation: { left, right } }: ReadResult & { readonly kind: "relation" }): Expression {
  return { kind: "subtract", left, right };
}

/** `f(t) = t²` with the letter of `f(x) = x²`: a function is the same whatever its argument is called. */
function withArgumentOf(expected: ReadResult, given: ReadResult): ReadResult {
  const [a, b] = [argumentOf(expected), argumentOf(given)];
  if (a === null || b === null || a.name !== b.name || a.letter === b.letter) return given;
  if (given.kind !== "relation" || lettersIn(given).includes(a.letter)) return given;
  const { left, sign, right } = given.relation;
  const rename = (part: Expression) => renamed(part, b.letter, a.letter);
  return { kind: "relation", relation: { left: rename(left), sign, right: rename(right) } };
}

function argumentOf(read: ReadResult): { readonly name: string; readonly letter: string } | null {
  if (read.kind !== "relation" || read.relation.sign !== "=") return null;
  const { left } = read.relation;
  if (left.kind !== "call" || left.of.kind !== "letter" || !holdsUnknownFunction(left)) return null;
  return { name: left.name, letter: left.of.name };
}

function renamed(expression: Expression, from: string, to: string): Expression {
  if (expression.kind === "letter")
    return expression.name === from ? { kind: "letter", name: to } : expression;
  return withParts(expression, (part) => renamed(part, from, to));
}

/** Statements about other letters say other things; a capital may have been put by the keyboard. */
function haveNoneInCommon(first: readonly string[], second: readonly string[]): boolean {
  const [a, b] = [first, second].map((letters) => letters.map((letter) => letter.toLowerCase()));
  return first.length > 0 && second.length > 0 && a?.some((letter) => b?.includes(letter)) === false;
}

/**
 * Equations with the same real solutions that are still not the same to everybody: (x − 1)² = 0 and x − 1 = 0, x² = −1
 * and x² = −4. Solved ones (`x = 1`) are compared by their solutions alone.
 */
function isOpenQuestion(first: ReadResult, second: ReadResult): boolean {
  if (first.kind !== "relation" || second.kind !== "relation") return false;
  const [a, b] = [first.relation, second.relation];
  // `x = 1` answers (x − 1)² = 0 as it answers x − 1 = 0; that equation is not asked for with `x = 1`.
  if (isSolved(a) || (isSolved(b) && !hasHiddenRoots(a)) || isProportional(a, b)) return false;
  const letter = lettersIn(first)[0] ?? "";
  const set = solutionsOf(first, letter);
  const isTrivial = set !== null && (set.length === 0 || isSameSet(set, everything));
  const [degree, other] = [a, b].map(degreeOfRelation);
  return isTrivial || (degree !== null && other !== null && degree !== other);
}

/** A polynomial equation of which one number shows only a part: (x − 1)³ = 0, where it counts three times. */
function hasHiddenRoots({ left, right }: Relation): boolean {
  const polynomial = polynomialOf({ kind: "subtract", left, right });
  return polynomial !== null && degreeOf(polynomial) > 1;
}

function isSolved({ left, right }: Relation): boolean {
  const isBare = (side: Expression, value: Expression) => side.kind === "letter" && !mentionsLetter(value);
  return isBare(left, right) || isBare(right, left);
}

function degreeOfRelation({ left, right }: Relation): number | null {
  const form = rationalForm({ kind: "subtract", left, right });
  return form === null ? null : degreeOf(form.top);
}

/**
 * Whether two pieces of mathematics of any kind say the same: expressions by value, statements by their solutions.
 * An expression and a statement never do (`y = x` is not `x`).
 */
export function sameMathematics(expected: ReadResult, given: ReadResult): boolean | null {
  if (expected.kind === "unreadable" || given.kind === "unreadable") return null;
  if (expected.kind === "expression" && given.kind === "expression")
    return sameValue(expected.expression, given.expression);
  if (expected.kind === "expression" || given.kind === "expression") return false;
  return sameStatement(expected, given);
}

/**
 * `fewer`: the second has only some of the first's solutions; `more`: all of them and others. A letter that only one
 * of them has is tried at zero too: where they differ there alone, as when both sides are divided by it, the answer
 * is null, or, if `isStrict`, that difference.
 */
export function compareStatements(
  first: ReadResult,
  second: ReadResult,
  isStrict = false,
): Comparison | null {
  if (first.kind === "unreadable" || second.kind === "unreadable") return null;
  if (first.kind === "expression" || second.kind === "expression") return null;
  const letters = [...new Set([...lettersIn(first), ...lettersIn(second)])];
  if (isStructurallySame(first, second)) return "same";
  const definition = compareDefinitions(first, second);
  if (definition !== null) return definition;
  const [letter, ...others] = letters;
  if (letter === undefined) return compareClosed(first, second);
  const isSystem = first.kind === "system" || second.kind === "system";
  if (isSystem && others.length > 0) return compareSystems(first, second);
  const sets =
    others.length === 0
      ? compareInOneLetter(first, second, letter)
      : compareFibres(first, second, letters, isStrict);
  if (sets !== null) return sets;
  if (first.kind !== "relation" || second.kind !== "relation") return null;
  return isProportional(first.relation, second.relation) ? "same" : null;
}

function isStructurallySame(first: ReadResult, second: ReadResult): boolean {
  const [a, b] = [first, second].map(spelled);
  return a !== null && a === b;
}

/** The relations of a statement as text, whatever their order. */
function spelled(read: ReadResult): string | null {
  if (read.kind === "relation") return relationToPlain(read.relation);
  if (read.kind !== "either" && read.kind !== "system") return null;
  return `${read.kind}: ${read.relations.map(relationToPlain).sort().join("; ")}`;
}

/** `y = …` and `f(x) = …` say the same when their other sides are equal. */
function compareDefinitions(first: ReadResult, second: ReadResult): Comparison | null {
  const [a, b] = [definitionOf(first), definitionOf(second)];
  if (a === null || b === null || a.name !== b.name) return null;
  if (!a.isFunction && lettersIn({ kind: "expression", expression: a.value }).length === 0) return null;
  const same = sameValue(a.value, b.value);
  return same === null ? null : same ? "same" : "other";
}

function definitionOf(
  read: ReadResult,
): { readonly name: string; readonly value: Expression; readonly isFunction: boolean } | null {
  if (read.kind !== "relation" || read.relation.sign !== "=") return null;
  const { left, right } = read.relation;
  for (const [side, value] of [
    [left, right],
    [right, left],
  ] as const) {
    const isFunction = holdsUnknownFunction(side) && side.kind === "call" && !holdsUnknownFunction(value);
    const isLetter = side.kind === "letter" && !holdsName(value, side.name);
    if (isFunction || isLetter) return { name: expressionToPlain(side), value, isFunction };
  }
  return null;
}

function holdsName(expression: Expression, name: string): boolean {
  if (expression.kind === "letter") return expression.name === name;
  return partsOf(expression).some((part) => holdsName(part, name));
}

/** Statements without letters: the same equation, or one true and the other false. */
function compareClosed(first: ReadResult, second: ReadResult): Comparison | null {
  if (first.kind === "relation" && second.kind === "relation") {
    const [a, b] = [first.relation, second.relation];
    const straight = sameValue(a.left, b.left) === true && sameValue(a.right, b.right) === true;
    const turned = sameValue(a.left, b.right) === true && sameValue(a.right, b.left) === true;
    if (a.sign === b.sign && (straight || (turned && a.sign === "="))) return "same";
    if ([a.left, a.right, b.left, b.right].some(holdsUnknownFunction))
      return isProportional(a, b) ? "same" : "other";
    const truths = [truthWhere(a, new Map()), truthWhere(b, new Map())];
    if (truths.includes(null)) return null;
    return truths[0] === truths[1] ? (truths[0] === true ? "same" : null) : "other";
  }
  return null;
}

function compareInOneLetter(first: ReadResult, second: ReadResult, letter: string): Comparison | null {
  const a = solutionsOf(first, letter);
  const b = a === null ? null : solutionsOf(second, letter);
  return a === null || b === null ? null : compareRealSets(a, b);
}
