import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";

/** Whether a file is the person's own and has arrived whole. */
export async function isOwnFile(person: Person, database: Database, id: string): Promise<boolean> {
  const found = await database.client.execute({
    sql: "SELECT 1 FROM files WHERE id = ? AND learner_id = ? AND status = 'ready'",
    args: [id, person.id],
  });
  return found.rows.length > 0;
}
