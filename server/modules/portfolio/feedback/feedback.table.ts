import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { user } from "../../accounts/accounts.table.ts";
import { classes } from "../../classes/classes.table.ts";
import { artifacts } from "../portfolio.table.ts";

/** Rubrics that teachers of a class made; the built-in ones are constants. */
export const workRubrics = sqliteTable(
  "work_rubrics",
  {
    id: text("id").primaryKey(),
    classId: text("class_id")
      .notNull()
      .references(() => classes.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    /** Criteria with their levels, JSON. */
    criteria: text("criteria").notNull(),
    /** Id of the rubric that it was copied from; null for one that was written from nothing. */
    basedOn: text("based_on"),
    createdBy: text("created_by").references(() => user.id, { onDelete: "set null" }),
    /** Counts up with each change, so that a change made on an old copy is noticed. */
    revision: integer("revision").notNull(),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [index("work_rubrics_class").on(table.classId, table.createdAt)],
);

/** What somebody said about a version of an artifact. It stays on that version. */
export const workFeedback = sqliteTable(
  "work_feedback",
  {
    id: text("id").primaryKey(),
    artifactId: text("artifact_id")
      .notNull()
      .references(() => artifacts.id, { onDelete: "cascade" }),
    version: integer("version").notNull(),
    /** Class that it was given in; null for a learner's word on their own work. */
    classId: text("class_id").references(() => classes.id, { onDelete: "set null" }),
    authorId: text("author_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    /** self, teacher, peer or coach (asked for by the author). */
    givenAs: text("given_as").notNull(),
    /** The rubric as it was then, JSON: id, name and criteria; null without one. */
    rubric: text("rubric"),
    /** A level for each criterion that was judged, JSON. */
    levels: text("levels").notNull(),
    /** Comments, each on a passage or on the whole, JSON. */
    comments: text("comments").notNull(),
    /** Strength of each skill that a teacher judged, JSON. */
    strengths: text("strengths").notNull(),
    /** draft, handed-in (a classmate's, until a teacher releases it) or released. */
    status: text("status").notNull(),
    revision: integer("revision").notNull(),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
    releasedAt: integer("released_at"),
  },
  (table) => [
    index("work_feedback_artifact").on(table.artifactId, table.version),
    index("work_feedback_handed_in").on(table.artifactId).where(sql`status = 'handed-in'`),
  ],
);

/** What a class allows in giving feedback. */
export const classFeedback = sqliteTable("class_feedback", {
  classId: text("class_id")
    .primaryKey()
    .references(() => classes.id, { onDelete: "cascade" }),
  /** Whether students may give each other feedback: 0 or 1. */
  peers: integer("peers").notNull(),
  /** The coach's feedback on work: at-once, released (it waits for a teacher's release) or off. */
  coach: text("coach").notNull().default("at-once"),
  updatedBy: text("updated_by").references(() => user.id, { onDelete: "set null" }),
  updatedAt: integer("updated_at").notNull(),
});

/** Which version of somebody's shown work a person has read: feedback on it is taken even when it has changed since. */
export const artifactOpenings = sqliteTable(
  "artifact_openings",
  {
    artifactId: text("artifact_id")
      .notNull()
      .references(() => artifacts.id, { onDelete: "cascade" }),
    version: integer("version").notNull(),
    personId: text("person_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    at: integer("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.artifactId, table.version, table.personId] })],
);
