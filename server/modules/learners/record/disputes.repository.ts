import type { InStatement, Row } from "@libsql/client";
import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { type Disputed, type DisputeStatus, disputedSchema, disputeStatusSchema } from "./record.schemas.ts";

export interface DisputeRow {
  readonly id: string;
  readonly learnerId: string;
  readonly disputed: Disputed;
  readonly subjectId: string;
  readonly words: string;
  readonly status: DisputeStatus;
  readonly sessionId: string | null;
  readonly createdAt: number;
  readonly resolvedAt: number | null;
}

/** Latest disputes that are looked at. */
const most = 200;

/** The person's own disputes, the latest first; exported so that a test can read its plan. */
export function ownDisputesStatement(learnerId: string) {
  return {
    sql: "SELECT * FROM disputes WHERE learner_id = ? ORDER BY created_at DESC LIMIT ?",
    args: [learnerId, most],
  };
}

export async function readOwnDisputes(person: Person, database: Database): Promise<readonly DisputeRow[]> {
  const found = await database.client.execute(ownDisputesStatement(person.id));
  return found.rows.map(disputeOf);
}

export async function findOwnDispute(
  person: Person,
  database: Database,
  id: string,
): Promise<DisputeRow | null> {
  const found = await database.client.execute({
    sql: "SELECT * FROM disputes WHERE id = ? AND learner_id = ?",
    args: [id, person.id],
  });
  const row = found.rows[0];
  return row ? disputeOf(row) : null;
}

export interface ClassDisputeRow extends DisputeRow {
  readonly studentName: string;
  /** How often a disputed misconception was seen. */
  readonly seen: number;
}

/** Disputes of a class's students for one of its teachers; exported so that a test can read its plan. */
export function classDisputesStatement(teacherId: string, classId: string) {
  return {
    sql: `SELECT d.*, u.name AS student_name, coalesce((SELECT m.count FROM misconceptions_seen m
            WHERE m.learner_id = d.learner_id AND m.misconception = d.subject_id), 1) AS seen FROM enrolments s
          JOIN disputes d ON d.learner_id = s.user_id JOIN user u ON u.id = s.user_id
          WHERE s.class_id = ?1 AND s.role = 'student'
            AND EXISTS (SELECT 1 FROM enrolments t WHERE t.class_id = ?1 AND t.user_id = ?2 AND t.role = 'teacher')
          ORDER BY d.status = 'open' DESC, d.created_at DESC LIMIT ?3`,
    args: [classId, teacherId, most],
  };
}

export async function readClassDisputes(
  teacher: Person,
  database: Database,
  classId: string,
): Promise<readonly ClassDisputeRow[]> {
  const found = await database.client.execute(classDisputesStatement(teacher.id, classId));
  return found.rows.map((row) => ({
    ...disputeOf(row),
    studentName: String(row.student_name),
    seen: Number(row.seen),
  }));
}

function disputeOf(row: Row): DisputeRow {
  return {
    id: String(row.id),
    learnerId: String(row.learner_id),
    disputed: disputedSchema.parse(row.claim),
    subjectId: String(row.subject_id),
    words: String(row.words),
    status: disputeStatusSchema.parse(row.status),
    sessionId: row.session_id === null ? null : String(row.session_id),
    createdAt: Number(row.created_at),
    resolvedAt: row.resolved_at === null ? null : Number(row.resolved_at),
  };
}

/**
 * Keeps a dispute unless one about the same thing is open, together with what it changes in the record.
 * @param weighing statements that hold only where the dispute of this id was kept
 */
export async function insertDispute(
  database: Database,
  row: Omit<DisputeRow, "status" | "sessionId" | "resolvedAt">,
  weighing: readonly InStatement[],
): Promise<void> {
  await database.client.batch(
    [
      {
        sql: `INSERT INTO disputes (id, learner_id, claim, subject_id, words, status, created_at)
              SELECT ?1, ?2, ?3, ?4, ?5, 'open', ?6 WHERE NOT EXISTS
                (SELECT 1 FROM disputes WHERE learner_id = ?2 AND subject_id = ?4 AND status = 'open')`,
        args: [row.id, row.learnerId, row.disputed, row.subjectId, row.words, row.createdAt],
      },
      ...weighing,
    ],
    "write",
  );
}

