import type { InStatement } from "@libsql/client";
import type { Database } from "../../../db/client.ts";

/** The class that a code opens, or null. */
export async function findByCode(
  database: Database,
  code: string,
): Promise<{ id: string; name: string; read: boolean; teachers: string[]; students: number } | null> {
  const found = await database.client.execute({
    sql: `SELECT c.id, c.name, c.read,
            (SELECT json_group_array(u.name) FROM enrolments t JOIN user u ON u.id = t.user_id
             WHERE t.class_id = c.id AND t.role = 'teacher') AS teachers,
            (SELECT count(*) FROM enrolments s WHERE s.class_id = c.id AND s.role = 'student') AS students
          FROM classes c WHERE c.code = ? AND c.archived_at IS NULL`,
    args: [code],
  });
  const row = found.rows[0];
  if (!row) return null;
  const teachers: unknown = JSON.parse(String(row.teachers));
  return {
    id: String(row.id),
    name: String(row.name),
    read: Number(row.read) === 1,
    teachers: Array.isArray(teachers) ? teachers.map(String) : [],
    students: Number(row.students),
  };
}

/** Adds somebody to a class as a student; who is in it already stays as they are. */
export function enrolStudent(classId: string, userId: string): InStatement {
  return {
    sql: "INSERT INTO enrolments (class_id, user_id, role) VALUES (?, ?, 'student') ON CONFLICT DO NOTHING",
    args: [classId, userId],
  };
}
