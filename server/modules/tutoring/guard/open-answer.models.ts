import Fraction from "fraction.js";
import { sameValue as sameExpressionValue, sameStatement } from "../../checking/equality/equality.models.ts";
import { roundsTo } from "../../checking/equality/rounding.models.ts";
import { readExpression } from "../../checking/expression.models.ts";
import { exactValue } from "../../checking/reading/exact.models.ts";
import type { Expression, ReadResult } from "../../checking/reading/syntax.models.ts";
import { isHarmlessNumber, similarSpans } from "./harmless.models.ts";
import { isOpen, type Reading } from "./mentions.models.ts";
import type { Protection } from "./protection.models.ts";
import { literalValues, sameValue, valuesOf } from "./values.models.ts";
import { expressionOf, factors, shapeKey, statementKey, writtenIn } from "./written.models.ts";

/** An answer that is no number: expressions (`2x + 5`, `3√2`), or a list whose numbers count only together. */
export interface OpenAnswer {
  readonly parts: readonly Expression[];
  /** The answer as an equation or inequality: any other with the same solutions is as good. */
  readonly statement: ReadResult | null;
  /** Proper factors of a product, each a part of the answer that gives much of it away. */
  readonly factors: readonly Expression[];
  readonly letters: ReadonlySet<string>;
  /** Numbers of the answer that neither the problem nor the student wrote: all of them together tell it. */
  readonly numbers: readonly Fraction[];
  /** Numbers in the order of a list or a pair. */
  readonly sequence: readonly Fraction[];
  /** Of the numbers, this many tell it. */
  readonly enough: number;
  /** Shapes that the problem or the student wrote, or that are allowed: may be repeated. */
  readonly sayable: ReadonlySet<string>;
  /** What was found for a stretch already, by its text. */
  readonly seen: Map<string, boolean>;
}

const mostSeen = 2000;
/** So many of a list's numbers tell the list. */
const mostOfList = 0.6;
/** What has to be kept back of an answer that is no plain number, or null. `texts` may be repeated. */
export function openAnswerOf(
  told: string | null,
  read: Reading | null,
  texts: readonly Reading[],
  unknown: string | null,
): OpenAnswer | null {
  if (told === null || read === null) return null;
  const answer = withoutUnit(told);
  const isUnread = read.items.every((item) => item.kind !== "expression" || valuesOf(item).length === 0);
  const parts = partsOf(answer).filter(
    (part) => part.kind !== "letter" && part.kind !== "number" && (isUnread || exactValue(part) === null),
  );
  const statement = statementOf(answer, unknown);
  const letters = new Set([
    ...parts.flatMap(lettersIn),
    ...(statement === null || unknown === null ? [] : [unknown]),
  ]);
  const written = new Set(
    texts
      .flatMap((text) => text.items)
      .flatMap(numbersIn)
      .map((value) => value.abs().toFraction()),
  );
  const sequence = sequenceOf(read, parts.length > 0);
  if (parts.length === 0 && sequence.length < 2 && statement === null) return null;
  const numbers = newNumbers(read, written, parts.length > 0 || sequence.length > 2);
  return {
    parts,
    statement,
    letters,
    factors: parts.flatMap((part) => factors(part).filter((factor) => isProper(factor, part))),
    numbers,
    enough: parts.length > 0 ? numbers.length : Math.max(2, Math.ceil(numbers.length * mostOfList)),
    sequence: sequence.length > 1 && !texts.some((text) => hasSequence(text, sequence)) ? sequence : [],
    sayable: sayableKeys(texts, letters),
    seen: new Map(),
  };
}

/** Shapes of all that texts write, as expressions and as statements. */
export function sayableKeys(texts: readonly Reading[], letters: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    texts.flatMap((text) =>
      (["expressions", "statements"] as const).flatMap((wanted) =>
        writtenIn(text.tokens, letters, wanted).flatMap((stretch) => shapeOfText(stretch.text) ?? []),
      ),
    ),
  );
}

/** The shape of a text that is one piece of mathematics, or null (see `statementKey`). */
export function shapeOfText(text: string): string | null {
  return statementKey(readExpression(text));
}

