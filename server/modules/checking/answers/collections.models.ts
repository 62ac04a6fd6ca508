import { lettersIn } from "../algebra/solution-set.models.ts";
import { expressionToPlain } from "../reading/printing.models.ts";
import {
  entriesInside,
  entriesOf,
  isBracketed,
  readCleaned,
  setClose,
  setOpen,
  splitOutside,
} from "./notation.models.ts";
import { type AnswerCheck, because, correct, incorrect, type Options, unchecked } from "./question.models.ts";
import type { AnswerBecause } from "./reasons.constants.ts";

/** Most entries of a list that are compared. */
const mostEntries = 50;
/** Most characters that are compared to match entries in any order: counted, so that long lists cost little. */
const mostCompared = 5_000;
/** Most entries of a set among which equal ones in different notation are looked for. */
const mostSifted = 12;

/** Entries of an answer, and how they were put together. */
export interface Collection {
  readonly notation: "set" | "tuple" | "list" | "values";
  readonly entries: readonly string[];
}

/** How one entry is compared with another. */
export type CompareEntry = (expected: string, given: string) => AnswerCheck;

/**
 * `{1, 2}`, `(1, 2)`, `1, 2` or `1 and 2`, and the values of one letter: `x = 1 or x = 2`, `x = ±2`. Values of several
 * letters are a tuple in the order of the alphabet: `x = 2, y = 3`. Null for anything else.
 */
export function readCollection(text: string): Collection | null {
  if (text.startsWith(setOpen) && isBracketed(text))
    return { notation: "set", entries: text === `${setOpen}${setClose}` ? [] : membersOf(text.slice(1, -1)) };
  const pair = /^\(([\s\S]*)\)$/.exec(text);
  if (pair && isBracketed(text)) {
    const entries = entriesInside(pair[1] ?? "");
    if (entries.length > 1) return { notation: "tuple", entries };
  }
  const both = /[=<>≤≥]/.test(text) || entriesOf(text).length > 1 ? null : withBothSigns(text);
  if (both) return { notation: "values", entries: both };
  const named = /^(\p{L})\s*(?:=|∈)\s*([\s\S]+)$/u.exec(text);
  if (named && (named[2] ?? "").startsWith(setOpen) && isBracketed(named[2] ?? ""))
    return { notation: "values", entries: membersOf((named[2] ?? "").slice(1, -1)) };
  const listed = /^\p{L}\s*=([^=<>≤≥]+)$/u.exec(text)?.[1] ?? "";
  const entries = entriesOf(listed);
  if (entries.length > 2 && entries.every((entry) => /^[-−]?[\d./]+$/.test(entry)))
    return { notation: "values", entries };
  return readValues(text) ?? readList(text);
}

/** Members of a set; one with ± in it is two. */
function membersOf(text: string): readonly string[] {
  return entriesInside(text).flatMap((entry) => withBothSigns(entry) ?? entry);
}

/** `1 ± √2` with the upper and with the lower signs; null where there is none. */
export function withBothSigns(text: string): readonly [string, string] | null {
  const sign = /±|∓|\\pm(?![a-zA-Z])|\\mp(?![a-zA-Z])|\+\/-/g;
  if (!sign.test(text)) return null;
  const isFirst = (at: number) => text.slice(0, at).trim() === "";
  const signed = (isUpper: boolean) =>
    text.replace(sign, (written, at: number) => {
      const isPlus = (written === "∓" || written === "\\mp") !== isUpper;
      return isPlus ? (isFirst(at) ? "" : "+") : "-";
    });
  return [signed(true).trim(), signed(false).trim()];
}

function readList(text: string): Collection | null {
  if (text.startsWith("[") && isBracketed(text)) {
    const entries = entriesOf(text.slice(1, -1));
    return entries.length > 1 ? { notation: "list", entries } : null;
  }
  const entries = entriesOf(text)
    .flatMap((entry) => splitOutside(entry, /\s(?:and|or|y|o|e)\s|^(?:and|or|y|o)\s|\\lor\s|\\vee\s|∨/y))
    .filter((entry) => entry !== "");
  return entries.length > 1 ? { notation: "list", entries } : null;
}

/** The values that statements give to letters, each alone on its side. */
function readValues(text: string): Collection | null {
  const read = readCleaned(text);
  const relations =
    read.kind === "relation"
      ? [read.relation]
      : read.kind === "either" || read.kind === "system"
        ? read.relations
        : [];
  const values = relations.flatMap(({ left, sign, right }) => {
    const [name, value] = left.kind === "letter" ? [left, right] : [right, left];
    if (sign !== "=" || name.kind !== "letter") return [];
    const letters = lettersIn({ kind: "expression", expression: value });
    return letters.some((letter) => letter !== "i" || name.name === "i")
      ? []
      : [{ name: name.name, value: expressionToPlain(value) }];
  });
  if (values.length === 0 || values.length !== relations.length) return null;
  const names = new Set(values.map(({ name }) => name));
  if (names.size === 1) return { notation: "values", entries: values.map(({ value }) => value) };
  if (names.size < values.length || read.kind === "either") return null;
  const inOrder = [...values].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { notation: "tuple", entries: inOrder.map(({ value }) => value) };
}

/** Entries in their places: coordinates, and lists whose order counts. */
export function compareInOrder(
  expected: readonly string[],
  given: readonly string[],
  compare: CompareEntry,
): AnswerCheck {
  if (expected.length > mostEntries || given.length > mostEntries) return unchecked("entries.too-many");
  if (expected.length !== given.length) return otherCount(expected.length, given.length);
  const checks = expected.map((entry, index) => compare(entry, given[index] ?? ""));
  return worst(checks, entryAt) ?? correct("entries.right");
}

