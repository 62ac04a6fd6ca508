import type { Row } from "@libsql/client";
import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { type ShowcaseRow, showcaseOf } from "../showcases/showcases.repository.ts";
import { approvalState, askedSince, isAskedFor, showsNow } from "./approval.statements.ts";
import { approvalSchema, audienceSchema, type ShareView } from "./sharing.schemas.ts";

export interface ShareRow {
  readonly id: string;
  readonly learnerId: string;
  readonly showcaseId: string;
  readonly audience: ShareView["audience"];
  readonly target: string | null;
  readonly tokenHash: string | null;
  readonly passphrase: string | null;
  readonly expiresAt: number | null;
  readonly createdAt: number;
}

/** Keeps a share; it waits from the start where a class of the learner asks for a teacher's word. */
export async function insertShare(database: Database, row: ShareRow): Promise<void> {
  await database.client.execute({
    sql: `INSERT INTO shares
            (id, learner_id, showcase_id, audience, target, token_hash, passphrase, expires_at, created_at, approval)
          SELECT s.*, CASE WHEN ${isAskedFor} THEN 'asked' END FROM (SELECT ? AS id, ? AS learner_id, ? AS showcase_id,
            ? AS audience, ? AS target, ? AS token_hash, ? AS passphrase, ? AS expires_at, ? AS created_at) s`,
    args: [
      row.id,
      row.learnerId,
      row.showcaseId,
      row.audience,
      row.target,
      row.tokenHash,
      row.passphrase,
      row.expiresAt,
      row.createdAt,
    ],
  });
}

/** Shares of the person's own showcase, newest first; exported so that a test can read its plan. */
export function ownSharesStatement(learnerId: string, showcaseId: string) {
  return {
    sql: `SELECT s.*, coalesce(k.name, u.name) AS name, d.name AS decided_name, ${approvalState} AS state,
            ${askedSince} AS asked_since FROM shares s JOIN showcases c ON c.id = s.showcase_id
          LEFT JOIN classes k ON s.audience = 'class' AND k.id = s.target
          LEFT JOIN user u ON s.audience = 'person' AND u.id = s.target LEFT JOIN user d ON d.id = s.decided_by
          WHERE s.showcase_id = ? AND s.learner_id = ? ORDER BY s.created_at DESC LIMIT 200`,
    args: [showcaseId, learnerId],
  };
}

export async function readOwnShares(
  person: Person,
  database: Database,
  showcaseId: string,
): Promise<readonly ShareView[]> {
  const found = await database.client.execute(ownSharesStatement(person.id, showcaseId));
  return found.rows.map((row) => ({
    id: String(row.id),
    audience: audienceSchema.parse(row.audience),
    name: row.name === null ? null : String(row.name),
    hasPassphrase: row.passphrase !== null,
    expiresAt: numberOrNull(row.expires_at),
    revokedAt: numberOrNull(row.revoked_at),
    createdAt: Number(row.created_at),
    approval: approvalSchema.parse(row.state),
    waits: row.state === "asked" ? whyItWaits(row) : null,
    decided:
      row.decided_at === null
        ? null
        : { by: row.decided_name === null ? null : String(row.decided_name), at: Number(row.decided_at) },
  }));
}

function whyItWaits(row: Row): NonNullable<ShareView["waits"]> {
  if (row.decided_at !== null) return "changed";
  return Number(row.created_at) < Number(row.asked_since) ? "rule" : "new";
}

/** Classes of the person that ask for a teacher's word, by name. */
export async function readAskingClasses(
  person: Person,
  database: Database,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const found = await database.client.execute({
    sql: `SELECT k.id, k.name FROM enrolments e JOIN class_sharing r ON r.class_id = e.class_id AND r.approval = 1
          JOIN classes k ON k.id = e.class_id WHERE e.user_id = ? AND e.role = 'student' ORDER BY k.name`,
    args: [person.id],
  });
  return found.rows.map((row) => ({ id: String(row.id), name: String(row.name) }));
}

/** Ends a share. Done twice, it stays ended since the first time. @returns false where there is none of the person's own */
export async function revokeShare(
  person: Person,
  database: Database,
  at: { readonly showcaseId: string; readonly shareId: string; readonly now: number },
): Promise<boolean> {
  const done = await database.client.execute({
    sql: `UPDATE shares SET revoked_at = coalesce(revoked_at, ?) WHERE id = ? AND showcase_id = ? AND learner_id = ?`,
    args: [at.now, at.shareId, at.showcaseId, person.id],
  });
  return done.rowsAffected === 1;
}

