import type { InStatement } from "@libsql/client";
import type { Database } from "../../../db/client.ts";
import type { OwnWeeks } from "./change.models.ts";
import type { Signal } from "./signals.models.ts";

/** What an item is about. */
export interface About {
  readonly classId: string | null;
  readonly learnerId: string;
  readonly conversationId: string | null;
}

/** How a signal is kept beside itself. */
export interface Keeping {
  readonly id: string;
  /** Milliseconds since epoch, UTC. */
  readonly at: number;
  /** Nothing is kept where an item of this kind had a signal since then, closed or not. */
  readonly quietSince?: number;
  /** Id of a dispute that has to be there, so that one which was not kept brings nothing. */
  readonly disputeId?: string;
}

/** Reasons and turns that an item shows, at most. */
const mostReasons = 5;
const mostTurns = 12;

const scopeOf = ({ classId, learnerId, conversationId }: About) =>
  `${classId ?? ""}|${learnerId}|${conversationId ?? ""}`;

/**
 * Keeps a signal: in the item that is not closed, or else in a new one. A turn that an item has already, closed or not,
 * counts once, so the statements may run again.
 */
export function keepSignal(signal: Signal, about: About, keeping: Keeping): InStatement[] {
  const { id, at, quietSince = Number.MAX_SAFE_INTEGER, disputeId = null } = keeping;
  const shared = {
    scope: scopeOf(about),
    kind: signal.kind,
    severity: signal.severity,
    reason: JSON.stringify(signal.reason),
    turns: JSON.stringify(signal.turns.slice(-mostTurns)),
    turn: signal.turns.at(-1) ?? null,
    at,
    quietSince,
    disputeId,
  };
  return [
    { sql: updateItem, args: shared },
    { sql: insertItem, args: { ...shared, ...about, id } },
  ];
}

/** A dispute that was not kept, a turn that was counted and what should be quiet for a while bring nothing. */
const isWanted = `(:disputeId IS NULL OR EXISTS (SELECT 1 FROM disputes WHERE id = :disputeId))
  AND NOT EXISTS (SELECT 1 FROM queue_items had WHERE had.scope = :scope AND had.kind = :kind
    AND (had.last_at >= :quietSince OR EXISTS (SELECT 1 FROM json_each(had.turns) WHERE value = :turn)))`;

const updateItem = `UPDATE queue_items SET
    severity = CASE WHEN :severity = 'high' THEN 'high' ELSE severity END,
    urgent_at = CASE WHEN :severity <> 'high' THEN urgent_at
      WHEN urgent_at IS NULL OR (status = 'taken' AND taken_at >= urgent_at) THEN :at ELSE urgent_at END,
    reasons = (SELECT json_group_array(json(value)) FROM
      (SELECT value FROM (SELECT :reason AS value, -1 AS place UNION ALL SELECT value, key FROM json_each(reasons))
       ORDER BY place LIMIT ${mostReasons})),
    turns = (SELECT json_group_array(value) FROM (SELECT value, place FROM
      (SELECT value, min(place) AS place FROM (SELECT value, key AS place FROM json_each(queue_items.turns)
         UNION ALL SELECT value, key + 1000 FROM json_each(:turns)) GROUP BY value
       ORDER BY place DESC LIMIT ${mostTurns}) ORDER BY place)),
    count = count + 1,
    last_at = max(last_at, :at)
  WHERE scope = :scope AND kind = :kind AND status <> 'closed' AND ${isWanted}`;

const insertItem = `INSERT INTO queue_items
    (id, class_id, learner_id, conversation_id, scope, kind, severity, reasons, turns, urgent_at, first_at, last_at)
  SELECT :id, :classId, :learnerId, :conversationId, :scope, :kind, :severity, json_array(json(:reason)), :turns,
    CASE WHEN :severity = 'high' THEN :at END, :at, :at
  WHERE NOT EXISTS (SELECT 1 FROM queue_items open WHERE open.scope = :scope AND open.kind = :kind
      AND open.status <> 'closed') AND ${isWanted}`;

/** Closes what a learner's disputes brought, once none of them is open and nobody took it. */
export function settleDisputes(learnerId: string, at: number): InStatement {
  return {
    sql: `UPDATE queue_items SET status = 'closed', closed_at = ?2
          WHERE learner_id = ?1 AND kind = 'dispute' AND status = 'open'
            AND NOT EXISTS (SELECT 1 FROM disputes d WHERE d.learner_id = ?1 AND d.status = 'open')`,
    args: [learnerId, at],
  };
}

const day = 86_400_000;

/** A learner's own weeks up to now; exported so that a test can read its plan. */
export function ownWeeksStatement(learnerId: string, at: number) {
  return {
    sql: `SELECT coalesce(sum(e.at >= :recent), 0) AS recent,
            coalesce(sum(e.at >= :recent AND e.correct AND e.help_level = 0), 0) AS recent_alone,
            coalesce(sum(e.at >= :recent AND e.help_level > 0), 0) AS recent_helped,
            coalesce(sum(e.at < :recent), 0) AS earlier,
            coalesce(sum(e.at < :recent AND e.correct AND e.help_level = 0), 0) AS earlier_alone,
            coalesce(sum(e.at < :recent AND e.help_level > 0), 0) AS earlier_helped,
            count(DISTINCT CASE WHEN e.at < :recent THEN (:recent - e.at - 1) / (7 * :day) END) AS weeks,
            count(DISTINCT e.at / :day) AS days, max(e.at) AS last_at
          FROM evidence e WHERE e.learner_id = :learner AND e.at >= :from AND e.at < :at`,
    args: { learner: learnerId, recent: at - 7 * day, from: at - 35 * day, at, day },
  };
}

export async function readOwnWeeks(database: Database, learnerId: string, at: number): Promise<OwnWeeks> {
  const [row] = (await database.client.execute(ownWeeksStatement(learnerId, at))).rows;
  const number = (column: string) => Number(row?.[column] ?? 0);
  const last = row?.last_at ?? null;
  return {
    recent: { answers: number("recent"), alone: number("recent_alone"), helped: number("recent_helped") },
    before: { answers: number("earlier"), alone: number("earlier_alone"), helped: number("earlier_helped") },
    weeks: number("weeks"),
    days: number("days"),
    away: last === null ? null : Math.floor((at - Number(last)) / day),
  };
}
