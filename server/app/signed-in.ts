import type { Context } from "hono";
import { whoIsAsking } from "../modules/accounts/accounts.usecases.ts";
import type { AppEnv } from "./context.ts";

/**
 * Answers with the person of a session that was just made, read with its cookie, so that it is what later requests see.
 * @param headers that set the session's cookie
 */
export async function signedIn(c: Context<AppEnv>, headers: Headers) {
  const cookie = headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  const user = await whoIsAsking({ headers: new Headers({ cookie }) }, c.get("ports"));
  for (const line of headers.getSetCookie()) c.header("set-cookie", line, { append: true });
  return c.json({ user });
}
