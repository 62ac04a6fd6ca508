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

const testSecret = "a-secret-for-tests-0123456789abcdef";

export interface TestApp {
  readonly send: Send;
  readonly ports: Ports;
  readonly database: Database;
  /** Moves the server's clock. */
  pass(milliseconds: number): void;
}

/** The whole server over a real libSQL database in memory, with the demo class. */
export async function makeApp(environment: Readonly<Record<string, string>> = {}): Promise<TestApp> {
  const config: Config = readConfig({
    PONDER_SECRET: testSecret,
    PONDER_DEMO: "1",
    ...environment,
  });
  const database = makeDatabase(createClient({ url: ":memory:" }));
  await migrate(database.client);
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
  await seedDemo(ports);
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
