import type { Database } from "../../db/client.ts";
import type { Embedder } from "../../llm/embedders.ts";
import { solve } from "../checking/engine.ts";
import { lookupWords, quoteFrom } from "../curriculum/materials/materials.models.ts";
import {
  type FoundPassage,
  type MessageVector,
  passagesAbout,
} from "../curriculum/materials/materials.usecases.ts";
import { type LearnerRecord, recallLearner } from "../learners/learners.usecases.ts";
import { branchTo } from "./branches.models.ts";
import { similaritiesTo } from "./concept/similarities.usecases.ts";
import { diagnose } from "./diagnose/diagnose.models.ts";
import { startOf } from "./items/start.models.ts";
import { type WorkItem, workItem } from "./items/work-item.models.ts";
import { hintLevelSchema } from "./page.schemas.ts";
import { screen } from "./screen/screen.models.ts";
import type { Seal } from "./sealing.ts";
import { findSolution, keepSolution } from "./solutions.repository.ts";
import type { SolvePrivately } from "./solve.usecases.ts";
import type { StageRecord } from "./stages.models.ts";
import { readState } from "./state.models.ts";
import type {
  ClassPolicy,
  Passage,
  PastTurn,
  PrivateSolution,
  RetrievedSource,
  StudentMessage,
  TurnContext,
} from "./turn.models.ts";
import { actSchema, moveSchema } from "./turn.schemas.ts";
import { type TurnRow, turnsOf } from "./turns.repository.ts";

/** Most characters of retrieved text a turn carries: about 1,500 tokens at four characters a token. */
const characterBudget = 6_000;
/** Of those at most so much is of the class's materials. */
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
  const [record, all, meaning] = await Promise.all([
    recallLearner(input.learner, ports),
    turnsOf(ports.database, input.turn.conversationId),
    meaningOf(input.message.text, ports),
  ]);
  const about = { classId: input.classId, message: input.message.text, meaning, limit: mostPassages };
  const found = await passagesAbout(about, ports);
  const branch = branchTo(all, input.turn.parentTurnId);
  const locale = input.turn.locale === "es" ? "es" : "en";
  const state = readState(
    branch.at(-1)?.state ?? null,
    startOf({ id: input.turn.conversationId, itemId: input.itemId }, locale),
  );
  const known = withinBudget(record);
  const draft: TurnContext = {
    locale,
    learner: { ...input.learner, name: calledBy(known) ?? input.learner.name },
    policy: input.policy,
    facts: known.facts,
    misconceptions: known.misconceptions,
    skills: known.skills,
    memories: known.memories,
    state,
    history: branch.slice(-mostHistory).map(pastTurn),
    solution: null,
    similarities: await similaritiesTo(state, meaning, locale, ports.embedder),
    item: state.item ? workItem(state.item.id, locale) : null,
    sources: [...sourcesOf(known), ...found.map(passageSource)],
    passages: readable(found, input.message.text),
  };
  const solution = await solutionFor(input, draft, ports);
  const nothing =
    known.facts.length + known.misconceptions.length + known.memories.length + found.length === 0;
  return {
    context: { ...draft, solution },
    record: {
      stage: "retrieve",
      because: nothing
        ? { code: "retrieve.nothing", values: {} }
        : {
            code: found.length > 0 ? "retrieve.found-passages" : "retrieve.found",
            values: {
              facts: known.facts.length,
              misconceptions: known.misconceptions.length,
              memories: known.memories.length,
              passages: found.length,
            },
          },
      detail: {
        sources: draft.sources,
        privateSolution: solution ? solution.source : "none",
        earlierTurns: draft.history.length,
        policy: input.policy,
      },
    },
  };
}

/** The solution of the problem this turn is about: computed, kept from an earlier turn, or asked of the model. */
async function solutionFor(
  input: RetrieveInput,
  draft: TurnContext,
  ports: RetrievePorts,
): Promise<PrivateSolution | null> {
  const { newProblem, newOpenProblem } = diagnose(input.message, draft);
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
function keyOfItem(item: WorkItem | null): string | null {
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

/** A message's vector; null without a model, for bare mathematics, and for what local rules flag. */
async function meaningOf(text: string, { embedder }: RetrievePorts): Promise<MessageVector | null> {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const { concern, injection } = screen(text, []);
  if (embedder === null || letters < fewestLetters || concern !== null || injection) return null;
  const [vector] = (await embedder.embed([text])) ?? [];
  return vector ? { model: embedder.model, vector } : null;
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

/** What reads like instructions to the tutor, or gives cause for concern, is not said back to a learner. */
function isFit({ text }: { readonly text: string }): boolean {
  const { concern, injection } = screen(text, []);
  return concern === null && !injection;
}

/** Cuts a record to the budget: facts first, then open misconceptions, memories and skills. */
function withinBudget(record: LearnerRecord): LearnerRecord {
  let left = characterBudget;
  const take = <Item>(items: readonly Item[], cost: (item: Item) => number): Item[] =>
    items.filter((item) => {
      const fits = cost(item) <= left;
      if (fits) left -= cost(item);
      return fits;
    });
  return {
    facts: take(record.facts.filter(isFit), (fact) => fact.text.length),
    misconceptions: take(record.misconceptions, (seen) => seen.misconception.length),
    memories: take(record.memories, (memory) => memory.text.length),
    skills: take(record.skills, (state) => state.skill.length),
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

function passageSource({ id, title, place, text }: FoundPassage): RetrievedSource {
  const left = screen(text, []).injection ? " (left out: it reads like instructions to the tutor)" : "";
  return { id, kind: "passage", text: `${title}, ${place}${left}` };
}

/** Passages with the part that is about the message, within their budget; what reads like instructions is left out. */
function readable(found: readonly FoundPassage[], message: string): readonly Passage[] {
  const words = lookupWords(message);
  let left = passageBudget;
  return found.flatMap(({ id, title, place, text }) => {
    if (text.length > left || screen(text, []).injection) return [];
    left -= text.length;
    return [{ id, title, place, text, quote: quoteFrom(text, words) }];
  });
}

/** What the learner wants to be called by, or null. */
function calledBy(record: LearnerRecord): string | null {
  return record.facts.find(({ kind }) => kind === "name")?.text ?? null;
}

function sourcesOf(record: LearnerRecord): RetrievedSource[] {
  return [
    ...record.facts.map((fact) => ({
      id: fact.id,
      kind: "fact" as const,
      text: `${fact.kind}: ${fact.text}`,
    })),
    ...record.misconceptions.map((seen) => ({
      id: seen.id,
      kind: "misconception" as const,
      text: `${seen.misconception} (${seen.count}×)`,
    })),
    ...record.memories.map((memory) => ({ id: memory.id, kind: "memory" as const, text: memory.text })),
    ...record.skills.map((state) => ({
      id: state.skill,
      kind: "skill" as const,
      text: `${state.skill}: ${state.mastery.toFixed(2)}`,
    })),
  ];
}
