import { z } from "zod";

export const skillStandingSchema = z.enum(["mastered", "under-way", "ready", "later"]);
export type SkillStanding = z.infer<typeof skillStandingSchema>;

export const ownSkillSchema = z.object({
  id: z.string(),
  name: z.string(),
  prerequisites: z.array(z.string()),
  standing: skillStandingSchema,
  /** Probability in 0..1 that it is known; null where there is no evidence yet. */
  mastery: z.number().nullable(),
  /** Answers that it rests on. */
  opportunities: z.number().int(),
  /** When it is due for review, milliseconds since epoch; null before the first answer. */
  dueAt: z.number().nullable(),
  /** When it was mastered, milliseconds since epoch, or null. */
  masteredAt: z.number().nullable(),
});
export type OwnSkill = z.infer<typeof ownSkillSchema>;

export const ownSkillsSchema = z.object({
  subjects: z.array(z.object({ id: z.string(), name: z.string(), skills: z.array(ownSkillSchema) })),
});
export type OwnSkills = z.infer<typeof ownSkillsSchema>;
