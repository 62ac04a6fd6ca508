import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import { notFound } from "../../../shared/errors.ts";
import type { Ids } from "../../../shared/ids.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { factKept, nameKept, profileFull } from "./profile.errors.ts";
import { factTextOf } from "./profile.models.ts";
import * as repository from "./profile.repository.ts";
import {
  type ChangedFact,
  type Fact,
  mostFacts,
  type NewFact,
  type Profile,
  type WelcomeOutcome,
} from "./profile.schemas.ts";

interface Ports {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** What the person asking has said of themselves. */
export async function ownProfile(person: Person, { database }: Pick<Ports, "database">): Promise<Profile> {
  const { facts, welcome } = await repository.readProfile(person, database);
  const called = facts.find(({ kind }) => kind === "name")?.text ?? null;
  return { facts, welcome, names: { account: person.name, called } };
}

/**
 * Keeps a fact that a learner says of themselves. The same words again are the same fact.
 * @throws profile.fact-empty, profile.fact-too-long, profile.accommodation-unknown, profile.name-kept, profile.full
 */
export async function addFact(
  person: Person,
  input: NewFact,
  { database, clock, ids }: Ports,
): Promise<Fact> {
  const text = factTextOf(input.kind, input.text);
  const kept = await repository.insertFact(person, database, {
    ...input,
    text,
    id: ids.next(),
    createdAt: clock.now(),
  });
  if (kept) return kept;
  const { facts } = await repository.readProfile(person, database);
  const named = input.kind === "name" && facts.some(({ kind }) => kind === "name");
  throw named ? nameKept() : profileFull(mostFacts);
}

/**
 * Corrects a fact, or who may read it. What was corrected here no longer comes from the welcome.
 * @throws not-found, profile.fact-kept, and what `addFact` throws of a text
 */
export async function changeFact(
  person: Person,
  id: string,
  change: ChangedFact,
  { database }: Pick<Ports, "database">,
): Promise<Fact> {
  const before = await repository.findFact(person, database, id);
  if (!before) throw notFound();
  const text = change.text === undefined ? before.text : factTextOf(before.kind, change.text);
  const after: Fact = {
    ...before,
    text,
    source: text === before.text ? before.source : "profile",
    visibility: change.visibility ?? before.visibility,
  };
  if (await repository.updateFact(person, database, after)) return after;
  throw (await repository.findFact(person, database, id)) ? factKept() : notFound();
}

/** Takes a fact out of the profile; from then on nothing of it is used. @throws not-found */
export async function removeFact(
  person: Person,
  id: string,
  { database }: Pick<Ports, "database">,
): Promise<void> {
  if (!(await repository.deleteFact(person, database, id))) throw notFound();
}

/** Keeps that the welcome was finished or passed over. @returns how it stands: one that was finished stays so */
export function endWelcome(
  person: Person,
  outcome: WelcomeOutcome,
  { database, clock }: Pick<Ports, "database" | "clock">,
): Promise<WelcomeOutcome> {
  return repository.keepWelcome(person, database, outcome, clock.now());
}
