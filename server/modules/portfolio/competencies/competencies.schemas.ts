import { z } from "zod";
import { competencyMapSchema } from "../artifacts/artifacts.schemas.ts";

export const newCompetencySchema = z.object({
  skill: z.string().min(1).max(120),
  /** Ids of the student's artifacts that show it; each is one that teachers may see. */
  evidence: z.array(z.string().min(1).max(100)).min(1).max(30),
});
export type NewCompetency = z.infer<typeof newCompetencySchema>;

export const withdrawalSchema = z.object({
  /** Why, for the learner to read. */
  reason: z.string().trim().min(1).max(1_000),
});

/** That a competency was met: by what, and who says so. It never changes; a word taken back stands beside it. */
export const competencyRecordSchema = z.object({
  id: z.string(),
  skill: z.object({ id: z.string(), name: z.string() }),
  /** Artifacts as they are called now; one that was put away, or that the person asking may not see, has no title. */
  evidence: z.array(z.object({ id: z.string(), title: z.string().nullable() })),
  confirmedBy: z.object({ id: z.string(), name: z.string() }),
  at: z.number(),
  withdrawn: z
    .object({ by: z.object({ id: z.string(), name: z.string() }), reason: z.string(), at: z.number() })
    .nullable(),
});
export type CompetencyRecord = z.infer<typeof competencyRecordSchema>;

export const competencyRecordsSchema = z.object({ records: z.array(competencyRecordSchema) });

const work = z.object({ id: z.string(), title: z.string() });

/** What a student's shown work and practice say about each skill, for a teacher, beside what was confirmed. */
export const studentCompetenciesSchema = competencyRecordsSchema.extend({
  /** Skills that shown work is evidence for or that were practised; those with work first. */
  skills: z.array(
    competencyMapSchema.shape.skills.element.extend({
      /** What practice says: probability in 0..1 that it is known, and answers that rests on; null where never practised. */
      practice: z.object({ mastery: z.number(), opportunities: z.number().int() }).nullable(),
    }),
  ),
  /** All work that the student shows to teachers, the latest first. */
  work: z.array(work),
});
export type StudentCompetencies = z.infer<typeof studentCompetenciesSchema>;
