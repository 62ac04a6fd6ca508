import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";

/** A student's part in an assignment, whose class the person asking was found to teach. */
export interface StudentPlace {
  readonly assignmentId: string;
  readonly studentId: string;
}

/** The SQL of the conversations a student had in an assignment; exported so that a test can read its plan. */
export function conversationsStatement({ assignmentId, studentId }: StudentPlace) {
  return {
    sql: `SELECT c.id, CASE WHEN k.read = 1 THEN c.title ELSE '' END AS title
          FROM conversations c JOIN classes k ON k.id = c.class_id
          WHERE c.assignment_id = ? AND c.learner_id = ? AND c.turn_count > 0 AND (k.read = 1 OR EXISTS
            (SELECT 1 FROM queue_items q JOIN json_each(q.turns) WHERE q.conversation_id = c.id))
          ORDER BY c.created_at, c.id`,
    args: [assignmentId, studentId],
  };
}

/** The SQL of a student's latest answers to an assignment's items; exported so that a test can read its plan. */
export function itemAnswersStatement({ assignmentId, studentId }: StudentPlace) {
  return {
    sql: `SELECT s.part_id, i.item_id, i.seed, a.given, a.verdict FROM practice_sessions s
          JOIN practice_items i ON i.session_id = s.id JOIN practice_answers a ON a.session_id = i.session_id AND a.seq = i.seq
          WHERE s.assignment_id = ? AND s.learner_id = ? ORDER BY i.seq, a.attempt`,
    args: [assignmentId, studentId],
  };
}

export interface ItemAnswer {
  readonly partId: string;
  readonly itemId: string;
  /** Seed of a generated item. */
  readonly seed: number;
  readonly given: string;
  readonly verdict: string;
}

/** A student's answers to an assignment's items, in the order given. */
export async function readItemAnswers(
  _person: Person,
  database: Database,
  at: StudentPlace,
): Promise<readonly ItemAnswer[]> {
  const found = await database.client.execute(itemAnswersStatement(at));
  return found.rows.map((row) => ({
    partId: String(row.part_id),
    itemId: String(row.item_id),
    seed: Number(row.seed),
    given: String(row.given),
    verdict: String(row.verdict),
  }));
}

interface Named {
  readonly id: string;
  readonly title: string;
}

/**
 * Conversations that a student had in an assignment: where teachers read only what needs a person, those that do, without
 * their titles, which may be a student's words.
 */
export async function readConversations(
  _person: Person,
  database: Database,
  at: StudentPlace,
): Promise<readonly Named[]> {
  const found = await database.client.execute(conversationsStatement(at));
  return found.rows.map(({ id, title }) => ({ id: String(id), title: String(title) }));
}

/** Titles of a student's pieces and of projects, by id. */
export async function readTitles(
  _person: Person,
  database: Database,
  ids: {
    readonly studentId: string;
    readonly artifacts: readonly string[];
    readonly projects: readonly string[];
  },
): Promise<ReadonlyMap<string, string>> {
  const [artifacts, projects] = await database.client.batch(
    [
      {
        sql: `SELECT a.id, v.title FROM artifacts a JOIN artifact_versions v ON v.artifact_id = a.id AND v.version = a.version
              WHERE a.id IN (SELECT value FROM json_each(?)) AND a.learner_id = ?`,
        args: [JSON.stringify(ids.artifacts), ids.studentId],
      },
      {
        sql: "SELECT id, title FROM projects WHERE id IN (SELECT value FROM json_each(?))",
        args: [JSON.stringify(ids.projects)],
      },
    ],
    "read",
  );
  return new Map(
    [...(artifacts?.rows ?? []), ...(projects?.rows ?? [])].map(({ id, title }) => [
      String(id),
      String(title),
    ]),
  );
}
