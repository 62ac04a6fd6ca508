import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";

/** The SQL that finds the session of a part; exported so that a test can read its plan. */
export function sessionOfPartStatement(learnerId: string, assignmentId: string, partId: string) {
  return {
    sql: "SELECT id FROM practice_sessions WHERE assignment_id = ? AND learner_id = ? AND part_id = ?",
    args: [assignmentId, learnerId, partId],
  };
}

/** Id of the person's session of a part, or null before it was begun. */
export async function findSessionOfPart(
  person: Person,
  database: Database,
  assignmentId: string,
  partId: string,
): Promise<string | null> {
  const found = await database.client.execute(sessionOfPartStatement(person.id, assignmentId, partId));
  const row = found.rows[0];
  return row ? String(row.id) : null;
}

/** The SQL of what a learner was asked in assignments; exported so that a test can read its plan. */
export function askedInStatement(learnerId: string, assignmentIds: readonly string[]) {
  return {
    sql: `SELECT i.item_id, i.seed FROM json_each(?) j
          JOIN practice_sessions s ON s.assignment_id = j.value AND s.learner_id = ?
          JOIN practice_items i ON i.session_id = s.id`,
    args: [JSON.stringify(assignmentIds), learnerId],
  };
}

/** Items that the person was asked in assignments, each with its seed. */
export async function askedIn(
  person: Person,
  database: Database,
  assignmentIds: readonly string[],
): Promise<readonly { readonly itemId: string; readonly seed: number }[]> {
  const found = await database.client.execute(askedInStatement(person.id, assignmentIds));
  return found.rows.map((row) => ({ itemId: String(row.item_id), seed: Number(row.seed) }));
}

/** Opens an ended session for another round. Done twice, it is one round. */
export async function openNextRound(database: Database, sessionId: string): Promise<void> {
  await database.client.execute({
    sql: `UPDATE practice_sessions SET status = 'open', feedback = NULL, ended_at = NULL,
            round_from = (SELECT count(*) FROM practice_items WHERE session_id = ?1)
          WHERE id = ?1 AND status = 'ended'`,
    args: [sessionId],
  });
}

/** Marks a session as having answers that count only later, as part of the write that keeps one of them. */
export function heldStatement(sessionId: string, answerId: string) {
  return {
    sql: `UPDATE practice_sessions SET uncounted = 1
          WHERE id = ?1 AND EXISTS (SELECT 1 FROM practice_answers WHERE id = ?2 AND session_id = ?1)`,
    args: [sessionId, answerId],
  };
}

/** Notes that all answers of a session are counted. */
export async function markCounted(database: Database, sessionId: string): Promise<void> {
  await database.client.execute({
    sql: "UPDATE practice_sessions SET uncounted = 0 WHERE id = ?",
    args: [sessionId],
  });
}

/** The SQL of sessions with answers that wait to be counted; exported so that a test can read its plan. */
export function uncountedStatement(learnerId: string) {
  return {
    sql: `SELECT id, assignment_id FROM practice_sessions
          WHERE learner_id = ? AND uncounted = 1 AND assignment_id IS NOT NULL`,
    args: [learnerId],
  };
}

/** Sessions of the person's with answers that wait to be counted, each with its assignment. */
export async function sessionsUncounted(
  person: Person,
  database: Database,
): Promise<readonly { readonly id: string; readonly assignmentId: string }[]> {
  const found = await database.client.execute(uncountedStatement(person.id));
  return found.rows.map((row) => ({ id: String(row.id), assignmentId: String(row.assignment_id) }));
}

/** The SQL of an assignment's sessions with such answers; exported so that a test can read its plan. */
export function uncountedOfStatement(assignmentId: string) {
  return {
    sql: "SELECT id, learner_id FROM practice_sessions WHERE assignment_id = ? AND uncounted = 1",
    args: [assignmentId],
  };
}

/** Sessions of an assignment with answers that wait to be counted; the caller has found it for the person asking. */
export async function sessionsUncountedOf(
  database: Database,
  assignmentId: string,
): Promise<readonly { readonly id: string; readonly learnerId: string }[]> {
  const found = await database.client.execute(uncountedOfStatement(assignmentId));
  return found.rows.map((row) => ({ id: String(row.id), learnerId: String(row.learner_id) }));
}
