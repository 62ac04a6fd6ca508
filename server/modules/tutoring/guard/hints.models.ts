import { claimedItems } from "./claims.models.ts";
import { disguisesIn } from "./disguises.models.ts";
import { codeLiteralIn, hasOwnWork, knownAmountIn, saysEquationAgain } from "./evidence.models.ts";
import type { Node } from "./expressions.models.ts";
import { isHarmlessNumber, similarSpans, workedSpans } from "./harmless.models.ts";
import { chosenOfList, postfixValues } from "./lists.models.ts";
import { isWordLetter, type Reading, readText } from "./mentions.models.ts";
import { freshValues, pairedValues, signedChains } from "./pairs.models.ts";
import type { Protection } from "./protection.models.ts";
import { derivedValues } from "./relations.models.ts";
import { convertedValues } from "./units.models.ts";
import { literalValues, sameValue, valuesOf } from "./values.models.ts";

/** How a text names the answer without stating it. */
export interface Hint {
  readonly reason: "states-answer" | "derivable-answer";
  readonly detail: string;
}

type Spans = readonly ((index: number) => boolean)[];

/** The answer named by other values, hidden in a disguise, or as something to count; null where it is not. */
export function hintedAnswer(raw: string, reading: Reading, protection: Protection): Hint | null {
  const worked = workedSpans(reading).filter((span) => hasOwnWork(reading, span, protection));
  const derivation =
    relatedValue(reading, protection) ??
    pairedValue(reading, protection, worked) ??
    freshValue(reading, protection, worked) ??
    convertedValue(reading, protection, worked);
  if (derivation !== null) return { reason: "derivable-answer", detail: derivation };
  const disguise = disguisedValue(raw, reading, protection);
  if (disguise !== null) return { reason: "states-answer", detail: disguise };
  const amount = knownAmountIn(reading, protection);
  if (amount !== null) return { reason: "derivable-answer", detail: amount };
  const literal = codeLiteralIn(raw, protection);
  return literal === null ? null : { reason: "states-answer", detail: literal.key };
}

function relatedValue(reading: Reading, protection: Protection): string | null {
  const spans = similarSpans(reading).filter((span) => hasOwnWork(reading, span, protection));
  for (const { value, key, detail, index } of [
    ...derivedValues(reading),
    ...chosenOfList(reading),
    ...postfixValues(reading),
  ]) {
    if (!sameValue(value, protection.values) || protection.knownRelations.has(key)) continue;
    if (key.startsWith("unknown") && saysEquationAgain(key, protection)) continue;
    const isTheirSquare = key.startsWith("√a:") && /\^|²|squared|cuadrado/.test(protection.source);
    if (isTheirSquare && sameValue(value.mul(value), protection.known)) continue;
    const isKnownGap =
      key.startsWith("gap:") &&
      [value.sub(1), value.add(1)].every((side) => sameValue(side, protection.known));
    if (isKnownGap) continue;
    if (!/^(?:running|gap|between)/.test(key) || !spans.some((span) => span(index))) return detail;
  }
  return null;
}

function disguisedValue(raw: string, reading: Reading, protection: Protection): string | null {
  for (const { text, strict } of disguisesIn(raw, reading)) {
    const hidden = readText(text, protection.unknown, strict && isWordLetter(protection.unknown));
    const offered = strict ? claimedItems(hidden) : hidden.items.keys();
    for (const index of offered) {
      const node = hidden.items[index];
      if (node?.kind === "expression" && valuesOf(node).some((value) => sameValue(value, protection.values)))
        return text.slice(0, 120);
    }
  }
  return null;
}

/** Two numbers told with an operation that make the answer, at least one of them not the problem's or the student's. */
function pairedValue(reading: Reading, protection: Protection, spans: Spans): string | null {
  for (const { value, parts, detail, index, key } of [...pairedValues(reading), ...signedChains(reading)]) {
    if (!sameValue(value, protection.values) || spans.some((span) => span(index))) continue;
    const isPair = parts.length === 2 && !key.startsWith("pair:d");
    const isTheirs =
      !isEquationOfMore(protection) &&
      parts.every((part) => isKnownNumber(part, protection)) &&
      !isTwice(parts, protection);
    if (!isPair || !isTheirs) return detail;
  }
  return null;
}

function freshValue(reading: Reading, protection: Protection, spans: Spans): string | null {
  const isNew = (node: Node, index: number) =>
    !isKnownNumber(node, protection) &&
    node.operands.every((operand) => !operand.weak) &&
    !isHarmlessNumber(reading, index, protection) &&
    !spans.some((span) => span(index));
  return freshValues(reading, isNew).find(({ value }) => sameValue(value, protection.values))?.detail ?? null;
}

/** An amount in another unit; one of the problem's own amounts may be repeated in its unit. */
function convertedValue(reading: Reading, protection: Protection, spans: Spans): string | null {
  const isOne = protection.values.some((answer) => answer.equals(1));
  for (const { value, detail, index, key } of convertedValues(reading)) {
    if (isOne && key.startsWith("unit:")) continue;
    if (!sameValue(value, protection.values) || spans.some((span) => span(index))) continue;
    const [node, unit] = [reading.items[index], reading.items[index + 1]];
    const isTheirUnit =
      unit !== undefined && unit.kind !== "expression" && protection.problemWords.has(unit.text);
    if (node?.kind === "expression" && isTheirUnit && isKnownNumber(node, protection)) continue;
    return detail;
  }
  return null;
}

/** In an equation of three numbers or more, no two of them make the answer in one right step. */
function isEquationOfMore({ unknown, problem }: Protection): boolean {
  if (unknown === null || problem === null) return false;
  const numbers = problem.items.flatMap((item) => (item.kind === "expression" ? item.operands : []));
  return numbers.length > 2 && problem.items.length < 12;
}

/** A number that the problem has once, used with itself. */
function isTwice(parts: readonly Node[], { known }: Protection): boolean {
  const [one, other] = parts.map((part) => valuesOf(part)[0]);
  if (one === undefined || other === undefined || !one.equals(other)) return false;
  return known.filter((value) => value.equals(one)).length < 2;
}

function isKnownNumber(node: Node, { known }: Protection): boolean {
  return (
    valuesOf(node).some((value) => sameValue(value, known) || sameValue(value.neg(), known)) ||
    literalValues(node).every((value) => sameValue(value, known))
  );
}
