import type { InValue, Row } from "@libsql/client";
import { z } from "zod";
import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import {
  hoursSchema,
  type Rules,
  type RulesPatch,
  rulesSchema,
  type TaughtClass,
} from "./settings.schemas.ts";

/** Keeps a class with the person asking as its teacher. */
export async function insertClass(
  person: Person,
  database: Database,
  made: { id: string; name: string; policy: string; code: string; at: number },
): Promise<void> {
  await database.client.batch(
    [
      {
        sql: `INSERT INTO classes (id, name, policy, code, created_at) VALUES (?, ?, ?, ?, ?)`,
        args: [made.id, made.name, made.policy, made.code, made.at],
      },
      {
        sql: "INSERT INTO enrolments (class_id, user_id, role) VALUES (?, ?, 'teacher')",
        args: [made.id, person.id],
      },
    ],
    "write",
  );
}

/** A class with all that its teachers decide, for one of them; null for everybody else. */
export async function findTaught(
  person: Person,
  database: Database,
  classId: string,
): Promise<TaughtClass | null> {
  const found = await database.client.execute({
    sql: `SELECT c.*,
            (SELECT count(*) FROM enrolments s WHERE s.class_id = c.id AND s.role = 'student') AS students,
            (SELECT json_group_array(json_object('id', u.id, 'name', u.name, 'username', coalesce(u.username, '')))
             FROM enrolments t JOIN user u ON u.id = t.user_id WHERE t.class_id = c.id AND t.role = 'teacher') AS teachers
          FROM classes c JOIN enrolments e ON e.class_id = c.id AND e.user_id = ?2 AND e.role = 'teacher'
          WHERE c.id = ?1`,
    args: [classId, person.id],
  });
  const row = found.rows[0];
  return row ? taughtOf(row) : null;
}

/** What rules a class has, for the turn; null where there is no such class. */
export async function findRules(
  database: Database,
  classId: string,
  learnerId: string,
): Promise<(Pick<Rules, "policy" | "hours" | "subjects" | "tutor" | "replies" | "read"> & RuleState) | null> {
  const found = await database.client.execute({
    sql: `SELECT c.*, e.paused_at AS learner_paused_at FROM classes c
          LEFT JOIN enrolments e ON e.class_id = c.id AND e.user_id = ?2 WHERE c.id = ?1`,
    args: [classId, learnerId],
  });
  const row = found.rows[0];
  if (!row) return null;
  return {
    ...rulesOf(row),
    isPaused: row.paused_at !== null || row.learner_paused_at !== null,
    isArchived: row.archived_at !== null,
  };
}

interface RuleState {
  readonly isPaused: boolean;
  readonly isArchived: boolean;
}

const columns = {
  name: "name",
  policy: "policy",
  hours: "hours",
  subjects: "subjects",
  tutor: "tutor",
  read: "read",
  replies: "replies",
  secondRecipient: "second_recipient",
  waitsAtMost: "waits_at_most",
} as const satisfies Record<keyof Rules, string>;

/** Changes a class, if it is still at that revision; notes when somebody says how much help there is. @returns whether it was */
export async function updateRules(
  person: Person,
  database: Database,
  { id, revision, at }: { readonly id: string; readonly revision: number; readonly at: number },
  changes: Omit<RulesPatch, "revision">,
): Promise<boolean> {
  const given = z.record(z.string(), z.unknown()).parse(changes);
  const sets: string[] = ["revision = revision + 1"];
  const args: InValue[] = [];
  for (const [field, column] of Object.entries(columns)) {
    const value = given[field];
    if (value === undefined) continue;
    sets.push(`${column} = ?`);
    args.push(storedAs(value));
  }
  if (given.policy !== undefined) {
    sets.push("policy_chosen_at = ?");
    args.push(at);
  }
  const changed = await database.client.execute({
    sql: `UPDATE classes SET ${sets.join(", ")} WHERE id = ? AND revision = ? AND ${isTaught}`,
    args: [...args, id, revision, person.id],
  });
  return changed.rowsAffected > 0;
}

const isTaught =
  "EXISTS (SELECT 1 FROM enrolments t WHERE t.class_id = classes.id AND t.user_id = ? AND t.role = 'teacher')";

function storedAs(value: unknown): InValue {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string" || typeof value === "number" || value === null) return value;
  return JSON.stringify(value);
}

/** Sets or clears the code, the pause or the date of putting away. @returns whether the person teaches the class */
export async function setClass(
  person: Person,
  database: Database,
  classId: string,
  column: "code" | "paused_at" | "archived_at",
  value: string | number | null,
): Promise<boolean> {
  const changed = await database.client.execute({
    sql: `UPDATE classes SET ${column} = ?, revision = revision + 1 WHERE id = ? AND ${isTaught}`,
    args: [value, classId, person.id],
  });
  return changed.rowsAffected > 0;
}

function rulesOf(row: Row): Rules {
  const { hours, subjects } = row;
  return rulesSchema.parse({
    name: row.name,
    policy: row.policy,
    hours: hours === null ? null : hoursSchema.parse(JSON.parse(String(hours))),
    subjects: JSON.parse(String(subjects)),
    tutor: row.tutor,
    read: Number(row.read) === 1,
    replies: row.replies,
    secondRecipient: row.second_recipient,
    waitsAtMost: Number(row.waits_at_most),
  });
}

const teachersSchema = z.array(z.object({ id: z.string(), name: z.string(), username: z.string() }));

function taughtOf(row: Row): TaughtClass {
  return {
    ...rulesOf(row),
    id: String(row.id),
    code: row.code === null ? null : String(row.code),
    teachers: teachersSchema.parse(JSON.parse(String(row.teachers))),
    students: Number(row.students),
    pausedAt: row.paused_at === null ? null : Number(row.paused_at),
    practice: Number(row.practice) === 1,
    policyChosen: row.policy_chosen_at !== null,
    revision: Number(row.revision),
    createdAt: Number(row.created_at),
    archivedAt: row.archived_at === null ? null : Number(row.archived_at),
  };
}
