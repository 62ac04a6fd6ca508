import type { InStatement, Row } from "@libsql/client";
import type { z } from "zod";
import type { Database } from "../../../db/client.ts";
import type { Before } from "../../../db/cursor.models.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import type { Content } from "./artifacts.models.ts";
import {
  type ArtifactKind,
  artifactKindSchema,
  artifactVisibilitySchema,
  type Source,
  type Strength,
  sourceSchema,
} from "./artifacts.schemas.ts";

export interface ArtifactRow extends Content {
  readonly id: string;
  readonly learnerId: string;
  readonly kind: ArtifactKind;
  readonly status: "draft" | "kept";
  readonly visibility: z.infer<typeof artifactVisibilitySchema>;
  readonly source: Source | null;
  readonly version: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

const columns = `a.id, a.learner_id, a.kind, a.status, a.visibility, a.source, a.version, a.created_at, a.updated_at,
  v.title, v.caption, v.why, v.body, v.file_id`;
const current = "JOIN artifact_versions v ON v.artifact_id = a.id AND v.version = a.version";

/** Keeps a new artifact with its first version, its skills and the entries that think about it. */
export async function insertArtifact(
  database: Database,
  row: ArtifactRow & { readonly words: string },
  beside: {
    readonly skills: readonly { readonly skill: string; readonly strength: Strength }[];
    readonly reflections: readonly string[];
  },
): Promise<void> {
  await database.client.batch(
    [
      {
        sql: `INSERT INTO artifacts (id, learner_id, kind, status, visibility, source, version, words, created_at, updated_at)
              VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?)`,
        args: [
          row.id,
          row.learnerId,
          row.kind,
          row.status,
          row.visibility,
          row.source === null ? null : JSON.stringify(row.source),
          row.words,
          row.createdAt,
          row.updatedAt,
        ],
      },
      versionStatement(row.id, 1, row, "", row.createdAt),
      ...skillStatements(row.id, beside.skills, row.createdAt),
      ...entryStatements(row.learnerId, row.id, beside.reflections),
    ],
    "write",
  );
}

function versionStatement(
  id: string,
  version: number,
  content: Content,
  note: string,
  at: number,
): InStatement {
  const { title, caption, why, body, fileId } = content;
  return {
    sql: `INSERT INTO artifact_versions (artifact_id, version, title, caption, why, body, file_id, note, at)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    args: [id, version, title, caption, why, body, fileId, note, at],
  };
}

function skillStatements(
  id: string,
  skills: readonly { readonly skill: string; readonly strength: Strength }[],
  at: number,
): InStatement[] {
  return skills.map(({ skill, strength }) => ({
    sql: `INSERT INTO artifact_skills (artifact_id, skill, assessed_by, strength, at) VALUES (?, ?, 'self', ?, ?)
          ON CONFLICT (artifact_id, skill, assessed_by) DO UPDATE SET strength = excluded.strength, at = excluded.at`,
    args: [id, skill, strength, at],
  }));
}

/** Only entries of the learner's own can be attached. */
function entryStatements(learnerId: string, id: string, entries: readonly string[]): InStatement[] {
  return entries.map((entry) => ({
    sql: `INSERT INTO artifact_entries (artifact_id, entry_id)
          SELECT ?, id FROM journal_entries WHERE id = ? AND learner_id = ? ON CONFLICT DO NOTHING`,
    args: [id, entry, learnerId],
  }));
}

/** The person's own artifact as it is now, or null; one that was put away is gone. */
export async function findOwnArtifact(
  person: Person,
  database: Database,
  id: string,
): Promise<ArtifactRow | null> {
  const found = await database.client.execute({
    sql: `SELECT ${columns} FROM artifacts a ${current} WHERE a.id = ? AND a.learner_id = ? AND a.deleted_at IS NULL`,
    args: [id, person.id],
  });
  const row = found.rows[0];
  return row ? artifactOf(row) : null;
}

/** The person's own artifact that was kept from a source, or null. */
export async function findBySource(
  person: Person,
  database: Database,
  source: Source,
): Promise<ArtifactRow | null> {
  const found = await database.client.execute({
    sql: `SELECT ${columns} FROM artifacts a ${current}
          WHERE a.learner_id = ? AND a.source = ? AND a.deleted_at IS NULL LIMIT 1`,
    args: [person.id, JSON.stringify(source)],
  });
  const row = found.rows[0];
  return row ? artifactOf(row) : null;
}

export interface Find {
  readonly words: readonly string[];
  readonly kind: string | undefined;
  readonly skill: string | undefined;
  readonly before: Before;
}

/** The person's own artifacts, newest first; exported so that a test can read its plan. */
export function ownArtifactsStatement(learnerId: string, find: Find, limit: number) {
  return {
    sql: `SELECT ${columns} FROM artifacts a ${current}
          WHERE a.learner_id = ?1 AND a.created_at <= ?2 AND (a.created_at < ?2 OR a.id < ?3) AND a.deleted_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM json_each(?4) w WHERE instr(a.words, w.value) = 0)
            AND (?5 IS NULL OR a.kind = ?5)
            AND (?6 IS NULL OR EXISTS (SELECT 1 FROM artifact_skills s WHERE s.artifact_id = a.id AND s.skill = ?6))
          ORDER BY a.created_at DESC, a.id DESC LIMIT ?7`,
    args: [
      learnerId,
      find.before.at,
      find.before.id,
      JSON.stringify(find.words),
      find.kind ?? null,
      find.skill ?? null,
      limit,
    ],
  };
}

export async function readOwnArtifacts(
  person: Person,
  database: Database,
  find: Find,
  limit: number,
): Promise<readonly ArtifactRow[]> {
  const found = await database.client.execute(ownArtifactsStatement(person.id, find, limit));
  return found.rows.map(artifactOf);
}

export interface Change {
  readonly row: ArtifactRow;
  readonly content: Content;
  readonly words: string;
  /** Whether there is a new version. */
  readonly isNew: boolean;
  readonly note: string;
  readonly status: ArtifactRow["status"];
  readonly visibility: ArtifactRow["visibility"];
  readonly skills: readonly { readonly skill: string; readonly strength: Strength }[] | undefined;
  readonly reflections: readonly string[] | undefined;
  readonly at: number;
}

/** Keeps a change made on a version. @returns false where there is another version meanwhile; nothing is changed then */
export async function changeArtifact(database: Database, change: Change): Promise<boolean> {
  const { row, content, isNew, at } = change;
  const next = isNew ? row.version + 1 : row.version;
  const { title, caption, why, body, fileId } = content;
  const version: InStatement = {
    sql: `INSERT INTO artifact_versions (artifact_id, version, title, caption, why, body, file_id, note, at)
          SELECT ?, ?, ?, ?, ?, ?, ?, ?, ? WHERE EXISTS (SELECT 1 FROM artifacts WHERE id = ? AND version = ?)`,
    args: [row.id, next, title, caption, why, body, fileId, change.note, at, row.id, row.version],
  };
  const results = await database.client.batch(
    [
      ...(isNew ? [version] : []),
      {
        sql: `UPDATE artifacts SET version = ?, status = ?, visibility = ?, words = ?, updated_at = max(updated_at, ?)
              WHERE id = ? AND learner_id = ? AND version = ? AND deleted_at IS NULL`,
        args: [next, change.status, change.visibility, change.words, at, row.id, row.learnerId, row.version],
      },
    ],
    "write",
  );
  if (results.at(-1)?.rowsAffected !== 1) return false;
  const beside = besideStatements(change);
  if (beside.length > 0) await database.client.batch(beside, "write");
  return true;
}

function besideStatements({ row, skills, reflections, at }: Change): InStatement[] {
  return [
    ...(skills === undefined
      ? []
      : [
          {
            sql: "DELETE FROM artifact_skills WHERE artifact_id = ? AND assessed_by = 'self'",
            args: [row.id],
          },
          ...skillStatements(row.id, skills, at),
        ]),
    ...(reflections === undefined
      ? []
      : [
          { sql: "DELETE FROM artifact_entries WHERE artifact_id = ?", args: [row.id] },
          ...entryStatements(row.learnerId, row.id, reflections),
        ]),
  ];
}

/** Puts an artifact away, or takes it out again. @returns false where there is none of the person's own */
export async function putAway(
  person: Person,
  database: Database,
  id: string,
  { isAway, at }: { readonly isAway: boolean; readonly at: number },
): Promise<boolean> {
  // Taken out again, it stands on pages again that somebody may have said yes to without it: that is a change.
  const done = await database.client.execute({
    sql: isAway
      ? "UPDATE artifacts SET deleted_at = ?1 WHERE id = ?2 AND learner_id = ?3"
      : `UPDATE artifacts SET updated_at = CASE WHEN deleted_at IS NULL THEN updated_at ELSE max(updated_at, ?1) END,
          deleted_at = NULL WHERE id = ?2 AND learner_id = ?3`,
    args: [at, id, person.id],
  });
  return done.rowsAffected === 1;
}

/** Titles of some of the person's own artifacts, by id. */
export async function readTitles(
  person: Person,
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await database.client.execute({
    sql: `SELECT a.id, v.title FROM artifacts a ${current}
          WHERE a.id IN (SELECT value FROM json_each(?)) AND a.learner_id = ? AND a.deleted_at IS NULL`,
    args: [JSON.stringify(ids), person.id],
  });
  return new Map(found.rows.map((row) => [String(row.id), String(row.title)]));
}

export function artifactOf(row: Row): ArtifactRow {
  return {
    ...contentOf(row),
    id: String(row.id),
    learnerId: String(row.learner_id),
    kind: artifactKindSchema.parse(row.kind),
    status: row.status === "draft" ? "draft" : "kept",
    visibility: artifactVisibilitySchema.parse(row.visibility),
    source: row.source === null ? null : sourceSchema.parse(JSON.parse(String(row.source))),
    version: Number(row.version),
    createdAt: Number(row.created_at),
    updatedAt: Number(row.updated_at),
  };
}

export function contentOf(row: Row): Content {
  return {
    title: String(row.title),
    caption: String(row.caption),
    why: String(row.why),
    body: String(row.body),
    fileId: row.file_id === null ? null : String(row.file_id),
  };
}
