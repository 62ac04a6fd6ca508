import Fraction from "fraction.js";
import { flatShape } from "./claims.models.ts";
import type { Node } from "./expressions.models.ts";
import {
  between,
  chained,
  continuers,
  elimination,
  lowerBound,
  type Relation,
  relationPatterns,
  ruledOut,
  starters,
  tooBig,
  tooSmall,
  upperBound,
} from "./lexicon/relations.constants.ts";
import { isOpen, type Reading } from "./mentions.models.ts";
import { valuesOf } from "./values.models.ts";

/** A value that a text names by others (`one more than four`). */
export interface Derived {
  readonly value: Fraction;
  /** Same for the same relation between the same values: a relation of the problem may be repeated. */
  readonly key: string;
  readonly detail: string;
  /** Item index of the first value it is derived from. */
  readonly index: number;
}

/** All values named by a relation, a running computation, bounds, or what a list leaves out. */
export function derivedValues(reading: Reading): Derived[] {
  const flat = flatShape(reading.shape);
  return [
    ...relations(reading, flat),
    ...running(reading, flat),
    ...bracketed(reading, flat),
    ...leftOut(reading, flat),
  ];
}

function relations(reading: Reading, flat: string): Derived[] {
  const found: Derived[] = [];
  for (const [pattern, relation] of relationPatterns)
    for (const match of flat.matchAll(pattern)) {
      const [first, second] = match
        .slice(1)
        .map((index) => ({ index: Number(index), value: valueAt(reading, Number(index)) }));
      const value = first?.value == null ? null : related(relation, first.value, second?.value ?? null);
      if (first === undefined || value === null) continue;
      found.push({
        value,
        key: `${relation}:${first.value?.toFraction()},${second?.value?.toFraction() ?? ""}`,
        detail: spell(reading, match[0]),
        index: first.index,
      });
    }
  return [...found, ...shares(reading, flat)];
}

/** `a third of 15`, `la quinta parte de 10`. */
function shares(reading: Reading, flat: string): Derived[] {
  const pattern =
    /(?:^| )(?:a|one|an|un|una|the|la|el|#\d+) #(\d+)(?: part| parte)? (?:of|de|del) (?:the |los |las )?#(\d+)/g;
  return [...flat.matchAll(pattern)].flatMap((match) => {
    const [part, whole] = [Number(match[1]), Number(match[2])];
    const node = reading.items[part];
    const [divisor, value] = [valueAt(reading, part), valueAt(reading, whole)];
    if (
      node?.kind !== "expression" ||
      node.operands[0]?.style !== "ordinal" ||
      divisor === null ||
      value === null
    )
      return [];
    return divisor.equals(0)
      ? []
      : [
          {
            value: value.div(divisor),
            key: `share:${divisor.toFraction()},${value.toFraction()}`,
            detail: spell(reading, match[0]),
            index: whole,
          },
        ];
  });
}

export function related(relation: Relation, a: Fraction, b: Fraction | null): Fraction | null {
  switch (relation) {
    case "a+1":
      return a.add(1);
    case "a-1":
      return a.sub(1);
    case "2a":
      return a.mul(2);
    case "3a":
      return a.mul(3);
    case "4a":
      return a.mul(4);
    case "a/2":
      return a.div(2);
    case "a^2":
      return a.mul(a);
    case "√a": {
      const root = new Fraction(Math.round(Math.sqrt(Math.max(0, Number(a.n)))));
      return a.d === 1n && root.mul(root).equals(a) ? root : null;
    }
    case "a+b":
      return b === null ? null : a.add(b);
    case "b-a":
      return b === null ? null : b.sub(a);
    case "a-b":
      return b === null ? null : a.sub(b);
    case "|a-b|":
      return b === null ? null : a.sub(b).abs();
    case "a*b":
      return b === null ? null : a.mul(b);
    case "a/b":
      return b === null || b.equals(0) ? null : a.div(b);
    case "b/a":
      return b === null || a.equals(0) ? null : b.div(a);
    case "unknown+a=b":
      return b === null ? null : b.sub(a);
    case "unknown-a=b":
      return b === null ? null : b.add(a);
    case "unknown*a=b":
      return b === null || a.equals(0) ? null : b.div(a);
    case "unknown/a=b":
      return b === null ? null : a.mul(b);
    case "unknown*2=b":
      return a.div(2);
    case "unknown*3=b":
      return a.div(3);
    case "unknown/2=b":
      return a.mul(2);
    case "unknown^2=b":
      return related("√a", a, null);
    case "mean":
      return b === null ? null : a.add(b).div(2);
  }
}

/** `Take four. Add one.`: a value, then operations on it, sentence by sentence. */
function running(reading: Reading, flat: string): Derived[] {
  const parts = flat.split(" ");
  const found: Derived[] = [];
  let total: Fraction | null = null;
  let steps = 0;
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? "";
    const sign = continuers.find(([pattern]) => pattern.test(part))?.[1];
    if (total !== null && sign !== undefined) {
      const operand = operandAfter(reading, parts, at);
      if (operand === null) continue;
      total = apply(total, operand.value, sign);
      steps += 1;
      if (total !== null)
        found.push({
          value: total,
          key: `running:${steps}`,
          detail: spell(reading, parts.slice(at, operand.at + 1).join(" ")),
          index: operand.index,
        });
      at = operand.at;
    } else if (
      total !== null &&
      /^(?:double|halve|triple|square|twice)$/.test(part) &&
      /^(?:it|that|this|the)$/.test(parts[at + 1] ?? "")
    ) {
      total =
        part === "halve"
          ? total.div(2)
          : part === "square"
            ? total.mul(total)
            : total.mul(part === "triple" ? 3 : 2);
      found.push({ value: total, key: "running:it", detail: part, index: 0 });
    } else {
      const start = startValue(reading, parts, at);
      if (start !== null) total = start;
    }
  }
  return found;
}

