import type { InValue, Row } from "@libsql/client";
import { z } from "zod";
import { type Database, isDuplicate } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import type { Adults, Ranked } from "./queue.models.ts";
import {
  type DecisiveTurn,
  type QueueReason,
  queueKindSchema,
  queueReasonSchema,
  queueStatusSchema,
  severitySchema,
} from "./queue.schemas.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** An item with all that says who may see it and where it stands. */
export interface QueueRow extends Ranked {
  readonly student: Named;
  readonly class: Named | null;
  readonly conversationId: string | null;
  readonly reasons: readonly QueueReason[];
  readonly turnIds: readonly string[];
  readonly adults: Adults;
  readonly taker: (Named & { readonly isHere: boolean }) | null;
  readonly closer: Named | null;
  readonly closedAt: number | null;
  readonly note: string;
}

const columns = `q.*, u.name AS student_name, k.name AS class_name, k.archived_at, k.practice, k.second_recipient, k.waits_at_most,
  (SELECT json_group_array(t.user_id) FROM enrolments t WHERE t.class_id = q.class_id AND t.role = 'teacher') AS teachers,
  h.name AS taker_name, (h.role = 'administrator' OR EXISTS (SELECT 1 FROM enrolments t WHERE t.class_id = q.class_id
    AND t.user_id = q.taken_by AND t.role = 'teacher')) AS taker_here,
  d.name AS closer_name, c.solved
  FROM queue_items q JOIN user u ON u.id = q.learner_id LEFT JOIN classes k ON k.id = q.class_id
  LEFT JOIN user h ON h.id = q.taken_by LEFT JOIN user d ON d.id = q.closed_by
  LEFT JOIN conversations c ON c.id = q.conversation_id`;

/** Items of one queue that are ranked together, at most; what is urgent is always among them. */
const mostRanked = 2_000;
const urgentFirst = `ORDER BY q.severity = 'high' DESC, q.first_at LIMIT ${mostRanked}`;

/** What is not closed in a class, to be ranked; exported so that a test can read its plan. */
export function classOpenStatement(classId: string) {
  return {
    sql: `SELECT ${columns} WHERE q.class_id = ? AND q.status <> 'closed' ${urgentFirst}`,
    args: [classId],
  };
}

/** What is closed in a class, the latest first; exported so that a test can read its plan. */
export function classClosedStatement(classId: string, before: { at: number; id: string }, limit: number) {
  return {
    sql: `SELECT ${columns} WHERE q.class_id = ? AND q.status = 'closed' AND (q.closed_at, q.id) < (?, ?)
          ORDER BY q.closed_at DESC, q.id DESC LIMIT ?`,
    args: [classId, before.at, before.id, limit],
  };
}

/** What is not closed in the classes that a person teaches and that go on; exported so that a test can read its plan. */
export function teacherOpenStatement(teacherId: string) {
  return {
    sql: `SELECT ${columns} WHERE q.status <> 'closed' AND k.archived_at IS NULL AND q.class_id IN
            (SELECT e.class_id FROM enrolments e WHERE e.user_id = ? AND e.role = 'teacher')
          ${urgentFirst}`,
    args: [teacherId],
  };
}

/** All that is urgent and not closed, in any class but those for practice; exported so that a test can read its plan. */
export function urgentStatement() {
  return {
    sql: `SELECT ${columns} WHERE q.status <> 'closed' AND q.severity = 'high'
            AND coalesce(k.practice, 0) = 0 ORDER BY q.first_at LIMIT ${mostRanked}`,
    args: [],
  };
}

type Statement = { readonly sql: string; readonly args: InValue[] };

/** Reads items for a person whom the usecase lets see them. */
export async function readItems(
  _person: Person,
  database: Database,
  statement: Statement,
): Promise<readonly QueueRow[]> {
  const found = await database.client.execute(statement);
  return found.rows.map(rowOf);
}

/** An item; who may see it is for the usecase to say. */
export async function findItem(person: Person, database: Database, id: string): Promise<QueueRow | null> {
  const [row] = await readItems(person, database, { sql: `SELECT ${columns} WHERE q.id = ?`, args: [id] });
  return row ?? null;
}

/** Students' words and replies of turns, by id. */
export async function readTurns(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DecisiveTurn>> {
  const found = await database.client.execute({
    sql: `SELECT t.id, t.started_at, t.user_text, t.reply_text FROM json_each(?) j JOIN turns t ON t.id = j.value`,
    args: [JSON.stringify(ids)],
  });
  return new Map(
    found.rows.map((row) => [
      String(row.id),
      {
        id: String(row.id),
        at: Number(row.started_at),
        student: String(row.user_text),
        reply: String(row.reply_text),
      },
    ]),
  );
}

export interface Change {
  readonly status: QueueRow["status"];
  readonly takenBy: string | null;
  readonly takenAt: number | null;
  readonly closedBy: string | null;
  readonly closedAt: number | null;
  readonly note: string;
}

/**
 * Changes who has an item and how it stands, if that is still as it was read: of two people one comes first.
 * @returns `late` when somebody was first, `twice` when the same is open anew
 */
export async function changeItem(
  _person: Person,
  database: Database,
  seen: QueueRow,
  change: Change,
): Promise<"changed" | "late" | "twice"> {
  try {
    const changed = await database.client.execute({
      sql: `UPDATE queue_items SET status = ?, taken_by = ?, taken_at = ?, closed_by = ?, closed_at = ?, note = ?
            WHERE id = ? AND status = ? AND taken_by IS ? AND taken_at IS ?`,
      args: [
        change.status,
        change.takenBy,
        change.takenAt,
        change.closedBy,
        change.closedAt,
        change.note,
        seen.id,
        seen.status,
        seen.taker?.id ?? null,
        seen.takenAt,
      ],
    });
    return changed.rowsAffected === 1 ? "changed" : "late";
  } catch (error) {
    if (isDuplicate(error)) return "twice";
    throw error;
  }
}

const texts = z.array(z.string());

function rowOf(row: Row): QueueRow {
  const time = (value: unknown) => (value === null || value === undefined ? null : Number(value));
  const named = (id: unknown, name: unknown): Named | null =>
    id === null || id === undefined || name === null ? null : { id: String(id), name: String(name) };
  const taker = named(row.taken_by, row.taker_name);
  return {
    id: String(row.id),
    kind: queueKindSchema.parse(row.kind),
    severity: severitySchema.parse(row.severity),
    status: queueStatusSchema.parse(row.status),
    count: Number(row.count),
    firstAt: Number(row.first_at),
    lastAt: Number(row.last_at),
    urgentAt: time(row.urgent_at),
    takenAt: time(row.taken_at),
    isSolved: Number(row.solved ?? 0) === 1,
    student: { id: String(row.learner_id), name: String(row.student_name) },
    class: named(row.class_id, row.class_name),
    conversationId: row.conversation_id === null ? null : String(row.conversation_id),
    reasons: queueReasonSchema.array().parse(JSON.parse(String(row.reasons))),
    turnIds: texts.parse(JSON.parse(String(row.turns))),
    adults: {
      isClass: row.class_id !== null,
      teachers: texts.parse(JSON.parse(String(row.teachers))),
      secondRecipient: row.second_recipient === null ? null : String(row.second_recipient),
      waitsAtMost: Number(row.waits_at_most ?? 0),
      isArchived: row.archived_at !== null,
      isPractice: Number(row.practice ?? 0) === 1,
    },
    taker: taker && { ...taker, isHere: Number(row.taker_here) === 1 },
    closer: named(row.closed_by, row.closer_name),
    closedAt: time(row.closed_at),
    note: String(row.note),
  };
}
