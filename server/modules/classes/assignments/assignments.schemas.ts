import { z } from "zod";
import { answerKeySchema } from "../../curriculum/items.schemas.ts";
import { policySchema } from "../../tutoring/conversations.schemas.ts";

/** Most of each. */
export const assignmentLimits = {
  title: 200,
  instructions: 5_000,
  versions: 6,
  parts: 12,
  items: 40,
  skills: 12,
  questions: 20,
  reading: 50_000,
  students: 2_000,
} as const;

const id = z.string().min(1).max(120);
const words = (most: number) => z.string().trim().min(1).max(most);
const eachOnce = (most: number) =>
  z
    .array(id)
    .min(1)
    .max(most)
    .refine((ids) => new Set(ids).size === ids.length, "names one twice");

const unique = (things: readonly { readonly id: string }[]) =>
  new Set(things.map((thing) => thing.id)).size === things.length;

/** A question on a reading: with a key it is checked, without one a teacher reads the answer. */
export const readingQuestionSchema = z.object({
  id,
  text: words(1_000),
  answer: answerKeySchema.nullable().default(null),
});
export type ReadingQuestion = z.infer<typeof readingQuestionSchema>;

/** One thing to do. `id` is made by whoever writes the assignment and stays the same when it is changed. */
export const partSchema = z.discriminatedUnion("kind", [
  /** Items of packs, in this order. */
  z.object({ id, kind: z.literal("items"), items: eachOnce(assignmentLimits.items) }),
  /** Skills to work on until they are mastered. */
  z.object({ id, kind: z.literal("skills"), skills: eachOnce(assignmentLimits.skills) }),
  /** Every skill of a pack. */
  z.object({ id, kind: z.literal("pack"), pack: id }),
  /** A text, of the class's materials or written here, with questions. */
  z
    .object({
      id,
      kind: z.literal("reading"),
      materialId: z.string().max(100).nullable(),
      /** Markdown; empty where it is a material. */
      text: z.string().max(assignmentLimits.reading).default(""),
      questions: z.array(readingQuestionSchema).max(assignmentLimits.questions).refine(unique, "ids differ"),
    })
    .refine(({ materialId, text }) => (materialId === null) === (text.trim() !== ""), "has one text"),
  /** Something to write; it becomes a piece of the learner's portfolio, shown to the class's teachers. */
  z.object({
    id,
    kind: z.literal("writing"),
    prompt: words(5_000),
    /** Id of a rubric of the teacher's, or null. */
    rubricId: z.string().max(100).nullable(),
  }),
  /** A project that the learner begins or joins. */
  z.object({ id, kind: z.literal("project"), title: words(200) }),
]);
export type AssignmentPart = z.infer<typeof partSchema>;
export type PartKind = AssignmentPart["kind"];

/** Who gets a version: the whole class, a group of it, or some of its students. */
export const audienceSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("class") }),
  z.object({ kind: z.literal("group"), groupId: id }),
  z.object({ kind: z.literal("students"), students: z.array(id).min(1).max(assignmentLimits.students) }),
]);
export type Audience = z.infer<typeof audienceSchema>;

/** What some students do. A student gets the version that names them most closely: alone, then a group, then the class. */
export const versionSchema = z.object({
  id,
  name: z.string().trim().max(120).default(""),
  audience: audienceSchema,
  parts: z.array(partSchema).min(1).max(assignmentLimits.parts),
});
export type AssignmentVersion = z.infer<typeof versionSchema>;

const fields = z.object({
  title: words(assignmentLimits.title),
  /** Markdown. */
  instructions: z.string().max(assignmentLimits.instructions),
  versions: z
    .array(versionSchema)
    .min(1)
    .max(assignmentLimits.versions)
    .refine((versions) => unique(versions) && versions.every(({ parts }) => unique(parts)), "ids differ"),
  /** Milliseconds since epoch, UTC; null for none. */
  dueAt: z.number().nullable(),
  /** How much the tutor helps in it; null for what stands in the class. `exam` also keeps verdicts until it is closed. */
  policy: policySchema.nullable(),
  /** Whether a teacher reads each of the tutor's replies in it first; null for what stands in the class. */
  replies: z.enum(["direct", "drafted"]).nullable(),
});
const { instructions, dueAt, policy, replies } = fields.shape;

