import type { InStatement, Row } from "@libsql/client";
import { z } from "zod";
import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import type { ItemOutcome } from "./diagnostic.models.ts";

const outcomeSchema = z.enum(["right", "wrong", "not-met", "skipped", "withdrawn"]).nullable();

export interface DiagnosticRow {
  readonly id: string;
  readonly subject: string;
  readonly status: "open" | "ended";
  readonly startedAt: number;
  readonly endedAt: number | null;
}

export interface DiagnosticItemRow {
  readonly seq: number;
  readonly itemId: string;
  readonly skill: string;
  readonly seed: number;
  readonly outcome: ItemOutcome;
  readonly given: string | null;
  readonly shownAt: number;
  readonly answeredAt: number | null;
}

export interface Diagnostic {
  readonly row: DiagnosticRow;
  readonly items: readonly DiagnosticItemRow[];
}

/** The SQL of a diagnostic with its items; exported so that a test can read the plans. */
export function diagnosticStatements(learnerId: string, id: string) {
  return [
    { sql: "SELECT * FROM diagnostics WHERE id = ? AND learner_id = ?", args: [id, learnerId] },
    {
      sql: `SELECT i.* FROM diagnostics d JOIN diagnostic_items i ON i.diagnostic_id = d.id
            WHERE d.id = ? AND d.learner_id = ? ORDER BY i.seq`,
      args: [id, learnerId],
    },
  ];
}

/** The SQL of a learner's diagnostics, the latest first; exported so that a test can read the plan. */
export function listStatement(learnerId: string) {
  return {
    sql: "SELECT * FROM diagnostics WHERE learner_id = ? ORDER BY started_at DESC LIMIT 200",
    args: [learnerId],
  };
}

/** The person's own diagnostic, or null. */
export async function findDiagnostic(
  person: Person,
  database: Database,
  id: string,
): Promise<Diagnostic | null> {
  const [rows, items] = await database.client.batch(diagnosticStatements(person.id, id), "read");
  const row = rows?.rows[0];
  return row === undefined ? null : { row: diagnosticOf(row), items: (items?.rows ?? []).map(itemOf) };
}

/** The person's diagnostics, the latest first. */
export async function listDiagnostics(person: Person, database: Database): Promise<readonly DiagnosticRow[]> {
  return (await database.client.execute(listStatement(person.id))).rows.map(diagnosticOf);
}

function diagnosticOf(row: Row): DiagnosticRow {
  return {
    id: String(row.id),
    subject: String(row.subject),
    status: row.status === "open" ? "open" : "ended",
    startedAt: Number(row.started_at),
    endedAt: row.ended_at === null ? null : Number(row.ended_at),
  };
}

function itemOf(row: Row): DiagnosticItemRow {
  return {
    seq: Number(row.seq),
    itemId: String(row.item_id),
    skill: String(row.skill),
    seed: Number(row.seed),
    outcome: outcomeSchema.parse(row.outcome),
    given: row.given === null ? null : String(row.given),
    shownAt: Number(row.shown_at),
    answeredAt: row.answered_at === null ? null : Number(row.answered_at),
  };
}

/** Starts a diagnostic, unless the person has one open in the subject. @returns the id of the one that is open */
export async function openDiagnostic(
  person: Person,
  database: Database,
  { id, subject, at }: { readonly id: string; readonly subject: string; readonly at: number },
): Promise<string> {
  const [, found] = await database.client.batch(
    [
      {
        sql: `INSERT INTO diagnostics (id, learner_id, subject, status, started_at) SELECT ?1, ?2, ?3, 'open', ?4
              WHERE NOT EXISTS (SELECT 1 FROM diagnostics WHERE learner_id = ?2 AND subject = ?3 AND status = 'open')`,
        args: [id, person.id, subject, at],
      },
      {
        sql: `SELECT id FROM diagnostics WHERE learner_id = ? AND subject = ? AND status = 'open'
              ORDER BY started_at DESC LIMIT 1`,
        args: [person.id, subject],
      },
    ],
    "write",
  );
  return String(found?.rows[0]?.id ?? id);
}

/** Puts a question at its place, unless another device did so first or the diagnostic has ended. */
export async function insertItem(
  database: Database,
  diagnosticId: string,
  item: Omit<DiagnosticItemRow, "outcome" | "given" | "answeredAt">,
): Promise<void> {
  await database.client.execute({
    sql: `INSERT INTO diagnostic_items (diagnostic_id, seq, item_id, skill, seed, shown_at)
          SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE EXISTS (SELECT 1 FROM diagnostics WHERE id = ?1 AND status = 'open')
          ON CONFLICT DO NOTHING`,
    args: [diagnosticId, item.seq, item.itemId, item.skill, item.seed, item.shownAt],
  });
}

/** Keeps what came of a question while it is open. @returns whether it was kept now, and not elsewhere before */
export async function keepOutcome(
  database: Database,
  at: { readonly diagnosticId: string; readonly seq: number },
  kept: { readonly outcome: Exclude<ItemOutcome, null>; readonly given: string | null; readonly at: number },
): Promise<boolean> {
  const done = await database.client.execute({
    sql: `UPDATE diagnostic_items SET outcome = ?3, given = ?4, answered_at = max(?5, shown_at)
          WHERE diagnostic_id = ?1 AND seq = ?2 AND outcome IS NULL
            AND EXISTS (SELECT 1 FROM diagnostics WHERE id = ?1 AND status = 'open')`,
    args: [at.diagnosticId, at.seq, kept.outcome, kept.given, kept.at],
  });
  return done.rowsAffected === 1;
}

/**
 * Ends a diagnostic together with what follows from it, unless a question was answered after it was looked at.
 * @param closed how many questions were done with when it was looked at
 * @returns whether it is over now
 */
export async function endDiagnostic(
  person: Person,
  database: Database,
  ending: { readonly id: string; readonly closed: number; readonly at: number },
  following: readonly InStatement[],
): Promise<boolean> {
  const results = await database.client.batch(
    [
      {
        sql: `UPDATE diagnostics SET status = 'ended', ended_at = max(?3, started_at)
              WHERE id = ?1 AND learner_id = ?2 AND status = 'open' AND ?4 =
                (SELECT count(*) FROM diagnostic_items WHERE diagnostic_id = ?1 AND outcome IS NOT NULL)`,
        args: [ending.id, person.id, ending.at, ending.closed],
      },
      ...following,
      { sql: "SELECT status FROM diagnostics WHERE id = ?", args: [ending.id] },
    ],
    "write",
  );
  return results.at(-1)?.rows[0]?.status !== "open";
}
