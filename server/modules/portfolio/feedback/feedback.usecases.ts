import { notFound } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import type { Language } from "../../curriculum/packs.schemas.ts";
import type { SharedRow } from "../shared-artifacts/shared-artifacts.repository.ts";
import { readableVersion, shownArtifact } from "../shared-artifacts/shared-artifacts.usecases.ts";
import * as errors from "./feedback.errors.ts";
import * as repository from "./feedback.repository.ts";
import {
  type Feedback,
  type FeedbackList,
  type FeedbackPatch,
  hasWords,
  type NewFeedback,
} from "./feedback.schemas.ts";
import {
  begin,
  checkSaid,
  type FeedbackPorts,
  keepChange,
  type ReadVersion,
  readVersion,
  viewOf,
} from "./keeping.usecases.ts";
import { coachSetting, peersAllowed, rubricsOfClass } from "./rubrics.usecases.ts";

/** Where feedback is given in a class. */
export interface Place {
  readonly classId: string;
  readonly artifactId: string;
}

/** Feedback on a shown piece of work that the person asking may read. @throws not-found */
export async function feedbackOn(
  person: Person,
  at: Place,
  locale: Language,
  ports: Pick<FeedbackPorts, "database">,
): Promise<FeedbackList> {
  const row = await shownArtifact(person, at.classId, at.artifactId, ports);
  const isTeacher = row.askedAs === "teacher";
  const found = await repository.readClassFeedback(person, ports.database, { ...at, isTeacher });
  const mayPeer = !isTeacher && row.learnerId !== person.id && (await peersAllowed(at.classId, ports));
  const isCoachOff = (await coachSetting(at.classId, ports)) === "off";
  const pictures = await repository.readPictures(ports.database, at.artifactId);
  return {
    feedback: found.map((one) => viewOf(one, locale)),
    mayGiveAs: isTeacher ? "teacher" : mayPeer ? "peer" : null,
    mayAskCoach: isTeacher && !isCoachOff && hasWords(row.kind),
    // Of earlier versions the file is its learner's alone.
    pictures: pictures.filter(({ version }) => version === row.version),
  };
}

/**
 * Begins feedback on a version, of a teacher or a classmate.
 * @throws not-found, feedback.own-work, feedback.peers-off and all that `checkSaid` throws; feedback.changed-elsewhere where
 *   one of the person's is open on this version already
 */
export async function giveFeedback(
  person: Person,
  at: Place,
  input: NewFeedback,
  locale: Language,
  ports: FeedbackPorts,
): Promise<Feedback> {
  const { row, givenAs } = await giver(person, at, ports);
  const read = await versionRead(person, row, input.version, ports);
  const { rubrics } = await rubricsOfClass(person, at.classId, locale, ports);
  const rubric = checkSaid(input, { ...read, rubrics, givenAs, before: null });
  return begin(person, { ...at, classId: at.classId }, { input, rubric, givenAs }, locale, ports);
}

/** As what somebody gives feedback on a shown piece of work. @throws not-found, feedback.own-work, feedback.peers-off */
async function giver(person: Person, at: Place, ports: Pick<FeedbackPorts, "database">) {
  const row = await shownArtifact(person, at.classId, at.artifactId, ports);
  if (row.askedAs === "teacher") return { row, givenAs: "teacher" as const };
  if (row.learnerId === person.id) throw errors.ownWork();
  if (!(await peersAllowed(at.classId, ports))) throw errors.peersOff();
  return { row, givenAs: "peer" as const };
}

/** A version as the person has read it. @throws feedback.version-unseen */
export async function versionRead(
  person: Person,
  row: SharedRow,
  version: number,
  ports: Pick<FeedbackPorts, "database">,
): Promise<ReadVersion> {
  const content = await readableVersion(person, row, version, ports);
  if (content === null) throw errors.versionUnseen();
  return readVersion(row.kind, content);
}

/**
 * Changes an open feedback of the person's own, on the version that it was begun on.
 * @throws not-found, feedback.closed, feedback.changed-elsewhere and all that `checkSaid` throws
 */
export async function changeFeedback(
  person: Person,
  at: { readonly classId: string; readonly id: string },
  patch: FeedbackPatch,
  locale: Language,
  ports: FeedbackPorts,
): Promise<Feedback> {
  const before = await repository.findOwnFeedback(person, ports.database, at.id, at.classId);
  if (!before) throw notFound();
  const { row, givenAs } = await giver(person, { ...at, artifactId: before.artifactId }, ports);
  const read = await versionRead(person, row, before.version, ports);
  const { rubrics } = await rubricsOfClass(person, at.classId, locale, ports);
  const rubric = checkSaid(patch, { ...read, rubrics, givenAs, before });
  return keepChange(person, before, { patch, rubric }, locale, ports);
}

/** Releases what a classmate handed in, for a teacher of the class. @throws not-found */
export async function releaseFeedback(
  person: Person,
  at: { readonly classId: string; readonly id: string },
  locale: Language,
  ports: FeedbackPorts,
): Promise<Feedback> {
  const given = await repository.findGivenFeedback(ports.database, at.id, at.classId);
  if (!given) throw notFound();
  const row = await shownArtifact(person, at.classId, given.artifactId, ports);
  if (row.askedAs !== "teacher") throw notFound();
  await repository.releaseHandedIn(ports.database, at.id, ports.clock.now());
  const released = await repository.findGivenFeedback(ports.database, at.id, at.classId);
  return viewOf(released ?? given, locale);
}

/** Takes an open feedback of the person's own away. @throws not-found */
export async function dropDraft(
  person: Person,
  id: string,
  ports: Pick<FeedbackPorts, "database">,
): Promise<void> {
  if (!(await repository.removeDraft(person, ports.database, id))) throw notFound();
}
