import { z } from "zod";
import { hintLevelSchema, lineVerdictSchema, pageSchema } from "./page.schemas.ts";
import { moves } from "./turn.models.ts";

export const moveSchema = z.enum(moves);

/**
 * The `data-*` parts that may enter a reply. Anything not named here never leaves the server:
 * the list is the allow-list.
 */
export const dataPartSchemas = {
  /** Which tutor answers this turn. First part of every reply. */
  tutor: z.object({ provider: z.string(), id: z.string() }),
  /** The move the engine chose. */
  move: z.object({ move: moveSchema, hintLevel: hintLevelSchema.nullable() }),
  /** What the engine found in the student's lines of this turn. */
  lines: z.object({
    lines: z.array(
      z.object({
        text: z.string(),
        latex: z.string(),
        verdict: lineVerdictSchema,
        step: z.string().nullable(),
      }),
    ),
    firstWrong: z.number().int().nullable(),
  }),
  /** The page after this turn. */
  page: pageSchema,
  /** Something the student should know about this reply. */
  notice: z.object({
    code: z.enum(["finished-by-builtin", "taken-over", "stopped", "teacher-told", "unchecked"]),
  }),
  /**
   * Instead of words, where the class's teachers read a reply first: it waits; was sent, with or without changes, or dropped,
   * by the teacher of that name; or was withdrawn, because the student wrote on or stopped it.
   */
  draft: z.object({
    state: z.enum(["waiting", "sent", "dropped", "withdrawn"]),
    by: z.string().nullable(),
    edited: z.boolean(),
  }),
  /** A message of a person of the class, not of the tutor: who wrote it. */
  person: z.object({ name: z.string(), role: z.enum(["teacher"]) }),
  /** Shown beside a `support` reply: where a person can be reached. */
  support: z.object({ severity: z.enum(["notice", "high"]) }),
} as const;

export type DataParts = { [Name in keyof typeof dataPartSchemas]: z.infer<(typeof dataPartSchemas)[Name]> };

/** What the client may know of a message besides its parts. */
export const messageMetadataSchema = z.object({
  /** Milliseconds since epoch, UTC. */
  at: z.number().optional(),
  status: z.enum(["running", "complete", "stopped", "failed"]).optional(),
  intent: z.enum(["hint", "check", "explain", "stuck"]).nullable().optional(),
});
export type MessageMetadata = z.infer<typeof messageMetadataSchema>;
