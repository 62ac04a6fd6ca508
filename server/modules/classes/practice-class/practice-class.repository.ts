import type { InStatement, Row } from "@libsql/client";
import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { practiceAddress } from "../../accounts/made-up.models.ts";
import { type PracticeLanguage, practiceLanguages } from "./practice-class.schemas.ts";

export interface PracticeRow {
  readonly classId: string;
  readonly name: string;
  readonly locale: PracticeLanguage;
  readonly played: number;
  readonly attempts: number;
  /** Milliseconds since epoch, UTC (so are all times here). */
  readonly leaseUntil: number;
  readonly readyAt: number | null;
}

/** The practice class of the teacher asking, or null. */
export async function findPractice(person: Person, database: Database): Promise<PracticeRow | null> {
  const found = await database.client.execute({
    sql: `SELECT p.*, c.name FROM practice_classes p JOIN classes c ON c.id = p.class_id WHERE p.teacher_id = ?`,
    args: [person.id],
  });
  const row = found.rows[0];
  return row ? rowOf(row) : null;
}

/** Keeps a practice class of the teacher asking, unless there is one: of two at once, one is made. */
export async function insertPractice(
  person: Person,
  database: Database,
  made: {
    readonly id: string;
    readonly name: string;
    readonly locale: PracticeLanguage;
    readonly at: number;
  },
): Promise<void> {
  const isFirst = "NOT EXISTS (SELECT 1 FROM practice_classes WHERE teacher_id = :teacher)";
  await database.client.batch(
    [
      {
        sql: `INSERT INTO classes (id, name, policy, code, practice, created_at)
              SELECT :id, :name, 'guide', NULL, 1, :at WHERE ${isFirst}`,
        args: { id: made.id, name: made.name, at: made.at, teacher: person.id },
      },
      {
        sql: `INSERT INTO enrolments (class_id, user_id, role)
              SELECT id, :teacher, 'teacher' FROM classes WHERE id = :id`,
        args: { id: made.id, teacher: person.id },
      },
      {
        sql: `INSERT INTO practice_classes (teacher_id, class_id, locale)
              SELECT :teacher, id, :locale FROM classes WHERE id = :id`,
        args: { id: made.id, teacher: person.id, locale: made.locale },
      },
    ],
    "write",
  );
}

/** Takes the making over from nobody, or from somebody whose time is up. @returns whether it is ours now */
export async function claimMaking(
  database: Database,
  row: PracticeRow,
  owner: string,
  until: number,
  now: number,
): Promise<boolean> {
  const claimed = await database.client.execute({
    sql: `UPDATE practice_classes SET lease_owner = ?, lease_until = ?, attempts = attempts + 1, played = 0
          WHERE class_id = ? AND ready_at IS NULL AND lease_until < ?`,
    args: [owner, until, row.classId, now],
  });
  return claimed.rowsAffected > 0;
}

/**
 * Empties a practice class and sets its six students in it, as it was the first day, if its making is still ours.
 * @returns whether it was
 */
export async function beginAnew(
  database: Database,
  making: { readonly classId: string; readonly owner: string; readonly name: string; readonly at: number },
  students: readonly { readonly id: string; readonly name: string }[],
): Promise<boolean> {
  const { classId, owner, name, at } = making;
  const isOurs = "EXISTS (SELECT 1 FROM practice_classes WHERE class_id = :class AND lease_owner = :owner)";
  const ours = { class: classId, owner };
  const results = await database.client.batch(
    [
      {
        sql: `DELETE FROM user WHERE email IN (SELECT value FROM json_each(:emails)) AND ${isOurs}`,
        args: { ...ours, emails: JSON.stringify(addressesOf(classId, students.length)) },
      },
      {
        sql: `UPDATE classes SET name = :name, policy = 'guide', policy_chosen_at = NULL, hours = NULL, subjects = '[]',
                tutor = 'configured', read = 1, replies = 'direct', paused_at = NULL, archived_at = NULL,
                created_at = :at, revision = revision + 1
              WHERE id = :class AND ${isOurs}`,
        args: { ...ours, name, at },
      },
      ...students.flatMap(({ id, name: studentName }, place): InStatement[] => [
        {
          sql: `INSERT INTO user (id, name, email, role) SELECT :id, :name, :email, 'student' WHERE ${isOurs}`,
          args: { ...ours, id, name: studentName, email: practiceAddress(classId, place) },
        },
        {
          sql: `INSERT INTO enrolments (class_id, user_id, role) SELECT :class, :id, 'student' WHERE ${isOurs}`,
          args: { ...ours, id },
        },
      ]),
    ],
    "write",
  );
  return (results[1]?.rowsAffected ?? 0) > 0;
}

/** Notes how many sessions are there, and that its maker is alive. @returns whether the making is still ours */
export async function notePlayed(
  database: Database,
  making: { readonly classId: string; readonly owner: string },
  progress: { readonly played: number; readonly until: number; readonly readyAt: number | null },
): Promise<boolean> {
  const noted = await database.client.execute({
    sql: `UPDATE practice_classes SET played = ?, lease_until = ?, ready_at = ? WHERE class_id = ? AND lease_owner = ?`,
    args: [progress.played, progress.until, progress.readyAt, making.classId, making.owner],
  });
  return noted.rowsAffected > 0;
}

/** Has it made again from the start. @returns whether the teacher asking has one */
export async function forgetMaking(
  person: Person,
  database: Database,
  locale: PracticeLanguage,
): Promise<boolean> {
  const forgotten = await database.client.execute({
    sql: `UPDATE practice_classes SET locale = ?, played = 0, attempts = 0, lease_owner = '', lease_until = 0, ready_at = NULL
          WHERE teacher_id = ?`,
    args: [locale, person.id],
  });
  return forgotten.rowsAffected > 0;
}

/** Takes a practice class away with its students and all of theirs. */
export async function deletePractice(
  person: Person,
  database: Database,
  classId: string,
  students: number,
): Promise<void> {
  await database.client.batch(
    [
      {
        sql: `DELETE FROM user WHERE email IN (SELECT value FROM json_each(?))
                AND EXISTS (SELECT 1 FROM practice_classes WHERE class_id = ? AND teacher_id = ?)`,
        args: [JSON.stringify(addressesOf(classId, students)), classId, person.id],
      },
      {
        sql: `DELETE FROM classes WHERE id = ?1 AND practice = 1
                AND EXISTS (SELECT 1 FROM practice_classes WHERE class_id = ?1 AND teacher_id = ?2)`,
        args: [classId, person.id],
      },
    ],
    "write",
  );
}

const addressesOf = (classId: string, students: number) =>
  Array.from({ length: students }, (_, place) => practiceAddress(classId, place));

function rowOf(row: Row): PracticeRow {
  return {
    classId: String(row.class_id),
    name: String(row.name),
    locale: practiceLanguages.find((language) => language === row.locale) ?? "en",
    played: Number(row.played),
    attempts: Number(row.attempts),
    leaseUntil: Number(row.lease_until),
    readyAt: row.ready_at === null ? null : Number(row.ready_at),
  };
}
