import { notFound } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { viewEntry } from "../../journal/entries/entries.usecases.ts";
import { findOwnArtifact } from "../artifacts/artifacts.repository.ts";
import { excerptSchema, practiceResultSchema } from "../artifacts/artifacts.schemas.ts";
import * as repository from "./parts.repository.ts";
import { artifactNotKept, entryUnknown, partChangedElsewhere, tooManyArtifacts } from "./projects.errors.ts";
import type { OwnPart, PartPatch, Place, ShownArtifact } from "./projects.schemas.ts";
import { type ProjectPorts, projectFor } from "./projects.usecases.ts";

/** The person's own part, also after they left: their words stay theirs. @throws not-found */
export async function ownPart(
  person: Person,
  id: string,
  ports: Pick<ProjectPorts, "database">,
): Promise<OwnPart> {
  const part = await repository.findOwnPart(person, ports.database, id);
  if (!part) throw notFound();
  return part;
}

/**
 * Changes one's own part. An entry that is linked stays private; shown, its words of this moment are copied here.
 * @throws not-found, project.part-changed-elsewhere, project.entry-unknown
 */
export async function writePart(
  person: Person,
  id: string,
  patch: PartPatch,
  ports: ProjectPorts,
): Promise<OwnPart> {
  const { standing } = await projectFor(person, id, ports);
  if (standing !== "member") throw notFound();
  const before = await repository.findOwnPart(person, ports.database, id);
  if ((before?.revision ?? 0) !== patch.revision) throw partChangedElsewhere();
  const entryId = patch.entryId === undefined ? (before?.entry?.id ?? null) : patch.entryId;
  const kept = await repository.keepPart(person, ports.database, {
    projectId: id,
    after: patch.revision,
    did: patch.did ?? before?.did ?? "",
    entryId,
    shown: await shownWords(person, { entryId, before, show: patch.show }, ports),
    at: ports.clock.now(),
  });
  if (!kept) {
    await projectFor(person, id, ports);
    throw partChangedElsewhere();
  }
  return ownPart(person, id, ports);
}

/** What is shown of the linked entry: nothing, what was shown before, or its words of this moment. */
async function shownWords(
  person: Person,
  link: {
    readonly entryId: string | null;
    readonly before: OwnPart | null;
    readonly show: boolean | undefined;
  },
  ports: Pick<ProjectPorts, "database">,
): Promise<OwnPart["shown"]> {
  const { entryId, before, show } = link;
  if (entryId === null) {
    if (show) throw entryUnknown();
    return null;
  }
  const isSame = entryId === before?.entry?.id;
  if (isSame && show === undefined) return before?.shown ?? null;
  const entry = await viewEntry(person, entryId, ports).catch(() => null);
  if (entry === null) throw entryUnknown();
  return show ? { title: entry.title, body: entry.body } : null;
}

/**
 * Puts an artifact of one's own into a project: from now on those who see the project see it, whatever it says itself.
 * @throws not-found, project.artifact-unknown, project.too-many
 */
export async function putInArtifact(
  person: Person,
  id: string,
  input: { readonly artifactId: string; readonly place: Place },
  ports: ProjectPorts,
): Promise<void> {
  const { standing } = await projectFor(person, id, ports);
  if (standing !== "member") throw notFound();
  const artifact = await findOwnArtifact(person, ports.database, input.artifactId);
  if (artifact?.status !== "kept") throw artifactNotKept();
  if (await repository.putIn(person, ports.database, { projectId: id, ...input }, ports.clock.now())) return;
  await projectFor(person, id, ports);
  throw tooManyArtifacts();
}

/** Takes an artifact of one's own out, also after leaving. @throws not-found */
export async function takeOutArtifact(
  person: Person,
  id: string,
  input: { readonly artifactId: string; readonly place: Place },
  ports: Pick<ProjectPorts, "database">,
): Promise<void> {
  if (!(await repository.takeOut(person, ports.database, { projectId: id, ...input }))) throw notFound();
}

/** An artifact that a project shows. @throws not-found */
export async function shownArtifact(
  person: Person,
  id: string,
  artifactId: string,
  ports: Pick<ProjectPorts, "database">,
): Promise<ShownArtifact> {
  const row = await evidence(person, id, artifactId, ports);
  const { kind, title, caption, body } = row;
  return {
    id: artifactId,
    kind,
    title,
    caption,
    body: kind === "excerpt" || kind === "practice" ? "" : body,
    excerpt: kind === "excerpt" ? excerptSchema.parse(JSON.parse(body)) : null,
    practice: kind === "practice" ? practiceResultSchema.parse(JSON.parse(body)) : null,
    hasFile: row.fileId !== null,
    learner: { id: row.learnerId, name: row.learnerName },
  };
}

/** The file of such an artifact. @throws not-found */
export async function shownFile(
  person: Person,
  id: string,
  artifactId: string,
  ports: Pick<ProjectPorts, "database">,
): Promise<{ readonly learnerId: string; readonly fileId: string }> {
  const { learnerId, fileId } = await evidence(person, id, artifactId, ports);
  if (fileId === null) throw notFound();
  return { learnerId, fileId };
}

async function evidence(
  person: Person,
  id: string,
  artifactId: string,
  ports: Pick<ProjectPorts, "database">,
) {
  await projectFor(person, id, ports);
  const row = await repository.findEvidence(ports.database, id, artifactId);
  if (!row) throw notFound();
  return row;
}
