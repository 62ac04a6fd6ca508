import { conceptItem } from "../concept/concept.models.ts";
import { afterAnswer, type ConceptMove, nextConceptMove, startConcept } from "../concept/moves.models.ts";
import type { ConceptState, Decision, Move, Say } from "../turn.models.ts";
import { goalClosing, goalOpening } from "./profile.models.ts";
import { because, reply, say } from "./reply.models.ts";
import type { Situation } from "./situation.models.ts";

/** The first reply to a question about an idea: what comes to the student's mind? */
export function openConcept(situation: Situation, itemId: string): Decision {
  return reply(situation, {
    move: "elicit",
    plan: [
      goalOpening(situation),
      say("concept.opening"),
      ...wordsOf(nextConceptMove(itemId, startConcept(itemId), situation.locale)),
    ],
    because: because("decide.concept-ask"),
  });
}

/** The reply within a concept dialogue: what was said is taken up, then the next pump, hint or prompt. */
export function answerConcept(situation: Situation): Decision {
  const state = conceptAfter(situation);
  if (state === null) return openConcept(situation, situation.diagnosis.newConcept ?? "");
  const next = nextConceptMove(state.itemId, state, situation.locale);
  if (situation.diagnosis.concept?.complete || next.kind === "summary") return summarise(situation, next);
  return reply(situation, {
    move: movesByKind[next.kind],
    ...(next.kind === "hint" ? { level: 1 as const } : next.kind === "prompt" ? { level: 2 as const } : {}),
    plan: [takenUp(situation, state.itemId), ...wordsOf(next)],
    because: because("decide.concept", { kind: next.kind }),
  });
}

const movesByKind: Readonly<Record<ConceptMove["kind"], Move>> = {
  pump: "pump",
  hint: "hint",
  prompt: "hint",
  assertion: "explain",
  misconception: "verify",
  summary: "reflect",
};

function wordsOf(next: ConceptMove): readonly Say[] {
  const values = {
    text: oneQuestion(next.text),
    conceptMove: next.kind,
    ...(next.expectation === null ? {} : { expectation: next.expectation }),
    ...(next.misconception === null ? {} : { misconception: next.misconception }),
  };
  if (next.kind === "prompt") return [say("ask.fill", values)];
  if (next.kind === "assertion")
    return [say("concept.told", { ...values, idea: next.text }), say("ask.own-words")];
  return [say("ask.text", values)];
}

/** A text up to its first question: a reply asks one thing. */
function oneQuestion(text: string): string {
  const end = text.indexOf("?");
  return end < 0 ? text : text.slice(0, end + 1);
}

/** What is said to the student's own contribution before going on. */
function takenUp(situation: Situation, itemId: string): Say {
  const judged = situation.diagnosis.concept;
  if (judged === null) return say(manner(situation));
  const item = conceptItem(itemId, situation.locale);
  const fresh = item?.expectations.find((expectation) => judged.newlyCovered.includes(expectation.id));
  if (fresh) return say("concept.covered", { idea: fresh.statement });
  return say(situation.diagnosis.misconception === null ? "concept.not-yet" : "concept.doubt");
}

function manner(situation: Situation): string {
  const { act, nuance } = situation.diagnosis;
  if (nuance === "discouraged") return "concept.discouraged";
  if (act === "answer-request") return "concept.decline";
  return act === "low-effort" ? "concept.hollow" : "concept.help";
}

function summarise(situation: Situation, next: ConceptMove): Decision {
  const item = situation.context.state.concept;
  const text = item ? conceptItem(item.itemId, situation.locale)?.summary : next.text;
  return reply(situation, {
    move: "reflect",
    plan: [
      say(situation.diagnosis.concept?.complete ? "concept.complete" : "concept.closing"),
      text ? say("text", { text, conceptMove: "summary" }) : null,
      goalClosing(situation),
      say("reflect.concept"),
    ],
    because: because("decide.reflect"),
  });
}

/** The concept dialogue as it stands after this message. */
function conceptAfter(situation: Situation): ConceptState | null {
  const { concept } = situation.context.state;
  const judged = situation.diagnosis.concept;
  return concept === null || judged === null ? concept : afterAnswer(concept, judged);
}
