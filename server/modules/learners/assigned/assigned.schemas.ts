import { z } from "zod";
import { partProgressSchema } from "../../classes/assignments/assignments.schemas.ts";
import { policySchema } from "../../tutoring/conversations.schemas.ts";

/** An assignment in a student's list. */
export const myAssignmentSummarySchema = z.object({
  id: z.string(),
  title: z.string(),
  class: z.object({ id: z.string(), name: z.string() }),
  dueAt: z.number().nullable(),
  status: z.enum(["given", "closed"]),
  state: z.enum(["not-begun", "under-way", "done"]),
  /** Things done, and things to do. */
  done: z.number().int(),
  of: z.number().int(),
});
export type MyAssignmentSummary = z.infer<typeof myAssignmentSummarySchema>;
export const myAssignmentsSchema = z.object({ assignments: z.array(myAssignmentSummarySchema) });

/** A question of a reading with the student's own answer. No key is ever sent. */
const myQuestionSchema = z.object({
  id: z.string(),
  text: z.string(),
  given: z.string().nullable(),
  /** kept: not said, because it is an exam that goes on, or a teacher reads it. */
  verdict: z.enum(["right", "wrong", "kept"]).nullable(),
});

/** A part as the student sees it. */
export const myPartSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("items"),
    id: z.string(),
    progress: partProgressSchema,
    /** The practice session of it; null before the first start. */
    practiceId: z.string().nullable(),
  }),
  z.object({
    kind: z.literal("skills"),
    id: z.string(),
    progress: partProgressSchema,
    skills: z.array(z.object({ id: z.string(), name: z.string(), mastered: z.boolean() })),
  }),
  z.object({
    kind: z.literal("pack"),
    id: z.string(),
    progress: partProgressSchema,
    name: z.string(),
    skills: z.array(z.object({ id: z.string(), name: z.string(), mastered: z.boolean() })),
  }),
  z.object({
    kind: z.literal("reading"),
    id: z.string(),
    progress: partProgressSchema,
    title: z.string(),
    /** Markdown. */
    text: z.string(),
    questions: z.array(myQuestionSchema),
  }),
  z.object({
    kind: z.literal("writing"),
    id: z.string(),
    progress: partProgressSchema,
    prompt: z.string(),
    rubric: z.string().nullable(),
    /** The piece it became; null before it was begun. */
    artifactId: z.string().nullable(),
    handedInAt: z.number().nullable(),
  }),
  z.object({
    kind: z.literal("project"),
    id: z.string(),
    progress: partProgressSchema,
    title: z.string(),
    projectId: z.string().nullable(),
    handedInAt: z.number().nullable(),
  }),
]);
export type MyPart = z.infer<typeof myPartSchema>;

export const myAssignmentSchema = z.object({
  assignment: myAssignmentSummarySchema.extend({
    /** Markdown. */
    instructions: z.string(),
    /** What stands in it for the tutor's help. */
    policy: policySchema,
    /** Who reads what is handed in. */
    teachers: z.array(z.string()),
    parts: z.array(myPartSchema),
  }),
});
export type MyAssignment = z.infer<typeof myAssignmentSchema>["assignment"];

export const onePartSchema = z.object({ part: myPartSchema });

/** An answer to a question of a reading. The same id again is the same answer; a later answer takes the place of an earlier. */
export const newReadingAnswerSchema = z.object({
  id: z.string().min(1).max(100),
  given: z.string().trim().min(1).max(4_000),
});
export const startedPracticeSchema = z.object({ practiceId: z.string() });
export const startedWritingSchema = z.object({ artifactId: z.string() });
export const startedProjectSchema = z.object({ projectId: z.string() });
