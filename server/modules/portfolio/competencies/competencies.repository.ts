import type { Row } from "@libsql/client";
import { z } from "zod";
import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";

export interface RecordRow {
  readonly id: string;
  readonly learnerId: string;
  readonly skill: string;
  /** Ids of artifacts. */
  readonly evidence: readonly string[];
  readonly confirmedBy: { readonly id: string; readonly name: string };
  readonly at: number;
  readonly withdrawn: {
    readonly by: { readonly id: string; readonly name: string };
    readonly reason: string;
    readonly at: number;
  } | null;
}

const teaches = `EXISTS (SELECT 1 FROM enrolments t JOIN enrolments s ON s.class_id = t.class_id AND s.role = 'student'
  WHERE t.class_id = ?1 AND t.user_id = ?2 AND t.role = 'teacher' AND s.user_id = ?3)`;

/** Whether the person teaches a class that the student is in. */
export async function teachesStudent(
  person: Person,
  database: Database,
  classId: string,
  studentId: string,
): Promise<boolean> {
  const found = await database.client.execute({
    sql: `SELECT 1 WHERE ${teaches}`,
    args: [classId, person.id, studentId],
  });
  return found.rows.length > 0;
}

/** Titles of those of a student's artifacts that teachers may see, by id. Who is asking was asked before. */
export async function readShownTitles(
  database: Database,
  studentId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await database.client.execute({
    sql: `SELECT a.id, v.title FROM artifacts a JOIN artifact_versions v ON v.artifact_id = a.id AND v.version = a.version
          WHERE a.id IN (SELECT value FROM json_each(?)) AND a.learner_id = ? AND a.deleted_at IS NULL
            AND a.status = 'kept' AND a.visibility IN ('teachers', 'class')`,
    args: [JSON.stringify(ids), studentId],
  });
  return new Map(found.rows.map((row) => [String(row.id), String(row.title)]));
}

/** All of a student's work that teachers may see, the latest first. Who is asking was asked before. */
export function shownWorkStatement(studentId: string) {
  return {
    sql: `SELECT a.id, v.title FROM artifacts a JOIN artifact_versions v ON v.artifact_id = a.id AND v.version = a.version
          WHERE a.learner_id = ? AND a.deleted_at IS NULL AND a.status = 'kept' AND a.visibility IN ('teachers', 'class')
          ORDER BY a.created_at DESC, a.id DESC LIMIT 500`,
    args: [studentId],
  };
}

export async function readShownWork(
  database: Database,
  studentId: string,
): Promise<readonly { readonly id: string; readonly title: string }[]> {
  const found = await database.client.execute(shownWorkStatement(studentId));
  return found.rows.map((row) => ({ id: String(row.id), title: String(row.title) }));
}

/**
 * Records that a competency was met, as long as the person still teaches the student and has not said the same already:
 * pressed twice, it is one record.
 */
export async function insertRecord(
  person: Person,
  database: Database,
  record: {
    readonly id: string;
    readonly classId: string;
    readonly studentId: string;
    readonly skill: string;
    readonly evidence: readonly string[];
    readonly at: number;
  },
): Promise<void> {
  await database.client.execute({
    sql: `INSERT INTO competencies (id, learner_id, skill, evidence, confirmed_by, at)
          SELECT ?4, ?3, ?5, ?6, ?2, ?7 WHERE ${teaches} AND NOT EXISTS (SELECT 1 FROM competencies c
            WHERE c.learner_id = ?3 AND c.skill = ?5 AND c.evidence = ?6 AND c.confirmed_by = ?2
              AND NOT EXISTS (SELECT 1 FROM competency_withdrawals w WHERE w.competency_id = c.id))`,
    args: [
      record.classId,
      person.id,
      record.studentId,
      record.id,
      record.skill,
      JSON.stringify(record.evidence),
      record.at,
    ],
  });
}

/** Takes the person's own word back. @returns false where it is not theirs, or was taken back before */
export async function insertWithdrawal(
  person: Person,
  database: Database,
  withdrawal: {
    readonly id: string;
    readonly studentId: string;
    readonly reason: string;
    readonly at: number;
  },
): Promise<boolean> {
  const done = await database.client.execute({
    sql: `INSERT INTO competency_withdrawals (competency_id, withdrawn_by, reason, at)
          SELECT id, ?2, ?4, ?5 FROM competencies WHERE id = ?1 AND learner_id = ?3 AND confirmed_by = ?2
          ON CONFLICT DO NOTHING`,
    args: [withdrawal.id, person.id, withdrawal.studentId, withdrawal.reason, withdrawal.at],
  });
  return done.rowsAffected === 1;
}

/** All records of a learner, the latest first; exported so that a test can read its plan. */
export function recordsStatement(learnerId: string) {
  return {
    sql: `SELECT c.*, u.name AS confirmed_name, w.withdrawn_by, w.reason, w.at AS withdrawn_at, x.name AS withdrawn_name
          FROM competencies c LEFT JOIN user u ON u.id = c.confirmed_by
          LEFT JOIN competency_withdrawals w ON w.competency_id = c.id LEFT JOIN user x ON x.id = w.withdrawn_by
          WHERE c.learner_id = ? ORDER BY c.at DESC, c.id DESC LIMIT 1000`,
    args: [learnerId],
  };
}

/** Who may see them was asked before: the learner, or a teacher of a class they are in. */
export async function readRecords(database: Database, learnerId: string): Promise<readonly RecordRow[]> {
  const found = await database.client.execute(recordsStatement(learnerId));
  return found.rows.map(recordOf);
}

function recordOf(row: Row): RecordRow {
  return {
    id: String(row.id),
    learnerId: String(row.learner_id),
    skill: String(row.skill),
    evidence: z.array(z.string()).parse(JSON.parse(String(row.evidence))),
    confirmedBy: { id: String(row.confirmed_by), name: String(row.confirmed_name ?? "") },
    at: Number(row.at),
    withdrawn:
      row.withdrawn_at === null
        ? null
        : {
            by: { id: String(row.withdrawn_by), name: String(row.withdrawn_name ?? "") },
            reason: String(row.reason),
            at: Number(row.withdrawn_at),
          },
  };
}
