import type { Problem } from "../../checking.models.ts";
import { mathematicalSpans } from "../../finding/spans.models.ts";
import { answerBefore, labelBefore, mayFollow } from "../../finding/words.constants.ts";
import { isNumeral } from "../statistics/calculations.models.ts";
import { withoutTalk } from "../statistics/talk.models.ts";
import { findProbability } from "./finding.models.ts";
import { readChance } from "./judging.models.ts";
import { answerHead } from "./probability-words.constants.ts";

/** Longest message that is searched, characters. */
const longest = 2_000;

/** Lines of work in a message about a probability: calculations, `P(red) = 3/8`, `3 out of 8`, percentages. */
export function probabilityLines(message: string, problem: Problem): readonly string[] {
  return message
    .slice(0, longest)
    .split(
      /\n|(?<=[\p{L}\d)%])[.;!?](?=\s|$)|(?<=[\p{L}\d%]),?\s+(?=(?:so|entonces)\s)|(?<=[\d%]),?\s+(?=(?:then|luego)\s)|\s*(?:=>|->|→|⇒)\s*/u,
    )
    .flatMap((line) => linesOf(line.trim(), problem));
}

function linesOf(written: string, problem: Problem): readonly string[] {
  if (written === "" || findProbability(written)?.statement === problem.statement) return [];
  const line = withoutTalk(written);
  const claim = readChance(line, problem);
  if (claim.parts !== null) return [line];
  const headed = headedIn(line, problem);
  if (headed !== null) return [headed];
  return mathematicalSpans(line)
    .filter((span) => {
      const parts = readChance(span.text, problem).parts;
      if (parts === null || labelBefore.test(span.before)) return false;
      const [only, second] = parts;
      if (only === undefined || second !== undefined || !isNumeral(only)) return true;
      return answerBefore.test(span.before) && mayFollow.test(span.after);
    })
    .map(({ text }) => text.replace(/[\s=?]+$/, ""));
}

/** `… the probability is 3/8`: from the words that name it on, as far as it can be read. */
function headedIn(line: string, problem: Problem): string | null {
  const starts = [
    ...line.matchAll(/(?<=^|[\s,;:])(?:the|la|P|probab|relative|frecuencia|answer|respuesta)/giu),
  ].slice(0, 20);
  for (const { index } of starts) {
    const rest = line.slice(index);
    const head = answerHead.exec(rest)?.[0];
    if (head === undefined) continue;
    const said = /^[\d.\s/*+×·()=%-]{1,60}(?:out of \d+|de cada \d+|in \d+|percent|por ciento)?/i.exec(
      rest.slice(head.length),
    )?.[0];
    const found = said === undefined ? "" : `${head}${said}`.trim();
    if (found !== "" && readChance(found, problem).parts !== null) return found;
  }
  return null;
}
