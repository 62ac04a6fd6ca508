import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { user } from "../accounts/accounts.table.ts";

export const classes = sqliteTable("classes", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  /** coach, guide, explain, exam or off. */
  policy: text("policy").notNull(),
  /** When its teachers last said how much help the tutor gives; null while it is as it was made. */
  policyChosenAt: integer("policy_chosen_at"),
  /** What a student joins with; null while nobody can join. */
  code: text("code").unique(),
  /** When the tutor is there, JSON: time zone, days, from, to; null for always. */
  hours: text("hours"),
  /** Ids of the packs that the tutor helps with, JSON; empty for all. */
  subjects: text("subjects").notNull().default("[]"),
  /** configured (the model of this server, if there is one) or builtin. */
  tutor: text("tutor").notNull().default("configured"),
  /** Whether its teachers read the conversations: 1, or 0 for those alone that need a person. */
  read: integer("read").notNull().default(1),
  /** direct, or drafted: a teacher sends, edits or drops each reply. */
  replies: text("replies").notNull().default("direct"),
  /** Who is shown what nobody took in time; null for the administrators. */
  secondRecipient: text("second_recipient").references(() => user.id, { onDelete: "set null" }),
  /** Minutes that something urgent waits before it is shown to the second recipient. */
  waitsAtMost: integer("waits_at_most").notNull().default(30),
  /** Since when the tutor is paused for all; null while it isn't. */
  pausedAt: integer("paused_at"),
  /** A class to try things in, with made-up students: 0 or 1. */
  practice: integer("practice").notNull().default(0),
  /** Counts up with each change, so that a change made on an old copy is noticed. */
  revision: integer("revision").notNull().default(1),
  createdAt: integer("created_at").notNull(),
  archivedAt: integer("archived_at"),
});

/** Who belongs to a class, and as what. */
export const enrolments = sqliteTable(
  "enrolments",
  {
    classId: text("class_id")
      .notNull()
      .references(() => classes.id, { onDelete: "cascade" }),
    userId: text("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    /** student or teacher. */
    role: text("role").notNull(),
    /** Since when the tutor is paused for this student; null while it isn't. */
    pausedAt: integer("paused_at"),
  },
  (table) => [
    primaryKey({ columns: [table.classId, table.userId] }),
    index("enrolments_user").on(table.userId, table.role),
  ],
);

/** Some students of a class, to assign to and to look at together. */
export const classGroups = sqliteTable(
  "class_groups",
  {
    id: text("id").primaryKey(),
    classId: text("class_id")
      .notNull()
      .references(() => classes.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [index("class_groups_class").on(table.classId, table.name)],
);

export const classGroupMembers = sqliteTable(
  "class_group_members",
  {
    groupId: text("group_id")
      .notNull()
      .references(() => classGroups.id, { onDelete: "cascade" }),
    userId: text("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.userId] }),
    index("class_group_members_user").on(table.userId),
  ],
);
