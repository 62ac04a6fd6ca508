import { notFound } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { studentsOf } from "../classes.usecases.ts";
import type { ClassPorts } from "../settings/settings.usecases.ts";
import { memberUnknown, tooManyGroups } from "./groups.errors.ts";
import * as repository from "./groups.repository.ts";
import { type GroupView, groupLimits, type NewGroup } from "./groups.schemas.ts";

/** Groups of a class, for one of its teachers. @throws not-found for everybody else */
export async function groupsOf(person: Person, classId: string, ports: Pick<ClassPorts, "database">) {
  await studentsOf(person, classId, ports);
  return repository.listGroups(ports.database, classId);
}

/** Makes a group of students of a class. @throws not-found, group.member-unknown, group.too-many */
export async function makeGroup(
  person: Person,
  classId: string,
  input: NewGroup,
  ports: ClassPorts,
): Promise<GroupView> {
  await knownMembers(person, classId, input.members, ports);
  if ((await repository.listGroups(ports.database, classId)).length >= groupLimits.groups)
    throw tooManyGroups(groupLimits.groups);
  const id = ports.ids.next();
  await ports.database.client.batch(
    [
      repository.insertGroup({ id, classId, name: input.name, at: ports.clock.now() }),
      ...repository.setMembers(classId, id, input.members),
    ],
    "write",
  );
  return oneGroup(classId, id, ports);
}

/** Renames a group or changes who is in it. @throws not-found, group.member-unknown */
export async function changeGroup(
  person: Person,
  { classId, id }: { readonly classId: string; readonly id: string },
  changes: { name?: string | undefined; members?: readonly string[] | undefined },
  ports: ClassPorts,
): Promise<GroupView> {
  const { name, members } = changes;
  await knownMembers(person, classId, members ?? [], ports);
  await oneGroup(classId, id, ports);
  const statements = [
    ...(name === undefined ? [] : [repository.renameGroup(classId, id, name)]),
    ...(members === undefined ? [] : repository.setMembers(classId, id, members)),
  ];
  if (statements.length > 0) await ports.database.client.batch(statements, "write");
  return oneGroup(classId, id, ports);
}

/** Takes a group away; its students stay in the class. @throws not-found */
export async function removeGroup(
  person: Person,
  classId: string,
  id: string,
  ports: ClassPorts,
): Promise<void> {
  await studentsOf(person, classId, ports);
  if (!(await repository.removeGroup(ports.database, classId, id))) throw notFound();
}

async function knownMembers(
  person: Person,
  classId: string,
  members: readonly string[],
  ports: ClassPorts,
): Promise<void> {
  const students = new Set((await studentsOf(person, classId, ports)).map(({ id }) => id));
  if (!members.every((id) => students.has(id))) throw memberUnknown();
}

async function oneGroup(classId: string, id: string, ports: ClassPorts): Promise<GroupView> {
  const found = (await repository.listGroups(ports.database, classId)).find((group) => group.id === id);
  if (!found) throw notFound();
  return found;
}
