import type { Person } from "../../accounts/accounts.models.ts";
import { itemById } from "../../curriculum/packs.ts";
import type { Locale } from "../asking/asked-item.models.ts";
import { assignmentClosed } from "../assigned/assigned.errors.ts";
import {
  findSessionOfPart,
  openNextRound,
  sessionsUncounted,
  sessionsUncountedOf,
} from "./assigned-practice.repository.ts";
import { itemsToAsk } from "./assigned-practice.usecases.ts";
import { countHeldAnswers } from "./counting.usecases.ts";
import { practiceNothing } from "./practice.errors.ts";
import { leftToAsk } from "./practice.models.ts";
import { insertSession } from "./practice.repository.ts";
import { nextInPractice } from "./practice.usecases.ts";
import { type PracticePorts, sessionFor } from "./practice-view.usecases.ts";

/** A part of an assignment that is practised: these items in this order, and no others. */
export interface PracticePart {
  readonly assignmentId: string;
  readonly partId: string;
  readonly classId: string;
  readonly items: readonly string[];
  readonly isClosed: boolean;
}

/**
 * Begins the practice of a part, or gives the session it has: a part has one for each student, whichever device began it.
 * Where something is left to ask in an ended one (it was passed, or came in since), it goes on.
 * @throws assignment.closed before anything was begun, practice.nothing where none of the items can be asked any more
 */
export async function practisePart(
  person: Person,
  part: PracticePart,
  locale: Locale,
  ports: PracticePorts,
): Promise<{ readonly practiceId: string; readonly isNew: boolean }> {
  const known = await practiceOfPart(person, part, ports);
  if (known !== null) {
    if (!part.isClosed) await goOn(person, known, part, locale, ports);
    return { practiceId: known, isNew: false };
  }
  if (part.isClosed) throw assignmentClosed();
  const items = itemsToAsk(part.items);
  if (items.length === 0) throw practiceNothing();
  const id = ports.ids.next();
  await insertSession(ports.database, {
    id,
    learnerId: person.id,
    classId: part.classId,
    kind: "practice",
    skills: [...new Set(items.flatMap((item) => itemById(item)?.skill ?? []))],
    reason: "assigned",
    disputeId: null,
    assignmentId: part.assignmentId,
    partId: part.partId,
    startedAt: ports.clock.now(),
  });
  const practiceId = (await practiceOfPart(person, part, ports)) ?? id;
  await nextInPractice(person, practiceId, locale, ports);
  return { practiceId, isNew: practiceId === id };
}

/** Id of the person's session of a part, or null before it was begun. */
export function practiceOfPart(
  person: Person,
  { assignmentId, partId }: Pick<PracticePart, "assignmentId" | "partId">,
  ports: Pick<PracticePorts, "database">,
): Promise<string | null> {
  return findSessionOfPart(person, ports.database, assignmentId, partId);
}

async function goOn(
  person: Person,
  id: string,
  part: PracticePart,
  locale: Locale,
  ports: PracticePorts,
): Promise<void> {
  const { session, items } = await sessionFor(person, id, ports);
  if (session.status === "open" || leftToAsk(itemsToAsk(part.items), items, items.length).length === 0)
    return;
  await openNextRound(ports.database, id);
  await nextInPractice(person, id, locale, ports);
}

/** Counts what the person answered in exams among these assignments, none of which keeps its verdicts back any more. */
export async function countExams(
  person: Person,
  assignmentIds: ReadonlySet<string>,
  ports: PracticePorts,
): Promise<void> {
  for (const { id, assignmentId } of await sessionsUncounted(person, ports.database))
    if (assignmentIds.has(assignmentId))
      await countHeldAnswers(person, await sessionFor(person, id, ports), ports);
}

/** Counts what everybody answered in a closed exam. Done twice, or beside `countExams`, it counts once. */
export async function countExamOfAll(assignmentId: string, ports: PracticePorts): Promise<void> {
  for (const { id, learnerId } of await sessionsUncountedOf(ports.database, assignmentId)) {
    const learner = { id: learnerId };
    await countHeldAnswers(learner, await sessionFor(learner, id, ports), ports);
  }
}
