import type { Row } from "@libsql/client";
import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import {
  type CoachSetting,
  coachSettingSchema,
  criteriaSchema,
  type NewRubric,
  type Rubric,
  type RubricPatch,
} from "./rubrics.schemas.ts";

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

/** Changes what a class allows; what is not named stays. */
export async function changeSettings(
  person: Person,
  database: Database,
  setting: {
    readonly classId: string;
    readonly peers: boolean | undefined;
    readonly coach: CoachSetting | undefined;
    readonly at: number;
  },
): Promise<void> {
  const peers = setting.peers === undefined ? null : Number(setting.peers);
  await database.client.execute({
    sql: `INSERT INTO class_feedback (class_id, peers, coach, updated_by, updated_at)
          VALUES (?1, coalesce(?2, 0), coalesce(?3, 'at-once'), ?4, ?5)
          ON CONFLICT (class_id) DO UPDATE SET peers = coalesce(?2, peers), coach = coalesce(?3, coach),
            updated_by = excluded.updated_by, updated_at = excluded.updated_at`,
    args: [setting.classId, peers, setting.coach ?? null, person.id, setting.at],
  });
}

/** What a class says about the coach's feedback; at once unless a teacher said otherwise. */
export async function readCoachSetting(database: Database, classId: string): Promise<CoachSetting> {
  const found = await database.client.execute({
    sql: "SELECT coach FROM class_feedback WHERE class_id = ?",
    args: [classId],
  });
  return coachSettingSchema.parse(found.rows[0]?.coach ?? "at-once");
}

/** What the classes say that a person is a student of; exported so that a test can read its plan. */
export function coachSettingsStatement(personId: string) {
  return {
    sql: `SELECT e.class_id, c.coach FROM enrolments e JOIN class_feedback c ON c.class_id = e.class_id
          WHERE e.user_id = ? AND e.role = 'student' ORDER BY e.class_id`,
    args: [personId],
  };
}

export async function readOwnCoachSettings(
  person: Person,
  database: Database,
): Promise<readonly { readonly classId: string; readonly setting: CoachSetting }[]> {
  const found = await database.client.execute(coachSettingsStatement(person.id));
  return found.rows.map((row) => ({
    classId: String(row.class_id),
    setting: coachSettingSchema.parse(row.coach),
  }));
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
