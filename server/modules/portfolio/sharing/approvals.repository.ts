import type { Row } from "@libsql/client";
import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { type ShowcaseRow, showcaseOf } from "../showcases/showcases.repository.ts";
import { approvalState, changedAt, isApproved, lasts, leadsOut } from "./approval.statements.ts";
import type { ClassSharing, Decision, ShareRequest } from "./approvals.schemas.ts";
import { audienceSchema } from "./sharing.schemas.ts";

/** Pages of students of a class that lead out of it and have not ended, for its teacher ?2. ?3 is now. */
const ofTaught = `FROM enrolments t JOIN enrolments k ON k.class_id = t.class_id AND k.role = 'student'
  JOIN showcases c ON c.learner_id = k.user_id JOIN shares s ON s.showcase_id = c.id AND s.learner_id = k.user_id
  WHERE t.user_id = ?2 AND t.role = 'teacher' AND ${lasts("?3")} AND ${leadsOut}`;

/** Of the class ?1 alone. */
const ofClass = "AND t.class_id = ?1";

/** Those that their class asks a word on. */
const askedOf = `${ofTaught} AND EXISTS (SELECT 1 FROM class_sharing r WHERE r.class_id = t.class_id AND r.approval = 1)`;
const waitingOf = `${askedOf} AND ${approvalState} = 'asked'`;
const waiting = `${waitingOf} ${ofClass}`;

/** What a class asks, for one of its teachers; who is asking was asked before. */
export async function readClassSharing(
  person: Person,
  database: Database,
  classId: string,
  now: number,
): Promise<ClassSharing> {
  const found = await database.client.execute({
    sql: `SELECT (SELECT approval FROM class_sharing WHERE class_id = ?1) AS approval,
            (SELECT updated_at FROM class_sharing WHERE class_id = ?1) AS updated_at,
            (SELECT count(*) ${ofTaught} ${ofClass} AND ${approvalState} = 'open' AND NOT coalesce(${isApproved}, 0)) AS open,
            (SELECT count(*) ${waiting}) AS waiting`,
    args: [classId, person.id, now],
  });
  const row = found.rows[0];
  return {
    approval: Number(row?.approval ?? 0) === 1,
    updatedAt: row?.updated_at == null ? null : Number(row.updated_at),
    open: Number(row?.open ?? 0),
    waiting: Number(row?.waiting ?? 0),
  };
}

/** Keeps what a class asks, as long as the person teaches it; said again, it stays as it was said first. */
export async function changeClassSharing(
  person: Person,
  database: Database,
  setting: { readonly classId: string; readonly approval: boolean; readonly at: number },
): Promise<void> {
  await database.client.execute({
    sql: `INSERT INTO class_sharing (class_id, approval, updated_by, updated_at)
          SELECT ?1, ?3, ?2, ?4 WHERE EXISTS
            (SELECT 1 FROM enrolments WHERE class_id = ?1 AND user_id = ?2 AND role = 'teacher')
          ON CONFLICT (class_id) DO UPDATE SET approval = excluded.approval, updated_by = excluded.updated_by,
            updated_at = excluded.updated_at WHERE approval <> excluded.approval`,
    args: [setting.classId, person.id, setting.approval ? 1 : 0, setting.at],
  });
}

/** Pages that wait for the word of a teacher of the class, the longest first; exported so that a test can read its plan. */
export function requestsStatement(personId: string, classId: string, now: number) {
  return {
    sql: `SELECT s.*, c.title, ${changedAt} AS changed_at, (SELECT name FROM user WHERE id = s.learner_id) AS learner_name,
            CASE s.audience WHEN 'class' THEN (SELECT name FROM classes WHERE id = s.target)
              ELSE (SELECT name FROM user WHERE id = s.target) END AS name
          ${waiting} ORDER BY s.created_at LIMIT 200`,
    args: [classId, personId, now],
  };
}

export async function readRequests(
  person: Person,
  database: Database,
  classId: string,
  now: number,
): Promise<readonly ShareRequest[]> {
  const found = await database.client.execute(requestsStatement(person.id, classId, now));
  return found.rows.map(requestOf);
}

/** A request as one teacher of one class meets it. */
export interface RequestPlace {
  readonly classId: string;
  readonly shareId: string;
  readonly now: number;
}

/** The page that waits, or null for anybody but a teacher of the class; of any that asks where none is named. */
export async function findRequestedPage(
  person: Person,
  database: Database,
  at: Omit<RequestPlace, "classId"> & { readonly classId: string | null },
): Promise<ShowcaseRow | null> {
  const found = await database.client.execute({
    sql: `SELECT c.* ${waitingOf} AND (?1 IS NULL OR t.class_id = ?1) AND s.id = ?4`,
    args: [at.classId, person.id, at.now, at.shareId],
  });
  const row = found.rows[0];
  return row ? showcaseOf(row) : null;
}

/**
 * Keeps a teacher's word on a page that waits, if it is still as it was looked at. What is changed from then on is later
 * than the word, whatever the clocks say.
 * @returns false where nothing waits for the person's word, or something else
 */
export async function decide(
  person: Person,
  database: Database,
  at: RequestPlace & { readonly decision: Decision },
): Promise<boolean> {
  const done = await database.client.execute({
    sql: `UPDATE shares SET approval = ?5, decided_by = ?2, decided_at = max(?3, ?6 + 1)
          WHERE id = ?4 AND EXISTS (SELECT 1 ${waiting} AND s.id = ?4 AND ${changedAt} = ?6)`,
    args: [at.classId, person.id, at.now, at.shareId, at.decision.approval, at.decision.changedAt],
  });
  return done.rowsAffected === 1;
}

/** How a page stands that the person may say a word on; null where there is none such. */
export async function findState(
  person: Person,
  database: Database,
  at: RequestPlace,
): Promise<string | null> {
  const found = await database.client.execute({
    sql: `SELECT ${approvalState} AS state ${askedOf} ${ofClass} AND s.id = ?4`,
    args: [at.classId, person.id, at.now, at.shareId],
  });
  const row = found.rows[0];
  return row ? String(row.state) : null;
}

function requestOf(row: Row): ShareRequest {
  return {
    id: String(row.id),
    learner: { id: String(row.learner_id), name: String(row.learner_name) },
    title: String(row.title),
    audience: audienceSchema.parse(row.audience),
    name: row.name === null ? null : String(row.name),
    hasPassphrase: row.passphrase !== null,
    expiresAt: row.expires_at === null ? null : Number(row.expires_at),
    createdAt: Number(row.created_at),
    changedAt: Number(row.changed_at),
    again: row.decided_at !== null,
  };
}
