import { z } from "zod";
import { familyIds } from "../checking/checking.models.ts";
import { hintLevelSchema, lineVerdictSchema } from "./page.schemas.ts";

export { moveSchema } from "./stream.schemas.ts";

/** The shapes of what a turn stores about itself, for reading it back out of the database. */
export const actSchema = z.enum([
  "problem",
  "step",
  "answer",
  "question",
  "concept-answer",
  "hint-request",
  "answer-request",
  "stuck",
  "low-effort",
  "reflection",
  "greeting",
  "off-task",
]);

const problemSchema = z.object({
  family: z.enum(familyIds),
  statement: z.string(),
  latex: z.string(),
  unknown: z.string().nullable(),
  skill: z.string(),
});

export const tutoringStateSchema = z.object({
  problem: problemSchema.nullable(),
  openProblem: z.string().nullable(),
  story: z.string().nullable().optional(),
  item: z
    .object({
      id: z.string(),
      hintsGiven: z.number(),
      part: z.string().nullable(),
      answered: z.array(z.string()),
    })
    .nullable()
    .optional(),
  concept: z
    .object({
      itemId: z.string(),
      covered: z.array(z.string()),
      misconceptions: z.array(z.string()),
      helpGiven: z.record(z.string(), z.number()),
      progress: z.record(z.string(), z.number()).default({}),
      asked: z.string().nullable().default(null),
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
  hintLevel: z.union([z.literal(0), hintLevelSchema]),
  hintsUsed: z.number(),
  attempts: z.number(),
  hollow: z.number(),
  solved: z.boolean(),
  reflected: z.boolean(),
  asked: z
    .object({ kind: z.enum(["test", "put-back"]), expects: z.array(z.string()), about: z.array(z.string()) })
    .nullable()
    .optional(),
  lastMisconception: z.string().nullable().optional(),
  signs: z.object({ stalled: z.number(), stalledTurns: z.number(), seeking: z.number() }).optional(),
});
