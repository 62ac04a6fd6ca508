import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { user } from "../../accounts/accounts.table.ts";
import { classes } from "../classes.table.ts";

/** The class a teacher tries things in, one for each teacher, and how far the making of it is. */
export const practiceClasses = sqliteTable("practice_classes", {
  teacherId: text("teacher_id")
    .primaryKey()
    .references(() => user.id, { onDelete: "cascade" }),
  classId: text("class_id")
    .notNull()
    .unique()
    .references(() => classes.id, { onDelete: "cascade" }),
  /** Language of its made-up students, en or es. */
  locale: text("locale").notNull(),
  /** Sessions played so far. */
  played: integer("played").notNull().default(0),
  /** How often its making was begun since it was asked for. */
  attempts: integer("attempts").notNull().default(0),
  /** Who makes it now; past `leaseUntil` (milliseconds since epoch, UTC) whoever looks begins again. */
  leaseOwner: text("lease_owner").notNull().default(""),
  leaseUntil: integer("lease_until").notNull().default(0),
  /** When all of it was there; null until then. */
  readyAt: integer("ready_at"),
});
