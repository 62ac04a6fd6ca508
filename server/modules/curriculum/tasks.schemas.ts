import { z } from "zod";
import { id, sentence, wordsSchema } from "./words.schemas.ts";

/** A named level of a criterion, lowest first: what a reader sees in a text of that level. */
const levelSchema = z.object({ id, name: wordsSchema, descriptor: wordsSchema });

/** One criterion of a rubric, with three to five named levels. */
const criterionSchema = z.object({ id, name: wordsSchema, levels: z.array(levelSchema).min(3).max(5) });

const taskWords = z.object({
  title: sentence.optional(),
  /** What to write, for whom, and why. */
  prompt: sentence,
  /** Questions that help to start, to go on and to look again; none of them writes a sentence for the student. */
  hints: z.array(sentence).default([]),
});

/**
 * A task whose answer is a text: it is not right or wrong but stands at a level of each criterion.
 * The levels' ids are the same in both languages, so that growth can be followed across tasks.
 */
export const taskSchema = z
  .object({
    id,
    skill: id,
    difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]).default(2),
    en: taskWords.optional(),
    es: taskWords.optional(),
    rubric: z.array(criterionSchema).min(1).max(8),
    /** A usual length in words. */
    words: z.object({ from: z.number().int().min(1), to: z.number().int().max(5_000) }).optional(),
    /** Works the task or its rubric builds on (author, year, work). */
    source: sentence.optional(),
  })
  .refine(
    (task) => task.en !== undefined || task.es !== undefined,
    "write the prompt in at least one language",
  );

export type Task = Readonly<z.infer<typeof taskSchema>>;
export type RubricCriterion = Readonly<z.infer<typeof criterionSchema>>;
