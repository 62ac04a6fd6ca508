import { lettersIn } from "../algebra/solution-set.models.ts";
import {
  compareNumbers,
  everything,
  intersection,
  isSameSet,
  nothing,
  type Piece,
  points,
  type RealSet,
  union,
} from "../equality/real-set.models.ts";
import { constantOutcome } from "../equality/same-value.models.ts";
import { solutionsOf } from "../equality/solving-set.models.ts";
import { isValue, type Value } from "../equality/value.models.ts";
import {
  entriesInside,
  entriesOf,
  isBracketed,
  readCleaned,
  setClose,
  setOpen,
  splitOutside,
} from "./notation.models.ts";
import { type AnswerCheck, because, correct, incorrect, unchecked } from "./question.models.ts";

/** Most parts of a union and entries of a set that are read. */
const mostParts = 20;

/** A set of real numbers as it was written. */
export interface WrittenSet {
  readonly set: RealSet;
  /** The letter it speaks of, or null in interval notation. */
  readonly letter: string | null;
  readonly notation: "interval" | "set" | "statement";
  /** A statement that still has to be solved: `2x > 6`. */
  readonly isUnsolved: boolean;
}

/** Whether a text is in interval or set-builder notation, or a union of such, by its looks alone. */
export function looksLikeInterval(text: string): boolean {
  if (/∪|ℝ|(?:^|\s)U(?:\s|$)/.test(text) || builder(text) !== null) return true;
  if (/^[\p{L}]\s*∈/u.test(text)) return true;
  const ends = endsOf(text);
  if (ends === null) return false;
  return ends.open !== "(" || ends.close !== ")" || /∞|infinity|\binf\b|(?<![a-z])oo(?![a-z])/i.test(text);
}

/** `all real numbers except 2 and 3`. */
const exceptIn =
  /^(?:x\s+is\s+)?(?:all|every|any|todos|cualquier)\b[\p{L}\s]*?\b(?:except|but|besides|excepto|salvo|menos)\s+(?:for\s+)?(?:\p{L}\s*=\s*)?(.+)$/iu;

/** A set in interval notation, set-builder notation, a set of numbers, or a statement in one letter; else null. */
export function readRealSet(text: string): WrittenSet | null {
  const parts = splitOutside(text, /∪|\bU\b|\bunion\b|\bunión\b/y);
  if (parts.length > 1) return readUnion(parts);
  const member = /^(\p{L})\s*(?:∈|is in|\bin\b)\s*(.+)$/su.exec(text);
  if (member) {
    const inner = readRealSet((member[2] ?? "").trim());
    return inner === null || inner.letter !== null ? null : { ...inner, letter: member[1] ?? null };
  }
  const said = builder(text);
  if (said !== null) {
    const inner = readStatement(said.statement);
    return inner?.letter === said.letter ? { ...inner, notation: "set" } : null;
  }
  if (/^ℝ$|^\(\s*[-−]\s*∞\s*[,;]\s*\+?∞\s*\)$/.test(text)) return interval(everything);
  const words = readCleaned(text);
  if (words.kind === "solution-set") return interval(words.which === "all" ? everything : nothing);
  const except = exceptIn.exec(text);
  if (except)
    return withoutPoints(`${setOpen}${(except[1] ?? "").replace(/\s(?:and|y)\s/g, ", ")}${setClose}`);
  const removed = /^ℝ\s*(?:\\setminus|\\backslash|\\|-|−|(?=⦃))\s*(.+)$/.exec(text);
  if (removed) return withoutPoints(removed[1] ?? "");
  return readInterval(text) ?? readPoints(text) ?? readStatement(text);
}

function interval(set: RealSet): WrittenSet {
  return { set, letter: null, notation: "interval", isUnsolved: false };
}

function readUnion(parts: readonly string[]): WrittenSet | null {
  if (parts.length > mostParts) return null;
  const member = /^(\p{L})\s*∈\s*(.+)$/su.exec(parts[0] ?? "");
  const sets = [member?.[2] ?? parts[0] ?? "", ...parts.slice(1)].map((part) => readRealSet(part.trim()));
  if (sets.some((set) => set === null || set.notation === "statement")) return null;
  const joined = sets.reduce<RealSet>((all, set) => union(all, set?.set ?? nothing), nothing);
  return { ...interval(joined), letter: member?.[1] ?? null };
}

