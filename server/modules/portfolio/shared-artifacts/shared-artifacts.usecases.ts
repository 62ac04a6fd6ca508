import type { Database } from "../../../db/client.ts";
import { readCursor, writeCursor } from "../../../db/cursor.models.ts";
import type { Clock } from "../../../shared/clock.ts";
import { invalidRequest, notFound } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { classFor } from "../../classes/classes.usecases.ts";
import type { Language } from "../../curriculum/packs.schemas.ts";
import { readSkills } from "../artifacts/artifact-parts.repository.ts";
import type { Content } from "../artifacts/artifacts.models.ts";
import { excerptSchema, practiceResultSchema } from "../artifacts/artifacts.schemas.ts";
import { strengthsOf, summaryOf } from "../artifacts/artifacts.usecases.ts";
import * as repository from "./shared-artifacts.repository.ts";
import type { SharedArtifact, SharedArtifactList } from "./shared-artifacts.schemas.ts";

interface Ports {
  readonly database: Database;
  readonly clock: Clock;
}

const pageSize = 30;
const start: repository.Place = { waiting: 2, at: 0, id: "" };

/**
 * What students of a class chose to show the person asking: for a teacher what is not answered yet first, then the latest.
 * @throws not-found, request.invalid
 */
export async function sharedArtifacts(
  person: Person,
  classId: string,
  cursor: string | undefined,
  ports: Ports,
): Promise<SharedArtifactList> {
  if (!(await classFor(person, classId, ports))) throw notFound();
  const place = placeOf(cursor);
  const rows = await repository.readSharedArtifacts(person, ports.database, classId, place, pageSize + 1);
  const page = rows.slice(0, pageSize);
  const last = page.at(-1);
  return {
    artifacts: page.map((row) => {
      const { status: _, ...summary } = summaryOf(row);
      const learner = { id: row.learnerId, name: row.learnerName };
      return { ...summary, learner, waiting: row.waiting === 1, handedIn: row.handedIn };
    }),
    nextCursor:
      rows.length > pageSize && last
        ? writeCursor({ updatedAt: last.updatedAt, id: `${last.waiting}:${last.id}` })
        : null,
  };
}

function placeOf(cursor: string | undefined): repository.Place {
  const read = readCursor(cursor);
  if (read === null) return start;
  const [, waiting, id] = /^([01]):(.*)$/.exec(read.id) ?? [];
  if (waiting === undefined || id === undefined) throw invalidRequest("cursor: not one this server gave out");
  return { waiting: Number(waiting), at: read.updatedAt, id };
}

/** A shown piece of work as it is stored. @throws not-found, for a private one and one that is not there alike */
export async function shownArtifact(
  person: Person,
  classId: string,
  artifactId: string,
  ports: Pick<Ports, "database">,
): Promise<repository.SharedRow> {
  const row = await repository.findSharedArtifact(person, ports.database, classId, artifactId);
  if (!row) throw notFound();
  return row;
}

/** What a version says: the one that is shown, or an earlier one that the person read when it was; null for any other. */
export async function readableVersion(
  person: Person,
  row: repository.SharedRow,
  version: number,
  ports: Pick<Ports, "database">,
): Promise<Content | null> {
  if (version === row.version) return row;
  return repository.findReadVersion(person, ports.database, row.id, version);
}

/** A shown piece of work, now or as the person read it before. @throws not-found */
export async function sharedArtifact(
  person: Person,
  at: { readonly classId: string; readonly artifactId: string; readonly version: number | undefined },
  locale: Language,
  ports: Ports,
): Promise<SharedArtifact> {
  const row = await shownArtifact(person, at.classId, at.artifactId, ports);
  const read = at.version ?? row.version;
  const content = await readableVersion(person, row, read, ports);
  if (content === null) throw notFound();
  if (read === row.version)
    await repository.noteOpening(person, ports.database, {
      artifactId: row.id,
      version: read,
      at: ports.clock.now(),
    });
  const { status: _, ...summary } = summaryOf({ ...row, ...content });
  const skills = await readSkills({ id: row.learnerId }, ports.database, row.id);
  const { kind } = row;
  const { body, why } = content;
  return {
    ...summary,
    why,
    read,
    body: kind === "excerpt" || kind === "practice" ? "" : body,
    excerpt: kind === "excerpt" ? excerptSchema.parse(JSON.parse(body)) : null,
    practice: kind === "practice" ? practiceResultSchema.parse(JSON.parse(body)) : null,
    skills: strengthsOf(skills, locale).map(({ artifacts: __, ...strengths }) => strengths),
    learner: { id: row.learnerId, name: row.learnerName },
  };
}
