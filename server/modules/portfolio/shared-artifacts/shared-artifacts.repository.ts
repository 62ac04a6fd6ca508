import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import type { Content } from "../artifacts/artifacts.models.ts";
import { type ArtifactRow, artifactOf, contentOf } from "../artifacts/artifacts.repository.ts";

export type SharedRow = ArtifactRow & {
  readonly learnerName: string;
  /** As what the person asking belongs to the class. */
  readonly askedAs: "student" | "teacher";
};

/**
 * Who may see a piece of work of a student of a class: its teachers what is for teachers or for the class, its students
 * what is for the class. A draft, what was put away and what is private are in none of these, nor is anything of somebody
 * who left the class. ?1 the class, ?2 the person.
 */
const visibleTo = `FROM enrolments me
  JOIN enrolments s ON s.class_id = me.class_id AND s.role = 'student'
  JOIN artifacts a ON a.learner_id = s.user_id AND a.deleted_at IS NULL AND a.status = 'kept'
    AND (a.visibility = 'class' OR (a.visibility = 'teachers' AND me.role = 'teacher'))
  JOIN artifact_versions v ON v.artifact_id = a.id AND v.version = a.version
  JOIN user u ON u.id = s.user_id
  WHERE me.class_id = ?1 AND me.user_id = ?2`;

const columns = `a.id, a.learner_id, a.kind, a.status, a.visibility, a.source, a.version, a.created_at, a.updated_at,
  v.title, v.caption, v.why, v.body, v.file_id, u.name AS learner_name, me.role AS asked_as`;

const handedIn = `(SELECT count(*) FROM work_feedback f WHERE f.artifact_id = a.id AND f.status = 'handed-in' AND f.class_id = ?1)`;

const answered = `EXISTS (SELECT 1 FROM work_feedback f WHERE f.artifact_id = a.id AND f.version = a.version
  AND f.class_id = ?1 AND (f.given_as = 'teacher' OR (f.given_as = 'coach' AND f.author_id <> a.learner_id)) AND f.status = 'released')`;

/** Where a list goes on: what waits comes first, then the latest change, then the id. */
export interface Place {
  readonly waiting: number;
  readonly at: number;
  readonly id: string;
}

/** Work of a class that the person may see; exported so that a test can read its plan. */
export function sharedArtifactsStatement(personId: string, classId: string, place: Place, limit: number) {
  return {
    sql: `SELECT * FROM (
            SELECT ${columns}, CASE WHEN me.role = 'teacher' THEN ${handedIn} ELSE 0 END AS handed_in,
              CASE WHEN me.role = 'teacher' AND (NOT ${answered} OR ${handedIn} > 0) THEN 1 ELSE 0 END AS waiting
            ${visibleTo}
          ) WHERE (waiting, updated_at, id) < (?3, ?4, ?5)
          ORDER BY waiting DESC, updated_at DESC, id DESC LIMIT ?6`,
    args: [classId, personId, place.waiting, place.at, place.id, limit],
  };
}

export async function readSharedArtifacts(
  person: Person,
  database: Database,
  classId: string,
  place: Place,
  limit: number,
) {
  const found = await database.client.execute(sharedArtifactsStatement(person.id, classId, place, limit));
  return found.rows.map((row) => ({
    ...artifactOf(row),
    learnerName: String(row.learner_name),
    waiting: Number(row.waiting),
    handedIn: Number(row.handed_in),
  }));
}

/** One such piece of work, or null. */
export async function findSharedArtifact(
  person: Person,
  database: Database,
  classId: string,
  artifactId: string,
): Promise<SharedRow | null> {
  const found = await database.client.execute({
    sql: `SELECT ${columns} ${visibleTo} AND a.id = ?3`,
    args: [classId, person.id, artifactId],
  });
  const row = found.rows[0];
  if (!row) return null;
  const askedAs = row.asked_as === "teacher" ? "teacher" : "student";
  return { ...artifactOf(row), learnerName: String(row.learner_name), askedAs };
}

/** Notes that a person has read a version. */
export async function noteOpening(
  person: Person,
  database: Database,
  opening: { readonly artifactId: string; readonly version: number; readonly at: number },
): Promise<void> {
  await database.client.execute({
    sql: `INSERT INTO artifact_openings (artifact_id, version, person_id, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    args: [opening.artifactId, opening.version, person.id, opening.at],
  });
}

/** A version that the person has read when it was shown, or null. */
export async function findReadVersion(
  person: Person,
  database: Database,
  artifactId: string,
  version: number,
): Promise<Content | null> {
  const found = await database.client.execute({
    sql: `SELECT v.* FROM artifact_openings o
          JOIN artifact_versions v ON v.artifact_id = o.artifact_id AND v.version = o.version
          WHERE o.artifact_id = ? AND o.version = ? AND o.person_id = ?`,
    args: [artifactId, version, person.id],
  });
  const row = found.rows[0];
  return row ? contentOf(row) : null;
}
