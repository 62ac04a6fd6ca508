import { notFound } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { misconceptionById } from "../../checking/engine.ts";
import { helpIn } from "../../tutoring/conversations.usecases.ts";
import { askItem, judgeAsked, type Locale } from "../asking/asked-item.models.ts";
import { sawMisconception } from "../learners.usecases.ts";
import { observeAnswer } from "../skills/skills.usecases.ts";
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
 * @throws practice.ended, practice.item-answered, practice.item-withdrawn, not-found
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
  const before = found.answers.find(({ id }) => id === answer.id);
  if (before) return answeredAgain(person, found, item, before, locale, ports);
  if (found.session.status === "ended") throw practiceEnded();
  if (item.status !== "open") throw itemAnswered();
  if (askItem(item.itemId, item.seed, locale) === null) {
    await repository.closeItem(ports.database, at.sessionId, at.seq, "withdrawn");
    throw itemWithdrawn();
  }
  const judged = judgeAsked(item.itemId, item.seed, answer.given, locale);
  const earlier = found.answers.filter(({ seq }) => seq === at.seq);
  const wrongs =
    earlier.filter(({ verdict }) => verdict === "wrong").length + (judged.verdict === "wrong" ? 1 : 0);
  const tries = item.purpose === "check" ? 1 : mostAttempts;
  const closing = judged.verdict === "right" ? "right" : wrongs >= tries ? "wrong" : null;
  const helpLevel = item.conversationId === null ? 0 : await helpIn(person, item.conversationId, ports);
  const now = ports.clock.now();
  const kept = await repository.keepAnswer(
    ports.database,
    {
      ...answer,
      sessionId: at.sessionId,
      seq: at.seq,
      attempt: earlier.length,
      verdict: judged.verdict,
      misconception: judged.misconception,
      helpLevel,
      at: now,
    },
    closing,
  );
  if (!kept) throw itemAnswered();
  const isFirst = earlier.every(({ verdict }) => verdict !== "right" && verdict !== "wrong");
  if (isFirst && (judged.verdict === "right" || judged.verdict === "wrong")) {
    await observeAnswer(
      {
        learnerId: person.id,
        itemId: item.itemId,
        skills: [item.skill],
        source: item.purpose === "check" ? "check" : "practice",
        sourceId: `${at.sessionId}:${at.seq}`,
        place: 0,
        correct: judged.verdict === "right",
        whole: true,
        helpLevel,
        confidence: answer.confidence,
        took: Math.min(answer.took, Math.max(0, now - item.shownAt)),
        at: now,
      },
      ports,
    );
  }
  if (judged.misconception !== null) await keepSighting(person, judged.misconception, answer, now, ports);
  return {
    verdict: judged.verdict,
    done: closing !== null,
    ask: closing === null ? askAbout(judged.misconception, locale) : null,
    practice: await viewOf(person, await sessionFor(person, at.sessionId, ports), locale, ports),
  };
}

async function keepSighting(
  person: Person,
  misconception: string,
  answer: GivenAnswer,
  at: number,
  ports: PracticePorts,
) {
  await ports.database.client.batch(
    sawMisconception({
      ids: { misconception: ports.ids.next(), sighting: ports.ids.next() },
      learnerId: person.id,
      misconception,
      source: "practice",
      sourceId: answer.id,
      line: answer.given,
      at,
    }),
    "write",
  );
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
  before: repository.AnswerRow,
  locale: Locale,
  ports: PracticePorts,
): Promise<Answered> {
  if (before.seq !== item.seq) throw itemAnswered();
  const verdict =
    before.verdict === "right" || before.verdict === "wrong" || before.verdict === "wrong-form"
      ? before.verdict
      : "open";
  return {
    verdict,
    done: item.status !== "open",
    ask: null,
    practice: await viewOf(person, found, locale, ports),
  };
}
