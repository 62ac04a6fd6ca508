import { z } from "zod";

/** What can need a person. `tutor-disagrees`: a model's words against the checked mathematics, or a reply it did not finish. */
export const queueKinds = [
  "safeguarding",
  "asks-for-teacher",
  "stuck",
  "answer-seeking",
  "dispute",
  "change",
  "tutor-disagrees",
  "guard-held",
] as const;
export const queueKindSchema = z.enum(queueKinds);
export type QueueKind = z.infer<typeof queueKindSchema>;

export const severitySchema = z.enum(["notice", "high"]);
export type Severity = z.infer<typeof severitySchema>;

export const queueStatusSchema = z.enum(["open", "taken", "closed"]);
export type QueueStatus = z.infer<typeof queueStatusSchema>;

/** A sentence by code and values: of `tutoring/reasons`, or of the queue's own words. */
export const queueReasonSchema = z.object({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type QueueReason = z.infer<typeof queueReasonSchema>;

/** Why an item stands where it stands. */
export const standsSchema = z.enum([
  "yours-now",
  "safeguarding-high",
  "safeguarding",
  "asks",
  "at-it-now",
  "left-off",
  "dispute",
  "change",
  "tutor",
  "since-finished",
]);
export type Stands = z.infer<typeof standsSchema>;

/** To whom else something urgent is shown by now, and since when it is. */
export const escalationSchema = z.object({
  to: z.enum(["second-recipient", "administrators"]),
  why: z.enum(["waited", "no-teacher", "archived", "no-class"]),
  since: z.number(),
  /** Whether the person asking is one of them. */
  yours: z.boolean(),
});
export type Escalation = z.infer<typeof escalationSchema>;

const person = z.object({ id: z.string(), name: z.string() });

/** A turn that the item comes from: the student's words, and what the tutor said. */
export const decisiveTurnSchema = z.object({
  id: z.string(),
  at: z.number(),
  student: z.string(),
  reply: z.string(),
});
export type DecisiveTurn = z.infer<typeof decisiveTurnSchema>;

export const queueItemSchema = z.object({
  id: z.string(),
  kind: queueKindSchema,
  severity: severitySchema,
  status: queueStatusSchema,
  student: person,
  class: person.nullable(),
  /** Null where it belongs to none, and where the person asking may read the decisive turns alone. */
  conversationId: z.string().nullable(),
  /** Why it is here, the latest first. */
  reasons: z.array(queueReasonSchema),
  /** Oldest first. */
  turns: z.array(decisiveTurnSchema),
  /** Signals so far. */
  count: z.number().int(),
  /** Milliseconds since epoch, UTC; so are all times here. */
  firstAt: z.number(),
  lastAt: z.number(),
  stands: standsSchema,
  escalation: escalationSchema.nullable(),
  /** Urgent words that came after it was taken; null where none did. */
  urgentSince: z.number().nullable(),
  takenBy: person.extend({ at: z.number(), isYou: z.boolean() }).nullable(),
  closed: z.object({ by: person.nullable(), at: z.number(), note: z.string() }).nullable(),
  /** Until when closing can be undone; null where it can't. */
  undoUntil: z.number().nullable(),
});
export type QueueItem = z.infer<typeof queueItemSchema>;

export const queueListSchema = z.object({
  items: z.array(queueItemSchema),
  nextCursor: z.string().nullable(),
  /** When the waiting times hold. */
  now: z.number(),
});
export type QueueList = z.infer<typeof queueListSchema>;

/** All classes together; for an administrator, what no adult can reach or nobody took in time. */
export const wholeQueueSchema = queueListSchema.extend({
  /** What waits in each class of the person asking; empty for an administrator. */
  classes: z.array(person.extend({ waiting: z.number().int(), urgent: z.number().int() })),
});
export type WholeQueue = z.infer<typeof wholeQueueSchema>;

export const longestNote = 2_000;
export const closingSchema = z.object({ note: z.string().trim().max(longestNote).default("") });
export const oneQueueItemSchema = z.object({ item: queueItemSchema });

export const queueQuerySchema = z.object({ cursor: z.string().max(400).optional() });
export const classQueueQuerySchema = queueQuerySchema.extend({
  status: z.enum(["open", "closed"]).default("open"),
});
