import {
  type Collection,
  type CompareEntry,
  compareCollections,
  compareInOrder,
  readCollection,
} from "./collections.models.ts";
import { compareIntervals, readRealSet } from "./intervals.models.ts";
import { compareMatrices, readMatrix } from "./matrices.models.ts";
import { readCleaned } from "./notation.models.ts";
import { readMeasure } from "./numbers.models.ts";
import {
  type AnswerCheck,
  incorrect,
  type Options,
  unchecked,
  unreadableMathematics,
} from "./question.models.ts";

/** Compares what is expected as a set, a tuple or a list with an answer. */
export function compareEntries(
  expected: string,
  given: string,
  options: Options,
  compareEntry: CompareEntry,
): AnswerCheck {
  const wanted = readCollection(expected) ?? { notation: "list" as const, entries: [expected] };
  const openings = `${expected[0]}${given[0]}`;
  const mayBeInterval =
    options.kind === undefined && wanted.notation === "tuple" && wanted.entries.length === 2;
  const isHalfOpen = /^(?:\([^()[\]]*\]|\[[^()[\]]*\))$/.test(given);
  if (mayBeInterval && isHalfOpen && readRealSet(given) !== null) return incorrect("interval.one-end");
  if (mayBeInterval && (openings === "([" || openings === "[(")) return unchecked("brackets.differ");
  if (/^(?:⟨|<)/.test(given) && wanted.notation === "tuple")
    return compareWithVector(wanted, given, compareEntry);
  const check = compareCollections(wanted, given, options, compareEntry);
  if (check.verdict !== "incorrect" || readCollection(given) !== null) return check;
  const words = readCleaned(given);
  if (words.kind === "unreadable" && readMeasure(given) === null && readRealSet(given) === null)
    return unreadableMathematics(words);
  const sets = [readRealSet(expected), readRealSet(given)];
  const isSet = sets.every((set) => set !== null) || readRealSet(given)?.notation === "statement";
  return isSet && wanted.notation !== "list" && compareIntervals(expected, given).verdict !== "incorrect"
    ? mayBeInterval
      ? unchecked("interval.or-point")
      : compareIntervals(expected, given)
    : check;
}

/** A vector where a point is expected: other numbers are wrong either way. */
function compareWithVector(wanted: Collection, given: string, compareEntry: CompareEntry): AnswerCheck {
  const [entries] = readMatrix(given)?.rows ?? [];
  const check = entries ? compareInOrder(wanted.entries, entries, compareEntry) : unchecked();
  return check.verdict === "correct" ? unchecked("vector.no-point") : check;
}

/** Compares what is expected as a matrix or a vector with an answer. */
export function compareWithMatrix(expected: string, given: string, compareEntry: CompareEntry): AnswerCheck {
  const wanted = readMatrix(expected);
  if (wanted === null) return unchecked("matrix.expected-unreadable");
  const list = /^[([]/.test(given) ? readCollection(given) : null;
  if (readMatrix(given) === null && list?.entries.some((entry) => /^[([]/.test(entry)))
    return unchecked("matrix.unreadable");
  // A flat list has no direction: it may stand for a row or a column.
  const offered = readMatrix(given) ?? (list === null ? null : { rows: [list.entries], isVector: true });
  return compareMatrices(wanted, offered, compareEntry);
}
