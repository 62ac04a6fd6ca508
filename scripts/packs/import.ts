import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { createClient } from "@libsql/client";
import { z } from "zod";
import { makeDatabase, prepareLocalFile } from "../../server/db/client.ts";
import { migrate } from "../../server/db/migrate.ts";
import type { OatutorImport } from "../../server/modules/curriculum/oatutor/oatutor.models.ts";
import { installPacks } from "../../server/modules/curriculum/packs.usecases.ts";
import { proofWritten } from "../../server/modules/curriculum/proof/written.models.ts";
import { readOatutorFolder } from "./oatutor-folder.ts";
import { makeProgress } from "./progress.ts";

type Note = OatutorImport["refused"][number];

/** Notes of one kind that are written out; the rest are counted. */
const shownOfAKind = 10;

/** `packs import oatutor DIR`: into the database of this installation. @returns the exit code */
export async function importOatutor(folder: string): Promise<number> {
  const reading = makeProgress("Reading problems", process.stderr);
  const read = readOatutorFolder(folder, reading.show);
  reading.end();
  const unsure = uncheckedAnswers(read);
  const database = await openDatabase();
  const installed = await installPacks(read.packs, { database, clock: { now: () => Date.now() } });
  list("Imported, with a remark", [...read.notes, ...unsure], shownOfAKind);
  list("Not imported", read.refused, Number.POSITIVE_INFINITY);
  const { seen, imported } = read.steps;
  write(`${imported} of ${seen} steps imported (${percent(imported, seen)}).`);
  write(
    `Answers that the checker accepts, wrong choices refused: ${percent(imported - unsure.length, imported)}.`,
  );
  for (const { id, version, outcome } of installed) write(`${id} ${version}: ${outcome}`);
  for (const { attribution } of read.packs) if (attribution !== undefined) write(attribution);
  if (imported > 0) return 0;
  write("Nothing was imported.");
  return 1;
}

/** Items whose recorded answer the checker does not accept, or where it accepts a wrong choice. */
function uncheckedAnswers(read: OatutorImport): readonly Note[] {
  const progress = makeProgress("Checking answers", process.stderr);
  const items = read.packs.flatMap((pack) => pack.items.map((item) => [item, pack] as const));
  const notes = items.flatMap(([item, pack], index) => {
    progress.show(index + 1, items.length);
    if (item.kind === "generated") return [];
    const [problem] = proofWritten({ ...item, hints: [], subQuestions: [] }, pack);
    return problem === undefined ? [] : [{ code: problem.code, place: item.id, message: problem.message }];
  });
  progress.end();
  return notes;
}

/** The variables that the import needs; the others are the server's business. */
const environmentSchema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(file:|https?:\/\/|libsql:\/\/|wss?:\/\/)/, "must start with file:, http(s):// or libsql://")
    .default("file:data/ponder.db"),
  DATABASE_AUTH_TOKEN: z.string().min(1).optional(),
});

async function openDatabase() {
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""));
  const { DATABASE_URL: url, DATABASE_AUTH_TOKEN: authToken } = environmentSchema.parse(given);
  const isFile = url.startsWith("file:");
  if (isFile) mkdirSync(dirname(url.slice("file:".length).split("?")[0] ?? "."), { recursive: true });
  const database = makeDatabase(createClient({ url, ...(authToken === undefined ? {} : { authToken }) }));
  if (isFile) await prepareLocalFile(database.client);
  await migrate(database.client);
  return database;
}

function list(title: string, notes: readonly Note[], most: number): void {
  const kinds = new Map<string, Note[]>();
  for (const note of notes) kinds.set(note.code, [...(kinds.get(note.code) ?? []), note]);
  if (kinds.size > 0) write(`${title}:`);
  for (const [code, same] of kinds) {
    write(`  ${code} (${same.length})`);
    for (const { place, message } of same.slice(0, most)) write(`    ${place}: ${message}`);
    if (same.length > most) write(`    … and ${same.length - most} more`);
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "none" : `${((100 * part) / whole).toFixed(1)} %`;
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
