import { z } from "zod";

const words = (most: number) => z.string().trim().min(1).max(most);

export const levelSchema = z.object({
  id: words(60),
  name: words(80),
  /** What work of this level looks like. */
  description: z.string().max(600),
  /** Only where the teacher wrote some; no sum is made of them. */
  points: z.number().min(0).max(1000).nullable().default(null),
});

export const criterionSchema = z.object({
  id: words(60),
  name: words(160),
  /** From the first steps to the fullest. */
  levels: z.array(levelSchema).min(2).max(6),
});
export type Criterion = z.infer<typeof criterionSchema>;

const unique = (things: readonly { readonly id: string }[]) =>
  new Set(things.map(({ id }) => id)).size === things.length;

export const criteriaSchema = z
  .array(criterionSchema)
  .min(1)
  .max(12)
  .refine((criteria) => unique(criteria) && criteria.every(({ levels }) => unique(levels)), {
    message: "ids of criteria, and of the levels of each, must differ",
  });

export const newRubricSchema = z.object({
  name: words(160),
  criteria: criteriaSchema,
  /** Id of the rubric that it was copied from. */
  basedOn: z.string().max(100).nullable().default(null),
});
export type NewRubric = z.infer<typeof newRubricSchema>;

export const rubricPatchSchema = z.object({
  /** Revision that the change was made on. */
  revision: z.number().int().min(1),
  name: words(160).optional(),
  criteria: criteriaSchema.optional(),
});
export type RubricPatch = z.infer<typeof rubricPatchSchema>;

/** A rubric as it stands in a piece of feedback. */
export const rubricCopySchema = z.object({
  id: z.string(),
  name: z.string(),
  criteria: z.array(criterionSchema),
});
export type RubricCopy = z.infer<typeof rubricCopySchema>;

export const rubricSchema = rubricCopySchema.extend({
  basedOn: z.string().nullable(),
  /** 0 for a built-in one, which can be copied, not changed. */
  revision: z.number().int(),
});
export type Rubric = z.infer<typeof rubricSchema>;

/** When a learner reads the coach's feedback on work: at once, when a teacher released it, or not at all. */
export const coachSettingSchema = z.enum(["at-once", "released", "off"]);
export type CoachSetting = z.infer<typeof coachSettingSchema>;

export const feedbackSettingsSchema = z.object({
  /** Whether students of the class may give each other feedback. */
  peers: z.boolean(),
  coach: coachSettingSchema,
});
export type FeedbackSettings = z.infer<typeof feedbackSettingsSchema>;

export const settingsPatchSchema = feedbackSettingsSchema.partial();
export type SettingsPatch = z.infer<typeof settingsPatchSchema>;

export const rubricsSchema = feedbackSettingsSchema.extend({ rubrics: z.array(rubricSchema) });
export type Rubrics = z.infer<typeof rubricsSchema>;
