import { z } from "zod";

const namedSkill = z.object({ id: z.string(), name: z.string() });
const modality = z.enum(["worked-example", "dialogue", "practice", "project"]);
export type PathModality = z.infer<typeof modality>;

export const suggestionSchema = z.object({
  skill: namedSkill,
  subject: z.string(),
  kind: z.enum(["review", "continue", "next"]),
  /** Why, as a code with what its sentence needs. */
  reason: z.object({
    code: z.enum(["assigned", "due", "under-way", "opens", "towards", "goal", "first"]),
    /** Days since it was due, for `due`. */
    days: z.number().int().optional(),
    /** The mastered skill it builds on, the goal it leads to, or what was assigned and comes after it. */
    skill: namedSkill.optional(),
  }),
  /** How it can be worked on, the way that fits what is known first; any other may be taken. */
  ways: z.array(
    z.object({
      modality,
      /** Item that a conversation at the tutor begins with; null for practice. */
      itemId: z.string().nullable(),
    }),
  ),
});
export type PathSuggestion = z.infer<typeof suggestionSchema>;

/** What to do today, three things at most, and the skills it leads towards. */
export const pathSchema = z.object({
  suggestions: z.array(suggestionSchema),
  goals: z.array(namedSkill),
});
export type PathView = z.infer<typeof pathSchema>;

/** Most goals at a time. */
export const mostGoals = 3;

export const newGoalsSchema = z.object({ skills: z.array(z.string().min(1).max(120)).max(mostGoals) });
export const goalsSchema = z.object({ goals: z.array(namedSkill) });

export const newChoiceSchema = z.object({
  /** Skills that were suggested at the time. */
  offered: z.array(z.string().max(120)).max(10),
  /** Skill that was taken. */
  skillId: z.string().max(120),
  /** How it was taken up. */
  modality: modality.optional(),
});
export const choiceSchema = z.object({ choice: z.object({ id: z.string() }) });
