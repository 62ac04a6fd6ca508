import type { InStatement } from "@libsql/client";
import type { Database } from "../../../db/client.ts";

/** The newest notice of a conversation; exported so that a test can read its plan. */
export function newestStatement(conversationId: string) {
  return {
    sql: "SELECT max(id) AS newest FROM conversation_notices WHERE conversation_id = ?",
    args: [conversationId],
  };
}

/** Number of the newest notice of a conversation that the usecase has found to be the person's own; 0 for none. */
export async function newestNotice(database: Database, conversationId: string): Promise<number> {
  const found = await database.client.execute(newestStatement(conversationId));
  return Number(found.rows[0]?.newest ?? 0);
}

/** Tells the open page of a conversation that something came, in the same write as what came. */
export function insertNotice(conversationId: string, at: number): InStatement {
  return {
    sql: "INSERT INTO conversation_notices (conversation_id, at) VALUES (?, ?)",
    args: [conversationId, at],
  };
}
