import { AppError, notFound } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { assignmentGivenTo, type GivenAssignment } from "../../classes/assignments/given.usecases.ts";
import { longest } from "../../portfolio/artifacts/artifacts.schemas.ts";
import {
  editArtifact,
  makeArtifact,
  ownArtifact,
  restoreArtifact,
} from "../../portfolio/artifacts/artifacts.usecases.ts";
import { projectFor, projectsOf, startProject } from "../../portfolio/projects/projects.usecases.ts";
import type { Locale } from "../asking/asked-item.models.ts";
import type { PracticePorts } from "../practice/practice-view.usecases.ts";
import { assignmentClosed, nothingWritten, partNotBegun } from "./assigned.errors.ts";
import * as repository from "./assigned.repository.ts";
import type { MyPart } from "./assigned.schemas.ts";
import { myPart, partOf } from "./assigned.usecases.ts";
import { readWork, workKey } from "./work.repository.ts";

/**
 * Begins a writing part: a piece of the learner's portfolio with the prompt as its caption; again, the same piece. One that
 * was put away is taken out again.
 * @throws not-found, assignment.closed
 */
export async function beginWriting(
  person: Person,
  at: repository.PartPlace,
  locale: Locale,
  ports: PracticePorts,
): Promise<{ readonly artifactId: string }> {
  const given = await assignmentGivenTo(person, at.assignmentId, ports);
  const part = partOf(given, at.partId, "writing");
  const known = (await ownPart(person, at, ports))?.artifactId ?? null;
  if (known !== null && (await isThere(() => ownArtifact(person, known, ports))))
    return { artifactId: known };
  mustGoOn(given);
  if (known !== null && (await isThere(() => restoreArtifact(person, known, locale, ports))))
    return { artifactId: known };
  const artifactId = await beginPiece(person, { ...at, kind: "artifact", missing: known }, ports, (own) =>
    makeArtifact(
      person,
      {
        kind: "text",
        title: given.assignment.title,
        caption: part.prompt.slice(0, longest.caption),
        visibility: "private",
        status: "draft",
        skills: [],
        reflections: [],
      },
      locale,
      own,
    ),
  );
  return { artifactId };
}

/**
 * Begins a project part, or joins the one that a classmate began of it and took the person into; again, the same project.
 * @throws not-found, assignment.closed
 */
export async function beginProject(
  person: Person,
  at: repository.PartPlace,
  ports: PracticePorts,
): Promise<{ readonly projectId: string }> {
  const given = await assignmentGivenTo(person, at.assignmentId, ports);
  const { title } = partOf(given, at.partId, "project");
  const known = (await ownPart(person, at, ports))?.projectId ?? null;
  if (known !== null && (await isThere(() => projectFor(person, known, ports)))) return { projectId: known };
  mustGoOn(given);
  const claim = { ...at, kind: "project" as const, missing: known };
  const joined = await joinedProject(person, at, ports);
  const { classId } = given.assignment;
  const projectId =
    joined === null
      ? await beginPiece(person, claim, ports, (own) => startProject(person, { classId, title }, own))
      : await repository.claimPiece(person, ports.database, {
          ...claim,
          id: joined,
          at: ports.clock.now(),
        });
  return { projectId };
}

/** A project that was begun of this part and that the person is a member of, or null. */
async function joinedProject(
  person: Person,
  at: repository.PartPlace,
  ports: Pick<PracticePorts, "database">,
): Promise<string | null> {
  const ofPart = await repository.readProjectsOfPart(ports.database, at);
  if (ofPart.size === 0) return null;
  const { projects } = await projectsOf(person, {}, ports);
  return projects.find(({ id, standing }) => standing === "member" && ofPart.has(id))?.id ?? null;
}

