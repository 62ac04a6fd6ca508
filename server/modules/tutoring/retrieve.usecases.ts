import type { Database } from "../../db/client.ts";
import type { Embedder } from "../../llm/embedders.ts";
import { solve } from "../checking/engine.ts";
import { lookupWords, quoteFrom } from "../curriculum/materials/materials.models.ts";
import {
  type FoundPassage,
  type MessageVector,
  passagesAbout,
} from "../curriculum/materials/materials.usecases.ts";
import { bareMemories, giveVectors, recallLearner } from "../learners/learners.usecases.ts";
import { draftsIn, isUnsent } from "../review/drafts/keeping.usecases.ts";
import { branchTo } from "./branches.models.ts";
import { similaritiesTo } from "./concept/similarities.usecases.ts";
import { diagnose } from "./diagnose/diagnose.models.ts";
import { stateAsSeen } from "./drafted/drafted.models.ts";
import { startOf } from "./items/start.models.ts";
import { type WorkItem, workItem } from "./items/work-item.models.ts";
import { isFit, keepWhatFits } from "./known.models.ts";
import { hintLevelSchema } from "./page.schemas.ts";
import { isInjection } from "./screen/injection.models.ts";
import { screen } from "./screen/screen.models.ts";
import type { Seal } from "./sealing.ts";
import { topicOf } from "./skill.models.ts";
import { findSolution, keepSolution } from "./solutions.repository.ts";
import type { SolvePrivately } from "./solve.usecases.ts";
import type { StageRecord } from "./stages.models.ts";
import { readState } from "./state.models.ts";
import { wordsOfPeople } from "./stepping-in/told.usecases.ts";
import type {
  ClassPolicy,
  Diagnosis,
  Passage,
  PastTurn,
  PrivateSolution,
  ProfileFact,
  StudentMessage,
  TurnContext,
} from "./turn.models.ts";
import { actSchema, moveSchema } from "./turn.schemas.ts";
import { type TurnRow, turnsOf } from "./turns.repository.ts";

/** Most tokens of retrieved text that a turn carries. */
const tokenBudget = 1_500;
/** Most characters of passages that a look-up of the model's own gives. */
const passageBudget = 2_400;
const mostPassages = 3;
/** How many earlier turns are carried word for word. */
const mostHistory = 40;

export interface RetrieveInput {
  readonly turn: TurnRow;
  readonly message: StudentMessage;
  readonly learner: { readonly id: string; readonly name: string };
  readonly policy: ClassPolicy;
  /** The item that the conversation was opened for, or null. */
  readonly itemId: string | null;
  /** Class of the conversation, whose materials may be read. */
  readonly classId: string | null;
}

export interface RetrievePorts {
  readonly database: Database;
  readonly seal: Seal;
  /** Null when no embedding model is configured. */
  readonly embedder: Embedder | null;
  /** Null when no language model is configured. */
  readonly solvePrivately: SolvePrivately | null;
  readonly now: () => number;
}

/**
 * Gathers all that a turn may know, as plain data, within a budget. The language model is asked here for
 * a private solution where the engine has none, unless local rules already flag the message.
 */
export async function retrieve(
  input: RetrieveInput,
  ports: RetrievePorts,
): Promise<{ context: TurnContext; record: Omit<StageRecord, "took"> }> {
  const [all, drafts, meaning] = await Promise.all([
    turnsOf(ports.database, input.turn.conversationId),
    draftsIn(input.turn.conversationId, ports),
    meaningOf(input, ports),
  ]);
  const branch = branchTo(all, input.turn.parentTurnId);
  const locale = input.turn.locale === "es" ? "es" : "en";
  const start = startOf({ id: input.turn.conversationId, itemId: input.itemId }, locale);
  const state = stateAsSeen(
    branch.map((turn) => ({ state: readState(turn.state, start), isSeen: !isUnsent(drafts.get(turn.id)) })),
    start,
  );
  const people = await wordsOfPeople(input.turn, drafts, ports);
  const draft: TurnContext = {
    ...nothingKnown,
    locale,
    learner: input.learner,
    policy: input.policy,
    state,
    history: branch.slice(-mostHistory).map(pastTurn),
    similarities: await similaritiesTo(state, meaning, locale, ports.embedder),
    item: state.item ? workItem(state.item.id, locale) : null,
    people,
  };
  const first = diagnose(input.message, draft);
  const topic = {
    conversationId: input.turn.conversationId,
    skill: topicOf(first, state),
    message: input.message.text,
    locale: draft.locale,
    meaning,
  };
  const about = { classId: input.classId, message: input.message.text, meaning, limit: mostPassages };
  const [recalled, passages, solution] = await Promise.all([
    recallLearner(input.learner, topic, ports),
    passagesAbout(about, ports),
    solutionFor(input, draft, first, ports),
  ]);
  const known = keepWhatFits(recalled, passages, tokenBudget);
  return {
    context: {
      ...draft,
      ...known.parts,
      learner: { ...input.learner, name: calledBy(known.parts.facts) ?? input.learner.name },
      sources: known.sources,
      passages: readable(known.passages, input.message.text),
      solution,
    },
    record: {
      stage: "retrieve",
      because: known.because,
      detail: {
        topic: topic.skill,
        sources: known.sources,
        tokens: { budget: tokenBudget, used: known.tokens, leftOut: known.leftOut },
        privateSolution: solution ? solution.source : "none",
        earlierTurns: draft.history.length,
        people: people.length,
        policy: input.policy,
      },
    },
  };
}

