import { lettersIn } from "./algebra/solution-set.models.ts";
import type { Problem } from "./checking.models.ts";
import { readExpression, toPlain } from "./expression.models.ts";
import { familyOf, findInWords, recognise } from "./families/families.models.ts";
import { isFinished } from "./families/linear/judging.models.ts";
import { languageOfTask, spokenIn } from "./families/spoken.models.ts";
import { mathematicalSpans, type Span } from "./finding/spans.models.ts";
import {
  answerBefore,
  asking,
  beginsEarlier,
  factorInWords,
  labelBefore,
  mayFollow,
  ownWork,
} from "./finding/words.constants.ts";
import { comparisonInSigns, comparisonInWords } from "./reading/comparisons.models.ts";
import { solutionSetInWords } from "./reading/notation.constants.ts";
import type { ReadResult } from "./reading/syntax.models.ts";

/**
 * The problem that a message brings, English or Spanish, or null. Ordinary sentences with numbers, dates,
 * prices, and a student's own work or answer (`I got x = 5`) are not problems.
 */
export function findProblem(text: string): Problem | null {
  const inWords = findInWords(text.slice(0, 4_000));
  if (inWords !== null) return spokenIn(inWords, languageOfTask(text));
  const spans = mathematicalSpans(text);
  const isAsked = asking.test(text.slice(0, 4_000));
  for (const span of spans) {
    const read = readExpression(withoutTrailingEquals(span.text));
    const problem = recognise(read);
    if (problem === null) continue;
    if (ownWork.test(span.before) && !isAskedFor(span)) continue;
    if (isRest(span)) continue;
    if (problem.unknown !== null && isFinished(read, problem.unknown)) continue;
    if (problem.family !== "arithmetic" || isArithmeticProblem(span, text, isAsked))
      return spokenIn(problem, languageOfTask(text));
  }
  return null;
}

/** Whether a span is only the end of something longer, which says another thing: `5x = 6` of "x squared plus 5x = 6". */
function isRest(span: Span): boolean {
  const hasFactor = /^[a-zA-Z(\\]/.test(span.text) && factorInWords.test(span.before);
  return hasFactor || beginsEarlier.test(span.before);
}

/** A text without the `=`, `?` and blanks that ask for what comes next. */
export function withoutTrailingEquals(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s=?_]/.test(text[end - 1] ?? "")) end -= 1;
  return text.slice(0, end);
}

/** Whether the words right before ask for it: `what is`, `solve`. */
function isAskedFor(span: Span): boolean {
  return /(?:(?:don'?t|don’t|do not|can'?t|can’t|cannot) (?:get|understand|do|solve)|what(?:'s|’s|s| is)|solve|calculate|find|cu[aá]nto es|cu[aá]l es|resuelve|calcula|how much is)\s*:?\s*$/i.test(
    span.before,
  );
}

function isArithmeticProblem(span: Span, message: string, isAsked: boolean): boolean {
  if (labelBefore.test(span.before) || !mayFollow.test(span.after)) return false;
  const rest = message.replace(span.text, "").replace(/[\s=?.!:¿¡$]+/g, "");
  if (rest === "") return true;
  const isLoose = /^\d+\s?[-/]\s?\d+$/.test(span.text);
  if (isAskedFor(span)) return true;
  return isAsked && !isLoose;
}

/**
 * The lines of work in a message about a problem, in order, as written: relations, chains, answers in
 * words (`x is 5` comes back as `x = 5`), and for arithmetic also expressions. The statement itself is left out.
 */
export function findLines(text: string, problem: Problem): readonly string[] {
  const own = familyOf(problem).findLines;
  if (own !== undefined) return own(text, problem);
  const inWords = text.length < 120 ? solutionSetInWords(stripped(text)) : null;
  if (inWords !== null) return [stripped(text)];
  const compared = problem.family === "linear-inequality" ? comparisonInWords(text) : null;
  // With nothing named (`less than 2`) it may answer the tutor's question instead.
  const signs =
    compared?.subject === "none" ? null : compared && comparisonInSigns(compared, problem.unknown);
  if (signs !== null) return [signs];
  const spans = mathematicalSpans(text);
  const lines = spans
    .filter((span) => isLine(span, readExpression(span.text), problem))
    .map((span) => withoutTrailingEquals(span.text));
  return lines.filter((line) => !isStatement(line, problem));
}

function stripped(text: string): string {
  return text
    .trim()
    .replace(
      /^(?:i think|i got|so|creo que|entonces|is it|¿?es|it's|it is|maybe|the answer is|la respuesta es|there'?s)\s+/i,
      "",
    )
    .replace(/[.!?¿¡\s]+$/g, "");
}

function isLine(span: Span, read: ReadResult, problem: Problem): boolean {
  if (labelBefore.test(span.before)) return false;
  if (read.kind === "unreadable") return isUnreadableWork(span, read.reason);
  if (read.kind === "expression") return isAnswerExpression(span, read, problem);
  const letters = lettersIn(read);
  const isOwn = letters.every((letter) => letter.toLowerCase() === problem.unknown?.toLowerCase());
  return isOwn || problem.family === "arithmetic";
}

/** Two readings or out of reach, yet plainly meant as work: it becomes a line that is `unchecked`. */
function isUnreadableWork(span: Span, reason: string): boolean {
  return (
    (reason === "ambiguous" || reason === "outside") && /[=<>≤≥]/.test(span.text) && /\d/.test(span.text)
  );
}

function isAnswerExpression(span: Span, read: ReadResult, problem: Problem): boolean {
  if (lettersIn(read).length > 0 || !mayFollow.test(span.after)) return false;
  const isNumber =
    /^[-−–]?\s?[\d.,]+%?$|^[-−–]?\s?\d+\s?\/\s?\d+$|^[-−–]?\s?\d+ \d+\/\d+$|^[-−–]?\d*\s?[½¼¾⅓⅔]$/.test(
      span.text,
    ) || /^\\[dt]?frac/.test(span.text);
  if (isNumber)
    return answerBefore.test(span.before) || (problem.family === "arithmetic" && span.before.trim() === "");
  return problem.family === "arithmetic";
}

function isStatement(line: string, problem: Problem): boolean {
  const read = readExpression(line);
  if (read.kind === "relation") return toPlain(read.relation) === problem.statement;
  return read.kind === "expression" && toPlain(read.expression) === problem.statement;
}
