import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";

/** A part as one student has it; the caller has found that it was given to the person asking. */
export interface PartPlace {
  readonly assignmentId: string;
  readonly partId: string;
}

export interface NewReadingAnswer extends PartPlace {
  readonly questionId: string;
  readonly answerId: string;
  readonly given: string;
  readonly verdict: "right" | "wrong" | "open";
  readonly at: number;
}

/** Keeps an answer in place of an earlier one; the same answer again changes nothing. How the first came out stays. */
export async function keepReadingAnswer(
  person: Person,
  database: Database,
  answer: NewReadingAnswer,
): Promise<void> {
  const { assignmentId, partId, questionId, answerId, given, verdict, at } = answer;
  await database.client.execute({
    sql: `INSERT INTO assigned_answers
            (assignment_id, learner_id, part_id, question_id, answer_id, given, verdict, first, first_at, at)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, nullif(?7, 'open'), ?8, ?8)
          ON CONFLICT (assignment_id, learner_id, part_id, question_id) DO UPDATE SET
            answer_id = excluded.answer_id, given = excluded.given, verdict = excluded.verdict, at = excluded.at,
            first = coalesce(first, excluded.first)
          WHERE answer_id <> excluded.answer_id`,
    args: [assignmentId, person.id, partId, questionId, answerId, given, verdict, at],
  });
}

/** How long the device that began a piece has to make it, before another takes over, milliseconds. */
const making = 10_000;

const pieceColumns = { artifact: "artifact_id", project: "project_id" } as const;

/**
 * Notes the id of the piece that a part becomes: the first device's. One that isn't there (`missing`) gives way, unless it
 * is just being made.
 * @returns the id that stands
 */
export async function claimPiece(
  person: Person,
  database: Database,
  claim: PartPlace & {
    readonly kind: keyof typeof pieceColumns;
    readonly id: string;
    readonly missing: string | null;
    readonly at: number;
  },
): Promise<string> {
  const column = pieceColumns[claim.kind];
  const done = await database.client.execute({
    sql: `INSERT INTO assigned_parts (assignment_id, learner_id, part_id, ${column}, started_at, updated_at)
          VALUES (?1, ?2, ?3, ?4, ?6, ?6)
          ON CONFLICT (assignment_id, learner_id, part_id) DO UPDATE SET
            updated_at = CASE WHEN ${column} IS NULL OR (${column} = ?5 AND updated_at < ?6 - ${making})
              THEN excluded.updated_at ELSE updated_at END,
            ${column} = CASE WHEN ${column} IS NULL OR (${column} = ?5 AND updated_at < ?6 - ${making})
              THEN excluded.${column} ELSE ${column} END
          RETURNING ${column} AS piece`,
    args: [claim.assignmentId, person.id, claim.partId, claim.id, claim.missing, claim.at],
  });
  return String(done.rows[0]?.piece ?? claim.id);
}

/**
 * Hands a part in, or takes it back.
 * @param isAgain whether a time that stands is of an earlier hand-in that was undone otherwise; else the first one stays
 */
export async function setHandedIn(
  person: Person,
  database: Database,
  { assignmentId, partId }: PartPlace,
  { isIn, isAgain, at }: { readonly isIn: boolean; readonly isAgain: boolean; readonly at: number },
): Promise<void> {
  await database.client.execute({
    sql: `INSERT INTO assigned_parts (assignment_id, learner_id, part_id, handed_in_at, started_at, updated_at)
          VALUES (?1, ?2, ?3, ?4, ?5, ?5)
          ON CONFLICT (assignment_id, learner_id, part_id) DO UPDATE SET
            handed_in_at = CASE WHEN ?4 IS NULL OR ?6 THEN excluded.handed_in_at
              ELSE coalesce(handed_in_at, excluded.handed_in_at) END,
            updated_at = max(updated_at, excluded.updated_at)`,
    args: [assignmentId, person.id, partId, isIn ? at : null, at, isAgain ? 1 : 0],
  });
}

/** Projects that students made of a part; exported so that a test can read its plan. */
export function projectsOfPartStatement(assignmentId: string, partId: string) {
  return {
    sql: `SELECT DISTINCT project_id FROM assigned_parts
          WHERE assignment_id = ? AND part_id = ? AND project_id IS NOT NULL`,
    args: [assignmentId, partId],
  };
}

/** Ids of the projects that students made of a part. */
export async function readProjectsOfPart(
  database: Database,
  { assignmentId, partId }: PartPlace,
): Promise<ReadonlySet<string>> {
  const found = await database.client.execute(projectsOfPartStatement(assignmentId, partId));
  return new Set(found.rows.map((row) => String(row.project_id)));
}
