import type { ConceptText, Expectation } from "../../curriculum/packs.schemas.ts";
import type { ConceptJudgement, ConceptState, Locale } from "../turn.models.ts";
import { conceptItem } from "./concept.models.ts";

/**
 * What to say next in a concept dialogue.
 * `expectation` and `misconception` are the ids it is about. An `assertion` tells the idea after a hint
 * and a prompt did not help; a `summary` closes the dialogue.
 */
export interface ConceptMove {
  readonly kind: "pump" | "hint" | "prompt" | "assertion" | "misconception" | "summary";
  readonly text: string;
  readonly expectation: string | null;
  readonly misconception: string | null;
}

const toldAfter = 3;

/** The state of a dialogue about an item of which nothing was said yet. */
export function startConcept(itemId: string): ConceptState {
  return { itemId, covered: [], misconceptions: [], helpGiven: {}, progress: {}, asked: null };
}

/** The state after an answer was judged. */
export function afterAnswer(state: ConceptState, judgement: ConceptJudgement): ConceptState {
  return {
    ...state,
    covered: judgement.covered,
    misconceptions: judgement.misconceptions,
    progress: judgement.progress ?? state.progress ?? {},
  };
}

/** The state after a move was said: counts the help given and remembers what was asked. */
export function afterMove(state: ConceptState, move: ConceptMove): ConceptState {
  const about = move.expectation ?? move.misconception;
  if (about === null) return { ...state, asked: null, helpGiven: raised(state, "pump") };
  return { ...state, asked: move.expectation, helpGiven: raised(state, about) };
}

/**
 * Chooses the next move: a stated misconception first, then a pump while little was said, then help for
 * the open expectation that is nearest to being said: hint, fill-in prompt, assertion. After that the
 * expectation counts as told; when nothing is left open, the summary.
 * @throws Error for an item id that no pack knows.
 */
export function nextConceptMove(itemId: string, state: ConceptState, locale: Locale): ConceptMove {
  const item = conceptItem(itemId, locale);
  if (item === null) throw new Error(`No pack has a concept item "${itemId}"`);
  const doubted = item.misconceptions.find(
    (one) => state.misconceptions.includes(one.id) && helpFor(state, one.id) === 0,
  );
  if (doubted !== undefined)
    return { kind: "misconception", text: doubted.ask, expectation: null, misconception: doubted.id };
  const open = nearestOpen(item, state);
  if (open === null) return { kind: "summary", text: item.summary, expectation: null, misconception: null };
  return pumpFor(item, state) ?? helpWith(open, helpFor(state, open.id));
}

/** One pump before any help, and one more after something was covered. */
function pumpFor(item: ConceptText, state: ConceptState): ConceptMove | null {
  const pumped = helpFor(state, "pump");
  const helped = Object.entries(state.helpGiven).some(([id, count]) => id !== "pump" && count > 0);
  if (helped || pumped > (state.covered.length > 0 ? 1 : 0)) return null;
  const text = item.pumps[state.covered.length === 0 ? 0 : Math.min(1 + pumped, item.pumps.length - 1)];
  return text === undefined ? null : { kind: "pump", text, expectation: null, misconception: null };
}

function helpWith(expectation: Expectation, given: number): ConceptMove {
  const about = { expectation: expectation.id, misconception: null };
  if (given === 0) return { kind: "hint", text: expectation.hint, ...about };
  if (given === 1) return { kind: "prompt", text: expectation.prompt, ...about };
  return { kind: "assertion", text: expectation.assertion ?? expectation.statement, ...about };
}

/** The open expectation to work on: the one being helped with, else the one most nearly said. */
function nearestOpen(item: ConceptText, state: ConceptState): Expectation | null {
  const open = item.expectations.filter(
    (one) => !state.covered.includes(one.id) && helpFor(state, one.id) < toldAfter,
  );
  const nearness = (one: Expectation): number =>
    Math.min(1, helpFor(state, one.id)) + (state.progress?.[one.id] ?? 0);
  return open.reduce<Expectation | null>(
    (best, one) => (best === null || nearness(one) > nearness(best) ? one : best),
    null,
  );
}

function helpFor(state: ConceptState, id: string): number {
  return state.helpGiven[id] ?? 0;
}

function raised(state: ConceptState, id: string): Readonly<Record<string, number>> {
  return { ...state.helpGiven, [id]: helpFor(state, id) + 1 };
}
