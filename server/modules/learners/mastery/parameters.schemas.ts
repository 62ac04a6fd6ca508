import { z } from "zod";

/** Counts up when the meaning of a parameter changes; parameters of another version are refused. */
export const masteryParametersVersion = 1;

const probability = z.number().min(0).max(1);

export const tracingParametersSchema = z.object({
  initial: probability,
  transition: probability,
  forgetting: probability,
  guess: probability,
  slip: probability,
});

/** What `npm run mastery -- fit` writes. */
export const masteryParametersSchema = z.object({
  version: z.literal(masteryParametersVersion),
  /** Milliseconds since epoch, UTC. */
  fittedAt: z.number(),
  /** How many answers they were fitted to. */
  answers: z.number().int().nonnegative(),
  /** Knowledge tracing by skill. */
  skills: z.record(z.string(), tracingParametersSchema),
  /** Weights of the online model by feature. */
  weights: z.record(z.string(), z.number()),
});
export type MasteryParameters = z.infer<typeof masteryParametersSchema>;
