import type { InValue, Row } from "@libsql/client";
import { z } from "zod";
import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { policySchema } from "../../tutoring/conversations.schemas.ts";
import type { ClassPolicy } from "../../tutoring/turn.models.ts";
import { type AssignmentPatch, type AssignmentView, assignmentSchema } from "./assignments.schemas.ts";

const isTaught =
  "EXISTS (SELECT 1 FROM enrolments t WHERE t.class_id = assignments.class_id AND t.user_id = ? AND t.role = 'teacher')";

/** An assignment for a teacher of its class, or null. */
export async function findTaught(
  person: Person,
  database: Database,
  id: string,
): Promise<AssignmentView | null> {
  const found = await database.client.execute({
    sql: `SELECT * FROM assignments WHERE id = ? AND ${isTaught}`,
    args: [id, person.id],
  });
  const row = found.rows[0];
  return row ? assignmentOf(row) : null;
}

/** The SQL of a class's assignments, the latest first; exported so that a test can read its plan. */
export function ofClassStatement(personId: string, classId: string) {
  return {
    sql: `SELECT * FROM assignments WHERE class_id = ? AND ${isTaught} ORDER BY created_at DESC, id DESC LIMIT 500`,
    args: [classId, personId],
  };
}

/** Assignments of a class that the person asking teaches, the latest first. */
export async function listTaught(
  person: Person,
  database: Database,
  classId: string,
): Promise<readonly AssignmentView[]> {
  const found = await database.client.execute(ofClassStatement(person.id, classId));
  return found.rows.map(assignmentOf);
}

export type KeptAssignment = Omit<AssignmentView, "revision" | "closedAt">;

