import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { moodsOff } from "./moods.errors.ts";
import * as repository from "./moods.repository.ts";
import type { JournalSettings } from "./moods.schemas.ts";

interface Ports {
  readonly database: Database;
  readonly clock: Clock;
}

/** What the person chose for their own journal. */
export function settingsOf(person: Person, ports: Pick<Ports, "database">): Promise<JournalSettings> {
  return repository.readSettings(person, ports.database);
}

/** Turns moods on or off. What was named stays, hidden while they are off. */
export async function turnMoods(person: Person, moods: boolean, ports: Ports): Promise<JournalSettings> {
  await repository.keepMoods(person, ports.database, { moods, at: ports.clock.now() });
  return settingsOf(person, ports);
}

/** Forgets every mood that the person named. */
export async function forgetMoods(person: Person, ports: Pick<Ports, "database">): Promise<JournalSettings> {
  await repository.forgetMoods(person, ports.database);
  return settingsOf(person, ports);
}

/**
 * The change of a mood as it may be made: none while moods are off, so that whoever sends a page back as it was read does
 * not take a hidden mood away.
 * @throws journal.moods-off where one is named while they are off
 */
export async function allowedMood<T extends string>(
  person: Person,
  mood: T | null | undefined,
  ports: Pick<Ports, "database">,
): Promise<T | null | undefined> {
  if (mood === undefined || (await settingsOf(person, ports)).moods) return mood;
  if (mood !== null) throw moodsOff();
  return undefined;
}
