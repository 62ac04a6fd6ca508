import { lettersIn } from "../../algebra/solution-set.models.ts";
import { readExpression } from "../../expression.models.ts";
import { mathematicalSpans, type Span } from "../../finding/spans.models.ts";
import { answerBefore, labelBefore, mayFollow } from "../../finding/words.constants.ts";
import { expressionToPlain } from "../../reading/printing.models.ts";

/** What lines of work about an expression may look like. */
export interface LinesWanted {
  /** Letters that may occur in a line. */
  readonly letters: readonly string[];
  /** The problem's own expressions in plain notation: they are not work. */
  readonly given: readonly string[];
}

/** Lines of work in a message about an expression, as written: expressions, equations between them, values. */
export function expressionLines(message: string, wanted: LinesWanted): readonly string[] {
  return mathematicalSpans(message)
    .filter((span) => isLine(span, wanted))
    .map((span) => span.text.replace(/[\s=?]+$/, ""));
}

function isLine(span: Span, { letters, given }: LinesWanted): boolean {
  if (labelBefore.test(span.before)) return false;
  const read = readExpression(span.text.replace(/[\s=?]+$/, ""));
  if (read.kind === "unreadable") return false;
  const own = lettersIn(read);
  if (!own.every((letter) => letters.includes(letter))) return false;
  if (read.kind !== "expression") return true;
  if (given.includes(expressionToPlain(read.expression))) return false;
  if (own.length > 0) return span.text.length > 1 || answerBefore.test(span.before);
  const isAlone = span.before.trim() === "" && mayFollow.test(span.after);
  return (
    isAlone ||
    (answerBefore.test(span.before) && mayFollow.test(span.after)) ||
    /[-+*/^]/.test(span.text.slice(1))
  );
}
