import type { Row } from "@libsql/client";
import { z } from "zod";
import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { approvalState, lasts, showsNow } from "../sharing/approval.statements.ts";
import { type Block, blockSchema, themeSchema } from "./showcases.schemas.ts";

export interface ShowcaseRow {
  readonly id: string;
  readonly learnerId: string;
  readonly title: string;
  readonly theme: z.infer<typeof themeSchema>;
  readonly blocks: readonly Block[];
  readonly revision: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export async function insertShowcase(database: Database, row: ShowcaseRow): Promise<void> {
  await database.client.execute({
    sql: `INSERT INTO showcases (id, learner_id, title, theme, blocks, revision, created_at, updated_at)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    args: [
      row.id,
      row.learnerId,
      row.title,
      row.theme,
      JSON.stringify(row.blocks),
      row.revision,
      row.createdAt,
      row.updatedAt,
    ],
  });
}

/** How many it is open to, how many of these a teacher said yes to, and how many wait for a teacher's word. ?2 is now. */
export interface Opened {
  readonly open: number;
  readonly approved: number;
  readonly waiting: number;
}

const opened = `(SELECT count(*) FROM shares s WHERE s.showcase_id = c.id AND ${showsNow("?2")}) AS open,
  (SELECT count(*) FROM shares s WHERE s.showcase_id = c.id AND ${lasts("?2")} AND ${approvalState} = 'approved') AS approved,
  (SELECT count(*) FROM shares s WHERE s.showcase_id = c.id AND ${lasts("?2")} AND ${approvalState} = 'asked') AS waiting`;

/** The person's own showcases, newest first; exported so that a test can read its plan. */
export function ownShowcasesStatement(learnerId: string, now: number) {
  return {
    sql: `SELECT c.*, ${opened} FROM showcases c WHERE c.learner_id = ?1 AND c.deleted_at IS NULL
          ORDER BY c.created_at DESC LIMIT 200`,
    args: [learnerId, now],
  };
}

export async function readOwnShowcases(
  person: Person,
  database: Database,
  now: number,
): Promise<readonly (ShowcaseRow & Opened)[]> {
  const found = await database.client.execute(ownShowcasesStatement(person.id, now));
  return found.rows.map((row) => ({ ...showcaseOf(row), ...openedOf(row) }));
}

/** The person's own showcase, or null. */
export async function findOwnShowcase(
  person: { readonly id: string },
  database: Database,
  id: string,
  now: number,
): Promise<(ShowcaseRow & Opened) | null> {
  const found = await database.client.execute({
    sql: `SELECT c.*, ${opened} FROM showcases c WHERE c.learner_id = ?1 AND c.id = ?3 AND c.deleted_at IS NULL`,
    args: [person.id, now, id],
  });
  const row = found.rows[0];
  return row ? { ...showcaseOf(row), ...openedOf(row) } : null;
}

/**
 * Keeps a change made on a revision; a teacher's yes was to the page before it, and is asked for again.
 * @returns false where there is another revision meanwhile
 */
export async function changeShowcase(database: Database, row: ShowcaseRow): Promise<boolean> {
  const { id, learnerId, revision } = row;
  const [, done] = await database.client.batch(
    [
      {
        sql: `UPDATE shares SET approval = 'asked' WHERE showcase_id = ?1 AND learner_id = ?2 AND approval = 'approved'
              AND EXISTS (SELECT 1 FROM showcases WHERE id = ?1 AND learner_id = ?2 AND revision = ?3 AND deleted_at IS NULL)`,
        args: [id, learnerId, revision],
      },
      {
        sql: `UPDATE showcases SET title = ?, theme = ?, blocks = ?, revision = revision + 1, updated_at = max(updated_at, ?)
              WHERE id = ? AND learner_id = ? AND revision = ? AND deleted_at IS NULL`,
        args: [row.title, row.theme, JSON.stringify(row.blocks), row.updatedAt, id, learnerId, revision],
      },
    ],
    "write",
  );
  return done?.rowsAffected === 1;
}

/** Puts a showcase away, or takes it out again. @returns false where there is none of the person's own */
export async function putAway(
  person: Person,
  database: Database,
  id: string,
  at: number | null,
): Promise<boolean> {
  const done = await database.client.execute({
    sql: "UPDATE showcases SET deleted_at = ? WHERE id = ? AND learner_id = ?",
    args: [at, id, person.id],
  });
  return done.rowsAffected === 1;
}

function openedOf(row: Row): Opened {
  return { open: Number(row.open), approved: Number(row.approved), waiting: Number(row.waiting) };
}

export function showcaseOf(row: Row): ShowcaseRow {
  return {
    id: String(row.id),
    learnerId: String(row.learner_id),
    title: String(row.title),
    theme: themeSchema.catch("paper").parse(row.theme),
    blocks: z.array(blockSchema).parse(JSON.parse(String(row.blocks))),
    revision: Number(row.revision),
    createdAt: Number(row.created_at),
    updatedAt: Number(row.updated_at),
  };
}
