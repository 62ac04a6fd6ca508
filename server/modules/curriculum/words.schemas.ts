import { z } from "zod";

/** Ids of packs, skills and items: they stand in addresses and file names, so nothing else is allowed. */
export const id = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, "lower case words joined by - or .");

export const sentence = z.string().trim().min(1).max(8_000);

export const languages = ["en", "es"] as const;
export type Language = (typeof languages)[number];

/** A text in the languages of its pack. Markdown with `$…$` or `$$…$$` for mathematics (LaTeX). */
export const wordsSchema = z
  .object({ en: sentence.optional(), es: sentence.optional() })
  .refine((words) => words.en !== undefined || words.es !== undefined, "say it in at least one language");
export type Words = z.infer<typeof wordsSchema>;

/** The text in this language, or in the other one when the pack has only that. */
export function inLanguage(words: Words, language: Language): string {
  return words[language] ?? words.en ?? words.es ?? "";
}
