import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type HttpBindings, serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { createClient } from "@libsql/client";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { createServer, type Dependencies, makePorts } from "../app/app.ts";
import { demoSignIns } from "../app/demo.constants.ts";
import { seedDemo } from "../app/demo.seed.ts";
import { securityHeaders } from "../app/middleware.ts";
import { type Config, ConfigError, readConfig } from "../config/config.models.ts";
import { makeDatabase, prepareLocalFile } from "../db/client.ts";
import { migrate } from "../db/migrate.ts";
import type { SignInCard } from "../modules/accounts/school/school.schemas.ts";
import { firstAdministrator } from "../modules/accounts/school/school.usecases.ts";
import { randomIds } from "../shared/ids.ts";
import { makeLogger } from "../shared/logger.ts";

/** Where the built client lies, beside this bundle. */
const webRoot = join(dirname(fileURLToPath(import.meta.url)), "../web");
/** How often turns left behind by a dead process are looked for, milliseconds. */
const sweepEvery = 2_000;
/** How long a stopping server waits for running replies, milliseconds. */
const patience = 10_000;

const clock = { now: () => Date.now() };
const logger = makeLogger((line) => process.stdout.write(line), clock.now);

async function openDatabase(config: Config) {
  const url = config.DATABASE_URL;
  const isFile = url.startsWith("file:");
  if (isFile) mkdirSync(dirname(url.slice("file:".length).split("?")[0] ?? "."), { recursive: true });
  const client = createClient({
    url,
    ...(config.DATABASE_AUTH_TOKEN ? { authToken: config.DATABASE_AUTH_TOKEN } : {}),
  });
  const database = makeDatabase(client);
  if (isFile) await prepareLocalFile(database.client);
  await migrate(database.client);
  return database;
}

function serveWeb(app: Hono): void {
  app.use(securityHeaders, compress());
  app.use("/assets/*", async (c, next) => {
    await next();
    if (c.res.ok) c.header("cache-control", "public, max-age=31536000, immutable");
  });
  app.use(serveStatic({ root: webRoot }));
  // Every other address is a page of the client.
  app.get("*", serveStatic({ root: webRoot, path: "index.html" }));
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const dependencies: Dependencies = {
    config,
    clock,
    logger,
    ids: randomIds,
    database: await openDatabase(config),
    processId: `${process.pid}-${randomIds.next().slice(0, 8)}`,
    background: () => {},
    clientAddress: (environment) =>
      // The Node adapter always passes its bindings as the environment.
      (environment as HttpBindings).incoming.socket.remoteAddress ?? "unknown",
  };
  const ports = makePorts(dependencies);
  if (config.PONDER_DEMO === "1") await seedDemo(ports);
  const firstCard = config.PONDER_DEMO === "1" ? null : await firstAdministrator(ports);
  const app = new Hono();
  const api = createServer(ports, dependencies.clientAddress);
  app.all("/api/*", (c) => api.fetch(c.req.raw, c.env));
  // Pages that learners opened by a link.
  app.all("/p/*", (c) => api.fetch(c.req.raw, c.env));
  app.all("/healthz", (c) => api.fetch(c.req.raw, c.env));
  serveWeb(app);

  const server = serve({ fetch: app.fetch, port: config.PORT, hostname: config.HOST }, ({ port }) =>
    greet(config, port, firstCard),
  );
  server.on("error", (error) =>
    giveUp(`Ponder can't listen on ${config.HOST}:${config.PORT}: ${error.message}.`),
  );
  const sweeping = setInterval(() => {
    ports.turns.sweep().catch((error: unknown) => logger.error("sweep.failed", { reason: String(error) }));
  }, sweepEvery);
  const stop = async () => {
    clearInterval(sweeping);
    server.close();
    await Promise.race([ports.turns.idle(), new Promise((resolve) => setTimeout(resolve, patience))]);
    process.exit(0);
  };
  process.once("SIGTERM", () => void stop());
  process.once("SIGINT", () => void stop());
}

function greet(config: Config, port: number, firstCard: SignInCard | null): void {
  const address = config.PONDER_URL ?? `http://${config.HOST}:${port}`;
  const lines = [`Ponder is ready at ${address}`, `Tutor: ${config.PONDER_MODEL}`];
  if (config.PONDER_DEMO === "1") {
    lines.push("Demo sign-ins (password ponder-demo):");
    for (const { username, role, place } of demoSignIns)
      lines.push(`  ${username.padEnd(8)}${role}, ${place}`);
  }
  if (firstCard) {
    const { username, code } = firstCard;
    lines.push(
      `Nobody administers this school yet. Open ${address}/join, username ${username}, code ${code}`,
    );
  }
  process.stdout.write(`${lines.join("\n")}\n`);
}

function giveUp(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

main().catch((error: unknown) => {
  if (error instanceof ConfigError) giveUp(`Ponder can't start.\n${error.message}`);
  giveUp(`Ponder can't start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
});