/** Makes a piece, if no other device is first: its id is noted before it is made, and it is made under that id. */
async function beginPiece(
  person: Person,
  claim: Omit<Parameters<typeof repository.claimPiece>[2], "id" | "at">,
  ports: PracticePorts,
  make: (ports: PracticePorts) => Promise<unknown>,
): Promise<string> {
  const id = ports.ids.next();
  const stands = await repository.claimPiece(person, ports.database, {
    ...claim,
    id,
    at: ports.clock.now(),
  });
  if (stands === id) await make({ ...ports, ids: { next: () => id } });
  return stands;
}

/**
 * Hands a part in: a piece of writing is shown to the class's teachers, a project is said to be ready, and a reading
 * without questions to be read. Handed in twice, it was handed in the first time.
 * @throws not-found, assignment.closed, assignment.not-begun, assignment.nothing-written
 */
export async function handIn(
  person: Person,
  at: repository.PartPlace,
  locale: Locale,
  ports: PracticePorts,
): Promise<MyPart> {
  const { kind, own } = await partToHandIn(person, at, ports);
  if (kind === "writing") await showWriting(person, own?.artifactId ?? null, locale, ports);
  if (kind === "project") await mustBeMember(person, own?.projectId ?? null, ports);
  const isAgain = (own?.handedInAt ?? null) === null;
  await repository.setHandedIn(person, ports.database, at, { isIn: true, isAgain, at: ports.clock.now() });
  return myPart(person, at, locale, ports);
}

/** Takes a part back, until it is closed; a piece that was shown to the teachers alone is private again. */
export async function takeBack(
  person: Person,
  at: repository.PartPlace,
  locale: Locale,
  ports: PracticePorts,
): Promise<MyPart> {
  const { kind, own } = await partToHandIn(person, at, ports);
  if (own === undefined || own.handedInAt === null) return myPart(person, at, locale, ports);
  await repository.setHandedIn(person, ports.database, at, {
    isIn: false,
    isAgain: false,
    at: ports.clock.now(),
  });
  if (kind === "writing" && own.artifactId !== null) {
    const { visibility } = await ownArtifact(person, own.artifactId, ports);
    if (visibility === "teachers")
      await editArtifact(person, own.artifactId, { visibility: "private" }, locale, ports);
  }
  return myPart(person, at, locale, ports);
}

/**
 * A part that is done by handing it in, with what is there of it.
 * @throws not-found for any other part, assignment.closed
 */
async function partToHandIn(person: Person, at: repository.PartPlace, ports: PracticePorts) {
  const given = await assignmentGivenTo(person, at.assignmentId, ports);
  const part = partOf(given, at.partId, "writing", "project", "reading");
  if (part.kind === "reading" && part.questions.length > 0) throw notFound();
  mustGoOn(given);
  return { kind: part.kind, own: await ownPart(person, at, ports) };
}

async function showWriting(person: Person, artifactId: string | null, locale: Locale, ports: PracticePorts) {
  if (artifactId === null || !(await isThere(() => ownArtifact(person, artifactId, ports))))
    throw partNotBegun();
  const { body, visibility } = await ownArtifact(person, artifactId, ports);
  if (body.trim() === "") throw nothingWritten();
  const shown = visibility === "private" ? "teachers" : visibility;
  await editArtifact(person, artifactId, { visibility: shown, status: "kept" }, locale, ports);
}

async function mustBeMember(person: Person, projectId: string | null, ports: PracticePorts) {
  if (projectId === null || !(await isThere(() => projectFor(person, projectId, ports))))
    throw partNotBegun();
}

async function ownPart(
  person: Person,
  { assignmentId, partId }: repository.PartPlace,
  ports: Pick<PracticePorts, "database">,
) {
  const work = await readWork(ports.database, [assignmentId], person.id);
  return work.get(workKey(assignmentId, person.id))?.parts.find((part) => part.partId === partId);
}

function mustGoOn({ assignment }: GivenAssignment): void {
  if (assignment.status === "closed") throw assignmentClosed();
}

async function isThere(find: () => Promise<unknown>): Promise<boolean> {
  try {
    await find();
    return true;
  } catch (error) {
    if (error instanceof AppError && error.status === 404) return false;
    throw error;
  }
}
