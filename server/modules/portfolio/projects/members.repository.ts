import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { isMember } from "./projects.repository.ts";
import { projectLimits } from "./projects.schemas.ts";

/** Whose work project ?1 shows: its members who are still in the class, and who left and let their work stay. */
export const shows = `(m.leaves_work = 1 OR (m.standing = 'member' AND EXISTS (SELECT 1 FROM enrolments se
  JOIN projects sp ON sp.id = m.project_id AND sp.class_id = se.class_id WHERE se.user_id = m.user_id AND se.role = 'student')))`;

export interface MemberRow {
  readonly id: string;
  readonly name: string;
  readonly standing: "member" | "invited" | "left";
  readonly showsWork: boolean;
}

/** Members, those asked to join, and those who let their work stay, by the time they came; exported for its plan. */
export function membersStatement(projectId: string) {
  return {
    sql: `SELECT m.user_id, u.name, m.standing, ${shows} AS shows_work FROM project_members m JOIN user u ON u.id = m.user_id
          JOIN projects p ON p.id = m.project_id
          LEFT JOIN enrolments e ON e.class_id = p.class_id AND e.user_id = m.user_id AND e.role = 'student'
          WHERE m.project_id = ? AND (m.leaves_work = 1 OR (e.user_id IS NOT NULL AND m.standing IN ('member', 'invited')))
          ORDER BY m.at, m.user_id`,
    args: [projectId],
  };
}

/** Who may see them was asked before. */
export async function readMembers(database: Database, projectId: string): Promise<readonly MemberRow[]> {
  const found = await database.client.execute(membersStatement(projectId));
  return found.rows.map((row) => ({
    id: String(row.user_id),
    name: String(row.name),
    standing: row.standing === "member" ? "member" : row.standing === "invited" ? "invited" : "left",
    showsWork: Number(row.shows_work) === 1,
  }));
}

/** What somebody has to do with a project; null for nothing. */
export async function findStanding(
  database: Database,
  projectId: string,
  userId: string,
): Promise<string | null> {
  const found = await database.client.execute({
    sql: "SELECT standing FROM project_members WHERE project_id = ? AND user_id = ?",
    args: [projectId, userId],
  });
  const row = found.rows[0];
  return row ? String(row.standing) : null;
}

const teachesIt = `EXISTS (SELECT 1 FROM projects tp JOIN enrolments te ON te.class_id = tp.class_id
  WHERE tp.id = ?2 AND te.user_id = ?1 AND te.role = 'teacher')`;

/**
 * Asks a student of the class to join. Somebody who is asked or a member already stays as they are; somebody whom a
 * teacher took out is asked by a teacher only.
 * @returns false where nothing changed
 */
export async function insertInvitation(
  person: Person,
  database: Database,
  invitation: { readonly projectId: string; readonly userId: string; readonly at: number },
): Promise<boolean> {
  const done = await database.client.execute({
    sql: `INSERT INTO project_members (project_id, user_id, standing, invited_by, at)
          SELECT ?2, s.user_id, 'invited', ?1, ?4 FROM projects p
          JOIN enrolments s ON s.class_id = p.class_id AND s.user_id = ?3 AND s.role = 'student'
          WHERE p.id = ?2 AND (${isMember} OR ${teachesIt})
            AND (SELECT count(*) FROM project_members WHERE project_id = ?2 AND standing IN ('member', 'invited')) < ?5
          ON CONFLICT (project_id, user_id) DO UPDATE SET standing = 'invited', invited_by = ?1, at = ?4
            WHERE standing IN ('declined', 'left') OR (standing = 'removed' AND ${teachesIt})`,
    args: [person.id, invitation.projectId, invitation.userId, invitation.at, projectLimits.members],
  });
  return done.rowsAffected === 1;
}

