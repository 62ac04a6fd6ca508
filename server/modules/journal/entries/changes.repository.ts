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

/**
 * Adds a change after those that it was made for, with what is to be told about it: all or nothing.
 * @returns false where another came meanwhile, or where the words to put back are not there any more
 */
export async function appendChange(
  database: Database,
  entryId: string,
  added: {
    /** The last change that it was made for. */
    readonly after: number;
    readonly change: Uint8Array<ArrayBuffer>;
    readonly at: number;
    readonly versions?: readonly VersionRow[];
    /** Words left out that it puts back. */
    readonly putsBack?: string;
  },
): Promise<boolean> {
  const { after, change, at, versions = [], putsBack } = added;
  const isNext = "(SELECT coalesce(max(seq), 0) FROM entry_changes WHERE entry_id = ?1) = ?2";
  const done = await database.client.batch(
    [
      ...versions.map((row) => ({
        sql: `INSERT INTO entry_versions (id, entry_id, title, body, kind, at) SELECT ?3, ?1, ?4, ?5, ?6, ?7 WHERE ${isNext}`,
        args: [entryId, after, row.id, row.title, row.body, row.kind, row.at],
      })),
      ...(putsBack === undefined
        ? []
        : [
            {
              sql: `DELETE FROM entry_versions WHERE entry_id = ?1 AND id = ?3 AND kind = 'left-out' AND ${isNext}`,
              args: [entryId, after, putsBack],
            },
          ]),
      {
        sql: `INSERT INTO entry_changes (entry_id, seq, change, at) SELECT ?1, ?2 + 1, ?3, ?4
              WHERE ${putsBack === undefined ? isNext : "changes() = 1"}`,
        args: [entryId, after, change, at],
      },
      oldestGo(entryId),
    ],
    "write",
  );
  return done.at(-2)?.rowsAffected === 1;
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
  /** Of words left out: the line that they stood in. */
  readonly title: string;
  readonly body: string;
  readonly kind: "here" | "elsewhere" | "before" | "left-out";
  readonly at: number;
}

/** Most versions that an entry keeps; the oldest go. Words left out stay until somebody says what becomes of them. */
const mostVersions = 60;

function oldestGo(entryId: string) {
  return {
    sql: `DELETE FROM entry_versions WHERE id IN (SELECT id FROM entry_versions
            WHERE entry_id = ? AND kind <> 'left-out' ORDER BY at DESC LIMIT -1 OFFSET ?)`,
    args: [entryId, mostVersions],
  };
}

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
      oldestGo(entryId),
    ],
    "write",
  );
}

/** Earlier versions of an entry, newest first, without words left out. Who may see them was asked before. */
export async function readVersions(database: Database, entryId: string) {
  const found = await database.client.execute({
    sql: `SELECT id, title, body, kind, at FROM entry_versions WHERE entry_id = ? AND kind <> 'left-out'
          ORDER BY at DESC, kind LIMIT ?`,
    args: [entryId, mostVersions],
  });
  return found.rows.map((row) => ({
    id: String(row.id),
    title: String(row.title),
    body: String(row.body),
    kind: row.kind === "here" || row.kind === "elsewhere" ? row.kind : ("before" as const),
    at: Number(row.at),
  }));
}

/** Words of an entry that were left out and that nobody has put back or let go, oldest first. */
export async function readLeftOut(database: Database, entryId: string) {
  const found = await database.client.execute({
    sql: "SELECT id, title, body, at FROM entry_versions WHERE entry_id = ? AND kind = 'left-out' ORDER BY at, id",
    args: [entryId],
  });
  return found.rows.map((row) => ({
    id: String(row.id),
    line: String(row.title),
    words: String(row.body),
    at: Number(row.at),
  }));
}

/** @returns false where they are not there any more */
export async function forgetLeftOut(database: Database, entryId: string, id: string): Promise<boolean> {
  const done = await database.client.execute({
    sql: "DELETE FROM entry_versions WHERE entry_id = ? AND id = ? AND kind = 'left-out'",
    args: [entryId, id],
  });
  return done.rowsAffected === 1;
}
