import type { Database } from "../../../db/client.ts";
import { notFound } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import type {
  AssignmentProgress,
  AssignmentSummary,
  AssignmentVersion,
  AssignmentView,
  HandedIn,
  StudentProgress,
} from "../../classes/assignments/assignments.schemas.ts";
import { assignmentTaughtBy, versionsOf } from "../../classes/assignments/given.usecases.ts";
import { classTaughtBy } from "../../classes/classes.usecases.ts";
import { previewOf } from "../../curriculum/catalogue.usecases.ts";
import type { Language } from "../../curriculum/packs.schemas.ts";
import { itemById } from "../../curriculum/packs.ts";
import { firstAnswers, standingOf } from "../../learners/assigned/progress.models.ts";
import { holdings, type Work, workIn } from "../../learners/assigned/work.usecases.ts";
import * as repository from "./assignments.repository.ts";
import { missedIn } from "./missed.models.ts";

interface Ports {
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
    (await repository.readOfClass(person, ports.database, classId)).map(async (assignment) => ({
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

function studentsIn(recipients: readonly Recipient[]) {
  return recipients.map(({ student, version }) => ({ id: student.id, version }));
}

function progressOf({ dueAt }: AssignmentView, { student, version }: Recipient, work: Work): StudentProgress {
  const { state, late, lastAt, parts } = standingOf(version, work, dueAt, holdings);
  return { student: { ...student }, versionId: version.id, state, late, lastAt, parts: [...parts] };
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
  ports: Ports,
): Promise<AssignmentProgress> {
  const assignment = await assignmentTaughtBy(person, id, ports);
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

/**
 * What a student handed in, for a teacher of the class; of conversations only those that its rule lets teachers read.
 * @throws not-found for everybody else, and for who hasn't the assignment
 */
export async function handedInBy(
  person: Person,
  at: repository.StudentPlace,
  ports: Ports,
): Promise<HandedIn> {
  const assignment = await assignmentTaughtBy(person, at.assignmentId, ports);
  const recipient = (await versionsOf(assignment, ports)).find(({ student }) => student.id === at.studentId);
  if (!recipient || assignment.status === "draft") throw notFound();
  const asked = { assignment, students: studentsIn([recipient]) };
  const work = (await workIn([asked], at.studentId, ports))(assignment.id, at.studentId);
  const pieces = piecesOf(recipient.version, work);
  const titles = await repository.readTitles(person, ports.database, {
    studentId: at.studentId,
    artifacts: pieces.artifacts.map(({ artifactId }) => artifactId),
    projects: pieces.projects.map(({ projectId }) => projectId),
  });
  return {
    progress: progressOf(assignment, recipient, work),
    answers: answersIn(recipient.version, work),
    artifacts: pieces.artifacts.map((one) => ({ ...one, title: titles.get(one.artifactId) ?? "" })),
    projects: pieces.projects.map((one) => ({ ...one, title: titles.get(one.projectId) ?? "" })),
    conversations: [...(await repository.readConversations(person, ports.database, at))],
  };
}

function answersIn({ parts }: AssignmentVersion, work: Work): HandedIn["answers"] {
  return parts.flatMap((part) =>
    part.kind !== "reading"
      ? []
      : part.questions.flatMap(({ id, text }) => {
          const own = work.questions.find((one) => one.partId === part.id && one.questionId === id);
          return own ? [{ partId: part.id, id, question: text, given: own.given, verdict: own.verdict }] : [];
        }),
  );
}

/** Writing that is handed in and shown, and projects that are begun: those the class's teachers see anyway. */
function piecesOf({ parts }: AssignmentVersion, work: Work) {
  const own = (id: string) => work.parts.find(({ partId }) => partId === id);
  return {
    artifacts: parts.flatMap(({ id, kind }) => {
      const { artifactId = null, handedInAt = null } = own(id) ?? {};
      return kind === "writing" && artifactId !== null && handedInAt !== null
        ? [{ partId: id, artifactId }]
        : [];
    }),
    projects: parts.flatMap(({ id, kind }) => {
      const { projectId = null } = own(id) ?? {};
      return kind === "project" && projectId !== null ? [{ partId: id, projectId }] : [];
    }),
  };
}
