import { blank, foldText } from "./folding.models.ts";
import { journalTemplates } from "./templates.constants.ts";
import type { JournalTemplate, TemplateSection } from "./templates.schemas.ts";

/** Where a section's answer stands in a folded text: after its heading, up to the next section. */
export interface SectionSpan {
  /** Null for what stands before the first heading. */
  readonly section: TemplateSection | null;
  readonly start: number;
  readonly end: number;
}

export interface TemplateReading {
  /** The folded text with spaces in the place of every word that a template put there. */
  readonly own: string;
  readonly sections: readonly SectionSpan[];
}

/**
 * Tells a learner's words from a template's. Headings and questions are known in both languages, since a page may
 * be begun in one and read in the other, and questions of every template, since a page may change its template.
 * @param text folded (folding.models.ts); offsets of the result are offsets in it
 */
export function readTemplate(text: string, template: JournalTemplate | null): TemplateReading {
  const found = headingsOf(text, template);
  let own = text;
  for (const { start, end } of found)
    own = own.slice(0, start) + blank(own.slice(start, end)) + own.slice(end);
  own = own.replace(anyHeading, blank).replace(questionInQuote, unquoted).replace(question, blank);
  const starts = found.filter(({ section }) => section !== null);
  const sections = starts.map(
    ({ section, end }, index): SectionSpan => ({
      section,
      start: end,
      end: starts[index + 1]?.start ?? text.length,
    }),
  );
  return { own, sections: [{ section: null, start: 0, end: starts[0]?.start ?? text.length }, ...sections] };
}

const bare = (text: string) =>
  foldText(text, text.length)
    .text.replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
const asPattern = (words: string) => words.split(" ").join("[^\\p{L}\\p{N}\\n]+");
/** Longest first: a shorter question may be the beginning of a longer one. */
const anyOf = (texts: readonly string[]) =>
  [...new Set(texts.map(bare))]
    .sort((a, b) => b.length - a.length)
    .map(asPattern)
    .join("|");
const sectionsOfAll = journalTemplates.flatMap(({ sections }) => sections);
const questions = anyOf(sectionsOfAll.flatMap(({ prompt }) => [prompt.en, prompt.es]));
const headings = anyOf(sectionsOfAll.flatMap(({ heading }) => [heading.en, heading.es]));

/** A template's question, with its mark or alone in its line. */
const question = new RegExp(
  `(?<![\\p{L}\\p{N}])[*_¿]*(?:${questions})[ ]*\\?[*_]*|^[>*_#¿ -]*(?:${questions})[*_ ]*$`,
  "gmu",
);
/** The same at the head of a quotation, where the lines after it are the learner's answer. */
const questionInQuote = new RegExp(
  `^ *>[>*_¿ ]*(?:${questions})[ ]*\\?[*_]*[^\\n]*(?:\\n *>[^\\n]*)*`,
  "gmu",
);
const unquoted = (block: string) => block.replace(/^ *>/gm, blank);
/** A heading of any template, with what marks it as a heading. */
const anyHeading = new RegExp(`^ {0,3}#{1,6} +[*_¿]*(?:${headings})[*_?:# ]*$`, "gmu");

/** Headings of the page's own template: marked as such, alone in a line, or before a colon. */
function headingsOf(text: string, template: JournalTemplate | null) {
  const found: { section: TemplateSection | null; start: number; end: number }[] = [];
  for (const section of template?.sections ?? []) {
    const words = anyOf([section.heading.en, section.heading.es]);
    const pattern = new RegExp(`^ {0,3}(?:#{1,6} +)?[*_¿]*(?:${words})[*_]*(?:[ ]*:|[?*_:# ]*$)[*_]*`, "gmu");
    for (const match of text.matchAll(pattern))
      found.push({ section, start: match.index, end: match.index + match[0].length });
  }
  return found.sort((a, b) => a.start - b.start);
}