/** Keeps a new assignment; the caller has found the class for the person asking. @returns whether its id was new */
export async function insertAssignment(database: Database, made: KeptAssignment): Promise<boolean> {
  const { id, classId, title, instructions, versions, dueAt, policy, replies, status } = made;
  const kept = await database.client.execute({
    sql: `INSERT INTO assignments (id, class_id, title, instructions, versions, due_at, policy, replies, status, created_at, given_at)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
    args: [
      id,
      classId,
      title,
      instructions,
      JSON.stringify(versions),
      dueAt,
      policy,
      replies,
      status,
      made.createdAt,
      made.givenAt,
    ],
  });
  return kept.rowsAffected > 0;
}

/** Changes an assignment, if it is still at that revision. @returns whether it was */
export async function updateAssignment(
  person: Person,
  database: Database,
  { id, revision, now }: { readonly id: string; readonly revision: number; readonly now: number },
  changes: Omit<AssignmentPatch, "revision">,
): Promise<boolean> {
  const { title, instructions, versions, dueAt, policy, replies, status } = changes;
  const values: Readonly<Record<string, InValue | undefined>> = {
    title,
    instructions,
    versions: versions && JSON.stringify(versions),
    due_at: dueAt,
    policy,
    replies,
    status,
  };
  const set = Object.entries(values).flatMap(([column, value]) =>
    value === undefined ? [] : [{ column, value }],
  );
  const sets = [
    "revision = revision + 1",
    ...set.map(({ column }) => `${column} = ?`),
    ...(status === undefined ? [] : stamps[status]),
  ];
  const args = [...set.map(({ value }) => value), ...(status === undefined ? [] : [now])];
  const changed = await database.client.execute({
    sql: `UPDATE assignments SET ${sets.join(", ")} WHERE id = ? AND revision = ? AND ${isTaught}`,
    args: [...args, id, revision, person.id],
  });
  return changed.rowsAffected > 0;
}

/** When it was first given, and since when it is closed; each takes one time. */
const stamps = {
  given: ["given_at = coalesce(given_at, ?)", "closed_at = NULL"],
  closed: ["closed_at = coalesce(closed_at, ?)"],
} as const;

/** Takes an assignment away, if it is a draft or nobody has begun. @returns whether it went */
export async function deleteUnbegun(person: Person, database: Database, id: string): Promise<boolean> {
  const begun = ["conversations", "practice_sessions", "assigned_parts", "assigned_answers"].map(
    (table) => `EXISTS (SELECT 1 FROM ${table} b WHERE b.assignment_id = assignments.id)`,
  );
  const gone = await database.client.execute({
    sql: `DELETE FROM assignments WHERE id = ? AND ${isTaught} AND (status = 'draft' OR NOT (${begun.join(" OR ")}))`,
    args: [id, person.id],
  });
  return gone.rowsAffected > 0;
}

/** What an assignment of a class says in place of the class while it is given; null where it says nothing then. */
export async function findSay(
  database: Database,
  at: { readonly id: string; readonly classId: string },
): Promise<Pick<AssignmentView, "policy" | "replies"> | null> {
  const found = await database.client.execute({
    sql: "SELECT policy, replies FROM assignments WHERE id = ? AND class_id = ? AND status = 'given'",
    args: [at.id, at.classId],
  });
  const row = found.rows[0];
  return row ? assignmentSchema.pick({ policy: true, replies: true }).parse(row) : null;
}

/** An assignment of a class that the person is a student of, with what stands in the class. */
export interface AssignmentInClass {
  readonly assignment: AssignmentView;
  readonly className: string;
  readonly teachers: readonly string[];
  readonly classPolicy: ClassPolicy;
  /** Ids of the groups of the class that the person is in. */
  readonly groups: ReadonlySet<string>;
}

/** Which of what was given: all, the one with an id, or what can still be worked on. */
export type Given = { readonly id: string } | "all" | "open";

/** What was given in the classes that a person is a student of, soonest due first; exported so that a test can read its plan. */
export function givenStatement(personId: string, which: Given): { sql: string; args: string[] } {
  const isOne = typeof which === "object";
  const isOpen = "a.status = 'given' AND c.archived_at IS NULL";
  return {
    sql: `SELECT a.*, c.name AS class_name, c.policy AS class_policy, c.archived_at,
            (SELECT json_group_array(u.name) FROM enrolments t JOIN user u ON u.id = t.user_id
             WHERE t.class_id = c.id AND t.role = 'teacher') AS teachers,
            (SELECT json_group_array(m.group_id) FROM class_group_members m JOIN class_groups g ON g.id = m.group_id
             WHERE m.user_id = e.user_id AND g.class_id = c.id) AS groups
          FROM enrolments e JOIN classes c ON c.id = e.class_id JOIN assignments a ON a.class_id = c.id
          WHERE e.user_id = ? AND e.role = 'student' AND ${which === "open" ? isOpen : "a.status IN ('given', 'closed')"}
            ${isOne ? "AND a.id = ?" : ""}
          ORDER BY a.due_at IS NULL, a.due_at, a.created_at, a.id`,
    args: isOne ? [personId, which.id] : [personId],
  };
}

/** What was given in the classes that the person asking is a student of, soonest due first. */
export async function listGiven(
  person: Person,
  database: Database,
  which: Given,
): Promise<readonly AssignmentInClass[]> {
  const found = await database.client.execute(givenStatement(person.id, which));
  return found.rows.map((row) => ({
    assignment: closedWithItsClass(assignmentOf(row), row),
    className: String(row.class_name),
    teachers: names.parse(JSON.parse(String(row.teachers))),
    classPolicy: policySchema.parse(row.class_policy),
    groups: new Set(names.parse(JSON.parse(String(row.groups)))),
  }));
}

/** A class that was put away takes nothing new: to its students all that is in it is closed. */
function closedWithItsClass(assignment: AssignmentView, { archived_at: at }: Row): AssignmentView {
  return at === null || assignment.status === "closed"
    ? assignment
    : { ...assignment, status: "closed", closedAt: Number(at) };
}

const names = z.array(z.string());

export interface StudentInGroups {
  readonly id: string;
  readonly name: string;
  readonly groups: ReadonlySet<string>;
}

/** Every student of a class with the groups they are in, by name; the caller has found the class for the person asking. */
export async function listStudentsInGroups(
  database: Database,
  classId: string,
): Promise<readonly StudentInGroups[]> {
  const found = await database.client.execute({
    sql: `SELECT u.id, u.name,
            (SELECT json_group_array(m.group_id) FROM class_group_members m JOIN class_groups g ON g.id = m.group_id
             WHERE m.user_id = u.id AND g.class_id = e.class_id) AS groups
          FROM enrolments e JOIN user u ON u.id = e.user_id
          WHERE e.class_id = ? AND e.role = 'student' ORDER BY u.name, u.id`,
    args: [classId],
  });
  return found.rows.map((row) => ({
    id: String(row.id),
    name: String(row.name),
    groups: new Set(names.parse(JSON.parse(String(row.groups)))),
  }));
}

/** An assignment as it is kept. */
function assignmentOf(row: Row): AssignmentView {
  return assignmentSchema.parse({
    id: row.id,
    classId: row.class_id,
    title: row.title,
    instructions: row.instructions,
    versions: JSON.parse(String(row.versions)),
    dueAt: row.due_at,
    policy: row.policy,
    replies: row.replies,
    status: row.status,
    revision: Number(row.revision),
    createdAt: Number(row.created_at),
    givenAt: row.given_at,
    closedAt: row.closed_at,
  });
}
