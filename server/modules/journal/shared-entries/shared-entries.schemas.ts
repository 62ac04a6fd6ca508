import { z } from "zod";
import { entrySummarySchema } from "../entries/entries.schemas.ts";

const learner = z.object({ id: z.string(), name: z.string() });

/** An entry as others read it: without moods, moments, feedback and versions, which stay with its learner. */
export const sharedSummarySchema = entrySummarySchema
  .pick({ id: true, title: true, preview: true, createdAt: true, updatedAt: true, visibility: true })
  .extend({ learner });

export const sharedListSchema = z.object({
  reflections: z.array(sharedSummarySchema),
  nextCursor: z.string().nullable(),
});
export type SharedList = z.infer<typeof sharedListSchema>;

export const sharedEntrySchema = sharedSummarySchema.extend({ body: z.string() });
export type SharedEntry = z.infer<typeof sharedEntrySchema>;
