import Fraction from "fraction.js";
import { readExpression } from "../../expression.models.ts";
import { answerBefore, labelBefore, mayFollow } from "../../finding/words.constants.ts";
import { exactValue } from "../../reading/exact.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { linesOfWork, withoutAsked } from "../quantities/lines.models.ts";
import { plainRatios } from "./phrases.constants.ts";
import type { RatioTask } from "./task.models.ts";

/** One side of an equals sign: a ratio or list of several values, or one value. */
export interface Side {
  readonly values: readonly Fraction[];
  /** As they are written, for telling whether they are worked out. */
  readonly parts: readonly Expression[];
  readonly joint: ":" | "," | null;
}

/** Longest message and line that are read and what is looked at round a line, characters; most equals signs and values in a line. */
const bounds = { message: 1_200, line: 200, around: 60, sides: 8, values: 8 } as const;

const unitOf = String.raw`(?:€|\$|£|%|[\p{L}²³]{1,14})`;
/** `180 km`, `60 km/h`, `60 km per hour`: what stands after a number. */
const unitAfter = new RegExp(
  String.raw`(?<=[\d)])\s?(?!(?:to|a|and|y|e|x|por|entre|over|times)(?![\p{L}]))${unitOf}(?:\s?(?:\/|(?:per|por|each|cada|an?|la|al)(?!\p{L}))\s?\p{L}{1,10}|\s(?!and\b)\p{L}{3,12}){0,2}(?![\p{L}])`,
  "giu",
);
const headBefore =
  /^\s*(?:[\p{L}'’.]+\s+){0,6}[\p{L}'’]{2,}\s*(?:=|:|\bis\b|\bare\b|\bes\b|\bson\b)?\s*(?=[-(\d.])/iu;
const wordsBetween =
  /(?<=[\d)])\s*(?:[\p{L}]+\s+){0,4}?(to|a|and|y)\s+(?:[\p{L}]+\s+(?:gets?\s+|recibe\s+)?)?(?=[\d(])/giu;

/** A line's mathematics: no units, no words in front, `:` and `,` for the words that join. */
export function plainRatioLine(text: string): string {
  return plainRatios(text.slice(0, bounds.line))
    .replace(/⟶|→|->|≈/g, "=")
    .replace(headBefore, "")
    .replace(wordsBetween, (_whole, word: string) => (/^(?:to|a)$/i.test(word) ? " : " : ", "))
    .replace(unitAfter, "")
    .replace(/^[\s=]+|[\s.!?,;]+$/g, "");
}

/** The sides of a line in order; null when any is no number, ratio or list of numbers. */
export function sidesOf(text: string): readonly Side[] | null {
  const sides = plainRatioLine(text).split("=");
  if (sides.length > bounds.sides) return null;
  const read = sides.map(sideOf);
  const known = read.flatMap((side) => side ?? []);
  return known.length === read.length ? known : null;
}

function sideOf(text: string): Side | null {
  const joint = text.includes(":") ? ":" : /,\s|;/.test(text) ? "," : null;
  const pieces = joint === null ? [text] : text.split(joint === ":" ? ":" : /,\s|;/);
  if (pieces.length > bounds.values) return null;
  const parts = pieces.map((piece) => {
    const read = readExpression(piece);
    return read.kind === "expression" ? read.expression : null;
  });
  const values = parts.map((part) => (part === null ? null : exactValue(part)));
  const [knownParts, knownValues] = [parts.flatMap((one) => one ?? []), values.flatMap((one) => one ?? [])];
  if (knownParts.length !== pieces.length || knownValues.length !== pieces.length) return null;
  return { values: knownValues, parts: knownParts, joint };
}

/** `1 h = 60 km`, `3 kg cost 12 €`: so much of one goes with so much of the other. */
const pair = new RegExp(
  String.raw`^\s*(\d{1,9}(?:[.,]\d{1,4})?|an?|one|una?)\s?(${unitOf})\s*(?:=|:|→|->|\bis\b|\bare\b|\bes\b|\bson\b|\bcosts?\b|\bcuestan?\b)\s*(\d{1,9}(?:[.,]\d{1,4})?(?:\/\d{1,4})?)\s?(${unitOf})[\s.!]*$`,
  "iu",
);

export interface Pair {
  readonly first: Fraction;
  readonly second: Fraction;
  readonly firstUnit: string;
}

export function pairIn(text: string): Pair | null {
  const [, first, firstUnit, second, secondUnit] = pair.exec(plainRatios(text.slice(0, bounds.line))) ?? [];
  if (first === undefined || second === undefined || firstUnit === undefined || firstUnit === secondUnit)
    return null;
  const value = (written: string) => new Fraction(/\d/.test(written) ? written.replace(",", ".") : 1);
  return /\/0+$/.test(second)
    ? null
    : { first: value(first), second: value(second), firstUnit: firstUnit.toLowerCase() };
}

/** A line on a proportion with quotients for its ratios: `3 : 4 = x : 20` as `3/4 = x/20`. */
export function withQuotients(text: string): string {
  const term = String.raw`(\d{1,9}(?:\.\d{1,4})?|[a-z])`;
  return plainRatios(text.slice(0, bounds.message)).replace(
    new RegExp(String.raw`(?<![\d.:/a-z]\s?)${term}\s?:\s?${term}(?!\s?:|[a-z\d])`, "gi"),
    "$1/$2",
  );
}

/** Lines of work in a message about ratios (see `ProblemFamily.findLines`). */
export function ratioLines(message: string, task: RatioTask | null, asked: string | null): readonly string[] {
  const plain = plainRatios(message.slice(0, bounds.message));
  const rest = asked === null ? plain : withoutAsked(plain, asked);
  if (task?.kind === "proportion") return linesOfWork(withQuotients(rest), null);
  return rest
    .split(/\n|[.;!?](?!\d)|,(?=\s+(?:so|then|and then|entonces|luego)\b)/)
    .flatMap((sentence) => runsIn(sentence));
}

const run = /[-(]?\d(?:[\d\s.,:+*×÷·/=()→-]|(?:\bx\b|\bto\b|\ba\b|\band\b|\by\b)(?=\s*[\d(]))*/g;

function runsIn(sentence: string): readonly string[] {
  if (pairIn(sentence) !== null) return [sentence.trim()];
  const bare = sentence.replace(unitAfter, "");
  return [...bare.matchAll(run)].flatMap((match) => {
    const before = bare.slice(Math.max(0, match.index - bounds.around), match.index);
    const after = bare.slice(match.index + match[0].length).slice(0, bounds.around);
    const text = match[0].replace(/[\s,:+*/=-]+$/, "").trim();
    if (labelBefore.test(before)) return [];
    const isWorking = /\d\s*[:+*×÷/=,-]\s*[\d(]|\d\s+(?:to|a|and|y|x)\s+[\d(]/.test(text);
    const isAnswer = (before.trim() === "" || answerBefore.test(before)) && mayFollow.test(after);
    return isWorking || isAnswer ? piecesOf(text) : [];
  });
}

/** `2 + 3 = 5, 60/5 = 12` is two lines; `24, 36` is one. */
function piecesOf(text: string): readonly string[] {
  if (!text.includes("=")) return [text];
  return text.split(/,\s+|\s+(?:and|y)\s+(?=[^,=]*=)/).filter((piece) => piece.trim() !== "");
}
