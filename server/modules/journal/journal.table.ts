import { blob, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { user } from "../accounts/accounts.table.ts";

/** An entry of a learner's journal, as it reads now; `entry_changes` is what it is made of. */
export const journalEntries = sqliteTable(
  "journal_entries",
  {
    id: text("id").primaryKey(),
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    title: text("title").notNull(),
    /** Markdown. */
    body: text("body").notNull(),
    /** Title, words and tags in lower case without accents: what a search looks through. */
    words: text("words").notNull(),
    template: text("template").notNull(),
    /** private, teachers or class. */
    visibility: text("visibility").notNull().default("private"),
    /** JSON list. */
    tags: text("tags").notNull().default("[]"),
    /** Named by the learner, where moods are turned on; or null. */
    mood: text("mood"),
    /** Conversation that it thinks back to, or null. */
    conversationId: text("conversation_id"),
    /** Last change that title and body were read from. */
    readUpTo: integer("read_up_to").notNull().default(0),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
    /** When it was put away; null while it is there. */
    deletedAt: integer("deleted_at"),
  },
  (table) => [
    index("journal_learner").on(table.learnerId, table.createdAt, table.id),
    index("journal_visible").on(table.learnerId, table.visibility, table.createdAt),
  ],
);

/** Changes of an entry's document in the order they came; any number of them may be put together into one. */
export const entryChanges = sqliteTable(
  "entry_changes",
  {
    entryId: text("entry_id")
      .notNull()
      .references(() => journalEntries.id, { onDelete: "cascade" }),
    /** From 1. */
    seq: integer("seq").notNull(),
    change: blob("change", { mode: "buffer" }).notNull(),
    at: integer("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.entryId, table.seq] })],
);

/** How an entry read before it was changed elsewhere or by somebody else's program. */
export const entryVersions = sqliteTable(
  "entry_versions",
  {
    id: text("id").primaryKey(),
    entryId: text("entry_id")
      .notNull()
      .references(() => journalEntries.id, { onDelete: "cascade" }),
    title: text("title").notNull(),
    body: text("body").notNull(),
    /** here, elsewhere (the two sides of a merge) or before (a rewrite). */
    kind: text("kind").notNull(),
    at: integer("at").notNull(),
  },
  (table) => [index("entry_versions_entry").on(table.entryId, table.at)],
);

/** Moments of a tutoring session that an entry thinks about. */
export const entryMoments = sqliteTable(
  "entry_moments",
  {
    entryId: text("entry_id")
      .notNull()
      .references(() => journalEntries.id, { onDelete: "cascade" }),
    place: integer("place").notNull(),
    /** first-wrong, clicked or help. */
    kind: text("kind").notNull(),
    turnId: text("turn_id").notNull(),
    /** What the learner wrote then. */
    quote: text("quote").notNull(),
  },
  (table) => [primaryKey({ columns: [table.entryId, table.place] })],
);

/** Feedback that a learner asked for, kept with the entry. */
export const entryFeedback = sqliteTable(
  "entry_feedback",
  {
    id: text("id").primaryKey(),
    entryId: text("entry_id")
      .notNull()
      .references(() => journalEntries.id, { onDelete: "cascade" }),
    /** coach or model. */
    by: text("by").notNull(),
    /** The deepest level that the writing reaches, or null. */
    depth: text("depth"),
    text: text("text").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [index("entry_feedback_entry").on(table.entryId, table.createdAt)],
);

/** What a learner chose for their journal. */
export const journalSettings = sqliteTable("journal_settings", {
  learnerId: text("learner_id")
    .primaryKey()
    .references(() => user.id, { onDelete: "cascade" }),
  /** Whether an entry may carry a mood: 0 or 1. */
  moods: integer("moods").notNull(),
  updatedAt: integer("updated_at").notNull(),
});
