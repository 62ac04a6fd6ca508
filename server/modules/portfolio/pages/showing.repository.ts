import type { Row } from "@libsql/client";
import type { Database } from "../../../db/client.ts";
import { type ArtifactRow, artifactOf } from "../artifacts/artifacts.repository.ts";

/** Pixels. */
interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export interface ShownFile {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** Of a picture on a page: its size upright, and that of its small copy where there is one. */
  readonly picture?: PictureSize & { readonly small: PictureSize | null };
}

export interface ShownRow extends ArtifactRow {
  readonly file: ShownFile | null;
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
    sql: `SELECT a.*, v.title, v.caption, v.why, v.body, v.file_id, f.type AS file_type, f.name AS file_name,
            f.width, f.height, t.width AS small_width, t.height AS small_height
          FROM artifacts a JOIN artifact_versions v ON v.artifact_id = a.id AND v.version = a.version
          LEFT JOIN files f ON f.id = v.file_id AND f.learner_id = a.learner_id AND f.status = 'ready'
          LEFT JOIN file_thumbnails t ON t.file_id = f.id
          WHERE a.id IN (SELECT value FROM json_each(?1)) AND a.learner_id = ?2 AND a.deleted_at IS NULL
            AND a.status = 'kept'`,
    args: [JSON.stringify(ids), learnerId],
  });
  return found.rows.map((row) => ({
    ...artifactOf(row),
    file: row.file_type === null ? null : fileOf(row),
  }));
}

function fileOf(row: Row): ShownFile {
  const file = { id: String(row.file_id), type: String(row.file_type), name: String(row.file_name) };
  if (row.width === null || row.height === null) return file;
  const stored = { width: Number(row.width), height: Number(row.height) };
  if (row.small_width === null) return { ...file, picture: { ...stored, small: null } };
  const small = { width: Number(row.small_width), height: Number(row.small_height) };
  // A photograph that is stored lying is shown standing; its small copy is upright already.
  const isTurned = stored.width > stored.height !== small.width > small.height;
  const size = isTurned ? { width: stored.height, height: stored.width } : stored;
  return { ...file, picture: { ...size, small } };
}

export async function readName(database: Database, learnerId: string): Promise<string> {
  const found = await database.client.execute({
    sql: "SELECT name FROM user WHERE id = ?",
    args: [learnerId],
  });
  return String(found.rows[0]?.name ?? "");
}
