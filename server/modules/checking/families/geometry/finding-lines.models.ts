import { lettersIn } from "../../algebra/solution-set.models.ts";
import type { Problem } from "../../checking.models.ts";
import { readExpression } from "../../expression.models.ts";
import { mathematicalSpans, type Span } from "../../finding/spans.models.ts";
import { answerBefore, labelBefore, mayFollow } from "../../finding/words.constants.ts";
import { exactValue } from "../../reading/exact.models.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";
import { measuredValues } from "./assigning.models.ts";
import { findTask, taskOf } from "./finding.models.ts";
import { equalParts, inLetters, joinedProducts, plainTyping, withoutUnits } from "./line-reading.models.ts";
import { answerInWords } from "./right-angle.models.ts";
import { problemOf } from "./statement.models.ts";
import type { GeometryTask, MeasureTask } from "./task.models.ts";

/** `61 is not 64`. */
const differs =
  /(\d)\s+(?:is not|isn'?t|is different from|no es|es distinto de)(?: equal to| igual a)?\s+(?=\d)/gi;

/** Lines of work in a message about a shape, as written but for words and for units inside (see `ProblemFamily.findLines`). */
export function geometryLines(message: string, problem: Problem): readonly string[] {
  const task = taskOf(problem);
  if (task === null) return [];
  const inWords = task.kind === "right-angle" && message.length < 120 ? answerInWords(message) : null;
  const shape = task.kind === "measure" ? task.shape : "triangle";
  const own = findTask(message);
  const isProblem = own !== null && problemOf(own).statement === problem.statement;
  const lines = plainTyping(message)
    .replace(differs, "$1 ≠ ")
    .split("\n")
    .flatMap((text) => linesOf(joinedProducts(inLetters(text, shape), shape), task, isProblem));
  if (inWords === null || isProblem) return lines;
  return lines.length === 0 ? [message.trim()] : [...lines, inWords ? "yes" : "no"];
}

function linesOf(typed: string, task: GeometryTask, isProblem: boolean): readonly string[] {
  const { text, cuts } = withoutUnits(typed);
  let from = 0;
  return mathematicalSpans(text).flatMap((span) => {
    const at = text.indexOf(span.text, from);
    if (at >= 0) from = at + span.text.length;
    const unit = at < 0 ? undefined : cuts.find((cut) => cut.at === at + span.text.length);
    if (!isLine(span, task, isProblem, unit !== undefined)) return [];
    const line = span.text.replace(/[\s=?]+$/, "");
    return [unit === undefined ? line : `${line} ${unit.text}`];
  });
}

function isLine(span: Span, task: GeometryTask, isProblem: boolean, hasUnit: boolean): boolean {
  if (labelBefore.test(span.before) || cutShort.test(span.after)) return false;
  const read = readExpression(span.text.replace(/[\s=?]+$/, ""));
  if (read.kind === "unreadable") return /[=]/.test(span.text) && /\d/.test(span.text) && !isProblem;
  const parts = equalParts(read);
  if (parts !== null && task.kind === "measure" && isGiven(parts.map(expressionToPlain), task)) return false;
  if (read.kind !== "expression") return true;
  if (isProblem) return false;
  const isAlone = span.before.trim() === "" && mayFollow.test(span.after);
  if (lettersIn(read).length > 0) return isAlone && span.text.length > 2;
  const isSum = /[-+*/^√π]|sqrt|pi/.test(span.text.slice(1));
  return isAlone || isSum || (answerBefore.test(span.before) && (hasUnit || mayFollow.test(span.after)));
}

/** What follows shows that the span ends in the middle of a formula. */
const cutShort = /^\s*(?:[b-df-hj-np-tv-xzπ](?![a-zA-Z'])|[√(^\d])/i;

/** `l = 8`, `pi = 3.14`: what the problem says itself. */
function isGiven(parts: readonly string[], task: MeasureTask): boolean {
  const [left = "", right = "", ...more] = parts;
  if (more.length > 0 || right === "") return false;
  if (left === "pi") return true;
  const value = task.known.has(left) ? measuredValues(task).get(left) : undefined;
  const given = readExpression(right);
  if (value === undefined || given.kind !== "expression") return false;
  const [own, other] = [exactValue(value), exactValue(given.expression)];
  return own !== null && other !== null ? own.equals(other) : expressionToPlain(value) === right;
}
