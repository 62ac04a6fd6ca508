import { z } from "zod";
import { audienceSchema } from "./sharing.schemas.ts";

/** What a class asks before a page of a student's is shown outside it. */
export const classSharingSchema = z.object({
  /** Whether a teacher says yes first. */
  approval: z.boolean(),
  /** When that was last changed, milliseconds since epoch; null where it never was. */
  updatedAt: z.number().nullable(),
  /** Pages of its students that are open outside the class now and that no teacher has said yes to. */
  open: z.number().int(),
  /** How many wait for a teacher's word. */
  waiting: z.number().int(),
});
export type ClassSharing = z.infer<typeof classSharingSchema>;

export const classSharingPatchSchema = z.object({ approval: z.boolean() });

/** A page that waits for a teacher's word before it is shown. */
export const shareRequestSchema = z.object({
  id: z.string(),
  learner: z.object({ id: z.string(), name: z.string() }),
  title: z.string(),
  audience: audienceSchema,
  /** Name of the class or the person; null for a link. */
  name: z.string().nullable(),
  hasPassphrase: z.boolean(),
  expiresAt: z.number().nullable(),
  createdAt: z.number(),
  /** When what it shows was last changed: sent back with the word on it, so that it is about what was looked at. */
  changedAt: z.number(),
  /** Whether a teacher had said yes, and it was changed after that. */
  again: z.boolean(),
});
export type ShareRequest = z.infer<typeof shareRequestSchema>;

export const shareRequestsSchema = z.object({ requests: z.array(shareRequestSchema) });

export const decisionSchema = z.object({
  approval: z.enum(["approved", "refused"]),
  /** As it stood in the request that was looked at. */
  changedAt: z.number().int(),
});
export type Decision = z.infer<typeof decisionSchema>;
