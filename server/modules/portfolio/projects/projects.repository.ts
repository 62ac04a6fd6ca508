import type { Row } from "@libsql/client";
import { z } from "zod";
import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { type ProjectSummary, projectSummarySchema } from "./projects.schemas.ts";

export interface ProjectRow {
  readonly id: string;
  readonly classId: string;
  readonly className: string;
  readonly title: string;
  /** Revision of the page that is shown. */
  readonly revision: number;
  readonly standing: "member" | "teacher";
}

/** That person ?1 keeps project ?2 together at this moment, still being a student of its class. */
export const isMember = `EXISTS (SELECT 1 FROM project_members me JOIN projects mine ON mine.id = me.project_id
  JOIN enrolments en ON en.class_id = mine.class_id AND en.user_id = me.user_id AND en.role = 'student'
  WHERE me.project_id = ?2 AND me.user_id = ?1 AND me.standing = 'member')`;

/** The project, for its members and the teachers of its class; null for everybody else. */
export async function findProject(
  person: Person,
  database: Database,
  id: string,
): Promise<ProjectRow | null> {
  const found = await database.client.execute({
    sql: `SELECT p.*, c.name AS class_name, e.role FROM projects p JOIN classes c ON c.id = p.class_id
          JOIN enrolments e ON e.class_id = p.class_id AND e.user_id = ?1
          WHERE p.id = ?2 AND (e.role = 'teacher' OR ${isMember})`,
    args: [person.id, id],
  });
  const row = found.rows[0];
  if (!row) return null;
  return {
    id: String(row.id),
    classId: String(row.class_id),
    className: String(row.class_name),
    title: String(row.title),
    revision: Number(row.revision),
    standing: row.role === "teacher" ? "teacher" : "member",
  };
}

/** Starts a project with an empty page and its first member. @returns false where the person is no student of the class */
export async function insertProject(
  person: Person,
  database: Database,
  project: {
    readonly id: string;
    readonly classId: string;
    readonly title: string;
    readonly document: Uint8Array<ArrayBuffer>;
    readonly at: number;
  },
): Promise<boolean> {
  const { id, classId, title, document, at } = project;
  const results = await database.client.batch(
    [
      {
        sql: `INSERT INTO projects (id, class_id, title, started_by, revision, created_at, updated_at)
              SELECT ?1, class_id, ?2, user_id, 1, ?3, ?3 FROM enrolments
              WHERE class_id = ?4 AND user_id = ?5 AND role = 'student'`,
        args: [id, title, at, classId, person.id],
      },
      {
        sql: `INSERT INTO project_pages (project_id, revision, title, body, document, written_by, at)
              SELECT id, 1, title, '', ?2, started_by, ?3 FROM projects WHERE id = ?1`,
        args: [id, document, at],
      },
      {
        sql: `INSERT INTO project_members (project_id, user_id, standing, invited_by, at)
              SELECT id, started_by, 'member', started_by, ?2 FROM projects WHERE id = ?1`,
        args: [id, at],
      },
    ],
    "write",
  );
  return results[0]?.rowsAffected === 1;
}

const memberNames = `(SELECT json_group_array(u.name) FROM project_members o JOIN user u ON u.id = o.user_id
  JOIN enrolments oe ON oe.class_id = p.class_id AND oe.user_id = o.user_id AND oe.role = 'student'
  WHERE o.project_id = p.id AND o.standing = 'member') AS members`;

/**
 * Projects that the person keeps with others, is asked to, or sees as a teacher, the latest first; exported so that a test
 * can read its plan.
 * @param artifactId only those that this artifact of the person's own is in
 */
export function projectsStatement(personId: string, artifactId: string | null) {
  return {
    sql: `SELECT p.id, p.title, p.class_id, c.name AS class_name, p.updated_at, mine.standing, i.name AS invited_by, ${memberNames}
          FROM (SELECT m.project_id, m.standing, m.invited_by FROM project_members m JOIN projects q ON q.id = m.project_id
                  JOIN enrolments e ON e.class_id = q.class_id AND e.user_id = m.user_id AND e.role = 'student'
                WHERE m.user_id = ?1 AND m.standing IN ('member', 'invited')
                UNION ALL
                SELECT m.project_id, 'left', NULL FROM project_members m
                WHERE ?2 IS NOT NULL AND m.user_id = ?1 AND m.standing = 'left' AND m.leaves_work = 1
                UNION ALL
                SELECT q.id, 'teacher', NULL FROM enrolments e JOIN projects q ON q.class_id = e.class_id
                WHERE e.user_id = ?1 AND e.role = 'teacher') mine
          JOIN projects p ON p.id = mine.project_id JOIN classes c ON c.id = p.class_id LEFT JOIN user i ON i.id = mine.invited_by
          WHERE ?2 IS NULL OR EXISTS (SELECT 1 FROM project_artifacts x
            WHERE x.project_id = p.id AND x.artifact_id = ?2 AND x.learner_id = ?1)
          ORDER BY p.updated_at DESC LIMIT 200`,
    args: [personId, artifactId],
  };
}

