import type { InStatement, Row } from "@libsql/client";
import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { draftStatusSchema } from "./drafts.schemas.ts";

/** A draft as it is kept with its turn. */
export interface KeptDraft {
  readonly turnId: string;
  readonly conversationId: string;
  readonly classId: string;
  readonly draft: string;
  /** Sealed. */
  readonly brief: string;
  /** Milliseconds since epoch, UTC. */
  readonly at: number;
}

export function insertDraft({ turnId, conversationId, classId, draft, brief, at }: KeptDraft): InStatement {
  return {
    sql: `INSERT INTO reply_drafts (turn_id, conversation_id, class_id, draft, brief, created_at) VALUES (?, ?, ?, ?, ?, ?)`,
    args: [turnId, conversationId, classId, draft, brief, at],
  };
}

/** The draft that waits in a conversation, if one does, waits no more; its reply's log gets `chunk`. */
export function withdrawWaiting(conversationId: string, at: number, chunk: string): InStatement[] {
  return [
    {
      sql: `INSERT INTO turn_events (turn_id, seq, chunk)
            SELECT d.turn_id, (SELECT max(e.seq) + 1 FROM turn_events e WHERE e.turn_id = d.turn_id), ?2
            FROM reply_drafts d WHERE d.conversation_id = ?1 AND d.status = 'waiting'`,
      args: [conversationId, chunk],
    },
    {
      sql: `UPDATE reply_drafts SET status = 'withdrawn', decided_at = ?2
            WHERE conversation_id = ?1 AND status = 'waiting'`,
      args: [conversationId, at],
    },
  ];
}

/** What waits in a class, the longest waiting first; exported so that a test can read its plan. */
export function waitingStatement(classId: string, limit: number) {
  return {
    sql: `SELECT d.turn_id, d.conversation_id, d.created_at, d.draft, u.id AS student_id, u.name AS student_name, c.title,
            t.user_text, t.intent, t.move, t.hint_level,
            (SELECT s.because FROM turn_stages s WHERE s.turn_id = d.turn_id AND s.stage = 'diagnose') AS found,
            (SELECT s.because FROM turn_stages s WHERE s.turn_id = d.turn_id AND s.stage = 'decide') AS decided,
            (SELECT json_group_array(e.chunk) FROM turn_events e WHERE e.turn_id = d.turn_id) AS log
          FROM reply_drafts d JOIN turns t ON t.id = d.turn_id JOIN conversations c ON c.id = d.conversation_id
          JOIN user u ON u.id = c.learner_id
          WHERE d.class_id = ? AND d.status = 'waiting' ORDER BY d.created_at, d.turn_id LIMIT ?`,
    args: [classId, limit],
  };
}

/** What waits in a class, for a person whom the usecase has found to teach it. */
export async function listWaiting(
  _person: Person,
  database: Database,
  classId: string,
  limit: number,
): Promise<{ rows: Row[]; waiting: number }> {
  const [rows, counted] = await Promise.all([
    database.client.execute(waitingStatement(classId, limit)),
    database.client.execute({
      sql: "SELECT count(*) AS waiting FROM reply_drafts WHERE class_id = ? AND status = 'waiting'",
      args: [classId],
    }),
  ]);
  return { rows: rows.rows, waiting: Number(counted.rows[0]?.waiting ?? 0) };
}

/** How many wait in each class that a person teaches and that goes on, and since when the first, by the class's name. */
export async function countWaiting(person: Person, database: Database) {
  const found = await database.client.execute({
    sql: `SELECT k.id, k.name,
            (SELECT count(*) FROM reply_drafts d WHERE d.class_id = k.id AND d.status = 'waiting') AS waiting,
            (SELECT min(d.created_at) FROM reply_drafts d WHERE d.class_id = k.id AND d.status = 'waiting') AS oldest
          FROM enrolments e JOIN classes k ON k.id = e.class_id
          WHERE e.user_id = ? AND e.role = 'teacher' AND k.archived_at IS NULL ORDER BY k.name, k.id`,
    args: [person.id],
  });
  return found.rows.map((row) => ({
    id: String(row.id),
    name: String(row.name),
    waiting: Number(row.waiting),
    oldestAt: row.oldest === null ? null : Number(row.oldest),
  }));
}

