import type { Row } from "@libsql/client";
import type { Database } from "../../db/client.ts";
import type { Person } from "../accounts/accounts.models.ts";
import { policySchema } from "../tutoring/conversations.schemas.ts";
import type { ClassPolicy } from "../tutoring/turn.models.ts";
import type { ClassView } from "./classes.schemas.ts";

/** The policy of a class, or null where there is no such class. */
export async function findPolicy(database: Database, classId: string): Promise<ClassPolicy | null> {
  const found = await database.client.execute({
    sql: "SELECT policy FROM classes WHERE id = ?",
    args: [classId],
  });
  const row = found.rows[0];
  return row ? policySchema.parse(row.policy) : null;
}

const classColumns = `c.id, c.name, c.policy,
  (SELECT json_group_array(u.name) FROM enrolments t JOIN user u ON u.id = t.user_id
   WHERE t.class_id = c.id AND t.role = 'teacher') AS teachers`;

/** The classes the person asking belongs to, by name. */
export async function listOwnClasses(person: Person, database: Database): Promise<ClassView[]> {
  const found = await database.client.execute({
    sql: `SELECT ${classColumns} FROM enrolments e JOIN classes c ON c.id = e.class_id
          WHERE e.user_id = ? ORDER BY c.name`,
    args: [person.id],
  });
  return found.rows.map(classOf);
}

/** A class for somebody who belongs to it, or null. */
export function findOwnClass(person: Person, database: Database, classId: string): Promise<ClassView | null> {
  return findClass(database, classId, person.id, "%");
}

/** A class for one of its teachers, or null. */
export function findTaughtClass(
  person: Person,
  database: Database,
  classId: string,
): Promise<ClassView | null> {
  return findClass(database, classId, person.id, "teacher");
}

async function findClass(
  database: Database,
  classId: string,
  userId: string,
  role: string,
): Promise<ClassView | null> {
  const found = await database.client.execute({
    sql: `SELECT ${classColumns} FROM enrolments e JOIN classes c ON c.id = e.class_id
          WHERE e.user_id = ? AND c.id = ? AND e.role LIKE ?`,
    args: [userId, classId, role],
  });
  const row = found.rows[0];
  return row ? classOf(row) : null;
}

/** Students of a class that the person asking teaches, by name. */
export async function listStudents(person: Person, database: Database, classId: string) {
  const found = await database.client.execute({
    sql: `SELECT u.id, u.name, u.username FROM enrolments s JOIN user u ON u.id = s.user_id
          WHERE s.class_id = ?1 AND s.role = 'student'
            AND EXISTS (SELECT 1 FROM enrolments t WHERE t.class_id = ?1 AND t.user_id = ?2 AND t.role = 'teacher')
          ORDER BY u.name`,
    args: [classId, person.id],
  });
  return found.rows.map((row) => ({
    id: String(row.id),
    name: String(row.name),
    username: String(row.username ?? ""),
  }));
}

function classOf(row: Row): ClassView {
  const teachers: unknown = JSON.parse(String(row.teachers));
  return {
    id: String(row.id),
    name: String(row.name),
    policy: policySchema.parse(row.policy),
    teachers: Array.isArray(teachers) ? teachers.map(String) : [],
  };
}
