import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import type { Ids } from "../../../shared/ids.ts";
import type { Logger } from "../../../shared/logger.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import type {
  AssignmentProgress,
  AssignmentSummary,
  AssignmentVersion,
  AssignmentView,
  StudentProgress,
} from "../../classes/assignments/assignments.schemas.ts";
import {
  assignmentsTaughtBy,
  assignmentTaughtBy,
  versionsOf,
} from "../../classes/assignments/given.usecases.ts";
import { classTaughtBy } from "../../classes/classes.usecases.ts";
import { previewOf } from "../../curriculum/catalogue.usecases.ts";
import type { Language } from "../../curriculum/packs.schemas.ts";
import { itemById } from "../../curriculum/packs.ts";
import { firstAnswers, standingOf } from "../../learners/assigned/progress.models.ts";
import { holdings, type Work, workIn } from "../../learners/assigned/work.usecases.ts";
import { countExamOfAll } from "../../learners/practice/part-practice.usecases.ts";
import { missedIn } from "./missed.models.ts";

export interface Ports {
  readonly database: Database;
}

interface Recipient {
  readonly student: { readonly id: string; readonly name: string };
  readonly version: AssignmentVersion;
}

/** Assignments of a class, the latest first, each with how many have it, began it and are done. @throws not-found */
export async function assignmentsOf(
  person: Person,
  classId: string,
  ports: Ports,
): Promise<readonly AssignmentSummary[]> {
  await classTaughtBy(person, classId, ports);
  const all = await Promise.all(
    (await assignmentsTaughtBy(person, classId, ports)).map(async (assignment) => ({
      assignment,
      recipients: await versionsOf(assignment, ports),
    })),
  );
  const begun = all.filter(({ assignment }) => assignment.status !== "draft");
  const work = await workIn(
    begun.map(({ assignment, recipients }) => ({ assignment, students: studentsIn(recipients) })),
    null,
    ports,
  );
  return all.map(({ assignment, recipients }) => {
    const states =
      assignment.status === "draft"
        ? []
        : recipients.map((one) => progressOf(assignment, one, work(assignment.id, one.student.id)).state);
    const { id, title, status, dueAt, policy, givenAt } = assignment;
    return {
      id,
      title,
      status,
      dueAt,
      policy,
      givenAt,
      students: recipients.length,
      begun: states.filter((state) => state !== "not-begun").length,
      done: states.filter((state) => state === "done").length,
    };
  });
}

export function studentsIn(recipients: readonly Recipient[]) {
  return recipients.map(({ student, version }) => ({ id: student.id, version }));
}

export function progressOf(
  { dueAt }: AssignmentView,
  { student, version }: Recipient,
  work: Work,
): StudentProgress {
  const { state, late, lastAt, parts } = standingOf(version, work, dueAt, holdings);
  return { student: { ...student }, versionId: version.id, state, late, lastAt, parts: [...parts] };
}

export interface ProgressPorts extends Ports {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly logger: Logger;
  /** Keeps work alive beyond its request. */
  readonly background: (work: Promise<void>) => void;
}

/** Once an exam is closed its answers count, also those of students who don't come back to look. */
async function countInBackground(id: string, ports: ProgressPorts): Promise<void> {
  try {
    await countExamOfAll(id, ports);
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : "unknown";
    ports.logger.error("exam.not-counted", { assignment: id, reason });
  }
}

/**
 * How far every student is with an assignment, and what was missed, for a teacher of its class; in a fixed number of
 * queries, however many students and items there are.
 * @throws not-found for everybody else
 */
export async function progressIn(
  person: Person,
  id: string,
  locale: Language,
  ports: ProgressPorts,
): Promise<AssignmentProgress> {
  const assignment = await assignmentTaughtBy(person, id, ports);
  if (assignment.status === "closed") ports.background(countInBackground(id, ports));
  const recipients = await versionsOf(assignment, ports);
  const work = await workIn([{ assignment, students: studentsIn(recipients) }], null, ports);
  const answers = recipients.flatMap(({ student, version }) => firstAnswers(version, work(id, student.id)));
  return {
    students: recipients.map((one) => progressOf(assignment, one, work(id, one.student.id))),
    missed: missedIn(answers).map((missed) => ({ ...missed, text: textOf(assignment, missed, locale) })),
  };
}

/** What was asked, in words: of a question its own, of an item what it is about. */
function textOf(
  { versions }: AssignmentView,
  { partId, id }: { readonly partId: string; readonly id: string },
  locale: Language,
): string {
  const questions = versions
    .flatMap(({ parts }) => parts)
    .flatMap((part) => (part.kind === "reading" && part.id === partId ? part.questions : []));
  const question = questions.find((one) => one.id === id);
  if (question) return question.text;
  const item = itemById(id);
  return item === null ? id : previewOf(item, locale);
}
