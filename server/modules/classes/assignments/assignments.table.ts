import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { classes } from "../classes.table.ts";

/** What the teachers of a class give its students to do. */
export const assignments = sqliteTable(
  "assignments",
  {
    id: text("id").primaryKey(),
    classId: text("class_id")
      .notNull()
      .references(() => classes.id, { onDelete: "cascade" }),
    title: text("title").notNull(),
    /** Markdown. */
    instructions: text("instructions").notNull().default(""),
    /** Who does what: JSON list of AssignmentVersion. */
    versions: text("versions").notNull(),
    /** Milliseconds since epoch, UTC; null for none. */
    dueAt: integer("due_at"),
    /** coach, guide, explain, exam or off; null for what stands in the class. */
    policy: text("policy"),
    /** direct or drafted; null for what stands in the class. */
    replies: text("replies"),
    /** draft, given or closed. */
    status: text("status").notNull().default("draft"),
    /** Counts up with each change, so that a change made on an old copy is noticed. */
    revision: integer("revision").notNull().default(1),
    createdAt: integer("created_at").notNull(),
    /** When it was first given; null before. */
    givenAt: integer("given_at"),
    /** When it was closed; null while it isn't. */
    closedAt: integer("closed_at"),
  },
  (table) => [index("assignments_class").on(table.classId, table.createdAt, table.id)],
);
