import { notFound } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { classTaughtBy } from "../../classes/classes.usecases.ts";
import type { ShowcaseRow } from "../showcases/showcases.repository.ts";
import type { ShowcasePorts } from "../showcases/showcases.usecases.ts";
import * as repository from "./approvals.repository.ts";
import type { ClassSharing, Decision, ShareRequest } from "./approvals.schemas.ts";
import { changedSinceLooked, decidedAlready } from "./sharing.errors.ts";

type Ports = Pick<ShowcasePorts, "database" | "clock">;

/** What a class asks before a page is shown outside it, for one of its teachers. @throws not-found */
export async function sharingOfClass(person: Person, classId: string, ports: Ports): Promise<ClassSharing> {
  await classTaughtBy(person, classId, ports);
  return repository.readClassSharing(person, ports.database, classId, ports.clock.now());
}

/**
 * Has a class ask for a teacher's yes, or no longer. Once it asks, what is open outside the class and had no yes waits for
 * one; once it doesn't, what waited is shown. @throws not-found
 */
export async function changeSharing(
  person: Person,
  classId: string,
  approval: boolean,
  ports: Ports,
): Promise<ClassSharing> {
  await classTaughtBy(person, classId, ports);
  await repository.changeClassSharing(person, ports.database, { classId, approval, at: ports.clock.now() });
  return sharingOfClass(person, classId, ports);
}

/** Pages that wait for the word of a teacher of the class. @throws not-found */
export async function requestsOfClass(
  person: Person,
  classId: string,
  ports: Ports,
): Promise<{ requests: ShareRequest[] }> {
  await classTaughtBy(person, classId, ports);
  return {
    requests: [...(await repository.readRequests(person, ports.database, classId, ports.clock.now()))],
  };
}

export interface RequestAt {
  readonly classId: string;
  readonly shareId: string;
}

/** The page that waits, for a teacher of the class, or of any class that asks where none is named. @throws not-found */
export async function requestedPage(
  person: Person,
  at: { readonly classId: string | null; readonly shareId: string },
  ports: Ports,
): Promise<ShowcaseRow> {
  const place = { ...at, now: ports.clock.now() };
  const found = await repository.findRequestedPage(person, ports.database, place);
  if (!found) throw notFound();
  return found;
}

/** Says yes or no to a page as it was looked at; the first word counts. @throws not-found, share.decided, share.changed */
export async function decideOn(
  person: Person,
  at: RequestAt,
  decision: Decision,
  ports: Ports,
): Promise<void> {
  const place = { ...at, now: ports.clock.now() };
  if (await repository.decide(person, ports.database, { ...place, decision })) return;
  const state = await repository.findState(person, ports.database, place);
  if (state === null) throw notFound();
  throw state === "asked" ? changedSinceLooked() : decidedAlready();
}
