import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { user } from "../../accounts/accounts.table.ts";

/** What was offered and what the learner took instead: recorded, never held against anybody. */
export const pathChoices = sqliteTable(
  "path_choices",
  {
    id: text("id").primaryKey(),
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    /** Suggestions at the time, JSON list of skill ids. */
    offered: text("offered").notNull(),
    /** Skill that was taken. */
    skill: text("skill").notNull(),
    /** worked-example, dialogue, practice or project; null where it was not chosen. */
    modality: text("modality"),
    at: integer("at").notNull(),
  },
  (table) => [index("path_choices_learner").on(table.learnerId, table.at)],
);

/** Skills that a learner is working towards, three at most. */
export const pathGoals = sqliteTable(
  "path_goals",
  {
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    skill: text("skill").notNull(),
    /** From 0, the most wanted first. */
    place: integer("place").notNull(),
    /** When it was set, milliseconds since epoch, UTC. */
    at: integer("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.learnerId, table.skill] })],
);
