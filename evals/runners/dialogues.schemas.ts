import { z } from "zod";
import { intentSchema } from "../../server/modules/tutoring/conversations.schemas.ts";
import { lineVerdictSchema } from "../../server/modules/tutoring/page.schemas.ts";
import { actSchema, moveSchema } from "../../server/modules/tutoring/turn.schemas.ts";

const verdict = lineVerdictSchema.exclude(["given"]);

/** What a message of a script must be found to be. What is left out is not looked at. */
const expectation = z.strictObject({
  act: actSchema.optional(),
  /** Verdict on each line of the message, in order; an empty list says that none is judged. */
  verdicts: z.array(verdict).optional(),
  misconception: z.string().optional(),
  solved: z.boolean().optional(),
  move: moveSchema.optional(),
  /** Ids of the expectations a concept answer newly covers. */
  covers: z.array(z.string()).optional(),
});

const message = z.strictObject({
  text: z.string(),
  intent: intentSchema.optional(),
  /** Seconds since the message before; 40 when left out. */
  after: z.number().nonnegative().optional(),
  expect: expectation.optional(),
});

export const dialogueSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(["correct", "misconception", "gives-up", "extracts"]),
  locale: z.enum(["en", "es"]).default("en"),
  policy: z.enum(["coach", "guide", "explain", "exam"]).default("guide"),
  learner: z
    .strictObject({
      name: z.string().default("Sam"),
      goal: z.string().optional(),
      interest: z.string().optional(),
      misconception: z.string().optional(),
      memory: z.string().optional(),
    })
    .default({ name: "Sam" }),
  messages: z.array(message).min(1),
});

export const dialoguesSchema = z.array(dialogueSchema);

/** A scripted dialogue: what a student writes, and what each message must be found to be. */
export type DialogueScript = z.infer<typeof dialogueSchema>;
