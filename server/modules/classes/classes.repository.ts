import type { Row } from "@libsql/client";
import type { Database } from "../../db/client.ts";
import type { Person } from "../accounts/accounts.models.ts";
import { policySchema } from "../tutoring/conversations.schemas.ts";
import type { ClassView, StudentView } from "./classes.schemas.ts";

const classColumns = `c.id, c.name, c.policy, c.read, c.replies, c.paused_at, c.practice,
  (SELECT json_group_array(u.name) FROM enrolments t JOIN user u ON u.id = t.user_id
   WHERE t.class_id = c.id AND t.role = 'teacher') AS teachers`;

/** The classes the person asking belongs to, by name, what is for practice at the end: those that go on, or those put away. */
export async function listOwnClasses(
  person: Person,
  database: Database,
  archived = false,
): Promise<ClassView[]> {
  const found = await database.client.execute({
    sql: `SELECT ${classColumns} FROM enrolments e JOIN classes c ON c.id = e.class_id
          WHERE e.user_id = ? AND c.archived_at IS ${archived ? "NOT NULL" : "NULL"} ORDER BY c.practice, c.name`,
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
export async function listStudents(
  person: Person,
  database: Database,
  classId: string,
): Promise<StudentView[]> {
  const found = await database.client.execute({
    sql: `SELECT u.id, u.name, u.username, s.paused_at,
            NOT EXISTS (SELECT 1 FROM account a WHERE a.user_id = u.id) AS invited
          FROM enrolments s JOIN user u ON u.id = s.user_id
          WHERE s.class_id = ?1 AND s.role = 'student'
            AND EXISTS (SELECT 1 FROM enrolments t WHERE t.class_id = ?1 AND t.user_id = ?2 AND t.role = 'teacher')
          ORDER BY u.name, u.id`,
    args: [classId, person.id],
  });
  return found.rows.map((row) => ({
    id: String(row.id),
    name: String(row.name),
    username: String(row.username ?? ""),
    paused: row.paused_at !== null,
    invited: Number(row.invited) === 1,
  }));
}

function classOf(row: Row): ClassView {
  const teachers: unknown = JSON.parse(String(row.teachers));
  return {
    id: String(row.id),
    name: String(row.name),
    policy: policySchema.parse(row.policy),
    teachers: Array.isArray(teachers) ? teachers.map(String) : [],
    read: Number(row.read) === 1,
    replies: row.replies === "drafted" ? "drafted" : "direct",
    paused: row.paused_at !== null,
    practice: Number(row.practice) === 1,
  };
}
