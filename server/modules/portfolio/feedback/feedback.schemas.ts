import { z } from "zod";
import { strengthSchema } from "../artifacts/artifacts.schemas.ts";
import { rubricCopySchema } from "./rubrics.schemas.ts";

export const longestComment = 4_000;

/** A stretch of the work: the exact words, and where they begin. */
export const passageSchema = z.object({
  field: z.enum(["body", "caption", "why"]),
  /** UTF-16 units before it, in the field's text as it was written. */
  start: z.number().int().min(0),
  quote: z.string().min(1).max(2_000),
});
export type Passage = z.infer<typeof passageSchema>;

export const commentSchema = z.object({
  /** Null for a comment on the whole. */
  passage: passageSchema.nullable(),
  text: z.string().trim().min(1).max(longestComment),
});
export type Comment = z.infer<typeof commentSchema>;

export const chosenLevelSchema = z.object({ criterion: z.string().max(60), level: z.string().max(60) });
export type ChosenLevel = z.infer<typeof chosenLevelSchema>;

export const skillStrengthSchema = z.object({ skill: z.string().min(1).max(120), strength: strengthSchema });
export type SkillStrength = z.infer<typeof skillStrengthSchema>;

/** What is said about a piece of work. */
const saidSchema = z.object({
  /** Id of a rubric, or null. */
  rubric: z.string().max(100).nullable().default(null),
  levels: z.array(chosenLevelSchema).max(12).default([]),
  comments: z.array(commentSchema).max(40).default([]),
  /** A teacher's word on how strongly the work shows skills. */
  strengths: z.array(skillStrengthSchema).max(20).default([]),
  /** Releases it at once; a classmate's is handed in to the teacher. */
  release: z.boolean().default(false),
});

export const newFeedbackSchema = saidSchema.extend({ version: z.number().int().min(1) });
export type NewFeedback = z.infer<typeof newFeedbackSchema>;

export const feedbackPatchSchema = saidSchema.extend({
  /** Revision that the change was made on. */
  revision: z.number().int().min(1),
});
export type FeedbackPatch = z.infer<typeof feedbackPatchSchema>;
export type Said = z.infer<typeof saidSchema>;

export const givenAsSchema = z.enum(["self", "teacher", "peer"]);
export type GivenAs = z.infer<typeof givenAsSchema>;
export const statusSchema = z.enum(["draft", "handed-in", "released"]);

export const feedbackSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  givenAs: givenAsSchema,
  author: z.object({ id: z.string(), name: z.string() }),
  rubric: rubricCopySchema.nullable(),
  levels: z.array(chosenLevelSchema),
  comments: z.array(commentSchema),
  strengths: z.array(skillStrengthSchema.extend({ name: z.string() })),
  status: statusSchema,
  revision: z.number().int(),
  createdAt: z.number(),
  updatedAt: z.number(),
  releasedAt: z.number().nullable(),
});
export type Feedback = z.infer<typeof feedbackSchema>;

export const feedbackListSchema = z.object({
  feedback: z.array(feedbackSchema),
  /** As what the person asking may give feedback on it; null where they may not. */
  mayGiveAs: givenAsSchema.nullable(),
});
export type FeedbackList = z.infer<typeof feedbackListSchema>;

export const historySchema = z.object({
  feedback: z.array(feedbackSchema),
  versions: z.array(
    z.object({
      version: z.number().int(),
      at: z.number(),
      note: z.string(),
      /** Feedback of others that was there when this version was made and not when the one before was. */
      after: z.array(z.string()),
    }),
  ),
});
export type History = z.infer<typeof historySchema>;
