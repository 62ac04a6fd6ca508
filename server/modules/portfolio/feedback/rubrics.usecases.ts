import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import { notFound } from "../../../shared/errors.ts";
import type { Ids } from "../../../shared/ids.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { classFor, classTaughtBy } from "../../classes/classes.usecases.ts";
import type { Language } from "../../curriculum/packs.schemas.ts";
import { rubricChangedElsewhere } from "./feedback.errors.ts";
import { strictest } from "./feedback.models.ts";
import { builtInRubrics } from "./rubrics.constants.ts";
import * as repository from "./rubrics.repository.ts";
import type {
  CoachSetting,
  FeedbackSettings,
  NewRubric,
  Rubric,
  RubricPatch,
  Rubrics,
  SettingsPatch,
} from "./rubrics.schemas.ts";

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
    ...(await settingsOf(classId, ports)),
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

/** Changes what a class allows in giving feedback, for its teachers. @throws not-found */
export async function changeSettings(
  person: Person,
  classId: string,
  { peers, coach }: SettingsPatch,
  ports: Pick<Ports, "database" | "clock">,
): Promise<FeedbackSettings> {
  await classTaughtBy(person, classId, ports);
  const setting = { classId, peers, coach, at: ports.clock.now() };
  await repository.changeSettings(person, ports.database, setting);
  return settingsOf(classId, ports);
}

async function settingsOf(classId: string, ports: Pick<Ports, "database">): Promise<FeedbackSettings> {
  return { peers: await peersAllowed(classId, ports), coach: await coachSetting(classId, ports) };
}

export function peersAllowed(classId: string, ports: Pick<Ports, "database">): Promise<boolean> {
  return repository.arePeersAllowed(ports.database, classId);
}

export function coachSetting(classId: string, ports: Pick<Ports, "database">): Promise<CoachSetting> {
  return repository.readCoachSetting(ports.database, classId);
}

/**
 * What holds for a student: the strictest of their classes, and the class whose teachers release, where one wants that;
 * at once for somebody who is in no class.
 */
export async function ownCoachSetting(
  person: Person,
  ports: Pick<Ports, "database">,
): Promise<{ readonly setting: CoachSetting; readonly classId: string | null }> {
  const settings = await repository.readOwnCoachSettings(person, ports.database);
  const releasing = settings.find(({ setting }) => setting === "released");
  return {
    setting: strictest(settings.map(({ setting }) => setting)),
    classId: releasing?.classId ?? null,
  };
}
