import type { Database } from "../../db/client.ts";

/** A pack as it is kept. Packs belong to the installation: everybody who signed in may read them. */
export interface StoredPack {
  readonly id: string;
  readonly version: string;
  readonly json: string;
  readonly attribution: string;
  /** Milliseconds since epoch, UTC. */
  readonly importedAt: number;
  readonly sha256: string;
}

/** Id, version and fingerprint of every imported pack, without its content. */
export async function listPackVersions(
  database: Database,
): Promise<readonly Pick<StoredPack, "id" | "version" | "sha256">[]> {
  const found = await database.client.execute("SELECT id, version, sha256 FROM packs ORDER BY id");
  return found.rows.map((row) => ({
    id: String(row.id),
    version: String(row.version),
    sha256: String(row.sha256),
  }));
}

/** The content of every imported pack, as JSON text, by id. */
export async function readPackJson(database: Database): Promise<readonly Pick<StoredPack, "id" | "json">[]> {
  const found = await database.client.execute("SELECT id, json FROM packs ORDER BY id");
  return found.rows.map((row) => ({ id: String(row.id), json: String(row.json) }));
}

/** Writes packs, each in the place of its older version: all of them or none. */
export async function writePacks(database: Database, packs: readonly StoredPack[]): Promise<void> {
  if (packs.length === 0) return;
  await database.client.batch(
    packs.map(({ id, version, json, attribution, importedAt, sha256 }) => ({
      sql: `INSERT INTO packs (id, version, json, attribution, imported_at, sha256) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET version = excluded.version, json = excluded.json,
              attribution = excluded.attribution, imported_at = excluded.imported_at, sha256 = excluded.sha256`,
      args: [id, version, json, attribution, importedAt, sha256],
    })),
    "write",
  );
}
