import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import type { JournalSettings } from "./moods.schemas.ts";

/** What the person chose for their own journal. */
export async function readSettings(person: Person, database: Database): Promise<JournalSettings> {
  const found = await database.client.execute({
    sql: `SELECT (SELECT moods FROM journal_settings WHERE learner_id = ?1) AS moods,
            (SELECT count(*) FROM journal_entries WHERE learner_id = ?1 AND mood IS NOT NULL) AS named`,
    args: [person.id],
  });
  const row = found.rows[0];
  return { moods: Number(row?.moods ?? 0) === 1, named: Number(row?.named ?? 0) };
}

export async function keepMoods(
  person: Person,
  database: Database,
  { moods, at }: { readonly moods: boolean; readonly at: number },
): Promise<void> {
  await database.client.execute({
    sql: `INSERT INTO journal_settings (learner_id, moods, updated_at) VALUES (?1, ?2, ?3)
          ON CONFLICT (learner_id) DO UPDATE SET moods = ?2, updated_at = ?3`,
    args: [person.id, moods ? 1 : 0, at],
  });
}

/** Forgets the moods of all the person's own entries, those put away too. */
export async function forgetMoods(person: Person, database: Database): Promise<void> {
  await database.client.execute({
    sql: "UPDATE journal_entries SET mood = NULL WHERE learner_id = ? AND mood IS NOT NULL",
    args: [person.id],
  });
}