/** `{x | x > 2}`, `{x : x > 2}`, `{x ∈ ℝ | x > 2}`, `{x | x ∈ [2, 5)}`. */
function builder(text: string): { readonly letter: string; readonly statement: string } | null {
  if (!text.startsWith(setOpen) || !isBracketed(text)) return null;
  const found = /^\s*(\p{L})\s*(?:∈\s*ℝ\s*)?(?:\||:)\s*(.+)$/su.exec(text.slice(1, -1));
  return found ? { letter: found[1] ?? "", statement: (found[2] ?? "").trim() } : null;
}

interface Ends {
  readonly open: string;
  readonly close: string;
  readonly low: string;
  readonly high: string;
}

function endsOf(text: string): Ends | null {
  const found = /^\s*([([\]])(.*)([)\][])\s*$/s.exec(text);
  const inner = found === null ? [] : entriesInside(found[2] ?? "");
  const [low, high] = inner;
  if (found === null || inner.length !== 2 || low === undefined || high === undefined) return null;
  return { open: found[1] ?? "", close: found[3] ?? "", low, high };
}

function readInterval(text: string): WrittenSet | null {
  const ends = endsOf(text);
  const low = ends === null ? null : endOf(ends.low, -1);
  const high = ends === null ? null : endOf(ends.high, 1);
  if (ends === null || low === null || high === null) return null;
  const piece: Piece = {
    low: low === "infinite" ? null : low,
    high: high === "infinite" ? null : high,
    lowClosed: ends.open === "[" && low !== "infinite",
    highClosed: ends.close === "]" && high !== "infinite",
  };
  // The intersection with everything drops a piece whose ends stand the wrong way round.
  const set = intersection([piece], everything);
  return isRightWayRound(piece) ? interval(set) : null;
}

/** `[5, 2)`. */
function isTurnedRound(text: string): boolean {
  const ends = endsOf(text);
  return ends !== null && numberOf(ends.low) !== null && numberOf(ends.high) !== null;
}

function isRightWayRound({ low, high }: Piece): boolean {
  if (low === null || high === null) return true;
  const piece = { low, high, lowClosed: true, highClosed: true };
  return intersection([piece], everything).length === 1;
}

/** 1 for ∞, -1 for -∞, null for anything else. */
export function signOfInfinity(text: string): 1 | -1 | null {
  const found = infinity.exec(text.trim());
  return found === null ? null : found[1] === "" || found[1] === "+" ? 1 : -1;
}

const infinity = /^([-+−]?)\s*(?:∞|infinity|infinito|inf|oo)$/i;

/** An end of an interval: a number, infinite on its own side, or null where it is neither. */
function endOf(text: string, side: 1 | -1): Value | "infinite" | null {
  const endless = infinity.exec(text.trim());
  if (endless) return (endless[1] === "" || endless[1] === "+" ? 1 : -1) === side ? "infinite" : null;
  return numberOf(text);
}

function numberOf(text: string): Value | null {
  const read = readCleaned(text);
  if (read.kind !== "expression" || lettersIn(read).length > 0) return null;
  const outcome = constantOutcome(read.expression);
  return isValue(outcome) ? outcome : null;
}

/** `{1, 2}` and `∅`. */
function readPoints(text: string): WrittenSet | null {
  if (/^∅$/.test(text) || text === `${setOpen}${setClose}`) return { ...interval(nothing), notation: "set" };
  if (!text.startsWith(setOpen) || !isBracketed(text)) return null;
  const numbers = entriesOf(text.slice(1, -1)).map(numberOf);
  const known = numbers.flatMap((number) => number ?? []);
  if (numbers.length > mostParts || known.length !== numbers.length) return null;
  return { ...interval(points(known)), notation: "set" };
}

function withoutPoints(text: string): WrittenSet | null {
  const left = readPoints(text.trim());
  if (left === null) return null;
  const ends = left.set.flatMap(({ low }) => low ?? []);
  const pieces = [null, ...ends].map(
    (low, index): Piece => ({
      low,
      high: ends[index] ?? null,
      lowClosed: false,
      highClosed: false,
    }),
  );
  return interval(pieces);
}

/** A statement in one letter by its real solutions. `2 < x and x < 5` holds both, `x < 2 or x > 5` either. */
function readStatement(text: string): WrittenSet | null {
  const inside = /^(\p{L})\s*∈\s*.+$/su.test(text) ? readRealSet(text) : null;
  if (inside !== null) return inside;
  const alternatives = splitOutside(text, /\s(?:or|o)\s|\\lor\s|\\vee\s|∨/y);
  const sets = alternatives.slice(0, mostParts).map(readTogether);
  const [first] = sets;
  if (!first || alternatives.length > mostParts) return null;
  const letters = new Set(sets.map((set) => set?.letter ?? null));
  if (sets.includes(null) || letters.size > 1) return null;
  return {
    ...first,
    set: sets.reduce<RealSet>((all, set) => union(all, set?.set ?? nothing), nothing),
    isUnsolved: sets.some((set) => set?.isUnsolved),
  };
}

