import type { InStatement } from "@libsql/client";
import type { Database } from "../../db/client.ts";
import type { Clock } from "../../shared/clock.ts";
import { firstCodeWrong, usernameTaken } from "./accounts.errors.ts";
import { counted, signIn } from "./accounts.usecases.ts";
import type { Auth } from "./auth.ts";
import { makeCode, readCode } from "./codes.models.ts";
import * as repository from "./people.repository.ts";

interface Ports {
  readonly auth: Auth;
  readonly database: Database;
  readonly clock: Clock;
}

/** How long a code for a first sign-in is good for, milliseconds: a term's start has holidays in it. */
const codeLife = 60 * 24 * 60 * 60_000;
/** Groups of four letters. */
const codeLength = 3;

/** A code for somebody's first sign-in, with what keeps it. It can be read this once. */
export async function firstCodeFor(
  userId: string,
  now: number,
): Promise<{ readonly code: string; readonly statement: InStatement }> {
  const code = makeCode(codeLength);
  return { code, statement: repository.keepFirstCode(userId, await hashOf(code), now + codeLife) };
}

/** An account that waits for its first sign-in: what keeps it, and the code, which can be read this once. */
export async function waitingAccount(
  person: repository.NewPerson,
  now: number,
): Promise<{ readonly code: string; readonly statements: InStatement[] }> {
  const { code, statement } = await firstCodeFor(person.id, now);
  return { code, statements: [repository.insertPerson(person), statement] };
}

/** Which of these usernames are taken, each with its person. */
export function takenUsernames(usernames: readonly string[], ports: Pick<Ports, "database">) {
  return repository.findUsernames(ports.database, usernames);
}

/**
 * Chooses the password of an account with the code for a first sign-in, and signs in; the code is then used up.
 * @returns the headers that set the session cookie
 * @throws auth.first-code-wrong, auth.too-many-attempts
 */
export async function signInFirst(
  input: { username: string; code: string; password: string; address: string; headers: Headers },
  ports: Ports,
): Promise<Headers> {
  const now = ports.clock.now();
  const { username, password, address } = input;
  const userId = await counted({ username, address }, firstCodeWrong, ports, async () =>
    repository.findByFirstCode(ports.database, username, await hashOf(readCode(input.code)), now),
  );
  const { password: passwords } = await ports.auth.$context;
  await repository.takeUpAccount(ports.database, userId, await passwords.hash(password), now);
  return signIn(input, ports);
}

/**
 * Opens an account that can sign in at once, together with what is given along; all of it or nothing.
 * @throws auth.username-taken
 */
export async function openAccount(
  person: repository.NewPerson,
  password: string,
  along: readonly InStatement[],
  ports: Ports,
): Promise<void> {
  const { password: passwords } = await ports.auth.$context;
  const hash = await passwords.hash(password);
  const known = await repository.findUsernames(ports.database, [person.username]);
  if (known.size > 0) throw usernameTaken();
  try {
    await ports.database.client.batch(
      [
        repository.insertPerson(person),
        ...repository.keepPassword(person.id, hash, ports.clock.now()),
        ...along,
      ],
      "write",
    );
  } catch (error) {
    // Somebody took the username between the look and the write.
    if ((await repository.findUsernames(ports.database, [person.username])).size > 0) throw usernameTaken();
    throw error;
  }
}

/** SHA-256 of a code, hex: what is kept of it. */
export async function hashOf(code: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(code));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
