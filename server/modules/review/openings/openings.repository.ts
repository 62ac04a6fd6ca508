import type { Database } from "../../../db/client.ts";
import type { Before } from "../../../db/cursor.models.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { type OpeningAction, openingActionSchema } from "./openings.schemas.ts";

/** A learner's conversation that somebody looked at. */
export interface Looked {
  readonly id: string;
  readonly conversationId: string;
  readonly learnerId: string;
}

const hour = 3_600_000;

/** Notes what a person looked at, once an hour for each conversation and action. */
export async function insertOpenings(
  person: Person,
  database: Database,
  looked: readonly Looked[],
  action: OpeningAction,
  at: number,
): Promise<void> {
  await database.client.execute({
    sql: `INSERT OR IGNORE INTO transcript_openings
            (id, reader_id, reader_name, reader_role, conversation_id, learner_id, action, hour, at)
          SELECT json_extract(value, '$.id'), ?, ?, ?, json_extract(value, '$.conversationId'),
            json_extract(value, '$.learnerId'), ?, ?, ? FROM json_each(?)`,
    args: [person.id, person.name, person.role, action, Math.floor(at / hour), at, JSON.stringify(looked)],
  });
}

/** Who looked at a learner's conversations, the latest first; exported so that a test can read its plan. */
export function openingsStatement(learnerId: string, before: Before, limit: number) {
  return {
    sql: `SELECT o.id, o.reader_name, o.reader_role, o.action, o.at, c.id AS conversation_id, c.title
          FROM transcript_openings o JOIN conversations c ON c.id = o.conversation_id
          WHERE o.learner_id = ? AND (o.at, o.id) < (?, ?) ORDER BY o.at DESC, o.id DESC LIMIT ?`,
    args: [learnerId, before.at, before.id, limit],
  };
}

export async function listOpenings(person: Person, database: Database, before: Before, limit: number) {
  const found = await database.client.execute(openingsStatement(person.id, before, limit));
  return found.rows.map((row) => ({
    id: String(row.id),
    by: { name: String(row.reader_name), role: String(row.reader_role) },
    conversation: { id: String(row.conversation_id), title: String(row.title) },
    action: openingActionSchema.parse(row.action),
    at: Number(row.at),
  }));
}
