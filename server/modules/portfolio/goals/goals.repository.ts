import type { InStatement, Row } from "@libsql/client";
import { z } from "zod";
import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { artifactKindSchema } from "../artifacts/artifacts.schemas.ts";
import { type GoalView, goalLimits } from "./goals.schemas.ts";

/** @returns false where the learner has as many goals as a portfolio holds */
export async function insertGoal(
  person: Person,
  database: Database,
  goal: {
    readonly id: string;
    readonly text: string;
    readonly artifacts: readonly string[];
    readonly at: number;
  },
): Promise<boolean> {
  const done = await database.client.execute({
    sql: `INSERT INTO portfolio_goals (id, learner_id, text, artifacts, created_at)
          SELECT ?1, ?2, ?3, ?4, ?5 WHERE (SELECT count(*) FROM portfolio_goals WHERE learner_id = ?2) < ?6`,
    args: [goal.id, person.id, goal.text, JSON.stringify(goal.artifacts), goal.at, goalLimits.goals],
  });
  return done.rowsAffected === 1;
}

/** What shows a goal, in the order it was attached; what was put away is left out until it is taken out again. */
const shown = `(SELECT json_group_array(json_object('id', a.id, 'title', v.title, 'kind', a.kind) ORDER BY x.key)
  FROM json_each(g.artifacts) x
  JOIN artifacts a ON a.id = x.value AND a.learner_id = g.learner_id AND a.deleted_at IS NULL
  JOIN artifact_versions v ON v.artifact_id = a.id AND v.version = a.version) AS shown`;

/** The person's own goals, newest first; exported so that a test can read its plan. */
export function ownGoalsStatement(learnerId: string) {
  return {
    sql: `SELECT g.*, ${shown} FROM portfolio_goals g WHERE g.learner_id = ?
          ORDER BY g.created_at DESC LIMIT ${goalLimits.goals}`,
    args: [learnerId],
  };
}

export async function readOwnGoals(person: Person, database: Database): Promise<readonly GoalView[]> {
  const found = await database.client.execute(ownGoalsStatement(person.id));
  return found.rows.map((row) => viewOf(row));
}

export interface GoalRow extends GoalView {
  /** Ids of all that was attached, what was put away included. */
  readonly attached: readonly string[];
}

/** The person's own goal, or null. */
export async function findOwnGoal(person: Person, database: Database, id: string): Promise<GoalRow | null> {
  const found = await database.client.execute({
    sql: `SELECT g.*, ${shown} FROM portfolio_goals g WHERE g.id = ? AND g.learner_id = ?`,
    args: [id, person.id],
  });
  const row = found.rows[0];
  if (!row) return null;
  return { ...viewOf(row), attached: z.array(z.string()).parse(JSON.parse(String(row.artifacts))) };
}

export interface GoalChange {
  readonly text?: string | undefined;
  readonly artifacts?: readonly string[] | undefined;
  readonly attach?: string | undefined;
  readonly detach?: string | undefined;
  readonly reached?: boolean | undefined;
  readonly at: number;
}

/** Changes only what is named, so that two devices that change different things both have their way. */
export async function changeGoal(
  person: Person,
  database: Database,
  id: string,
  change: GoalChange,
): Promise<void> {
  const own = "WHERE id = ?1 AND learner_id = ?2";
  const key = [id, person.id];
  const statements: InStatement[] = [];
  if (change.text !== undefined)
    statements.push({ sql: `UPDATE portfolio_goals SET text = ?3 ${own}`, args: [...key, change.text] });
  if (change.artifacts !== undefined)
    statements.push({
      sql: `UPDATE portfolio_goals SET artifacts = ?3 ${own}`,
      args: [...key, JSON.stringify(change.artifacts)],
    });
  if (change.attach !== undefined)
    statements.push({
      sql: `UPDATE portfolio_goals SET artifacts = json_insert(artifacts, '$[#]', ?3) ${own}
            AND json_array_length(artifacts) < ?4 AND NOT EXISTS (SELECT 1 FROM json_each(artifacts) x WHERE x.value = ?3)`,
      args: [...key, change.attach, goalLimits.artifacts],
    });
  if (change.detach !== undefined)
    statements.push({
      sql: `UPDATE portfolio_goals SET artifacts =
              (SELECT json_group_array(x.value ORDER BY x.key) FROM json_each(artifacts) x WHERE x.value <> ?3) ${own}`,
      args: [...key, change.detach],
    });
  if (change.reached !== undefined)
    statements.push({
      sql: `UPDATE portfolio_goals SET reached_at = CASE WHEN ?3 THEN coalesce(reached_at, ?4) END ${own}`,
      args: [...key, change.reached ? 1 : 0, change.at],
    });
  if (statements.length > 0) await database.client.batch(statements, "write");
}

/** @returns false where there is none of the person's own */
export async function deleteGoal(person: Person, database: Database, id: string): Promise<boolean> {
  const done = await database.client.execute({
    sql: "DELETE FROM portfolio_goals WHERE id = ? AND learner_id = ?",
    args: [id, person.id],
  });
  return done.rowsAffected === 1;
}

const shownSchema = z.array(z.object({ id: z.string(), title: z.string(), kind: artifactKindSchema }));

function viewOf(row: Row): GoalView {
  return {
    id: String(row.id),
    text: String(row.text),
    artifacts: shownSchema.parse(JSON.parse(String(row.shown))),
    createdAt: Number(row.created_at),
    reachedAt: row.reached_at === null ? null : Number(row.reached_at),
  };
}
