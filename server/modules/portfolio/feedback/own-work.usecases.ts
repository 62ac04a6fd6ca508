import { notFound } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import type { Language } from "../../curriculum/packs.schemas.ts";
import { readVersions } from "../artifacts/artifact-parts.repository.ts";
import { ownArtifact } from "../artifacts/artifacts.usecases.ts";
import * as errors from "./feedback.errors.ts";
import { revisedAfter } from "./feedback.models.ts";
import * as repository from "./feedback.repository.ts";
import type { Feedback, FeedbackPatch, History, NewFeedback } from "./feedback.schemas.ts";
import {
  begin,
  checkSaid,
  type FeedbackPorts,
  keepChange,
  type ReadVersion,
  readVersion,
  viewOf,
} from "./keeping.usecases.ts";
import { ownCoachSetting, ownRubrics } from "./rubrics.usecases.ts";

/** What was said about the person's own work, and which version came after what. @throws not-found */
export async function historyOf(
  person: Person,
  artifactId: string,
  locale: Language,
  ports: Pick<FeedbackPorts, "database">,
): Promise<History> {
  await ownArtifact(person, artifactId, ports);
  const feedback = await repository.readOwnWorkFeedback(person, ports.database, artifactId);
  const versions = await readVersions(ports.database, artifactId);
  const { setting } = await ownCoachSetting(person, ports);
  return {
    feedback: feedback.map((one) => viewOf(one, locale)),
    pictures: await repository.readPictures(ports.database, artifactId),
    coach: { setting, waiting: await repository.readWaiting(person, ports.database, artifactId) },
    versions: revisedAfter(versions, feedback).map(({ version, at, note, after }) => ({
      version,
      at,
      note,
      after,
    })),
  };
}

/** The learner's word on a version of their own work. @throws not-found and all that `checkSaid` throws */
export async function assessOwn(
  person: Person,
  artifactId: string,
  input: NewFeedback,
  locale: Language,
  ports: FeedbackPorts,
): Promise<Feedback> {
  const read = await ownVersion(person, artifactId, input.version, ports);
  const rubrics = await ownRubrics(person, locale, ports);
  const rubric = checkSaid(input, { ...read, rubrics, givenAs: "self", before: null });
  return begin(person, { artifactId, classId: null }, { input, rubric, givenAs: "self" }, locale, ports);
}

/** Changes it while it is not yet shown to teachers. @throws not-found, feedback.closed, feedback.changed-elsewhere … */
export async function changeOwn(
  person: Person,
  at: { readonly artifactId: string; readonly id: string },
  patch: FeedbackPatch,
  locale: Language,
  ports: FeedbackPorts,
): Promise<Feedback> {
  const before = await repository.findOwnFeedback(person, ports.database, at.id, null);
  if (before?.artifactId !== at.artifactId) throw notFound();
  const read = await ownVersion(person, at.artifactId, before.version, ports);
  const rubrics = await ownRubrics(person, locale, ports);
  const rubric = checkSaid(patch, { ...read, rubrics, givenAs: "self", before });
  return keepChange(person, before, { patch, rubric }, locale, ports);
}

/** A version of the person's own work. @throws not-found, feedback.version-unseen */
export async function ownVersion(
  person: Person,
  artifactId: string,
  version: number,
  ports: Pick<FeedbackPorts, "database">,
): Promise<ReadVersion> {
  const row = await ownArtifact(person, artifactId, ports);
  const found = (await readVersions(ports.database, artifactId)).find((one) => one.version === version);
  if (!found) throw errors.versionUnseen();
  return readVersion(row.kind, found);
}
