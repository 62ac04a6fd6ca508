import { z } from "zod";

/** A short summary of an earlier session, as its learner reads it. */
export const memorySchema = z.object({
  id: z.string(),
  conversationId: z.string(),
  /** Turns it was made from, oldest first. */
  turns: z.array(z.string()),
  text: z.string(),
  /** Milliseconds since epoch, UTC. */
  at: z.number(),
});

export const memoryListSchema = z.object({ memories: z.array(memorySchema) });
export type MemoryList = z.infer<typeof memoryListSchema>;
