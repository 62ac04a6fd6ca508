import { z } from "zod";
import { practiceClassSchema } from "../../classes/practice-class/practice-class.schemas.ts";

/** The steps of a new teacher's first ten minutes, in their order. */
export const firstStepIds = ["practice", "queue", "note", "live", "plan", "class", "help"] as const;
export const firstStepSchema = z.enum(firstStepIds);
export type FirstStep = z.infer<typeof firstStepSchema>;

export const firstStepsSchema = z.object({
  steps: z.array(
    z.object({
      id: firstStepSchema,
      /** Whether it really happened, as the record has it. */
      done: z.boolean(),
      skipped: z.boolean(),
    }),
  ),
  putAway: z.boolean(),
  practice: practiceClassSchema.nullable(),
  /** A class of the teacher's that is not for practice; null before there is one. */
  ownClassId: z.string().nullable(),
});
export type FirstSteps = z.infer<typeof firstStepsSchema>;

export const firstStepsPatchSchema = z
  .object({ putAway: z.boolean(), skipped: z.array(firstStepSchema).max(firstStepIds.length) })
  .partial();
export type FirstStepsPatch = z.infer<typeof firstStepsPatchSchema>;
