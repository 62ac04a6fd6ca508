import type { Database } from "../../../db/client.ts";
import { AppError } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import {
  assignmentGivenTo,
  type GivenAssignment,
  openAssignmentsOf,
} from "../../classes/assignments/given.usecases.ts";
import { itemById } from "../../curriculum/packs.ts";
import { languages } from "../../curriculum/words.schemas.ts";
import { canBeAsked, questionOf } from "../asking/asked-item.models.ts";
import { askedIn } from "./assigned-practice.repository.ts";
import { putsOneOf } from "./exam-questions.models.ts";
import type { SessionRow } from "./practice.repository.ts";

/** What an assignment says at this moment of the practice of one of its parts. */
export interface Assigned {
  /** What the student's version asks, in its order, each once; what can't be asked any more is left out. */
  readonly items: readonly string[];
  /** Nothing more is taken. */
  readonly isClosed: boolean;
  /** An exam that goes on: no verdict is said, and no answer counts yet. */
  readonly isHeld: boolean;
  /** The student has it no longer: it stays as it is, with its verdicts unsaid. */
  readonly isGone: boolean;
}

const gone: Assigned = { items: [], isClosed: true, isHeld: true, isGone: true };

/** What holds for a session that was given; null for one that the learner began. */
export async function assignedIn(
  person: Person,
  { assignmentId, partId }: Pick<SessionRow, "assignmentId" | "partId">,
  ports: { readonly database: Database },
): Promise<Assigned | null> {
  if (partId === null) return null;
  const given = assignmentId === null ? null : await givenOrNull(person, assignmentId, ports);
  if (given === null) return gone;
  const part = given.version.parts.find(({ id }) => id === partId);
  const isClosed = given.assignment.status === "closed";
  return {
    items: part?.kind === "items" ? itemsToAsk(part.items) : [],
    isClosed,
    isHeld: isExamUnderWay(given),
    isGone: false,
  };
}

async function givenOrNull(person: Person, id: string, ports: { readonly database: Database }) {
  try {
    return await assignmentGivenTo(person, id, ports);
  } catch (error) {
    if (error instanceof AppError && error.status === 404) return null;
    throw error;
  }
}

/** Whether verdicts are kept back: it is an exam, and it is not closed yet. */
export function isExamUnderWay({ assignment, policy }: GivenAssignment): boolean {
  return policy === "exam" && assignment.status !== "closed";
}

/** Items of the exams that a person is sitting, each with its exam: elsewhere too nothing is said of how they went. */
export async function itemsUnderExam(
  person: Person,
  ports: { readonly database: Database },
): Promise<ReadonlyMap<string, { readonly assignmentId: string; readonly classId: string }>> {
  const exams = (await openAssignmentsOf(person, ports)).filter(isExamUnderWay);
  return new Map(
    exams.flatMap(({ assignment: { id, classId }, version }) =>
      version.parts
        .flatMap((part) => (part.kind === "items" ? part.items : []))
        .map((item) => [item, { assignmentId: id, classId }]),
    ),
  );
}

/**
 * Whether a message puts a question of an exam that the person is sitting, in the words or with the numbers that they were
 * asked it: to be worked on there, and nowhere else.
 * @param assignmentId of the conversation; in the exam itself its questions may be spoken of
 */
export async function putsExamQuestion(
  person: Person,
  message: string,
  assignmentId: string | null,
  ports: { readonly database: Database },
): Promise<boolean> {
  const exams = (await openAssignmentsOf(person, ports)).filter(
    (one) => isExamUnderWay(one) && one.assignment.id !== assignmentId,
  );
  if (exams.length === 0 || message === "") return false;
  const ids = exams.map(({ assignment }) => assignment.id);
  const asked = await askedIn(person, ports.database, ids);
  const parts = exams.flatMap(({ version }) => version.parts);
  // What was not asked yet has no numbers of its own; a written question has its words.
  const toAsk = parts.flatMap((part) => (part.kind === "items" ? part.items : []));
  const items = [...asked, ...toAsk.map((itemId) => ({ itemId, seed: 0 }))];
  const questions = new Set([
    ...items.flatMap(({ itemId, seed }) => languages.map((locale) => questionOf(itemId, seed, locale) ?? "")),
    ...parts.flatMap((part) => (part.kind === "reading" ? part.questions.map(({ text }) => text) : [])),
  ]);
  return putsOneOf(message, [...questions]);
}

/** Those of a part's items that can be asked, each once. */
export function itemsToAsk(items: readonly string[]): readonly string[] {
  return [...new Set(items)].filter((id) => {
    const item = itemById(id);
    return item !== null && canBeAsked(item);
  });
}
