import { z } from "zod";
import { policySchema } from "../../tutoring/conversations.schemas.ts";
import { lineVerdictSchema } from "../../tutoring/page.schemas.ts";
import { moveSchema } from "../../tutoring/stream.schemas.ts";

/** Why a student may need somebody: what the queue holds about this conversation, or a reply that waits for a teacher. */
export const liveNeedSchema = z.enum([
  "safeguarding",
  "asks-for-teacher",
  "stuck",
  "answer-seeking",
  "draft",
]);
export type LiveNeed = z.infer<typeof liveNeedSchema>;

/** What a student does now. States alone; words only where the class's teachers read. */
export const liveCardSchema = z.object({
  student: z.object({ id: z.string(), name: z.string() }),
  /** Since when the tutor is paused for this student, milliseconds since epoch, UTC; null while it isn't. */
  pausedAt: z.number().nullable(),
  /** What the student worked on last, in the last twelve hours; null for nothing. */
  work: z
    .object({
      conversationId: z.string(),
      /** When this conversation began, and when it last went on. */
      since: z.number(),
      at: z.number(),
      /** A reply is being written. */
      running: z.boolean(),
      /** The problem, as it was put; null where teachers don't read, and where there is none. */
      problem: z.object({ text: z.string(), latex: z.string().nullable() }).nullable(),
      skill: z.object({ en: z.string(), es: z.string() }).nullable(),
      turns: z.int(),
      /** Checked lines since the problem was given. */
      steps: z.int(),
      /** What the student's last lines were found to be: the first wrong one, or else the last; null where nothing was checked. */
      lastVerdict: lineVerdictSchema.nullable(),
      /** Highest hint level on the step at hand, 0 for none, and hints on the whole problem. */
      help: z.object({ level: z.int(), used: z.int() }),
      move: moveSchema.nullable(),
      solved: z.boolean(),
      needs: z.array(liveNeedSchema),
    })
    .nullable(),
});
export type LiveCard = z.infer<typeof liveCardSchema>;

export const liveClassSchema = z.object({
  id: z.string(),
  name: z.string(),
  policy: policySchema,
  /** Whether its teachers read the conversations. */
  read: z.boolean(),
  pausedAt: z.number().nullable(),
  isArchived: z.boolean(),
});
export type LiveClass = z.infer<typeof liveClassSchema>;

/** The whole class as it is: the first event of a stream, and all that `?once=true` gives. Students by name. */
export const liveBoardSchema = z.object({ class: liveClassSchema, cards: z.array(liveCardSchema) });
export type LiveBoard = z.infer<typeof liveBoardSchema>;

/** What changed since: cards that are new or different, ids of students who left, the class where it is different. */
export const liveChangeSchema = z.object({
  class: liveClassSchema.nullable(),
  cards: z.array(liveCardSchema),
  gone: z.array(z.string()),
});
export type LiveChange = z.infer<typeof liveChangeSchema>;

export const liveEventSchema = z.discriminatedUnion("kind", [
  liveBoardSchema.extend({ kind: z.literal("all") }),
  liveChangeSchema.extend({ kind: z.literal("some") }),
]);
export type LiveEvent = z.infer<typeof liveEventSchema>;
