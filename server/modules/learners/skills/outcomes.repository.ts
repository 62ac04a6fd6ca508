import type { Database } from "../../../db/client.ts";

/** Evidence of some turns; exported so that a test can read its plan. */
export function outcomesStatement(learnerId: string, turnIds: readonly string[]) {
  return {
    sql: `SELECT e.source_id, min(e.correct) AS correct FROM json_each(?2) t
          CROSS JOIN evidence e ON e.source_id = t.value AND e.learner_id = ?1 GROUP BY e.source_id`,
    args: [learnerId, JSON.stringify(turnIds)],
  };
}

/** Whether all judged work of some turns was right, by the turn's id; turns without any are left out. */
export async function readOutcomes(
  database: Database,
  learnerId: string,
  turnIds: readonly string[],
): Promise<ReadonlyMap<string, boolean>> {
  if (turnIds.length === 0) return new Map();
  const found = await database.client.execute(outcomesStatement(learnerId, turnIds));
  return new Map(found.rows.map((row) => [String(row.source_id), Number(row.correct) === 1]));
}
