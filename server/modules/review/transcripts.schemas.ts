import { z } from "zod";
import { intentSchema, policySchema } from "../tutoring/conversations.schemas.ts";
import { hintLevelSchema, lineVerdictSchema, pageSchema } from "../tutoring/page.schemas.ts";
import { moveSchema } from "../tutoring/stream.schemas.ts";
import { annotationSchema } from "./annotations/annotations.schemas.ts";
import { flagSchema, quoteSchema } from "./searching/searching.schemas.ts";

export { type Flag, flagSchema } from "./searching/searching.schemas.ts";

export const stageSchema = z.enum(["retrieve", "screen", "diagnose", "decide", "speak", "guard", "record"]);

export const transcriptSummarySchema = z.object({
  conversationId: z.string(),
  title: z.string(),
  student: z.object({ id: z.string(), name: z.string() }),
  updatedAt: z.number(),
  turns: z.number().int(),
  solved: z.boolean(),
  flags: z.array(flagSchema),
  /** The latest student words, at most 200 characters. */
  lastWords: z.string(),
  /** The newest turn that a search found; null where turns weren't searched. */
  match: quoteSchema.nullable(),
});
export type TranscriptSummary = z.infer<typeof transcriptSummarySchema>;

export const transcriptListSchema = z.object({
  transcripts: z.array(transcriptSummarySchema),
  nextCursor: z.string().nullable(),
});
export type TranscriptList = z.infer<typeof transcriptListSchema>;

/** One stage's decision: `because` names a sentence of `tutoring/reasons/reasons.constants.ts`. */
export const stageDecisionSchema = z.object({
  stage: stageSchema,
  because: z.object({ code: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) }),
  /** The stage's whole output, for Details. */
  detail: z.unknown(),
  /** Milliseconds. */
  took: z.number(),
});
export type StageDecisionView = z.infer<typeof stageDecisionSchema>;

export const transcriptTurnSchema = z.object({
  id: z.string(),
  at: z.number(),
  /** False for a branch that was edited away. */
  active: z.boolean(),
  student: z.object({ messageId: z.string(), text: z.string(), intent: intentSchema.nullable() }),
  reply: z.object({
    messageId: z.string(),
    text: z.string(),
    status: z.enum(["running", "complete", "stopped", "failed"]),
    move: moveSchema.nullable(),
    hintLevel: hintLevelSchema.nullable(),
  }),
  /** What the tutor would have said and what became of it, where a teacher reads replies first. */
  draft: z
    .object({
      text: z.string(),
      status: z.enum(["waiting", "sent", "dropped", "withdrawn"]),
      sent: z.string().nullable(),
      by: z.string().nullable(),
      at: z.number().nullable(),
    })
    .nullable(),
  lines: z.array(
    z.object({
      text: z.string(),
      latex: z.string(),
      verdict: lineVerdictSchema,
      step: z.string().nullable(),
    }),
  ),
  stages: z.array(stageDecisionSchema),
  flags: z.array(z.object({ flag: flagSchema, severity: z.enum(["notice", "high"]) })),
  tutor: z.object({ provider: z.string(), id: z.string() }),
  tokens: z.object({ input: z.number(), output: z.number() }).nullable(),
  /** The prompt that a language model was given; null where the built-in tutor spoke, and for older records. */
  prompt: z.object({ id: z.string(), version: z.string() }).nullable(),
  /** The page after this turn; null where only what needs a person is read. */
  page: pageSchema.nullable(),
  annotations: z.array(annotationSchema),
});
export type TranscriptTurn = z.infer<typeof transcriptTurnSchema>;

export const transcriptSchema = z.object({
  conversation: z.object({
    id: z.string(),
    title: z.string(),
    student: z.object({ id: z.string(), name: z.string() }),
    class: z.object({ id: z.string(), name: z.string(), policy: policySchema }),
    createdAt: z.number(),
    updatedAt: z.number(),
    problem: z.object({ text: z.string(), latex: z.string().nullable() }).nullable(),
    /** The class's teachers read only what needs a person: the turns are those alone. */
    decisiveOnly: z.boolean(),
  }),
  turns: z.array(transcriptTurnSchema),
});
export type Transcript = z.infer<typeof transcriptSchema>;
