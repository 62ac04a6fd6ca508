import { notFound } from "../../shared/errors.ts";
import type { Person } from "../accounts/accounts.models.ts";
import { personFor } from "../accounts/accounts.usecases.ts";
import type { TutorRules } from "../classes/classes.usecases.ts";
import { withdrawalStatements } from "../review/drafts/keeping.usecases.ts";
import { admit, rulesOf } from "./admission.usecases.ts";
import { finishChunk, startChunk, summarise, textEnd } from "./chunks.models.ts";
import {
  type ConversationRow,
  findConversationOfTurn,
  findOwnConversation,
} from "./conversations.repository.ts";
import type { NewTurn } from "./conversations.schemas.ts";
import { classKey } from "./notices/notices.usecases.ts";
import { runTurn } from "./run.usecases.ts";
import type { RunPorts } from "./running.ts";
import { leaseLength, readTurnLog } from "./turn-log.usecases.ts";
import { textOfNewTurn } from "./turn-text.models.ts";
import {
  beginTurn,
  chunksAfter,
  claimLapsed,
  failTurn,
  findByMessage,
  findRunning,
  findTurn,
  type LoggedChunk,
  lapsedTurns,
  requestStop,
  type TurnRow,
  turnsOf,
} from "./turns.repository.ts";
import { turnIdConflict, turnInProgress } from "./tutoring.errors.ts";

/** Starts turns, lets anybody who may read them, and finishes those that a dead process left behind. */
export interface TurnEngine {
  /** Stores the message and begins its turn; the same id and text again gives the same turn. */
  begin(person: Person, conversationId: string, input: NewTurn): Promise<TurnRow>;
  /** Begins another try at a message, named by its own id or its reply's. */
  retry(person: Person, conversationId: string, messageId: string): Promise<TurnRow>;
  /** Asks the running reply to stop. @returns false when nothing runs */
  stop(person: Person, conversationId: string): Promise<boolean>;
  /** The running turn of a conversation of this person, or null. */
  running(person: Person, conversationId: string): Promise<TurnRow | null>;
  /** Chunks of a turn from a place on, live until it ends. */
  read(turnId: string, after: number, signal: AbortSignal): AsyncGenerator<LoggedChunk>;
  /** Finishes every turn whose writer is gone. @returns how many were taken over */
  sweep(): Promise<number>;
  /** Resolves when no turn of this process runs any more. */
  idle(): Promise<void>;
}

export interface EnginePorts extends RunPorts {
  /** Name of this process in leases. */
  readonly processId: string;
  /** Keeps work alive beyond the request (`waitUntil` at the edge). */
  readonly background: (work: Promise<void>) => void;
}

