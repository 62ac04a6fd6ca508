import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import { notFound } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { type PracticePorts, practiceClassOf } from "../../classes/practice-class/practice-class.usecases.ts";
import * as repository from "./first-steps.repository.ts";
import { type FirstSteps, type FirstStepsPatch, firstStepIds } from "./first-steps.schemas.ts";

/** A new teacher's first steps: what of them happened is read from the record each time. @throws not-found for anybody but a teacher */
export async function firstStepsOf(person: Person, ports: PracticePorts): Promise<FirstSteps> {
  if (person.role !== "teacher") throw notFound();
  const practice = await practiceClassOf(person, ports);
  const { happened, ownClassId, skipped, isPutAway } = await repository.readSteps(person, ports.database);
  return {
    steps: firstStepIds.map((id) => ({ id, done: happened[id], skipped: skipped.includes(id) })),
    putAway: isPutAway,
    practice,
    ownClassId,
  };
}

/** Keeps which steps to skip and whether the guide is put away. @throws not-found for anybody but a teacher */
export async function chooseSteps(
  person: Person,
  { skipped, putAway }: FirstStepsPatch,
  ports: PracticePorts,
): Promise<FirstSteps> {
  if (person.role !== "teacher") throw notFound();
  const putAwayAt = putAway === undefined ? undefined : putAway ? ports.clock.now() : null;
  await repository.keepChoice(person, ports.database, { skipped, putAwayAt });
  return firstStepsOf(person, ports);
}

/** Notes that a teacher read what leaves no trace of its own. */
export function noteLook(
  person: Person,
  what: repository.DeskLook,
  ports: { readonly database: Database; readonly clock: Clock },
): Promise<void> {
  return repository.keepLook(person, ports.database, what, ports.clock.now());
}
