import type { Database } from "../../db/client.ts";
import { notFound } from "../../shared/errors.ts";
import type { Person } from "../accounts/accounts.models.ts";
import type { ClassPolicy } from "../tutoring/turn.models.ts";
import * as repository from "./classes.repository.ts";
import type { ClassView } from "./classes.schemas.ts";

interface Ports {
  readonly database: Database;
}

/** What a conversation outside any class allows. */
const defaultPolicy: ClassPolicy = "guide";

/** The policy a conversation stands under. */
export async function policyFor(input: { classId: string | null }, ports: Ports): Promise<ClassPolicy> {
  if (input.classId === null) return defaultPolicy;
  return (await repository.findPolicy(ports.database, input.classId)) ?? defaultPolicy;
}

/** The classes a person belongs to, by name. */
export function classesOf(person: Person, ports: Ports): Promise<ClassView[]> {
  return repository.listOwnClasses(person, ports.database);
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
