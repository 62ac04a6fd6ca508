import type { Database } from "../../../db/client.ts";
import type { Before } from "../../../db/cursor.models.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { type EntryRow, entryOf } from "../entries/entries.repository.ts";

export type SharedRow = EntryRow & { readonly learnerName: string };

/**
 * Who may read an entry of a student of a class: its teachers what is for teachers or for the class, its students what is
 * for the class. A private entry is in none of these, nor is anything of somebody who left the class.
 */
const visibleTo = `FROM enrolments me
  JOIN enrolments s ON s.class_id = me.class_id AND s.role = 'student'
  JOIN journal_entries e ON e.learner_id = s.user_id AND e.deleted_at IS NULL
    AND (e.visibility = 'class' OR (e.visibility = 'teachers' AND me.role = 'teacher'))
  JOIN user u ON u.id = s.user_id
  WHERE me.class_id = ?1 AND me.user_id = ?2`;

/** Entries of a class that the person may read, newest first; exported so that a test can read its plan. */
export function sharedEntriesStatement(personId: string, classId: string, before: Before, limit: number) {
  return {
    sql: `SELECT e.*, u.name AS learner_name ${visibleTo}
          AND e.created_at <= ?3 AND (e.created_at < ?3 OR e.id < ?4) ORDER BY e.created_at DESC, e.id DESC LIMIT ?5`,
    args: [classId, personId, before.at, before.id, limit],
  };
}

export async function readSharedEntries(
  person: Person,
  database: Database,
  classId: string,
  before: Before,
  limit: number,
): Promise<readonly SharedRow[]> {
  const found = await database.client.execute(sharedEntriesStatement(person.id, classId, before, limit));
  return found.rows.map((row) => ({ ...entryOf(row), learnerName: String(row.learner_name) }));
}

/** One such entry, or null. */
export async function findSharedEntry(
  person: Person,
  database: Database,
  classId: string,
  entryId: string,
): Promise<SharedRow | null> {
  const found = await database.client.execute({
    sql: `SELECT e.*, u.name AS learner_name ${visibleTo} AND e.id = ?3`,
    args: [classId, person.id, entryId],
  });
  const row = found.rows[0];
  return row ? { ...entryOf(row), learnerName: String(row.learner_name) } : null;
}
