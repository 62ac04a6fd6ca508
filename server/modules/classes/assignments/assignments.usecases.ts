import type { Person } from "../../accounts/accounts.models.ts";
import { materialsOf } from "../../curriculum/materials/materials.usecases.ts";
import { catalogue } from "../../curriculum/packs.ts";
import { askableItems } from "../../learners/asking/asked-item.models.ts";
import { rubricsOfClass } from "../../portfolio/feedback/rubrics.usecases.ts";
import { studentsOf } from "../classes.usecases.ts";
import { groupsOf } from "../groups/groups.usecases.ts";
import { type ClassPorts, taughtClass } from "../settings/settings.usecases.ts";
import {
  assignmentBegun,
  assignmentChangedElsewhere,
  assignmentIdConflict,
  assignmentNotGiven,
  classIsArchived,
  unknownReference,
} from "./assignments.errors.ts";
import * as repository from "./assignments.repository.ts";
import type { AssignmentPatch, AssignmentView, NewAssignment } from "./assignments.schemas.ts";
import { assignmentTaughtBy } from "./given.usecases.ts";
import { newReferences, type Reference } from "./references.models.ts";

/**
 * Makes an assignment of a class, as a draft or given at once. Asked again with the same id, it is there once.
 * @throws not-found for who doesn't teach it, assignment.class-archived, assignment.unknown-…, assignment.id-conflict
 */
export async function makeAssignment(
  person: Person,
  classId: string,
  { give, ...fields }: NewAssignment,
  ports: ClassPorts,
): Promise<AssignmentView> {
  await classThatGoesOn(person, classId, ports);
  await mustKnow(person, classId, newReferences(fields.versions, []), ports);
  const at = ports.clock.now();
  const id = fields.id ?? ports.ids.next();
  const made = { ...fields, id, classId, status: give ? ("given" as const) : ("draft" as const) };
  const isNew = await repository.insertAssignment(ports.database, {
    ...made,
    createdAt: at,
    givenAt: give ? at : null,
  });
  const kept = await repository.findTaught(person, ports.database, id);
  if (kept === null || (!isNew && !says(kept, made))) throw assignmentIdConflict();
  return kept;
}

/**
 * Changes an assignment, gives it, closes it or gives it again. What students did in it stays; a part is known again by
 * its id.
 * @throws not-found for who doesn't teach the class, assignment.changed-elsewhere, assignment.class-archived,
 * assignment.not-given, assignment.unknown-…
 */
export async function changeAssignment(
  person: Person,
  id: string,
  { revision, status, ...changes }: AssignmentPatch,
  ports: Pick<ClassPorts, "database" | "clock">,
): Promise<AssignmentView> {
  const before = await assignmentTaughtBy(person, id, ports);
  await classThatGoesOn(person, before.classId, ports);
  // An old copy is said to be old, whatever else is wrong with it.
  if (before.revision !== revision) throw assignmentChangedElsewhere();
  if (status === "closed" && before.status === "draft") throw assignmentNotGiven();
  const named = newReferences(changes.versions ?? [], before.versions);
  await mustKnow(person, before.classId, named, ports);
  const at = { id, revision, now: ports.clock.now() };
  if (!(await repository.updateAssignment(person, ports.database, at, { ...changes, status })))
    throw assignmentChangedElsewhere();
  return assignmentTaughtBy(person, id, ports);
}

/** Takes an assignment away that nobody has begun. @throws not-found for who doesn't teach the class, assignment.begun */
export async function removeAssignment(
  person: Person,
  id: string,
  ports: Pick<ClassPorts, "database">,
): Promise<void> {
  await assignmentTaughtBy(person, id, ports);
  if (await repository.deleteUnbegun(person, ports.database, id)) return;
  // Gone meanwhile, or else kept because somebody began.
  await assignmentTaughtBy(person, id, ports);
  throw assignmentBegun();
}

/** Whether an assignment is kept as it was to be made. */
function says(kept: AssignmentView, made: Partial<AssignmentView>): boolean {
  return JSON.stringify({ ...kept, ...made }) === JSON.stringify(kept);
}

async function classThatGoesOn(person: Person, classId: string, ports: Pick<ClassPorts, "database">) {
  const { archivedAt } = await taughtClass(person, classId, ports);
  if (archivedAt !== null) throw classIsArchived();
}

/** @throws assignment.unknown-… for the first that isn't there, or isn't of this class */
async function mustKnow(
  person: Person,
  classId: string,
  references: readonly Reference[],
  ports: Pick<ClassPorts, "database">,
): Promise<void> {
  if (references.length === 0) return;
  const [materials, { rubrics }, groups, students] = await Promise.all([
    materialsOf(person, classId, ports),
    rubricsOfClass(person, classId, "en", ports),
    groupsOf(person, classId, ports),
    studentsOf(person, classId, ports),
  ]);
  const isKnown: Readonly<Record<Reference["kind"], (id: string) => boolean>> = {
    item: canBePractised,
    skill: (id) => catalogue.skillById(id) !== null,
    pack: (id) => catalogue.subjects.some((subject) => subject.id === id),
    material: isAmong(materials),
    rubric: isAmong(rubrics),
    group: isAmong(groups),
    student: isAmong(students),
  };
  const unknown = references.find(({ kind, id }) => !isKnown[kind](id));
  if (unknown) throw unknownReference(unknown);
}

function canBePractised(id: string): boolean {
  const skill = catalogue.itemById(id)?.skill;
  return skill !== undefined && askableItems(skill).some((item) => item.id === id);
}

function isAmong(things: readonly { readonly id: string }[]): (id: string) => boolean {
  const ids = new Set(things.map(({ id }) => id));
  return (id) => ids.has(id);
}
