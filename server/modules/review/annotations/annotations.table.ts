import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { user } from "../../accounts/accounts.table.ts";
import { classes } from "../../classes/classes.table.ts";
import { conversations, turns } from "../../tutoring/tutoring.table.ts";

/** What teachers say of a turn. */
export const turnAnnotations = sqliteTable(
  "turn_annotations",
  {
    id: text("id").primaryKey(),
    turnId: text("turn_id")
      .notNull()
      .references(() => turns.id, { onDelete: "cascade" }),
    conversationId: text("conversation_id")
      .notNull()
      .references(() => conversations.id, { onDelete: "cascade" }),
    classId: text("class_id")
      .notNull()
      .references(() => classes.id, { onDelete: "cascade" }),
    authorId: text("author_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    /** A kind of `annotations.schemas.ts`. */
    kind: text("kind").notNull(),
    words: text("words").notNull().default(""),
    /** What the teacher would have said instead; empty where they didn't say. */
    instead: text("instead").notNull().default(""),
    /** Whether the student sees kind and words under the reply: 0 or 1. */
    shared: integer("shared").notNull().default(0),
    /** Milliseconds since epoch, UTC. */
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [
    index("turn_annotations_conversation").on(table.conversationId, table.createdAt),
    index("turn_annotations_turn").on(table.turnId),
    index("turn_annotations_author").on(table.authorId),
    index("turn_annotations_cases").on(table.classId, table.createdAt, table.id).where(sql`instead <> ''`),
  ],
);
