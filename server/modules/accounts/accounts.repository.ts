import type { Database } from "../../db/client.ts";

/** A failed sign-in is counted in a window of this length, milliseconds. */
const windowLength = 5 * 60_000;

/**
 * Failures in the current window of each key.
 * @param now milliseconds since epoch, UTC
 */
export async function countFailures(database: Database, keys: readonly string[], now: number) {
  const found = await database.client.execute({
    sql: `SELECT key, count, window_start FROM sign_in_failures
          WHERE key IN (${keys.map(() => "?").join(", ")}) AND window_start > ?`,
    args: [...keys, now - windowLength],
  });
  return new Map(
    found.rows.map((row) => [
      String(row.key),
      {
        count: Number(row.count),
        secondsLeft: Math.ceil((Number(row.window_start) + windowLength - now) / 1000),
      },
    ]),
  );
}

/** Counts one more failure for each key, starting a new window where the old one is over. */
export async function countFailure(database: Database, keys: readonly string[], now: number): Promise<void> {
  await database.client.batch(
    keys.map((key) => ({
      sql: `INSERT INTO sign_in_failures (key, window_start, count) VALUES (?1, ?2, 1)
            ON CONFLICT (key) DO UPDATE SET
              count = CASE WHEN window_start > ?3 THEN count + 1 ELSE 1 END,
              window_start = CASE WHEN window_start > ?3 THEN window_start ELSE ?2 END`,
      args: [key, now, now - windowLength],
    })),
    "write",
  );
}

/** Forgets a username's failures after a sign-in that worked. */
export async function forgetFailures(database: Database, key: string): Promise<void> {
  await database.client.execute({ sql: "DELETE FROM sign_in_failures WHERE key = ?", args: [key] });
}

/** Id and name of a person, for work done on their behalf; null when there is none. */
export async function findPerson(
  database: Database,
  id: string,
): Promise<{ id: string; name: string } | null> {
  const found = await database.client.execute({ sql: "SELECT id, name FROM user WHERE id = ?", args: [id] });
  const row = found.rows[0];
  return row ? { id: String(row.id), name: String(row.name) } : null;
}
