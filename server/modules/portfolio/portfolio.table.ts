import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { user } from "../accounts/accounts.table.ts";
import { classes } from "../classes/classes.table.ts";

/** A piece of work that a learner keeps. What it holds stands in its versions. */
export const artifacts = sqliteTable(
  "artifacts",
  {
    id: text("id").primaryKey(),
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    /** text, image, file, link, code, audio, excerpt, practice or entry. */
    kind: text("kind").notNull(),
    /** draft or kept. */
    status: text("status").notNull(),
    /** private, teachers or class. */
    visibility: text("visibility").notNull().default("private"),
    /** Where it was kept from, JSON: kind, id and what else finds it again; null where it was made here. */
    source: text("source"),
    /** Version that is shown. */
    version: integer("version").notNull(),
    /** Title, caption and words in lower case without accents: what a search looks through. */
    words: text("words").notNull(),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
    deletedAt: integer("deleted_at"),
  },
  (table) => [index("artifacts_learner").on(table.learnerId, table.createdAt, table.id)],
);

/** A version of an artifact, as it was kept; none is changed afterwards. */
export const artifactVersions = sqliteTable(
  "artifact_versions",
  {
    artifactId: text("artifact_id")
      .notNull()
      .references(() => artifacts.id, { onDelete: "cascade" }),
    /** From 1. */
    version: integer("version").notNull(),
    title: text("title").notNull(),
    caption: text("caption").notNull(),
    /** Why it matters, in the learner's words. */
    why: text("why").notNull(),
    /** Markdown, code, an address or an excerpt as JSON, by the artifact's kind. */
    body: text("body").notNull(),
    fileId: text("file_id"),
    /** What changed, in the learner's words. */
    note: text("note").notNull().default(""),
    at: integer("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.artifactId, table.version] })],
);

/** Skills that an artifact is evidence for, each with its strength as its learner or a teacher sees it. */
export const artifactSkills = sqliteTable(
  "artifact_skills",
  {
    artifactId: text("artifact_id")
      .notNull()
      .references(() => artifacts.id, { onDelete: "cascade" }),
    skill: text("skill").notNull(),
    /** self or teacher. */
    assessedBy: text("assessed_by").notNull(),
    /** begun, partial or complete. */
    strength: text("strength").notNull(),
    at: integer("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.artifactId, table.skill, table.assessedBy] })],
);

/** Journal entries that think about an artifact. */
export const artifactEntries = sqliteTable(
  "artifact_entries",
  {
    artifactId: text("artifact_id")
      .notNull()
      .references(() => artifacts.id, { onDelete: "cascade" }),
    entryId: text("entry_id").notNull(),
  },
  (table) => [primaryKey({ columns: [table.artifactId, table.entryId] })],
);

/** What a learner wants to reach, with the artifacts that show it. */
export const portfolioGoals = sqliteTable(
  "portfolio_goals",
  {
    id: text("id").primaryKey(),
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    text: text("text").notNull(),
    /** Ids of artifacts, JSON. */
    artifacts: text("artifacts").notNull().default("[]"),
    createdAt: integer("created_at").notNull(),
    reachedAt: integer("reached_at"),
  },
  (table) => [index("portfolio_goals_learner").on(table.learnerId, table.createdAt)],
);

/** A page that a learner composes to show. */
export const showcases = sqliteTable(
  "showcases",
  {
    id: text("id").primaryKey(),
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    title: text("title").notNull(),
    theme: text("theme").notNull(),
    /** Blocks in order, JSON. */
    blocks: text("blocks").notNull(),
    /** Counts up with each change, so that a change made on an old copy is noticed. */
    revision: integer("revision").notNull(),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
    deletedAt: integer("deleted_at"),
  },
  (table) => [index("showcases_learner").on(table.learnerId, table.createdAt)],
);

/** Somebody or some link that a showcase is open to. */
export const shares = sqliteTable(
  "shares",
  {
    id: text("id").primaryKey(),
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    showcaseId: text("showcase_id")
      .notNull()
      .references(() => showcases.id, { onDelete: "cascade" }),
    /** class, person, guardian or link. */
    audience: text("audience").notNull(),
    /** Id of the class or the person; null for a guardian's or a link. */
    target: text("target"),
    /** SHA-256 of the link's token, hex; null where there is no link. */
    tokenHash: text("token_hash"),
    /** Salt and derived key (PBKDF2), base64; null without a passphrase. */
    passphrase: text("passphrase"),
    /** asked, approved or refused where a teacher's word is needed; null where it is not. */
    approval: text("approval"),
    /** Teacher who said yes or no, and when (milliseconds since epoch, UTC); null until then. */
    decidedBy: text("decided_by").references(() => user.id, { onDelete: "set null" }),
    decidedAt: integer("decided_at"),
    expiresAt: integer("expires_at"),
    revokedAt: integer("revoked_at"),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [
    index("shares_showcase").on(table.showcaseId, table.createdAt),
    uniqueIndex("shares_token").on(table.tokenHash),
    index("shares_target").on(table.target, table.audience),
    index("shares_asked").on(table.learnerId, table.createdAt).where(sql`approval = 'asked'`),
  ],
);

/** What a class asks of its students before they show a page to people outside it. */
export const classSharing = sqliteTable("class_sharing", {
  classId: text("class_id")
    .primaryKey()
    .references(() => classes.id, { onDelete: "cascade" }),
  /** Whether a teacher says yes first: 0 or 1. */
  approval: integer("approval").notNull(),
  updatedBy: text("updated_by").references(() => user.id, { onDelete: "set null" }),
  updatedAt: integer("updated_at").notNull(),
});

/** That a competency was met, by named evidence: a record of its own. */
export const competencies = sqliteTable(
  "competencies",
  {
    id: text("id").primaryKey(),
    learnerId: text("learner_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    skill: text("skill").notNull(),
    /** Ids of the artifacts that show it, JSON. */
    evidence: text("evidence").notNull(),
    /** Person who confirmed it. */
    confirmedBy: text("confirmed_by").notNull(),
    at: integer("at").notNull(),
  },
  (table) => [index("competencies_learner").on(table.learnerId, table.skill)],
);
