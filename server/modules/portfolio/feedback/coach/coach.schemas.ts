import { z } from "zod";
import { commentSchema, feedbackSchema } from "../feedback.schemas.ts";

/** What the coach is asked: to look at a version with a rubric. */
export const coachAskSchema = z.object({
  version: z.number().int().min(1),
  /** Id of the rubric. */
  rubric: z.string().max(100),
});
export type CoachAsk = z.infer<typeof coachAskSchema>;

/**
 * An event of the answer: how far it is, a comment as it comes, and at the end the feedback as it is kept, or that it waits
 * for a teacher; `error` where it could not be kept.
 */
export const coachPartSchema = z.union([
  z.object({ feedback: feedbackSchema }),
  z.object({ comment: commentSchema }),
  z.object({ waiting: z.number().int() }),
  z.object({ error: z.object({ code: z.string(), message: z.string() }) }),
  z.object({ done: z.number().int(), of: z.number().int() }),
]);
export type CoachPart = z.infer<typeof coachPartSchema>;
