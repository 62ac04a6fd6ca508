import { createClient } from "@libsql/client";
import { createServer, makePorts } from "../../server/app/app.ts";
import type { Ports } from "../../server/app/context.ts";
import { seedDemo } from "../../server/app/demo.seed.ts";
import { type Config, readConfig } from "../../server/config/config.models.ts";
import { type Database, makeDatabase } from "../../server/db/client.ts";
import { migrate } from "../../server/db/migrate.ts";
import { makeAuth } from "../../server/modules/accounts/auth.ts";
import { randomIds } from "../../server/shared/ids.ts";
import { silentLogger } from "../../server/shared/logger.ts";
import type { Send } from "./client.ts";
import { openCopy } from "./seeded.ts";

const testSecret = "a-secret-for-tests-0123456789abcdef";

export interface TestApp {
  readonly send: Send;
  readonly ports: Ports;
  readonly database: Database;
  /** Moves the server's clock. */
  pass(milliseconds: number): void;
}

/**
 * The whole server over a real libSQL database of its own, with the demo class.
 * @param isElsewhere its people are other people than those of other tests: another school, not a copy
 */
export async function makeApp(
  environment: Readonly<Record<string, string>> = {},
  isElsewhere = false,
): Promise<TestApp> {
  const config: Config = readConfig({
    PONDER_SECRET: testSecret,
    PONDER_DEMO: "1",
    ...environment,
  });
  const copy = config.PONDER_DEMO === "1" && !isElsewhere ? openCopy() : null;
  const database = makeDatabase(copy ?? createClient({ url: ":memory:" }));
  // What a power cut would lose doesn't matter here.
  if (copy) await copy.execute("PRAGMA synchronous = OFF");
  else await migrate(database.client);
  let shift = 0;
  const clock = { now: () => Date.now() + shift };
  const dependencies = {
    config,
    database,
    clock,
    ids: randomIds,
    logger: silentLogger,
    processId: "test",
    background: () => {},
    clientAddress: () => "127.0.0.1",
  };
  const ports = makePorts(dependencies);
  if (!copy && config.PONDER_DEMO === "1") {
    const builtin = { ...dependencies, config: { ...config, PONDER_MODEL: "builtin" } };
    await seedDemo(ports, (past) => makePorts({ ...builtin, clock: past }));
  }
  const app = createServer(ports, dependencies.clientAddress);
  return {
    ports,
    database,
    send: (path, init) => app.request(`http://ponder.test${path}`, init),
    pass(milliseconds) {
      shift += milliseconds;
    },
  };
}

/** Makes a database file with the demo class, for tests to copy. @returns the file */
export async function seededFile(file: string): Promise<string> {
  const config = readConfig({ PONDER_SECRET: testSecret, PONDER_DEMO: "1" });
  const client = createClient({ url: `file:${file}` });
  const database = makeDatabase(client);
  await migrate(database.client);
  const dependencies = {
    config,
    database,
    clock: { now: () => Date.now() },
    ids: randomIds,
    logger: silentLogger,
    processId: "seed",
    background: () => {},
    clientAddress: () => "127.0.0.1",
  };
  await seedDemo(makePorts(dependencies), (past) => makePorts({ ...dependencies, clock: past }));
  client.close();
  return file;
}

/** Adds so many students to a database file, before a server opens it. @returns their usernames */
export async function addStudents(databaseUrl: string, count: number): Promise<string[]> {
  const client = createClient({ url: databaseUrl });
  await migrate(client);
  const auth = makeAuth({ database: makeDatabase(client), secret: testSecret, url: undefined });
  const names = Array.from({ length: count }, (_, index) => `student${index + 1}`);
  for (const username of names) {
    await auth.api.signUpEmail({
      body: {
        email: `${username}@test.invalid`,
        password: "ponder-demo",
        name: username,
        username,
        role: "student",
      },
    });
  }
  client.close();
  return names;
}
