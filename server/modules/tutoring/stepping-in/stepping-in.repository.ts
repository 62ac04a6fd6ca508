import type { Row } from "@libsql/client";
import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import type { PersonMessage } from "./stepping-in.schemas.ts";

/**
 * Keeps a teacher's words in a conversation of a class that goes on, and tells the open page, in one write.
 * @returns the message that has this id now, and whether it is the person's own; null where the class is put away
 */
export async function insertPersonMessage(
  person: Person,
  database: Database,
  message: { id: string; conversationId: string; text: string; at: number },
): Promise<{ message: PersonMessage; isOwn: boolean } | null> {
  const { id, conversationId, text, at } = message;
  const isNew = `NOT EXISTS (SELECT 1 FROM person_messages WHERE id = :id)
    AND EXISTS (SELECT 1 FROM conversations c JOIN classes k ON k.id = c.class_id AND k.archived_at IS NULL
      JOIN enrolments e ON e.class_id = k.id AND e.user_id = :person AND e.role = 'teacher' WHERE c.id = :conversation)`;
  const about = { id, person: person.id, conversation: conversationId };
  const results = await database.client.batch(
    [
      {
        sql: `INSERT INTO conversation_notices (conversation_id, at) SELECT :conversation, :at WHERE ${isNew}`,
        args: { ...about, at },
      },
      {
        sql: `UPDATE conversations SET updated_at = max(updated_at, :at) WHERE id = :conversation AND ${isNew}`,
        args: { ...about, at },
      },
      {
        sql: `INSERT INTO person_messages (id, conversation_id, author_id, name, text, at)
              SELECT :id, :conversation, :person, :name, :text, :at WHERE ${isNew}`,
        args: { ...about, name: person.name, text, at },
      },
      {
        sql: "SELECT id, name, text, at, author_id FROM person_messages WHERE id = ? AND conversation_id = ?",
        args: [id, conversationId],
      },
    ],
    "write",
  );
  const row = results.at(-1)?.rows[0];
  return row ? { message: messageOf(row), isOwn: row.author_id === person.id } : null;
}

/** Words of people in a conversation, oldest first; exported so that a test can read its plan. */
export function messagesStatement(conversationId: string, until: number) {
  return {
    sql: `SELECT id, name, text, at FROM person_messages WHERE conversation_id = ? AND at <= ? ORDER BY at, id`,
    args: [conversationId, until],
  };
}

/** For whom the usecase has found to be its learner or a teacher of its class, and for the turn, which acts for the learner. */
export async function messagesOf(
  database: Database,
  conversationId: string,
  until: number = Number.MAX_SAFE_INTEGER,
): Promise<PersonMessage[]> {
  const found = await database.client.execute(messagesStatement(conversationId, until));
  return found.rows.map(messageOf);
}

function messageOf(row: Row): PersonMessage {
  return { id: String(row.id), name: String(row.name), text: String(row.text), at: Number(row.at) };
}
