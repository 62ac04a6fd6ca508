import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { user } from "../../accounts/accounts.table.ts";
import { conversations } from "../../tutoring/tutoring.table.ts";

/** Who opened, printed or exported a learner's conversation: one row a person, conversation, action and hour. */
export const transcriptOpenings = sqliteTable(
  "transcript_openings",
  {
    id: text("id").primaryKey(),
    /** Null once that person is gone; their name stays. */
    readerId: text("reader_id").references(() => user.id, { onDelete: "set null" }),
    readerName: text("reader_name").notNull(),
    readerRole: text("reader_role").notNull(),
    conversationId: text("conversation_id")
      .notNull()
      .references(() => conversations.id, { onDelete: "cascade" }),
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    /** opened, printed or exported. */
    action: text("action").notNull(),
    /** Hours since epoch, UTC. */
    hour: integer("hour").notNull(),
    /** Milliseconds since epoch, UTC. */
    at: integer("at").notNull(),
  },
  (table) => [
    uniqueIndex("transcript_openings_hour").on(
      table.conversationId,
      table.readerId,
      table.action,
      table.hour,
    ),
    index("transcript_openings_learner").on(table.learnerId, table.at, table.id),
    index("transcript_openings_reader").on(table.readerId),
  ],
);
