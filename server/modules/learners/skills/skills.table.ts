import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { user } from "../../accounts/accounts.table.ts";

/** All that is known of a learner in a skill: knowledge tracing, the terms of the online model, and when it is due. */
export const skillStates = sqliteTable(
  "skill_states",
  {
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    skill: text("skill").notNull(),
    /** Probability in 0..1 that it is known. */
    mastery: real("mastery").notNull(),
    opportunities: integer("opportunities").notNull(),
    /** Logits, of the online model. */
    ability: real("ability").notNull().default(0),
    right: integer("right_answers").notNull().default(0),
    wrong: integer("wrong_answers").notNull().default(0),
    run: integer("run").notNull().default(0),
    /** Share of right answers lately, 0..1, over about 3 and 7 answers. */
    recentFew: real("recent_few").notNull().default(0.66),
    recentSome: real("recent_some").notNull().default(0.66),
    /** FSRS; null before the first review. */
    stability: real("stability"),
    difficulty: real("difficulty"),
    reviews: integer("reviews").notNull().default(0),
    lapses: integer("lapses").notNull().default(0),
    reviewedAt: integer("reviewed_at"),
    dueAt: integer("due_at"),
    /** When it was first mastered, by work or by testing out; null before. */
    masteredAt: integer("mastered_at"),
    /** Version of the parameters that `mastery` was traced with. */
    parameters: integer("parameters").notNull().default(1),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.learnerId, table.skill] }),
    index("skill_states_recent").on(table.learnerId, table.updatedAt),
    index("skill_states_due").on(table.learnerId, table.dueAt),
  ],
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
    /** turn, practice, diagnostic or check. */
    source: text("source").notNull().default("turn"),
    /** Id of the turn, or of the answer given elsewhere; with `place` it names one answer, which counts once. */
    sourceId: text("source_id").notNull(),
    /** From 0, for the lines of one turn. */
    place: integer("place").notNull().default(0),
    itemId: text("item_id"),
    correct: integer("correct", { mode: "boolean" }).notNull(),
    /** Highest hint level given on the step, 0 for none. */
    helpLevel: integer("help_level").notNull(),
    /** Probability in 0..1 that the online model gave the answer beforehand; null where it was not asked. */
    foretold: real("foretold"),
    /** How sure the learner was beforehand, 0..1; null where it was not asked. */
    confidence: real("confidence"),
    /** Milliseconds from showing to answering; null where unknown. */
    took: integer("took"),
    /** Mastery after it, 0..1. */
    mastery: real("mastery"),
    at: integer("at").notNull(),
  },
  (table) => [
    index("evidence_learner").on(table.learnerId, table.skill, table.at),
    index("evidence_time").on(table.learnerId, table.at),
    uniqueIndex("evidence_once").on(table.sourceId, table.skill, table.place),
  ],
);

/** The online model's terms of a learner beyond single skills. */
export const learnerStates = sqliteTable("learner_states", {
  learnerId: text("learner_id")
    .primaryKey()
    .references(() => user.id, { onDelete: "cascade" }),
  ability: real("ability").notNull(),
  answers: integer("answers").notNull(),
  right: integer("right_answers").notNull(),
  recentFew: real("recent_few").notNull(),
  recentSome: real("recent_some").notNull(),
  recentMany: real("recent_many").notNull(),
  run: integer("run").notNull(),
  lastSkills: text("last_skills").notNull(),
  updatedAt: integer("updated_at").notNull(),
});

/** How easy an item or a skill has been for everybody: the online model's terms. */
export const eases = sqliteTable(
  "eases",
  {
    /** item or skill. */
    kind: text("kind").notNull(),
    id: text("id").notNull(),
    ease: real("ease").notNull(),
    answers: integer("answers").notNull(),
    right: integer("right_answers").notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.id] })],
);

/** A learner's last answer to an item. */
export const itemsAnswered = sqliteTable(
  "items_answered",
  {
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    itemId: text("item_id").notNull(),
    correct: integer("correct", { mode: "boolean" }).notNull(),
    answers: integer("answers").notNull(),
    at: integer("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.learnerId, table.itemId] })],
);