/** A turn's context before anything was looked up. */
const nothingKnown = {
  facts: [],
  misconceptions: [],
  skills: [],
  memories: [],
  sources: [],
  passages: [],
  solution: null,
} as const;

/** The solution of the problem this turn is about: computed, kept from an earlier turn, or asked of the model. */
async function solutionFor(
  input: RetrieveInput,
  draft: TurnContext,
  { newProblem, newOpenProblem }: Diagnosis,
  ports: RetrievePorts,
): Promise<PrivateSolution | null> {
  const problem = newProblem ?? (newOpenProblem === null ? draft.state.problem : null);
  if (problem) return { ...solve(problem), source: "engine", likelyMistakes: [] };

  const open = newOpenProblem ?? draft.state.openProblem;
  if (open === null) return null;
  const key = newOpenProblem === null ? keyOfItem(draft.item ?? null) : null;
  if (key !== null) return { answer: key, steps: [], source: "pack", likelyMistakes: [] };
  const kept = await findSolution(ports.database, ports.seal, input.turn.conversationId, open);
  if (kept || !ports.solvePrivately || isFlagged(input.message, draft)) return kept;
  const solved = await ports.solvePrivately(open);
  if (solved)
    await keepSolution(ports.database, ports.seal, input.turn.conversationId, open, solved, ports.now());
  return solved;
}

/** An item's answer as the guard must know it: the key, or the right option's words. Null for a text to write. */
export function keyOfItem(item: WorkItem | null): string | null {
  if (!item?.question) return null;
  const right = item.question.options.find((option) => option.right);
  return item.question.key?.value ?? (right ? right.text : null);
}

/** What local rules flag is not handed to a model. */
function isFlagged(message: StudentMessage, { history }: TurnContext): boolean {
  const { concern, injection } = screen(
    message.text,
    history.map((past) => past.studentText),
  );
  return concern !== null || injection;
}

/** Fewest letters of a message that means something beyond its mathematics. */
const fewestLetters = 12;

/**
 * A message's vector; null without a model, for bare mathematics, and for what local rules flag. Memories that have none
 * yet get theirs in the same request, so that a session's summary is found by its meaning from the next message on.
 */
async function meaningOf(
  { message, learner, turn }: RetrieveInput,
  { embedder, database }: RetrievePorts,
): Promise<MessageVector | null> {
  const letters = message.text.match(/\p{L}/gu)?.length ?? 0;
  if (embedder === null || letters < fewestLetters || !isFit(message)) return null;
  const place = { learner, conversationId: turn.conversationId, model: embedder.model };
  const bare = (await bareMemories(place, { database })).filter(isFit);
  const vectors = (await embedder.embed([message.text, ...bare.map(({ text }) => text)])) ?? [];
  const [vector, ...others] = vectors;
  if (vector === undefined) return null;
  await giveVectors(embedder.model, bare, others, { database });
  return { model: embedder.model, vector };
}

function pastTurn(turn: TurnRow): PastTurn {
  return {
    turnId: turn.id,
    studentText: turn.userText,
    replyText: turn.replyText,
    act: actSchema.catch("question").parse(turn.act),
    move: moveSchema.catch("elicit").parse(turn.move),
    hintLevel: hintLevelSchema.nullable().catch(null).parse(turn.hintLevel),
    sentAt: turn.startedAt,
  };
}

/** What the class reads about some words, as a model may see it: within the budget, without instructions to it. */
export async function readMaterials(
  classId: string | null,
  words: string,
  ports: Pick<RetrievePorts, "database">,
): Promise<readonly Passage[]> {
  const found = await passagesAbout({ classId, message: words, meaning: null, limit: mostPassages }, ports);
  return readable(found, words);
}

/** Passages with the part that is about the message, within their budget; what reads like instructions is left out. */
function readable(found: readonly FoundPassage[], message: string): readonly Passage[] {
  const words = lookupWords(message);
  let left = passageBudget;
  return found.flatMap(({ id, title, place, text }) => {
    if (text.length > left || isInjection(text)) return [];
    left -= text.length;
    return [{ id, title, place, text, quote: quoteFrom(text, words) }];
  });
}

/** What the learner wants to be called by, or null. */
function calledBy(facts: readonly ProfileFact[]): string | null {
  return facts.find(({ kind }) => kind === "name")?.text ?? null;
}
