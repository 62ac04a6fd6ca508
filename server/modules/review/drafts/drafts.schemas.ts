import { z } from "zod";
import { intentSchema } from "../../tutoring/conversations.schemas.ts";
import { hintLevelSchema, lineVerdictSchema } from "../../tutoring/page.schemas.ts";
import { moveSchema } from "../../tutoring/stream.schemas.ts";

/** Most characters of a teacher's own reply. */
export const longestReply = 4_000;

const reasonSchema = z.object({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** A reply that waits for a teacher: what the student wrote, what was found in it, and what the tutor would say. */
export const waitingDraftSchema = z.object({
  turnId: z.string(),
  conversationId: z.string(),
  student: z.object({ id: z.string(), name: z.string() }),
  /** What the conversation is called. */
  title: z.string(),
  /** Since when it waits, milliseconds since epoch, UTC. */
  at: z.number(),
  words: z.string(),
  intent: intentSchema.nullable(),
  lines: z.array(
    z.object({
      text: z.string(),
      latex: z.string(),
      verdict: lineVerdictSchema,
      step: z.string().nullable(),
    }),
  ),
  /** What was found and what was decided: sentences of `tutoring/reasons/reasons.constants.ts`. */
  found: reasonSchema.nullable(),
  decided: reasonSchema.nullable(),
  move: moveSchema.nullable(),
  hintLevel: hintLevelSchema.nullable(),
  draft: z.string(),
});
export type WaitingDraft = z.infer<typeof waitingDraftSchema>;

/** The drafts of a class, the longest waiting first; at most 50, with how many wait in all. */
export const waitingDraftsSchema = z.object({
  drafts: z.array(waitingDraftSchema),
  waiting: z.int(),
});

/** How many wait in each of the classes that a person teaches. */
export const draftCountsSchema = z.object({
  classes: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      waiting: z.int(),
      /** Since when the first of them waits, milliseconds since epoch, UTC; null where none does. */
      oldestAt: z.number().nullable(),
    }),
  ),
});
export type DraftCounts = z.infer<typeof draftCountsSchema>;

export const sendDraftSchema = z.object({
  /** A teacher's own words instead of the draft; left out, the draft goes as it is. */
  text: z.string().trim().min(1).max(longestReply).optional(),
  /** The words go although the guard would have held them back: a person decided. */
  knowing: z.boolean().optional(),
});
export type SendDraft = z.infer<typeof sendDraftSchema>;

export const draftStatusSchema = z.enum(["waiting", "sent", "dropped", "withdrawn"]);

/** What became of a draft. */
export const decidedDraftSchema = z.object({
  draft: z.object({ turnId: z.string(), status: draftStatusSchema, sent: z.string().nullable() }),
});
export type DecidedDraft = z.infer<typeof decidedDraftSchema>["draft"];
