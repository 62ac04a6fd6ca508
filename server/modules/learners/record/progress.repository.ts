import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import type { PastAnswer } from "./progress.models.ts";

const most = { skills: 8, points: 80, due: 12, answers: 5_000 } as const;

/** The statements behind the pictures; exported so that a test can read the plans. */
export function progressStatements(learnerId: string, since: number, dueBefore: number) {
  return [
    {
      sql: `SELECT skill FROM skill_states WHERE learner_id = ? AND opportunities > 0 ORDER BY updated_at DESC LIMIT ?`,
      args: [learnerId, most.skills],
    },
    {
      sql: `SELECT skill, due_at FROM skill_states WHERE learner_id = ? AND due_at <= ? ORDER BY due_at LIMIT ?`,
      args: [learnerId, dueBefore, most.due],
    },
    {
      sql: `SELECT at, correct, help_level, confidence FROM evidence
            WHERE learner_id = ? AND at >= ? ORDER BY at DESC LIMIT ?`,
      args: [learnerId, since, most.answers],
    },
  ];
}

/** The latest points of one skill's mastery; exported so that a test can read its plan. */
export function pointsStatement(learnerId: string, skill: string) {
  return {
    sql: `SELECT at, mastery FROM evidence WHERE learner_id = ? AND skill = ? AND mastery IS NOT NULL
          ORDER BY at DESC LIMIT ?`,
    args: [learnerId, skill, most.points],
  };
}

/** What the pictures of a person's own progress show, newest first in each list but `due`. */
export async function readProgress(
  person: Person,
  database: Database,
  { since, dueBefore }: { readonly since: number; readonly dueBefore: number },
): Promise<{
  readonly mastery: readonly { skill: string; points: { at: number; mastery: number }[] }[];
  readonly due: readonly { skill: string; dueAt: number }[];
  readonly answers: readonly PastAnswer[];
}> {
  const [skills, due, answers] = (
    await database.client.batch(progressStatements(person.id, since, dueBefore), "read")
  ).map(({ rows }) => rows);
  const worked = (skills ?? []).map((row) => String(row.skill));
  const lines =
    worked.length === 0
      ? []
      : await database.client.batch(
          worked.map((skill) => pointsStatement(person.id, skill)),
          "read",
        );
  return {
    mastery: worked.map((skill, index) => ({
      skill,
      points: (lines[index]?.rows ?? [])
        .map((row) => ({ at: Number(row.at), mastery: Number(row.mastery) }))
        .reverse(),
    })),
    due: (due ?? []).map((row) => ({ skill: String(row.skill), dueAt: Number(row.due_at) })),
    answers: (answers ?? []).map((row) => ({
      at: Number(row.at),
      correct: Number(row.correct) === 1,
      helpLevel: Number(row.help_level),
      confidence: row.confidence === null ? null : Number(row.confidence),
    })),
  };
}
