import { notFound } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { classesOf } from "../../classes/classes.usecases.ts";
import { catalogue } from "../../curriculum/packs.ts";
import { openConversation } from "../../tutoring/conversations.usecases.ts";
import { practiceConversationId, seedFor } from "../../tutoring/items/start.models.ts";
import { askableItems, askItem, type Locale } from "../asking/asked-item.models.ts";
import { assignmentClosed } from "../assigned/assigned.errors.ts";
import { settleDispute } from "../record/resolving.usecases.ts";
import { assignedIn } from "./assigned-practice.usecases.ts";
import { chooseNext } from "./choosing.usecases.ts";
import { countHeldAnswers } from "./counting.usecases.ts";
import { practiceEnded, practiceNothing } from "./practice.errors.ts";
import { purposeAt, summarise } from "./practice.models.ts";
import * as repository from "./practice.repository.ts";
import type { PracticeView } from "./practice.schemas.ts";
import { type PracticePorts, pastOf, sessionFor, suggestedSkills, viewOf } from "./practice-view.usecases.ts";

/**
 * Starts a session: on a skill, or on what the path suggests.
 * @throws practice.nothing where the skill has no item that can be asked
 */
export async function startPractice(
  person: Person,
  input: {
    readonly skillId?: string | undefined;
    readonly kind: "practice" | "review" | "check";
    readonly disputeId?: string;
  },
  locale: Locale,
  ports: PracticePorts,
): Promise<PracticeView> {
  const skills = input.skillId === undefined ? await suggestedSkills(person, ports) : [input.skillId];
  const focus = skills.filter((skill) => askableItems(skill).length > 0);
  if (focus.length === 0) throw practiceNothing();
  const id = ports.ids.next();
  await repository.insertSession(ports.database, {
    id,
    learnerId: person.id,
    classId: (await classesOf(person, ports))[0]?.id ?? null,
    kind: input.kind,
    skills: focus,
    reason: input.skillId === undefined ? "suggested" : "chosen",
    disputeId: input.disputeId ?? null,
    assignmentId: null,
    partId: null,
    startedAt: ports.clock.now(),
  });
  return nextInPractice(person, id, locale, ports);
}

/** The session as it stands. @throws not-found for a session of somebody else */
export async function viewPractice(
  person: Person,
  id: string,
  locale: Locale,
  ports: PracticePorts,
): Promise<PracticeView> {
  return viewOf(person, await countedSession(person, id, ports), locale, ports);
}

/** The person's own session, with what was answered in an exam counted once its verdicts may be said. */
async function countedSession(person: Person, id: string, ports: PracticePorts) {
  const found = await sessionFor(person, id, ports);
  if (found.session.uncounted && !(await assignedIn(person, found.session, ports))?.isHeld)
    await countHeldAnswers(person, found, ports);
  return found;
}

/**
 * Goes on to the next item where the one in hand is done; ends the session after the last. Asked twice, or from two
 * devices, it goes on once.
 */
export async function nextInPractice(
  person: Person,
  id: string,
  locale: Locale,
  ports: PracticePorts,
): Promise<PracticeView> {
  const found = await countedSession(person, id, ports);
  if (found.session.status === "ended") return viewOf(person, found, locale, ports);
  const assigned = await assignedIn(person, found.session, ports);
  if (assigned?.isGone) return viewOf(person, found, locale, ports);
  const current = found.items.at(-1);
  if (current?.status === "open" && !assigned?.isClosed) {
    if (askItem(current.itemId, current.seed, locale) !== null) return viewOf(person, found, locale, ports);
    await repository.closeItem(ports.database, id, current.seq, "withdrawn");
    return nextInPractice(person, id, locale, ports);
  }
  const seq = found.items.length;
  const purpose = assigned === null ? purposeAt(seq, found.session.kind) : "practice";
  const chosen = purpose === null ? null : await chooseNext(person, found, seq, locale, ports);
  if (purpose === null || chosen === null) return endPractice(person, id, locale, ports);
  await repository.insertItem(ports.database, id, {
    seq,
    itemId: chosen.itemId,
    skill: chosen.skill,
    seed: seedFor(practiceConversationId(id, seq)),
    purpose,
    because: purpose === "check" ? "check" : chosen.because,
    foretold: chosen.foretold,
    packVersion: catalogue.packOfItem(chosen.itemId)?.version ?? "",
    shownAt: ports.clock.now(),
  });
  return viewPractice(person, id, locale, ports);
}

/**
 * Passes the item in hand: nothing is counted. Passing twice changes nothing.
 * @throws practice.ended, assignment.closed, not-found
 */
export async function passInPractice(
  person: Person,
  at: { readonly sessionId: string; readonly seq: number },
  locale: Locale,
  ports: PracticePorts,
): Promise<PracticeView> {
  const found = await sessionFor(person, at.sessionId, ports);
  if ((await assignedIn(person, found.session, ports))?.isClosed) throw assignmentClosed();
  if (found.session.status === "ended") throw practiceEnded();
  if (!found.items.some(({ seq }) => seq === at.seq)) throw notFound();
  await repository.closeItem(ports.database, at.sessionId, at.seq, "passed");
  return nextInPractice(person, at.sessionId, locale, ports);
}

/** Opens the conversation with the tutor about the item in hand, or gives the one that is open. A check has none. */
export async function tutorInPractice(
  person: Person,
  at: { readonly sessionId: string; readonly seq: number },
  locale: Locale,
  ports: PracticePorts,
): Promise<{ readonly conversationId: string }> {
  const found = await sessionFor(person, at.sessionId, ports);
  const item = found.items.find(({ seq }) => seq === at.seq);
  if (!item || item.purpose === "check") throw notFound();
  if (item.conversationId !== null) return { conversationId: item.conversationId };
  const { assignmentId, classId, partId, status } = found.session;
  if (partId !== null && (await assignedIn(person, found.session, ports))?.isClosed) throw assignmentClosed();
  if (status === "ended") throw practiceEnded();
  const { id } = await openConversation(
    person,
    {
      id: practiceConversationId(at.sessionId, at.seq),
      itemId: item.itemId,
      locale,
      ...(assignmentId === null || classId === null ? {} : { assignmentId, classId }),
    },
    ports,
  );
  await repository.keepConversation(ports.database, at.sessionId, at.seq, id);
  return { conversationId: id };
}

/** Ends the session, with what is said after it. Ending twice changes nothing. */
export async function endPractice(
  person: Person,
  id: string,
  locale: Locale,
  ports: PracticePorts,
): Promise<PracticeView> {
  const found = await sessionFor(person, id, ports);
  const summary = summarise(pastOf(found));
  await repository.endSession(ports.database, found.session, JSON.stringify(summary), ports.clock.now());
  const { disputeId } = found.session;
  if (disputeId !== null) await settleDispute(person, { disputeId, sessionId: id, ...summary.check }, ports);
  return viewPractice(person, id, locale, ports);
}
