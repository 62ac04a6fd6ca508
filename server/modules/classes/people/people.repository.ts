import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";

/** Teachers of a class are named by its id (?1) and the person asking (?2). */
const byTeacher =
  "EXISTS (SELECT 1 FROM enrolments t WHERE t.class_id = ?1 AND t.user_id = ?2 AND t.role = 'teacher')";

/** Adds somebody whose username and role are these; twice is once. @returns the person's id, or null where there is none */
export async function enrolByUsername(
  person: Person,
  database: Database,
  classId: string,
  username: string,
  role: "student" | "teacher",
): Promise<string | null> {
  await database.client.execute({
    sql: `INSERT INTO enrolments (class_id, user_id, role)
          SELECT ?1, u.id, ?4 FROM user u WHERE u.username = ?3 AND u.role = ?4 AND ${byTeacher}
          ON CONFLICT DO NOTHING`,
    args: [classId, person.id, username.toLowerCase(), role],
  });
  const found = await database.client.execute({
    sql: `SELECT u.id FROM user u JOIN enrolments e ON e.user_id = u.id AND e.class_id = ?1 AND e.role = ?3
          WHERE u.username = ?2`,
    args: [classId, username.toLowerCase(), role],
  });
  const row = found.rows[0];
  return row ? String(row.id) : null;
}

/** Takes somebody out of a class; a teacher only while another is left. @returns whether somebody was taken out */
export async function takeOut(
  person: Person,
  database: Database,
  classId: string,
  userId: string,
  role: "student" | "teacher",
): Promise<boolean> {
  const [, gone] = await database.client.batch(
    [
      {
        sql: `DELETE FROM class_group_members WHERE user_id = ?3 AND ${byTeacher}
                AND group_id IN (SELECT id FROM class_groups WHERE class_id = ?1)`,
        args: [classId, person.id, userId],
      },
      {
        sql: `DELETE FROM enrolments WHERE class_id = ?1 AND user_id = ?3 AND role = ?4 AND ${byTeacher}
                AND (?4 = 'student' OR (SELECT count(*) FROM enrolments o WHERE o.class_id = ?1 AND o.role = 'teacher') > 1)`,
        args: [classId, person.id, userId, role],
      },
    ],
    "write",
  );
  return (gone?.rowsAffected ?? 0) > 0;
}

/** Pauses the tutor for one student, or lets it go on. @returns whether the person teaches that student in that class */
export async function pauseStudent(
  person: Person,
  database: Database,
  classId: string,
  userId: string,
  pausedAt: number | null,
): Promise<boolean> {
  const changed = await database.client.execute({
    sql: `UPDATE enrolments SET paused_at = ?4 WHERE class_id = ?1 AND user_id = ?3 AND role = 'student' AND ${byTeacher}`,
    args: [classId, person.id, userId, pausedAt],
  });
  return changed.rowsAffected > 0;
}
