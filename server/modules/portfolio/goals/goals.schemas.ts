import { z } from "zod";
import { artifactKindSchema } from "../artifacts/artifacts.schemas.ts";

/** Most characters of a goal, most artifacts that show one, and most goals of a learner. */
export const goalLimits = { text: 500, artifacts: 60, goals: 200 } as const;

const artifactId = z.string().min(1).max(100);
const text = z.string().trim().min(1).max(goalLimits.text);
const artifacts = z.array(artifactId).max(goalLimits.artifacts);

export const newGoalSchema = z.object({
  text,
  /** Ids of the learner's own artifacts that show it. */
  artifacts: artifacts.default([]),
});
export type NewGoal = z.infer<typeof newGoalSchema>;

export const goalPatchSchema = z
  .object({
    text,
    /** All of them anew; to add or take out one, whatever another device does meanwhile, there are the two below. */
    artifacts,
    attach: artifactId,
    detach: artifactId,
    /** The learner's own word, which can be taken back. */
    reached: z.boolean(),
  })
  .partial();
export type GoalPatch = z.infer<typeof goalPatchSchema>;

export const goalSchema = z.object({
  id: z.string(),
  text: z.string(),
  /** What shows it, without what was put away. */
  artifacts: z.array(z.object({ id: z.string(), title: z.string(), kind: artifactKindSchema })),
  createdAt: z.number(),
  /** Milliseconds since epoch, UTC, of the learner's word; null while there is none. */
  reachedAt: z.number().nullable(),
});
export type GoalView = z.infer<typeof goalSchema>;

export const goalListSchema = z.object({ goals: z.array(goalSchema) });