/** While a dispute is open, its misconception is told to no turn. */
export function suspendMisconception(
  disputeId: string,
  learnerId: string,
  misconception: string,
): InStatement {
  return {
    sql: `UPDATE misconceptions_seen SET status = 'disputed' WHERE learner_id = ?2 AND misconception = ?3
            AND status = 'open' AND EXISTS (SELECT 1 FROM disputes WHERE id = ?1)`,
    args: [disputeId, learnerId, misconception],
  };
}

/** What the learner says of a skill weighs in: its mastery moves, and what was called mastered is so no more. */
export function weighSkill(
  disputeId: string,
  learnerId: string,
  skill: string,
  mastery: number,
): InStatement {
  return {
    sql: `UPDATE skill_states SET mastery = ?4, mastered_at = NULL WHERE learner_id = ?2 AND skill = ?3
            AND EXISTS (SELECT 1 FROM disputes WHERE id = ?1)`,
    args: [disputeId, learnerId, skill, mastery],
  };
}

export interface Resolution {
  readonly disputeId: string;
  readonly learnerId: string;
  readonly status: Exclude<DisputeStatus, "open">;
  readonly at: number;
}

/** Ends an open dispute, with what follows for its misconception or skill, and elsewhere. A dispute that is done with stays so. */
export async function resolveRow(
  database: Database,
  { disputeId, learnerId, status, at }: Resolution,
  also: readonly InStatement[] = [],
): Promise<boolean> {
  const [resolved] = await database.client.batch(
    [
      {
        sql: `UPDATE disputes SET status = ?3, resolved_at = max(created_at, ?4)
              WHERE id = ?1 AND learner_id = ?2 AND status = 'open'`,
        args: [disputeId, learnerId, status, at],
      },
      {
        sql: `UPDATE misconceptions_seen SET status = CASE WHEN ?3 = 'agreed' THEN 'withdrawn' ELSE 'open' END
              WHERE learner_id = ?2 AND status = 'disputed' AND misconception =
                (SELECT subject_id FROM disputes WHERE id = ?1 AND claim = 'misconception' AND status = ?3)`,
        args: [disputeId, learnerId, status],
      },
      {
        // A mastered skill that stays so is mastered again; its answers since the dispute keep what they brought.
        sql: `UPDATE skill_states SET mastered_at = coalesce(mastered_at, ?4),
                mastery = max(mastery, coalesce((SELECT e.mastery FROM evidence e WHERE e.learner_id = ?2
                  AND e.skill = skill_states.skill ORDER BY e.at DESC LIMIT 1), mastery))
              WHERE learner_id = ?2 AND ?3 IN ('kept', 'taken-back') AND skill =
                (SELECT subject_id FROM disputes WHERE id = ?1 AND claim = 'skill-mastered' AND status = ?3)`,
        args: [disputeId, learnerId, status, at],
      },
      {
        // Taken back: an open skill is what its last answer said.
        sql: `UPDATE skill_states SET mastery = coalesce((SELECT e.mastery FROM evidence e WHERE e.learner_id = ?2
                AND e.skill = skill_states.skill ORDER BY e.at DESC LIMIT 1), mastery)
              WHERE learner_id = ?2 AND ?3 = 'taken-back' AND skill =
                (SELECT subject_id FROM disputes WHERE id = ?1 AND claim = 'skill-open' AND status = ?3)`,
        args: [disputeId, learnerId, status],
      },
      ...also,
    ],
    "write",
  );
  return resolved?.rowsAffected === 1;
}

/** Notes the session of the check; null lets another one begin. */
export async function keepCheck(
  database: Database,
  disputeId: string,
  sessionId: string | null,
): Promise<void> {
  await database.client.execute({
    sql: "UPDATE disputes SET session_id = ? WHERE id = ? AND status = 'open'",
    args: [sessionId, disputeId],
  });
}

/** Misconceptions that answers of a practice session showed. */
export async function misconceptionsShown(
  person: Person,
  database: Database,
  sessionId: string,
): Promise<ReadonlySet<string>> {
  const found = await database.client.execute({
    sql: `SELECT DISTINCT a.misconception FROM practice_sessions s JOIN practice_answers a ON a.session_id = s.id
          WHERE s.id = ? AND s.learner_id = ? AND a.misconception IS NOT NULL`,
    args: [sessionId, person.id],
  });
  return new Set(found.rows.map((row) => String(row.misconception)));
}
