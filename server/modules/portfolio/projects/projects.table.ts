import { blob, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { user } from "../../accounts/accounts.table.ts";
import { classes } from "../../classes/classes.table.ts";

/** Work that several students of a class keep together. Its page stands in `project_pages`. */
export const projects = sqliteTable(
  "projects",
  {
    id: text("id").primaryKey(),
    classId: text("class_id")
      .notNull()
      .references(() => classes.id, { onDelete: "cascade" }),
    title: text("title").notNull(),
    startedBy: text("started_by").notNull(),
    /** Revision of the page that is shown, from 1. */
    revision: integer("revision").notNull(),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [index("projects_class").on(table.classId, table.updatedAt)],
);

/** The shared page at each of its revisions; none is changed afterwards. */
export const projectPages = sqliteTable(
  "project_pages",
  {
    projectId: text("project_id")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    /** From 1. */
    revision: integer("revision").notNull(),
    title: text("title").notNull(),
    /** Markdown, as it reads in `document`. */
    body: text("body").notNull(),
    /** The page as a document (Yjs), which changes made on this revision are merged through. */
    document: blob("document", { mode: "buffer" }).notNull(),
    writtenBy: text("written_by").notNull(),
    at: integer("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.revision] })],
);

/** Who keeps a project together, and who was asked to. */
export const projectMembers = sqliteTable(
  "project_members",
  {
    projectId: text("project_id")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    userId: text("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    /** invited, member, declined, left, or removed (by a teacher). */
    standing: text("standing").notNull(),
    /** Whether somebody who left lets their part and their artifacts stay; 0 or 1. */
    leavesWork: integer("leaves_work").notNull().default(0),
    invitedBy: text("invited_by").notNull(),
    /** When this standing began. */
    at: integer("at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.projectId, table.userId] }),
    index("project_members_user").on(table.userId, table.standing),
  ],
);

/** A member's own part: what they did, in their words, and what they thought about it, if they show that. */
export const projectParts = sqliteTable(
  "project_parts",
  {
    projectId: text("project_id")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    userId: text("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    /** Markdown. */
    did: text("did").notNull(),
    /** Entry of the member's journal, known to the member alone; or null. */
    entryId: text("entry_id"),
    /** The entry's words on the day the member showed them; null while they are not shown. */
    shownTitle: text("shown_title"),
    shownBody: text("shown_body"),
    /** Counts up with each change. */
    revision: integer("revision").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.userId] })],
);

/** Artifacts that their learner put into a project. */
export const projectArtifacts = sqliteTable(
  "project_artifacts",
  {
    projectId: text("project_id")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    artifactId: text("artifact_id").notNull(),
    /** shared (work of all) or own (what shows its learner's part). */
    place: text("place").notNull(),
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    at: integer("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.artifactId, table.place] })],
);
