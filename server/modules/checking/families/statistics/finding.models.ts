import type Fraction from "fraction.js";
import type { Problem } from "../../checking.models.ts";
import { evaluateExactly } from "../../expression.models.ts";
import { listsIn, type NumberList, numberPattern, sumOf } from "./lists.models.ts";
import {
  asksForIt,
  betweenWeights,
  countWords,
  measureWords,
  otherQuestion,
  spanish,
  unknownWords,
  weightedWords,
} from "./statistics-words.constants.ts";
import { type Measure, problemOf, type StatisticsTask } from "./task.models.ts";

/** Longest message that is searched, characters. */
const longest = 600;
/** A message this short that names a measure and a list asks for it without saying so. */
const bare = 90;

/** The task about data in a message whose words ask for it, as a problem; or null. */
export function findStatistics(message: string): Problem | null {
  const task = findTask(message);
  return task === null ? null : problemOf(task);
}

/** The task that a problem's statement says, or null. */
export function taskOf(problem: Problem): StatisticsTask | null {
  return findTask(problem.statement);
}

/** What a message asks about a list of numbers; null unless it is surely that and nothing more. */
function findTask(message: string): StatisticsTask | null {
  if (message.length > longest) return null;
  const text = withoutLayout(message);
  const asked = measuresIn(text);
  const [kind, second] = asked;
  if (kind === undefined || second !== undefined) return null;
  if (kind === "mean") return findMissing(text) ?? findWeighted(text) ?? findPlain(text, kind);
  return findPlain(text, kind);
}

/** Without LaTeX's spacing, dollar signs and the words of a formula's text. */
export function withoutLayout(message: string): string {
  return message
    .replace(/\$|\\left|\\right|\\displaystyle/g, " ")
    .replace(/\\(?:text|mathrm)\{([^{}]{0,60})\}/g, " $1 ")
    .replace(/\\[,;:! ]|~/g, " ")
    .replace(/\\[dt]?frac\{(\d{1,6})\}\{(\d{1,6})\}/g, "$1/$2")
    .replace(/\\\{|\\\}|[{}]/g, " ");
}

function measuresIn(text: string): readonly Measure[] {
  const kinds = ["mean", "median", "mode", "range"] as const;
  return kinds.filter((kind) => measureWords[kind].test(text));
}

const languageOf = (text: string) => (spanish.test(text) ? "es" : "en");

function findPlain(text: string, kind: Measure): StatisticsTask | null {
  const [list, second] = listsIn(text);
  if (list === undefined || second !== undefined) return null;
  const rest = `${text.slice(0, list.from)} § ${withoutClaim(text.slice(list.to))}`;
  if (otherQuestion.test(rest) || /[\d=<>^()]/.test(withoutCount(rest, list))) return null;
  const isAsked = asksForIt.test(rest) || text.length < bare;
  const isOf = /(?:\b(?:of|for|de|entre|are|son|is)|:)\s*(?:the\s+|los\s+|las\s+)?(?:\p{L}+\s+){0,4}:?\s*§/iu;
  if (!isAsked && !isOf.test(rest)) return null;
  return { kind, data: list.values, language: languageOf(rest) };
}

/** `mean of 2, 5, 9 is 16/3`: what the student says it is, is no part of the question. */
function withoutClaim(after: string): string {
  return after.replace(new RegExp(String.raw`^\s*(?:is|=|es|:)\s*${numberPattern}(?![\d,])`, "i"), " ");
}

/** Without `five numbers` or `5 days` where the list has five values. */
function withoutCount(text: string, { values }: NumberList): string {
  return text.replace(/\p{L}+|\d+/gu, (word) => {
    const count = countWords[word.toLowerCase()] ?? (/^\d+$/.test(word) ? Number(word) : null);
    if (count === null) return word;
    return count === values.length ? " " : "0";
  });
}

const missing = new RegExp(
  String.raw`^\s*(?:[,;]|[,;]?\s*(?:and|y|e))\s*${unknownWords}(?![\p{L}\d])[\s,]*(?:is|=|es|sea|:|equals?)\s*(?:equal to|igual a)?\s*(?<mean>${numberPattern})(?<after>(?![\d/])[\s\S]{0,160})$`,
  "iu",
);

/** `the mean of 4, 7 and x is 6`, with a letter or `another number` for the missing value. */
function findMissing(text: string): StatisticsTask | null {
  for (const list of [...listsIn(text), ...singles(text)]) {
    const match = missing.exec(text.slice(list.to));
    const mean = evaluateExactly((match?.groups?.mean ?? "").replace(/[−–]/g, "-"));
    if (match === null || mean === null) continue;
    const letter = /^[\s,;]*(?:and|y|e)?\s*([xnk])(?![\p{L}])/iu.exec(match[0])?.[1] ?? "x";
    const rest = `${text.slice(0, list.from)} ${match.groups?.after ?? ""}`;
    if (/\d/.test(rest)) return null;
    return {
      kind: "missing",
      data: list.values,
      mean,
      letter: letter.toLowerCase(),
      language: languageOf(rest + match[0]),
    };
  }
  return null;
}

/** A single number right after `mean of`, which with the missing one makes two. */
function singles(text: string): readonly NumberList[] {
  const match = new RegExp(String.raw`(?:of|de)\s+(${numberPattern})(?=\s*(?:,|and|y)\s*[^\d\s])`, "i").exec(
    text,
  );
  const value = match === null ? null : evaluateExactly(match[1] ?? "");
  return match === null || value === null
    ? []
    : [{ values: [value], from: match.index, to: match.index + match[0].length }];
}

/** Values and how much, or how often, each counts. */
function findWeighted(text: string): StatisticsTask | null {
  if (!weightedWords.test(text)) return null;
  const percents = text.replace(/(\d)\s?%/g, "$1");
  const [values, weights, third] = listsIn(percents);
  if (values === undefined || weights === undefined || third !== undefined) return null;
  const between = betweenWeights.exec(percents.slice(values.to, weights.from));
  if (between === null || values.values.length !== weights.values.length) return null;
  const rest = percents.slice(0, values.from) + percents.slice(weights.to);
  if (/[\d=<>^()]/.test(rest) || otherQuestion.test(rest)) return null;
  if (weights.values.some((weight) => weight.lt(0)) || sumOf(weights.values).equals(0)) return null;
  const by = /^fre/i.test(between.groups?.word ?? "") ? "frequencies" : "weights";
  if (by === "frequencies" && weights.values.some((weight: Fraction) => weight.d !== 1n)) return null;
  return {
    kind: "weighted",
    data: values.values,
    weights: weights.values,
    by,
    language: languageOf(rest + between[0]),
  };
}
