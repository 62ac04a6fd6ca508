import { z } from "zod";
import { moveSchema } from "../../tutoring/stream.schemas.ts";

/** What could be decided about the work of a turn: some of it right, some of it wrong, some of it not to be checked. */
export const turnVerdictSchema = z.enum(["right", "wrong", "unchecked"]);
export type TurnVerdict = z.infer<typeof turnVerdictSchema>;

export const flagSchema = z.enum([
  "safeguarding",
  "stuck",
  "asks-for-teacher",
  "answer-seeking",
  "guard-held",
]);
export type Flag = z.infer<typeof flagSchema>;

/** Milliseconds since epoch, UTC, as a query string has them. */
const moment = z.coerce.number().int().min(0).max(8.64e15);

/** What a search over a class's turns is narrowed by. */
export const turnSearchSchema = z.object({
  query: z.string().max(5_000).optional(),
  flag: flagSchema.optional(),
  student: z.string().max(100).optional(),
  skill: z.string().max(200).optional(),
  move: moveSchema.optional(),
  verdict: turnVerdictSchema.optional(),
  /** The first and the last moment that count. */
  from: moment.optional(),
  to: moment.optional(),
  /** Only turns with a hint of at least this level. */
  help: z.coerce.number().int().min(1).max(4).optional(),
});
export type TurnSearch = z.infer<typeof turnSearchSchema>;

/** A turn that was found, quoted where its words were found. */
export const quoteSchema = z.object({
  turnId: z.string(),
  at: z.number(),
  by: z.enum(["student", "tutor"]),
  /** The quoted words in pieces, in order; `found` marks those that were looked for. */
  pieces: z.array(z.object({ text: z.string(), found: z.boolean() })),
});
export type Quote = z.infer<typeof quoteSchema>;
