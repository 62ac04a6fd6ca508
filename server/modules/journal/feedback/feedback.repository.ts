import type { Database } from "../../../db/client.ts";
import { type FeedbackView, feedbackSchema } from "../entries/entries.schemas.ts";

/** Feedback that was asked for on an entry, newest first. Who may see it was asked before. */
export async function readFeedback(database: Database, entryId: string): Promise<readonly FeedbackView[]> {
  const found = await database.client.execute({
    sql: `SELECT id, "by", depth, text, created_at FROM entry_feedback WHERE entry_id = ?
          ORDER BY created_at DESC LIMIT 20`,
    args: [entryId],
  });
  return found.rows.map((row) =>
    feedbackSchema.parse({
      id: row.id,
      by: row.by,
      depth: row.depth,
      text: row.text,
      createdAt: row.created_at,
    }),
  );
}

export async function insertFeedback(
  database: Database,
  entryId: string,
  { id, by, depth, text, createdAt }: FeedbackView,
): Promise<void> {
  await database.client.execute({
    sql: `INSERT INTO entry_feedback (id, entry_id, "by", depth, text, created_at) VALUES (?, ?, ?, ?, ?, ?)`,
    args: [id, entryId, by, depth, text, createdAt],
  });
}
