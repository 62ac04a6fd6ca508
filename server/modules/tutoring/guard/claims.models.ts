import { bareWords, claimPatterns } from "./lexicon/claims.constants.ts";
import type { Item, Reading } from "./mentions.models.ts";

/** Item indices of values that a text offers as the value asked for, in order. */
export function claimedItems(reading: Reading): number[] {
  const flat = flatShape(reading.shape);
  const found = new Set<number>(bareItems(reading));
  for (const pattern of claimPatterns)
    for (const match of flat.matchAll(pattern))
      found.add(Number(match.slice(1).find((part) => part !== undefined)));
  return [...found].filter((index) => !isOrdinal(reading.items[index])).sort((a, b) => a - b);
}

/** `x first` offers nothing. */
function isOrdinal(item: Item | undefined): boolean {
  return item?.kind === "expression" && item.operations === 0 && item.operands[0]?.style === "ordinal";
}

/** The shape without line ends, quotes and brackets, which never separate a claim from its value. */
export function flatShape(shape: string): string {
  return shape
    .split(" ")
    .filter((part) => !/^[¶"$()[\]|\\_~&{}#…☺]$/u.test(part))
    .join(" ");
}

/** Values that stand alone in a sentence or on a line. */
function bareItems(reading: Reading): number[] {
  const found: number[] = [];
  let start = 0;
  for (let index = 0; index <= reading.items.length; index += 1) {
    const item = reading.items[index];
    if (item !== undefined && !endsUnit(item)) continue;
    const value = onlyValue(reading.items, start, index);
    if (value !== null && !isListNumber(reading, value)) found.push(value);
    start = index + 1;
  }
  return found;
}

function endsUnit(item: Item): boolean {
  return item.kind === "line" || (item.kind === "stop" && /[.!?;:…]/.test(item.text));
}

function onlyValue(items: readonly Item[], from: number, to: number): number | null {
  let value: number | null = null;
  for (let index = from; index < to; index += 1) {
    const item = items[index];
    if (item?.kind === "expression") {
      if (value !== null || item.key.includes("@")) return null;
      value = index;
    } else if (item?.kind === "word" && !bareWords.has(item.text)) return null;
    else if (item?.kind === "relation" && value !== null) return null;
  }
  return value;
}

/** `2.` or `2)` at the start of a line with text after it. */
export function isListNumber(reading: Reading, index: number): boolean {
  const [before, mark, after] = [
    reading.items[index - 1],
    reading.items[index + 1],
    reading.items[index + 2],
  ];
  const item = reading.items[index];
  if (item?.kind !== "expression" || item.operations > 0 || item.operands[0]?.style !== "digits")
    return false;
  const opens = before === undefined || before.kind === "line";
  const isMark = mark !== undefined && mark.kind !== "expression" && /^[.):]$/.test(mark.text);
  if (!opens || !isMark || after === undefined || after.kind === "line") return false;
  const number = Number(item.key);
  return number === 1 || hasListNumber(reading, index, number - 1);
}

function hasListNumber(reading: Reading, before: number, number: number): boolean {
  return reading.items.slice(0, before).some((item, at, all) => {
    const previous = all[at - 1];
    return (
      item.kind === "expression" &&
      item.key === `${number}` &&
      (previous === undefined || previous.kind === "line")
    );
  });
}
