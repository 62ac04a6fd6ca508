import { z } from "zod";

export const newDiagnosticSchema = z.object({ subject: z.string().min(1).max(120) });

/** An answer, “I haven't met this”, or passing the question over. */
export const diagnosticAnswerSchema = z.union([
  z.strictObject({ given: z.string().min(1).max(2_000) }),
  z.strictObject({ notMet: z.literal(true) }),
  z.strictObject({ skip: z.literal(true) }),
]);
export type DiagnosticAnswer = z.infer<typeof diagnosticAnswerSchema>;

const named = z.object({ id: z.string(), name: z.string() });

export const diagnosticItemSchema = z.object({
  /** From 0, its place in the address. */
  seq: z.number().int(),
  /** From 1, as it is counted for the learner: an item that was withdrawn doesn't count. */
  number: z.number().int(),
  itemId: z.string(),
  skill: named,
  text: z.string().nullable(),
  latex: z.string().nullable(),
  options: z.array(z.object({ letter: z.string(), text: z.string() })),
});
export type DiagnosticItemView = z.infer<typeof diagnosticItemSchema>;

export const placedSkillSchema = named.extend({
  prerequisites: z.array(z.string()),
  /** Probability in 0..1 that it is known, after the answers. */
  known: z.number(),
  /** known, ready (not known, but all it builds on is) or later. */
  standing: z.enum(["known", "ready", "later"]),
  /** By work or by testing out: known surely enough that it counts. */
  mastered: z.boolean(),
});
export type PlacedSkill = z.infer<typeof placedSkillSchema>;

export const diagnosticResultSchema = z.object({
  /** Answers it rests on, with “I haven't met this”. Without any, nothing is said about the skills. */
  answered: z.number().int(),
  counts: z.object({
    known: z.number().int(),
    /** Those of the known that count as mastered, by work or by testing out. */
    mastered: z.number().int(),
    ready: z.number().int(),
    later: z.number().int(),
  }),
  /** Every skill of the subject, those that others build on first; empty without an answer. */
  skills: z.array(placedSkillSchema),
  /** Where to start, or null where nothing is left to start with. */
  start: z
    .object({
      skill: named,
      /** `builds-on` something known; `first`: on nothing else; `make-sure`: likely known, and practice tells. */
      reason: z.enum(["builds-on", "first", "make-sure"]),
      /** The known skill it builds on, for `builds-on`. */
      after: named.nullable(),
      /** How many skills that are not known yet build on it, near or far. */
      opens: z.number().int(),
    })
    .nullable(),
});
export type DiagnosticResult = z.infer<typeof diagnosticResultSchema>;

export const diagnosticSchema = z.object({
  diagnostic: z.object({
    id: z.string(),
    subject: named,
    status: z.enum(["open", "ended"]),
    /** Most questions it asks. */
    most: z.number().int(),
    startedAt: z.number(),
    endedAt: z.number().nullable(),
  }),
  /** The question in hand; null when it has ended. */
  item: diagnosticItemSchema.nullable(),
  /** What was found; null while it is open. */
  result: diagnosticResultSchema.nullable(),
});
export type DiagnosticView = z.infer<typeof diagnosticSchema>;

export const diagnosticAnsweredSchema = z.object({
  /** Whether the answer counts. It is not said whether it is right: this is no lesson. */
  taken: z.boolean(),
  /** Why it doesn't count: it can't be read as an answer, it isn't written as asked, or the question is gone. */
  why: z.enum(["unreadable", "form", "withdrawn"]).nullable(),
  view: diagnosticSchema,
});
export type DiagnosticAnswered = z.infer<typeof diagnosticAnsweredSchema>;

export const diagnosticListSchema = z.object({
  subjects: z.array(
    named.extend({
      /** Skills with questions that can be asked. */
      skills: z.number().int(),
      /** The learner's latest one in this subject, or null. */
      latest: z
        .object({
          id: z.string(),
          status: z.enum(["open", "ended"]),
          startedAt: z.number(),
          endedAt: z.number().nullable(),
        })
        .nullable(),
    }),
  ),
  /** How many answers of the learner are known altogether. */
  answers: z.number().int(),
});
export type DiagnosticList = z.infer<typeof diagnosticListSchema>;
