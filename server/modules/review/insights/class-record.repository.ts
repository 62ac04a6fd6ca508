import type { InStatement, Row } from "@libsql/client";
import { z } from "zod";
import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import type { Answer, ClassRecord } from "./class-record.models.ts";

/** How far the insights look back. Times are milliseconds since epoch, UTC. */
export interface LookBack {
  readonly classId: string;
  readonly since: number;
  /** Answers of each student that are looked at, the latest. */
  readonly answersOfEach: number;
}

/** Rows of one kind that are read at most: a class of 2,000 stays an answer of bounded size. */
const most = {
  states: 120_000,
  answers: 90_000,
  times: 60_000,
  misconceptions: 40_000,
  disputes: 5_000,
} as const;

/** Students of a class, for one of its teachers: `?1` is the class, `?2` the person asking. */
const students = "e.class_id = ?1 AND e.role = 'student'";
const isTaught =
  "EXISTS (SELECT 1 FROM enrolments k WHERE k.class_id = ?1 AND k.user_id = ?2 AND k.role = 'teacher')";

/** The statements that read a class's record; exported so that a test can read their plans. */
export function recordStatements(person: Pick<Person, "id">, { classId, since, answersOfEach }: LookBack) {
  const who = [classId, person.id];
  return {
    states: {
      sql: `SELECT s.learner_id, s.skill, s.mastery, s.opportunities, s.mastered_at FROM enrolments e
            CROSS JOIN skill_states s ON s.learner_id = e.user_id
            WHERE ${students} AND ${isTaught} LIMIT ?3`,
      args: [...who, most.states],
    },
    answers: {
      sql: `SELECT v.learner_id, v.skill, v.source, v.source_id, v.place, v.item_id, v.correct, v.help_level, v.foretold,
              v.confidence, v.at FROM enrolments e
            CROSS JOIN evidence v ON v.learner_id = e.user_id AND v.at >= max(?3, coalesce(
              (SELECT w.at FROM evidence w WHERE w.learner_id = e.user_id ORDER BY w.at DESC LIMIT 1 OFFSET ?4), 0))
            WHERE ${students} AND ${isTaught} LIMIT ?5`,
      args: [...who, since, answersOfEach - 1, most.answers],
    },
    times: {
      sql: `SELECT c.learner_id, t.started_at AS at FROM conversations c
            CROSS JOIN turns t ON t.conversation_id = c.id AND t.started_at >= ?3
            WHERE c.class_id = ?1 AND c.updated_at >= ?3 AND ${isTaught} LIMIT ?4`,
      args: [...who, since, most.times],
    },
    misconceptions: {
      sql: `SELECT m.learner_id, m.misconception, m.count, m.last_seen_at, m.status FROM enrolments e
            CROSS JOIN misconceptions_seen m ON m.learner_id = e.user_id
            WHERE ${students} AND ${isTaught} LIMIT ?3`,
      args: [...who, most.misconceptions],
    },
    disputes: {
      sql: `SELECT d.learner_id, d.claim, d.subject_id, d.status FROM enrolments e
            CROSS JOIN disputes d ON d.learner_id = e.user_id
            WHERE ${students} AND ${isTaught} AND d.status <> 'taken-back' LIMIT ?3`,
      args: [...who, most.disputes],
    },
    refused: {
      sql: `SELECT i.item_id, count(DISTINCT p.learner_id) AS refused FROM enrolments e
            CROSS JOIN practice_sessions p ON p.learner_id = e.user_id AND p.started_at >= ?3
            CROSS JOIN practice_answers a ON a.session_id = p.id AND a.verdict = 'wrong-form'
            CROSS JOIN practice_items i ON i.session_id = a.session_id AND i.seq = a.seq
            WHERE ${students} AND ${isTaught} GROUP BY i.item_id`,
      args: [...who, since],
    },
  } satisfies Record<string, InStatement>;
}

/** What the record holds of a class that the person asking teaches, but who is in it. */
export async function readClassRecord(
  person: Person,
  database: Database,
  look: LookBack,
): Promise<Omit<ClassRecord, "students"> & { readonly refused: ReadonlyMap<string, number> }> {
  const statements = recordStatements(person, look);
  const [states, answers, times, misconceptions, disputes, refused] = (
    await database.client.batch(
      [
        statements.states,
        statements.answers,
        statements.times,
        statements.misconceptions,
        statements.disputes,
        statements.refused,
      ],
      "read",
    )
  ).map(({ rows }) => rows);
  return {
    states: (states ?? []).map((row) => ({
      learnerId: String(row.learner_id),
      skill: String(row.skill),
      mastery: Number(row.mastery),
      answers: Number(row.opportunities),
      masteredAt: row.mastered_at === null ? null : Number(row.mastered_at),
    })),
    answers: (answers ?? []).map(answerOf).sort((a, b) => a.at - b.at),
    times: (times ?? []).map((row) => ({ learnerId: String(row.learner_id), at: Number(row.at) })),
    misconceptions: (misconceptions ?? []).map((row) => ({
      learnerId: String(row.learner_id),
      id: String(row.misconception),
      count: Number(row.count),
      lastAt: Number(row.last_seen_at),
      status: statusSchema.parse(row.status),
    })),
    disputes: (disputes ?? []).map((row) => ({
      learnerId: String(row.learner_id),
      claim: claimSchema.parse(row.claim),
      subjectId: String(row.subject_id),
      status: disputeStatusSchema.parse(row.status),
    })),
    refused: new Map((refused ?? []).map((row) => [String(row.item_id), Number(row.refused)])),
  };
}

