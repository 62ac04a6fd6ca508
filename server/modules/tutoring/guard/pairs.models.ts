import type Fraction from "fraction.js";
import type { Node } from "./expressions.models.ts";
import { countsTutorNoun } from "./harmless.models.ts";
import {
  comparisons,
  type Operation,
  operationCues,
  stepWords,
  turningWords,
} from "./lexicon/pairs.constants.ts";
import { type Item, isOpen, type Reading } from "./mentions.models.ts";
import type { Derived } from "./relations.models.ts";
import { valuesOf } from "./values.models.ts";

/** Numbers of one sentence that are paired with each other at most. */
const widest = 8;
/** How far apart, in items, the two numbers of a pair may stand. */
const farthest = 16;

/**
 * Every value that two numbers of one sentence, or of two in a row, make together by an operation which a
 * word of them names, in whatever order it is told: `Minus Morgan, 3 people are left`. The numbers come with it,
 * since two numbers of the problem may be put side by side.
 */
export function pairedValues(reading: Reading): (Derived & { readonly parts: readonly Node[] })[] {
  const sentences = sentencesOf(reading.items);
  return sentences.flatMap(({ from, to }, place) => pairsIn(reading, sentences[place - 1]?.from ?? from, to));
}

function pairsIn(
  reading: Reading,
  from: number,
  to: number,
): (Derived & { readonly parts: readonly Node[] })[] {
  const numbers: { value: Fraction; index: number; node: Node }[] = [];
  const signs = new Set<Operation>();
  for (let index = from; index < to; index += 1) {
    const item = reading.items[index];
    if (item?.kind === "expression") {
      const value = isOpen(item) ? undefined : valuesOf(item)[0];
      if (
        value !== undefined &&
        !countsTutorNoun(reading, index) &&
        item.operands[0]?.style !== "ordinal" &&
        item.operands[0]?.weak !== true
      )
        numbers.push({ value, index, node: item });
    } else if (item !== undefined && !isSign(reading.items[index + 1]))
      for (const operation of cuesOf(item)) signs.add(operation);
  }
  if (signs.size === 0 || numbers.length < 2) return [];
  const found: (Derived & { readonly parts: readonly Node[] })[] = [];
  const few = numbers.slice(-widest);
  for (const [place, one] of few.entries())
    for (const other of few.slice(place + 1)) {
      if (other.index - one.index > farthest || areSides(reading, one, other)) continue;
      const isOrder = areCompared(reading, one.value, one.index, other);
      for (const sign of isOrder ? [...signs].filter((named) => named !== "-" && named !== "+") : signs)
        for (const value of results(one.value, other.value, sign))
          found.push({
            value,
            key: `pair:${sign}:${one.value.toFraction()},${other.value.toFraction()}`,
            detail: `${one.value.toFraction()} ${sign} ${other.value.toFraction()}`,
            index: one.index,
            parts: [one.node, other.node],
          });
    }
  return found;
}

function isDigit(value: Fraction): boolean {
  return value.d === 1n && value.n < 10n && value.s >= 0n;
}

/**
 * Values that numbers which are new in the conversation make together, named operation or not: a tutor has
 * few reasons to bring two numbers of its own that add, subtract, multiply or divide to the answer.
 * `isNew` tells which items are such numbers.
 */
export function freshValues(reading: Reading, isNew: (node: Node, index: number) => boolean): Derived[] {
  const numbers = reading.items.flatMap((item, index) => {
    const value = item.kind === "expression" && !isOpen(item) ? valuesOf(item)[0] : undefined;
    return item.kind === "expression" && value !== undefined
      ? [{ value, index, isFresh: isNew(item, index) }]
      : [];
  });
  const fresh = numbers.filter(({ isFresh }) => isFresh).slice(-most);
  const pairs = fresh.flatMap(({ value, index }, place) =>
    fresh
      .slice(place + 1, place + 4)
      .filter(
        (other) =>
          other.index - index <= reach &&
          !areCompared(reading, value, index, other) &&
          !areSides(reading, { value, index }, other),
      )
      .flatMap((other) =>
        (["+", "-", "*", "/"] as const).flatMap((sign) =>
          results(value, other.value, sign).map((result) =>
            derived(result, `${value.toFraction()} ${sign} ${other.value.toFraction()}`, index),
          ),
        ),
      ),
  );
  return [
    ...pairs,
    ...fresh.flatMap(({ value, index }) => stepped(reading, value, index)),
    ...numbers.slice(-most).flatMap(({ value, index, isFresh }) => opposites(reading, value, index, isFresh)),
    ...numbers.slice(-most).flatMap((_, place, all) => continued(all.slice(place, place + 3))),
  ];
}

/** The two sides of `3 · 60 = 180` are one number. */
function areSides(
  reading: Reading,
  one: { readonly value: Fraction; readonly index: number },
  other: { readonly value: Fraction; readonly index: number },
): boolean {
  const between = reading.items.slice(one.index + 1, other.index);
  return (
    one.value.equals(other.value) &&
    between.length < 4 &&
    between.some((item) => item.kind === "relation" && item.text === "=")
  );
}

