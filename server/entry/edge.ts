import { createClient } from "@libsql/client/web";
import { Hono } from "hono";
import { createServer, makePorts } from "../app/app.ts";
import { ConfigError, readConfig } from "../config/config.models.ts";
import { makeDatabase } from "../db/client.ts";
import { randomIds } from "../shared/ids.ts";
import { makeLogger } from "../shared/logger.ts";

interface EdgeContext {
  waitUntil(work: Promise<unknown>): void;
}

type Environment = Readonly<Record<string, string | undefined>>;

const clock = { now: () => Date.now() };
const logger = makeLogger((line) => console.log(line.trimEnd()), clock.now);

/** The server of one isolate, made at its first request. */
let server: { readonly fetch: (request: Request) => Response | Promise<Response> } | null = null;

export default {
  fetch(request: Request, environment: Environment, context: EdgeContext): Response | Promise<Response> {
    server ??= makeServer(environment, context);
    return server.fetch(request);
  },
};

function makeServer(environment: Environment, context: EdgeContext) {
  try {
    const config = readConfig(environment);
    if (!environment.DATABASE_URL || config.DATABASE_URL.startsWith("file:")) {
      return withoutDatabase(
        "Set DATABASE_URL to a libSQL server (libsql:// or https://): there are no files here.",
      );
    }
    const client = createClient({
      url: config.DATABASE_URL,
      ...(config.DATABASE_AUTH_TOKEN ? { authToken: config.DATABASE_AUTH_TOKEN } : {}),
    });
    const ports = makePorts({
      config,
      clock,
      logger,
      ids: randomIds,
      database: makeDatabase(client),
      processId: `edge-${randomIds.next().slice(0, 8)}`,
      background: (work) => context.waitUntil(work),
      clientAddress: () => "unknown",
    });
    return createServer(ports);
  } catch (error) {
    if (error instanceof ConfigError) return withoutDatabase(error.message);
    throw error;
  }
}

/** What answers when the configuration doesn't reach a database: health says so, everything else refuses. */
function withoutDatabase(message: string): Hono {
  return new Hono()
    .get("/healthz", (c) =>
      c.json({
        status: "degraded",
        database: "unreachable",
        model: { provider: "builtin", id: "ponder" },
        message,
      }),
    )
    .all("*", (c) => c.json({ error: { code: "database.unavailable", message } }, 503));
}
