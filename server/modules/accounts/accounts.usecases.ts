import type { Database } from "../../db/client.ts";
import type { Clock } from "../../shared/clock.ts";
import { authRequired, invalidCredentials, tooManyAttempts } from "./accounts.errors.ts";
import type { Person } from "./accounts.models.ts";
import { countFailure, countFailures, findPerson, forgetFailures } from "./accounts.repository.ts";
import { roleSchema } from "./accounts.schemas.ts";
import type { Auth } from "./auth.ts";

/** Failures in five minutes before a username, or a whole address (a school behind one), has to wait. */
const mostFailures = { user: 10, address: 300 } as const;

/**
 * Signs a person in.
 * @returns the response headers that set the session cookie
 * @throws auth.invalid-credentials, auth.too-many-attempts
 */
export async function signIn(
  input: { username: string; password: string; address: string; headers: Headers },
  ports: { auth: Auth; database: Database; clock: Clock },
): Promise<Headers> {
  const answer = await counted(input, invalidCredentials, ports, async () => {
    const given = await ports.auth.api.signInUsername({
      body: { username: input.username, password: input.password },
      headers: input.headers,
      asResponse: true,
    });
    return given.ok ? given : null;
  });
  return cookiesOf(answer);
}

/**
 * Tries what proves who somebody is, counting failures of the username and of the address.
 * @param attempt gives null where it was not right
 * @throws auth.too-many-attempts, and `wrong` after a failure
 */
export async function counted<Proof>(
  input: { username: string; address: string },
  wrong: () => Error,
  ports: { database: Database; clock: Clock },
  attempt: () => Promise<Proof | null>,
): Promise<Proof> {
  const now = ports.clock.now();
  const userKey = `user:${input.username.toLowerCase()}`;
  const addressKey = `address:${input.address}`;
  const failures = await countFailures(ports.database, [userKey, addressKey], now);
  for (const [key, most] of [
    [userKey, mostFailures.user],
    [addressKey, mostFailures.address],
  ] as const) {
    const failed = failures.get(key);
    if (failed && failed.count >= most) throw tooManyAttempts(failed.secondsLeft);
  }
  const proof = await attempt();
  if (proof === null) {
    await countFailure(ports.database, [userKey, addressKey], now);
    throw wrong();
  }
  if (failures.has(userKey)) await forgetFailures(ports.database, userKey);
  return proof;
}

/** Ends the session of the request. @returns headers that clear the cookie */
export async function signOut(input: { headers: Headers }, ports: { auth: Auth }): Promise<Headers> {
  return cookiesOf(await ports.auth.api.signOut({ headers: input.headers, asResponse: true }));
}

/**
 * The person a request's session belongs to.
 * @throws auth.required when there is none or it has expired
 */
export async function whoIsAsking(input: { headers: Headers }, ports: { auth: Auth }): Promise<Person> {
  const found = await ports.auth.api.getSession({ headers: input.headers });
  if (!found) throw authRequired();
  return {
    id: found.user.id,
    name: found.user.name,
    username: found.user.username ?? "",
    role: roleSchema.parse(found.user.role),
  };
}

/** Id and name of a person, for work done on their behalf; null when there is none. */
export function personFor(input: { id: string }, ports: { database: Database }) {
  return findPerson(ports.database, input.id);
}

function cookiesOf(answer: Response): Headers {
  const headers = new Headers();
  for (const cookie of answer.headers.getSetCookie()) headers.append("set-cookie", cookie);
  return headers;
}
