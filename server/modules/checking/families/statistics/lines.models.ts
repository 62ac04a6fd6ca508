import type { Problem } from "../../checking.models.ts";
import { mathematicalSpans } from "../../finding/spans.models.ts";
import { answerBefore, labelBefore, mayFollow } from "../../finding/words.constants.ts";
import { closedParts, isNumeral } from "./calculations.models.ts";
import { readClaim, rowIn } from "./claims.models.ts";
import { findStatistics, taskOf, withoutLayout } from "./finding.models.ts";
import { isSameRow, listsIn } from "./lists.models.ts";
import { answerHead, noModeWords, partHeads } from "./statistics-words.constants.ts";
import { withoutTalk } from "./talk.models.ts";
import type { StatisticsTask } from "./task.models.ts";

/** Longest message that is searched, characters. */
const longest = 2_000;

/** Lines of work in a message about a list of numbers: rows, calculations, `the mean is 5`, `no mode`. */
export function statisticsLines(message: string, problem: Problem): readonly string[] {
  const task = taskOf(problem);
  if (task === null) return [];
  return withCommas(message.slice(0, longest), task)
    .split(
      /\n|(?<=[\p{L}\d)])[.;!?](?=\s|$)|(?<=\d),?\s+(?=(?:so|then|entonces|luego)\s)|\s*(?:=>|->|→|⇒)\s*/u,
    )
    .flatMap((line) => linesOf(line.trim(), task, problem));
}

/** The problem's own count of numbers with `;` between them is a row, not so many lines. */
function withCommas(message: string, { data }: StatisticsTask): string {
  const number = String.raw`[-−–]?\d{1,9}(?:[.,]\d{1,6})?`;
  const run = new RegExp(
    String.raw`(?<![\d.,/=*+^])${number}(?:\s{0,3};\s{0,3}${number}){2,29}(?!\s?[\d/=*+^])`,
    "g",
  );
  return message.replace(run, (row) => {
    const values = row.split(";");
    return values.length === data.length
      ? values.map((value) => value.trim().replace(",", ".")).join(", ")
      : row;
  });
}

function linesOf(written: string, task: StatisticsTask, problem: Problem): readonly string[] {
  const line = withoutTalk(withoutStatement(written, task, problem));
  if (line === "") return [];
  if (task.kind === "mode" && noModeWords.test(line)) return [line];
  const claim = readClaim(line, task);
  if (claim.content.kind === "row" || (claim.content.kind === "calculation" && claim.head !== null))
    return [line];
  if (claim.content.kind === "calculation" || isDecimalComma(line)) return [line];
  return spansOf(line, task);
}

function isDecimalComma(line: string): boolean {
  return /^=?\s*[-−–]?\d+,\d+$/.test(line);
}

/** A line that asks the problem again holds no work, but for what is said of it: `the mean of 2, 5, 9 is 16/3`. */
function withoutStatement(line: string, task: StatisticsTask, problem: Problem): string {
  if (findStatistics(line)?.statement !== problem.statement) return line;
  const plain = withoutLayout(line);
  const [list] = listsIn(plain);
  if (list === undefined || task.kind === "missing" || task.kind === "weighted") return "";
  const claimed = /^\s*(?:is|=|es|:)\s*(\S[\s\S]*)$/i.exec(plain.slice(list.to))?.[1];
  return claimed ?? "";
}

/** Calculations and answers in the middle of a sentence. */
function spansOf(line: string, task: StatisticsTask): readonly string[] {
  const row = listsIn(line).find(({ values }) => !isSameRow(values, task.data));
  const head = headIn(line);
  if (head !== null) {
    const claim = readClaim(head, task);
    if (claim.content.kind !== "unread") return [head];
  }
  const spans = mathematicalSpans(line).filter((span) => {
    const parts = closedParts(span.text);
    const equation =
      task.kind === "missing" && /=/.test(span.text) && new RegExp(task.letter).test(span.text);
    if (labelBefore.test(span.before)) return false;
    if (parts === null) return equation && readClaim(span.text, task).rest !== "";
    const [only, second] = parts;
    if (only === undefined || second !== undefined || !isNumeral(only)) return true;
    return answerBefore.test(span.before) && mayFollow.test(span.after);
  });
  const isRow = row !== undefined && row.values.length > 2 && rowIn(line.slice(row.from, row.to)) !== null;
  if (spans.length > 0 && !isRow) return spans.map(({ text }) => text.replace(/[\s=?]+$/, ""));
  return row === undefined ? [] : [line.slice(row.from, row.to)].filter((text) => rowIn(text) !== null);
}

/** `… the mean is 5 points`: from the words that name the answer or a part of the work on. */
function headIn(line: string): string | null {
  const starts = [...line.matchAll(/(?<=^|[\s,;:(])\p{L}/gu)].slice(0, 40);
  for (const { index } of starts) {
    const rest = line.slice(index);
    if ([answerHead, ...Object.values(partHeads)].some((head) => head.test(rest))) {
      const number = /^[^\d]*[-−–]?\d[\d.,/\s]*(?:\s?(?:and|y|to|a)\s\d[\d.,/]*)?/u.exec(rest)?.[0];
      if (number !== undefined) return number.trim();
    }
  }
  return null;
}
