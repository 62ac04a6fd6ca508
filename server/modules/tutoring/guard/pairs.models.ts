import type Fraction from "fraction.js";
import type { Node } from "./expressions.models.ts";
import { countsTutorNoun } from "./harmless.models.ts";
import { operationCues } from "./lexicon/pairs.constants.ts";
import { type Item, isOpen, type Reading } from "./mentions.models.ts";
import type { Derived } from "./relations.models.ts";
import { valuesOf } from "./values.models.ts";

/** Numbers of one sentence that are paired with each other at most. */
const widest = 8;
/** How far apart, in items, the two numbers of a pair may stand. */
const farthest = 16;

type Operation = "+" | "-" | "*" | "/";

/**
 * Every value that two numbers of one sentence make together by an operation which a word or sign of the
 * sentence names, in whatever order it is told: `Minus Morgan, 3 people are left`. The numbers come with it,
 * since two numbers of the problem may be put side by side.
 */
export function pairedValues(reading: Reading): (Derived & { readonly parts: readonly Node[] })[] {
  return sentencesOf(reading.items).flatMap(({ from, to }) => pairsIn(reading, from, to));
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
      if (other.index - one.index > farthest) continue;
      for (const sign of signs)
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
