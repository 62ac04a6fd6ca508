import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { user } from "../accounts/accounts.table.ts";
import { classes } from "../classes/classes.table.ts";

export const conversations = sqliteTable(
  "conversations",
  {
    id: text("id").primaryKey(),
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    classId: text("class_id").references(() => classes.id, { onDelete: "set null" }),
    title: text("title").notNull(),
    /** The title was given by a person, so the first problem doesn't replace it. */
    titled: integer("titled", { mode: "boolean" }).notNull().default(false),
    itemId: text("item_id"),
    skillId: text("skill_id"),
    /** What it was given as; null where the learner began it. */
    assignmentId: text("assignment_id"),
    /** Last turn of the branch that is shown, or null before the first. */
    headTurnId: text("head_turn_id"),
    preview: text("preview").notNull().default(""),
    turnCount: integer("turn_count").notNull().default(0),
    solved: integer("solved", { mode: "boolean" }).notNull().default(false),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [
    index("conversations_learner").on(table.learnerId, table.updatedAt, table.id),
    index("conversations_class").on(table.classId, table.updatedAt, table.id),
    index("conversations_class_learner").on(table.classId, table.learnerId, table.updatedAt, table.id),
    index("conversations_assignment").on(table.assignmentId, table.learnerId),
  ],
);

/** One student message and the reply to it. A branch is a chain of parents. */
export const turns = sqliteTable(
  "turns",
  {
    id: text("id").primaryKey(),
    conversationId: text("conversation_id")
      .notNull()
      .references(() => conversations.id, { onDelete: "cascade" }),
    parentTurnId: text("parent_turn_id"),
    userMessageId: text("user_message_id").notNull(),
    /** 0 for the first try at this message, counting up with each retry. */
    attempt: integer("attempt").notNull().default(0),
    userText: text("user_text").notNull(),
    intent: text("intent"),
    locale: text("locale").notNull(),
    assistantMessageId: text("assistant_message_id").notNull().unique(),
    /** running, complete, stopped or failed. */
    status: text("status").notNull(),
    leaseOwner: text("lease_owner").notNull(),
    /** Milliseconds since epoch, UTC; past it, whoever finds the running turn finishes it. */
    leaseUntil: integer("lease_until").notNull(),
    stopRequested: integer("stop_requested", { mode: "boolean" }).notNull().default(false),
    act: text("act"),
    move: text("move"),
    hintLevel: integer("hint_level"),
    /** TutoringState after this turn, JSON; null while it runs. */
    state: text("state"),
    replyText: text("reply_text").notNull().default(""),
    provider: text("provider").notNull(),
    modelId: text("model_id").notNull(),
    inputTokens: integer("input_tokens"),
    outputTokens: integer("output_tokens"),
    startedAt: integer("started_at").notNull(),
    finishedAt: integer("finished_at"),
  },
  (table) => [
    uniqueIndex("turns_message").on(table.conversationId, table.userMessageId, table.attempt),
    uniqueIndex("turns_one_running").on(table.conversationId).where(sql`status = 'running'`),
    index("turns_conversation").on(table.conversationId, table.startedAt),
    index("turns_lapsed").on(table.leaseUntil).where(sql`status = 'running'`),
  ],
);

/** The append-only event log of a reply: UI message chunks in the order they were committed. */
export const turnEvents = sqliteTable(
  "turn_events",
  {
    turnId: text("turn_id")
      .notNull()
      .references(() => turns.id, { onDelete: "cascade" }),
    seq: integer("seq").notNull(),
    chunk: text("chunk").notNull(),
  },
  (table) => [primaryKey({ columns: [table.turnId, table.seq] })],
);

/** What each stage decided, for the teacher. */
export const turnStages = sqliteTable(
  "turn_stages",
  {
    turnId: text("turn_id")
      .notNull()
      .references(() => turns.id, { onDelete: "cascade" }),
    stage: text("stage").notNull(),
    because: text("because").notNull(),
    detail: text("detail").notNull(),
    /** Milliseconds. */
    took: integer("took").notNull(),
  },
  (table) => [primaryKey({ columns: [table.turnId, table.stage] })],
);

/** Answers the guard compares with, sealed; read by the turn alone. */
export const privateSolutions = sqliteTable(
  "private_solutions",
  {
    conversationId: text("conversation_id")
      .notNull()
      .references(() => conversations.id, { onDelete: "cascade" }),
    /** SHA-256 of the problem's text, hex. */
    problemHash: text("problem_hash").notNull(),
    /** AES-GCM, base64: 12 bytes of nonce, then the sealed JSON. */
    sealed: text("sealed").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.conversationId, table.problemHash] })],
);

/** Signals that need a teacher. */
export const alerts = sqliteTable(
  "alerts",
  {
    id: text("id").primaryKey(),
    turnId: text("turn_id")
      .notNull()
      .references(() => turns.id, { onDelete: "cascade" }),
    conversationId: text("conversation_id")
      .notNull()
      .references(() => conversations.id, { onDelete: "cascade" }),
    classId: text("class_id"),
    kind: text("kind").notNull(),
    severity: text("severity").notNull(),
    because: text("because").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [
    index("alerts_conversation").on(table.conversationId, table.kind),
    index("alerts_class").on(table.classId, table.createdAt),
  ],
);
