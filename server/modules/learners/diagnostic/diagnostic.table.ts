import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { user } from "../../accounts/accounts.table.ts";

/** An adaptive diagnostic of a subject. */
export const diagnostics = sqliteTable(
  "diagnostics",
  {
    id: text("id").primaryKey(),
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    subject: text("subject").notNull(),
    /** open or ended. */
    status: text("status").notNull(),
    startedAt: integer("started_at").notNull(),
    endedAt: integer("ended_at"),
  },
  (table) => [index("diagnostics_learner").on(table.learnerId, table.startedAt)],
);

/** Its items, asked one after the other. */
export const diagnosticItems = sqliteTable(
  "diagnostic_items",
  {
    diagnosticId: text("diagnostic_id")
      .notNull()
      .references(() => diagnostics.id, { onDelete: "cascade" }),
    /** From 0. */
    seq: integer("seq").notNull(),
    itemId: text("item_id").notNull(),
    skill: text("skill").notNull(),
    seed: integer("seed").notNull(),
    /** right, wrong, not-met ("I haven't met this"), skipped or withdrawn; null while it is open. */
    outcome: text("outcome"),
    given: text("given"),
    shownAt: integer("shown_at").notNull(),
    answeredAt: integer("answered_at"),
  },
  (table) => [primaryKey({ columns: [table.diagnosticId, table.seq] })],
);
