import type { InStatement } from "@libsql/client";
import { type Database, isDuplicate } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { type Content, searchable } from "../artifacts/artifacts.models.ts";
import { ownProjectsStanding } from "./export-others.repository.ts";
import type { Portfolio, PortfolioArtifact, PortfolioEntry } from "./portfolio.schemas.ts";
import {
  type AboutVersion,
  competencyStatements,
  feedbackStatements,
  moodsStatement,
  projectStatement,
} from "./restore-others.repository.ts";
import type { Kind, Standing } from "./restore-plan.models.ts";

const among = "WHERE x.id IN (SELECT value FROM json_each(?2))";
const ofOwner = (table: string, there: string) =>
  `SELECT x.id, x.learner_id AS owner, ${there} AS there FROM ${table} x ${among}`;
const ofEntry = (table: string) =>
  `SELECT x.id, e.learner_id AS owner, 1 AS there FROM ${table} x JOIN journal_entries e ON e.id = x.entry_id ${among}`;
/** What came along has ids of its own for each learner: nobody else's is in the way. */
const broughtAs = (kind: string) =>
  `UNION ALL SELECT x.id, x.learner_id AS owner, 1 AS there FROM brought_along x ${among} AND x.learner_id = ?1 AND x.kind = '${kind}'`;

/** With ?1 the person and ?2 ids, JSON. */
const standing = {
  entries: ofOwner("journal_entries", "x.deleted_at IS NULL"),
  versions: ofEntry("entry_versions"),
  feedback: ofEntry("entry_feedback"),
  artifacts: ofOwner("artifacts", "x.deleted_at IS NULL"),
  goals: ofOwner("portfolio_goals", "1"),
  showcases: ofOwner("showcases", "x.deleted_at IS NULL"),
  competencies: `${ofOwner("competencies", "1")} ${broughtAs("competency")}`,
  files: ofOwner("files", "x.status = 'ready'"),
  workFeedback: `SELECT x.id, a.learner_id AS owner, 1 AS there FROM work_feedback x
    JOIN artifacts a ON a.id = x.artifact_id ${among} ${broughtAs("feedback")}`,
  projects: `${ownProjectsStanding} ${broughtAs("project")}`,
} as const satisfies Record<Kind, string>;

/** Exported so that a test can read its plan. */
export function standingStatement(personId: string, kind: Kind, ids: readonly string[]) {
  return { sql: standing[kind], args: [personId, JSON.stringify(ids)] };
}

