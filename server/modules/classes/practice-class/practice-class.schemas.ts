import { z } from "zod";

export const practiceLanguages = ["en", "es"] as const;
export const newPracticeClassSchema = z.object({ locale: z.enum(practiceLanguages) });
export type PracticeLanguage = (typeof practiceLanguages)[number];

/** The class a teacher tries things in, as far as it is made. */
export const practiceClassSchema = z.object({
  classId: z.string(),
  name: z.string(),
  /** `stopped`: it could not be made; resetting it begins again. */
  state: z.enum(["making", "ready", "stopped"]),
  /** Sessions played, of how many. */
  played: z.int(),
  of: z.int(),
});
export type PracticeClass = z.infer<typeof practiceClassSchema>;

export const onePracticeClassSchema = z.object({ practice: practiceClassSchema });
export const maybePracticeClassSchema = z.object({ practice: practiceClassSchema.nullable() });
