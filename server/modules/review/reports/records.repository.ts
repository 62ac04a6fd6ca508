import type { Row } from "@libsql/client";
import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import type { WeekAnswer } from "./letter.models.ts";
import type { LetterNote } from "./reports.schemas.ts";

/**
 * Who reads letters and reports of a student (`?2`), of those who ask (`?1`): the student, a guardian whom the school confirmed, a
 * teacher of a class of theirs.
 */
const mayRead = `(?1 = ?2 OR EXISTS (SELECT 1 FROM guardianships g WHERE g.guardian_id = ?1 AND g.student_id = ?2)
  OR EXISTS (SELECT 1 FROM enrolments s JOIN enrolments t ON t.class_id = s.class_id AND t.user_id = ?1 AND t.role = 'teacher'
    WHERE s.user_id = ?2 AND s.role = 'student'))`;

const mostAnswers = 20_000;

/** What was answered in a time, and how skills stand; exported so that a test can read their plans. */
export function recordStatements(
  person: Pick<Person, "id">,
  { studentId, from, to }: { studentId: string; from: number; to: number },
) {
  return [
    {
      sql: `SELECT v.skill, v.source, v.source_id, v.place, v.correct, v.help_level, v.at FROM evidence v
            WHERE v.learner_id = ?2 AND v.at >= ?3 AND v.at < ?4 AND ${mayRead} ORDER BY v.at LIMIT ?5`,
      args: [person.id, studentId, from, to, mostAnswers],
    },
    {
      sql: `SELECT s.skill, s.mastered_at FROM skill_states s
            WHERE s.learner_id = ?2 AND s.mastered_at < ?3 AND ${mayRead}`,
      args: [person.id, studentId, to],
    },
    {
      sql: `SELECT n.week, n.sentence, n.held, u.name AS teacher FROM letter_notes n LEFT JOIN user u ON u.id = n.teacher_id
            WHERE n.student_id = ?2 AND ${mayRead} ORDER BY n.week DESC LIMIT 60`,
      args: [person.id, studentId],
    },
    {
      sql: `SELECT u.name FROM guardianships g JOIN user u ON u.id = g.guardian_id WHERE g.student_id = ?2 AND ${mayRead}`,
      args: [person.id, studentId],
    },
  ];
}

export interface StudentRecord {
  readonly answers: readonly WeekAnswer[];
  /** Skills mastered, and when, in that order. */
  readonly mastered: readonly { readonly skill: string; readonly at: number }[];
  /** Names of those who are confirmed as guardians. */
  readonly guardians: readonly string[];
  readonly notes: ReadonlyMap<string, LetterNote & { readonly teacher: string }>;
}

/** A student's record in a time, from its beginning up to its end. Empty for those who may not read it. */
export async function readRecord(
  person: Person,
  database: Database,
  look: { studentId: string; from: number; to: number },
): Promise<StudentRecord> {
  const [answers, mastered, notes, guardians] = await database.client.batch(
    recordStatements(person, look),
    "read",
  );
  return {
    answers: (answers?.rows ?? []).map(answerOf),
    mastered: (mastered?.rows ?? [])
      .map((row) => ({ skill: String(row.skill), at: Number(row.mastered_at) }))
      .sort((a, b) => a.at - b.at),
    guardians: (guardians?.rows ?? []).map(({ name }) => String(name)).sort((a, b) => a.localeCompare(b)),
    notes: new Map(
      (notes?.rows ?? []).map((row) => [
        String(row.week),
        { sentence: String(row.sentence), held: Number(row.held) === 1, teacher: String(row.teacher ?? "") },
      ]),
    ),
  };
}

function answerOf(row: Row): WeekAnswer {
  return {
    skill: String(row.skill),
    way: row.source === "turn" ? "steps" : "answers",
    key: `${row.source_id} ${row.place}`,
    correct: Number(row.correct) === 1,
    helpLevel: Number(row.help_level),
    at: Number(row.at),
  };
}

/** A student of a class that the person asking teaches, or null; `open` is false where the class was put away. */
export async function findStudent(person: Person, database: Database, classId: string, studentId: string) {
  const found = await database.client.execute({
    sql: `SELECT u.id, u.name, k.archived_at FROM enrolments s JOIN user u ON u.id = s.user_id JOIN classes k ON k.id = s.class_id
          WHERE s.class_id = ?1 AND s.user_id = ?3 AND s.role = 'student'
            AND EXISTS (SELECT 1 FROM enrolments t WHERE t.class_id = ?1 AND t.user_id = ?2 AND t.role = 'teacher')`,
    args: [classId, person.id, studentId],
  });
  const row = found.rows[0];
  return row ? { id: String(row.id), name: String(row.name), open: row.archived_at === null } : null;
}

/** When a student first came, milliseconds since epoch, UTC: no letter is told of a time before. */
export async function firstDay(person: Person, database: Database, studentId: string): Promise<number> {
  const found = await database.client.execute({
    sql: `SELECT min(u.created_at, coalesce((SELECT v.at FROM evidence v WHERE v.learner_id = ?2 ORDER BY v.at LIMIT 1), u.created_at)) AS at
          FROM user u WHERE u.id = ?2 AND ${mayRead}`,
    args: [person.id, studentId],
  });
  return Number(found.rows[0]?.at ?? Number.POSITIVE_INFINITY);
}

/** Keeps what a teacher of the student decided about a week's letter. */
export async function keepNote(
  person: Person,
  database: Database,
  studentId: string,
  week: string,
  { sentence, held }: LetterNote,
  now: number,
): Promise<void> {
  await database.client.execute({
    sql: `INSERT INTO letter_notes (student_id, week, sentence, held, teacher_id, at)
          SELECT ?2, ?3, ?4, ?5, ?1, ?6 WHERE ?1 <> ?2 AND ${mayRead}
          ON CONFLICT (student_id, week) DO UPDATE SET sentence = excluded.sentence, held = excluded.held,
            teacher_id = CASE WHEN excluded.sentence = letter_notes.sentence THEN letter_notes.teacher_id ELSE excluded.teacher_id END,
            at = excluded.at`,
    args: [person.id, studentId, week, sentence, held ? 1 : 0, now],
  });
}
