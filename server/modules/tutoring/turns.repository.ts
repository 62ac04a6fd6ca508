import type { InStatement } from "@libsql/client";
import { and, asc, desc, eq, gt } from "drizzle-orm";
import type { Database } from "../../db/client.ts";
import { isDuplicate } from "../../db/client.ts";
import type { StageRecord } from "./stages.models.ts";
import { turnEvents, turnStages, turns } from "./tutoring.table.ts";

export type TurnRow = typeof turns.$inferSelect;

/** A UI message chunk with its place in the log; `seq` counts from 1. */
export interface LoggedChunk {
  readonly seq: number;
  readonly chunk: string;
}

/** Who holds a running turn, and until when (milliseconds since epoch, UTC). */
export interface Lease {
  readonly turnId: string;
  readonly owner: string;
  readonly until: number;
}

/**
 * Stores the student's message, makes it the head of its conversation and logs the first chunk, in one
 * write. The index `turns_one_running` lets only one turn of a conversation run.
 * @param also what else begins with it
 * @returns false when this message is already here or another turn runs
 */
export async function beginTurn(
  database: Database,
  row: typeof turns.$inferInsert,
  firstChunk: string,
  also: readonly InStatement[] = [],
): Promise<boolean> {
  const insert = database.orm.insert(turns).values(row).toSQL();
  try {
    await database.client.batch(
      [
        // drizzle's parameters are the driver's own values: strings, numbers and null
        { sql: insert.sql, args: insert.params as (string | number | null)[] },
        { sql: "INSERT INTO turn_events (turn_id, seq, chunk) VALUES (?, 1, ?)", args: [row.id, firstChunk] },
        {
          sql: "UPDATE conversations SET head_turn_id = ?, updated_at = ?, preview = ? WHERE id = ?",
          args: [row.id, row.startedAt, row.userText.slice(0, 140), row.conversationId],
        },
        ...also,
      ],
      "write",
    );
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/** The latest attempt at a student's message, or null. */
export async function findByMessage(
  database: Database,
  conversationId: string,
  messageId: string,
): Promise<TurnRow | null> {
  const found = await database.orm
    .select()
    .from(turns)
    .where(and(eq(turns.conversationId, conversationId), eq(turns.userMessageId, messageId)))
    .orderBy(desc(turns.attempt))
    .limit(1);
  return found[0] ?? null;
}

/** The running turn of a conversation, or null. */
export async function findRunning(database: Database, conversationId: string): Promise<TurnRow | null> {
  const found = await database.orm
    .select()
    .from(turns)
    .where(and(eq(turns.conversationId, conversationId), eq(turns.status, "running")))
    .limit(1);
  return found[0] ?? null;
}

export async function findTurn(database: Database, turnId: string): Promise<TurnRow | null> {
  const found = await database.orm.select().from(turns).where(eq(turns.id, turnId)).limit(1);
  return found[0] ?? null;
}

/** All turns of a conversation, edited-away branches included, oldest first. */
export function turnsOf(database: Database, conversationId: string): Promise<TurnRow[]> {
  return database.orm
    .select()
    .from(turns)
    .where(eq(turns.conversationId, conversationId))
    .orderBy(asc(turns.startedAt), asc(turns.attempt));
}

/** Chunks of a turn's log after `seq`, in order. */
export async function chunksAfter(database: Database, turnId: string, seq: number): Promise<LoggedChunk[]> {
  return database.orm
    .select({ seq: turnEvents.seq, chunk: turnEvents.chunk })
    .from(turnEvents)
    .where(and(eq(turnEvents.turnId, turnId), gt(turnEvents.seq, seq)))
    .orderBy(asc(turnEvents.seq));
}

/**
 * Appends chunks and extends the lease in one write, only while the lease is still ours.
 * @returns `lost` when another process has taken the turn over, `stop` when the student asked to stop
 */
export async function appendChunks(
  database: Database,
  lease: Lease,
  chunks: readonly LoggedChunk[],
): Promise<"kept" | "lost" | "stop"> {
  const inserts: InStatement[] = chunks.map(({ seq, chunk }) => ({
    sql: `INSERT INTO turn_events (turn_id, seq, chunk)
          SELECT ?1, ?2, ?3 FROM turns WHERE id = ?1 AND lease_owner = ?4 AND status = 'running'`,
    args: [lease.turnId, seq, chunk, lease.owner],
  }));
  const results = await database.client.batch([extendLease(lease), ...inserts], "write");
  const held = results[0]?.rows[0];
  if (!held) return "lost";
  return Number(held.stop_requested) === 1 ? "stop" : "kept";
}

function extendLease(lease: Lease): InStatement {
  return {
    sql: `UPDATE turns SET lease_until = ? WHERE id = ? AND lease_owner = ? AND status = 'running'
          RETURNING stop_requested`,
    args: [lease.until, lease.turnId, lease.owner],
  };
}

/**
 * Takes over a running turn whose lease has lapsed. Of several who try, one wins.
 * @param now milliseconds since epoch, UTC
 */
export async function claimLapsed(database: Database, lease: Lease, now: number): Promise<boolean> {
  const claimed = await database.client.execute({
    sql: `UPDATE turns SET lease_owner = ?, lease_until = ?
          WHERE id = ? AND status = 'running' AND lease_until < ?`,
    args: [lease.owner, lease.until, lease.turnId, now],
  });
  return claimed.rowsAffected === 1;
}

/** Ids of running turns whose lease has lapsed, oldest first. */
export async function lapsedTurns(database: Database, now: number): Promise<string[]> {
  const found = await database.client.execute({
    sql: "SELECT id FROM turns WHERE status = 'running' AND lease_until < ? ORDER BY lease_until LIMIT 100",
    args: [now],
  });
  return found.rows.map((row) => String(row.id));
}

/** Asks whoever writes this turn to stop. */
export async function requestStop(database: Database, turnId: string): Promise<void> {
  await database.client.execute({
    sql: "UPDATE turns SET stop_requested = 1 WHERE id = ? AND status = 'running'",
    args: [turnId],
  });
}

/** Statements that keep what the stages decided; written again after a takeover. */
export function stageStatements(turnId: string, records: readonly StageRecord[]): InStatement[] {
  return records.map((record) => ({
    sql: "INSERT OR REPLACE INTO turn_stages (turn_id, stage, because, detail, took) VALUES (?, ?, ?, ?, ?)",
    args: [
      turnId,
      record.stage,
      JSON.stringify(record.because),
      JSON.stringify(record.detail ?? null),
      record.took,
    ],
  }));
}

export async function keepStages(
  database: Database,
  turnId: string,
  records: readonly StageRecord[],
): Promise<void> {
  await database.client.batch(stageStatements(turnId, records), "write");
}

export type StageRow = typeof turnStages.$inferSelect;

/** Stage records of all turns of a conversation. */
export async function stagesOf(database: Database, conversationId: string): Promise<StageRow[]> {
  return database.orm
    .select({
      turnId: turnStages.turnId,
      stage: turnStages.stage,
      because: turnStages.because,
      detail: turnStages.detail,
      took: turnStages.took,
    })
    .from(turnStages)
    .innerJoin(turns, eq(turns.id, turnStages.turnId))
    .where(eq(turns.conversationId, conversationId));
}

/** The chunks of every turn of a conversation, by turn and place. */
export async function chunksOf(
  database: Database,
  conversationId: string,
): Promise<{ turnId: string; seq: number; chunk: string }[]> {
  return database.orm
    .select({ turnId: turnEvents.turnId, seq: turnEvents.seq, chunk: turnEvents.chunk })
    .from(turnEvents)
    .innerJoin(turns, eq(turns.id, turnEvents.turnId))
    .where(eq(turns.conversationId, conversationId))
    .orderBy(asc(turnEvents.turnId), asc(turnEvents.seq));
}

export interface Finish {
  readonly turnId: string;
  readonly owner: string;
  readonly status: "complete" | "stopped";
  /** Who spoke. */
  readonly provider: string;
  readonly modelId: string;
  readonly act: string;
  readonly move: string;
  readonly hintLevel: number | null;
  readonly state: string;
  readonly replyText: string;
  readonly tokens: { readonly input: number; readonly output: number } | null;
  readonly at: number;
  readonly lastSeq: number;
  readonly lastChunk: string;
  readonly records: readonly StageRecord[];
  /** What else the turn leaves behind, in the same write. */
  readonly also: readonly InStatement[];
}

/**
 * Ends a turn and keeps all it leaves behind in one write, only while the lease is ours: otherwise the
 * status would become NULL, which the table refuses, and nothing of the batch is kept.
 * @throws a NOT NULL violation when the lease is lost
 */
export async function finishTurn(database: Database, finish: Finish): Promise<void> {
  const end: InStatement = {
    sql: `UPDATE turns SET
            status = CASE WHEN lease_owner = ? AND status = 'running' THEN ? ELSE NULL END,
            provider = ?, model_id = ?, act = ?, move = ?, hint_level = ?, state = ?, reply_text = ?,
            input_tokens = ?, output_tokens = ?, finished_at = ?
          WHERE id = ?`,
    args: [
      finish.owner,
      finish.status,
      finish.provider,
      finish.modelId,
      finish.act,
      finish.move,
      finish.hintLevel,
      finish.state,
      finish.replyText,
      finish.tokens?.input ?? null,
      finish.tokens?.output ?? null,
      finish.at,
      finish.turnId,
    ],
  };
  const last: InStatement = {
    sql: "INSERT INTO turn_events (turn_id, seq, chunk) VALUES (?, ?, ?)",
    args: [finish.turnId, finish.lastSeq, finish.lastChunk],
  };
  await database.client.batch(
    [end, last, ...stageStatements(finish.turnId, finish.records), ...finish.also],
    "write",
  );
}

/** Closes a turn that broke, while the lease is ours. */
export async function failTurn(
  database: Database,
  input: { turnId: string; owner: string; at: number; replyText: string; last: readonly LoggedChunk[] },
): Promise<void> {
  await database.client.batch(
    [
      {
        sql: `UPDATE turns SET status = CASE WHEN lease_owner = ? AND status = 'running' THEN 'failed' ELSE NULL END,
                reply_text = ?, finished_at = ? WHERE id = ?`,
        args: [input.owner, input.replyText, input.at, input.turnId],
      },
      ...input.last.map(({ seq, chunk }) => ({
        sql: "INSERT INTO turn_events (turn_id, seq, chunk) VALUES (?, ?, ?)",
        args: [input.turnId, seq, chunk],
      })),
    ],
    "write",
  );
}
