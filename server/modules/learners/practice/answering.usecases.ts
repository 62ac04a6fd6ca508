import { notFound } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { misconceptionById } from "../../checking/engine.ts";
import { helpIn } from "../../tutoring/conversations.usecases.ts";
import { askItem, judgeAsked, type Locale } from "../asking/asked-item.models.ts";
import { assignmentClosed } from "../assigned/assigned.errors.ts";
import { type Assigned, assignedIn } from "./assigned-practice.usecases.ts";
import { countAnswer } from "./counting.usecases.ts";
import { itemAnswered, itemWithdrawn, practiceEnded } from "./practice.errors.ts";
import * as repository from "./practice.repository.ts";
import type { Answered } from "./practice.schemas.ts";
import { type PracticePorts, sessionFor, viewOf } from "./practice-view.usecases.ts";

/** Tries at one item; after the last wrong one it is closed and the session goes on. */
const mostAttempts = 3;

export interface GivenAnswer {
  readonly id: string;
  readonly given: string;
  readonly confidence: number | null;
  readonly took: number;
}

/**
 * Judges an answer to the item in hand. Only the first judged one counts for mastery; the same id again gives the same
 * result, and an answer from another device to an item that is done is told so.
 * @throws practice.ended, practice.item-answered, practice.item-withdrawn, assignment.closed, not-found
 */
export async function answerInPractice(
  person: Person,
  at: { readonly sessionId: string; readonly seq: number },
  answer: GivenAnswer,
  locale: Locale,
  ports: PracticePorts,
): Promise<Answered> {
  const found = await sessionFor(person, at.sessionId, ports);
  const item = found.items.find(({ seq }) => seq === at.seq);
  if (!item) throw notFound();
  const assigned = await assignedIn(person, found.session, ports);
  const before = found.answers.find(({ id }) => id === answer.id);
  if (before) return answeredAgain(person, found, item, { before, assigned }, locale, ports);
  if (assigned?.isClosed) throw assignmentClosed();
  if (found.session.status === "ended") throw practiceEnded();
  if (item.status !== "open") throw itemAnswered();
  if (askItem(item.itemId, item.seed, locale) === null) {
    await repository.closeItem(ports.database, at.sessionId, at.seq, "withdrawn");
    throw itemWithdrawn();
  }
  const judged = judgeAsked(item.itemId, item.seed, answer.given, locale);
  const isHeld = assigned?.isHeld ?? false;
  const closing = closingOf(found, item, { ...judged, given: answer.given, isHeld });
  const kept = {
    ...answer,
    seq: at.seq,
    attempt: found.answers.filter(({ seq }) => seq === at.seq).length,
    verdict: judged.verdict,
    misconception: judged.misconception,
    helpLevel: item.conversationId === null ? 0 : await helpIn(person, item.conversationId, ports),
    at: ports.clock.now(),
  };
  const isKept = await repository.keepAnswer(
    ports.database,
    { ...kept, sessionId: at.sessionId, isHeld },
    closing,
  );
  if (!isKept) throw itemAnswered();
  if (!isHeld) await countAnswer(person, found, item, kept, ports);
  return {
    verdict: isHeld ? "kept" : judged.verdict,
    done: closing !== null,
    ask: closing === null && !isHeld ? askAbout(judged.misconception, locale) : null,
    practice: await viewOf(person, await sessionFor(person, at.sessionId, ports), locale, ports),
  };
}

/** How an item ends with an answer, or null where it stays open. An exam takes one answer, and says not how it went. */
function closingOf(
  { answers }: repository.Session,
  item: repository.ItemRow,
  answer: { readonly verdict: string; readonly given: string; readonly isHeld: boolean },
): "right" | "wrong" | "answered" | null {
  if (answer.isHeld && answer.given.trim() === "") return null;
  if (answer.verdict === "right") return "right";
  const isWrong = answer.verdict === "wrong";
  if (answer.isHeld) return isWrong ? "wrong" : "answered";
  const before = answers.filter(({ seq, verdict }) => seq === item.seq && verdict === "wrong").length;
  const tries = item.purpose === "check" ? 1 : mostAttempts;
  return before + (isWrong ? 1 : 0) >= tries ? "wrong" : null;
}

/** A misconception's question, where it needs no values of the line: it asks and tells nothing. */
function askAbout(id: string | null, locale: Locale): string | null {
  const ask = id === null ? undefined : misconceptionById(id)?.ask[locale];
  return ask === undefined || /[{[]\w+[}\]]/.test(ask) ? null : ask;
}

async function answeredAgain(
  person: Person,
  found: repository.Session,
  item: repository.ItemRow,
  { before, assigned }: { readonly before: repository.AnswerRow; readonly assigned: Assigned | null },
  locale: Locale,
  ports: PracticePorts,
): Promise<Answered> {
  if (before.seq !== item.seq) throw itemAnswered();
  const verdict =
    before.verdict === "right" || before.verdict === "wrong" || before.verdict === "wrong-form"
      ? before.verdict
      : "open";
  return {
    verdict: assigned?.isHeld ? "kept" : verdict,
    done: item.status !== "open",
    ask: null,
    practice: await viewOf(person, found, locale, ports),
  };
}