export function makeTurnEngine(ports: EnginePorts): TurnEngine {
  const underWay = new Set<Promise<void>>();
  const { database, clock, ids, logger } = ports;
  const leases = ports.leaseClock ?? clock;

  function launch(
    turn: TurnRow,
    conversation: ConversationRow,
    rules: TutorRules,
    learner: { id: string; name: string },
    takenOver: boolean,
    log: LoggedChunk[],
  ): void {
    const input = {
      turn,
      conversation,
      learner,
      policy: rules.policy,
      replies: rules.replies,
      owner: turn.leaseOwner,
      log: summarise(log),
      takenOver,
    };
    const tellClass = () => {
      if (conversation.classId !== null) ports.hub.announce(classKey(conversation.classId));
    };
    tellClass();
    const work = runTurn(input, rules.tutor === "builtin" ? withBuiltin(ports) : ports)
      .catch((error: unknown) => abandon(turn, error))
      .finally(() => {
        underWay.delete(work);
        tellClass();
      });
    underWay.add(work);
    ports.background(work);
  }

  /** A turn that broke is closed as failed, so that nothing hangs and the student can try again. */
  async function abandon(turn: TurnRow, error: unknown): Promise<void> {
    logger.error("turn.failed", {
      turn: turn.id,
      reason: error instanceof Error ? `${error.name}: ${error.message}` : "unknown",
    });
    try {
      const log = summarise(await chunksAfter(database, turn.id, 0));
      const last = [...(log.textOpen ? [textEnd()] : []), finishChunk("failed")].map((chunk, index) => ({
        seq: log.seq + 1 + index,
        chunk: JSON.stringify(chunk),
      }));
      await failTurn(database, {
        turnId: turn.id,
        owner: turn.leaseOwner,
        at: clock.now(),
        replyText: log.text,
        last,
      });
    } catch {
      logger.error("turn.left-to-its-lease", { turn: turn.id });
    }
    ports.hub.announce(turn.id);
  }

  async function takeOver(turnId: string): Promise<boolean> {
    const lapsed = leases.now();
    const owner = `${ports.processId}:${ids.next()}`;
    if (!(await claimLapsed(database, { turnId, owner, until: lapsed + leaseLength }, lapsed))) return false;
    const turn = await findTurn(database, turnId);
    const conversation = turn && (await findConversationOfTurn(database, turn.conversationId));
    const learner = conversation && (await personFor({ id: conversation.learnerId }, { database }));
    if (!turn || !conversation || !learner) return false;
    logger.warn("turn.taken-over", { turn: turnId });
    const rules = await rulesOf(conversation, clock.now(), database);
    launch(turn, conversation, rules, learner, true, await chunksAfter(database, turnId, 0));
    return true;
  }

  async function start(
    person: Person,
    conversation: ConversationRow,
    draft: TurnDraft,
  ): Promise<TurnRow | null> {
    const now = clock.now();
    const rules = await admit(person, conversation, draft.userText, { at: now, database });
    const configured = ports.tutors[rules.tutor];
    const turn: TurnRow = {
      ...draft,
      id: ids.next(),
      conversationId: conversation.id,
      assistantMessageId: ids.next(),
      status: "running",
      leaseOwner: `${ports.processId}:${ids.next()}`,
      leaseUntil: leases.now() + leaseLength,
      stopRequested: false,
      act: null,
      move: null,
      hintLevel: null,
      state: null,
      replyText: "",
      provider: configured.provider,
      modelId: configured.id,
      inputTokens: null,
      outputTokens: null,
      startedAt: now,
      finishedAt: null,
    };
    const first = JSON.stringify(startChunk(turn.assistantMessageId, now));
    const withdrawn = withdrawalStatements({ conversationId: conversation.id, at: now });
    if (!(await beginTurn(database, turn, first, withdrawn))) return null;
    launch(turn, conversation, rules, { id: person.id, name: person.name }, false, [
      { seq: 1, chunk: first },
    ]);
    return turn;
  }

  async function own(person: Person, conversationId: string): Promise<ConversationRow> {
    const conversation = await findOwnConversation(person, database, conversationId);
    if (!conversation) throw notFound();
    return conversation;
  }

  return {
    async begin(person, conversationId, input) {
      const conversation = await own(person, conversationId);
      const text = textOfNewTurn(input);
      const parentTurnId = await parentFor(conversation, input.replaces);
      const draft = {
        parentTurnId,
        userMessageId: input.message.id,
        attempt: 0,
        userText: text,
        intent: input.intent ?? null,
        locale: input.locale ?? "en",
      };
      const known = await findByMessage(database, conversation.id, input.message.id);
      if (known) return sameTurn(known, text);
      const begun = await start(person, conversation, draft);
      if (begun) return begun;
      // Lost a race: with the same message sent twice at once, or with another turn.
      const raced = await findByMessage(database, conversation.id, input.message.id);
      if (raced) return sameTurn(raced, text);
      const running = await findRunning(database, conversation.id);
      if (running && running.leaseUntil < leases.now()) await takeOver(running.id);
      throw turnInProgress();
    },

    async retry(person, conversationId, messageId) {
      const conversation = await own(person, conversationId);
      const all = await turnsOf(database, conversation.id);
      const old = all.findLast(
        (turn) => turn.userMessageId === messageId || turn.assistantMessageId === messageId,
      );
      if (!old) throw notFound();
      const attempts = all.filter((turn) => turn.userMessageId === old.userMessageId);
      const { parentTurnId, userMessageId, userText, intent, locale } = old;
      const begun = await start(person, conversation, {
        parentTurnId,
        userMessageId,
        userText,
        intent,
        locale,
        attempt: Math.max(...attempts.map((turn) => turn.attempt)) + 1,
      });
      if (!begun) throw turnInProgress();
      return begun;
    },

    async stop(person, conversationId) {
      const conversation = await own(person, conversationId);
      const turn = await findRunning(database, conversation.id);
      if (!turn) return false;
      await requestStop(database, turn.id);
      if (turn.leaseUntil < leases.now()) await takeOver(turn.id);
      return true;
    },

    async running(person, conversationId) {
      const conversation = await own(person, conversationId);
      const turn = await findRunning(database, conversation.id);
      if (turn && turn.leaseUntil < leases.now()) await takeOver(turn.id);
      return turn;
    },

    read: (turnId, after, signal) =>
      readTurnLog(
        { turnId, after, signal },
        { ...ports, onLapsed: async (lapsed) => void (await takeOver(lapsed)) },
      ),

    async sweep() {
      const lapsed = await lapsedTurns(database, leases.now());
      const taken = await Promise.all(lapsed.map(takeOver));
      return taken.filter(Boolean).length;
    },

    async idle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };

  async function parentFor(
    conversation: ConversationRow,
    replaces: string | undefined,
  ): Promise<string | null> {
    if (replaces === undefined) return conversation.headTurnId;
    const replaced = await findByMessage(database, conversation.id, replaces);
    if (!replaced) throw notFound();
    return replaced.parentTurnId;
  }
}

type TurnDraft = Pick<
  TurnRow,
  "parentTurnId" | "userMessageId" | "attempt" | "userText" | "intent" | "locale"
>;

/** @throws turn.id-conflict when the id is here with other text */
function sameTurn(turn: TurnRow, text: string): TurnRow {
  if (turn.userText !== text) throw turnIdConflict();
  return turn;
}

/** The ports of a turn that the built-in tutor speaks, where a class wants no model. */
function withBuiltin(ports: EnginePorts): EnginePorts {
  const { tutors } = ports;
  return { ...ports, tutors: { ...tutors, configured: tutors.builtin }, solvePrivately: null };
}
