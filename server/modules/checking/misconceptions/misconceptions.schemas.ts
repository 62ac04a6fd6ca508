import { z } from "zod";

const sentence = z.object({ en: z.string().min(1), es: z.string().min(1) });

/** A misconception as data: what it is, where it is described, and the question that lets a student see it. */
export const misconceptionSchema = z.object({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  name: sentence,
  example: z.object({ from: z.string(), wrong: z.string(), right: z.string() }),
  /** One question; `{name}` is filled from the judgement's values. It tells neither the fix nor an answer. */
  ask: sentence,
  /** Published description. */
  source: z.string().min(1),
  skill: z.string().min(1),
});

export type Misconception = z.infer<typeof misconceptionSchema>;
