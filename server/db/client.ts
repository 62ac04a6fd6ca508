import type { Client, InArgs, InStatement, TransactionMode } from "@libsql/client";
import { drizzle, type LibSQLDatabase } from "drizzle-orm/libsql";

/** The database as repositories see it: drizzle for typed statements, the client for conditional batches. */
export interface Database {
  readonly client: Client;
  readonly orm: LibSQLDatabase;
}

/** Attempts before a busy file is given up; with the pauses below about five seconds in all. */
const busyAttempts = 40;

/**
 * A database over a libSQL client. Another process that holds the file's write lock for a moment makes a
 * statement fail with SQLITE_BUSY at once (the driver's own waiting would block the event loop), so
 * `execute` and `batch` are tried again after a short pause.
 */
export function makeDatabase(client: Client): Database {
  const patient = withPatience(client);
  return { client: patient, orm: drizzle(patient) };
}

/** Settings of a local file: readers don't wait for the writer, and a commit survives a killed process. */
export async function prepareLocalFile(client: Client): Promise<void> {
  await whileBusy(() => client.execute("PRAGMA journal_mode = WAL"));
  await client.execute("PRAGMA synchronous = NORMAL");
}

function withPatience(client: Client): Client {
  return new Proxy(client, {
    get(target, property) {
      if (property === "execute") {
        return (statement: InStatement | string, values?: InArgs) =>
          whileBusy(() =>
            typeof statement === "string" ? target.execute(statement, values) : target.execute(statement),
          );
      }
      if (property === "batch") {
        return (statements: (InStatement | [string, InArgs?])[], mode?: TransactionMode) =>
          whileBusy(() => target.batch(statements, mode));
      }
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

async function whileBusy<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      if (attempt >= busyAttempts || !isBusy(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.min(10 * attempt, 150)));
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && /SQLITE_BUSY|database is locked/.test(`${codeOf(error)} ${error.message}`);
}

/** The libSQL error code of an error or of its cause, or an empty string. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  return codeOf(error.cause);
}

/** True when a statement broke a UNIQUE or PRIMARY KEY constraint. */
export function isDuplicate(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    /UNIQUE constraint failed|SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY)/.test(
      `${codeOf(error)} ${error.message}`,
    ) || isDuplicate(error.cause)
  );
}

/** True when a statement put NULL where the table forbids it. */
export function isNotNullViolation(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return /NOT NULL constraint failed/.test(error.message) || isNotNullViolation(error.cause);
}