export async function readProjects(
  person: Person,
  database: Database,
  artifactId: string | null,
): Promise<readonly ProjectSummary[]> {
  const found = await database.client.execute(projectsStatement(person.id, artifactId));
  return found.rows.map((row) => ({
    id: String(row.id),
    title: String(row.title),
    class: { id: String(row.class_id), name: String(row.class_name) },
    standing: projectSummarySchema.shape.standing.parse(row.standing),
    invitedBy: row.standing === "invited" ? String(row.invited_by) : null,
    members: z.array(z.string()).parse(JSON.parse(String(row.members))),
    updatedAt: Number(row.updated_at),
  }));
}

export interface PageRow {
  readonly revision: number;
  readonly title: string;
  readonly body: string;
  /** Name of who wrote last. */
  readonly by: string;
  readonly at: number;
}

/** The page at a revision, with its document; null where it is not kept. Who may see it was asked before. */
export async function findPage(
  database: Database,
  projectId: string,
  revision: number,
): Promise<(PageRow & { readonly document: Uint8Array<ArrayBuffer> }) | null> {
  const found = await database.client.execute({
    sql: `SELECT g.*, u.name FROM project_pages g LEFT JOIN user u ON u.id = g.written_by
          WHERE g.project_id = ? AND g.revision = ?`,
    args: [projectId, revision],
  });
  const row = found.rows[0];
  return row ? { ...pageOf(row), body: String(row.body), document: bytesOf(row.document) } : null;
}

/** Revisions of the page, the latest first. Who may see them was asked before. */
export async function readPages(
  database: Database,
  projectId: string,
): Promise<readonly Omit<PageRow, "body">[]> {
  const found = await database.client.execute({
    sql: `SELECT g.revision, g.title, g.at, u.name FROM project_pages g LEFT JOIN user u ON u.id = g.written_by
          WHERE g.project_id = ? ORDER BY g.revision DESC LIMIT ?`,
    args: [projectId, mostPages],
  });
  return found.rows.map(pageOf);
}

/** Most revisions of a page that are kept; the oldest go. */
const mostPages = 200;

/** Adds a revision after another. @returns false where that is not the last any more, or the person no member */
export async function insertPage(
  person: Person,
  database: Database,
  page: {
    readonly projectId: string;
    /** The revision that it follows. */
    readonly after: number;
    readonly title: string;
    readonly body: string;
    readonly document: Uint8Array<ArrayBuffer>;
    readonly at: number;
  },
): Promise<boolean> {
  const { projectId, after, title, body, document, at } = page;
  const results = await database.client.batch(
    [
      {
        sql: `INSERT INTO project_pages (project_id, revision, title, body, document, written_by, at)
              SELECT id, revision + 1, ?4, ?5, ?6, ?1, ?7 FROM projects WHERE id = ?2 AND revision = ?3 AND ${isMember}`,
        args: [person.id, projectId, after, title, body, document, at],
      },
      {
        sql: `UPDATE projects SET revision = revision + 1, title = ?4, updated_at = max(updated_at, ?5)
              WHERE id = ?2 AND revision = ?3 AND ${isMember}`,
        args: [person.id, projectId, after, title, at],
      },
      {
        sql: "DELETE FROM project_pages WHERE project_id = ?1 AND revision <= ?2",
        args: [projectId, after + 1 - mostPages],
      },
    ],
    "write",
  );
  return results[1]?.rowsAffected === 1;
}

function pageOf(row: Row): Omit<PageRow, "body"> {
  return {
    revision: Number(row.revision),
    title: String(row.title),
    by: String(row.name ?? ""),
    at: Number(row.at),
  };
}

function bytesOf(value: unknown): Uint8Array<ArrayBuffer> {
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  return value instanceof Uint8Array ? new Uint8Array(value) : new Uint8Array();
}
