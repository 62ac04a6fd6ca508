import { z } from "zod";
import { strengthSchema } from "../artifacts/artifacts.schemas.ts";
import { coachSettingSchema, rubricCopySchema } from "./rubrics.schemas.ts";

export const longestComment = 4_000;

/** A stretch of the work: the exact words, and where they begin. */
export const passageSchema = z.object({
  field: z.enum(["body", "caption", "why"]),
  /** UTF-16 units before it, in the field's text as it was written. */
  start: z.number().int().min(0),
  quote: z.string().min(1).max(2_000),
});
export type Passage = z.infer<typeof passageSchema>;

/** A part of a picture, as fractions (0..1) of its width and height, from its upper left corner. */
export const regionSchema = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});
export type Region = z.infer<typeof regionSchema>;

const commentFields = z.object({
  /** Null for a comment that is on no words. */
  passage: passageSchema.nullable(),
  /** Null for a comment that is on no part of a picture. With neither, it is on the whole. */
  region: regionSchema.nullable().default(null),
  text: z.string().trim().min(1).max(longestComment),
  /** Id of the rubric's criterion that it speaks of. */
  criterion: z.string().max(60).optional(),
});
const isOnOneThing = ({ passage, region }: { passage: unknown; region: unknown }) =>
  passage === null || region === null;

/** A comment as it is sent. */
export const newCommentSchema = commentFields.refine(isOnOneThing, {
  message: "a comment is on words or on a part of a picture, not on both",
});

/** A comment as it is kept. */
export const commentSchema = commentFields.extend({
  /** Who drafted it, where it was no person: the built-in coach, or a language model. */
  by: z.enum(["coach", "model"]).optional(),
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
  comments: z.array(newCommentSchema).max(40).default([]),
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

/** As what a person says something about work. */
export const giverSchema = z.enum(["self", "teacher", "peer"]);
export type Giver = z.infer<typeof giverSchema>;
/** `coach` is what the coach said because the learner asked. */
export const givenAsSchema = z.enum([...giverSchema.options, "coach"]);
export type GivenAs = z.infer<typeof givenAsSchema>;
export const statusSchema = z.enum(["draft", "handed-in", "released"]);

export const feedbackSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  givenAs: givenAsSchema,
  /** It was drafted with the coach; stays so, whatever a teacher makes of the draft. */
  withCoach: z.boolean(),
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

/** Kinds of work that are a learner's words; of an excerpt, those of the learner are. */
const wordKinds: readonly string[] = ["text", "code", "entry", "excerpt"];

/** Whether there are words in a kind of work that the coach can read. */
export function hasWords(kind: string): boolean {
  return wordKinds.includes(kind);
}

/** The picture that a version shows: its size in pixels, null where it isn't known. */
export const pictureSchema = z.object({
  version: z.number().int(),
  fileId: z.string(),
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
});
export type Picture = z.infer<typeof pictureSchema>;

export const feedbackListSchema = z.object({
  feedback: z.array(feedbackSchema),
  /** As what the person asking may give feedback on it; null where they may not. */
  mayGiveAs: giverSchema.nullable(),
  /** Whether the person asking may ask the coach to draft some. */
  mayAskCoach: z.boolean(),
  pictures: z.array(pictureSchema),
});
export type FeedbackList = z.infer<typeof feedbackListSchema>;

export const historySchema = z.object({
  feedback: z.array(feedbackSchema),
  pictures: z.array(pictureSchema),
  coach: z.object({
    /** As the strictest of the learner's classes has it. */
    setting: coachSettingSchema,
    /** Versions on which the coach's feedback waits for a teacher. */
    waiting: z.array(z.number().int()),
  }),
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
