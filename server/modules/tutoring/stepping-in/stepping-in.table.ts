import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { user } from "../../accounts/accounts.table.ts";
import { conversations } from "../tutoring.table.ts";

/** What a teacher of the class wrote into a conversation, as themselves. */
export const personMessages = sqliteTable(
  "person_messages",
  {
    id: text("id").primaryKey(),
    conversationId: text("conversation_id")
      .notNull()
      .references(() => conversations.id, { onDelete: "cascade" }),
    /** Null once the account is gone; the name stays with the words. */
    authorId: text("author_id").references(() => user.id, { onDelete: "set null" }),
    name: text("name").notNull(),
    text: text("text").notNull(),
    /** Milliseconds since epoch, UTC; its place is after the last turn that began before. */
    at: integer("at").notNull(),
  },
  (table) => [index("person_messages_conversation").on(table.conversationId, table.at, table.id)],
);
