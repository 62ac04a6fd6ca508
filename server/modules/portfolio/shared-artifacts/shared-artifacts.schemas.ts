import { z } from "zod";
import { artifactSchema, artifactSummarySchema } from "../artifacts/artifacts.schemas.ts";

const learner = z.object({ id: z.string(), name: z.string() });

/** A piece of work in a list of what students of a class show. */
export const sharedArtifactSummarySchema = artifactSummarySchema.omit({ status: true }).extend({
  learner,
  /** For a teacher: no teacher of the class has answered this version yet, or classmates' feedback waits to be released. */
  waiting: z.boolean(),
  /** For a teacher: classmates' feedback that waits to be released. */
  handedIn: z.number().int(),
});
export type SharedArtifactSummary = z.infer<typeof sharedArtifactSummarySchema>;

export const sharedArtifactListSchema = z.object({
  artifacts: z.array(sharedArtifactSummarySchema),
  nextCursor: z.string().nullable(),
});
export type SharedArtifactList = z.infer<typeof sharedArtifactListSchema>;

/** A piece of work as others read it: without where it came from and what its learner thinks about it elsewhere. */
export const sharedArtifactSchema = artifactSchema
  .omit({ status: true, source: true, reflections: true })
  .extend({
    learner,
    /** Version that is shown here; `version` is the newest. */
    read: z.number().int(),
  });
export type SharedArtifact = z.infer<typeof sharedArtifactSchema>;
