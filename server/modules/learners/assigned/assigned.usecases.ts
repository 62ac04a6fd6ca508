import { notFound } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import type { AssignmentPart, ReadingQuestion } from "../../classes/assignments/assignments.schemas.ts";
import {
  assignmentGivenTo,
  assignmentsGivenTo,
  type GivenAssignment,
} from "../../classes/assignments/given.usecases.ts";
import { checkAgainstKey } from "../../curriculum/proof/keys.models.ts";
import type { Locale } from "../asking/asked-item.models.ts";
import { isExamUnderWay } from "../practice/assigned-practice.usecases.ts";
import { countExams, practisePart } from "../practice/part-practice.usecases.ts";
import type { PracticePorts } from "../practice/practice-view.usecases.ts";
import { assignmentClosed } from "./assigned.errors.ts";
import * as repository from "./assigned.repository.ts";
import type { MyAssignment, MyAssignmentSummary, MyPart } from "./assigned.schemas.ts";
import { partViewOf } from "./assigned-view.usecases.ts";
import { standingOf, totalOf } from "./progress.models.ts";
import { holdings, type Work, workIn } from "./work.usecases.ts";

/** What the person asking was given, soonest due first, each with how far they are. */
export async function myAssignments(
  person: Person,
  ports: PracticePorts,
): Promise<readonly MyAssignmentSummary[]> {
  const given = await assignmentsGivenTo(person, ports);
  await countClosedExams(person, given, ports);
  const work = await ownWork(person, given, ports);
  return given.map((one) => summaryOf(one, work(one.assignment.id, person.id)));
}

/** One that the person asking was given, with its parts. @throws not-found */
export async function myAssignment(
  person: Person,
  id: string,
  locale: Locale,
  ports: PracticePorts,
): Promise<MyAssignment> {
  const given = await assignmentGivenTo(person, id, ports);
  await countClosedExams(person, [given], ports);
  const work = (await ownWork(person, [given], ports))(id, person.id);
  return {
    ...summaryOf(given, work),
    instructions: given.assignment.instructions,
    policy: given.policy,
    teachers: [...given.teachers],
    parts: await Promise.all(
      given.version.parts.map((part) => partViewOf(person, given, part, work, locale, ports)),
    ),
  };
}

/** What was answered in exams counts from when they are closed. */
async function countClosedExams(
  person: Person,
  given: readonly GivenAssignment[],
  ports: PracticePorts,
): Promise<void> {
  const told = given.filter((one) => !isExamUnderWay(one)).map(({ assignment }) => assignment.id);
  await countExams(person, new Set(told), ports);
}

function ownWork(
  person: Person,
  given: readonly GivenAssignment[],
  ports: Pick<PracticePorts, "database">,
): Promise<(assignmentId: string, studentId: string) => Work> {
  const asked = given.map(({ assignment, version }) => ({
    assignment,
    students: [{ id: person.id, version }],
  }));
  return workIn(asked, person.id, ports);
}

function summaryOf({ assignment, className, version }: GivenAssignment, work: Work): MyAssignmentSummary {
  const { id, title, classId, dueAt, status } = assignment;
  const { state, parts } = standingOf(version, work, dueAt, holdings);
  return {
    id,
    title,
    class: { id: classId, name: className },
    dueAt,
    status: status === "closed" ? "closed" : "given",
    state,
    ...totalOf(parts),
  };
}

/** A part of a given assignment that is of a kind. @throws not-found for any other */
export function partOf<Kind extends AssignmentPart["kind"]>(
  given: GivenAssignment,
  partId: string,
  ...kinds: readonly Kind[]
): Extract<AssignmentPart, { kind: Kind }> {
  const isOfKind = (part: AssignmentPart): part is Extract<AssignmentPart, { kind: Kind }> =>
    kinds.some((kind) => kind === part.kind);
  const part = given.version.parts.filter(isOfKind).find(({ id }) => id === partId);
  if (!part) throw notFound();
  return part;
}

/**
 * Begins the practice of an `items` part, or gives the session it has.
 * @throws not-found, assignment.closed, practice.nothing
 */
export async function practiseAssigned(
  person: Person,
  at: repository.PartPlace,
  locale: Locale,
  ports: PracticePorts,
): Promise<{ readonly practiceId: string; readonly isNew: boolean }> {
  const given = await assignmentGivenTo(person, at.assignmentId, ports);
  const part = partOf(given, at.partId, "items");
  const { classId, status } = given.assignment;
  return practisePart(
    person,
    { ...at, classId, items: part.items, isClosed: status === "closed" },
    locale,
    ports,
  );
}

/** Keeps an answer to a question of a reading, checked where there is a key. @throws not-found, assignment.closed */
export async function answerReading(
  person: Person,
  at: repository.PartPlace & { readonly questionId: string },
  answer: { readonly id: string; readonly given: string },
  locale: Locale,
  ports: PracticePorts,
): Promise<MyPart> {
  const given = await assignmentGivenTo(person, at.assignmentId, ports);
  const question = partOf(given, at.partId, "reading").questions.find(({ id }) => id === at.questionId);
  if (!question) throw notFound();
  if (given.assignment.status === "closed") throw assignmentClosed();
  await repository.keepReadingAnswer(person, ports.database, {
    ...at,
    answerId: answer.id,
    given: answer.given,
    verdict: verdictOn(question, answer.given, locale),
    at: ports.clock.now(),
  });
  return myPart(person, at, locale, ports);
}

/** What can't be decided by computation waits for a teacher: `open`. */
function verdictOn(
  { answer: key }: ReadingQuestion,
  given: string,
  locale: Locale,
): "right" | "wrong" | "open" {
  if (key === null) return "open";
  const { verdict } = checkAgainstKey(key, given, locale);
  if (verdict === "correct") return "right";
  return verdict === "incorrect" ? "wrong" : "open";
}

/** One part as the person asking has it now. @throws not-found */
export async function myPart(
  person: Person,
  at: repository.PartPlace,
  locale: Locale,
  ports: PracticePorts,
): Promise<MyPart> {
  const { parts } = await myAssignment(person, at.assignmentId, locale, ports);
  const part = parts.find(({ id }) => id === at.partId);
  if (!part) throw notFound();
  return part;
}
