import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";

/**
 * Whose file it is, where the person may see something of a classmate's or student's that shows it: an artifact that was
 * kept (as it is now), or an entry with the file in its text, each for teachers or for the class. Exported so that a test
 * can read its plan.
 */
export function shownToStatement(personId: string, fileId: string) {
  return {
    sql: `SELECT f.learner_id FROM files f
          JOIN enrolments s ON s.user_id = f.learner_id AND s.role = 'student'
          JOIN enrolments me ON me.class_id = s.class_id AND me.user_id = ?1
          WHERE f.id = ?2 AND f.status = 'ready' AND (
            EXISTS (SELECT 1 FROM artifacts a
                    JOIN artifact_versions v ON v.artifact_id = a.id AND v.version = a.version
                    WHERE a.learner_id = f.learner_id AND a.deleted_at IS NULL AND a.status = 'kept' AND v.file_id = f.id
                      AND (a.visibility = 'class' OR (a.visibility = 'teachers' AND me.role = 'teacher')))
            OR EXISTS (SELECT 1 FROM journal_entries e
                       WHERE e.learner_id = f.learner_id AND e.deleted_at IS NULL
                         AND e.visibility IN ('teachers', 'class') AND instr(e.body, '/api/files/' || f.id) > 0
                         AND (e.visibility = 'class' OR me.role = 'teacher')))
          LIMIT 1`,
    args: [personId, fileId],
  };
}

/** @returns id of the learner whose file it is, or null where nothing shows it to the person */
export async function findShownTo(
  person: Person,
  database: Database,
  fileId: string,
): Promise<string | null> {
  const found = await database.client.execute(shownToStatement(person.id, fileId));
  const row = found.rows[0];
  return row ? String(row.learner_id) : null;
}

/** Whether an artifact of the person's own holds a file in one of its versions, or an entry has it in its text. */
export async function isHeld(person: Person, database: Database, fileId: string): Promise<boolean> {
  const found = await database.client.execute({
    sql: `SELECT 1 WHERE EXISTS (SELECT 1 FROM artifacts a JOIN artifact_versions v ON v.artifact_id = a.id
              WHERE a.learner_id = ?1 AND a.deleted_at IS NULL AND v.file_id = ?2)
            OR EXISTS (SELECT 1 FROM journal_entries
              WHERE learner_id = ?1 AND deleted_at IS NULL AND instr(body, '/api/files/' || ?2) > 0)`,
    args: [person.id, fileId],
  });
  return found.rows.length > 0;
}
