import type { InStatement } from "@libsql/client";
import type { Database } from "../../../db/client.ts";
import type { Person } from "../accounts.models.ts";
import type { Family, Waiting } from "./guardians.schemas.ts";

/** Who of a class may do something: `?1` is the class, `?2` the person asking. */
const isTaught =
  "EXISTS (SELECT 1 FROM enrolments t WHERE t.class_id = ?1 AND t.user_id = ?2 AND t.role = 'teacher')";

/**
 * Who speaks for the school about an invitation `i` (`?1` is the person asking): an administrator; where there is none, a
 * teacher of its class who did not invite.
 */
const speaksForSchool = `(EXISTS (SELECT 1 FROM user a WHERE a.id = ?1 AND a.role = 'administrator')
  OR (NOT EXISTS (SELECT 1 FROM user a WHERE a.role = 'administrator') AND i.invited_by IS NOT ?1
    AND EXISTS (SELECT 1 FROM enrolments t WHERE t.class_id = i.class_id AND t.user_id = ?1 AND t.role = 'teacher')))`;

/** Invitations of a student that are not decided, at most. */
export const mostInvitations = 8;
const mostWaiting = 200;

/** The statements that read a student's family; exported so that a test can read their plans. */
export function familyStatements(
  person: Pick<Person, "id">,
  { classId, studentId }: { readonly classId: string; readonly studentId: string },
) {
  const args = [classId, person.id, studentId];
  return {
    student: {
      sql: `SELECT u.id, u.name FROM enrolments s JOIN user u ON u.id = s.user_id
            WHERE s.class_id = ?1 AND s.user_id = ?3 AND s.role = 'student' AND ${isTaught}`,
      args,
    },
    guardians: {
      sql: `SELECT u.id, u.name FROM guardianships g CROSS JOIN user u ON u.id = g.guardian_id
            WHERE g.student_id = ?3 AND ${isTaught}`,
      args,
    },
    invitations: {
      sql: `SELECT i.* FROM guardian_invitations i
            WHERE i.student_id = ?3 AND i.class_id = ?1 AND i.status IN ('open', 'claimed') AND ${isTaught}
            ORDER BY i.created_at`,
      args,
    },
  };
}

