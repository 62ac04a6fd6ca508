import type { InStatement } from "@libsql/client";
import type { Database } from "../../../db/client.ts";
import type { ReviewState } from "../mastery/review.models.ts";

export interface NewlyMastered {
  readonly learnerId: string;
  readonly skill: string;
  /** Probability in 0..1 that it is known. */
  readonly mastery: number;
  /** Kept only for a skill that was never reviewed. */
  readonly review: ReviewState;
  /** Milliseconds since epoch, UTC. */
  readonly at: number;
  /** It is written only once this diagnostic has ended. */
  readonly diagnosticId: string;
}

/**
 * Marks a skill as mastered without work of its own. One that was mastered before stays as it is; mastery and dates of
 * review that answers have given are never lowered or moved. No evidence is written: there was no answer.
 */
export function masteredStatement({
  learnerId,
  skill,
  mastery,
  review,
  at,
  diagnosticId,
}: NewlyMastered): InStatement {
  const unlessReviewed = (column: string, value: number) =>
    `${column} = CASE WHEN stability IS NULL THEN ?${value} ELSE ${column} END`;
  return {
    sql: `INSERT INTO skill_states (learner_id, skill, mastery, opportunities, stability, difficulty, reviews, lapses,
            reviewed_at, due_at, mastered_at, updated_at)
          SELECT ?1, ?2, ?3, 0, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?10
          WHERE EXISTS (SELECT 1 FROM diagnostics WHERE id = ?11 AND learner_id = ?1 AND status = 'ended')
          ON CONFLICT (learner_id, skill) DO UPDATE SET
            mastery = max(mastery, ?3),
            ${unlessReviewed("stability", 4)}, ${unlessReviewed("difficulty", 5)},
            ${unlessReviewed("reviews", 6)}, ${unlessReviewed("lapses", 7)},
            ${unlessReviewed("reviewed_at", 8)}, ${unlessReviewed("due_at", 9)},
            mastered_at = ?10, updated_at = max(updated_at, ?10)
          WHERE mastered_at IS NULL`,
    args: [
      learnerId,
      skill,
      mastery,
      review.stability,
      review.difficulty,
      review.reviews,
      review.lapses,
      review.lastAt,
      review.dueAt,
      at,
      diagnosticId,
    ],
  };
}

/** The SQL that finds which answers were counted; exported so that a test can read the plan. */
export function countedStatement(sourceIds: readonly string[]) {
  return {
    sql: "SELECT source_id FROM evidence WHERE source_id IN (SELECT value FROM json_each(?))",
    args: [JSON.stringify(sourceIds)],
  };
}

/** Which of some answers were counted already, by the id of their source. */
export async function readCounted(
  database: Database,
  sourceIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await database.client.execute(countedStatement(sourceIds));
  return new Set(found.rows.map((row) => String(row.source_id)));
}
