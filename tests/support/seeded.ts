import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client";

/** Names the file to this process's tests; they are started after it is there. */
const variable = "PONDER_TEST_SEED";

/**
 * Set-up of a whole run: the demo class plays its past sessions through the real turn, which takes seconds; it does so once, and
 * every test that wants a house with it gets a copy of the file.
 */
export default async function seedOnce(): Promise<() => void> {
  const { seededFile } = await import("./app.ts");
  const folder = mkdtempSync(join(tmpdir(), "ponder-seed-"));
  process.env[variable] = await seededFile(join(folder, "seeded.db"));
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Puts a copy of the seeded database at a place where there is none yet. @returns whether there was one to copy */
export function copySeeded(file: string): boolean {
  const seeded = process.env[variable];
  if (seeded === undefined || existsSync(file)) return false;
  copyFileSync(seeded, file);
  return true;
}

/** A database of one's own with the demo class, beside the seeded file, or null where nothing was seeded. */
export function openCopy() {
  const seeded = process.env[variable];
  if (seeded === undefined) return null;
  const file = `${seeded}.${crypto.randomUUID()}`;
  copyFileSync(seeded, file);
  return createClient({ url: `file:${file}` });
}
