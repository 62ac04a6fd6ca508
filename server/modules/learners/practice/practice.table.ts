import { sql } from "drizzle-orm";
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { user } from "../../accounts/accounts.table.ts";
import { assignments } from "../../classes/assignments/assignments.table.ts";
import { classes } from "../../classes/classes.table.ts";

/** A session of practice: some items one after the other, at its end some without help. */
export const practiceSessions = sqliteTable(
  "practice_sessions",
  {
    id: text("id").primaryKey(),
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    classId: text("class_id").references(() => classes.id, { onDelete: "set null" }),
    /** practice, review, or check (short, unassisted, after a dispute or to test out). */
    kind: text("kind").notNull(),
    /** Skills it is about, JSON list of ids. */
    skills: text("skills").notNull(),
    /** What started it: a suggestion of the path, a dispute, or the learner's own choice. */
    reason: text("reason").notNull(),
    /** Id of the dispute a check is for, or null. */
    disputeId: text("dispute_id"),
    /** Assignment whose part it is, and the part; null where the learner began it. */
    assignmentId: text("assignment_id").references(() => assignments.id, { onDelete: "set null" }),
    partId: text("part_id"),
    /** Place from which items count as asked in this round: what was passed in an earlier one is asked again. */
    roundFrom: integer("round_from").notNull().default(0),
    /** Whether there are answers of an exam that count only once its assignment is closed: 0 or 1. */
    uncounted: integer("uncounted").notNull().default(0),
    /** open or ended. */
    status: text("status").notNull(),
    /** What is said after it, JSON; null while it is open. */
    feedback: text("feedback"),
    startedAt: integer("started_at").notNull(),
    endedAt: integer("ended_at"),
  },
  (table) => [
    index("practice_learner").on(table.learnerId, table.startedAt),
    uniqueIndex("practice_assigned")
      .on(table.assignmentId, table.learnerId, table.partId)
      .where(sql`assignment_id IS NOT NULL`),
  ],
);

/** The items of a session, as they were shown. */
export const practiceItems = sqliteTable(
  "practice_items",
  {
    sessionId: text("session_id")
      .notNull()
      .references(() => practiceSessions.id, { onDelete: "cascade" }),
    /** From 0. */
    seq: integer("seq").notNull(),
    itemId: text("item_id").notNull(),
    skill: text("skill").notNull(),
    /** Version of the pack it came from when it was shown. */
    packVersion: text("pack_version").notNull(),
    /** Seed of a generated item. */
    seed: integer("seed").notNull(),
    /** new, review or check. */
    purpose: text("purpose").notNull(),
    /** Why this one, as code and values, JSON. */
    because: text("because").notNull(),
    /** Probability in 0..1 of a right answer, foretold when it was chosen. */
    foretold: real("foretold").notNull(),
    /** Conversation with the tutor beside it; null until one is opened. */
    conversationId: text("conversation_id"),
    /** Hints given on it, 0..4. */
    helpLevel: integer("help_level").notNull().default(0),
    /** open, right, wrong, passed, withdrawn, or answered (in an exam, with what can't be judged). */
    status: text("status").notNull(),
    shownAt: integer("shown_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.sessionId, table.seq] })],
);

/** Answers as they were given; only the first to an item counts for mastery. */
export const practiceAnswers = sqliteTable(
  "practice_answers",
  {
    /** Made by the client, so that the same answer sent twice is one. */
    id: text("id").primaryKey(),
    sessionId: text("session_id")
      .notNull()
      .references(() => practiceSessions.id, { onDelete: "cascade" }),
    seq: integer("seq").notNull(),
    /** From 0. */
    attempt: integer("attempt").notNull(),
    given: text("given").notNull(),
    /** right, wrong, wrong-form or open. */
    verdict: text("verdict").notNull(),
    misconception: text("misconception"),
    /** How sure beforehand, 0..1; null where it was not said. */
    confidence: real("confidence"),
    helpLevel: integer("help_level").notNull(),
    /** Milliseconds from showing to answering. */
    took: integer("took").notNull(),
    at: integer("at").notNull(),
  },
  (table) => [uniqueIndex("practice_answers_attempt").on(table.sessionId, table.seq, table.attempt)],
);
