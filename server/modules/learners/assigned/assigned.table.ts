import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { user } from "../../accounts/accounts.table.ts";
import { assignments } from "../../classes/assignments/assignments.table.ts";

/** What a student has begun of an assignment: a row for each part. The practice of its items stands in `practice_sessions`. */
export const assignedParts = sqliteTable(
  "assigned_parts",
  {
    assignmentId: text("assignment_id")
      .notNull()
      .references(() => assignments.id, { onDelete: "cascade" }),
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    /** Id of the part, as its version has it. */
    partId: text("part_id").notNull(),
    /** Piece of the portfolio that the writing became; null before. */
    artifactId: text("artifact_id"),
    /** Project that it was begun as or joined; null before. */
    projectId: text("project_id"),
    /** When it was handed in, milliseconds since epoch, UTC; null while it is not, and after it was taken back. */
    handedInAt: integer("handed_in_at"),
    startedAt: integer("started_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.assignmentId, table.learnerId, table.partId] }),
    index("assigned_parts_learner").on(table.learnerId, table.assignmentId),
  ],
);

/** Answers to the questions of a reading: one for each question, the latest. */
export const assignedAnswers = sqliteTable(
  "assigned_answers",
  {
    assignmentId: text("assignment_id")
      .notNull()
      .references(() => assignments.id, { onDelete: "cascade" }),
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    partId: text("part_id").notNull(),
    questionId: text("question_id").notNull(),
    /** Made by the client, so that the same answer sent twice is one. */
    answerId: text("answer_id").notNull(),
    given: text("given").notNull(),
    /** right, wrong, or open (a teacher reads it). */
    verdict: text("verdict").notNull(),
    /** right or wrong, of the first answer that could be judged; null before one. */
    first: text("first"),
    /** When the question was first answered. */
    firstAt: integer("first_at").notNull(),
    at: integer("at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.assignmentId, table.learnerId, table.partId, table.questionId] }),
    index("assigned_answers_learner").on(table.learnerId, table.assignmentId),
  ],
);
