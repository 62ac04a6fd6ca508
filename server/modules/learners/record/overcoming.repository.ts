import type { InStatement } from "@libsql/client";
import { enoughToOvercome, misconceptionsIn } from "./overcoming.models.ts";

/**
 * Closes open misconceptions of a skill that later work shows no more: as many problems as it takes have right work
 * without help since. The lines of one conversation are one problem. It goes after the statements that keep an answer;
 * null for a skill without any.
 */
export function overcomeStatement(learnerId: string, skill: string): InStatement | null {
  const ids = misconceptionsIn(skill);
  if (ids.length === 0) return null;
  return {
    sql: `UPDATE misconceptions_seen SET status = 'overcome'
          WHERE learner_id = ?1 AND status = 'open' AND misconception IN (SELECT value FROM json_each(?2))
            AND (SELECT count(DISTINCT CASE e.source
                     WHEN 'turn' THEN (SELECT t.conversation_id FROM turns t WHERE t.id = e.source_id)
                     ELSE e.source_id END) FROM evidence e WHERE e.learner_id = ?1 AND e.skill = ?3
                   AND e.at > misconceptions_seen.last_seen_at AND e.correct = 1 AND e.help_level = 0) >= ?4`,
    args: [learnerId, JSON.stringify(ids), skill, enoughToOvercome],
  };
}
