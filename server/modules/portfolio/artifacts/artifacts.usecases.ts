import type { Database } from "../../../db/client.ts";
import { pageOf, readBefore } from "../../../db/cursor.models.ts";
import type { Clock } from "../../../shared/clock.ts";
import { notFound } from "../../../shared/errors.ts";
import type { Ids } from "../../../shared/ids.ts";
import { wordsToFind } from "../../../shared/search-words.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import type { Language } from "../../curriculum/packs.schemas.ts";
import { skillName } from "../../curriculum/packs.ts";
import { readReflections, readSkills, readVersions, type SkillRow } from "./artifact-parts.repository.ts";
import { addressUnsafe, changedElsewhere, fileMissing } from "./artifacts.errors.ts";
import { changed, isSameContent, isWebAddress, newContent, searchable } from "./artifacts.models.ts";
import * as repository from "./artifacts.repository.ts";
import {
  type ArtifactList,
  type ArtifactPatch,
  type ArtifactSummary,
  type ArtifactView,
  type CompetencyMap,
  excerptSchema,
  type NewArtifact,
  practiceResultSchema,
} from "./artifacts.schemas.ts";
import { isOwnFile } from "./own-files.repository.ts";

export interface ArtifactPorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
}

const pageSize = 30;

/** Keeps a piece of work. @throws artifact.file-missing, artifact.address-unsafe */
export async function makeArtifact(
  person: Person,
  input: NewArtifact,
  locale: Language,
  ports: ArtifactPorts,
): Promise<ArtifactView> {
  const content = newContent(input);
  await checkContent(person, input.kind, content, ports);
  const id = ports.ids.next();
  const now = ports.clock.now();
  await repository.insertArtifact(
    ports.database,
    {
      ...content,
      id,
      learnerId: person.id,
      kind: input.kind,
      status: input.status,
      visibility: input.visibility,
      source: null,
      version: 1,
      words: searchable(content),
      createdAt: now,
      updatedAt: now,
    },
    input,
  );
  return viewArtifact(person, id, locale, ports);
}

/** A file must be the learner's own and whole, and a link must lead to the web. */
async function checkContent(
  person: Person,
  kind: ArtifactView["kind"],
  content: ReturnType<typeof newContent>,
  ports: Pick<ArtifactPorts, "database">,
): Promise<void> {
  if (kind === "link" && !isWebAddress(content.body)) throw addressUnsafe();
  const needsFile = kind === "image" || kind === "file" || kind === "audio";
  if (content.fileId === null ? needsFile : !(await isOwnFile(person, ports.database, content.fileId)))
    throw fileMissing();
}

/** The person's own artifact, with all that stands beside it. @throws not-found */
export async function viewArtifact(
  person: Person,
  id: string,
  locale: Language,
  ports: Pick<ArtifactPorts, "database">,
): Promise<ArtifactView> {
  const row = await ownArtifact(person, id, ports);
  const skills = await readSkills(person, ports.database, id);
  const { why, body, kind, source } = row;
  return {
    ...summaryOf(row),
    why,
    body: kind === "excerpt" || kind === "practice" ? "" : body,
    excerpt: kind === "excerpt" ? excerptSchema.parse(JSON.parse(body)) : null,
    practice: kind === "practice" ? practiceResultSchema.parse(JSON.parse(body)) : null,
    source,
    skills: strengthsOf(skills, locale).map(({ artifacts: _, ...strengths }) => strengths),
    reflections: [...(await readReflections(person, ports.database, id))],
  };
}

export async function ownArtifact(
  person: Person,
  id: string,
  ports: Pick<ArtifactPorts, "database">,
): Promise<repository.ArtifactRow> {
  const row = await repository.findOwnArtifact(person, ports.database, id);
  if (!row) throw notFound();
  return row;
}

/** The person's own artifacts, newest first. @throws request.invalid for a cursor this server didn't give out */
export async function listArtifacts(
  person: Person,
  find: {
    readonly query?: string | undefined;
    readonly kind?: string | undefined;
    readonly skill?: string | undefined;
    readonly cursor?: string | undefined;
  },
  ports: Pick<ArtifactPorts, "database">,
): Promise<ArtifactList> {
  const rows = await repository.readOwnArtifacts(
    person,
    ports.database,
    {
      words: wordsToFind(find.query),
      kind: find.kind,
      skill: find.skill,
      before: readBefore(find.cursor),
    },
    pageSize + 1,
  );
  const { page, nextCursor } = pageOf(rows, pageSize, ({ createdAt }) => createdAt);
  return {
    artifacts: page.map(summaryOf),
    nextCursor,
  };
}

