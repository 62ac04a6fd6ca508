import type { Database } from "../../../db/client.ts";
import { readCursor, writeCursor } from "../../../db/cursor.models.ts";
import type { Clock } from "../../../shared/clock.ts";
import { notFound } from "../../../shared/errors.ts";
import type { Ids } from "../../../shared/ids.ts";
import type { Person } from "../accounts.models.ts";
import { counted, signIn } from "../accounts.usecases.ts";
import type { Auth } from "../auth.ts";
import { makeCode, readCode } from "../codes.models.ts";
import { hashOf, openAccount } from "../first-sign-in.usecases.ts";
import * as errors from "./guardians.errors.ts";
import type { Children, Family, GuardianCard, Guardianships, Waiting } from "./guardians.schemas.ts";
import * as links from "./guardianships.repository.ts";
import * as repository from "./invitations.repository.ts";

interface Ports {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly auth: Auth;
}
type Reading = Pick<Ports, "database" | "clock">;

/** How long an invitation is good for, milliseconds: a card travels in a school bag. */
const invitationLife = 30 * 24 * 60 * 60_000;
/** Groups of four letters: 31^16 codes. */
const codeLength = 4;

/** Guardians of a student and who is invited, for the teachers of the class. @throws not-found */
export async function familyOf(
  person: Person,
  classId: string,
  studentId: string,
  ports: Reading,
): Promise<Family> {
  const found = await repository.findFamily(person, ports.database, classId, studentId, ports.clock.now());
  if (!found) throw notFound();
  return found;
}

/**
 * Invites a student's guardian by the name that the school knows. The code is read this once; whoever uses it sees nothing before
 * the school has confirmed them.
 * @throws not-found for anybody but the class's teachers, and in a class that was put away; guardian.too-many, guardian.made-up
 */
export async function invite(
  person: Person,
  { classId, studentId, name }: { classId: string; studentId: string; name: string },
  ports: Pick<Ports, "database" | "clock" | "ids">,
): Promise<GuardianCard> {
  const { student, invitations } = await familyOf(person, classId, studentId, ports);
  const now = ports.clock.now();
  const code = makeCode(codeLength);
  const expiresAt = now + invitationLife;
  const codeHash = await hashOf(code);
  const one = { id: ports.ids.next(), classId, studentId, name, codeHash, now, expiresAt };
  if (!(await repository.insertInvitation(person, ports.database, one))) {
    if (await repository.isForPractice(ports.database, classId)) throw errors.madeUpStudent();
    if (invitations.length >= repository.mostInvitations)
      throw errors.tooManyInvitations(repository.mostInvitations);
    throw notFound();
  }
  return { name, student: student.name, code, expiresAt };
}

/** Takes an invitation back that the school has not decided, for the class's teachers and administrators. @throws not-found */
export async function revoke(person: Person, id: string, ports: Reading): Promise<void> {
  if (!(await repository.revokeInvitation(person, ports.database, id, ports.clock.now()))) throw notFound();
}

/**
 * The open invitation of a code, for whoever has the card. Wrong codes are counted, so that codes can't be tried out.
 * @throws guardian.code-unknown, guardian.code-used, guardian.code-revoked, guardian.code-expired, auth.too-many-attempts
 */
export async function invitationOf(input: { code: string; address: string }, ports: Reading) {
  const code = readCode(input.code);
  const found = await counted(
    { username: `invitation of ${input.address}`, address: input.address },
    errors.invitationUnknown,
    ports,
    async () => repository.findByCode(ports.database, await hashOf(code)),
  );
  if (found.status === "revoked") throw errors.invitationRevoked();
  if (found.status !== "open") throw errors.invitationUsed();
  if (found.expiresAt <= ports.clock.now()) throw errors.invitationExpired();
  return found;
}

/**
 * Uses an invitation with the account of a guardian who is signed in; it then waits for the school.
 * @throws guardian.only-guardians, guardian.already-linked, and what `invitationOf` throws
 */
export async function claimInvitation(
  person: Person,
  input: { code: string; address: string },
  ports: Reading,
): Promise<Children> {
  if (person.role !== "guardian") throw errors.onlyGuardians();
  const found = await invitationOf(input, ports);
  if (await repository.isLinked(ports.database, person.id, found.studentId)) throw errors.alreadyLinked();
  await ports.database.client.execute(repository.claim(found.id, person.id, ports.clock.now()));
  if (!(await repository.isClaimedBy(ports.database, found.id, person.id))) throw errors.invitationUsed();
  return childrenOf(person, ports);
}

/**
 * Opens a guardian's account with an invitation, and signs in; the link waits for the school.
 * @returns the headers that set the session cookie
 * @throws auth.username-taken, and what `invitationOf` throws
 */
export async function claimAsNew(
  input: {
    code: string;
    name: string;
    username: string;
    password: string;
    address: string;
    headers: Headers;
  },
  ports: Ports,
): Promise<Headers> {
  const found = await invitationOf(input, ports);
  const { name, username, password } = input;
  const person = { id: ports.ids.next(), name, username, role: "guardian" } as const;
  const along = [
    repository.claim(found.id, person.id, ports.clock.now()),
    repository.withoutClaim(found.id, person.id),
  ];
  await openAccount(person, password, along, ports);
  if (!(await repository.isClaimedBy(ports.database, found.id, person.id))) throw errors.invitationUsed();
  return signIn(input, ports);
}

/** Invitations that wait for the word of the person asking; none for those who don't speak for the school. */
export function waitingFor(person: Person, ports: Pick<Ports, "database">): Promise<Waiting[]> {
  return repository.listWaiting(person, ports.database);
}

/**
 * Says for the school that a guardian is who was invited, or that they are not.
 * @throws not-found for those who don't speak for the school about it, guardian.decided
 */
export async function decide(
  person: Person,
  id: string,
  status: "confirmed" | "refused",
  ports: Reading,
): Promise<void> {
  if (await repository.decide(person, ports.database, id, status, ports.clock.now())) return;
  const stands = await repository.statusOf(person, ports.database, id);
  if (stands === null || stands === "open") throw notFound();
  throw errors.alreadyDecided();
}

/** Which guardians there are, for administrators. @throws not-found for everybody else */
export async function guardianshipsFor(
  person: Person,
  cursor: string | undefined,
  ports: Pick<Ports, "database">,
): Promise<Guardianships> {
  if (person.role !== "administrator") throw notFound();
  const [guardianId = "", studentId = ""] = (readCursor(cursor)?.id ?? "").split(" ");
  const { found, next } = await links.listGuardianships(person, ports.database, [guardianId, studentId]);
  return {
    guardianships: found,
    nextCursor: next === null ? null : writeCursor({ updatedAt: 0, id: next.join(" ") }),
  };
}

/** Ends a guardianship, for administrators: the guardian sees nothing of the student from then on. @throws not-found */
export async function endGuardianship(
  person: Person,
  { guardianId, studentId }: { guardianId: string; studentId: string },
  ports: Pick<Ports, "database">,
): Promise<void> {
  if (!(await links.removeGuardianship(person, ports.database, guardianId, studentId))) throw notFound();
}

/** The children of a guardian, confirmed and not. Empty for everybody else. */
export function childrenOf(person: Person, ports: Pick<Ports, "database">): Promise<Children> {
  return links.listChildren(person, ports.database);
}

/** A child of the guardian asking. @throws not-found for everybody else, and before the school has confirmed */
export async function childFor(person: Person, studentId: string, ports: Pick<Ports, "database">) {
  const found = await links.findChild(person, ports.database, studentId);
  if (!found) throw notFound();
  return found;
}
