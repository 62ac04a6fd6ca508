import type { InStatement, Row } from "@libsql/client";
import { z } from "zod";
import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { heldStatement } from "./assigned-practice.repository.ts";

const kindSchema = z.enum(["practice", "review", "check"]);
const statusSchema = z.enum(["open", "right", "wrong", "answered", "passed", "withdrawn"]);

export interface SessionRow {
  readonly id: string;
  readonly learnerId: string;
  readonly classId: string | null;
  readonly kind: z.infer<typeof kindSchema>;
  readonly skills: readonly string[];
  readonly disputeId: string | null;
  /** Assignment and part that it was given as; null where the learner began it. `roundFrom`: where this round began. */
  readonly assignmentId: string | null;
  readonly partId: string | null;
  readonly roundFrom: number;
  /** Whether there are answers of an exam that are not counted yet. */
  readonly uncounted: boolean;
  readonly status: "open" | "ended";
  readonly startedAt: number;
  readonly endedAt: number | null;
}

export interface ItemRow {
  readonly seq: number;
  readonly itemId: string;
  readonly skill: string;
  readonly seed: number;
  readonly purpose: "practice" | "check";
  readonly because: string;
  readonly foretold: number;
  readonly conversationId: string | null;
  readonly helpLevel: number;
  readonly status: z.infer<typeof statusSchema>;
  readonly shownAt: number;
}

export interface AnswerRow {
  readonly id: string;
  readonly seq: number;
  readonly attempt: number;
  readonly given: string;
  readonly verdict: string;
  readonly misconception: string | null;
  readonly confidence: number | null;
  readonly helpLevel: number;
  readonly took: number;
  readonly at: number;
}

/** The SQL of a session with its items and answers; exported so that a test can read the plans. */
export function sessionStatements(learnerId: string, id: string) {
  return [
    { sql: "SELECT * FROM practice_sessions WHERE id = ? AND learner_id = ?", args: [id, learnerId] },
    {
      sql: `SELECT i.* FROM practice_sessions s JOIN practice_items i ON i.session_id = s.id
            WHERE s.id = ? AND s.learner_id = ? ORDER BY i.seq`,
      args: [id, learnerId],
    },
    {
      sql: `SELECT a.* FROM practice_sessions s JOIN practice_answers a ON a.session_id = s.id
            WHERE s.id = ? AND s.learner_id = ? ORDER BY a.seq, a.attempt`,
      args: [id, learnerId],
    },
  ];
}

export interface Session {
  readonly session: SessionRow;
  readonly items: readonly ItemRow[];
  readonly answers: readonly AnswerRow[];
}

/** The person's own session, or null. */
export async function findSession(
  person: Pick<Person, "id">,
  database: Database,
  id: string,
): Promise<Session | null> {
  const [sessions, items, answers] = (
    await database.client.batch(sessionStatements(person.id, id), "read")
  ).map(({ rows }) => rows);
  const row = sessions?.[0];
  if (row === undefined) return null;
  return {
    session: sessionOf(row),
    items: (items ?? []).map(itemOf),
    answers: (answers ?? []).map(answerOf),
  };
}

function sessionOf(row: Row): SessionRow {
  return {
    id: String(row.id),
    learnerId: String(row.learner_id),
    classId: row.class_id === null ? null : String(row.class_id),
    kind: kindSchema.parse(row.kind),
    skills: z.array(z.string()).parse(JSON.parse(String(row.skills))),
    disputeId: row.dispute_id === null ? null : String(row.dispute_id),
    assignmentId: row.assignment_id === null ? null : String(row.assignment_id),
    partId: row.part_id === null ? null : String(row.part_id),
    roundFrom: Number(row.round_from),
    uncounted: Number(row.uncounted) === 1,
    status: row.status === "open" ? "open" : "ended",
    startedAt: Number(row.started_at),
    endedAt: row.ended_at === null ? null : Number(row.ended_at),
  };
}

function itemOf(row: Row): ItemRow {
  return {
    seq: Number(row.seq),
    itemId: String(row.item_id),
    skill: String(row.skill),
    seed: Number(row.seed),
    purpose: row.purpose === "check" ? "check" : "practice",
    because: String(row.because),
    foretold: Number(row.foretold),
    conversationId: row.conversation_id === null ? null : String(row.conversation_id),
    helpLevel: Number(row.help_level),
    status: statusSchema.parse(row.status),
    shownAt: Number(row.shown_at),
  };
}

function answerOf(row: Row): AnswerRow {
  return {
    id: String(row.id),
    seq: Number(row.seq),
    attempt: Number(row.attempt),
    given: String(row.given),
    verdict: String(row.verdict),
    misconception: row.misconception === null ? null : String(row.misconception),
    confidence: row.confidence === null ? null : Number(row.confidence),
    helpLevel: Number(row.help_level),
    took: Number(row.took),
    at: Number(row.at),
  };
}

