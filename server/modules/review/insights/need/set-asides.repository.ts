import type { Database } from "../../../../db/client.ts";
import type { Person } from "../../../accounts/accounts.models.ts";

/** A reason that was set aside and is still so. */
export interface SetAside {
  readonly studentId: string;
  readonly rule: string;
  /** Name of who did it, or null once that person is gone. */
  readonly by: string | null;
  readonly at: number;
  readonly until: number;
}

/** What stands aside in a class at a moment; exported so that a test can read its plan. */
export function setAsidesStatement(classId: string, now: number) {
  return {
    sql: `SELECT n.student_id, n.rule, n.at, n.until, u.name FROM need_set_asides n LEFT JOIN user u ON u.id = n.by_id
          WHERE n.class_id = ? AND n.until > ?`,
    args: [classId, now],
  };
}

/** Reasons that stand aside in a class, for a person whom the usecase has found to teach it. */
export async function listSetAsides(
  _person: Person,
  database: Database,
  classId: string,
  now: number,
): Promise<readonly SetAside[]> {
  const found = await database.client.execute(setAsidesStatement(classId, now));
  return found.rows.map((row) => ({
    studentId: String(row.student_id),
    rule: String(row.rule),
    by: row.name === null ? null : String(row.name),
    at: Number(row.at),
    until: Number(row.until),
  }));
}

/** Sets a reason aside, or moves its date. */
export async function keepSetAside(
  person: Person,
  database: Database,
  one: { classId: string; studentId: string; rule: string; at: number; until: number },
): Promise<void> {
  await database.client.execute({
    sql: `INSERT INTO need_set_asides (class_id, student_id, rule, by_id, at, until) VALUES (?, ?, ?, ?, ?, ?)
          ON CONFLICT (class_id, student_id, rule) DO UPDATE SET by_id = excluded.by_id, at = excluded.at, until = excluded.until`,
    args: [one.classId, one.studentId, one.rule, person.id, one.at, one.until],
  });
}

/** Takes it back. @returns whether it stood aside */
export async function removeSetAside(
  _person: Person,
  database: Database,
  one: { classId: string; studentId: string; rule: string },
): Promise<boolean> {
  const gone = await database.client.execute({
    sql: "DELETE FROM need_set_asides WHERE class_id = ? AND student_id = ? AND rule = ?",
    args: [one.classId, one.studentId, one.rule],
  });
  return gone.rowsAffected > 0;
}
