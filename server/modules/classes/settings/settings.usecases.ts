import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import { notFound } from "../../../shared/errors.ts";
import type { Ids } from "../../../shared/ids.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { makeCode } from "../../accounts/codes.models.ts";
import { catalogue } from "../../curriculum/packs.ts";
import { onlyMadeUp } from "../practice-class/practice-class.errors.ts";
import {
  classChangedElsewhere,
  onlyTeachersMakeClasses,
  recipientNotTeacher,
  subjectUnknown,
} from "./settings.errors.ts";
import * as repository from "./settings.repository.ts";
import type { NewClass, RulesPatch, TaughtClass } from "./settings.schemas.ts";

export interface ClassPorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** Groups of four letters in a class's code. */
const codeLength = 2;

/** Makes a class with the person asking as its teacher. @throws class.only-teachers */
export async function makeClass(person: Person, input: NewClass, ports: ClassPorts): Promise<TaughtClass> {
  if (person.role !== "teacher") throw onlyTeachersMakeClasses();
  const id = ports.ids.next();
  await repository.insertClass(person, ports.database, {
    id,
    name: input.name,
    policy: input.policy ?? "guide",
    code: makeCode(codeLength),
    at: ports.clock.now(),
  });
  return taughtClass(person, id, ports);
}

/** A class with all that is decided for it, for one of its teachers. @throws not-found for everybody else */
export async function taughtClass(
  person: Person,
  id: string,
  ports: Pick<ClassPorts, "database">,
): Promise<TaughtClass> {
  const found = await repository.findTaught(person, ports.database, id);
  if (!found) throw notFound();
  return found;
}

/**
 * Changes what is decided for a class.
 * @throws not-found, class.changed-elsewhere, class.recipient-unknown, class.subject-unknown
 */
export async function changeRules(
  person: Person,
  id: string,
  { revision, ...changes }: RulesPatch,
  ports: Pick<ClassPorts, "database" | "clock">,
): Promise<TaughtClass> {
  const { teachers } = await taughtClass(person, id, ports);
  const { secondRecipient, subjects } = changes;
  if (secondRecipient && !teachers.some((one) => one.id === secondRecipient)) throw recipientNotTeacher();
  if (subjects?.some((subject) => !catalogue.packs.some((pack) => pack.id === subject)))
    throw subjectUnknown();
  if (
    !(await repository.updateRules(person, ports.database, { id, revision, at: ports.clock.now() }, changes))
  )
    throw classChangedElsewhere();
  return taughtClass(person, id, ports);
}

/** Gives a class a new code (the old one ends), or none, so that nobody can join. @throws not-found, class.only-made-up */
export async function setCode(
  person: Person,
  id: string,
  open: boolean,
  ports: Pick<ClassPorts, "database">,
) {
  if (open) mustBeForReal(await taughtClass(person, id, ports));
  return set(person, id, "code", open ? makeCode(codeLength) : null, ports);
}

/** Nobody real comes into a class for practice, where nobody else is told when somebody is in danger. @throws class.only-made-up */
export function mustBeForReal({ practice }: Pick<TaughtClass, "practice">): void {
  if (practice) throw onlyMadeUp();
}

/** Puts a class away, or takes it out again; nothing in it is lost. @throws not-found */
export function setArchived(person: Person, id: string, archived: boolean, ports: ClassPorts) {
  return set(person, id, "archived_at", archived ? ports.clock.now() : null, ports);
}

/** Pauses the tutor for the whole class, or lets it go on. @throws not-found */
export function setPaused(person: Person, id: string, paused: boolean, ports: ClassPorts) {
  return set(person, id, "paused_at", paused ? ports.clock.now() : null, ports);
}

async function set(
  person: Person,
  id: string,
  column: "code" | "paused_at" | "archived_at",
  value: string | number | null,
  ports: Pick<ClassPorts, "database">,
): Promise<TaughtClass> {
  if (!(await repository.setClass(person, ports.database, id, column, value))) throw notFound();
  return taughtClass(person, id, ports);
}
