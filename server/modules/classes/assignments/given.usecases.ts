import type { Database } from "../../../db/client.ts";
import { notFound } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import type { ClassPolicy } from "../../tutoring/turn.models.ts";
import { versionFor } from "./assigning.models.ts";
import * as repository from "./assignments.repository.ts";
import type { AssignmentVersion, AssignmentView } from "./assignments.schemas.ts";

interface Ports {
  readonly database: Database;
}

/** An assignment as one of its students has it. */
export interface GivenAssignment {
  /** In a class that was put away it is closed, whatever its teachers left it at. */
  readonly assignment: AssignmentView;
  readonly className: string;
  /** Names of the teachers of the class. */
  readonly teachers: readonly string[];
  /** How much the tutor helps in it: its own policy, or else what stands in the class. */
  readonly policy: ClassPolicy;
  /** What this student does. */
  readonly version: AssignmentVersion;
}

/** What the person asking was given in the classes they are a student of, that which is closed too, soonest due first. */
export async function assignmentsGivenTo(person: Person, ports: Ports): Promise<readonly GivenAssignment[]> {
  return (await repository.listGiven(person, ports.database, "all")).flatMap((one) => givenTo(person, one));
}

/** What the person asking was given and can still work on, soonest due first. */
export async function openAssignmentsOf(person: Person, ports: Ports): Promise<readonly GivenAssignment[]> {
  return (await repository.listGiven(person, ports.database, "open")).flatMap((one) => givenTo(person, one));
}

/** One that the person asking was given. @throws not-found for everybody else, and for a draft */
export async function assignmentGivenTo(person: Person, id: string, ports: Ports): Promise<GivenAssignment> {
  const found = (await repository.listGiven(person, ports.database, { id })).flatMap((one) =>
    givenTo(person, one),
  )[0];
  if (!found) throw notFound();
  return found;
}

/** An assignment, for a teacher of its class. @throws not-found for everybody else */
export async function assignmentTaughtBy(person: Person, id: string, ports: Ports): Promise<AssignmentView> {
  const found = await repository.findTaught(person, ports.database, id);
  if (!found) throw notFound();
  return found;
}

/** Assignments of a class, the latest first; none for who doesn't teach it. */
export function assignmentsTaughtBy(
  person: Person,
  classId: string,
  ports: Ports,
): Promise<readonly AssignmentView[]> {
  return repository.listTaught(person, ports.database, classId);
}

/** Every student of the class who has the assignment and what they do in it, by name; the caller has found it for the person asking. */
export async function versionsOf(
  assignment: Pick<AssignmentView, "classId" | "versions">,
  ports: Ports,
): Promise<
  readonly { readonly student: { readonly id: string; readonly name: string }; version: AssignmentVersion }[]
> {
  const students = await repository.listStudentsInGroups(ports.database, assignment.classId);
  return students.flatMap(({ id, name, groups }) => {
    const version = versionFor(assignment.versions, { id, groups });
    return version ? [{ student: { id, name }, version }] : [];
  });
}

/** What an assignment says of the tutor in place of its class: policy and replies, each null where the class's stands. */
export type AssignmentSay = Pick<AssignmentView, "policy" | "replies">;

/** What stands of a conversation's assignment while that is given; nothing before, after, and outside any assignment. */
export async function assignmentSay(
  conversation: { readonly classId: string | null; readonly assignmentId: string | null },
  ports: Ports,
): Promise<AssignmentSay> {
  const { classId, assignmentId: id } = conversation;
  const found =
    id === null || classId === null ? null : await repository.findSay(ports.database, { id, classId });
  return found ?? { policy: null, replies: null };
}

function givenTo(person: Person, found: repository.AssignmentInClass): readonly GivenAssignment[] {
  const { assignment, className, teachers, classPolicy, groups } = found;
  const version = versionFor(assignment.versions, { id: person.id, groups });
  return version
    ? [{ assignment, className, teachers, policy: assignment.policy ?? classPolicy, version }]
    : [];
}
