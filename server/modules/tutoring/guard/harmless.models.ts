import { isListNumber } from "./claims.models.ts";
import { equationsOf, solutionOf } from "./equations.models.ts";
import {
  countedThrough,
  countedValues,
  labelNouns,
  oneFollowers,
  onePronoun,
  similarEnd,
  similarStart,
  tutorNouns,
  workedStart,
} from "./lexicon/claims.constants.ts";
import type { Reading } from "./mentions.models.ts";
import type { Protection } from "./protection.models.ts";
import { sameValue } from "./values.models.ts";

/** Whether a number with the answer's value only happens to occur: `two steps`, `hint 2 of 4`, `2.` of a list. */
export function isHarmlessNumber(reading: Reading, index: number, protection: Protection): boolean {
  const { items } = reading;
  const item = items[index];
  if (item?.kind !== "expression") return false;
  const before = items[index - 1];
  if (item.operands[0]?.weak === true) return !standsAlone(reading, index);
  if (isListNumber(reading, index)) return true;
  if (before?.kind === "word" && labelNouns.has(before.text)) return true;
  if (countsTutorNoun(reading, index, protection)) return true;
  if (isRange(reading, index)) return true;
  if (isOtherQuantity(reading, index, protection)) return true;
  if (before?.kind === "word" && before.text === "of" && isLabelled(reading, index - 2)) return true;
  return false;
}

const money = /^(?:dollars?|cents?|euros?|pounds?|pence|pesos?|bucks?)$/;
const time =
  /^(?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?|years?|segundos?|minutos?|horas?|dias?|semanas?|meses|anos?)$/;

/** `2x is 150` where x is not 75; `150 dollars` where the problem asks how many cards: another quantity than the one asked for. */
function isOtherQuantity(reading: Reading, index: number, protection: Protection): boolean {
  const isOtherSide = equationsOf(reading).some((equation) => {
    const open =
      equation.rightIndex === index ? equation.left : equation.leftIndex === index ? equation.right : null;
    const solution = open === null || open.key === "@" ? null : solutionOf(equation);
    return solution !== null && !sameValue(solution.value, protection.values);
  });
  const [before, after] = [reading.items[index - 1], reading.items[index + 1]];
  const isMoney = after?.kind === "word" && money.test(after.text);
  const isTime = after?.kind === "word" && time.test(after.text);
  const asked = protection.asked;
  const isAskedElse = asked !== null && ((isMoney && !money.test(asked)) || (isTime && !time.test(asked)));
  const isCopula = before?.kind === "word" && /^(?:is|es|are|son|be)$/.test(before.text);
  return isOtherSide || (isAskedElse && !isCopula);
}

/** `she wrote one in the snow`, `One, my friend`: the number, not `one of them`, `which one`, `one side`. */
function standsAlone({ items }: Reading, index: number): boolean {
  const [before, item, after] = [items[index - 1], items[index], items[index + 1]];
  const isOne = item?.kind === "expression" && item.operands[0]?.style === "words" && item.key === "1";
  if (!isOne || after?.kind === "expression" || (before?.kind === "word" && onePronoun.has(before.text)))
    return false;
  if (after?.kind === "word") return oneFollowers.has(after.text);
  return after === undefined || after.kind === "stop" || after.kind === "line";
}

/** The most that a tutor counts of steps, sides or minutes without it being the number asked for. */
const mostCounted = 10;
/** How many words may stand between a number and its noun. */
const mostBetween = 3;

/** `two steps`, `two more steps`, `two of the terms`; not `51 of them`, and not `sixty steps`. */
export function countsTutorNoun(reading: Reading, index: number, protection?: Protection): boolean {
  const item = reading.items[index];
  const value = item?.kind === "expression" ? item.operands[0]?.values[0] : undefined;
  if (value?.d !== 1n || value.n > mostCounted) return false;
  for (let ahead = 1; ahead <= mostBetween + 1; ahead++) {
    const word = reading.items[index + ahead];
    if (word?.kind !== "word") return false;
    if (tutorNouns.has(word.text)) return protection?.problemWords.has(word.text) !== true;
    if (!countedThrough.has(word.text)) return false;
  }
  return false;
}

/** `has two square roots`: says how many values there are, none of them. */
export function countsValues(reading: Reading, index: number, protection: Protection): boolean {
  const [item, next] = [reading.items[index], reading.items[index + 1]];
  const isWord = item?.kind === "expression" && item.operands[0]?.style === "words";
  return (
    isWord &&
    next?.kind === "word" &&
    countedValues.has(next.text) &&
    countsTutorNoun(reading, index, protection)
  );
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
  return spansFrom(reading, similarStart);
}

/** Those of them that are announced as another problem, not as something to imagine. */
export function workedSpans(reading: Reading): ((index: number) => boolean)[] {
  return spansFrom(reading, workedStart);
}

function spansFrom(reading: Reading, opening: RegExp): ((index: number) => boolean)[] {
  const starts = [...reading.shape.matchAll(opening)].map((match) => match.index);
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
