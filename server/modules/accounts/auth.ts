import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { username } from "better-auth/plugins";
import type { Database } from "../../db/client.ts";
import * as tables from "./accounts.table.ts";

/** How long a session lives without use, seconds. */
const sessionLife = 60 * 60 * 24 * 7;

/**
 * Sign-in by username over better-auth. Only the calls in `accounts.usecases.ts` reach it: its own router
 * is not mounted, so its own limits and origin checks are ours to make (`app/middleware`).
 */
export function makeAuth(ports: { database: Database; secret: string; url: string | undefined }) {
  return betterAuth({
    database: drizzleAdapter(ports.database.orm, { provider: "sqlite", schema: tables }),
    secret: ports.secret,
    baseURL: ports.url ?? "http://localhost",
    emailAndPassword: { enabled: true, disableSignUp: false, minPasswordLength: 8 },
    user: {
      additionalFields: { role: { type: "string", required: true, defaultValue: "student", input: true } },
    },
    session: { expiresIn: sessionLife, updateAge: 60 * 60 * 24 },
    plugins: [username()],
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      cookiePrefix: "ponder",
      useSecureCookies: ports.url?.startsWith("https:") ?? false,
      disableOriginCheck: true,
      disableCSRFCheck: true,
    },
  });
}

export type Auth = ReturnType<typeof makeAuth>;
