import { z } from "zod";

/** What a piece of reflective writing does, from the first to the deepest (coach/levels.models.ts gives the sources). */
export const reflectionLevels = ["describes", "explains", "questions", "plans"] as const;
export const reflectionLevelSchema = z.enum(reflectionLevels);
export type ReflectionLevel = z.infer<typeof reflectionLevelSchema>;

export const journalLocaleSchema = z.enum(["en", "es"]);
export type JournalLocale = z.infer<typeof journalLocaleSchema>;

const inBoth = (most: number) =>
  z.strictObject({ en: z.string().trim().min(1).max(most), es: z.string().trim().min(1).max(most) });

export const templateSectionSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** What an answer to the section's question does: a note under "Next time" is a plan without saying "I will". */
  aim: reflectionLevelSchema,
  heading: inBoth(40),
  /** One short question. */
  prompt: inBoth(140),
});

export const journalTemplateSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  name: inBoth(40),
  /** One sentence: when this shape helps. */
  lead: inBoth(140),
  /** Where the shape comes from; null for the empty page and for Ponder's own. */
  source: z.string().min(1).nullable(),
  sections: z.array(templateSectionSchema).max(8),
});

export type TemplateSection = z.infer<typeof templateSectionSchema>;
export type JournalTemplate = z.infer<typeof journalTemplateSchema>;
