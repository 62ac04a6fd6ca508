import { z } from "zod";
import { intentSchema, policySchema } from "../../tutoring/conversations.schemas.ts";
import { hintLevelSchema } from "../../tutoring/page.schemas.ts";
import { actSchema, moveSchema, tutoringStateSchema } from "../../tutoring/turn.schemas.ts";
import { annotationKindSchema } from "../annotations/annotations.schemas.ts";

const exchangeShape = {
  /** What the student wrote; empty where a button was pressed. */
  words: z.string(),
  intent: intentSchema.nullable(),
  move: moveSchema.nullable(),
  hintLevel: hintLevelSchema.nullable(),
  reply: z.string(),
};

/**
 * A turn as a teacher would have had it, without names and ids of people: a line of what `GET /api/classes/:id/eval-cases` gives
 * and `npm run evals -- cases FILE` reads.
 */
export const evalCaseSchema = z.object({
  locale: z.enum(["en", "es"]),
  policy: policySchema,
  problem: z.string().nullable(),
  history: z.array(z.object({ ...exchangeShape, act: actSchema })),
  ...exchangeShape,
  /** Of each line of the student's words, in order. */
  verdicts: z.array(z.string()),
  /** How the dialogue stood before these words, so that they can be played again. */
  state: tutoringStateSchema,
  teacher: z.object({
    kind: annotationKindSchema,
    words: z.string(),
    /** What the teacher would have said. */
    instead: z.string(),
  }),
});
export type EvalCase = z.infer<typeof evalCaseSchema>;
