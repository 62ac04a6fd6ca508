import type { InValue, Row } from "@libsql/client";
import type { Database } from "../../db/client.ts";
import { matchExpression } from "../../db/search.models.ts";
import type { Person } from "../accounts/accounts.models.ts";
import { flagSchema, type TranscriptSummary } from "./transcripts.schemas.ts";

export interface TranscriptFilter {
  readonly classId: string;
  readonly words: string;
  readonly flag: string | null;
  readonly student: string | null;
  readonly cursor: { readonly updatedAt: number; readonly id: string } | null;
  readonly limit: number;
}

/** The SQL of a page of a class's transcripts; exported so that a test can read its plan. */
export function listStatement(filter: TranscriptFilter) {
  const args: InValue[] = [filter.classId];
  const where = ["c.class_id = ?", "c.turn_count > 0"];
  if (filter.student !== null) {
    where.push("c.learner_id = ?");
    args.push(filter.student);
  }
  if (filter.cursor) {
    where.push("(c.updated_at, c.id) < (?, ?)");
    args.push(filter.cursor.updatedAt, filter.cursor.id);
  }
  const match = matchExpression(filter.words);
  if (match !== null) {
    where.push("c.id IN (SELECT conversation_id FROM turn_search WHERE turn_search MATCH ?)");
    args.push(match);
  }
  if (filter.flag !== null) {
    where.push("EXISTS (SELECT 1 FROM alerts a WHERE a.conversation_id = c.id AND a.kind = ?)");
    args.push(filter.flag);
  }
  args.push(filter.limit);
  return {
    sql: `SELECT c.id, c.title, c.updated_at, c.turn_count, c.solved, c.preview, u.id AS student_id, u.name AS student_name,
            (SELECT json_group_array(DISTINCT a.kind) FROM alerts a WHERE a.conversation_id = c.id) AS flags
          FROM conversations c JOIN user u ON u.id = c.learner_id
          WHERE ${where.join(" AND ")} ORDER BY c.updated_at DESC, c.id DESC LIMIT ?`,
    args,
  };
}

/** A page of transcripts of a class, for a person whom the usecase has found to teach it. */
export async function listTranscripts(
  _person: Person,
  database: Database,
  filter: TranscriptFilter,
): Promise<TranscriptSummary[]> {
  const found = await database.client.execute(listStatement(filter));
  return found.rows.map(summaryOf);
}

function summaryOf(row: Row): TranscriptSummary {
  return {
    conversationId: String(row.id),
    title: String(row.title),
    student: { id: String(row.student_id), name: String(row.student_name) },
    updatedAt: Number(row.updated_at),
    turns: Number(row.turn_count),
    solved: Number(row.solved) === 1,
    flags: flagSchema.array().parse(JSON.parse(String(row.flags))),
    lastWords: String(row.preview),
  };
}

/** A conversation of a class that the person asking teaches, with its student and class; null otherwise. */
export async function findTaughtConversation(person: Person, database: Database, conversationId: string) {
  const found = await database.client.execute({
    sql: `SELECT c.id, c.title, c.created_at, c.updated_at, c.head_turn_id, u.id AS student_id, u.name AS student_name,
            k.id AS class_id, k.name AS class_name, k.policy
          FROM conversations c
          JOIN user u ON u.id = c.learner_id
          JOIN classes k ON k.id = c.class_id
          JOIN enrolments e ON e.class_id = k.id AND e.user_id = ? AND e.role = 'teacher'
          WHERE c.id = ?`,
    args: [person.id, conversationId],
  });
  return found.rows[0] ?? null;
}

/** Alerts of a conversation, by turn. */
export async function alertsOf(database: Database, conversationId: string) {
  const found = await database.client.execute({
    sql: "SELECT turn_id, kind, severity FROM alerts WHERE conversation_id = ? ORDER BY created_at",
    args: [conversationId],
  });
  return found.rows.map((row) => ({
    turnId: String(row.turn_id),
    flag: flagSchema.parse(row.kind),
    severity: row.severity === "high" ? ("high" as const) : ("notice" as const),
  }));
}
