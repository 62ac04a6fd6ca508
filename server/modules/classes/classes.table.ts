import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { user } from "../accounts/accounts.table.ts";

export const classes = sqliteTable("classes", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  /** coach, guide, explain, exam or off. */
  policy: text("policy").notNull(),
  createdAt: integer("created_at").notNull(),
});

/** Who belongs to a class, and as what. */
export const enrolments = sqliteTable(
  "enrolments",
  {
    classId: text("class_id")
      .notNull()
      .references(() => classes.id, { onDelete: "cascade" }),
    userId: text("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    /** student or teacher. */
    role: text("role").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.classId, table.userId] }),
    index("enrolments_user").on(table.userId, table.role),
  ],
);
