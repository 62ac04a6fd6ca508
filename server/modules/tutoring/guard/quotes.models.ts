import type Fraction from "fraction.js";
import { equationsOf, sameEquation } from "./equations.models.ts";
import { functionWords, operationWords, roleWords } from "./lexicon/quotes.constants.ts";
import type { Item, Reading } from "./mentions.models.ts";
import type { Protection } from "./protection.models.ts";
import { literalValues, sameValue } from "./values.models.ts";

/** How many items to each side of a number tell its role. */
const reach = 6;

/**
 * The words that stand around a value in a text: the role it has there (`5 friends pay`, `$18`). A reply
 * may repeat a number of the problem in its role; in another role it is the answer.
 */
export function rolesOf(texts: readonly Reading[], values: readonly Fraction[]): ReadonlySet<string> {
  const roles = new Set<string>();
  for (const text of texts)
    for (const [index, item] of text.items.entries())
      if (item.kind === "expression" && literalValues(item).some((value) => sameValue(value, values)))
        for (const word of wordsAround(text.items, index)) roles.add(word);
  return roles;
}

/** Whether a number that the problem or the student also wrote is only repeated, or computed with. */
export function isQuoted(reading: Reading, index: number, protection: Protection): boolean {
  const { items } = reading;
  return (
    isOperand(items, index) ||
    wordsAround(items, index).some((word) => protection.roles.has(word)) ||
    isListed(items, index, protection) ||
    isRetold(items, index, protection) ||
    isSideOfKnown(reading, index, protection)
  );
}

/** `3, 5 and 20`: one of several numbers of the problem in a row. */
function isListed(items: readonly Item[], index: number, { known, values }: Protection): boolean {
  return [-1, 1].some((turn) => {
    let at = index + turn;
    while (isListMark(items[at])) at += turn;
    const other = items[at];
    const isNext = at !== index + turn && other?.kind === "expression";
    return (
      isNext && literalValues(other).every((value) => sameValue(value, known) && !sameValue(value, values))
    );
  });
}

function isListMark(item: Item | undefined): boolean {
  return item !== undefined && item.kind !== "expression" && /^(?:,|and|y|"|\$)$/.test(item.text);
}

/** A sentence that has every number of the problem tells the problem again. */
function isRetold(items: readonly Item[], index: number, { problem }: Protection): boolean {
  const wanted =
    problem?.items.flatMap((item) => (item.kind === "expression" ? literalValues(item) : [])) ?? [];
  let [from, to] = [index, index];
  while (from > 0 && !endsSentence(items[from - 1])) from -= 1;
  while (to < items.length && !endsSentence(items[to])) to += 1;
  const said = items
    .slice(from, to)
    .flatMap((item) => (item.kind === "expression" ? literalValues(item) : []));
  return wanted.length > 2 && wanted.every((value) => sameValue(value, said));
}

function endsSentence(item: Item | undefined): boolean {
  return item !== undefined && (item.kind === "line" || (item.kind === "stop" && /[.!?]/.test(item.text)));
}

function wordsAround(items: readonly Item[], index: number): string[] {
  const found: string[] = [];
  for (const turn of [-1, 1])
    for (let step = 1; step <= reach; step += 1) {
      const item = items[index + turn * step];
      if (item === undefined || item.kind === "line" || (item.kind === "stop" && /[.!?;]/.test(item.text)))
        break;
      if (item.kind === "word" && item.text.length > 1 && !functionWords.has(item.text))
        found.push(stem(item.text));
    }
  return found;
}

/** Plural and singular are one role. */
function stem(word: string): string {
  return word.replace(/(?<=\w{2})(?:'s|es|s)$/, "");
}

/** `subtract 5`, `the + 5`, `divide by 5`, `the 5 is added`, `that 5`. */
function isOperand(items: readonly Item[], index: number): boolean {
  for (let step = 1; step <= 3; step += 1) {
    const before = items[index - step];
    if (
      before === undefined ||
      before.kind === "line" ||
      before.kind === "relation" ||
      before.kind === "expression"
    )
      break;
    if (before.kind === "sign" && /^[-+*/^]$/.test(before.text)) return true;
    if (before.kind === "word" && operationWords.has(before.text)) return true;
    if (step === 1 && before.kind === "word" && roleWords.has(before.text)) return true;
  }
  for (let step = 1; step <= 3; step += 1) {
    const after = items[index + step];
    if (after === undefined || after.kind === "line" || after.kind === "stop") break;
    if (after.kind === "word" && operationWords.has(after.text)) return true;
  }
  return false;
}

/** A side of an equation that the problem or the student wrote. */
function isSideOfKnown(reading: Reading, index: number, protection: Protection): boolean {
  return equationsOf(reading).some(
    (equation) =>
      (equation.leftIndex === index || equation.rightIndex === index) &&
      protection.sayable.some((line) => sameEquation(line, equation)),
  );
}
