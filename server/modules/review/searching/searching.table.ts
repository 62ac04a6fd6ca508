import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { classes } from "../../classes/classes.table.ts";
import { conversations, turns } from "../../tutoring/tutoring.table.ts";

/**
 * Turns of classes in the order in which they were finished. The full text `turn_finder` (FTS5, without a copy of the text) has
 * a row of the same number for each; a trigger takes it away with its turn.
 */
export const searchableTurns = sqliteTable(
  "searchable_turns",
  {
    place: integer("place").primaryKey({ autoIncrement: true }),
    turnId: text("turn_id")
      .notNull()
      .unique()
      .references(() => turns.id, { onDelete: "cascade" }),
    conversationId: text("conversation_id")
      .notNull()
      .references(() => conversations.id, { onDelete: "cascade" }),
    classId: text("class_id")
      .notNull()
      .references(() => classes.id, { onDelete: "cascade" }),
    /** Milliseconds since epoch, UTC. */
    at: integer("at").notNull(),
  },
  (table) => [
    index("searchable_turns_at").on(table.at, table.place),
    index("searchable_turns_conversation").on(table.conversationId, table.place),
    index("searchable_turns_class").on(table.classId),
  ],
);

/** Every word of those turns, folded: what a beginning of a word stands for. */
export const searchableWords = sqliteTable("searchable_words", { word: text("word").primaryKey() });
