import { blank, foldText } from "../templates/folding.models.ts";

/**
 * What on a page is nobody's prose or somebody else's: code, mathematics, addresses, quotations, marks of Markdown.
 * Each pattern runs over the text once and looks ahead a counted distance at most, or to a line's end.
 */
const notProse: readonly RegExp[] = [
  /^ {0,3}(```|~~~)[^\n]*\n[\s\S]*?(?:\n {0,3}\1|$(?![\s\S]))/gm,
  /`[^`\n]{1,300}`/g,
  /\$\$[^$]{1,1000}\$\$/g,
  /\$(?! )[^$\n]{1,200}(?<! )\$(?!\d)/g,
  /\\\([^\n]{1,300}?\\\)|\\\[[^\n]{1,300}?\\\]/g,
  /!\[[^\]\n]{0,300}\]\([^)\n]{0,500}\)/g,
  /(?<=\])\([^)\n]{1,500}\)/g,
  /https?:\/\/\S{1,500}/g,
  /<\/?[a-z][^<>\n]{0,200}>/g,
  /^ {0,3}>[^\n]*/gm,
  /^ {0,3}#{1,6}(?= )/gm,
  /^ *(?:[-*+]|\d{1,3}[.)]) (?:\[[ x]\] )?/gm,
];
/** Speech of three words or more; one or two words between marks are the writer's own emphasis. */
const quotation = /"[^"\n]{1,400}"/g;
/** A full stop that ends no sentence. */
const abbreviation = /\b(mrs?|ms|dr|dra|sra?|srta|prof|st|vs|pp?|etc|approx|fig)\.(?= )/g;
/** A line that is a calculation rather than a sentence: hardly a word in it. */
const calculation = /^[^\n]*[=<>+][^\n]*$/gm;

/**
 * The page with spaces in the place of whatever isn't the learner's own prose; offsets stay the same.
 * @param text folded, without the template's words
 * @param given texts that were put on the page for the learner, such as linked moments
 */
export function ownProse(text: string, given: readonly string[]): string {
  let own = text;
  for (const words of given) own = without(own, words);
  for (const pattern of notProse) own = own.replace(pattern, blank);
  return own
    .replace(abbreviation, "$1 ")
    .replace(quotation, (speech) => (wordsIn(speech) > 2 ? blank(speech) : speech))
    .replace(calculation, (line) => (wordsIn(line) < 2 ? blank(line) : line));
}

const shortestGiven = 8;

function without(text: string, words: string): string {
  const folded = foldText(words, 1_000).text.trim();
  if (folded.length < shortestGiven) return text;
  return text.replaceAll(folded, blank);
}

function wordsIn(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}
