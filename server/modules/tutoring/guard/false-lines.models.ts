import { sameValue } from "../../checking/equality/equality.models.ts";
import { readExpression } from "../../checking/expression.models.ts";
import type { IsDoubted } from "./false-statements.models.ts";
import { similarSpans } from "./harmless.models.ts";
import type { Reading } from "./mentions.models.ts";
import type { Protection } from "./protection.models.ts";
import { linesIn } from "./quoted-lines.models.ts";
import { writtenIn } from "./written.models.ts";

/** Lines with letters that are read in one reply. */
const mostLines = 40;
const besideMathematics =
  /(?<=[\d(*+/^=-]\s?)[a-z](?![a-z])|(?<![a-z])[a-z](?=\s?[\^*+/=)-])|(?<=(?<![a-z])[a-z])[a-z](?![a-z])/g;

/**
 * A line with letters that is false, or null: no value of the answer solves it although it is told of the problem, or
 * its sides are the same thing written twice and yet differ (`2(y + 3) = 2y + 3`, `(a + b)(a - b) = a² + b²`).
 */
export function falseLineIn(reading: Reading, protection: Protection, isDoubted: IsDoubted): string | null {
  const letters = new Set(reading.plain.toLowerCase().match(besideMathematics) ?? []);
  if (letters.size === 0) return null;
  const spans = similarSpans(reading);
  for (const { text, from } of writtenIn(reading.tokens, letters, "statements").slice(0, mostLines)) {
    const [left = "", right = "", ...more] = text.split("=");
    if (more.length > 0 || right === "" || /[<>]/.test(text) || isLone(left) || isLone(right)) continue;
    const index = reading.items.findIndex((item) => item.kind === "expression" && item.to > from);
    const isElsewhere = index < 0 || spans.some((span) => span(index));
    if (isElsewhere || isSaid(text, protection) || isDoubted(reading, index, index, "line")) continue;
    if (isUnsolved(left, right, protection) || isNoIdentity(left, right, protection)) return text;
  }
  return null;
}

function isLone(side: string): boolean {
  return /^\s*[a-z]\s*$/i.test(side);
}

/** The problem, the student or what is allowed has the line. */
function isSaid(text: string, { saidLines }: Protection): boolean {
  const [line = ""] = linesIn(text);
  return saidLines.some((said) => said.includes(line));
}

/** An equation in the problem's letter alone that holds for none of its answers. */
function isUnsolved(left: string, right: string, protection: Protection): boolean {
  const { unknown, truth, problemEquations } = protection;
  const isTheirs = unknown !== null && lettersOf(`${left} ${right}`).join("") === unknown;
  if (!isTheirs || truth.length === 0 || problemEquations.length === 0) return false;
  return truth.every(
    (value) =>
      compare(put(left, unknown, value.toFraction()), put(right, unknown, value.toFraction())) === false,
  );
}

/** Both sides have the same letters, none of which is the problem's, and no number makes them equal. */
function isNoIdentity(left: string, right: string, { unknown, problem }: Protection): boolean {
  const [ones, others] = [lettersOf(left), lettersOf(right)];
  if (ones.length === 0 || ones.join("") !== others.join("")) return false;
  if (ones.length > 1) {
    const known = new Set(lettersOf(problem?.plain ?? ""));
    return !ones.every((letter) => known.has(letter)) && compare(left, right) === false;
  }
  const [letter = ""] = ones;
  if (letter === unknown) return false;
  const difference = `(${left}) - (${right})`;
  const atOne = put(difference, letter, "1");
  return compare(difference, atOne) === true && compare(atOne, "0") === false;
}

function lettersOf(text: string): string[] {
  const found = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return [...new Set(found.filter((word) => word.length < 3).flatMap((word) => [...word]))].sort();
}

function put(text: string, letter: string, value: string): string {
  return text.replace(new RegExp(letter, "gi"), `(${value})`);
}

function compare(one: string, other: string): boolean | null {
  const [left, right] = [readExpression(one), readExpression(other)];
  if (left.kind !== "expression" || right.kind !== "expression") return null;
  return sameValue(left.expression, right.expression);
}
