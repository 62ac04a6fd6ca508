import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { user } from "../../accounts/accounts.table.ts";

/** "That's not right": a learner's word against a claim of the record. */
export const disputes = sqliteTable(
  "disputes",
  {
    id: text("id").primaryKey(),
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    /** misconception, skill-mastered (that it is) or skill-open (that it is not). */
    claim: text("claim").notNull(),
    /** Id of the misconception or the skill. */
    subjectId: text("subject_id").notNull(),
    /** What the learner says, in own words; may be empty. */
    words: text("words").notNull(),
    /** open, agreed (the check spoke for the learner), kept (it did not) or taken-back. */
    status: text("status").notNull(),
    /** Practice session of the short check, or null before it was begun. */
    sessionId: text("session_id"),
    createdAt: integer("created_at").notNull(),
    resolvedAt: integer("resolved_at"),
  },
  (table) => [index("disputes_learner").on(table.learnerId, table.createdAt)],
);
