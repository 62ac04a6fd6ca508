import type { Database } from "../../../db/client.ts";
import { type ArtifactRow, artifactOf } from "../artifacts/artifacts.repository.ts";

export interface ShownRow extends ArtifactRow {
  readonly file: { readonly id: string; readonly type: string; readonly name: string } | null;
}

/**
 * A learner's kept artifacts among some, with their files; drafts and what was put away are left out. Who may see the page
 * they stand on was asked before.
 */
export async function readShown(
  database: Database,
  learnerId: string,
  ids: readonly string[],
): Promise<readonly ShownRow[]> {
  const found = await database.client.execute({
    sql: `SELECT a.*, v.title, v.caption, v.why, v.body, v.file_id, f.type AS file_type, f.name AS file_name
          FROM artifacts a JOIN artifact_versions v ON v.artifact_id = a.id AND v.version = a.version
          LEFT JOIN files f ON f.id = v.file_id AND f.learner_id = a.learner_id AND f.status = 'ready'
          WHERE a.id IN (SELECT value FROM json_each(?1)) AND a.learner_id = ?2 AND a.deleted_at IS NULL
            AND a.status = 'kept'`,
    args: [JSON.stringify(ids), learnerId],
  });
  return found.rows.map((row) => ({
    ...artifactOf(row),
    file:
      row.file_type === null
        ? null
        : { id: String(row.file_id), type: String(row.file_type), name: String(row.file_name) },
  }));
}

export async function readName(database: Database, learnerId: string): Promise<string> {
  const found = await database.client.execute({
    sql: "SELECT name FROM user WHERE id = ?",
    args: [learnerId],
  });
  return String(found.rows[0]?.name ?? "");
}
