import { readExpression } from "../expression.models.ts";
import { mathematicalSpans, type Span } from "../finding/spans.models.ts";
import type { Expression } from "../reading/syntax.models.ts";
import { isOwnDoing } from "./polynomial/task-words.constants.ts";

/** What may stand round mathematics that is asked about without a word that says what to do. */
const filler =
  /^(?:[\s=?¿!¡.:,$]|what(?:'s|’s|s| is| does)|equals?|how (?:do|can|would) (?:i|you|we) (?:do|solve|work out)|help(?: me)?(?: with)?|(?:can|could) you|please|pls|solve|do|this|one|hi|hello|hola|cu[aá]nto (?:es|da|vale)|c[oó]mo (?:hago|resuelvo|se hace|se resuelve)|ay[uú]da(?:me)? con|resuelve|por favor|esto)*$/i;

/** The first expression after words that ask for something, unless the student says that they did it; or null. */
export function expressionAfter(text: string, words: RegExp): Expression | null {
  const match = words.exec(text);
  if (match === null || isOwnDoing(text.slice(0, match.index))) return null;
  const [span] = mathematicalSpans(text.slice(match.index + match[0].length).replace(/^[\s:,]+/, ""));
  return span === undefined ? null : expressionOfSpan(span);
}

/** The expression of a message that holds nothing else but filling words, or null. */
export function bareExpression(text: string): Expression | null {
  const [only, ...others] = mathematicalSpans(text);
  if (only === undefined || others.length > 0 || text.length > 300) return null;
  return filler.test(only.before) && filler.test(only.after) ? expressionOfSpan(only) : null;
}

/** A span read as an expression, the `=` and `?` at its end left aside; or null. */
export function expressionOfSpan(span: Span): Expression | null {
  const read = readExpression(span.text.replace(/[\s=?]+$/, ""));
  return read.kind === "expression" ? read.expression : null;
}
