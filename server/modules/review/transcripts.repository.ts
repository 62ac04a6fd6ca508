import type { InValue, Row } from "@libsql/client";
import type { Database } from "../../db/client.ts";
import type { Person } from "../accounts/accounts.models.ts";
import type { Hit } from "./searching/searching.repository.ts";
import { quoteOf, type Sought } from "./searching/words.models.ts";
import { flagSchema, type TranscriptSummary } from "./transcripts.schemas.ts";

export interface TranscriptFilter {
  readonly classId: string;
  readonly student: string | null;
  readonly cursor: { readonly updatedAt: number; readonly id: string } | null;
  readonly limit: number;
}

const columns = `c.id, c.title, c.updated_at, c.turn_count, c.solved, c.preview, u.id AS student_id, u.name AS student_name,
  (SELECT json_group_array(DISTINCT a.kind) FROM alerts a WHERE a.conversation_id = c.id) AS flags`;

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
  args.push(filter.limit);
  return {
    sql: `SELECT ${columns} FROM conversations c JOIN user u ON u.id = c.learner_id
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
  return found.rows.map((row) => summaryOf(row));
}

/** Decisive turns of a conversation: what its class's queue shows or has shown of it. */
const decisiveOf = `SELECT j.value FROM queue_items q JOIN json_each(q.turns) j WHERE q.conversation_id = c.id`;

/** The conversations of found turns, each with the turn; exported so that a test can read its plan. */
export function foundStatement(hits: readonly Hit[]) {
  return {
    sql: `SELECT ${columns}, t.id AS turn_id, t.started_at, t.user_text, t.reply_text,
            (SELECT count(DISTINCT value) FROM (${decisiveOf})) AS decisive_count
          FROM json_each(?) j CROSS JOIN turns t ON t.id = j.value
          JOIN conversations c ON c.id = t.conversation_id JOIN user u ON u.id = c.learner_id`,
    args: [JSON.stringify(hits.map(({ turnId }) => turnId))],
  };
}

/**
 * Found turns with their conversations, in the order found. Where only what needs a person is read, nothing of the
 * conversation's other words is told: a title may be a student's first words.
 */
export async function describeFound(
  _person: Person,
  database: Database,
  hits: readonly Hit[],
  sought: readonly Sought[],
  isDecisiveOnly: boolean,
): Promise<TranscriptSummary[]> {
  if (hits.length === 0) return [];
  const found = await database.client.execute(foundStatement(hits));
  const byTurn = new Map(found.rows.map((row) => [String(row.turn_id), row]));
  return hits.flatMap(({ turnId }) => {
    const row = byTurn.get(turnId);
    if (!row) return [];
    const turn = {
      id: turnId,
      at: Number(row.started_at),
      student: String(row.user_text),
      reply: String(row.reply_text),
    };
    const summary = { ...summaryOf(row), match: quoteOf(turn, sought) };
    if (!isDecisiveOnly) return [summary];
    return [
      {
        ...summary,
        title: "",
        updatedAt: turn.at,
        turns: Number(row.decisive_count),
        lastWords: turn.student.slice(0, 140),
      },
    ];
  });
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
    match: null,
  };
}

/** A conversation of a class that the person asking teaches, with its student and class; null otherwise. */
export async function findTaughtConversation(person: Person, database: Database, conversationId: string) {
  const found = await database.client.execute({
    sql: `SELECT c.id, c.title, c.created_at, c.updated_at, c.head_turn_id, u.id AS student_id, u.name AS student_name,
            k.id AS class_id, k.name AS class_name, k.policy, k.read,
            (SELECT json_group_array(value) FROM (${decisiveOf})) AS decisive
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

/** Turns as a table of them is exported, with what their conversations are called; exported so that a test can read its plan. */
export function rowsStatement(turnIds: readonly string[]) {
  return {
    sql: `SELECT t.id, t.conversation_id, t.started_at, t.user_text, t.intent, t.reply_text, t.status, t.move, t.hint_level,
            t.provider, t.model_id, t.input_tokens, t.output_tokens, c.title, c.learner_id, u.name AS student_name,
            (SELECT json_group_array(DISTINCT a.kind) FROM alerts a
             WHERE a.conversation_id = t.conversation_id AND a.turn_id = t.id) AS flags,
            (SELECT json_extract(s.detail, '$.prompt.id') || ' ' || json_extract(s.detail, '$.prompt.version')
             FROM turn_stages s WHERE s.turn_id = t.id AND s.stage = 'speak') AS prompt
          FROM json_each(?) j CROSS JOIN turns t ON t.id = j.value
          JOIN conversations c ON c.id = t.conversation_id JOIN user u ON u.id = c.learner_id ORDER BY j.key`,
    args: [JSON.stringify(turnIds)],
  };
}

/** Found turns as rows of a table, in the order asked for. */
export async function readRows(_person: Person, database: Database, turnIds: readonly string[]) {
  const found = await database.client.execute(rowsStatement(turnIds));
  const number = (value: unknown) => (value === null || value === undefined ? null : Number(value));
  const text = (value: unknown) => (value === null || value === undefined ? null : String(value));
  return found.rows.map((row) => ({
    turnId: String(row.id),
    conversationId: String(row.conversation_id),
    title: String(row.title),
    learnerId: String(row.learner_id),
    student: String(row.student_name),
    at: Number(row.started_at),
    words: String(row.user_text),
    intent: text(row.intent),
    reply: String(row.reply_text),
    status: String(row.status),
    move: text(row.move),
    hintLevel: number(row.hint_level),
    flags: flagSchema.array().parse(JSON.parse(String(row.flags))),
    provider: String(row.provider),
    model: String(row.model_id),
    prompt: text(row.prompt),
    inputTokens: number(row.input_tokens),
    outputTokens: number(row.output_tokens),
  }));
}

export type TurnTableRow = Awaited<ReturnType<typeof readRows>>[number];
