import { z } from "zod";

export const openingActionSchema = z.enum(["opened", "printed", "exported"]);
export type OpeningAction = z.infer<typeof openingActionSchema>;

/** Who looked at a learner's conversations, the latest first. */
export const openingListSchema = z.object({
  openings: z.array(
    z.object({
      id: z.string(),
      by: z.object({ name: z.string(), role: z.string() }),
      conversation: z.object({ id: z.string(), title: z.string() }),
      action: openingActionSchema,
      /** The first time in its hour: milliseconds since epoch, UTC. */
      at: z.number(),
    }),
  ),
  nextCursor: z.string().nullable(),
});
export type OpeningList = z.infer<typeof openingListSchema>;
