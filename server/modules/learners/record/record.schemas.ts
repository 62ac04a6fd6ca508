import { z } from "zod";
import { localeQuery } from "../../../shared/locale.schemas.ts";

export const progressQuery = localeQuery.extend({
  /** IANA name of the time zone in which days are counted. */
  zone: z.string().max(64).default("UTC"),
});

export const claimKindSchema = z.enum(["misconception", "skill"]);
export type ClaimKind = z.infer<typeof claimKindSchema>;

/** What is disputed: a misconception, that a skill is mastered, or that it is not. */
export const disputedSchema = z.enum(["misconception", "skill-mastered", "skill-open"]);
export type Disputed = z.infer<typeof disputedSchema>;

/** Where a dispute stands: `agreed` is the check speaking for the learner, `kept` the claim staying as it was. */
export const disputeStatusSchema = z.enum(["open", "agreed", "kept", "taken-back"]);
export type DisputeStatus = z.infer<typeof disputeStatusSchema>;

export const disputeSchema = z.object({
  id: z.string(),
  claim: claimKindSchema,
  /** Id of the misconception or the skill. */
  subjectId: z.string(),
  words: z.string(),
  status: disputeStatusSchema,
  /** Practice session of the short check; null before it was begun, and where there is nothing to check with. */
  sessionId: z.string().nullable(),
  /** Whether there are items for a short check. */
  checkable: z.boolean(),
  /** Milliseconds since epoch, UTC; so are all times here. */
  createdAt: z.number(),
  resolvedAt: z.number().nullable(),
});
export type DisputeView = z.infer<typeof disputeSchema>;

/** Something that the record says of the learner, in the learner's language. */
export const claimSchema = z.object({
  kind: claimKindSchema,
  subjectId: z.string(),
  /** `often` and `once` are misconceptions that are open; `overcome` and `withdrawn` are past ones. The others are skills. */
  code: z.enum(["often", "once", "overcome", "withdrawn", "mastered", "growing", "hard", "tested-out"]),
  /** The claim as one sentence. */
  text: z.string(),
  skill: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** Answers and lines that it rests on. */
  evidence: z.number().int(),
  lastAt: z.number(),
  /** The learner's latest word against it, or null. */
  dispute: disputeSchema.nullable(),
});
export type Claim = z.infer<typeof claimSchema>;

/** Claims, the ones to look at first: open misconceptions, then skills that are hard, growing, mastered, then the past. */
export const claimsSchema = z.object({ claims: z.array(claimSchema) });
export type Claims = z.infer<typeof claimsSchema>;

export const evidenceItemSchema = z.object({
  id: z.string(),
  source: z.enum(["turn", "practice", "diagnostic", "check"]),
  at: z.number(),
  /** What was asked, Markdown with mathematics between `$`; null where it is not known any more. */
  asked: z.string().nullable(),
  /** What the learner wrote; null where it is not known any more. */
  given: z.string().nullable(),
  correct: z.boolean(),
  /** Highest hint level before it, 0 for none. */
  helpLevel: z.number().int(),
  /** How sure the learner was beforehand, 0..1, or null. */
  confidence: z.number().nullable(),
  /** Mastery after it, 0..1; null for a misconception. */
  mastery: z.number().nullable(),
  /** Conversation that it was written in; null for an answer given elsewhere. */
  conversationId: z.string().nullable(),
});
export type EvidenceItem = z.infer<typeof evidenceItemSchema>;

/** The evidence of one claim, newest first. */
export const evidenceSchema = z.object({
  evidence: z.array(evidenceItemSchema),
  nextCursor: z.string().nullable(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const newDisputeSchema = z.object({
  claim: claimKindSchema,
  subjectId: z.string().min(1).max(120),
  /** In the learner's own words; may be empty. */
  words: z.string().max(1_000).default(""),
});

/** All that the pictures of the progress page show. */
export const progressSchema = z.object({
  /** Mastery over time: a point after each answer, oldest first, for the skills worked on last (at most 8). */
  mastery: z.array(
    z.object({
      skill: z.object({ id: z.string(), name: z.string() }),
      points: z.array(z.object({ at: z.number(), mastery: z.number() })),
    }),
  ),
  /** Skills to look at again, the longest due first (at most 12, the coming seven days included). */
  due: z.array(
    z.object({
      skill: z.object({ id: z.string(), name: z.string() }),
      dueAt: z.number(),
      isDue: z.boolean(),
    }),
  ),
  /** How sure, how right: answers by how sure the learner was, five bands of 0..1; empty bands are left out. */
  calibration: z.array(
    z.object({
      from: z.number(),
      to: z.number(),
      /** How sure on average, 0..1. */
      sure: z.number(),
      /** Share that was right, 0..1. */
      right: z.number(),
      answers: z.number().int(),
    }),
  ),
  /** Minutes of work by day (`2026-11-27`), oldest first, the last 28 days; days without work are 0. */
  time: z.array(z.object({ day: z.string(), minutes: z.number() })),
  /** Answers without help and with it: what was right. */
  help: z.object({
    alone: z.object({ right: z.number().int(), of: z.number().int() }),
    helped: z.object({ right: z.number().int(), of: z.number().int() }),
  }),
});
export type Progress = z.infer<typeof progressSchema>;

/** Disputes of a class's students, for its teachers: open ones first, then the latest. */
export const classDisputesSchema = z.object({
  disputes: z.array(
    disputeSchema.extend({
      student: z.object({ id: z.string(), name: z.string() }),
      /** The claim as one sentence. */
      text: z.string(),
    }),
  ),
});
export type ClassDisputes = z.infer<typeof classDisputesSchema>;
