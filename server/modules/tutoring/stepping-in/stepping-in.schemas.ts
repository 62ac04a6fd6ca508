import { z } from "zod";

/** Most characters of what a person writes into a conversation. */
export const longestWords = 4_000;

export const newPersonMessageSchema = z.object({
  /** The same id again is the same message, so that a request may be made again. */
  id: z.string().min(1).max(100).optional(),
  text: z.string().trim().min(1).max(longestWords),
});
export type NewPersonMessage = z.infer<typeof newPersonMessageSchema>;

/** What a teacher of the class wrote into a conversation, as themselves. */
export const personMessageSchema = z.object({
  id: z.string(),
  name: z.string(),
  text: z.string(),
  /** Milliseconds since epoch, UTC. */
  at: z.number(),
});
export type PersonMessage = z.infer<typeof personMessageSchema>;

export const onePersonMessageSchema = z.object({ message: personMessageSchema });
