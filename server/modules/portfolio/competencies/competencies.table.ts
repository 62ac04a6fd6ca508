import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { competencies } from "../portfolio.table.ts";

/** That the word on a competency was taken back: a record of its own, so that the first one never changes. */
export const competencyWithdrawals = sqliteTable("competency_withdrawals", {
  competencyId: text("competency_id")
    .primaryKey()
    .references(() => competencies.id, { onDelete: "cascade" }),
  withdrawnBy: text("withdrawn_by").notNull(),
  /** Why, for the learner to read. */
  reason: text("reason").notNull(),
  at: integer("at").notNull(),
});
