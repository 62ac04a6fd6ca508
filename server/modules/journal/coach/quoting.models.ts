import type { ReadSentence } from "./levels.models.ts";

/** A stretch of the body, in UTF-16 units; `quote` is exactly that stretch. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

const longestQuote = 100;
const shortestQuote = 8;
/** What a writer says in anger or against themselves is not held up to them. */
const harsh =
  /\b(?:stupid|dumb|idiots?|hate|suck\w*|loser|moron|ugly|(?:am|so|too|feel|look) fat|shit\w*|fuck\w*|crap\w*|damn|bitch\w*|wtf|tont[oa]s?|(?:soy|tan|muy|un|una) burr[oa]|estupid[oa]s?|idiotas?|odio|mierda|put[oa]s?|inutil\w*|torpe|(?:soy|estoy|tan|muy) (?:fe[oa]|gord[oa])|pendej\w*|boludo|carajo)\b|\b(?:never|nunca) (?:going to |will |voy a )?(?:understand|get|learn|entender|aprender)\b|\b(?:going to|will|voy a) (?:fail|die|reprobar|suspender|desaprobar|morir)\b|\bgive up\b|\bme rindo\b/;
/** Where a long sentence can be left. */
const pauses = [
  ", ",
  " and ",
  " but ",
  " so ",
  " when ",
  " then ",
  " y ",
  " pero ",
  " cuando ",
  " entonces ",
  " jaja",
];
const opening = /^(?:(?:and|but|so|then|also|ok|like|y|pero|entonces|tambien|bueno|o)\b[\s,]*)+/i;
const dangling =
  /[\s,]+(?:and|or|but|so|the|a|an|to|of|in|on|at|for|with|my|is|was|that|because|i|y|o|pero|el|la|los|las|un|una|de|del|en|por|para|con|mi|que|al|se|me|porque|es|era)$/i;

/**
 * The learner's words to quote from a sentence: not longer than a line or two, from the clause in which `from` stands,
 * in one line, without question marks, quotation marks and marks of Markdown. Null where nothing fit is left.
 * @param from where, in the folded text, the words stand that matter
 */
export function passageOf(
  body: string,
  at: readonly number[],
  sentence: Pick<ReadSentence, "start" | "end" | "words">,
  from: number = sentence.start,
): Passage | null {
  if (harsh.test(sentence.words)) return null;
  const last = at[sentence.end] ?? body.length;
  const whole = body.slice(at[sentence.start] ?? 0, last);
  let start = at[sentence.start] ?? 0;
  if (whole.length > longestQuote) start = clauseStart(body, start, at[from] ?? start);
  start += opening.exec(body.slice(start, last))?.[0].length ?? 0;
  const quote = trimmed(body.slice(start, last));
  if (quote.length < shortestQuote || !/\p{L}\s+\S*\p{L}/u.test(quote)) return null;
  return { start, end: start + quote.length, quote };
}

/** Whether a sentence has words in it that are not held up to the one who wrote them. */
export function isHarsh(words: string): boolean {
  return harsh.test(words);
}

/** A moment's name as it can stand between marks; null where nothing is left of it. */
export function nameOf(label: string): string | null {
  const name = trimmed(label.trim());
  return name === "" ? null : name;
}

/** Where the clause begins that holds an offset, or as far before it as leaves room for what follows. */
function clauseStart(body: string, first: number, offset: number): number {
  const before = body.slice(first, offset);
  const pause = Math.max(
    ...[", ", " and ", " but ", " y ", " pero ", ": "].map((mark) => before.lastIndexOf(mark)),
  );
  if (before.length <= 40) return first;
  if (pause >= 0 && before.length - pause <= 50)
    return first + pause + (/^[,:]? /.exec(before.slice(pause))?.[0].length ?? 1);
  const near = before.slice(-40).search(/\s\S/);
  return near < 0 ? offset : offset - 40 + near + 1;
}

function trimmed(stretch: string): string {
  const line = /^[^\n\r?¿"“”«»`*_#|[\]<>\\]*/.exec(stretch)?.[0] ?? "";
  let quote = line;
  if (line.length > longestQuote) {
    const cut = line.slice(0, longestQuote + 1);
    const pause = Math.max(...pauses.map((mark) => cut.lastIndexOf(mark)));
    quote = pause > 35 ? cut.slice(0, pause) : cut.slice(0, Math.max(cut.lastIndexOf(" "), 0));
    while (dangling.test(quote)) quote = quote.replace(dangling, "");
  }
  if ((quote.split("$").length - 1) % 2 === 1) quote = quote.slice(0, quote.lastIndexOf("$"));
  return quote.replace(/[\s.,;:!…(-]+$/u, "");
}
