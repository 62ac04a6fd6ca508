import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import { notFound } from "../../../shared/errors.ts";
import type { Ids } from "../../../shared/ids.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import type { Language } from "../../curriculum/packs.schemas.ts";
import { skillName } from "../../curriculum/packs.ts";
import * as errors from "./feedback.errors.ts";
import {
  doneStatus,
  fitsRubric,
  isEmpty,
  isOnPicture,
  ownStretches,
  readableBody,
  standsIn,
  type Words,
  withOrigins,
} from "./feedback.models.ts";
import * as repository from "./feedback.repository.ts";
import type { Feedback, FeedbackPatch, Giver, NewFeedback, Said } from "./feedback.schemas.ts";
import { builtInRubrics } from "./rubrics.constants.ts";
import type { Rubric, RubricCopy } from "./rubrics.schemas.ts";

/** A version as it is stored, read by its kind. */
export function readVersion(kind: string, content: Words & { readonly fileId: string | null }): ReadVersion {
  return {
    kind,
    words: { ...content, body: readableBody(kind, content.body) },
    own: ownStretches(kind, content.body),
    isPicture: kind === "image" && content.fileId !== null,
  };
}

export interface FeedbackPorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** A version as feedback on it is checked against. */
export interface ReadVersion {
  readonly kind: string;
  readonly words: Words;
  /** Where in its body the learner's own words stand. */
  readonly own: readonly { readonly start: number; readonly end: number }[];
  /** Whether it shows a picture. */
  readonly isPicture: boolean;
}

/**
 * Whether what is said can stand, and the rubric that it stands on: as it is now, or, where it was changed meanwhile and the
 * levels are those of before, as it was.
 * @throws feedback.passage-unknown, feedback.region-outside, feedback.region-no-picture, feedback.rubric-unknown,
 *   feedback.strength-teacher, feedback.skill-unknown, feedback.empty
 */
export function checkSaid(
  said: Said,
  known: ReadVersion & {
    readonly rubrics: readonly Rubric[];
    readonly givenAs: Giver;
    readonly before: repository.FeedbackRow | null;
  },
): RubricCopy | null {
  for (const { passage, region } of said.comments) {
    if (passage !== null && !standsIn(known.words, passage)) throw errors.passageUnknown();
    if (region === null) continue;
    if (!known.isPicture) throw errors.regionWithoutPicture();
    if (!isOnPicture(region)) throw errors.regionOutside();
  }
  if (said.strengths.length > 0 && known.givenAs !== "teacher") throw errors.strengthIsTeachers();
  if (said.strengths.some(({ skill }) => skillName(skill, "en") === null)) throw errors.skillUnknown();
  if (said.release && isEmpty(said)) throw errors.feedbackEmpty();
  const before = known.before?.rubric?.id === said.rubric ? known.before.rubric : undefined;
  const choices =
    said.rubric === null ? [null] : [known.rubrics.find(({ id }) => id === said.rubric), before];
  const rubric = choices.find((one) => one !== undefined && fitsRubric(one, said.levels));
  if (rubric === undefined) throw errors.rubricUnknown();
  return rubric === null ? null : copyOf(rubric);
}

/** A rubric as it stands in feedback. */
export function copyOf({ id, name, criteria }: RubricCopy): RubricCopy {
  return { id, name, criteria };
}

/** Where feedback begins: on an artifact, in a class or (null) on own work. */
export interface Beginning {
  readonly artifactId: string;
  readonly classId: string | null;
}

export async function begin(
  person: Person,
  at: Beginning,
  given: { readonly input: NewFeedback; readonly rubric: RubricCopy | null; readonly givenAs: Giver },
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

/** @throws feedback.closed, feedback.changed-elsewhere */
export async function keepChange(
  person: Person,
  before: repository.FeedbackRow,
  change: { readonly patch: FeedbackPatch; readonly rubric: RubricCopy | null },
  locale: Language,
  ports: FeedbackPorts,
): Promise<Feedback> {
  const { patch, rubric } = change;
  if (before.status !== "draft") throw errors.feedbackClosed();
  const status: Feedback["status"] = patch.release ? doneStatus(before.givenAs) : "draft";
  const comments = withOrigins(patch.comments, before.comments);
  const row = { ...patch, comments, rubric, id: before.id, status, at: ports.clock.now() };
  if (!(await repository.changeFeedback(ports.database, row))) throw errors.feedbackChangedElsewhere();
  return ownFeedback(person, before.id, before.classId, locale, ports);
}

export async function ownFeedback(
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
export function viewOf(
  { artifactId: _, classId: __, ...row }: repository.FeedbackRow,
  locale: Language,
): Feedback {
  const builtIn = builtInRubrics(locale).find(({ id }) => id === row.rubric?.id);
  return {
    ...row,
    rubric: builtIn ? copyOf(builtIn) : row.rubric,
    strengths: row.strengths.map((one) => ({ ...one, name: skillName(one.skill, locale) ?? one.skill })),
  };
}
