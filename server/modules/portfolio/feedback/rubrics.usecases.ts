import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import { notFound } from "../../../shared/errors.ts";
import type { Ids } from "../../../shared/ids.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { classFor, classTaughtBy } from "../../classes/classes.usecases.ts";
import type { Language } from "../../curriculum/packs.schemas.ts";
import { rubricChangedElsewhere } from "./feedback.errors.ts";
import { builtInRubrics } from "./rubrics.constants.ts";
import * as repository from "./rubrics.repository.ts";
import type { NewRubric, Rubric, RubricPatch, Rubrics } from "./rubrics.schemas.ts";

interface Ports {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** The built-in rubrics and those of a class, for somebody who belongs to it. @throws not-found */
export async function rubricsOfClass(
  person: Person,
  classId: string,
  locale: Language,
  ports: Pick<Ports, "database">,
): Promise<Rubrics> {
  if (!(await classFor(person, classId, ports))) throw notFound();
  return {
    rubrics: [...builtInRubrics(locale), ...(await repository.readRubrics(person, ports.database, classId))],
    peers: await repository.arePeersAllowed(ports.database, classId),
  };
}

/** The built-in rubrics and those of all the person's classes: what own work can be looked at with. */
export async function ownRubrics(
  person: Person,
  locale: Language,
  ports: Pick<Ports, "database">,
): Promise<readonly Rubric[]> {
  return [...builtInRubrics(locale), ...(await repository.readRubrics(person, ports.database, null))];
}

/** Keeps a rubric for a class. @throws not-found */
export async function makeRubric(
  person: Person,
  classId: string,
  input: NewRubric,
  ports: Ports,
): Promise<Rubric> {
  await classTaughtBy(person, classId, ports);
  const id = ports.ids.next();
  await repository.insertRubric(person, ports.database, { ...input, id, classId, at: ports.clock.now() });
  return classRubric(person, classId, id, ports);
}

/** Changes a rubric of a class. Feedback that was given with it keeps it as it was. @throws not-found, rubric.changed-elsewhere */
export async function editRubric(
  person: Person,
  at: { readonly classId: string; readonly id: string },
  patch: RubricPatch,
  ports: Ports,
): Promise<Rubric> {
  await classTaughtBy(person, at.classId, ports);
  await classRubric(person, at.classId, at.id, ports);
  const kept = await repository.changeRubric(ports.database, { ...at, now: ports.clock.now() }, patch);
  if (!kept) throw rubricChangedElsewhere();
  return classRubric(person, at.classId, at.id, ports);
}

async function classRubric(person: Person, classId: string, id: string, ports: Pick<Ports, "database">) {
  const found = (await repository.readRubrics(person, ports.database, classId)).find((one) => one.id === id);
  if (!found) throw notFound();
  return found;
}

/** Lets students of a class give each other feedback, or no longer. @throws not-found */
export async function setPeers(
  person: Person,
  classId: string,
  peers: boolean,
  ports: Pick<Ports, "database" | "clock">,
): Promise<{ peers: boolean }> {
  await classTaughtBy(person, classId, ports);
  await repository.allowPeers(person, ports.database, { classId, peers, at: ports.clock.now() });
  return { peers: await repository.arePeersAllowed(ports.database, classId) };
}

export function peersAllowed(classId: string, ports: Pick<Ports, "database">): Promise<boolean> {
  return repository.arePeersAllowed(ports.database, classId);
}
