import type { Database } from "../../../db/client.ts";
import type { Person } from "../accounts.models.ts";
import type { Children, Guardianships } from "./guardians.schemas.ts";

const isAdministrator = "EXISTS (SELECT 1 FROM user a WHERE a.id = ?1 AND a.role = 'administrator')";
const page = 50;

/** Guardianships from a place on, for an administrator; exported so that a test can read its plan. */
export function guardianshipsStatement(person: Pick<Person, "id">, after: readonly [string, string]) {
  return {
    sql: `SELECT g.guardian_id, g.student_id, u.name AS guardian, u.username, s.name AS student
          FROM guardianships g CROSS JOIN user u ON u.id = g.guardian_id CROSS JOIN user s ON s.id = g.student_id
          WHERE (g.guardian_id, g.student_id) > (?2, ?3) AND ${isAdministrator}
          ORDER BY g.guardian_id, g.student_id LIMIT ?4`,
    args: [person.id, ...after, page + 1],
  };
}

export async function listGuardianships(
  person: Person,
  database: Database,
  after: readonly [string, string],
): Promise<{
  readonly found: Guardianships["guardianships"];
  readonly next: readonly [string, string] | null;
}> {
  const { rows } = await database.client.execute(guardianshipsStatement(person, after));
  const shown = rows.slice(0, page).map((row) => ({
    guardian: {
      id: String(row.guardian_id),
      name: String(row.guardian),
      username: String(row.username ?? ""),
    },
    student: { id: String(row.student_id), name: String(row.student) },
  }));
  const last = shown.at(-1);
  return { found: shown, next: rows.length > page && last ? [last.guardian.id, last.student.id] : null };
}

/** Ends a guardianship, for an administrator. @returns whether there was one */
export async function removeGuardianship(
  person: Person,
  database: Database,
  guardianId: string,
  studentId: string,
): Promise<boolean> {
  const done = await database.client.execute({
    sql: `DELETE FROM guardianships WHERE guardian_id = ?2 AND student_id = ?3 AND ${isAdministrator}`,
    args: [person.id, guardianId, studentId],
  });
  return done.rowsAffected > 0;
}

/** Children of the guardian asking, by name, and those that the school has not confirmed. */
export async function listChildren(person: Person, database: Database): Promise<Children> {
  const [children, waiting] = await database.client.batch(
    [
      {
        sql: `SELECT u.id, u.name FROM guardianships g JOIN user u ON u.id = g.student_id
              WHERE g.guardian_id = ? ORDER BY u.name, u.id`,
        args: [person.id],
      },
      {
        sql: `SELECT i.id, u.name, i.claimed_at FROM guardian_invitations i JOIN user u ON u.id = i.student_id
              WHERE i.guardian_id = ? AND i.status = 'claimed' ORDER BY i.claimed_at`,
        args: [person.id],
      },
    ],
    "read",
  );
  return {
    children: (children?.rows ?? []).map((row) => ({ id: String(row.id), name: String(row.name) })),
    waiting: (waiting?.rows ?? []).map((row) => ({
      id: String(row.id),
      student: String(row.name),
      claimedAt: Number(row.claimed_at),
    })),
  };
}

/** A child of the guardian asking, or null. */
export async function findChild(
  person: Person,
  database: Database,
  studentId: string,
): Promise<{ id: string; name: string } | null> {
  const found = await database.client.execute({
    sql: `SELECT u.id, u.name FROM guardianships g JOIN user u ON u.id = g.student_id
          WHERE g.guardian_id = ? AND g.student_id = ?`,
    args: [person.id, studentId],
  });
  const row = found.rows[0];
  return row ? { id: String(row.id), name: String(row.name) } : null;
}
