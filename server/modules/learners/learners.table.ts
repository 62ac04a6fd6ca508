import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { user } from "../accounts/accounts.table.ts";

/** Facts of a learner's profile, each with its source and date. */
export const profileFacts = sqliteTable(
  "profile_facts",
  {
    id: text("id").primaryKey(),
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    /** name, goal, interest, help-preference, accommodation or language. */
    kind: text("kind").notNull(),
    text: text("text").notNull(),
    source: text("source").notNull(),
    /** teacher: the tutor and the class's teachers may read it; self: the learner alone. */
    visibility: text("visibility").notNull().default("teacher"),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [index("profile_facts_learner").on(table.learnerId, table.createdAt)],
);

/** Whether a learner has been welcomed; a row is there once the welcome was finished or passed over. */
export const welcomes = sqliteTable("welcomes", {
  learnerId: text("learner_id")
    .primaryKey()
    .references(() => user.id, { onDelete: "cascade" }),
  /** finished or skipped. */
  outcome: text("outcome").notNull(),
  at: integer("at").notNull(),
});

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
    /** open, disputed (while the learner's word against it is open), overcome (later work shows it no more) or withdrawn
     * (a check agreed with the learner). */
    status: text("status").notNull().default("open"),
  },
  (table) => [
    index("misconceptions_learner").on(table.learnerId, table.lastSeenAt),
    uniqueIndex("misconceptions_once").on(table.learnerId, table.misconception),
  ],
);

/** Each time a misconception was seen: the evidence a claim about it opens. */
export const misconceptionSightings = sqliteTable(
  "misconception_sightings",
  {
    id: text("id").primaryKey(),
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    misconception: text("misconception").notNull(),
    /** turn or practice. */
    source: text("source").notNull(),
    /** Id of the turn or of the practice answer. */
    sourceId: text("source_id").notNull(),
    /** What the learner wrote. */
    line: text("line").notNull(),
    at: integer("at").notNull(),
  },
  (table) => [
    index("sightings_learner").on(table.learnerId, table.misconception, table.at),
    uniqueIndex("sightings_once").on(table.learnerId, table.misconception, table.source, table.sourceId),
  ],
);

/** Short summaries of earlier sessions, one a problem; `memory_search` finds them by their words. */
export const memories = sqliteTable(
  "memories",
  {
    id: text("id").primaryKey(),
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    conversationId: text("conversation_id").notNull(),
    text: text("text").notNull(),
    /** Id of the skill that was worked on, or null where it is not known. */
    skill: text("skill"),
    /** Ids of the turns it was made from, JSON, oldest first. */
    turns: text("turns").notNull().default("[]"),
    /** When the last of them ended, milliseconds since epoch, UTC. */
    createdAt: integer("created_at").notNull(),
  },
  (table) => [
    index("memories_learner").on(table.learnerId, table.createdAt),
    index("memories_skill").on(table.learnerId, table.skill, table.createdAt),
  ],
);

/** Where a memory points in meaning, by the model that says so. */
export const memoryVectors = sqliteTable(
  "memory_vectors",
  {
    memoryId: text("memory_id")
      .notNull()
      .references(() => memories.id, { onDelete: "cascade" }),
    model: text("model").notNull(),
    /** 32-bit floats, little-endian, as libSQL's vector functions read them. */
    vector: blob("vector", { mode: "buffer" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.memoryId, table.model] })],
);
