import { z } from "zod";

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
