import { sameValue } from "../../checking/equality/equality.models.ts";
import type { Reading } from "./mentions.models.ts";
import type { OpenAnswer } from "./open-answer.models.ts";
import { expressionOf, writtenIn } from "./written.models.ts";

/** What is announced with these words is the answer, also where it looks like something that the problem wrote. */
const announcing =
  /\b(?:answers?|result|solution|derivative|respuesta|resultado|soluci[oó]n|derivada)(?: \S+){0,4}? (?:is|equals|are|be|es|son|[=:])(?: (?:just|simply|again|the|same|:|\(|otra|vez|la|misma))*$/i;
/** Words before an expression that are looked at. */
const before = 10;

/**
 * Where a text announces an answer that is an expression (`the answer is 5e^x`), or null. The problem's own expressions may
 * be said, but not as the answer: a function can be its own derivative.
 */
export function announcedIn(reading: Reading, open: OpenAnswer | null): string | null {
  if (open === null || open.parts.length === 0) return null;
  for (const { text, from } of writtenIn(reading.tokens, open.letters)) {
    const words = reading.tokens.slice(Math.max(0, from - before), from).map((token) => token.text);
    if (!announcing.test(words.join(" "))) continue;
    const expression = expressionOf(text);
    if (expression !== null && open.parts.some((part) => sameValue(part, expression) === true)) return text;
  }
  return null;
}