/**
 * Changes an artifact. Other content is a new version; the earlier ones stay.
 * @throws not-found, artifact.changed-elsewhere, artifact.file-missing, artifact.address-unsafe
 */
export async function editArtifact(
  person: Person,
  id: string,
  patch: ArtifactPatch,
  locale: Language,
  ports: ArtifactPorts,
): Promise<ArtifactView> {
  const row = await ownArtifact(person, id, ports);
  if (patch.version !== undefined && patch.version !== row.version) throw changedElsewhere();
  // What was kept from elsewhere stays as it was said there; its words around it can change.
  const isFixed = row.source !== null && row.kind !== "entry";
  const content = changed(row, isFixed ? { ...patch, body: row.body, fileId: row.fileId } : patch);
  await checkContent(person, row.kind, content, ports);
  const kept = await repository.changeArtifact(ports.database, {
    row,
    content,
    words: searchable(content),
    isNew: !isSameContent(row, content),
    note: patch.note ?? "",
    status: patch.status ?? row.status,
    visibility: patch.visibility ?? row.visibility,
    skills: patch.skills,
    reflections: patch.reflections,
    at: ports.clock.now(),
  });
  if (!kept) throw changedElsewhere();
  return viewArtifact(person, id, locale, ports);
}

/** Puts an artifact away; where a showcase shows it, its place there stays empty until it is taken out again. @throws not-found */
export async function removeArtifact(person: Person, id: string, ports: ArtifactPorts): Promise<void> {
  await ownArtifact(person, id, ports);
  await repository.putAway(person, ports.database, id, { isAway: true, at: ports.clock.now() });
}

/** Takes an artifact out again. @throws not-found */
export async function restoreArtifact(
  person: Person,
  id: string,
  locale: Language,
  ports: ArtifactPorts,
): Promise<ArtifactView> {
  const back = { isAway: false, at: ports.clock.now() };
  if (!(await repository.putAway(person, ports.database, id, back))) throw notFound();
  return viewArtifact(person, id, locale, ports);
}

/** All versions of the person's own artifact, newest first. @throws not-found */
export async function versionsOf(person: Person, id: string, ports: Pick<ArtifactPorts, "database">) {
  await ownArtifact(person, id, ports);
  return { versions: [...(await readVersions(ports.database, id))] };
}

/** Which skills the person's own artifacts are evidence for, and of what strength. */
export async function competencyMap(
  person: Person,
  locale: Language,
  ports: Pick<ArtifactPorts, "database">,
): Promise<CompetencyMap> {
  const skills = strengthsOf(await readSkills(person, ports.database, null), locale);
  const ids = [...new Set(skills.flatMap(({ artifacts }) => artifacts))];
  const titles = await repository.readTitles(person, ports.database, ids);
  return {
    skills: skills.map((one) => ({
      ...one,
      artifacts: one.artifacts.flatMap((id) => {
        const title = titles.get(id);
        return title === undefined ? [] : [{ id, title }];
      }),
    })),
  };
}

type Strengths = Omit<CompetencyMap["skills"][number], "artifacts"> & { readonly artifacts: string[] };

const order = ["begun", "partial", "complete"] as const;

/** The greatest strength of each skill by who said so, with the artifacts that show it. */
export function strengthsOf(rows: readonly SkillRow[], locale: Language): readonly Strengths[] {
  const bySkill = Map.groupBy(rows, ({ skill }) => skill);
  return [...bySkill].map(([id, own]) => {
    const most = (by: SkillRow["by"]) =>
      own
        .filter((row) => row.by === by)
        .map(({ strength }) => strength)
        .reduce<SkillRow["strength"] | null>(
          (best, one) => (best === null || order.indexOf(one) > order.indexOf(best) ? one : best),
          null,
        );
    const artifacts = [...new Set(own.map(({ artifactId }) => artifactId))];
    return { id, name: skillName(id, locale) ?? id, self: most("self"), teacher: most("teacher"), artifacts };
  });
}

export function summaryOf(row: repository.ArtifactRow): ArtifactSummary {
  const { id, kind, title, caption, status, visibility, fileId, version, createdAt, updatedAt } = row;
  return { id, kind, title, caption, status, visibility, fileId, version, createdAt, updatedAt };
}
