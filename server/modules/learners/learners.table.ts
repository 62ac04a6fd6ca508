import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { user } from "../accounts/accounts.table.ts";

/** Facts of a learner's profile, each with its source and date. */
export const profileFacts = sqliteTable(
  "profile_facts",
  {
    id: text("id").primaryKey(),
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    /** goal, interest, help-preference, accommodation or language. */
    kind: text("kind").notNull(),
    text: text("text").notNull(),
    source: text("source").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [index("profile_facts_learner").on(table.learnerId, table.createdAt)],
);

/** Misconceptions seen in a learner's work; open until a right line of the same skill closes them. */
export const misconceptionsSeen = sqliteTable(
  "misconceptions_seen",
  {
    id: text("id").primaryKey(),
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    misconception: text("misconception").notNull(),
    count: integer("count").notNull(),
    lastSeenAt: integer("last_seen_at").notNull(),
    /** Turn it was last seen in, or null where it was seeded. */
    turnId: text("turn_id"),
  },
  (table) => [
    index("misconceptions_learner").on(table.learnerId, table.lastSeenAt),
    uniqueIndex("misconceptions_once").on(table.learnerId, table.misconception),
  ],
);

/** Probability that a skill is known (Bayesian knowledge tracing), by learner and skill. */
export const skillStates = sqliteTable(
  "skill_states",
  {
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    skill: text("skill").notNull(),
    mastery: real("mastery").notNull(),
    opportunities: integer("opportunities").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.learnerId, table.skill] })],
);

/** One observed answer or line: the ground that every claim about a learner stands on. */
export const evidence = sqliteTable(
  "evidence",
  {
    id: text("id").primaryKey(),
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    skill: text("skill").notNull(),
    turnId: text("turn_id").notNull(),
    correct: integer("correct", { mode: "boolean" }).notNull(),
    /** Highest hint level given on the step, 0 for none. */
    helpLevel: integer("help_level").notNull(),
    at: integer("at").notNull(),
  },
  (table) => [index("evidence_learner").on(table.learnerId, table.skill, table.at)],
);

/** Short summaries of earlier sessions. */
export const memories = sqliteTable(
  "memories",
  {
    id: text("id").primaryKey(),
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    conversationId: text("conversation_id").notNull(),
    text: text("text").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [index("memories_learner").on(table.learnerId, table.createdAt)],
);
