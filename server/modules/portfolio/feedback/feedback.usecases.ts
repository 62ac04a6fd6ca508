import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import { notFound } from "../../../shared/errors.ts";
import type { Ids } from "../../../shared/ids.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import type { Language } from "../../curriculum/packs.schemas.ts";
import { skillName } from "../../curriculum/packs.ts";
import { readVersions } from "../artifacts/artifact-parts.repository.ts";
import { ownArtifact } from "../artifacts/artifacts.usecases.ts";
import type { SharedRow } from "../shared-artifacts/shared-artifacts.repository.ts";
import { readableVersion, shownArtifact } from "../shared-artifacts/shared-artifacts.usecases.ts";
import * as errors from "./feedback.errors.ts";
import {
  doneStatus,
  fitsRubric,
  isEmpty,
  readableBody,
  revisedAfter,
  standsIn,
  type Words,
} from "./feedback.models.ts";
import * as repository from "./feedback.repository.ts";
import type {
  Feedback,
  FeedbackList,
  FeedbackPatch,
  GivenAs,
  History,
  NewFeedback,
  Said,
} from "./feedback.schemas.ts";
import { builtInRubrics } from "./rubrics.constants.ts";
import type { Rubric, RubricCopy } from "./rubrics.schemas.ts";
import { ownRubrics, peersAllowed, rubricsOfClass } from "./rubrics.usecases.ts";

export interface FeedbackPorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
}

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
  return {
    feedback: found.map((one) => viewOf(one, locale)),
    mayGiveAs: isTeacher ? "teacher" : mayPeer ? "peer" : null,
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
  const words = await wordsRead(person, row, input.version, ports);
  const { rubrics } = await rubricsOfClass(person, at.classId, locale, ports);
  const rubric = checkSaid(input, { words, rubrics, givenAs, before: null });
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

async function wordsRead(
  person: Person,
  row: SharedRow,
  version: number,
  ports: Pick<FeedbackPorts, "database">,
): Promise<Words> {
  const content = await readableVersion(person, row, version, ports);
  if (content === null) throw errors.versionUnseen();
  return { ...content, body: readableBody(row.kind, content.body) };
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
  const words = await wordsRead(person, row, before.version, ports);
  const { rubrics } = await rubricsOfClass(person, at.classId, locale, ports);
  const rubric = checkSaid(patch, { words, rubrics, givenAs, before });
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
  return {
    feedback: feedback.map((one) => viewOf(one, locale)),
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
  const words = await ownWords(person, artifactId, input.version, ports);
  const rubrics = await ownRubrics(person, locale, ports);
  const rubric = checkSaid(input, { words, rubrics, givenAs: "self", before: null });
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
  const words = await ownWords(person, at.artifactId, before.version, ports);
  const rubrics = await ownRubrics(person, locale, ports);
  const rubric = checkSaid(patch, { words, rubrics, givenAs: "self", before });
  return keepChange(person, before, { patch, rubric }, locale, ports);
}

async function ownWords(
  person: Person,
  artifactId: string,
  version: number,
  ports: Pick<FeedbackPorts, "database">,
): Promise<Words> {
  const row = await ownArtifact(person, artifactId, ports);
  const found = (await readVersions(ports.database, artifactId)).find((one) => one.version === version);
  if (!found) throw errors.versionUnseen();
  return { ...found, body: readableBody(row.kind, found.body) };
}

/**
 * Whether what is said can stand, and the rubric that it stands on: as it is now, or, where it was changed meanwhile and the
 * levels are those of before, as it was.
 * @throws feedback.passage-unknown, feedback.rubric-unknown, feedback.strength-teacher, feedback.skill-unknown, feedback.empty
 */
function checkSaid(
  said: Said,
  known: {
    readonly words: Words;
    readonly rubrics: readonly Rubric[];
    readonly givenAs: GivenAs;
    readonly before: repository.FeedbackRow | null;
  },
): RubricCopy | null {
  if (said.comments.some(({ passage }) => passage !== null && !standsIn(known.words, passage)))
    throw errors.passageUnknown();
  if (said.strengths.length > 0 && known.givenAs !== "teacher") throw errors.strengthIsTeachers();
  if (said.strengths.some(({ skill }) => skillName(skill, "en") === null)) throw errors.skillUnknown();
  if (said.release && isEmpty(said)) throw errors.feedbackEmpty();
  const before = known.before?.rubric?.id === said.rubric ? known.before.rubric : undefined;
  const choices =
    said.rubric === null ? [null] : [known.rubrics.find(({ id }) => id === said.rubric), before];
  const rubric = choices.find((one) => one !== undefined && fitsRubric(one, said.levels));
  if (rubric === undefined) throw errors.rubricUnknown();
  return rubric === null ? null : { id: rubric.id, name: rubric.name, criteria: rubric.criteria };
}

async function begin(
  person: Person,
  at: { readonly artifactId: string; readonly classId: string | null },
  given: { readonly input: NewFeedback; readonly rubric: RubricCopy | null; readonly givenAs: GivenAs },
  locale: Language,
  ports: FeedbackPorts,
): Promise<Feedback> {
  const { input, rubric, givenAs } = given;
  const id = ports.ids.next();
  const kept = await repository.insertFeedback(ports.database, {
    ...input,
    ...at,
    id,
    rubric,
    givenAs,
    authorId: person.id,
    status: input.release ? doneStatus(givenAs) : "draft",
    at: ports.clock.now(),
  });
  if (!kept) throw errors.feedbackChangedElsewhere();
  return ownFeedback(person, id, at.classId, locale, ports);
}

async function keepChange(
  person: Person,
  before: repository.FeedbackRow,
  change: { readonly patch: FeedbackPatch; readonly rubric: RubricCopy | null },
  locale: Language,
  ports: FeedbackPorts,
): Promise<Feedback> {
  const { patch, rubric } = change;
  if (before.status !== "draft") throw errors.feedbackClosed();
  const status: Feedback["status"] = patch.release ? doneStatus(before.givenAs) : "draft";
  const row = { ...patch, rubric, id: before.id, status, at: ports.clock.now() };
  if (!(await repository.changeFeedback(ports.database, row))) throw errors.feedbackChangedElsewhere();
  return ownFeedback(person, before.id, before.classId, locale, ports);
}

async function ownFeedback(
  person: Person,
  id: string,
  classId: string | null,
  locale: Language,
  ports: Pick<FeedbackPorts, "database">,
): Promise<Feedback> {
  const found = await repository.findOwnFeedback(person, ports.database, id, classId);
  if (!found) throw notFound();
  return viewOf(found, locale);
}

/** As it is read: skills by name, and a built-in rubric in the reader's language. */
function viewOf({ artifactId: _, classId: __, ...row }: repository.FeedbackRow, locale: Language): Feedback {
  const builtIn = builtInRubrics(locale).find(({ id }) => id === row.rubric?.id);
  return {
    ...row,
    rubric: builtIn ? { id: builtIn.id, name: builtIn.name, criteria: builtIn.criteria } : row.rubric,
    strengths: row.strengths.map((one) => ({ ...one, name: skillName(one.skill, locale) ?? one.skill })),
  };
}
