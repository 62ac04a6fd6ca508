import { lettersIn } from "../algebra/solution-set.models.ts";
import type { LinkVerdict } from "../checking.models.ts";
import type { Expression, ReadResult, Relation } from "../reading/syntax.models.ts";
import {
  type Comparison,
  compareNumbers,
  compareRealSets,
  type Piece,
  type RealSet,
} from "./real-set.models.ts";
import { decimalOf, roundsToNumber } from "./rounding.models.ts";
import { compareStatements } from "./same-statement.models.ts";
import { sameValue } from "./same-value.models.ts";
import { holdsUnknownFunction, withParts } from "./shape.models.ts";
import { solutionsOf, truthWhere } from "./solving-set.models.ts";

/**
 * How a statement follows from the one before, by their solutions, whatever they are made of: quotients, roots,
 * absolute values, several letters, systems, definitions of functions. `unchecked` where that can't be decided.
 */
export function linkBySolutions(before: ReadResult, next: ReadResult): LinkVerdict {
  const letters = [...new Set([...lettersIn(before), ...lettersIn(next)])];
  const [letter, second] = letters;
  if (letter !== undefined && second === undefined) return linkInOneLetter(before, next, letter);
  if (before.kind === "system" && isConsequence(before.relations, next)) return "follows";
  const comparison = compareStatements(before, next, true);
  // One line of a system's solution says only a part of it: that part has to be true.
  const isPart = before.kind === "system" && next.kind !== "system" && comparison === "more";
  return isPart ? "follows" : verdictOf(comparison);
}

/** `x^2 = x + 2` after `y = x^2, y = x + 2`: one of the equations put into the others. */
function isConsequence(system: readonly Relation[], next: ReadResult): boolean {
  if (next.kind !== "relation" || system.length > 3) return false;
  return system.some((definition, index) => {
    const { left, sign, right } = definition;
    if (sign !== "=" || left.kind !== "letter") return false;
    const name = left.name;
    if (lettersIn({ kind: "expression", expression: right }).includes(name)) return false;
    const putIn = (relation: Relation): ReadResult => ({
      kind: "relation",
      relation: {
        left: withLetter(relation.left, name, right),
        sign: relation.sign,
        right: withLetter(relation.right, name, right),
      },
    });
    const others = system.filter((_, place) => place !== index);
    return others.some((other) => compareStatements(putIn(other), putIn(next.relation)) === "same");
  });
}

function verdictOf(comparison: Comparison | null): LinkVerdict {
  switch (comparison) {
    case "same":
      return "follows";
    case "fewer":
      return "loses-solutions";
    case "more":
      return "adds-solutions";
    case "other":
      return "wrong";
    case null:
      return "unchecked";
  }
}

function linkInOneLetter(before: ReadResult, next: ReadResult, letter: string): LinkVerdict {
  const first = solutionsOf(before, letter);
  const second = first === null ? null : solutionsOf(next, letter);
  if (first === null || second === null)
    return isRefuted(before, next, letter) ? "wrong" : verdictOf(compareStatements(before, next));
  const comparison = compareRealSets(first, second);
  if (comparison === "same") return "follows";
  if (isRoundedLine(next, first)) return "unchecked";
  // Squaring and clearing a quotient let in numbers that the line before forbids.
  if (first.length === 0 && second.every(isPoint)) return "adds-solutions";
  if (comparison === "other") return "wrong";
  const [small, large] = comparison === "fewer" ? [second, first] : [first, second];
  if (!small.every((piece) => isPoint(piece) || large.some((other) => hasSameEnds(piece, other))))
    return "wrong";
  return verdictOf(comparison);
}

function isPoint({ low, high }: Piece): boolean {
  return low !== null && high !== null && compareNumbers(low, high) === 0;
}

function hasSameEnds(a: Piece, b: Piece): boolean {
  const [lowA, highA, lowB, highB] = [a.low, a.high, b.low, b.high];
  const sameLow = lowA === null || lowB === null ? lowA === lowB : compareNumbers(lowA, lowB) === 0;
  const sameHigh = highA === null || highB === null ? highA === highB : compareNumbers(highA, highB) === 0;
  return sameLow && sameHigh;
}

/** The line before can't be solved here, but a value that the next line gives certainly does not satisfy it. */
function isRefuted(before: ReadResult, next: ReadResult, letter: string): boolean {
  if (before.kind !== "relation" || holdsUnknownFunction(before.relation.left)) return false;
  const values = next.kind === "relation" || next.kind === "either" ? solutionsOf(next, letter) : null;
  if (values === null || values.length === 0 || !values.every(isPoint) || isWrittenAsDecimal(next))
    return false;
  const { relation } = before;
  return values.some(({ low }) => low !== null && truthWhere(relation, new Map([[letter, low]])) === false);
}

function relationsOf(read: ReadResult): readonly Relation[] {
  if (read.kind === "relation") return [read.relation];
  return read.kind === "either" || read.kind === "system" ? read.relations : [];
}

function isWrittenAsDecimal(read: ReadResult): boolean {
  return relationsOf(read).some(({ left, right }) => decimalOf(left) !== null || decimalOf(right) !== null);
}

/** `x = 1.41 or x = -1.41` after x² = 2: every decimal is an end of the true set, rounded. */
function isRoundedLine(next: ReadResult, truth: RealSet): boolean {
  const relations = relationsOf(next);
  const ends = truth.flatMap(({ low, high }) => [low, high].flatMap((end) => end ?? []));
  const rounded = relations.map(({ left, right }) => {
    const decimal = left.kind === "letter" ? decimalOf(right) : decimalOf(left);
    return decimal !== null && ends.some((end) => roundsToNumber(end, decimal.value, decimal.places));
  });
  return rounded.length > 0 && rounded.every(Boolean);
}

/** `f(x) = 2x + 1`, then `f(4) = 2*4 + 1`: the function is put in. */
export function linkFromDefinition(before: ReadResult, next: ReadResult): LinkVerdict | null {
  if (before.kind !== "relation" || before.relation.sign !== "=") return null;
  const { left, right } = before.relation;
  if (left.kind !== "call" || !holdsUnknownFunction(left) || left.of.kind !== "letter") return null;
  if (next.kind !== "relation" || next.relation.sign !== "=" || holdsUnknownFunction(right)) return null;
  const argument = left.of.name;
  const putIn = (of: Expression): Expression => {
    const inner = withParts(of, putIn);
    if (inner.kind !== "call" || inner.name !== left.name) return inner;
    return withLetter(right, argument, inner.of);
  };
  if (!holdsUnknownFunction(next.relation.left) && !holdsUnknownFunction(next.relation.right)) return null;
  const same = sameValue(putIn(next.relation.left), putIn(next.relation.right));
  return same === null ? "unchecked" : same ? "follows" : linkOfValue(next.relation);
}

/** `f(x) = 7` asks for x where f is known: nothing to compare it with. */
function linkOfValue(relation: Relation): LinkVerdict {
  const sides: readonly Expression[] = [relation.left, relation.right];
  const isQuestion = sides.some((side) => side.kind === "call" && side.of.kind === "letter");
  return isQuestion ? "unchecked" : "wrong";
}

function withLetter(expression: Expression, name: string, by: Expression): Expression {
  if (expression.kind === "letter") return expression.name === name ? by : expression;
  return withParts(expression, (part) => withLetter(part, name, by));
}
