import type { Context } from "hono";
import { whoIsAsking } from "../modules/accounts/accounts.usecases.ts";
import type { AppEnv } from "./context.ts";

/** The person asking and what usecases need. @throws auth.required where nobody is signed in */
export async function asked(c: Context<AppEnv>) {
  const ports = c.get("ports");
  return { ports, person: await whoIsAsking({ headers: c.req.raw.headers }, ports) };
}
