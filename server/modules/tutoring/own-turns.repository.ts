import type { Database } from "../../db/client.ts";
import type { Person } from "../accounts/accounts.models.ts";

/** A turn as the learner's record points back to it. */
export interface OwnTurnRow {
  readonly id: string;
  readonly conversationId: string;
  readonly userText: string;
  /** TutoringState after it, JSON; null while it runs. */
  readonly state: string | null;
}

/** Some turns of a learner's own conversations; exported so that a test can read its plan. */
export function ownTurnsStatement(learnerId: string, ids: readonly string[]) {
  return {
    sql: `SELECT t.id, t.conversation_id, t.user_text, t.state FROM turns t JOIN conversations c ON c.id = t.conversation_id
          WHERE t.id IN (SELECT value FROM json_each(?2)) AND c.learner_id = ?1`,
    args: [learnerId, JSON.stringify(ids)],
  };
}

export async function readOwnTurns(
  person: Person,
  database: Database,
  ids: readonly string[],
): Promise<readonly OwnTurnRow[]> {
  const found = await database.client.execute(ownTurnsStatement(person.id, ids));
  return found.rows.map((row) => ({
    id: String(row.id),
    conversationId: String(row.conversation_id),
    userText: String(row.user_text),
    state: row.state === null ? null : String(row.state),
  }));
}

/** When a learner wrote to the tutor since a time; exported so that a test can read its plan. */
export function turnTimesStatement(learnerId: string, since: number, limit: number) {
  return {
    sql: `SELECT t.started_at FROM conversations c JOIN turns t ON t.conversation_id = c.id
          WHERE c.learner_id = ?1 AND c.updated_at >= ?2 AND t.started_at >= ?2 ORDER BY t.started_at DESC LIMIT ?3`,
    args: [learnerId, since, limit],
  };
}

export async function readTurnTimes(
  person: Person,
  database: Database,
  since: number,
  limit: number,
): Promise<readonly number[]> {
  const found = await database.client.execute(turnTimesStatement(person.id, since, limit));
  return found.rows.map((row) => Number(row.started_at));
}
