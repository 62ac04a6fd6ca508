import { solve } from "../../checking/engine.ts";
import { conceptItem } from "../../tutoring/concept/concept.models.ts";
import { decideScreened, nextState } from "../../tutoring/decide/decide.models.ts";
import { diagnose } from "../../tutoring/diagnose/diagnose.models.ts";
import { startingState, workItem } from "../../tutoring/items/work-item.models.ts";
import { briefFor, finishInOwnWords } from "../../tutoring/release.usecases.ts";
import { keyOfItem } from "../../tutoring/retrieve.usecases.ts";
import { screen } from "../../tutoring/screen/screen.models.ts";
import type {
  Diagnosis,
  Locale,
  PastTurn,
  PrivateSolution,
  StudentMessage,
  TurnContext,
  TutoringState,
} from "../../tutoring/turn.models.ts";
import type { Pack } from "../packs.schemas.ts";
import { within } from "../packs.ts";
import type { Preview, PreviewRequest } from "./authoring.schemas.ts";
import { publishedId } from "./building.models.ts";
import { catalogueWith } from "./flaws.usecases.ts";

/** Seconds between the messages of a tried dialogue: nobody is hurried. */
const secondsBetween = 60;

type Request = Omit<PreviewRequest, "itemId">;

/**
 * Plays a dialogue about an item of a pack that isn't published: the turn's own stages decide, the built-in tutor speaks
 * through the guard, and nothing is kept.
 * @returns null where the pack has no such item
 */
export function playPreview(pack: Pack, localId: string, request: Request): Preview | null {
  const itemId = publishedId(pack.id, localId);
  return within(catalogueWith(pack), () => play(itemId, request));
}

function play(itemId: string, { messages, policy, locale }: Request): Preview | null {
  const item = workItem(itemId, locale);
  const problem = item?.prompt ?? conceptItem(itemId, locale)?.question ?? null;
  if (problem === null) return null;
  const replies: Preview["replies"] = [];
  const history: PastTurn[] = [];
  let state = startingState(itemId, 1, locale);
  messages.forEach((written, index) => {
    const message: StudentMessage = { id: `m${index}`, ...written, sentAt: index * secondsBetween * 1_000 };
    const known = { ...nothingKnown, locale, policy, state, history: [...history], item };
    const turn = playTurn({ ...known, solution: null }, message);
    ({ state } = turn);
    const { move, hintLevel } = turn.decision;
    replies.push({ text: turn.text, move, hintLevel });
    history.push({
      turnId: message.id,
      studentText: message.text,
      replyText: turn.text,
      act: turn.act,
      move,
      hintLevel,
      sentAt: message.sentAt,
    });
  });
  return { problem, replies, solved: state.solved || isComplete(state, itemId, locale) };
}

function isComplete({ concept }: TutoringState, itemId: string, locale: Locale): boolean {
  const parts = conceptItem(itemId, locale)?.expectations ?? [];
  return parts.length > 0 && parts.every(({ id }) => concept?.covered.includes(id));
}

function playTurn(draft: TurnContext, message: StudentMessage) {
  const context = { ...draft, solution: solutionIn(draft, diagnose(message, draft)) };
  const screened = screen(
    message.text,
    context.history.map(({ studentText }) => studentText),
  );
  const diagnosis = diagnose(message, context);
  const decision = decideScreened(screened, diagnosis, context);
  const about =
    diagnosis.newProblem === null
      ? context
      : { ...context, state: { ...context.state, problem: diagnosis.newProblem } };
  const outlet = makeOutlet();
  finishInOwnWords(decision, context, briefFor(decision, about, message.text), outlet);
  return {
    text: outlet.released.trim(),
    decision,
    act: diagnosis.act,
    state: nextState(context.state, diagnosis, decision),
  };
}

function solutionIn(draft: TurnContext, { newProblem, newOpenProblem }: Diagnosis): PrivateSolution | null {
  const problem = newProblem ?? (newOpenProblem === null ? draft.state.problem : null);
  if (problem !== null) return { ...solve(problem), source: "engine", likelyMistakes: [] };
  const key = newOpenProblem === null ? keyOfItem(draft.item ?? null) : null;
  return key === null ? null : { answer: key, steps: [], source: "pack", likelyMistakes: [] };
}

function makeOutlet() {
  let released = "";
  return {
    get released() {
      return released;
    },
    writeText(text: string) {
      released += text;
    },
  };
}

/** Whoever tries it is nobody in particular. */
const nothingKnown = {
  learner: { id: "preview", name: "Sam" },
  facts: [],
  misconceptions: [],
  skills: [],
  memories: [],
  sources: [],
} as const;