const statusSchema = z.enum(["open", "disputed", "overcome", "withdrawn"]);
const claimSchema = z.enum(["misconception", "skill-mastered", "skill-open"]);
const disputeStatusSchema = z.enum(["open", "agreed", "kept"]);
const sourceSchema = z.enum(["turn", "practice", "diagnostic", "check"]);

function answerOf(row: Row): Answer {
  return {
    learnerId: String(row.learner_id),
    skill: String(row.skill),
    source: sourceSchema.parse(row.source),
    sourceId: String(row.source_id),
    place: Number(row.place),
    itemId: row.item_id === null ? null : String(row.item_id),
    correct: Number(row.correct) === 1,
    helpLevel: Number(row.help_level),
    foretold: row.foretold === null ? null : Number(row.foretold),
    confidence: row.confidence === null ? null : Number(row.confidence),
    at: Number(row.at),
  };
}

/** Words in which a misconception was seen. */
export interface SeenWords {
  readonly studentId: string;
  readonly line: string;
  readonly at: number;
  /** Conversation of the class that it was written in; null where it was an answer in practice. */
  readonly conversationId: string | null;
}

const mostWords = 12;

/**
 * The latest words in which a misconception was seen, in this class's conversations and practice alone: what a student wrote
 * elsewhere is not this class's business. Exported so that a test can read its plan.
 */
export function seenWordsStatement(person: Pick<Person, "id">, classId: string, misconception: string) {
  return {
    sql: `SELECT s.learner_id, s.line, s.at, c.id AS conversation_id FROM enrolments e
          CROSS JOIN misconception_sightings s ON s.learner_id = e.user_id AND s.misconception = ?3
          LEFT JOIN turns t ON s.source = 'turn' AND t.id = s.source_id
          LEFT JOIN conversations c ON c.id = t.conversation_id
          LEFT JOIN practice_answers a ON s.source = 'practice' AND a.id = s.source_id
          LEFT JOIN practice_sessions p ON p.id = a.session_id
          WHERE ${students} AND ${isTaught} AND (c.class_id = ?1 OR p.class_id = ?1) ORDER BY s.at DESC LIMIT ?4`,
    args: [classId, person.id, misconception, mostWords],
  };
}

/** Latest words for each of some misconceptions, in their order. */
export async function readSeenWords(
  person: Person,
  database: Database,
  classId: string,
  misconceptions: readonly string[],
): Promise<readonly (readonly SeenWords[])[]> {
  if (misconceptions.length === 0) return [];
  const found = await database.client.batch(
    misconceptions.map((id) => seenWordsStatement(person, classId, id)),
    "read",
  );
  return found.map(({ rows }) =>
    rows.map((row) => ({
      studentId: String(row.learner_id),
      line: String(row.line),
      at: Number(row.at),
      conversationId: row.conversation_id === null ? null : String(row.conversation_id),
    })),
  );
}

/** Which pieces of evidence were written in a class's conversations and practice; exported so that a test can read its plan. */
export function writtenHereStatement(
  person: Pick<Person, "id">,
  classId: string,
  evidence: readonly string[],
) {
  return {
    sql: `SELECT v.id FROM json_each(?3) w CROSS JOIN evidence v ON v.id = w.value
          LEFT JOIN turns t ON v.source = 'turn' AND t.id = v.source_id
          LEFT JOIN conversations c ON c.id = t.conversation_id
          LEFT JOIN practice_sessions p ON v.source IN ('practice', 'check')
            AND p.id = substr(v.source_id, 1, instr(v.source_id, ':') - 1)
          WHERE ${isTaught} AND (c.class_id = ?1 OR p.class_id = ?1)`,
    args: [classId, person.id, JSON.stringify(evidence)],
  };
}

export async function readWrittenHere(
  person: Person,
  database: Database,
  classId: string,
  evidence: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await database.client.execute(writtenHereStatement(person, classId, evidence));
  return new Set(found.rows.map((row) => String(row.id)));
}