/** A draft of a class that the person asking teaches, or null. */
export async function findDraft(person: Person, database: Database, turnId: string) {
  const found = await database.client.execute({
    sql: `SELECT d.turn_id, d.conversation_id, d.status, d.draft, d.brief, k.archived_at
          FROM reply_drafts d JOIN classes k ON k.id = d.class_id
          JOIN enrolments e ON e.class_id = d.class_id AND e.user_id = ?1 AND e.role = 'teacher'
          WHERE d.turn_id = ?2`,
    args: [person.id, turnId],
  });
  const row = found.rows[0];
  if (!row) return null;
  return {
    turnId: String(row.turn_id),
    conversationId: String(row.conversation_id),
    isWaiting: row.status === "waiting",
    draft: String(row.draft),
    brief: row.brief === null ? null : String(row.brief),
    isArchived: row.archived_at !== null,
  };
}

export interface DraftDecision {
  readonly turnId: string;
  readonly conversationId: string;
  readonly status: "sent" | "dropped";
  /** What the student is sent; null where nothing is. */
  readonly sent: string | null;
  /** What the reply's log gets, in order. */
  readonly chunks: readonly string[];
  /** Milliseconds since epoch, UTC. */
  readonly at: number;
}

/**
 * Keeps a decision with all that follows from it, in one write: the reply's log and text, the search, and a notice for the
 * open page. Every statement asks whether the draft still waits, and the last one ends that, so of two teachers the first counts.
 * @returns whether it still waited
 */
export async function decideDraft(
  person: Person,
  database: Database,
  { turnId, conversationId, status, sent, chunks, at }: DraftDecision,
): Promise<boolean> {
  const waits = `EXISTS (SELECT 1 FROM reply_drafts d
    JOIN enrolments e ON e.class_id = d.class_id AND e.user_id = :person AND e.role = 'teacher'
    WHERE d.turn_id = :turn AND d.status = 'waiting')`;
  const who = { person: person.id, turn: turnId };
  const results = await database.client.batch(
    [
      ...chunks.map((chunk) => ({
        sql: `INSERT INTO turn_events (turn_id, seq, chunk)
              SELECT :turn, max(seq) + 1, :chunk FROM turn_events WHERE turn_id = :turn HAVING ${waits}`,
        args: { ...who, chunk },
      })),
      ...(sent === null
        ? []
        : [
            {
              sql: `UPDATE turns SET reply_text = :sent WHERE id = :turn AND ${waits}`,
              args: { ...who, sent },
            },
            {
              sql: `INSERT INTO turn_search (text, turn_id, conversation_id) SELECT :sent, :turn, :conversation WHERE ${waits}`,
              args: { ...who, sent, conversation: conversationId },
            },
          ]),
      {
        sql: `INSERT INTO conversation_notices (conversation_id, at) SELECT :conversation, :at WHERE ${waits}`,
        args: { ...who, conversation: conversationId, at },
      },
      {
        sql: `UPDATE reply_drafts SET status = :status, sent = :sent, decided_by = :person, decided_at = :at
              WHERE turn_id = :turn AND ${waits}`,
        args: { ...who, status, sent, at },
      },
    ],
    "write",
  );
  return results.at(-1)?.rowsAffected === 1;
}

/** What became of a draft, and by whom. */
export interface DraftRecord {
  readonly text: string;
  readonly status: "waiting" | "sent" | "dropped" | "withdrawn";
  readonly sent: string | null;
  readonly by: string | null;
  /** Milliseconds since epoch, UTC; null while it waits. */
  readonly at: number | null;
}

/** What became of the drafts of a conversation, by turn; for whoever may read its turns. */
export async function draftsOf(
  database: Database,
  conversationId: string,
): Promise<ReadonlyMap<string, DraftRecord>> {
  const found = await database.client.execute({
    sql: `SELECT d.turn_id, d.status, d.draft, d.sent, d.decided_at, u.name AS by_name
          FROM reply_drafts d LEFT JOIN user u ON u.id = d.decided_by WHERE d.conversation_id = ?`,
    args: [conversationId],
  });
  return new Map(
    found.rows.map((row) => [
      String(row.turn_id),
      {
        text: String(row.draft),
        status: draftStatusSchema.parse(row.status),
        sent: row.sent === null ? null : String(row.sent),
        by: row.by_name === null ? null : String(row.by_name),
        at: row.decided_at === null ? null : Number(row.decided_at),
      },
    ]),
  );
}
