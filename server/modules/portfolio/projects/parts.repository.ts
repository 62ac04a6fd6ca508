import type { Row } from "@libsql/client";
import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { type ArtifactRow, artifactOf } from "../artifacts/artifacts.repository.ts";
import { artifactKindSchema } from "../artifacts/artifacts.schemas.ts";
import { shows } from "./members.repository.ts";
import { isMember } from "./projects.repository.ts";
import { type Evidence, type OwnPart, type Place, placeSchema, projectLimits } from "./projects.schemas.ts";

export interface PartRow {
  readonly did: string;
  readonly reflection: { readonly title: string; readonly body: string } | null;
}

/** An entry's words stay shown as long as the entry is there. */
const entry =
  "LEFT JOIN journal_entries e ON e.id = t.entry_id AND e.learner_id = t.user_id AND e.deleted_at IS NULL";

/** Parts of those whose work a project shows, by person. Who may see them was asked before. */
export async function readParts(
  database: Database,
  projectId: string,
): Promise<ReadonlyMap<string, PartRow>> {
  const found = await database.client.execute({
    sql: `SELECT t.user_id, t.did, t.shown_title, t.shown_body, e.id AS entry_id FROM project_parts t
          JOIN project_members m ON m.project_id = t.project_id AND m.user_id = t.user_id ${entry}
          WHERE t.project_id = ?1 AND ${shows}`,
    args: [projectId],
  });
  return new Map(
    found.rows.map((row) => [String(row.user_id), { did: String(row.did), reflection: reflectionOf(row) }]),
  );
}

function reflectionOf(row: Row): PartRow["reflection"] {
  if (row.entry_id === null || row.shown_body === null) return null;
  return { title: String(row.shown_title ?? ""), body: String(row.shown_body) };
}

/** The person's own part, also after leaving: their words stay theirs. Null where they wrote none. */
export async function findOwnPart(
  person: Person,
  database: Database,
  projectId: string,
): Promise<OwnPart | null> {
  const found = await database.client.execute({
    sql: `SELECT t.*, e.id AS entry_id, e.title AS entry_title FROM project_parts t ${entry}
          WHERE t.project_id = ? AND t.user_id = ?`,
    args: [projectId, person.id],
  });
  const row = found.rows[0];
  if (!row) return null;
  return {
    revision: Number(row.revision),
    did: String(row.did),
    entry: row.entry_id === null ? null : { id: String(row.entry_id), title: String(row.entry_title) },
    shown: reflectionOf(row),
  };
}

/** Keeps the person's part after a revision, 0 for the first. @returns false where there is another one, or no membership */
export async function keepPart(
  person: Person,
  database: Database,
  part: {
    readonly projectId: string;
    readonly after: number;
    readonly did: string;
    readonly entryId: string | null;
    readonly shown: { readonly title: string; readonly body: string } | null;
    readonly at: number;
  },
): Promise<boolean> {
  const done = await database.client.execute({
    sql: `INSERT INTO project_parts (project_id, user_id, did, entry_id, shown_title, shown_body, revision, updated_at)
          SELECT ?2, ?1, ?3, ?4, ?5, ?6, 1, ?7
          WHERE ${isMember} AND (?8 = 0 OR EXISTS (SELECT 1 FROM project_parts WHERE project_id = ?2 AND user_id = ?1))
          ON CONFLICT (project_id, user_id) DO UPDATE SET did = ?3, entry_id = ?4, shown_title = ?5, shown_body = ?6,
            revision = revision + 1, updated_at = ?7 WHERE revision = ?8`,
    args: [
      person.id,
      part.projectId,
      part.did,
      part.entryId,
      part.shown?.title ?? null,
      part.shown?.body ?? null,
      part.at,
      part.after,
    ],
  });
  return done.rowsAffected === 1;
}

const current = "JOIN artifact_versions v ON v.artifact_id = a.id AND v.version = a.version";

/** What a project shows at this moment: drafts and what was put away are left out, and so is work of those who are gone. */
const shownWork = `FROM project_artifacts x
  JOIN project_members m ON m.project_id = x.project_id AND m.user_id = x.learner_id
  JOIN artifacts a ON a.id = x.artifact_id AND a.learner_id = x.learner_id AND a.deleted_at IS NULL AND a.status = 'kept'
  ${current} JOIN user u ON u.id = x.learner_id WHERE x.project_id = ?1 AND ${shows}`;

/** Artifacts of a project, oldest first; exported so that a test can read its plan. */
export function evidenceStatement(projectId: string) {
  return {
    sql: `SELECT a.id, a.kind, v.title, v.caption, x.place, u.id AS learner_id, u.name ${shownWork} ORDER BY x.at LIMIT 2000`,
    args: [projectId],
  };
}

/** Who may see them was asked before. */
export async function readEvidence(database: Database, projectId: string): Promise<readonly Evidence[]> {
  const found = await database.client.execute(evidenceStatement(projectId));
  return found.rows.map((row) => ({
    id: String(row.id),
    kind: artifactKindSchema.parse(row.kind),
    title: String(row.title),
    caption: String(row.caption),
    place: placeSchema.parse(row.place),
    learner: { id: String(row.learner_id), name: String(row.name) },
  }));
}

/** One artifact that a project shows, whole, with its learner's name; null where it shows none such. */
export async function findEvidence(
  database: Database,
  projectId: string,
  artifactId: string,
): Promise<(ArtifactRow & { readonly learnerName: string }) | null> {
  const found = await database.client.execute({
    sql: `SELECT a.*, v.title, v.caption, v.why, v.body, v.file_id, u.name AS learner_name
          ${shownWork} AND x.artifact_id = ?2 LIMIT 1`,
    args: [projectId, artifactId],
  });
  const row = found.rows[0];
  return row ? { ...artifactOf(row), learnerName: String(row.learner_name) } : null;
}

export interface PutIn {
  readonly projectId: string;
  readonly artifactId: string;
  readonly place: Place;
}

/** Puts the person's own artifact in. Put in twice it is there once. @returns false where there is no room any more */
export async function putIn(person: Person, database: Database, input: PutIn, at: number): Promise<boolean> {
  const there = {
    sql: "SELECT 1 FROM project_artifacts WHERE project_id = ? AND artifact_id = ? AND place = ?",
    args: [input.projectId, input.artifactId, input.place],
  };
  const results = await database.client.batch(
    [
      {
        sql: `INSERT INTO project_artifacts (project_id, artifact_id, place, learner_id, at)
              SELECT ?2, id, ?4, learner_id, ?5 FROM artifacts WHERE id = ?3 AND learner_id = ?1 AND deleted_at IS NULL
                AND status = 'kept' AND ${isMember} AND (SELECT count(*) FROM project_artifacts
                  WHERE project_id = ?2 AND learner_id = ?1 AND place = ?4) < ?6
              ON CONFLICT DO NOTHING`,
        args: [person.id, input.projectId, input.artifactId, input.place, at, projectLimits.artifacts],
      },
      there,
    ],
    "write",
  );
  return (results[1]?.rows.length ?? 0) > 0;
}

/** Takes the person's own artifact out, wherever they stand now. @returns false where it is not in there, or not theirs */
export async function takeOut(person: Person, database: Database, input: PutIn): Promise<boolean> {
  const done = await database.client.execute({
    sql: "DELETE FROM project_artifacts WHERE project_id = ? AND artifact_id = ? AND place = ? AND learner_id = ?",
    args: [input.projectId, input.artifactId, input.place, person.id],
  });
  return done.rowsAffected === 1;
}
