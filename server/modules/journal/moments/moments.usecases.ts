import type { Database } from "../../../db/client.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { outcomesOfTurns } from "../../learners/skills/skills.usecases.ts";
import { turnsOfOwn } from "../../tutoring/own-turns.usecases.ts";
import type { Moment } from "../entries/entries.schemas.ts";
import { pickMoments } from "./moments.models.ts";

/** The moments of a session of the person's own worth thinking about. @throws not-found for somebody else's */
export async function momentsOf(
  person: Person,
  conversationId: string,
  ports: { readonly database: Database },
): Promise<readonly Moment[]> {
  const turns = await turnsOfOwn(person, conversationId, ports);
  const outcomes = await outcomesOfTurns(
    person,
    turns.map(({ id }) => id),
    ports,
  );
  const looked = turns.map(({ id, text, hintLevel }) => ({
    turnId: id,
    text,
    hintLevel,
    correct: outcomes.get(id) ?? null,
  }));
  return pickMoments(looked).map((moment) => ({ ...moment, conversationId }));
}