/** Keeps a new session. A part of an assignment has one for each student: where another device began it, that one stays. */
export async function insertSession(
  database: Database,
  session: Omit<SessionRow, "status" | "endedAt" | "roundFrom" | "uncounted"> & {
    readonly reason: string;
  },
): Promise<void> {
  await database.client.execute({
    sql: `INSERT INTO practice_sessions
            (id, learner_id, class_id, kind, skills, reason, dispute_id, assignment_id, part_id, status, started_at)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', ?)
          ON CONFLICT (assignment_id, learner_id, part_id) WHERE assignment_id IS NOT NULL DO NOTHING`,
    args: [
      session.id,
      session.learnerId,
      session.classId,
      session.kind,
      JSON.stringify(session.skills),
      session.reason,
      session.disputeId,
      session.assignmentId,
      session.partId,
      session.startedAt,
    ],
  });
}

/** Adds an item at its place, unless another device did so first or the session has ended. */
export async function insertItem(
  database: Database,
  sessionId: string,
  item: Omit<ItemRow, "helpLevel" | "status" | "conversationId"> & { readonly packVersion: string },
): Promise<void> {
  await database.client.execute({
    sql: `INSERT INTO practice_items
            (session_id, seq, item_id, skill, pack_version, seed, purpose, because, foretold, status, shown_at)
          SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 'open', ?10
          WHERE EXISTS (SELECT 1 FROM practice_sessions WHERE id = ?1 AND status = 'open')
          ON CONFLICT DO NOTHING`,
    args: [
      sessionId,
      item.seq,
      item.itemId,
      item.skill,
      item.packVersion,
      item.seed,
      item.purpose,
      item.because,
      item.foretold,
      item.shownAt,
    ],
  });
}

export interface NewAnswer extends AnswerRow {
  readonly sessionId: string;
  /** Whether it counts only later: the session is marked then. */
  readonly isHeld: boolean;
}

/**
 * Keeps an answer while its item is open, and closes the item where it is done.
 * @returns whether it was kept now: false when the item was closed meanwhile, or the same attempt came from elsewhere
 */
export async function keepAnswer(
  database: Database,
  answer: NewAnswer,
  closing: "right" | "wrong" | "answered" | null,
): Promise<boolean> {
  const { id, sessionId, seq, attempt, given, verdict, misconception, confidence, helpLevel, took, at } =
    answer;
  const statements: InStatement[] = [
    {
      sql: `INSERT INTO practice_answers
              (id, session_id, seq, attempt, given, verdict, misconception, confidence, help_level, took, at)
            SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11
            WHERE EXISTS (SELECT 1 FROM practice_items i JOIN practice_sessions s ON s.id = i.session_id
              WHERE i.session_id = ?2 AND i.seq = ?3 AND i.status = 'open' AND s.status = 'open')
            ON CONFLICT DO NOTHING`,
      args: [id, sessionId, seq, attempt, given, verdict, misconception, confidence, helpLevel, took, at],
    },
    {
      sql: `UPDATE practice_items SET help_level = max(help_level, ?4), status = coalesce(?5, status)
            WHERE session_id = ?2 AND seq = ?3 AND status = 'open'
              AND EXISTS (SELECT 1 FROM practice_answers WHERE id = ?1 AND session_id = ?2)`,
      args: [id, sessionId, seq, helpLevel, closing],
    },
    ...(answer.isHeld ? [heldStatement(sessionId, id)] : []),
  ];
  const [inserted] = await database.client.batch(statements, "write");
  return inserted?.rowsAffected === 1;
}

/** Closes an open item without an answer. @returns false when it was not open */
export async function closeItem(
  database: Database,
  sessionId: string,
  seq: number,
  status: "passed" | "withdrawn",
): Promise<boolean> {
  const done = await database.client.execute({
    sql: "UPDATE practice_items SET status = ? WHERE session_id = ? AND seq = ? AND status = 'open'",
    args: [status, sessionId, seq],
  });
  return done.rowsAffected === 1;
}

/** Notes which conversation is about an item; the first one stays. */
export async function keepConversation(
  database: Database,
  sessionId: string,
  seq: number,
  conversationId: string,
): Promise<void> {
  await database.client.execute({
    sql: `UPDATE practice_items SET conversation_id = ? WHERE session_id = ? AND seq = ? AND conversation_id IS NULL`,
    args: [conversationId, sessionId, seq],
  });
}

/** Ends a session; an item still open is passed. Ending twice changes nothing. */
export async function endSession(
  database: Database,
  session: { readonly id: string },
  feedback: string,
  at: number,
): Promise<void> {
  await database.client.batch(
    [
      {
        sql: "UPDATE practice_items SET status = 'passed' WHERE session_id = ? AND status = 'open'",
        args: [session.id],
      },
      {
        sql: `UPDATE practice_sessions SET status = 'ended', feedback = ?, ended_at = max(?, started_at)
              WHERE id = ? AND status = 'open'`,
        args: [feedback, at, session.id],
      },
    ],
    "write",
  );
}

/** Items a learner has answered before, of some. */
export async function answeredItems(
  person: { readonly id: string },
  database: Database,
  itemIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await database.client.execute({
    sql: "SELECT item_id FROM items_answered WHERE learner_id = ? AND item_id IN (SELECT value FROM json_each(?))",
    args: [person.id, JSON.stringify(itemIds)],
  });
  return new Set(found.rows.map((row) => String(row.item_id)));
}
