import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import { notFound } from "../../../shared/errors.ts";
import type { Ids } from "../../../shared/ids.ts";
import { usernameTaken } from "../accounts.errors.ts";
import type { Person } from "../accounts.models.ts";
import type { Role } from "../accounts.schemas.ts";
import { firstCodeFor, takenUsernames, waitingAccount } from "../first-sign-in.usecases.ts";
import { keepsPassword, onlyAdministrators } from "./school.errors.ts";
import * as repository from "./school.repository.ts";
import type { Member, NewColleague, SignInCard } from "./school.schemas.ts";

interface Ports {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** People that are listed at once; more are found by name. */
const mostListed = 100;

/** The school's people by name, those whose name or username holds the words. @throws school.only-administrators */
export async function membersOf(
  person: Person,
  find: { query?: string | undefined; role?: Role | undefined },
  ports: Pick<Ports, "database">,
): Promise<{ people: Member[]; more: boolean }> {
  mustAdminister(person);
  const people = await repository.listMembers(ports.database, {
    words: find.query?.trim() ?? "",
    role: find.role ?? null,
    limit: mostListed + 1,
  });
  return { people: people.slice(0, mostListed), more: people.length > mostListed };
}

/**
 * Adds a teacher or an administrator, who chooses a password with the card's code. The code can be read this once.
 * @throws school.only-administrators, auth.username-taken
 */
export async function addColleague(person: Person, input: NewColleague, ports: Ports): Promise<SignInCard> {
  mustAdminister(person);
  return addWaiting(input, ports);
}

/**
 * A new card for somebody who has not signed in yet, or for a teacher or administrator who forgot the password.
 * @throws school.only-administrators, not-found, school.keeps-password
 */
export async function renewCard(person: Person, id: string, ports: Ports): Promise<SignInCard> {
  mustAdminister(person);
  const member = await repository.findMember(ports.database, id);
  if (!member) throw notFound();
  const isStaff = member.role === "teacher" || member.role === "administrator";
  if (!member.invited && !isStaff) throw keepsPassword();
  const { code, statement } = await firstCodeFor(id, ports.clock.now());
  await ports.database.client.execute(statement);
  return { name: member.name, username: member.username, code };
}

/**
 * Where nobody can sign in as an administrator yet, the card of the first one; asked again before it was used, a new card.
 * @returns null once an administrator has chosen a password
 */
export async function firstAdministrator(ports: Ports): Promise<SignInCard | null> {
  if (!(await repository.hasNoAdministrator(ports.database))) return null;
  const known = (await takenUsernames([firstUsername], ports)).get(firstUsername);
  if (!known)
    return addWaiting({ name: "Administrator", username: firstUsername, role: "administrator" }, ports);
  if (known.role !== "administrator") return null;
  const { code, statement } = await firstCodeFor(known.id, ports.clock.now());
  await ports.database.client.execute(statement);
  return { name: known.name, username: firstUsername, code };
}

const firstUsername = "admin";

async function addWaiting({ name, username, role }: NewColleague, ports: Ports): Promise<SignInCard> {
  const account = await waitingAccount({ id: ports.ids.next(), name, username, role }, ports.clock.now());
  if ((await takenUsernames([username], ports)).size > 0) throw usernameTaken();
  try {
    await ports.database.client.batch(account.statements, "write");
  } catch (error) {
    // Somebody took the username between the look and the write.
    if ((await takenUsernames([username], ports)).size > 0) throw usernameTaken();
    throw error;
  }
  return { name, username, code: account.code };
}

function mustAdminister(person: Person): void {
  if (person.role !== "administrator") throw onlyAdministrators();
}
