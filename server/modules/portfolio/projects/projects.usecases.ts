import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import { notFound } from "../../../shared/errors.ts";
import type { Ids } from "../../../shared/ids.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { mostBytes } from "../../journal/document/document.models.ts";
import { type MemberRow, readMembers } from "./members.repository.ts";
import { emptyPage, together } from "./page.models.ts";
import { findOwnPart, type PartRow, readEvidence, readParts } from "./parts.repository.ts";
import { pageBusy, pageTooLong, pageTooOld } from "./projects.errors.ts";
import * as repository from "./projects.repository.ts";
import {
  type Evidence,
  type Member,
  type NewProject,
  type OwnPart,
  type ProjectPatch,
  type ProjectView,
  projectLimits,
  type Written,
} from "./projects.schemas.ts";

export interface ProjectPorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** A student starts a project in a class of theirs. @throws not-found for who is no student of it */
export async function startProject(
  person: Person,
  input: NewProject,
  ports: ProjectPorts,
): Promise<ProjectView> {
  const id = ports.ids.next();
  const project = { ...input, id, document: emptyPage(), at: ports.clock.now() };
  if (!(await repository.insertProject(person, ports.database, project))) throw notFound();
  return viewProject(person, id, ports);
}

/** Projects that the person keeps with others, is asked to join, or sees as a teacher. */
export async function projectsOf(
  person: Person,
  find: { readonly artifact?: string | undefined },
  ports: Pick<ProjectPorts, "database">,
) {
  return { projects: [...(await repository.readProjects(person, ports.database, find.artifact ?? null))] };
}

/** The project, for its members and the teachers of its class. @throws not-found for everybody else */
export async function projectFor(person: Person, id: string, ports: Pick<ProjectPorts, "database">) {
  const project = await repository.findProject(person, ports.database, id);
  if (!project) throw notFound();
  return project;
}

const noPart: OwnPart = { revision: 0, did: "", entry: null, shown: null };

/** All that a project shows: its page, who keeps it together, and each one's part. @throws not-found */
export async function viewProject(
  person: Person,
  id: string,
  ports: Pick<ProjectPorts, "database">,
): Promise<ProjectView> {
  const { database } = ports;
  const project = await projectFor(person, id, ports);
  const [page, members, parts, evidence, own] = await Promise.all([
    repository.findPage(database, id, project.revision),
    readMembers(database, id),
    readParts(database, id),
    readEvidence(database, id),
    findOwnPart(person, database, id),
  ]);
  if (!page) throw notFound();
  return {
    id,
    title: project.title,
    class: { id: project.classId, name: project.className },
    standing: project.standing,
    revision: page.revision,
    body: page.body,
    writtenBy: page.by,
    writtenAt: page.at,
    members: members.map((member) => memberOf(member, parts.get(member.id), evidence)),
    shared: evidence.filter(({ place }) => place === "shared"),
    own: project.standing === "member" ? (own ?? noPart) : null,
  };
}

function memberOf(member: MemberRow, part: PartRow | undefined, evidence: readonly Evidence[]): Member {
  const { id, name, standing, showsWork } = member;
  const own = evidence.filter(({ place, learner }) => place === "own" && learner.id === id);
  return {
    id,
    name,
    standing: showsWork && standing !== "member" ? "left" : standing,
    did: part?.did ?? "",
    reflection: part?.reflection ?? null,
    evidence: own,
  };
}

/** So often a page is put together anew where others save in the same moment. */
const attempts = 6;

/**
 * Writes on the shared page. What others wrote since the revision that the change was made on stays beside it.
 * @throws not-found, project.page-too-old, project.page-too-long, project.page-busy
 */
export async function writePage(
  person: Person,
  id: string,
  patch: ProjectPatch,
  ports: ProjectPorts,
): Promise<Written> {
  const base = await pageOf(person, id, patch.revision, ports);
  if (base === null) throw pageTooOld();
  for (let attempt = 0; attempt < attempts; attempt++) {
    const { revision } = await membersProject(person, id, ports);
    const now = await repository.findPage(ports.database, id, revision);
    if (now === null) continue;
    const title = patch.title ?? now.title;
    const page =
      patch.body === undefined || patch.body === now.body
        ? { document: now.document, body: now.body }
        : together(base.document, now.document, patch.body);
    const isTogether = revision !== patch.revision && page.body !== patch.body;
    if (page.document.length > mostBytes || page.body.length > projectLimits.body) throw pageTooLong();
    if (title === now.title && page.body === now.body)
      return { revision, title, body: now.body, together: isTogether };
    const next = { projectId: id, after: revision, title, ...page, at: ports.clock.now() };
    if (await repository.insertPage(person, ports.database, next))
      return { revision: revision + 1, title, body: page.body, together: isTogether };
  }
  throw pageBusy();
}

async function membersProject(person: Person, id: string, ports: Pick<ProjectPorts, "database">) {
  const project = await projectFor(person, id, ports);
  if (project.standing !== "member") throw notFound();
  return project;
}

async function pageOf(person: Person, id: string, revision: number, ports: Pick<ProjectPorts, "database">) {
  await membersProject(person, id, ports);
  return repository.findPage(ports.database, id, revision);
}

/** Earlier revisions of the shared page, the latest first. @throws not-found */
export async function pagesOf(person: Person, id: string, ports: Pick<ProjectPorts, "database">) {
  await projectFor(person, id, ports);
  return { pages: [...(await repository.readPages(ports.database, id))] };
}

/** The shared page as it was. @throws not-found */
export async function viewPage(
  person: Person,
  id: string,
  revision: number,
  ports: Pick<ProjectPorts, "database">,
) {
  await projectFor(person, id, ports);
  const page = Number.isSafeInteger(revision)
    ? await repository.findPage(ports.database, id, revision)
    : null;
  if (!page) throw notFound();
  const { title, body, by, at } = page;
  return { revision, title, body, by, at };
}
