import { notFound } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import type { AssignmentVersion, HandedIn } from "../../classes/assignments/assignments.schemas.ts";
import { assignmentTaughtBy, versionsOf } from "../../classes/assignments/given.usecases.ts";
import type { Language } from "../../curriculum/packs.schemas.ts";
import { askItem } from "../../learners/asking/asked-item.models.ts";
import { type Work, workIn } from "../../learners/assigned/work.usecases.ts";
import * as repository from "./assignments.repository.ts";
import { type Ports, progressOf, studentsIn } from "./assignments.usecases.ts";

/**
 * What a student handed in, for a teacher of the class; of conversations only those that its rule lets teachers read.
 * @throws not-found for everybody else, and for who hasn't the assignment
 */
export async function handedInBy(
  person: Person,
  at: repository.StudentPlace,
  locale: Language,
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
    answers: answersIn(
      recipient.version,
      work,
      await repository.readItemAnswers(person, ports.database, at),
      locale,
    ),
    artifacts: pieces.artifacts.map((one) => ({ ...one, title: titles.get(one.artifactId) ?? "" })),
    projects: pieces.projects.map((one) => ({ ...one, title: titles.get(one.projectId) ?? "" })),
    conversations: [...(await repository.readConversations(person, ports.database, at))],
  };
}

/** The latest answer to each item and question, in the order of the parts. */
function answersIn(
  { parts }: AssignmentVersion,
  work: Work,
  items: readonly repository.ItemAnswer[],
  locale: Language,
): HandedIn["answers"] {
  return parts.flatMap((part) => {
    const partId = part.id;
    if (part.kind === "items")
      return part.items.flatMap((id) => {
        const own = items.findLast((one) => one.partId === partId && one.itemId === id);
        if (!own) return [];
        const question = askedText(id, own.seed, locale);
        return [{ partId, id, question, given: own.given, verdict: verdictOf(own.verdict) }];
      });
    if (part.kind !== "reading") return [];
    return part.questions.flatMap(({ id, text }) => {
      const own = work.questions.find((one) => one.partId === partId && one.questionId === id);
      return own ? [{ partId, id, question: text, given: own.given, verdict: own.verdict }] : [];
    });
  });
}

/** An item as it was put to the student; its id where it isn't here any more. */
function askedText(id: string, seed: number, locale: Language): string {
  const asked = askItem(id, seed, locale);
  if (asked === null) return id;
  return asked.text ?? `$${asked.latex}$`;
}

function verdictOf(verdict: string): "right" | "wrong" | "open" {
  return verdict === "right" || verdict === "wrong" ? verdict : "open";
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