/** `give` shows it to the students at once; otherwise it is a draft. */
export const newAssignmentSchema = fields.extend({
  /** The same id again is the same assignment, so that a request may be made again. */
  id: id.optional(),
  instructions: instructions.default(""),
  dueAt: dueAt.default(null),
  policy: policy.default(null),
  replies: replies.default(null),
  give: z.boolean().default(false),
});
export type NewAssignment = z.infer<typeof newAssignmentSchema>;

/** What is left out stays as it is, so no field has a default. */
export const assignmentPatchSchema = fields.partial().extend({
  /** Revision that the change was made on. */
  revision: z.number().int().min(1),
  /** draft to given, given to closed, closed to given again. */
  status: z.enum(["given", "closed"]).optional(),
});
export type AssignmentPatch = z.infer<typeof assignmentPatchSchema>;

/** An assignment as the teachers of its class see it. */
export const assignmentSchema = fields.extend({
  id: z.string(),
  classId: z.string(),
  status: z.enum(["draft", "given", "closed"]),
  revision: z.number().int(),
  createdAt: z.number(),
  givenAt: z.number().nullable(),
  closedAt: z.number().nullable(),
});
export type AssignmentView = z.infer<typeof assignmentSchema>;

/** One in the list: how many students have it, began it and are done with it. */
export const assignmentSummarySchema = assignmentSchema
  .pick({ id: true, title: true, status: true, dueAt: true, policy: true, givenAt: true })
  .extend({ students: z.number().int(), begun: z.number().int(), done: z.number().int() });
export type AssignmentSummary = z.infer<typeof assignmentSummarySchema>;

export const oneAssignmentSchema = z.object({ assignment: assignmentSchema });
export const assignmentListSchema = z.object({ assignments: z.array(assignmentSummarySchema) });

/** How far a student is with a part. `of` is 1 for what has no smaller pieces. */
export const partProgressSchema = z.object({
  partId: z.string(),
  kind: z.enum(["items", "skills", "pack", "reading", "writing", "project"]),
  done: z.number().int(),
  of: z.number().int(),
  /** Of the answers that can be judged: right ones, and right ones without help. */
  right: z.number().int(),
  alone: z.number().int(),
  judged: z.number().int(),
});
export type PartProgress = z.infer<typeof partProgressSchema>;

export const studentProgressSchema = z.object({
  student: z.object({ id: z.string(), name: z.string() }),
  versionId: z.string(),
  state: z.enum(["not-begun", "under-way", "done"]),
  /** Done after it was due. */
  late: z.boolean(),
  lastAt: z.number().nullable(),
  parts: z.array(partProgressSchema),
});
export type StudentProgress = z.infer<typeof studentProgressSchema>;

/** Every student once; and of each item or question that was answered wrongly, by how many. */
export const assignmentProgressSchema = z.object({
  students: z.array(studentProgressSchema),
  missed: z.array(
    z.object({
      partId: z.string(),
      id: z.string(),
      text: z.string(),
      wrong: z.number().int(),
      of: z.number().int(),
    }),
  ),
});
export type AssignmentProgress = z.infer<typeof assignmentProgressSchema>;

/** What a student handed in that a teacher reads: answers to questions, and where the writing and the project are. */
export const handedInSchema = z.object({
  progress: studentProgressSchema,
  answers: z.array(
    z.object({
      partId: z.string(),
      id: z.string(),
      question: z.string(),
      given: z.string(),
      verdict: z.enum(["right", "wrong", "open"]),
    }),
  ),
  /** Ids of pieces of the portfolio, shown to the teachers of the class. */
  artifacts: z.array(z.object({ partId: z.string(), artifactId: z.string(), title: z.string() })),
  projects: z.array(z.object({ partId: z.string(), projectId: z.string(), title: z.string() })),
  conversations: z.array(z.object({ id: z.string(), title: z.string() })),
});
export type HandedIn = z.infer<typeof handedInSchema>;