/** The student of a class that the person asking teaches, with guardians and open invitations; null for everybody else. */
export async function findFamily(
  person: Person,
  database: Database,
  classId: string,
  studentId: string,
  now: number,
): Promise<Family | null> {
  const statements = familyStatements(person, { classId, studentId });
  const [student, guardians, invitations] = await database.client.batch(
    [statements.student, statements.guardians, statements.invitations],
    "read",
  );
  const row = student?.rows[0];
  if (!row) return null;
  return {
    student: { id: String(row.id), name: String(row.name) },
    guardians: (guardians?.rows ?? [])
      .map(({ id, name }) => ({ id: String(id), name: String(name) }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    invitations: (invitations?.rows ?? []).map((one) => ({
      id: String(one.id),
      name: String(one.name),
      status: one.status === "claimed" ? ("claimed" as const) : ("open" as const),
      expired: one.status === "open" && Number(one.expires_at) <= now,
      createdAt: Number(one.created_at),
      expiresAt: Number(one.expires_at),
    })),
  };
}

/** Whether a class is for practice, so that its students have no family. */
export async function isForPractice(database: Database, classId: string): Promise<boolean> {
  const found = await database.client.execute({
    sql: "SELECT 1 FROM classes WHERE id = ? AND practice = 1",
    args: [classId],
  });
  return found.rows.length > 0;
}

/** Keeps an invitation, of somebody who teaches the student in that class; at most so many at a time. @returns whether it is kept */
export async function insertInvitation(
  person: Person,
  database: Database,
  one: {
    readonly id: string;
    readonly classId: string;
    readonly studentId: string;
    readonly name: string;
    readonly codeHash: string;
    readonly now: number;
    readonly expiresAt: number;
  },
): Promise<boolean> {
  const done = await database.client.execute({
    sql: `INSERT INTO guardian_invitations (id, class_id, student_id, name, code_hash, invited_by, created_at, expires_at)
          SELECT ?3, ?1, ?4, ?5, ?6, ?2, ?7, ?8 WHERE ${isTaught}
            AND EXISTS (SELECT 1 FROM classes k WHERE k.id = ?1 AND k.archived_at IS NULL AND k.practice = 0)
            AND EXISTS (SELECT 1 FROM enrolments s WHERE s.class_id = ?1 AND s.user_id = ?4 AND s.role = 'student')
            AND (SELECT count(*) FROM guardian_invitations o WHERE o.student_id = ?4 AND o.status IN ('open', 'claimed')) < ?9`,
    args: [
      one.classId,
      person.id,
      one.id,
      one.studentId,
      one.name,
      one.codeHash,
      one.now,
      one.expiresAt,
      mostInvitations,
    ],
  });
  return done.rowsAffected > 0;
}

/** Takes an invitation back that is not decided, for the class's teachers and administrators. @returns whether there was one */
export async function revokeInvitation(
  person: Person,
  database: Database,
  id: string,
  now: number,
): Promise<boolean> {
  const done = await database.client.execute({
    sql: `UPDATE guardian_invitations AS i SET status = 'revoked', decided_by = ?1, decided_at = ?3
          WHERE i.id = ?2 AND i.status IN ('open', 'claimed') AND (
            EXISTS (SELECT 1 FROM user a WHERE a.id = ?1 AND a.role = 'administrator')
            OR EXISTS (SELECT 1 FROM enrolments t WHERE t.class_id = i.class_id AND t.user_id = ?1 AND t.role = 'teacher'))`,
    args: [person.id, id, now],
  });
  return done.rowsAffected > 0;
}

/** The invitation that a code opens, or null. */
export async function findByCode(database: Database, codeHash: string) {
  const found = await database.client.execute({
    sql: `SELECT i.id, i.name, i.status, i.expires_at, i.student_id, u.name AS student FROM guardian_invitations i
          JOIN user u ON u.id = i.student_id WHERE i.code_hash = ?`,
    args: [codeHash],
  });
  const row = found.rows[0];
  if (!row) return null;
  return {
    id: String(row.id),
    name: String(row.name),
    status: String(row.status),
    expiresAt: Number(row.expires_at),
    studentId: String(row.student_id),
    student: String(row.student),
  };
}

/** Uses an open invitation for a guardian; one that was used meanwhile stays with whoever used it. */
export function claim(id: string, guardianId: string, now: number): InStatement {
  return {
    sql: `UPDATE guardian_invitations SET status = 'claimed', guardian_id = ?2, claimed_at = ?3
          WHERE id = ?1 AND status = 'open' AND expires_at > ?3`,
    args: [id, guardianId, now],
  };
}

/** Takes a new account back whose invitation went to somebody else in the same moment. */
export function withoutClaim(id: string, guardianId: string): InStatement {
  return {
    sql: `DELETE FROM user WHERE id = ?2
            AND NOT EXISTS (SELECT 1 FROM guardian_invitations i WHERE i.id = ?1 AND i.guardian_id = ?2)`,
    args: [id, guardianId],
  };
}

/** Whether somebody is the guardian of a student, or waits to be. */
export async function isLinked(database: Database, guardianId: string, studentId: string): Promise<boolean> {
  const found = await database.client.execute({
    sql: `SELECT 1 FROM guardianships WHERE guardian_id = ?1 AND student_id = ?2
          UNION SELECT 1 FROM guardian_invitations WHERE guardian_id = ?1 AND student_id = ?2 AND status = 'claimed'`,
    args: [guardianId, studentId],
  });
  return found.rows.length > 0;
}

/** Whether an invitation went to this guardian. */
export async function isClaimedBy(database: Database, id: string, guardianId: string): Promise<boolean> {
  const found = await database.client.execute({
    sql: "SELECT 1 FROM guardian_invitations WHERE id = ? AND guardian_id = ?",
    args: [id, guardianId],
  });
  return found.rows.length > 0;
}

/** What waits for the word of the person asking, the longest waiting first; exported so that a test can read its plan. */
export function waitingStatement(person: Pick<Person, "id">) {
  return {
    sql: `SELECT i.id, i.name, i.claimed_at, s.id AS student_id, s.name AS student, k.id AS class_id, k.name AS class_name,
            g.id AS guardian_id, g.name AS guardian, g.username, b.name AS inviter
          FROM guardian_invitations i JOIN user s ON s.id = i.student_id JOIN classes k ON k.id = i.class_id
          JOIN user g ON g.id = i.guardian_id LEFT JOIN user b ON b.id = i.invited_by
          WHERE i.status = 'claimed' AND ${speaksForSchool} ORDER BY i.claimed_at LIMIT ?2`,
    args: [person.id, mostWaiting],
  };
}

export async function listWaiting(person: Person, database: Database): Promise<Waiting[]> {
  const found = await database.client.execute(waitingStatement(person));
  return found.rows.map((row) => ({
    id: String(row.id),
    student: { id: String(row.student_id), name: String(row.student) },
    class: { id: String(row.class_id), name: String(row.class_name) },
    invitedName: String(row.name),
    guardian: {
      id: String(row.guardian_id),
      name: String(row.guardian),
      username: String(row.username ?? ""),
    },
    invitedBy: row.inviter === null ? null : String(row.inviter),
    claimedAt: Number(row.claimed_at),
  }));
}

/** Whether the person asking speaks for the school about an invitation, and where it stands; null where they don't. */
export async function statusOf(person: Person, database: Database, id: string): Promise<string | null> {
  const found = await database.client.execute({
    sql: `SELECT i.status FROM guardian_invitations i WHERE i.id = ?2 AND ${speaksForSchool}`,
    args: [person.id, id],
  });
  const row = found.rows[0];
  return row ? String(row.status) : null;
}

/** Confirms or refuses what waits; only a confirmed one makes a guardian. @returns whether it was decided now */
export async function decide(
  person: Person,
  database: Database,
  id: string,
  status: "confirmed" | "refused",
  now: number,
): Promise<boolean> {
  const [decided] = await database.client.batch(
    [
      {
        sql: `UPDATE guardian_invitations AS i SET status = ?3, decided_by = ?1, decided_at = ?4
              WHERE i.id = ?2 AND i.status = 'claimed' AND ${speaksForSchool}`,
        args: [person.id, id, status, now],
      },
      {
        // The row that was just decided, by this person: `changes()` is that of the update before.
        sql: `INSERT INTO guardianships (guardian_id, student_id)
              SELECT guardian_id, student_id FROM guardian_invitations
              WHERE id = ?1 AND status = 'confirmed' AND changes() > 0 ON CONFLICT DO NOTHING`,
        args: [id],
      },
    ],
    "write",
  );
  return (decided?.rowsAffected ?? 0) > 0;
}
