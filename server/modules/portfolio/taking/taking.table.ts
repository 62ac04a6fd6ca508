import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { user } from "../../accounts/accounts.table.ts";
import { artifacts } from "../portfolio.table.ts";

/**
 * What others said about a learner's work, and what the learner kept together with others, in another place: it came with
 * a portfolio that was taken in. It is a copy for the learner to read; nobody here signed it, and nothing counts it.
 */
export const broughtAlong = sqliteTable(
  "brought_along",
  {
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    /** feedback, project or competency. */
    kind: text("kind").notNull(),
    id: text("id").notNull(),
    /** Artifact that feedback is about; null for anything else. */
    artifactId: text("artifact_id").references(() => artifacts.id, { onDelete: "cascade" }),
    /** As it stood in the portfolio, JSON, by its kind. */
    said: text("said").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.learnerId, table.kind, table.id] }),
    index("brought_along_artifact").on(table.artifactId),
  ],
);
