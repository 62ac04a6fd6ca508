import { z } from "zod";
import { languages } from "./words.schemas.ts";

export const catalogueQuery = z.object({ locale: z.enum(languages).default("en") });

/** Subjects with their skills, in one language: what a student chooses from. */
export const subjectListSchema = z.object({
  subjects: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** Whom the licence asks to name, or null. */
      attribution: z.string().nullable(),
      licence: z.string(),
      skills: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          prerequisites: z.array(z.string()),
          /** How many items there are to work on. */
          items: z.number().int(),
        }),
      ),
    }),
  ),
});
export type SubjectList = z.infer<typeof subjectListSchema>;

export const itemKindSchema = z.enum(["generated", "problem", "choice", "concept", "task"]);

/** An item as a list shows it. Never holds an answer or a hint. */
export const itemPreviewSchema = z.object({
  id: z.string(),
  kind: itemKindSchema,
  /** 1 first steps, 2 usual, 3 demanding. */
  difficulty: z.number().int(),
  /** Its first words, Markdown; for a generated item an example of its kind. */
  preview: z.string(),
});
export type ItemPreview = z.infer<typeof itemPreviewSchema>;

/** A skill's items. */
export const skillViewSchema = z.object({
  skill: z.object({ id: z.string(), name: z.string() }),
  items: z.array(itemPreviewSchema),
});
export type SkillView = z.infer<typeof skillViewSchema>;

/** Ids of items, with commas between. */
export const itemsQuery = catalogueQuery.extend({ ids: z.string().max(20_000).default("") });
/** The items that packs know of those asked for, in that order. */
export const itemListSchema = z.object({ items: z.array(itemPreviewSchema) });
export type ItemList = z.infer<typeof itemListSchema>;
