import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { user } from "../../accounts/accounts.table.ts";
import { classes } from "../../classes/classes.table.ts";
import { conversations, turns } from "../../tutoring/tutoring.table.ts";

/** A reply that a teacher of the class reads before the student does; one waits in a conversation at most. */
export const replyDrafts = sqliteTable(
  "reply_drafts",
  {
    turnId: text("turn_id")
      .primaryKey()
      .references(() => turns.id, { onDelete: "cascade" }),
    conversationId: text("conversation_id")
      .notNull()
      .references(() => conversations.id, { onDelete: "cascade" }),
    classId: text("class_id")
      .notNull()
      .references(() => classes.id, { onDelete: "cascade" }),
    /** waiting, sent, dropped, or withdrawn: the student went on writing first. */
    status: text("status").notNull().default("waiting"),
    /** What the tutor would have said. */
    draft: text("draft").notNull(),
    /** What the guard compares a teacher's own words with, sealed as private solutions are; null where nothing is kept back. */
    brief: text("brief"),
    /** What the student was sent; null while nothing was. */
    sent: text("sent"),
    decidedBy: text("decided_by").references(() => user.id, { onDelete: "set null" }),
    /** Milliseconds since epoch, UTC. */
    decidedAt: integer("decided_at"),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [
    uniqueIndex("reply_drafts_one_waiting").on(table.conversationId).where(sql`status = 'waiting'`),
    index("reply_drafts_waiting")
      .on(table.classId, table.createdAt, table.turnId)
      .where(sql`status = 'waiting'`),
    index("reply_drafts_conversation").on(table.conversationId),
  ],
);
