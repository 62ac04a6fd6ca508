import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { user } from "../../accounts/accounts.table.ts";

/** What a teacher decided about a week's letter to a student's family; the letter itself is written from the record. */
export const letterNotes = sqliteTable(
  "letter_notes",
  {
    studentId: text("student_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    /** Monday of the week, `2026-11-23`. */
    week: text("week").notNull(),
    /** A sentence of the teacher's, or empty. */
    sentence: text("sentence").notNull(),
    /** Whether the family does not get it: 0 or 1. */
    held: integer("held").notNull(),
    teacherId: text("teacher_id").references(() => user.id, { onDelete: "set null" }),
    at: integer("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.studentId, table.week] })],
);