/** What stands under each of some ids; those that are free are left out. */
export async function readStanding(
  person: Person,
  database: Database,
  kind: Kind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Standing>> {
  const found = await database.client.execute(standingStatement(person.id, kind, ids));
  return new Map(
    found.rows.map((row) => [
      String(row.id),
      { isOwn: row.owner === person.id, isThere: Number(row.there) === 1 },
    ]),
  );
}

/** What is to be written: whole things that are new, and ids of what is taken out again. */
export interface Restoring {
  readonly entries: readonly {
    readonly entry: PortfolioEntry;
    readonly words: string;
    readonly change: Uint8Array<ArrayBuffer>;
  }[];
  readonly rest: Pick<
    Portfolio,
    "artifacts" | "goals" | "showcases" | "competencies" | "workFeedback" | "projects" | "settings"
  >;
  /** Versions that feedback is about, by its id. */
  readonly about: ReadonlyMap<string, AboutVersion>;
  readonly again: Readonly<Record<"entries" | "artifacts" | "showcases", readonly string[]>>;
}

/**
 * Writes all or nothing.
 * @returns how much feedback was left out, since the work there says something else; null where an id was taken meanwhile
 */
export async function restore(
  person: Person,
  database: Database,
  restoring: Restoring,
): Promise<{ readonly leftOut: number } | null> {
  const { entries, rest, about, again } = restoring;
  const statements = [
    ...entries.flatMap((one) => entryStatements(person.id, one)),
    ...rest.artifacts.flatMap((artifact) => artifactStatements(person.id, artifact)),
    ...rest.goals.map((goal) => goalStatement(person.id, goal)),
    ...rest.showcases.map((showcase) => showcaseStatement(person.id, showcase)),
    ...rest.competencies.flatMap((competency) => competencyStatements(person.id, competency)),
    ...rest.projects.map((project) => projectStatement(person.id, project)),
    ...(rest.settings.moods ? [moodsStatement(person.id)] : []),
    againStatement("journal_entries", person.id, again.entries),
    againStatement("artifacts", person.id, again.artifacts),
    againStatement("showcases", person.id, again.showcases),
  ];
  const feedback = rest.workFeedback.flatMap((one) => feedbackStatements(person.id, one, about.get(one.id)));
  try {
    const results = await database.client.batch([...statements, ...feedback], "write");
    const written = results.slice(statements.length).filter(({ rowsAffected }) => rowsAffected > 0);
    return { leftOut: rest.workFeedback.length - written.length };
  } catch (error) {
    if (isDuplicate(error)) return null;
    throw error;
  }
}

function againStatement(table: string, learnerId: string, ids: readonly string[]): InStatement {
  return {
    sql: `UPDATE ${table} SET deleted_at = NULL WHERE id IN (SELECT value FROM json_each(?)) AND learner_id = ?`,
    args: [JSON.stringify(ids), learnerId],
  };
}

function entryStatements(
  learnerId: string,
  { entry, words, change }: Restoring["entries"][number],
): InStatement[] {
  const { id } = entry;
  return [
    {
      sql: `INSERT INTO journal_entries (id, learner_id, title, body, words, template, visibility, tags, mood,
              conversation_id, read_up_to, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)`,
      args: [
        id,
        learnerId,
        entry.title,
        entry.body,
        words,
        entry.template,
        entry.visibility,
        JSON.stringify(entry.tags),
        entry.mood,
        entry.conversationId,
        entry.createdAt,
        entry.updatedAt,
      ],
    },
    {
      sql: "INSERT INTO entry_changes (entry_id, seq, change, at) VALUES (?, 1, ?, ?)",
      args: [id, change, entry.updatedAt],
    },
    ...entry.versions.map((one) => ({
      sql: "INSERT INTO entry_versions (id, entry_id, title, body, kind, at) VALUES (?, ?, ?, ?, ?, ?)",
      args: [one.id, id, one.title, one.body, one.kind, one.at],
    })),
    ...entry.moments.map(({ kind, turnId, quote }, place) => ({
      sql: "INSERT INTO entry_moments (entry_id, place, kind, turn_id, quote) VALUES (?, ?, ?, ?, ?)",
      args: [id, place, kind, turnId, quote],
    })),
    ...entry.feedback.map((one) => ({
      sql: `INSERT INTO entry_feedback (id, entry_id, "by", depth, text, created_at) VALUES (?, ?, ?, ?, ?, ?)`,
      args: [one.id, id, one.by, one.depth, one.text, one.createdAt],
    })),
  ];
}

function artifactStatements(learnerId: string, artifact: PortfolioArtifact): InStatement[] {
  const { id, version, versions } = artifact;
  const shown: Content | undefined = versions.find((one) => one.version === version);
  return [
    {
      sql: `INSERT INTO artifacts (id, learner_id, kind, status, visibility, source, version, words, created_at, updated_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      args: [
        id,
        learnerId,
        artifact.kind,
        artifact.status,
        artifact.visibility,
        artifact.source === null ? null : JSON.stringify(artifact.source),
        version,
        shown ? searchable(shown) : "",
        artifact.createdAt,
        artifact.updatedAt,
      ],
    },
    ...versions.map((one) => ({
      sql: `INSERT INTO artifact_versions (artifact_id, version, title, caption, why, body, file_id, note, at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      args: [id, one.version, one.title, one.caption, one.why, one.body, one.fileId, one.note, one.at],
    })),
    ...artifact.skills.map((one) => ({
      sql: "INSERT INTO artifact_skills (artifact_id, skill, assessed_by, strength, at) VALUES (?, ?, ?, ?, ?)",
      args: [id, one.skill, one.by, one.strength, one.at],
    })),
    ...artifact.reflections.map((entryId) => ({
      sql: `INSERT INTO artifact_entries (artifact_id, entry_id)
            SELECT ?, id FROM journal_entries WHERE id = ? AND learner_id = ?`,
      args: [id, entryId, learnerId],
    })),
  ];
}

function goalStatement(learnerId: string, goal: Portfolio["goals"][number]): InStatement {
  return {
    sql: "INSERT INTO portfolio_goals (id, learner_id, text, artifacts, created_at, reached_at) VALUES (?, ?, ?, ?, ?, ?)",
    args: [goal.id, learnerId, goal.text, JSON.stringify(goal.artifacts), goal.createdAt, goal.reachedAt],
  };
}

function showcaseStatement(learnerId: string, showcase: Portfolio["showcases"][number]): InStatement {
  const { id, title, theme, blocks, revision, createdAt, updatedAt } = showcase;
  return {
    sql: `INSERT INTO showcases (id, learner_id, title, theme, blocks, revision, created_at, updated_at)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    args: [id, learnerId, title, theme, JSON.stringify(blocks), revision, createdAt, updatedAt],
  };
}
