import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";

export interface NewChoice {
  readonly id: string;
  readonly offered: readonly string[];
  readonly skill: string;
  /** How it was taken up, or null where that was not said. */
  readonly modality: string | null;
  readonly at: number;
}

/** Keeps what a learner took of what was offered. */
export async function insertChoice(person: Person, database: Database, choice: NewChoice): Promise<void> {
  await database.client.execute({
    sql: "INSERT INTO path_choices (id, learner_id, offered, skill, modality, at) VALUES (?, ?, ?, ?, ?, ?)",
    args: [choice.id, person.id, JSON.stringify(choice.offered), choice.skill, choice.modality, choice.at],
  });
}

/** Skills that a person is working towards, the most wanted first. */
export async function readGoals(
  person: { readonly id: string },
  database: Database,
): Promise<readonly string[]> {
  const found = await database.client.execute({
    sql: "SELECT skill FROM path_goals WHERE learner_id = ? ORDER BY place",
    args: [person.id],
  });
  return found.rows.map(({ skill }) => String(skill));
}

/** Puts a person's goals in place of those before, in one write. */
export async function writeGoals(
  person: Person,
  database: Database,
  skills: readonly string[],
  at: number,
): Promise<void> {
  await database.client.batch(
    [
      { sql: "DELETE FROM path_goals WHERE learner_id = ?", args: [person.id] },
      ...skills.map((skill, place) => ({
        sql: "INSERT INTO path_goals (learner_id, skill, place, at) VALUES (?, ?, ?, ?)",
        args: [person.id, skill, place, at],
      })),
    ],
    "write",
  );
}
