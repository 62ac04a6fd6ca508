import { notFound } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import * as repository from "./members.repository.ts";
import { notClassmate, onlyTeacherRemoves, projectFull, removedByTeacher } from "./projects.errors.ts";
import { projectLimits } from "./projects.schemas.ts";
import { type ProjectPorts, projectFor } from "./projects.usecases.ts";

/** Who can be asked to join: students of the class who aren't in it. @throws not-found */
export async function classmatesFor(person: Person, id: string, ports: Pick<ProjectPorts, "database">) {
  const { standing } = await projectFor(person, id, ports);
  return { classmates: await repository.readClassmates(ports.database, id, standing === "teacher") };
}

/**
 * Asks a classmate to join; asked twice, it is one invitation.
 * @throws not-found, project.not-a-classmate, project.full, project.removed-by-teacher
 */
export async function invite(person: Person, id: string, userId: string, ports: ProjectPorts): Promise<void> {
  await projectFor(person, id, ports);
  const invitation = { projectId: id, userId, at: ports.clock.now() };
  if (await repository.insertInvitation(person, ports.database, invitation)) return;
  await projectFor(person, id, ports);
  const standing = await repository.findStanding(ports.database, id, userId);
  if (standing === "member" || standing === "invited") return;
  if (standing === "removed") throw removedByTeacher();
  const members = await repository.readMembers(ports.database, id);
  if (members.filter((one) => one.standing !== "left").length >= projectLimits.members) throw projectFull();
  throw notClassmate();
}

/** Answers an invitation; the same answer twice is one. @throws not-found */
export async function answerInvitation(
  person: Person,
  id: string,
  standing: "member" | "declined",
  ports: ProjectPorts,
): Promise<void> {
  const answer = { projectId: id, standing, at: ports.clock.now() };
  if (await repository.answerInvitation(person, ports.database, answer)) return;
  if ((await repository.findStanding(ports.database, id, person.id)) !== standing) throw notFound();
  if (standing === "member") await projectFor(person, id, ports);
}

/** Leaves a project; it stays for the others. @throws not-found */
export async function leave(
  person: Person,
  id: string,
  leaveWork: boolean,
  ports: ProjectPorts,
): Promise<void> {
  const leaving = { projectId: id, leaveWork, at: ports.clock.now() };
  if (!(await repository.leaveProject(person, ports.database, leaving))) throw notFound();
}

/**
 * A teacher takes somebody out; a member takes back an invitation that wasn't answered.
 * @throws not-found, project.only-a-teacher
 */
export async function takeOutMember(
  person: Person,
  id: string,
  userId: string,
  ports: ProjectPorts,
): Promise<void> {
  const { standing } = await projectFor(person, id, ports);
  const removal = { projectId: id, userId, at: ports.clock.now() };
  if (standing === "teacher") {
    if (!(await repository.removeMember(person, ports.database, removal))) throw notFound();
    return;
  }
  if (await repository.withdrawInvitation(person, ports.database, removal)) return;
  const theirs = await repository.findStanding(ports.database, id, userId);
  throw theirs === "member" ? onlyTeacherRemoves() : notFound();
}
