import type { Database } from "../../db/client.ts";
import { notFound } from "../../shared/errors.ts";
import type { Person } from "../accounts/accounts.models.ts";
import type { ClassPolicy } from "../tutoring/turn.models.ts";
import { type AssignmentSay, assignmentSay } from "./assignments/given.usecases.ts";
import * as repository from "./classes.repository.ts";
import type { ClassView } from "./classes.schemas.ts";
import { isWithin } from "./settings/hours.models.ts";
import { findRules } from "./settings/settings.repository.ts";
import type { Rules } from "./settings/settings.schemas.ts";

interface Ports {
  readonly database: Database;
}

/** What a conversation outside any class allows. */
const outside: TutorRules = { policy: "guide", tutor: "configured", replies: "direct", off: null };

/** What stands for a conversation at this moment, and why the tutor isn't there, where it isn't. */
export interface TutorRules {
  readonly policy: ClassPolicy;
  readonly tutor: Rules["tutor"];
  readonly replies: Rules["replies"];
  readonly off: "class" | "hours" | "paused" | "subject" | null;
}

/**
 * The rules a conversation stands under. What its assignment says of policy and replies stands in place of what its class
 * says; that the tutor is paused, that it has hours, that the class was put away holds in any case.
 * @param input its class and assignment (or null), its learner and its pack (or null, where it is about no item)
 * @param at milliseconds since epoch, UTC
 */
export async function rulesFor(
  input: { classId: string | null; assignmentId: string | null; learnerId: string; pack: string | null },
  at: number,
  ports: Ports,
): Promise<TutorRules> {
  if (input.classId === null) return outside;
  const [inClass, said] = await Promise.all([
    findRules(ports.database, input.classId, input.learnerId),
    assignmentSay(input, ports),
  ]);
  if (!inClass) return outside;
  const rules = inPlaceOf(inClass, said);
  const { policy, tutor } = rules;
  // Where teachers don't read what students write, nobody could read a reply first: it goes out at once.
  const replies = rules.read ? rules.replies : "direct";
  return { policy, tutor, replies, off: whyOff(rules, input.pack, at) };
}

type RulesFound = NonNullable<Awaited<ReturnType<typeof findRules>>>;

function inPlaceOf(rules: RulesFound, said: AssignmentSay): RulesFound {
  return { ...rules, policy: said.policy ?? rules.policy, replies: said.replies ?? rules.replies };
}

function whyOff(rules: RulesFound, pack: string | null, at: number): TutorRules["off"] {
  if (rules.policy === "off" || rules.isArchived) return "class";
  if (rules.isPaused) return "paused";
  if (rules.hours && !isWithin(rules.hours, at)) return "hours";
  if (pack !== null && rules.subjects.length > 0 && !rules.subjects.includes(pack)) return "subject";
  return null;
}

/** The classes a person belongs to, by name: those that go on, or those put away. */
export function classesOf(person: Person, ports: Ports, archived = false): Promise<ClassView[]> {
  return repository.listOwnClasses(person, ports.database, archived);
}

/** A class for somebody who belongs to it, or null. */
export function classFor(person: Person, classId: string, ports: Ports): Promise<ClassView | null> {
  return repository.findOwnClass(person, ports.database, classId);
}

/** The class, for one of its teachers. @throws not-found for everybody else */
export async function classTaughtBy(person: Person, classId: string, ports: Ports): Promise<ClassView> {
  const found = await repository.findTaughtClass(person, ports.database, classId);
  if (!found) throw notFound();
  return found;
}

/** Students of a class, for one of its teachers. @throws not-found for everybody else */
export async function studentsOf(person: Person, classId: string, ports: Ports) {
  await classTaughtBy(person, classId, ports);
  return repository.listStudents(person, ports.database, classId);
}
