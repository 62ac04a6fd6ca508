import { z } from "zod";

export const pathQuery = z.object({ locale: z.enum(["en", "es"]).default("en") });

const namedSkill = z.object({ id: z.string(), name: z.string() });

export const suggestionSchema = z.object({
  skill: namedSkill,
  subject: z.string(),
  kind: z.enum(["review", "continue", "next"]),
  /** Why, as a code with what its sentence needs. */
  reason: z.object({
    code: z.enum(["assigned", "due", "under-way", "opens", "towards", "first"]),
    /** Days since it was due, for `due`. */
    days: z.number().int().optional(),
    /** The mastered skill it builds on, or the goal it leads to. */
    skill: namedSkill.optional(),
  }),
});
export type PathSuggestion = z.infer<typeof suggestionSchema>;

/** What to do today, three things at most. */
export const pathSchema = z.object({ suggestions: z.array(suggestionSchema) });

export const newChoiceSchema = z.object({
  /** Skills that were suggested at the time. */
  offered: z.array(z.string().max(120)).max(10),
  /** Skill that was taken. */
  skillId: z.string().max(120),
});
export const choiceSchema = z.object({ choice: z.object({ id: z.string() }) });