/** Where a text writes such an answer, a factor of it, or everything that is new in it; null where it does not. */
export function openLeakIn(reading: Reading, protection: Protection): string | null {
  const { open } = protection;
  if (open === null) return null;
  const { statement } = open;
  const spans = similarSpans(reading);
  const isElsewhere = (token: number) => {
    const item = reading.items.findIndex((one) => one.kind === "expression" && one.to > token);
    return item >= 0 && spans.some((span) => span(item));
  };
  if (statement !== null)
    for (const { text, from } of writtenIn(reading.tokens, open.letters, "statements"))
      if (!isElsewhere(from) && isSameStatement(text, open, statement)) return text;
  for (const { text, from } of open.parts.length > 0 ? writtenIn(reading.tokens, open.letters) : [])
    if (isPartOf(text, open) && !(isElsewhere(from) && !isWhole(text, open))) return text;
  if (open.sequence.length > 0 && hasSequence(reading, open.sequence))
    return open.sequence.map((value) => value.toFraction()).join(", ");
  return newNumbersIn(reading, protection, open, spans) ?? roundedIn(reading, open);
}

function isPartOf(text: string, open: OpenAnswer): boolean {
  const known = open.seen.get(text);
  if (known !== undefined) return known;
  const expression = expressionOf(text);
  const found =
    expression !== null &&
    expression.kind !== "number" &&
    expression.kind !== "letter" &&
    !open.sayable.has(shapeKey(expression)) &&
    [...open.parts, ...open.factors].some((part) => sameExpressionValue(part, expression) === true);
  if (open.seen.size < mostSeen) open.seen.set(text, found);
  return found;
}

/** Another line with the same solutions as the answer. */
function isSameStatement(text: string, open: OpenAnswer, statement: ReadResult): boolean {
  if (!/[=<>]/.test(text)) return false;
  const known = open.seen.get(`=${text}`);
  if (known !== undefined) return known;
  const read = readExpression(text);
  const key = statementKey(read);
  const found =
    read.kind !== "expression" &&
    key !== null &&
    !open.sayable.has(key) &&
    sameStatement(statement, read) === true;
  if (open.seen.size < mostSeen) open.seen.set(`=${text}`, found);
  return found;
}

function isWhole(text: string, open: OpenAnswer): boolean {
  const expression = expressionOf(text);
  return expression !== null && open.parts.some((part) => sameExpressionValue(part, expression) === true);
}

const units =
  /\s*(?:square|cubic)?\s*\b(?:mm|cm|dm|m|km|in|ft|yd|mi|units?|centim\w+|met(?:er|re)s?|inches|feet)(?:\s?\^?\s?[23]|²|³)?\s*$/i;

function withoutUnit(answer: string): string {
  return /\d|π|pi/.test(answer)
    ? answer.replace(/(?<=[\s\dπ√)])(?:units?\s*)?$/, "").replace(units, "")
    : answer;
}

/** An answer that is an equation or inequality, an interval as one. */
function statementOf(answer: string, unknown: string | null): ReadResult | null {
  const read = readExpression(answer.slice(0, 400));
  if (read.kind === "relation" || read.kind === "either" || read.kind === "chain") return read;
  const ends = /^\s*([([])\s*([^,;()[\]]+)[,;]\s*([^,;()[\]]+)([)\]])\s*$/.exec(answer);
  const [, open = "", low = "", high = "", close = ""] = ends ?? [];
  if (ends === null || unknown === null || !/∞|inf/i.test(low + high)) return null;
  const sign = (bracket: string) => (/[[\]]/.test(bracket) ? "<=" : "<");
  const text = /∞|inf/i.test(low) ? `${unknown} ${sign(close)} ${high}` : `${low} ${sign(open)} ${unknown}`;
  const interval = readExpression(text);
  return interval.kind === "relation" && !/∞|inf/i.test(text) ? interval : null;
}

/** The right sides of `y = 2x + 1`, `x = 2 ± √3`; the expression itself. */
function partsOf(answer: string): Expression[] {
  const read = readExpression(answer.slice(0, 400));
  switch (read.kind) {
    case "expression":
      return [read.expression];
    case "relation":
      return [read.relation.right, read.relation.left];
    case "either":
    case "system":
      return read.relations.map((relation) => relation.right);
    case "chain":
      return [...read.parts];
    default:
      return answer
        .split(/[,;{}]|\b(?:or|and|y|o)\b/i)
        .flatMap((piece) => expressionOf(piece.replace(/^.*=/, "").trim()) ?? [])
        .filter((part) => part.kind !== "letter" && part.kind !== "number" && hasSense(part));
  }
}

