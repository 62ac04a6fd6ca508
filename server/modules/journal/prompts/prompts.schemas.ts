import { z } from "zod";

/** Something to write about that comes from the learner's own record. */
export const promptSchema = z.object({
  id: z.string(),
  /** One question. */
  text: z.string(),
  /** What it comes from, as one sentence. */
  because: z.string(),
  /** Template that suits it. */
  template: z.string(),
});
export type Prompt = z.infer<typeof promptSchema>;

export const promptsSchema = z.object({ prompts: z.array(promptSchema) });