/** `2 is less than 5, but -2 is greater than -5`: examples of an order, not parts of a computation. */
function areCompared(
  reading: Reading,
  value: Fraction,
  from: number,
  other: { readonly value: Fraction; readonly index: number },
): boolean {
  return (
    (value.abs().equals(other.value.abs()) && value.s !== other.value.s) ||
    reading.items
      .slice(from + 1, other.index)
      .some((item) => item.kind !== "expression" && comparisons.has(item.text))
  );
}

/** How many new numbers of a reply are paired, and how many items apart. */
const most = 40;
const reach = 24;

/** `one more would make 6`. */
function stepped(reading: Reading, value: Fraction, index: number): Derived[] {
  const around = reading.items.slice(Math.max(0, index - 8), index + 6);
  const isStep = around.some((item) =>
    item.kind === "word" ? stepWords.has(item.text) : item.kind === "expression" && item.key === "1",
  );
  return isStep
    ? [value.add(1), value.sub(1)].map((near) => derived(near, `next to ${value.toFraction()}`, index))
    : [];
}

/** `8, 7, 6, …`: what a run of three close numbers goes on with, or came from. */
function continued(
  run: readonly { readonly value: Fraction; readonly index: number; readonly isFresh: boolean }[],
): Derived[] {
  const [first, second, third] = run;
  if (first === undefined || second === undefined || third === undefined) return [];
  const gap = second.value.sub(first.value);
  const isRun = third.index - first.index <= 8 && !gap.equals(0) && third.value.sub(second.value).equals(gap);
  if (!isRun || !run.some(({ isFresh }) => isFresh)) return [];
  const detail = run.map(({ value }) => value.toFraction()).join(", ");
  return [third.value.add(gap), first.value.sub(gap)].map((value) => derived(value, detail, first.index));
}

/** The answer with its sign turned, or upside down. */
function opposites(reading: Reading, value: Fraction, index: number, isFresh: boolean): Derived[] {
  const isTurned = turningWords.test(reading.plain);
  return [
    ...(isTurned || (isFresh && value.s < 0n)
      ? [derived(value.neg(), `opposite of ${value.toFraction()}`, index)]
      : []),
    ...(isTurned && !value.equals(0)
      ? [derived(value.inverse(), `reciprocal of ${value.toFraction()}`, index)]
      : []),
  ];
}

function derived(value: Fraction, detail: string, index: number): Derived {
  return { value, key: `fresh:${detail}`, detail, index };
}

/**
 * Computations whose signs stand between phrases: `Ann's $150 + the opening bid of $200`. A dash between
 * phrases is no minus, so only + × ÷ reach over words.
 */
export function signedChains(reading: Reading): (Derived & { readonly parts: readonly Node[] })[] {
  const found: (Derived & { readonly parts: readonly Node[] })[] = [];
  let total: Fraction | null = null;
  let parts: Node[] = [];
  let sign: string | null = null;
  let passed = 0;
  for (const [index, item] of reading.items.entries()) {
    const value = item.kind === "expression" && !isOpen(item) ? valuesOf(item)[0] : undefined;
    if (item.kind === "expression" && value !== undefined) {
      total = total === null || sign === null ? value : chained(total, value, sign);
      parts = sign === null ? [item] : [...parts, item];
      if (total !== null && sign !== null)
        found.push({
          value: total,
          key: `chain:${index}`,
          detail: parts.map((part) => part.key).join(` ${sign} `),
          index,
          parts,
        });
      sign = null;
      passed = 0;
    } else if (item.kind === "sign" && /^[+*/]$/.test(item.text) && total !== null) {
      sign = item.text;
      passed = 0;
    } else if (item.kind === "word" && passed < 5) passed += 1;
    else if (item.kind !== "sign" && !(item.kind === "stop" && /["$]/.test(item.text))) {
      total = null;
      sign = null;
    }
  }
  return found;
}

function chained(total: Fraction, value: Fraction, sign: string): Fraction | null {
  if (total.n > 10n ** 12n || total.d > 10n ** 12n) return null;
  if (sign === "+") return total.add(value);
  if (sign === "*") return total.mul(value);
  return value.equals(0) ? null : total.div(value);
}

function results(one: Fraction, other: Fraction, sign: Operation): Fraction[] {
  if (sign === "+") return [one.add(other)];
  if (sign === "-") return [one.sub(other), other.sub(one)];
  if (sign === "*") return [one.mul(other)];
  if (sign === "m") return [one.add(other).div(2)];
  if (sign === "d") return isDigit(one) && isDigit(other) ? [one.mul(10).add(other)] : [];
  return [...(other.equals(0) ? [] : [one.div(other)]), ...(one.equals(0) ? [] : [other.div(one)])];
}

/** `a minus sign` computes nothing. */
function isSign(next: Item | undefined): boolean {
  return next?.kind === "word" && /^(?:sign|signs|button|key|symbol)$/.test(next.text);
}

function cuesOf(item: Item): readonly Operation[] {
  return item.kind === "expression" || item.kind === "line" ? [] : (operationCues.get(item.text) ?? []);
}

function sentencesOf(items: readonly Item[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let from = 0;
  for (let index = 0; index <= items.length; index += 1) {
    const item = items[index];
    if (item !== undefined && item.kind !== "line" && !(item.kind === "stop" && /[.!?;]/.test(item.text)))
      continue;
    if (index > from) found.push({ from, to: index });
    from = index + 1;
  }
  return found;
}
