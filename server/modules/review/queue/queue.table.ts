import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { user } from "../../accounts/accounts.table.ts";
import { classes } from "../../classes/classes.table.ts";
import { conversations } from "../../tutoring/tutoring.table.ts";

/** What needs a person: one row for a learner, a kind and a conversation, until it is closed. */
export const queueItems = sqliteTable(
  "queue_items",
  {
    id: text("id").primaryKey(),
    /** Null where the learner was in no class: then it is for the administrators. */
    classId: text("class_id").references(() => classes.id, { onDelete: "cascade" }),
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    /** Null for what belongs to no conversation: a disputed claim, a change in work. */
    conversationId: text("conversation_id").references(() => conversations.id, { onDelete: "cascade" }),
    /** Class, learner and conversation in one text: what there is one item of each kind for. */
    scope: text("scope").notNull(),
    /** A kind of `queue.schemas.ts`. */
    kind: text("kind").notNull(),
    /** notice or high. */
    severity: text("severity").notNull(),
    /** open, taken or closed. */
    status: text("status").notNull().default("open"),
    /** Why it is here, JSON: code and values of a sentence, the latest first. */
    reasons: text("reasons").notNull(),
    /** Ids of the decisive turns, JSON, oldest first. */
    turns: text("turns").notNull(),
    /** Signals so far. */
    count: integer("count").notNull().default(1),
    /** When the first high signal came that nobody has taken since; null where none did. */
    urgentAt: integer("urgent_at"),
    takenBy: text("taken_by").references(() => user.id, { onDelete: "set null" }),
    takenAt: integer("taken_at"),
    closedBy: text("closed_by").references(() => user.id, { onDelete: "set null" }),
    closedAt: integer("closed_at"),
    /** What was done about it. */
    note: text("note").notNull().default(""),
    /** Milliseconds since epoch, UTC. */
    firstAt: integer("first_at").notNull(),
    lastAt: integer("last_at").notNull(),
  },
  (table) => [
    uniqueIndex("queue_one_open").on(table.scope, table.kind).where(sql`status <> 'closed'`),
    index("queue_class_open").on(table.classId, table.firstAt).where(sql`status <> 'closed'`),
    index("queue_class_closed").on(table.classId, table.closedAt, table.id).where(sql`status = 'closed'`),
    index("queue_high").on(table.firstAt).where(sql`status <> 'closed' AND severity = 'high'`),
    index("queue_conversation").on(table.conversationId),
    index("queue_learner").on(table.learnerId, table.kind, table.lastAt),
  ],
);
