import type { Database } from "../../../db/client.ts";
import type { Reading } from "./entries.repository.ts";

export interface KeptChange {
  readonly seq: number;
  readonly change: Uint8Array;
}

/** Changes of an entry in the order they came. Who may see them was asked before, with `findOwnEntry`. */
export async function readChanges(database: Database, entryId: string): Promise<readonly KeptChange[]> {
  const found = await database.client.execute({
    sql: "SELECT seq, change FROM entry_changes WHERE entry_id = ? ORDER BY seq",
    args: [entryId],
  });
  return found.rows.map((row) => ({ seq: Number(row.seq), change: bytesOf(row.change) }));
}

function bytesOf(value: unknown): Uint8Array {
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  return value instanceof Uint8Array ? value : new Uint8Array();
}

/** Adds a change after all others, whatever came meanwhile. */
export async function appendChange(
  database: Database,
  entryId: string,
  change: Uint8Array<ArrayBuffer>,
  at: number,
): Promise<void> {
  await database.client.execute({
    sql: `INSERT INTO entry_changes (entry_id, seq, change, at)
          SELECT ?1, coalesce(max(seq), 0) + 1, ?2, ?3 FROM entry_changes WHERE entry_id = ?1`,
    args: [entryId, change, at],
  });
}

/** Keeps what the document reads like, unless a later reading is kept already. */
export async function keepReading(
  database: Database,
  entryId: string,
  reading: Reading & { readonly upTo: number; readonly at: number },
): Promise<void> {
  await database.client.execute({
    sql: `UPDATE journal_entries SET title = ?2, body = ?3, words = ?4, read_up_to = ?5, updated_at = max(updated_at, ?6)
          WHERE id = ?1 AND read_up_to <= ?5`,
    args: [entryId, reading.title, reading.body, reading.words, reading.upTo, reading.at],
  });
}

/** Puts the changes up to one together into it. Two at once do no harm: each holds all that it replaces. */
export async function putTogether(
  database: Database,
  entryId: string,
  { seq, change }: { readonly seq: number; readonly change: Uint8Array<ArrayBuffer> },
  at: number,
): Promise<void> {
  await database.client.batch(
    [
      {
        sql: `INSERT INTO entry_changes (entry_id, seq, change, at) VALUES (?1, ?2, ?3, ?4)
              ON CONFLICT (entry_id, seq) DO UPDATE SET change = ?3`,
        args: [entryId, seq, change, at],
      },
      { sql: "DELETE FROM entry_changes WHERE entry_id = ? AND seq < ?", args: [entryId, seq] },
    ],
    "write",
  );
}

export interface VersionRow {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly kind: "here" | "elsewhere" | "before";
  readonly at: number;
}

/** Most versions that an entry keeps; the oldest go. */
const mostVersions = 60;

export async function insertVersions(
  database: Database,
  entryId: string,
  rows: readonly VersionRow[],
): Promise<void> {
  if (rows.length === 0) return;
  await database.client.batch(
    [
      ...rows.map((row) => ({
        sql: "INSERT INTO entry_versions (id, entry_id, title, body, kind, at) VALUES (?, ?, ?, ?, ?, ?)",
        args: [row.id, entryId, row.title, row.body, row.kind, row.at],
      })),
      {
        sql: `DELETE FROM entry_versions WHERE id IN
                (SELECT id FROM entry_versions WHERE entry_id = ? ORDER BY at DESC LIMIT -1 OFFSET ?)`,
        args: [entryId, mostVersions],
      },
    ],
    "write",
  );
}

/** Earlier versions of an entry, newest first. Who may see them was asked before. */
export async function readVersions(database: Database, entryId: string): Promise<readonly VersionRow[]> {
  const found = await database.client.execute({
    sql: "SELECT id, title, body, kind, at FROM entry_versions WHERE entry_id = ? ORDER BY at DESC, kind LIMIT ?",
    args: [entryId, mostVersions],
  });
  return found.rows.map((row) => ({
    id: String(row.id),
    title: String(row.title),
    body: String(row.body),
    kind: row.kind === "here" || row.kind === "elsewhere" ? row.kind : "before",
    at: Number(row.at),
  }));
}
