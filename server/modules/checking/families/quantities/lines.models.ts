import type Fraction from "fraction.js";
import { lettersIn } from "../../algebra/solution-set.models.ts";
import { readExpression } from "../../expression.models.ts";
import { exactValue } from "../../reading/exact.models.ts";
import type { Expression } from "../../reading/syntax.models.ts";
import { expressionLines } from "../polynomial/lines.models.ts";
import { tidyAmounts, withPercentOfLeft } from "./amounts.models.ts";

/** A line of work on an amount: expressions said to be equal, in order. */
export interface AmountLine {
  readonly parts: readonly Expression[];
  /** The only letter in it, or null. */
  readonly letter: string | null;
  /** `x = 12`: the letter stood alone in front and is left out of the parts. */
  readonly isNamed: boolean;
}

/** Words before the mathematics of a line: `new price = 92`, `so the interest is 60`. */
const head = /^\s*(?:[\p{L}][\p{L}'’.]*\s+){0,5}[\p{L}'’]{2,}\s*(?:=|:|\bis\b|\bes\b)?\s*(?=[-(\d.\\√½¼¾])/iu;
const unitAfter =
  /(\d\)?)\s?(?:km|kg|cm|mm|ml|g|m|l|h|°c)(?:\s?\/\s?(?:h|kg|l|m|min|s))?(?![\p{L}\d])|(\d\)?)\s+(?!and|then|over|plus|minus|times|more|less|entre|menos|más)[\p{L}]{3,14}(?:\s?\/\s?[\p{L}]{1,10}|\s(?:of\s)?[\p{L}]{2,10}){0,2}(?=\s*(?:[=,.;!?]|$))/giu;

/** A line's mathematics without currencies, units and the words before it. */
export function bareLine(text: string): string {
  const tidy = tidyAmounts(text.slice(0, 400))
    .replace(/≈|\\approx/g, "=")
    .trim();
  const isMathematical = (line: string) => readExpression(line.replace(/^=/, "")).kind !== "unreadable";
  if (isMathematical(tidy)) return tidy.replace(/^=\s*/, "");
  return tidy
    .replace(head, "")
    .replace(unitAfter, "$1$2")
    .replace(/^\s*=\s*/, "")
    .replace(/[\s.!?]+$/, "");
}

/** A line as equal parts; null when it is anything else. */
export function readAmountLine(text: string): AmountLine | null {
  const read = readExpression(bareLine(text));
  const letters = lettersIn(read);
  if (letters.length > 1) return null;
  const [letter = null] = letters;
  const all = partsOf(read);
  const [first] = all ?? [];
  if (all === null || first === undefined) return null;
  if (first.kind !== "letter" || all.length === 1) return { parts: all, letter, isNamed: false };
  const rest = all.slice(1);
  return rest.every((part) => exactValue(part) !== null)
    ? { parts: rest, letter, isNamed: true }
    : { parts: all, letter, isNamed: false };
}

function partsOf(read: ReturnType<typeof readExpression>): readonly Expression[] | null {
  if (read.kind === "expression") return [read.expression];
  if (read.kind === "relation")
    return read.relation.sign === "=" ? [read.relation.left, read.relation.right] : null;
  return read.kind === "chain" && read.signs.every((sign) => sign === "=") ? read.parts : null;
}

/** What a line's last part comes to, `80 + 15%` read as an increase; null with letters in it. */
export function valueAtEnd(line: AmountLine): Fraction | null {
  const end = line.parts.at(-1);
  return end === undefined ? null : exactValue(withPercentOfLeft(end));
}

const allLetters = "abcdefghijklmnopqrstuvwxyz".split("");

/**
 * Lines of work in a message about an amount.
 * @param asked what the message asks in folded words, which is no work
 */
export function linesOfWork(message: string, asked: string | null): readonly string[] {
  const tidy = tidyAmounts(message).replace(/≈|\\approx/g, "=");
  const rest = asked === null ? tidy : withoutAsked(tidy, asked);
  const bare = rest
    .split("\n")
    .map((line) => line.replace(head, (words) => (/[=:]\s*$|\b(?:is|es)\s*$/.test(words) ? "" : words)))
    .map((line) => line.replace(unitAfter, "$1$2"))
    .join("\n");
  return expressionLines(bare, { letters: allLetters, given: [] });
}

/** The message from the end of what it asks on: as many figures are left out as the question has. */
export function withoutAsked(message: string, asked: string): string {
  const figures = asked.match(/\d+/g)?.length ?? 0;
  const last = [...message.matchAll(/\d+/g)][figures - 1];
  const from = last === undefined ? 0 : last.index + last[0].length;
  return message.slice(from).replace(/^%?[^\d\n.?!:;,]*[.?!:;,]?/, "");
}
