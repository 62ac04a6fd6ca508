import { isListNumber } from "./claims.models.ts";
import { labelNouns, similarEnd, similarStart, tutorNouns } from "./lexicon/claims.constants.ts";
import type { Reading } from "./mentions.models.ts";
import type { Protection } from "./protection.models.ts";

/** Whether a number with the answer's value only happens to occur: `two steps`, `hint 2 of 4`, `2.` of a list. */
export function isHarmlessNumber(reading: Reading, index: number, protection: Protection): boolean {
  const { items } = reading;
  const item = items[index];
  if (item?.kind !== "expression") return false;
  const [before, after] = [items[index - 1], items[index + 1]];
  if (item.operands[0]?.weak === true) return true;
  if (isListNumber(reading, index)) return true;
  if (before?.kind === "word" && labelNouns.has(before.text)) return true;
  const isCount = after?.kind === "word" && !protection.problemWords.has(after.text);
  if (isCount && tutorNouns.has(after.text)) return true;
  if (isRange(reading, index)) return true;
  if (before?.kind === "word" && before.text === "of" && isLabelled(reading, index - 2)) return true;
  return false;
}

/** `two or three steps`. */
function isRange(reading: Reading, index: number): boolean {
  const [joint, other, noun] = [1, 2, 3].map((ahead) => reading.items[index + ahead]);
  const isJoint = joint?.kind === "word" && /^(or|to|o|a|and|y)$/.test(joint.text);
  return isJoint && other?.kind === "expression" && noun?.kind === "word" && tutorNouns.has(noun.text);
}

function isLabelled(reading: Reading, index: number): boolean {
  const before = reading.items[index - 1];
  return (
    reading.items[index]?.kind === "expression" && before?.kind === "word" && labelNouns.has(before.text)
  );
}

/** The parts of a text that work another problem: each answers whether an item is inside. */
export function similarSpans(reading: Reading): ((index: number) => boolean)[] {
  const starts = [...reading.shape.matchAll(similarStart)].map((match) => match.index);
  const ends = [...reading.shape.matchAll(similarEnd)].map((match) => match.index);
  const place = offsetsOf(reading);
  return starts.map((start) => {
    const end = ends.find((at) => at > start) ?? reading.shape.length;
    return (index) => {
      const at = place[index] ?? 0;
      return at > start && at < end;
    };
  });
}

function offsetsOf(reading: Reading): number[] {
  let offset = 0;
  return reading.shape.split(" ").map((part) => {
    const at = offset;
    offset += part.length + 1;
    return at;
  });
}
