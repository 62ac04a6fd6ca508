import type { InStatement, Row } from "@libsql/client";
import { z } from "zod";
import type { Database } from "../../../db/client.ts";
import type { Before } from "../../../db/cursor.models.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { type Moment, moodSchema, type Visibility, visibilitySchema } from "./entries.schemas.ts";

export interface EntryRow {
  readonly id: string;
  readonly learnerId: string;
  readonly title: string;
  readonly body: string;
  readonly template: string;
  readonly visibility: Visibility;
  readonly tags: readonly string[];
  readonly mood: z.infer<typeof moodSchema> | null;
  readonly conversationId: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** Text and words as they were read from the document. */
export interface Reading {
  readonly title: string;
  readonly body: string;
  readonly words: string;
}

/** A mood is there only while its learner has moods turned on. */
const columns = `e.id, e.learner_id, e.title, e.body, e.template, e.visibility, e.tags, e.conversation_id, e.created_at,
  e.updated_at, CASE WHEN (SELECT s.moods FROM journal_settings s WHERE s.learner_id = e.learner_id) = 1 THEN e.mood END AS mood`;

/** Keeps a new entry with the change that makes it and the moments it thinks back to. */
export async function insertEntry(
  database: Database,
  entry: EntryRow & Pick<Reading, "words">,
  change: Uint8Array<ArrayBuffer>,
  moments: readonly Moment[],
): Promise<void> {
  const statements: InStatement[] = [
    {
      sql: `INSERT INTO journal_entries (id, learner_id, title, body, words, template, visibility, tags, mood,
              conversation_id, read_up_to, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)`,
      args: [
        entry.id,
        entry.learnerId,
        entry.title,
        entry.body,
        entry.words,
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
      args: [entry.id, change, entry.createdAt],
    },
    ...moments.map(({ kind, turnId, quote }, place) => ({
      sql: "INSERT INTO entry_moments (entry_id, place, kind, turn_id, quote) VALUES (?, ?, ?, ?, ?)",
      args: [entry.id, place, kind, turnId, quote],
    })),
  ];
  await database.client.batch(statements, "write");
}

/** The person's own entry, or null; one that was put away is gone. */
export async function findOwnEntry(person: Person, database: Database, id: string): Promise<EntryRow | null> {
  const found = await database.client.execute({
    sql: `SELECT ${columns} FROM journal_entries e WHERE e.id = ? AND e.learner_id = ? AND e.deleted_at IS NULL`,
    args: [id, person.id],
  });
  const row = found.rows[0];
  return row ? entryOf(row) : null;
}

/** The person's own entries, newest first; exported so that a test can read its plan. */
export function ownEntriesStatement(
  learnerId: string,
  find: { readonly words: readonly string[]; readonly tag: string | undefined; readonly before: Before },
  limit: number,
) {
  return {
    sql: `SELECT ${columns} FROM journal_entries e
          WHERE e.learner_id = ?1 AND e.created_at <= ?2 AND (e.created_at < ?2 OR e.id < ?3) AND e.deleted_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM json_each(?4) w WHERE instr(e.words, w.value) = 0)
            AND (?5 IS NULL OR EXISTS (SELECT 1 FROM json_each(e.tags) t WHERE t.value = ?5))
          ORDER BY e.created_at DESC, e.id DESC LIMIT ?6`,
    args: [learnerId, find.before.at, find.before.id, JSON.stringify(find.words), find.tag ?? null, limit],
  };
}

export async function readOwnEntries(
  person: Person,
  database: Database,
  find: { readonly words: readonly string[]; readonly tag: string | undefined; readonly before: Before },
  limit: number,
): Promise<readonly EntryRow[]> {
  const found = await database.client.execute(ownEntriesStatement(person.id, find, limit));
  return found.rows.map(entryOf);
}

/** The person's own entries between two times, oldest first; exported so that a test can read its plan. */
export function entriesBetweenStatement(learnerId: string, from: number, to: number) {
  return {
    sql: `SELECT ${columns} FROM journal_entries e WHERE e.learner_id = ? AND e.created_at >= ? AND e.created_at < ?
            AND e.deleted_at IS NULL ORDER BY e.created_at LIMIT 500`,
    args: [learnerId, from, to],
  };
}

export async function readEntriesBetween(
  person: Person,
  database: Database,
  from: number,
  to: number,
): Promise<readonly EntryRow[]> {
  const found = await database.client.execute(entriesBetweenStatement(person.id, from, to));
  return found.rows.map(entryOf);
}

/** Tags of the person's own entries, the most used first. */
export async function readOwnTags(person: Person, database: Database): Promise<readonly string[]> {
  const found = await database.client.execute({
    sql: `SELECT t.value AS tag, count(*) AS n FROM journal_entries e, json_each(e.tags) t
          WHERE e.learner_id = ? AND e.deleted_at IS NULL GROUP BY t.value ORDER BY n DESC, tag LIMIT 50`,
    args: [person.id],
  });
  return found.rows.map((row) => String(row.tag));
}

/**
 * Changes what stands beside the text: only what is given, so that two changes at once don't undo each other.
 * @returns false where it is not the person's own or not there
 */
export async function updateEntry(
  person: Person,
  database: Database,
  id: string,
  fields: {
    readonly visibility: Visibility | undefined;
    readonly tags: readonly string[] | undefined;
    /** Null takes it away; undefined leaves it. */
    readonly mood: string | null | undefined;
    readonly words: string;
    readonly at: number;
  },
): Promise<boolean> {
  const { visibility, tags, mood, words, at } = fields;
  const done = await database.client.execute({
    sql: `UPDATE journal_entries SET visibility = coalesce(?3, visibility), tags = coalesce(?4, tags),
            mood = CASE WHEN ?5 THEN ?6 ELSE mood END, words = ?7, updated_at = max(updated_at, ?8)
          WHERE id = ?1 AND learner_id = ?2 AND deleted_at IS NULL`,
    args: [
      id,
      person.id,
      visibility ?? null,
      tags === undefined ? null : JSON.stringify(tags),
      mood === undefined ? 0 : 1,
      mood ?? null,
      words,
      at,
    ],
  });
  return done.rowsAffected === 1;
}

/** Puts an entry away, or takes it out again. @returns false where there is none of the person's own */
export async function putAway(
  person: Person,
  database: Database,
  id: string,
  at: number | null,
): Promise<boolean> {
  const done = await database.client.execute({
    sql: "UPDATE journal_entries SET deleted_at = ? WHERE id = ? AND learner_id = ?",
    args: [at, id, person.id],
  });
  return done.rowsAffected === 1;
}

export async function readMoments(database: Database, entry: EntryRow): Promise<readonly Moment[]> {
  const found = await database.client.execute({
    sql: "SELECT kind, turn_id, quote FROM entry_moments WHERE entry_id = ? ORDER BY place",
    args: [entry.id],
  });
  const kindSchema = z.enum(["first-wrong", "clicked", "help"]);
  return found.rows.map((row) => ({
    kind: kindSchema.parse(row.kind),
    conversationId: entry.conversationId ?? "",
    turnId: String(row.turn_id),
    quote: String(row.quote),
  }));
}

export function entryOf(row: Row): EntryRow {
  return {
    id: String(row.id),
    learnerId: String(row.learner_id),
    title: String(row.title),
    body: String(row.body),
    template: String(row.template),
    visibility: visibilitySchema.parse(row.visibility),
    tags: z.array(z.string()).parse(JSON.parse(String(row.tags))),
    mood: moodSchema.nullable().parse(row.mood),
    conversationId: row.conversation_id === null ? null : String(row.conversation_id),
    createdAt: Number(row.created_at),
    updatedAt: Number(row.updated_at),
  };
}