function readTogether(text: string): WrittenSet | null {
  const sets = splitOutside(text, /\s(?:and|y)\s|\\land\s|\\wedge\s|∧|,(?!\d{3}(?!\d))/y).map(readOne);
  const [first] = sets;
  if (!first || sets.includes(null)) return null;
  const letters = new Set(sets.map((set) => set?.letter ?? null));
  if (letters.size > 1) return null;
  // Values side by side are those that one letter can have: `x = 2, x = 3`.
  const isValues = sets.length > 1 && sets.every((set) => set?.isEquation);
  const [start, join] = isValues ? [nothing, union] : [everything, intersection];
  return {
    ...first,
    set: sets.reduce<RealSet>((all, set) => join(all, set?.set ?? nothing), start),
    isUnsolved: sets.some((set) => set?.isUnsolved),
  };
}

function readOne(text: string): (WrittenSet & { readonly isEquation: boolean }) | null {
  const read = readCleaned(text);
  if (read.kind === "expression" || read.kind === "unreadable" || read.kind === "solution-set") return null;
  const [letter, second] = lettersIn(read);
  if (letter === undefined || second !== undefined) return null;
  const set = solutionsOf(read, letter);
  if (set === null) return null;
  const sides =
    read.kind === "chain"
      ? read.parts
      : (read.kind === "relation" ? [read.relation] : read.relations).flatMap(({ left, right }) => [
          left,
          right,
        ]);
  const isUnsolved = sides.some(
    (side) => side.kind !== "letter" && lettersIn({ kind: "expression", expression: side }).length > 0,
  );
  const isEquation = read.kind === "relation" && read.relation.sign === "=";
  return { set, letter, notation: "statement", isUnsolved, isEquation };
}

/** Whether two sets differ only in which of their ends belong to them. */
function hasSameEnds(a: RealSet, b: RealSet): boolean {
  const same = (x: Value | null, y: Value | null) =>
    x === null || y === null ? x === y : compareNumbers(x, y) === 0;
  return (
    a.length === b.length &&
    a.every((piece, at) => same(piece.low, b[at]?.low ?? null) && same(piece.high, b[at]?.high ?? null))
  );
}

/** Compares two sets of real numbers. */
export function compareRealSets(expected: RealSet, given: RealSet): AnswerCheck {
  if (isSameSet(expected, given)) return correct("set.same");
  if (hasSameEnds(expected, given)) {
    const at = expected.findIndex(
      (piece, index) =>
        piece.lowClosed !== given[index]?.lowClosed || piece.highClosed !== given[index]?.highClosed,
    );
    const end = expected[at]?.lowClosed === given[at]?.lowClosed ? "upper" : "lower";
    return incorrect("set.ends", `${end} end${expected.length > 1 ? ` of part ${at + 1}` : ""}`);
  }
  const at = expected.findIndex((piece, index) => {
    const other = given[index];
    return other === undefined || !isSameSet([piece], [other]);
  });
  return incorrect("set.other", expected.length > 1 && at >= 0 ? `part ${at + 1}` : undefined);
}

/** Compares what is expected, a set of numbers in any notation, with an answer. */
export function compareIntervals(expectedText: string, givenText: string): AnswerCheck {
  const expected = readRealSet(expectedText);
  const given = readRealSet(givenText);
  if (expected === null) return unchecked("set.expected-unreadable");
  if (given === null && isTurnedRound(givenText)) return incorrect("set.turned-round");
  if (given === null && numberOf(givenText) !== null) return incorrect("set.number");
  const inside = /^\[[^()[\]]*\]$/.test(givenText) ? entriesInside(givenText.slice(1, -1)) : [];
  if (given === null && expected.set.length === 1 && inside.length > 2)
    return incorrect("entries.other-count");
  if (given === null) return unchecked("set.unreadable");
  if (expected.letter !== null && given.letter !== null && expected.letter !== given.letter)
    return incorrect(because("set.other-letter", { given: given.letter, expected: expected.letter }));
  return compareRealSets(expected.set, given.set);
}
