import { z } from "zod";

export const newPracticeSchema = z.object({
  /** Skill to practise; without one, what is under way or due. */
  skillId: z.string().max(120).optional(),
  kind: z.enum(["practice", "review", "check"]).default("practice"),
});

export const newAnswerSchema = z.object({
  /** Made by the client: the same id again is the same answer. */
  id: z.string().min(1).max(100),
  given: z.string().max(2_000),
  /** How sure beforehand, 0..1. */
  confidence: z.number().min(0).max(1).nullable().default(null),
  /** Milliseconds from showing to answering, as the learner's device counted. */
  took: z.number().int().min(0).max(86_400_000).default(0),
});

/** kept: not said before the exam it belongs to is closed. */
export const verdictSchema = z.enum(["right", "wrong", "wrong-form", "open", "kept"]);

/** answered: in an exam, where it is not said how it went, or could not be judged. */
const itemStatusSchema = z.enum(["open", "right", "wrong", "answered", "passed", "withdrawn"]);

export const practiceItemSchema = z.object({
  /** From 0. */
  seq: z.number().int(),
  itemId: z.string(),
  skill: z.object({ id: z.string(), name: z.string() }),
  purpose: z.enum(["practice", "check"]),
  status: itemStatusSchema,
  /** Why this one, in a word: `focus`, `review`, `check`, `easier`, `harder`, `assigned`. */
  because: z.string(),
  text: z.string().nullable(),
  latex: z.string().nullable(),
  options: z.array(z.object({ letter: z.string(), text: z.string() })),
  attempts: z.number().int(),
  helpLevel: z.number().int(),
  /** Conversation with the tutor about it; null before one is opened, and in a check. */
  conversationId: z.string().nullable(),
});
export type PracticeItemView = z.infer<typeof practiceItemSchema>;

export const summarySchema = z.object({
  answered: z.number().int(),
  alone: z.number().int(),
  helped: z.number().int(),
  check: z.object({ right: z.number().int(), of: z.number().int() }),
  calibration: z.object({ sure: z.number(), right: z.number(), of: z.number().int() }).nullable(),
  skills: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** Probability in 0..1 that it is known, now; null without evidence. */
      mastery: z.number().nullable(),
      mastered: z.boolean(),
    }),
  ),
  /** Skill to try next, or null. */
  next: z.object({ id: z.string(), name: z.string() }).nullable(),
});
export type PracticeSummary = z.infer<typeof summarySchema>;

export const practiceSchema = z.object({
  session: z.object({
    id: z.string(),
    kind: z.enum(["practice", "review", "check"]),
    status: z.enum(["open", "ended"]),
    /** Assignment that it was given in; null where the learner began it. */
    assignmentId: z.string().nullable(),
    /** How many items it has altogether. */
    length: z.number().int(),
    startedAt: z.number(),
    endedAt: z.number().nullable(),
  }),
  /** The item in hand: the latest one; null before the first. */
  item: practiceItemSchema.nullable(),
  /** How the items went, in order. */
  past: z.array(itemStatusSchema),
  /** What is said after it; null while it is open, and after an exam until it is closed. */
  summary: summarySchema.nullable(),
});
export type PracticeView = z.infer<typeof practiceSchema>;

export const answeredSchema = z.object({
  verdict: verdictSchema,
  /** Whether the item is done with: right, or wrong too often. */
  done: z.boolean(),
  /** A question about the misconception that gives this answer, or null. It tells nothing. */
  ask: z.string().nullable(),
  practice: practiceSchema,
});
export type Answered = z.infer<typeof answeredSchema>;
