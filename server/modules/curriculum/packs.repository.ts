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

/** A pack without its content. */
export interface PackVersion extends Pick<StoredPack, "id" | "version" | "sha256"> {
  readonly isWithdrawn: boolean;
}

/** Id, version and fingerprint of every pack kept here. */
export async function listPackVersions(database: Database): Promise<readonly PackVersion[]> {
  const found = await database.client.execute(
    "SELECT id, version, sha256, withdrawn_at FROM packs ORDER BY id",
  );
  return found.rows.map((row) => ({
    id: String(row.id),
    version: String(row.version),
    sha256: String(row.sha256),
    isWithdrawn: row.withdrawn_at !== null,
  }));
}

/** The content of every imported pack, as JSON text, by id. */
export async function readPackJson(database: Database): Promise<readonly Pick<StoredPack, "id" | "json">[]> {
  const found = await database.client.execute("SELECT id, json FROM packs ORDER BY id");
  return found.rows.map((row) => ({ id: String(row.id), json: String(row.json) }));
}

/** Takes a pack back. */
export async function withdrawPack(database: Database, id: string, at: number): Promise<void> {
  await database.client.execute({ sql: "UPDATE packs SET withdrawn_at = ? WHERE id = ?", args: [at, id] });
}

/** Offers a pack again that was taken back. */
export async function offerPack(database: Database, id: string): Promise<void> {
  await database.client.execute({ sql: "UPDATE packs SET withdrawn_at = NULL WHERE id = ?", args: [id] });
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