/** Answers an invitation. @returns false where there is none, or the person left the class */
export async function answerInvitation(
  person: Person,
  database: Database,
  answer: { readonly projectId: string; readonly standing: "member" | "declined"; readonly at: number },
): Promise<boolean> {
  const done = await database.client.execute({
    sql: `UPDATE project_members SET standing = ?3, at = ?4, leaves_work = CASE WHEN ?3 = 'member' THEN 0 ELSE leaves_work END
          WHERE project_id = ?2 AND user_id = ?1 AND standing = 'invited' AND EXISTS (SELECT 1 FROM projects p
            JOIN enrolments e ON e.class_id = p.class_id WHERE p.id = ?2 AND e.user_id = ?1 AND e.role = 'student')`,
    args: [person.id, answer.projectId, answer.standing, answer.at],
  });
  return done.rowsAffected === 1;
}

/**
 * Leaves a project. Without `leaveWork` one's own artifacts go out of it and one's part is not shown any more. Who has left
 * can still take back the work that was left, and nothing else.
 * @returns false where the person has no part in it
 */
export async function leaveProject(
  person: Person,
  database: Database,
  leaving: { readonly projectId: string; readonly leaveWork: boolean; readonly at: number },
): Promise<boolean> {
  const { projectId, leaveWork, at } = leaving;
  const results = await database.client.batch(
    [
      {
        sql: `UPDATE project_members SET standing = CASE WHEN standing = 'member' THEN 'left' ELSE standing END,
                leaves_work = ?3, at = CASE WHEN standing = 'member' THEN ?4 ELSE at END
              WHERE project_id = ?2 AND user_id = ?1
                AND ((?3 = 1 AND ${isMember}) OR (?3 = 0 AND (standing = 'member' OR leaves_work = 1)))`,
        args: [person.id, projectId, leaveWork ? 1 : 0, at],
      },
      takeOutStatement(projectId, person.id),
    ],
    "write",
  );
  return results[0]?.rowsAffected === 1;
}

/** A teacher takes somebody out, with their work. @returns false where there is nobody to take out */
export async function removeMember(
  person: Person,
  database: Database,
  removal: { readonly projectId: string; readonly userId: string; readonly at: number },
): Promise<boolean> {
  const { projectId, userId, at } = removal;
  const results = await database.client.batch(
    [
      {
        sql: `UPDATE project_members SET standing = 'removed', leaves_work = 0, at = ?4
              WHERE project_id = ?2 AND user_id = ?3 AND standing IN ('member', 'invited', 'left') AND ${teachesIt}`,
        args: [person.id, projectId, userId, at],
      },
      takeOutStatement(projectId, userId),
    ],
    "write",
  );
  return results[0]?.rowsAffected === 1;
}

/** Takes an invitation back that was not answered yet. */
export async function withdrawInvitation(
  person: Person,
  database: Database,
  { projectId, userId, at }: { readonly projectId: string; readonly userId: string; readonly at: number },
): Promise<boolean> {
  const done = await database.client.execute({
    sql: `UPDATE project_members SET standing = 'declined', at = ?4
          WHERE project_id = ?2 AND user_id = ?3 AND standing = 'invited' AND ${isMember}`,
    args: [person.id, projectId, userId, at],
  });
  return done.rowsAffected === 1;
}

/** Artifacts of somebody whose work is not to stay. */
function takeOutStatement(projectId: string, userId: string) {
  return {
    sql: `DELETE FROM project_artifacts WHERE project_id = ?1 AND learner_id = ?2 AND EXISTS (SELECT 1 FROM project_members
          WHERE project_id = ?1 AND user_id = ?2 AND leaves_work = 0 AND standing <> 'member')`,
    args: [projectId, userId],
  };
}

/** Students of the project's class who can be asked to join, by name. Who is asking was asked before. */
export async function readClassmates(database: Database, projectId: string, withRemoved: boolean) {
  const found = await database.client.execute({
    sql: `SELECT u.id, u.name FROM projects p JOIN enrolments s ON s.class_id = p.class_id AND s.role = 'student'
          JOIN user u ON u.id = s.user_id LEFT JOIN project_members m ON m.project_id = p.id AND m.user_id = s.user_id
          WHERE p.id = ?1 AND (m.user_id IS NULL OR m.standing IN ('declined', 'left') OR (?2 = 1 AND m.standing = 'removed'))
          ORDER BY u.name`,
    args: [projectId, withRemoved ? 1 : 0],
  });
  return found.rows.map((row) => ({ id: String(row.id), name: String(row.name) }));
}
