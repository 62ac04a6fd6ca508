import type { Row } from "@libsql/client";
import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { criteriaSchema, type NewRubric, type Rubric, type RubricPatch } from "./rubrics.schemas.ts";

/** Rubrics of the classes a person belongs to, or of one of them, oldest first; exported so that a test can read its plan. */
export function rubricsStatement(personId: string, classId: string | null) {
  return {
    sql: `SELECT r.* FROM enrolments e JOIN work_rubrics r ON r.class_id = e.class_id
          WHERE e.user_id = ?1 AND (?2 IS NULL OR e.class_id = ?2) ORDER BY r.created_at LIMIT 200`,
    args: [personId, classId],
  };
}

export async function readRubrics(
  person: Person,
  database: Database,
  classId: string | null,
): Promise<readonly Rubric[]> {
  const found = await database.client.execute(rubricsStatement(person.id, classId));
  return found.rows.map(rubricOf);
}

export async function insertRubric(
  person: Person,
  database: Database,
  rubric: NewRubric & { readonly id: string; readonly classId: string; readonly at: number },
): Promise<void> {
  const { id, classId, name, criteria, basedOn, at } = rubric;
  await database.client.execute({
    sql: `INSERT INTO work_rubrics (id, class_id, name, criteria, based_on, created_by, revision, created_at, updated_at)
          VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?)`,
    args: [id, classId, name, JSON.stringify(criteria), basedOn, person.id, at, at],
  });
}

/** Changes a rubric of a class on one of its revisions. @returns false where it has another meanwhile, or isn't there */
export async function changeRubric(
  database: Database,
  at: { readonly classId: string; readonly id: string; readonly now: number },
  patch: RubricPatch,
): Promise<boolean> {
  const done = await database.client.execute({
    sql: `UPDATE work_rubrics SET name = coalesce(?, name), criteria = coalesce(?, criteria), revision = revision + 1, updated_at = ?
          WHERE id = ? AND class_id = ? AND revision = ?`,
    args: [
      patch.name ?? null,
      patch.criteria === undefined ? null : JSON.stringify(patch.criteria),
      at.now,
      at.id,
      at.classId,
      patch.revision,
    ],
  });
  return done.rowsAffected === 1;
}

/** Whether students of a class may give each other feedback; not unless a teacher said so. */
export async function arePeersAllowed(database: Database, classId: string): Promise<boolean> {
  const found = await database.client.execute({
    sql: "SELECT peers FROM class_feedback WHERE class_id = ?",
    args: [classId],
  });
  return Number(found.rows[0]?.peers ?? 0) === 1;
}

export async function allowPeers(
  person: Person,
  database: Database,
  setting: { readonly classId: string; readonly peers: boolean; readonly at: number },
): Promise<void> {
  await database.client.execute({
    sql: `INSERT INTO class_feedback (class_id, peers, updated_by, updated_at) VALUES (?, ?, ?, ?)
          ON CONFLICT (class_id) DO UPDATE SET peers = excluded.peers, updated_by = excluded.updated_by, updated_at = excluded.updated_at`,
    args: [setting.classId, setting.peers ? 1 : 0, person.id, setting.at],
  });
}

function rubricOf(row: Row): Rubric {
  return {
    id: String(row.id),
    name: String(row.name),
    criteria: criteriaSchema.parse(JSON.parse(String(row.criteria))),
    basedOn: row.based_on === null ? null : String(row.based_on),
    revision: Number(row.revision),
  };
}
