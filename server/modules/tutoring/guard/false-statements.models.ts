import type Fraction from "fraction.js";
import { flatShape } from "./claims.models.ts";
import { relationPatterns } from "./lexicon/relations.constants.ts";
import type { Reading } from "./mentions.models.ts";
import { related, valueAt } from "./relations.models.ts";
import { sameValue } from "./values.models.ts";

/** Whether what stands between two items is a question, a condition or somebody's mistake. */
export type IsDoubted = (reading: Reading, from: number, to: number, told: Told) => boolean;
/** A line with letters, a computation in signs, or a relation between numbers in words: each may be open in its own way. */
export type Told = "line" | "computation" | "relation";

const makes = "(?:is|are|makes|make|gives|equals|=|es|son|da|dan|you get|we get|ist|est)";
const said = new RegExp(`^ (?:, )?${makes}(?: equal to)? #(\\d+)(?= [.,;!?¶]| $|$)`);
const before = new RegExp(`#(\\d+) ${makes} $`);
const orders = [
  [/#(\d+) (?:< |(?:is |are |es )(?:less|smaller|lower|fewer|menor) (?:than|que) )#(\d+)/g, -1],
  [/#(\d+) (?:> |(?:is |are |es )(?:greater|bigger|larger|higher|more|mayor) (?:than|que) )#(\d+)/g, 1],
] as const;

/** A relation between numbers told in words or signs that does not hold: `half of 18 is 8`, `7 < 4`; or null. */
export function falseRelationIn(reading: Reading, isDoubted: IsDoubted): string | null {
  const flat = flatShape(reading.shape);
  for (const [pattern, relation] of relationPatterns) {
    if (relation.startsWith("unknown") || relation === "mean" || relation === "|a-b|") continue;
    for (const match of flat.matchAll(pattern)) {
      const [first, second] = match.slice(1).map(Number);
      const start = match.index + (match[0].startsWith(" ") ? 1 : 0);
      const told = toldAround(reading, flat, start, match.index + match[0].length);
      if (first === undefined || told === null || isComplex(reading, told)) continue;
      const one = valueAt(reading, first);
      const value =
        one === null ? null : related(relation, one, second === undefined ? null : valueAt(reading, second));
      const claimed = valueAt(reading, told);
      const ends = [first, second ?? first, told];
      if (value === null || claimed === null || ends.some((index) => isWeak(reading, index))) continue;
      if (sameValue(value, [claimed]) || sameValue(claimed, [value])) continue;
      if (!isDoubted(reading, Math.min(...ends), Math.max(...ends), "relation"))
        return `${match[0].trim().replace(/#(\d+)/g, (_, at: string) => valueAt(reading, Number(at))?.toFraction() ?? "")} = ${claimed.toFraction()}`;
    }
  }
  return falseShareIn(reading, flat, isDoubted) ?? falseOrderIn(reading, flat, isDoubted);
}

/** `half of 18 is 8`, `a third of 21 is 6`, `10 % of 50 is 6`. */
function falseShareIn(reading: Reading, flat: string, isDoubted: IsDoubted): string | null {
  for (const match of flat.matchAll(/#(\d+)(?: part| parte| %)? (?:of|de|del) (?:the )?#(\d+)/g)) {
    const [part, whole] = [Number(match[1]), Number(match[2])];
    const told = said.exec(flat.slice(match.index + match[0].length).slice(0, 40))?.[1];
    const share = shareAt(reading, part);
    const [value, claimed] = [
      valueAt(reading, whole),
      told === undefined ? null : valueAt(reading, Number(told)),
    ];
    if (share === null || value === null || claimed === null || isWeak(reading, whole)) continue;
    const right = value.mul(share);
    if (sameValue(right, [claimed]) || sameValue(claimed, [right])) continue;
    if (!isDoubted(reading, part, Number(told), "relation"))
      return `${share.toFraction()} · ${value.toFraction()} = ${claimed.toFraction()}`;
  }
  return null;
}

/** A fraction below one, an ordinal as one (`a third`), or a percentage. */
function shareAt(reading: Reading, index: number): Fraction | null {
  const [item, value] = [reading.items[index], valueAt(reading, index)];
  if (item?.kind !== "expression" || value === null || value.compare(0) <= 0) return null;
  if (item.percent) return (item.operands[0]?.values[0] ?? value).div(100);
  if (item.operands[0]?.style === "ordinal") return value.compare(1) > 0 ? value.inverse() : null;
  return value.compare(1) < 0 ? value : null;
}

/** The number that a relation is said to make: behind it, or before it (`15 is 4 more than 12`). */
function toldAround(reading: Reading, flat: string, from: number, to: number): number | null {
  const after = said.exec(flat.slice(to, to + 40))?.[1];
  if (after !== undefined) return Number(after);
  const ahead = before.exec(flat.slice(Math.max(0, from - 40), from))?.[1];
  const isWhole = /^(?: [.;!?¶]| $|$)/.test(flat.slice(to, to + 3));
  return ahead === undefined || !isWhole || reading.items[Number(ahead) - 1]?.kind === "sign"
    ? null
    : Number(ahead);
}

function falseOrderIn(reading: Reading, flat: string, isDoubted: IsDoubted): string | null {
  for (const [pattern, sign] of orders)
    for (const match of flat.matchAll(pattern)) {
      const [left, right] = [Number(match[1]), Number(match[2])];
      const [one, other] = [valueAt(reading, left), valueAt(reading, right)];
      const isSure = [left, right].every((index) => !isWeak(reading, index));
      if (one === null || other === null || !isSure || isDoubted(reading, left, right, "relation")) continue;
      const isAmount = /^ (?:by|times|than)\b/.test(flat.slice(match.index + match[0].length));
      if (one.compare(other) !== sign && !isAmount)
        return `${one.toFraction()} ${sign < 0 ? "<" : ">"} ${other.toFraction()}`;
    }
  return null;
}

function isWeak(reading: Reading, index: number): boolean {
  const item = reading.items[index];
  return (
    item?.kind !== "expression" || item.operands.some((operand) => operand.weak || operand.values.length > 1)
  );
}

function isComplex(reading: Reading, index: number): boolean {
  const item = reading.items[index];
  return item?.kind !== "expression" || item.percent;
}
