import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Client, createClient } from "@libsql/client";
import { afterEach, expect, it } from "vitest";
import { makeDatabase, prepareLocalFile } from "../../server/db/client.ts";
import { makeMemoryStorage } from "../../server/modules/portfolio/files/storage.memory.ts";
import { makeLibsqlStorage } from "../../server/modules/portfolio/files/storage.repository.ts";
import { statements } from "../../server/modules/portfolio/files/storage.statements.ts";
import type { StoragePorts } from "../../server/modules/portfolio/files/storage.ts";
import { describeStorage } from "./storage.suite.ts";

const tables = [
  `CREATE TABLE files (id TEXT PRIMARY KEY NOT NULL, learner_id TEXT NOT NULL, name TEXT NOT NULL,
     declared_type TEXT NOT NULL, type TEXT NOT NULL, size INTEGER NOT NULL, received INTEGER NOT NULL, sha256 TEXT,
     width INTEGER, height INTEGER, status TEXT NOT NULL, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL) STRICT`,
  "CREATE INDEX files_learner ON files (learner_id, size)",
  "CREATE INDEX files_status ON files (status, updated_at)",
  `CREATE TABLE file_chunks (file_id TEXT NOT NULL, start INTEGER NOT NULL, bytes BLOB NOT NULL,
     PRIMARY KEY (file_id, start)) STRICT, WITHOUT ROWID`,
  `CREATE TABLE file_thumbnails (file_id TEXT PRIMARY KEY NOT NULL, type TEXT NOT NULL, width INTEGER NOT NULL,
     height INTEGER NOT NULL, bytes BLOB NOT NULL) STRICT`,
];

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A database file that two clients have open, as two servers would. */
async function openTwice(): Promise<readonly [Client, Client]> {
  const folder = await mkdtemp(join(tmpdir(), "ponder-storage-"));
  const url = `file:${join(folder, "files.db")}`;
  const [one, two] = [createClient({ url }), createClient({ url })];
  closing.push(async () => {
    one.close();
    two.close();
    await rm(folder, { recursive: true, force: true });
  });
  await prepareLocalFile(one);
  await one.batch(tables, "write");
  return [one, two];
}

describeStorage("memory", async (ports) => {
  const storage = makeMemoryStorage(ports);
  return { storage, other: storage };
});

describeStorage("libSQL", async (ports: StoragePorts) => {
  const [one, two] = await openTwice();
  return {
    storage: makeLibsqlStorage(makeDatabase(one), ports),
    other: makeLibsqlStorage(makeDatabase(two), ports),
  };
});

it("libSQL leaves no bytes behind when files are removed or swept", async () => {
  const [client] = await openTwice();
  let next = 0;
  const storage = makeLibsqlStorage(makeDatabase(client), {
    clock: { now: () => 1 },
    ids: { next: () => `file-${++next}` },
    limits: { fileBytes: 100, learnerBytes: 1000, learnerFiles: 10, chunkBytes: { least: 1, most: 50 } },
    settle: (bytes) => ({
      type: "application/octet-stream",
      bytes: bytes.slice(1),
      width: null,
      height: null,
    }),
  });
  const count = async (table: string) =>
    Number((await client.execute(`SELECT count(*) AS n FROM ${table}`)).rows[0]?.n);
  const chunks = () => count("file_chunks");
  const upload = async () => {
    const { id } = await storage.begin("ada", { name: "a", declaredType: "", size: 80 });
    await storage.append("ada", id, 0, new Uint8Array(50));
    await storage.append("ada", id, 50, new Uint8Array(30));
    return id;
  };
  const finished = await upload();
  await storage.finish("ada", finished, null);
  const bytes = new Uint8Array(9);
  await storage.keepThumbnail("ada", finished, { type: "image/png", width: 1, height: 1, bytes });
  await upload();
  expect(await chunks()).toBe(4);
  await storage.sweep(2);
  expect(await chunks()).toBe(2);
  await storage.remove("ada", finished);
  expect(await chunks()).toBe(0);
  expect(await count("file_thumbnails")).toBe(0);
});

it("every look-up of the libSQL storage uses an index", async () => {
  const [client] = await openTwice();
  const upload = { name: "a", declaredType: "", size: 1 };
  for (const statement of [
    statements.find("ada", "1"),
    statements.usage("ada"),
    statements.begin("ada", "1", upload, 1, 10, 10),
    statements.chunks("1", 0, 10),
    ...statements.append("ada", "1", 0, new Uint8Array(1), 1),
    statements.keepThumbnail("ada", "1", {
      type: "image/png",
      width: 1,
      height: 1,
      bytes: new Uint8Array(1),
    }),
    statements.thumbnail("ada", "1"),
    ...statements.remove("ada", "1"),
    ...statements.sweep(1),
  ]) {
    if (typeof statement === "string") throw new Error("a statement with its values was expected");
    const plan = await client.execute({ ...statement, sql: `EXPLAIN QUERY PLAN ${statement.sql}` });
    const steps = plan.rows.map((row) => String(row.detail));
    expect(steps.filter((step) => /^SCAN (?!CONSTANT ROW)|TEMP B-TREE/.test(step))).toEqual([]);
    expect(steps.length).toBeGreaterThan(0);
  }
});
