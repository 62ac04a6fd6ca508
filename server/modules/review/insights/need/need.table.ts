import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { user } from "../../../accounts/accounts.table.ts";
import { classes } from "../../../classes/classes.table.ts";

/** "I know, not now": a teacher set a reason aside for a student, for the whole class's teachers and for a while. */
export const needSetAsides = sqliteTable(
  "need_set_asides",
  {
    classId: text("class_id")
      .notNull()
      .references(() => classes.id, { onDelete: "cascade" }),
    studentId: text("student_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    /** Name of the rule. */
    rule: text("rule").notNull(),
    /** Who set it aside; null once that person is gone. */
    byId: text("by_id").references(() => user.id, { onDelete: "set null" }),
    at: integer("at").notNull(),
    /** Milliseconds since epoch, UTC; after it the reason is shown again. */
    until: integer("until").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.classId, table.studentId, table.rule] }),
    index("need_set_asides_student").on(table.studentId),
    index("need_set_asides_by").on(table.byId),
  ],
);