export interface OpenShare {
  readonly showcase: ShowcaseRow;
  readonly passphrase: string | null;
}

/** The showcase that a link's token opens now, or null; exported statement so that a test can read its plan. */
export function byTokenStatement(tokenHash: string, now: number) {
  return {
    sql: `SELECT c.*, s.passphrase FROM shares s JOIN showcases c ON c.id = s.showcase_id
          WHERE s.token_hash = ?1 AND ${showsNow("?2")}`,
    args: [tokenHash, now],
  };
}

export async function findByToken(
  database: Database,
  tokenHash: string,
  now: number,
): Promise<OpenShare | null> {
  const found = await database.client.execute(byTokenStatement(tokenHash, now));
  const row = found.rows[0];
  return row ? openShareOf(row) : null;
}

/**
 * Who a showcase is open to by name: somebody it was shown to, anybody in a class that it was shown to (as long as its
 * learner is in it too), the learner's guardians, and always the learner's teachers where it was shown to the class.
 */
const forPerson = `(
    (s.audience = 'person' AND s.target = ?1)
    OR (s.audience = 'class' AND EXISTS (SELECT 1 FROM enrolments me JOIN enrolments them ON them.class_id = me.class_id
      WHERE me.class_id = s.target AND me.user_id = ?1 AND them.user_id = s.learner_id))
    OR (s.audience = 'guardian' AND EXISTS
      (SELECT 1 FROM guardianships g WHERE g.guardian_id = ?1 AND g.student_id = s.learner_id)))`;

/** Showcases that others opened to a person, the latest first; exported so that a test can read its plan. */
export function sharedWithStatement(personId: string, now: number) {
  return {
    sql: `SELECT s.id AS share_id, s.audience, c.title, c.updated_at, u.name AS owner FROM (
            SELECT id FROM shares WHERE audience = 'person' AND target = ?1
            UNION SELECT s.id FROM enrolments e JOIN shares s ON s.target = e.class_id AND s.audience = 'class' WHERE e.user_id = ?1
            UNION SELECT s.id FROM guardianships g JOIN showcases c ON c.learner_id = g.student_id
              JOIN shares s ON s.showcase_id = c.id AND s.audience = 'guardian' WHERE g.guardian_id = ?1
          ) mine JOIN shares s ON s.id = mine.id JOIN showcases c ON c.id = s.showcase_id JOIN user u ON u.id = c.learner_id
          WHERE c.learner_id <> ?1 AND ${showsNow("?2")} AND ${forPerson}
          ORDER BY c.updated_at DESC LIMIT 200`,
    args: [personId, now],
  };
}

export async function readSharedWith(person: Person, database: Database, now: number) {
  const found = await database.client.execute(sharedWithStatement(person.id, now));
  return found.rows.map((row) => ({
    shareId: String(row.share_id),
    title: String(row.title),
    owner: String(row.owner),
    audience: audienceSchema.parse(row.audience),
    updatedAt: Number(row.updated_at),
  }));
}

/** The showcase of a share that is open to a person, or null. */
export async function findForPerson(
  person: Person,
  database: Database,
  shareId: string,
  now: number,
): Promise<ShowcaseRow | null> {
  const found = await database.client.execute({
    sql: `SELECT c.* FROM shares s JOIN showcases c ON c.id = s.showcase_id
          WHERE s.id = ?3 AND ${showsNow("?2")} AND ${forPerson}`,
    args: [person.id, now, shareId],
  });
  const row = found.rows[0];
  return row ? showcaseOf(row) : null;
}

/** Somebody who is in a class with the person, by username; null for anybody else. */
export async function findClassmate(
  person: Person,
  database: Database,
  username: string,
): Promise<string | null> {
  const found = await database.client.execute({
    sql: `SELECT u.id FROM user u JOIN enrolments them ON them.user_id = u.id
          JOIN enrolments me ON me.class_id = them.class_id AND me.user_id = ?2
          WHERE u.username = ?1 AND u.id <> ?2 LIMIT 1`,
    args: [username.trim().toLowerCase(), person.id],
  });
  const row = found.rows[0];
  return row ? String(row.id) : null;
}

function openShareOf(row: Row): OpenShare {
  return {
    showcase: showcaseOf(row),
    passphrase: row.passphrase === null ? null : String(row.passphrase),
  };
}

function numberOrNull(value: unknown): number | null {
  return value === null ? null : Number(value);
}
