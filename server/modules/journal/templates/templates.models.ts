import { foldText } from "./folding.models.ts";
import { readTemplate } from "./template-words.models.ts";
import { journalTemplates } from "./templates.constants.ts";
import type { JournalLocale, JournalTemplate } from "./templates.schemas.ts";

/** What a learner wrote under one heading. */
export interface AnsweredPart {
  /** The section's id; null for what stands before the first heading, and for a page without sections. */
  readonly section: string | null;
  /** The learner's words exactly as typed, without the template's; empty where nothing was written. */
  readonly text: string;
}

/** Most UTF-16 units of a page that are looked at; a long school essay has a quarter of it. */
export const mostRead = 20_000;

export function templateById(id: string): JournalTemplate | null {
  return journalTemplates.find((template) => template.id === id) ?? null;
}

/** The Markdown an entry starts with: a heading a section and its question in italics. Empty for the free page. */
export function startingBody(template: JournalTemplate, locale: JournalLocale): string {
  return template.sections
    .map(({ heading, prompt }) => `## ${heading[locale]}\n\n*${prompt[locale]}*\n`)
    .join("\n");
}

/**
 * What the learner wrote in each part, without the template's own words, so that nobody is judged by what the
 * template says. Parts come in the order in which they stand on the page; reads at most `mostRead`.
 */
export function answeredParts(body: string, template: JournalTemplate | null): readonly AnsweredPart[] {
  const { text, at } = foldText(body, mostRead);
  const { own, sections } = readTemplate(text, template);
  return sections
    .map(({ section, start, end }) => ({
      section: section?.id ?? null,
      text: typed(body, own, at, start, end),
    }))
    .filter(({ section, text: words }) => section !== null || words !== "");
}

/** The stretches of the original that are still there in `own`, joined. Any blanked words leave a wider gap than people type. */
function typed(body: string, own: string, at: readonly number[], from: number, to: number): string {
  const stretches: string[] = [];
  for (const match of own.slice(from, to).matchAll(/\S+(?: {1,5}\S+)*/g)) {
    const start = at[from + match.index] ?? 0;
    const end = at[from + match.index + match[0].length] ?? start;
    stretches.push(body.slice(start, end));
  }
  return stretches.join("\n");
}
