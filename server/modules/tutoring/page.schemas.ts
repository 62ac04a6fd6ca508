import { z } from "zod";

export const hintLevelSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

export const lineVerdictSchema = z.enum([
  "given",
  "finished",
  "progress",
  "no-progress",
  "wrong",
  "loses-solutions",
  "adds-solutions",
  "unchecked",
]);

/** One verified line on the student's page. */
export const pageLineSchema = z.object({
  text: z.string(),
  latex: z.string(),
  verdict: lineVerdictSchema,
  /** Stable name of the step, e.g. `distribute`; null where none was recognised. */
  step: z.string().nullable(),
});
export type PageLineView = z.infer<typeof pageLineSchema>;

/** The *page* beside the conversation: the problem, the verified lines as they grow, help used. Never holds the answer key. */
export const pageSchema = z.object({
  problem: z.object({ text: z.string(), latex: z.string().nullable() }).nullable(),
  /** The word problem that the problem, an equation, was written for. */
  story: z.string().nullable().optional(),
  /** The concept question under discussion, and how many of its ideas the student has stated. */
  concept: z
    .object({ question: z.string(), covered: z.array(z.string()), total: z.number().int() })
    .nullable(),
  /** Answers to choose from, with the letter each is called by; empty where an answer is typed. */
  options: z.array(z.object({ letter: z.string(), text: z.string() })),
  lines: z.array(pageLineSchema),
  help: z.object({
    /** Highest hint level on the current step, 0 for none. */
    level: z.number().int().min(0).max(4),
    /** Most the class policy ever gives. */
    most: z.number().int().min(0).max(4),
    hintsUsed: z.number().int().min(0),
  }),
  solved: z.boolean(),
});
export type PageView = z.infer<typeof pageSchema>;