/** Words that happen to read as a product of letters are no expression. */
function hasSense(part: Expression): boolean {
  return part.kind !== "multiply" || factors(part).some((factor) => factor.kind !== "letter");
}

function lettersIn(expression: Expression): string[] {
  switch (expression.kind) {
    case "letter":
      return [expression.name.toLowerCase()];
    case "number":
    case "constant":
      return [];
    case "percent":
    case "negate":
      return lettersIn(expression.of);
    case "call":
      return [
        ...(expression.name.length === 1 ? [expression.name] : []),
        ...lettersIn(expression.of),
        ...(expression.base === undefined ? [] : lettersIn(expression.base)),
      ];
    default:
      return [...lettersIn(expression.left), ...lettersIn(expression.right)];
  }
}

function isProper(factor: Expression, part: Expression): boolean {
  return (
    factor !== part && factor.kind !== "number" && factor.kind !== "letter" && exactValue(factor) === null
  );
}

function numbersIn(item: Reading["items"][number]): Fraction[] {
  return item.kind === "expression" ? literalValues(item) : [];
}

/** Numbers of the answer that are new; exponents and ones tell nothing. */
function newNumbers(read: Reading, written: ReadonlySet<string>, counts: boolean): Fraction[] {
  if (!counts) return [];
  const numbers = read.items.flatMap(numbersIn).map((value) => value.abs());
  const fresh = numbers.filter((value) => !value.equals(1) && !written.has(value.toFraction()));
  return fresh.filter((value, at) => fresh.findIndex((other) => other.equals(value)) === at);
}

/** Closed values of an answer of several numbers, in order. */
function sequenceOf(read: Reading, isOpenAnswer: boolean): Fraction[] {
  if (isOpenAnswer) return [];
  return read.items.flatMap((item) =>
    item.kind === "expression" && !isOpen(item) ? valuesOf(item).slice(0, 1) : [],
  );
}

/** Whether a text has these numbers one after the other with only commas, brackets and `and` between. */
function hasSequence(reading: Reading, sequence: readonly Fraction[]): boolean {
  const { items } = reading;
  for (let start = 0; start < items.length; start += 1) {
    let at = start;
    let place = 0;
    while (place < sequence.length && at < items.length) {
      const item = items[at];
      const want = sequence[place];
      if (item?.kind === "expression") {
        if (want === undefined || isOpen(item) || !valuesOf(item).some((value) => value.equals(want))) break;
        place += 1;
      } else if (
        place === 0 ||
        item === undefined ||
        !/^(?:[,;()[\]"<≤→]|and|then|y|luego|¶)$/.test(item.text)
      )
        break;
      at += 1;
    }
    if (place === sequence.length) return true;
  }
  return false;
}

/** Enough of the numbers that are new in the answer are named. */
function newNumbersIn(
  reading: Reading,
  protection: Protection,
  open: OpenAnswer,
  spans: readonly ((index: number) => boolean)[],
): string | null {
  if (open.numbers.length === 0) return null;
  const said = reading.items.flatMap((item, index) =>
    item.kind === "expression" &&
    !isHarmlessNumber(reading, index, protection) &&
    !spans.some((span) => span(index))
      ? [...literalValues(item), ...(isOpen(item) ? [] : valuesOf(item))].map((value) => value.abs())
      : [],
  );
  const named = open.numbers.filter((value) => sameValue(value, said));
  return named.length >= open.enough ? open.numbers.map((value) => value.toFraction()).join(", ") : null;
}

/** A root told as a decimal of two places or more. */
function roundedIn(reading: Reading, open: OpenAnswer): string | null {
  const closed = open.parts.filter((part) => lettersIn(part).length === 0);
  if (closed.length === 0) return null;
  for (const token of reading.tokens) {
    const places = /^\d{1,9}[.,](\d{2,12})$/.exec(token.text)?.[1]?.length;
    if (token.kind !== "digits" || places === undefined) continue;
    const decimal = new Fraction(token.text.replace(",", "."));
    if (
      closed.some((part) => [decimal, decimal.neg()].some((value) => roundsTo(part, value, places) === true))
    )
      return token.text;
  }
  return null;
}