/** A value that a running computation may start from: after a starting word, or standing free before a stop. */
function startValue(reading: Reading, parts: readonly string[], at: number): Fraction | null {
  const index = indexOf(parts[at]);
  if (index === null) return null;
  const isOffered = [parts[at - 1], parts[at - 2], parts[at - 3]].some((part) => starters.test(part ?? ""));
  const isFree = /^[.,;:!]$/.test(parts[at + 1] ?? "") && !/^(?:=|is|≤|≥|<|>)$/.test(parts[at - 1] ?? "");
  return isOffered || isFree ? valueAt(reading, index) : null;
}

function operandAfter(
  reading: Reading,
  parts: readonly string[],
  at: number,
): { value: Fraction; at: number; index: number } | null {
  for (let next = at + 1; next <= at + 4 && next < parts.length; next += 1) {
    const index = indexOf(parts[next]);
    const value = index === null ? null : valueAt(reading, index);
    const tail = parts.slice(next + 1, next + 4).join(" ");
    if (index !== null && value !== null)
      return /both|each|every|ambos|cada|from #|the (left|right)/.test(tail)
        ? null
        : { value, at: next, index };
    if (/^[.!?;&@]/.test(parts[next] ?? "") || /both|ambos/.test(parts[next] ?? "")) return null;
  }
  return null;
}

function apply(total: Fraction, operand: Fraction, sign: "+" | "-" | "*" | "/"): Fraction | null {
  if (total.n > 10n ** 12n || total.d > 10n ** 12n) return null;
  if (sign === "+") return total.add(operand);
  if (sign === "-") return total.sub(operand);
  if (sign === "*") return total.mul(operand);
  return operand.equals(0) ? null : total.div(operand);
}

/** `between 4 and 6`, `more than 4` … `less than 6`: the whole number that alone is left. */
function bracketed(reading: Reading, flat: string): Derived[] {
  const pairs: [number, number][] = [between, chained].flatMap((pattern) =>
    [...flat.matchAll(pattern)].map((match): [number, number] => [Number(match[1]), Number(match[2])]),
  );
  const found = (patterns: readonly RegExp[]) =>
    patterns.flatMap((pattern) => [...flat.matchAll(pattern)].map((match) => Number(match[1])).slice(0, 12));
  const [lows, highs] = [found([lowerBound, tooSmall, ruledOut]), found([upperBound, tooBig, ruledOut])];
  for (const low of lows) for (const high of highs) pairs.push([low, high]);
  return pairs.flatMap(([low, high]) => {
    const [from, to] = [valueAt(reading, low), valueAt(reading, high)];
    if (from === null || to === null || from.compare(to) >= 0) return [];
    const whole = from.floor().add(1);
    const isOnly = whole.compare(to) < 0 && whole.add(1).compare(to) >= 0;
    const detail = `${from.toFraction()} … ${to.toFraction()}`;
    return isOnly ? [{ value: whole, key: `between:${detail}`, detail, index: low }] : [];
  });
}

/** `not 4 and not 6`, `3, 4, __, 6`: what a list of neighbours leaves out. */
function leftOut(reading: Reading, flat: string): Derived[] {
  const blanks = [...reading.shape.matchAll(/#(\d+) ,? ?(?:[_?□…-] ?){0,6},? ?(?=#(\d+))/g)].flatMap(
    (match): Derived[] => {
      const [low, high] = [valueAt(reading, Number(match[1])), valueAt(reading, Number(match[2]))];
      const isBlank = /[_?□…]|, ,/.test(match[0]);
      if (!isBlank || low === null || high?.equals(low.add(2)) !== true) return [];
      return [
        {
          value: low.add(1),
          key: `blank:${low.toFraction()}`,
          detail: `${low.toFraction()}, _, ${high.toFraction()}`,
          index: Number(match[1]),
        },
      ];
    },
  );
  return [...blanks, ...neighbours(reading, flat)];
}

function neighbours(reading: Reading, flat: string): Derived[] {
  if (!elimination.test(flat) && !/[_□?]|\.\.\.|…/.test(reading.shape)) return [];
  const named = reading.items.flatMap((item, index) => {
    const value = item.kind === "expression" && item.operations === 0 ? valueAt(reading, index) : null;
    return value !== null && value.d === 1n && value.n < 10n ** 6n ? [{ value: value.valueOf(), index }] : [];
  });
  const values = new Set(named.map(({ value }) => value));
  return named
    .filter(({ value }) => !values.has(value + 1) && values.has(value + 2))
    .map(({ value, index }) => ({
      value: new Fraction(value + 1),
      key: `gap:${value}`,
      detail: `${value}, _, ${value + 2}`,
      index,
    }));
}

function indexOf(part: string | undefined): number | null {
  const match = /^#(\d+)$/.exec(part ?? "");
  return match === null ? null : Number(match[1]);
}

export function valueAt(reading: Reading, index: number): Fraction | null {
  const item: Node | { kind: string } | undefined = reading.items[index];
  return item?.kind === "expression" && "form" in item && !isOpen(item) ? (valuesOf(item)[0] ?? null) : null;
}

/** A stretch of shape in words again, at most 120 characters. */
function spell(reading: Reading, shape: string): string {
  return shape
    .trim()
    .split(" ")
    .map((part) =>
      indexOf(part) === null ? part : (valueAt(reading, indexOf(part) ?? 0)?.toFraction() ?? part),
    )
    .join(" ")
    .slice(0, 120);
}