/** A part of an answer: its name, and the reason that says that it differs. */
export interface Place {
  readonly name: string;
  readonly differs: AnswerBecause;
}

function entryAt(index: number): Place {
  return { name: `entry ${index + 1}`, differs: because("entry.differs", { entry: index + 1 }) };
}

/** The first check that is not right, the gravest kind first, with its place; null where all are right. */
export function worst(checks: readonly AnswerCheck[], placeAt: (index: number) => Place): AnswerCheck | null {
  for (const verdict of ["incorrect", "unreadable", "unchecked", "equivalent-wrong-form"] as const) {
    const at = checks.findIndex((check) => check.verdict === verdict);
    const check = checks[at];
    if (check === undefined) continue;
    const { name, differs } = placeAt(at);
    return verdict === "incorrect" ? incorrect(differs, name) : { ...check, firstDifference: name };
  }
  return null;
}

/** Entries in any order; of a set each counts once. */
export function compareInAnyOrder(
  expected: readonly string[],
  given: readonly string[],
  compare: CompareEntry,
  isSet: boolean,
): AnswerCheck {
  if (expected.length > mostEntries || given.length > mostEntries) return unchecked("entries.too-many");
  if (!isSet && expected.length !== given.length) return otherCount(expected.length, given.length);
  const same = withinBudget(compare);
  const [wanted, offered] = isSet ? [distinct(expected, same), distinct(given, same)] : [expected, given];
  const { matches, missing, left, isOpen } = matched(wanted, offered, same);
  if (missing.length === 0 && left.size === 0) return worst(matches, entryAt) ?? correct("entries.there");
  if (isOpen) return unchecked("entries.open");
  if (wanted.length !== offered.length) return otherCount(wanted.length, offered.length, missing[0]);
  return incorrect("entry.missing", `entry ${(missing[0] ?? 0) + 1}`);
}

/** Compares until the budget is used up; the same text is always the same. */
function withinBudget(compare: CompareEntry): CompareEntry {
  let left = mostCompared;
  return (a, b) => {
    if (a === b) return correct();
    left -= a.length + b.length;
    return left < 0 ? unchecked("entries.too-much") : compare(a, b);
  };
}

interface Matched {
  readonly matches: readonly AnswerCheck[];
  /** Expected entries that nothing fits. */
  readonly missing: readonly number[];
  /** Given entries that fit nothing. */
  readonly left: ReadonlySet<number>;
  readonly isOpen: boolean;
}

/** Pairs entries up: first those that are written alike, then those that are equal. */
function matched(wanted: readonly string[], offered: readonly string[], compare: CompareEntry): Matched {
  const left = new Set(offered.keys());
  const open = [...wanted.keys()].filter((index) => {
    const twin = [...left].find((at) => offered[at] === wanted[index]);
    if (twin !== undefined) left.delete(twin);
    return twin === undefined;
  });
  const matches: AnswerCheck[] = [];
  const missing: number[] = [];
  let isOpen = false;
  for (const index of open) {
    const { at, check, isUnsure } = bestOf(wanted[index] ?? "", offered, left, compare);
    if (check === null) missing.push(index);
    else {
      left.delete(at);
      matches.push(check);
    }
    isOpen ||= check === null && isUnsure;
  }
  return { matches, missing, left, isOpen };
}

function bestOf(entry: string, offered: readonly string[], left: ReadonlySet<number>, compare: CompareEntry) {
  let best: { at: number; check: AnswerCheck | null } = { at: -1, check: null };
  let isUnsure = false;
  for (const at of left) {
    const check = compare(entry, offered[at] ?? "");
    if (check.verdict === "correct") return { at, check, isUnsure: false };
    if (check.verdict === "equivalent-wrong-form") best = { at, check };
    isUnsure ||= check.verdict === "unchecked" || check.verdict === "unreadable";
  }
  return { ...best, isUnsure };
}

function otherCount(expected: number, given: number, at?: number): AnswerCheck {
  return incorrect(
    given < expected ? "entries.fewer" : "entries.more",
    at === undefined ? `${given} entries instead of ${expected}` : `entry ${at + 1}`,
  );
}

function distinct(entries: readonly string[], compare: CompareEntry): readonly string[] {
  const texts = [...new Set(entries)];
  if (texts.length > mostSifted) return texts;
  return texts.filter(
    (entry, index) => !texts.slice(0, index).some((before) => compare(before, entry).verdict === "correct"),
  );
}

/** Compares collections; what a tuple, a set and a list have in common depends on which is expected. */
export function compareCollections(
  expected: Collection,
  givenText: string,
  options: Options,
  compare: CompareEntry,
): AnswerCheck {
  const given = readCollection(givenText) ?? { notation: "list" as const, entries: [givenText] };
  const isTuple = expected.notation === "tuple";
  if (expected.notation === "set" && /^\[[^[\]]*\]$/.test(givenText) && given.entries.length === 2)
    return unchecked("brackets.two-senses");
  if (isTuple && given.notation === "set") return incorrect("order.counts");
  if (isTuple && given.notation === "values" && given.entries.length > 1)
    return unchecked("coordinates.unnamed");
  if (!isTuple && given.notation === "tuple" && options.ordered !== true && expected.notation !== "list")
    return unchecked("coordinates.no-set");
  if (isTuple || options.ordered === true) return compareInOrder(expected.entries, given.entries, compare);
  const isSet = expected.notation !== "list";
  return compareInAnyOrder(expected.entries, given.entries, compare, isSet);
}
