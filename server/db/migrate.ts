import type { Client } from "@libsql/client";

/** SQL migrations as committed, in the bundle; keys sort in the order they were written. */
const files = import.meta.glob<string>("./migrations/*.sql", {
  query: "?raw",
  import: "default",
  eager: true,
});

export interface Migration {
  readonly id: string;
  readonly statements: readonly string[];
}

/** All migrations, oldest first. */
export function migrations(): readonly Migration[] {
  return Object.entries(files)
    .map(([path, text]) => ({
      id: path.replace(/^.*\//, "").replace(/\.sql$/, ""),
      statements: text
        .split("--> statement-breakpoint")
        .map((statement) => statement.trim())
        .filter((statement) => statement !== ""),
    }))
    .sort((left, right) => (left.id < right.id ? -1 : 1));
}

/**
 * Brings a database up to date. Each migration and the note that it ran are one write batch, so a kill
 * in between leaves neither. Two processes may run this at once: the loser's batch fails on the note.
 * @param upTo apply only the first so many (tests migrate every prefix).
 * @returns ids of the migrations applied now.
 */
export async function migrate(client: Client, upTo?: number): Promise<readonly string[]> {
  await client.execute("CREATE TABLE IF NOT EXISTS migrations (id TEXT PRIMARY KEY NOT NULL) STRICT");
  const applied: string[] = [];
  for (const migration of migrations().slice(0, upTo)) {
    if (await isApplied(client, migration.id)) continue;
    try {
      await client.batch(
        [{ sql: "INSERT INTO migrations (id) VALUES (?)", args: [migration.id] }, ...migration.statements],
        "write",
      );
      applied.push(migration.id);
    } catch (error) {
      // Another process applied it between our look and our batch; anything else is real.
      if (!(await isApplied(client, migration.id))) throw error;
    }
  }
  return applied;
}

async function isApplied(client: Client, id: string): Promise<boolean> {
  const found = await client.execute({ sql: "SELECT 1 FROM migrations WHERE id = ?", args: [id] });
  return found.rows.length > 0;
}
