import type { Database } from "../../db/client.ts";
import { problemHash, type Seal } from "./sealing.ts";
import type { PrivateSolution } from "./turn.models.ts";

/** The private solution of a problem in a conversation, or null. Called by the turn alone. */
export async function findSolution(
  database: Database,
  seal: Seal,
  conversationId: string,
  problem: string,
): Promise<PrivateSolution | null> {
  const found = await database.client.execute({
    sql: "SELECT sealed FROM private_solutions WHERE conversation_id = ? AND problem_hash = ?",
    args: [conversationId, await problemHash(problem)],
  });
  const row = found.rows[0];
  return row ? seal.open(String(row.sealed)) : null;
}

/** Keeps a private solution, sealed. */
export async function keepSolution(
  database: Database,
  seal: Seal,
  conversationId: string,
  problem: string,
  solution: PrivateSolution,
  now: number,
): Promise<void> {
  await database.client.execute({
    sql: `INSERT OR REPLACE INTO private_solutions (conversation_id, problem_hash, sealed, created_at)
          VALUES (?, ?, ?, ?)`,
    args: [conversationId, await problemHash(problem), await seal.close(solution), now],
  });
}
