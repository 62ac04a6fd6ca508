import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { conversations } from "../tutoring.table.ts";

/** That something came into a conversation which no reply's stream tells. Only when and where: the words stand elsewhere. */
export const conversationNotices = sqliteTable(
  "conversation_notices",
  {
    /** Grows with each one, so that a page can ask for what came after the last that it saw. */
    id: integer("id").primaryKey({ autoIncrement: true }),
    conversationId: text("conversation_id")
      .notNull()
      .references(() => conversations.id, { onDelete: "cascade" }),
    /** Milliseconds since epoch, UTC. */
    at: integer("at").notNull(),
  },
  (table) => [index("conversation_notices_conversation").on(table.conversationId, table.id)],
);
