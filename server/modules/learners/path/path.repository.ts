import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";

export interface NewChoice {
  readonly id: string;
  readonly offered: readonly string[];
  readonly skill: string;
  readonly at: number;
}

/** Keeps what a learner took of what was offered. */
export async function insertChoice(person: Person, database: Database, choice: NewChoice): Promise<void> {
  await database.client.execute({
    sql: "INSERT INTO path_choices (id, learner_id, offered, skill, at) VALUES (?, ?, ?, ?, ?)",
    args: [choice.id, person.id, JSON.stringify(choice.offered), choice.skill, choice.at],
  });
}
