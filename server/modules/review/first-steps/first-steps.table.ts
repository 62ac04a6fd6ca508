import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { user } from "../../accounts/accounts.table.ts";

/** What a teacher chose for the guide: which steps to skip, and whether it is put away. What was done is read from the record. */
export const firstSteps = sqliteTable("first_steps", {
  teacherId: text("teacher_id")
    .primaryKey()
    .references(() => user.id, { onDelete: "cascade" }),
  /** Ids of steps, JSON. */
  skipped: text("skipped").notNull().default("[]"),
  /** Milliseconds since epoch, UTC; null while it is not put away. */
  putAwayAt: integer("put_away_at"),
});

/** When a teacher first read what leaves no other trace: who works now, and the plan for tomorrow. */
export const deskLooks = sqliteTable(
  "desk_looks",
  {
    teacherId: text("teacher_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    /** live or plan. */
    what: text("what").notNull(),
    /** Milliseconds since epoch, UTC. */
    firstAt: integer("first_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.teacherId, table.what] })],
);
