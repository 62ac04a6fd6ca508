import type { Database } from "../../db/client.ts";
import { notFound } from "../../shared/errors.ts";
import type { Person } from "../accounts/accounts.models.ts";
import { branchTo } from "./branches.models.ts";
import { findOwnConversation } from "./conversations.repository.ts";
import { readOwnTurns, readTurnTimes } from "./own-turns.repository.ts";
import { readState } from "./state.models.ts";
import { turnsOf } from "./turns.repository.ts";

/** What a learner wrote in a turn, and the problem it was about. */
export interface OwnWords {
  readonly conversationId: string;
  readonly text: string;
  /** The problem as it was put, Markdown; null where none was on the page. */
  readonly problem: string | null;
}

/** Most times of turns that are looked at. */
const mostTimes = 5_000;

/** The words of some turns of the learner's own, by the turn's id; a turn of somebody else is not among them. */
export async function wordsOfTurns(
  person: Person,
  ids: readonly string[],
  ports: { readonly database: Database },
): Promise<ReadonlyMap<string, OwnWords>> {
  const rows = ids.length === 0 ? [] : await readOwnTurns(person, ports.database, ids);
  return new Map(
    rows.map(({ id, conversationId, userText, state }) => {
      const { problem, openProblem } = readState(state);
      const asked = problem ? `$${problem.latex}$` : openProblem;
      return [id, { conversationId, text: userText, problem: asked }];
    }),
  );
}

/** When the learner wrote to the tutor since a time, milliseconds since epoch, newest first. */
export function timesOfTurns(
  person: Person,
  since: number,
  ports: { readonly database: Database },
): Promise<readonly number[]> {
  return readTurnTimes(person, ports.database, since, mostTimes);
}

/** A turn of a conversation, as both sides said it. */
export interface OwnTurn {
  readonly id: string;
  /** Ids of its two messages, as the conversation shows them. */
  readonly messageIds: readonly string[];
  readonly text: string;
  readonly reply: string;
  /** Highest hint level given in it, 0 for none. */
  readonly hintLevel: number;
}

/** The turns of a conversation of the learner's own, as they are shown, oldest first. @throws not-found */
export async function turnsOfOwn(
  person: Person,
  conversationId: string,
  ports: { readonly database: Database },
): Promise<readonly OwnTurn[]> {
  const conversation = await findOwnConversation(person, ports.database, conversationId);
  if (!conversation) throw notFound();
  const turns = await turnsOf(ports.database, conversationId);
  return branchTo(turns, conversation.headTurnId).map(
    ({ id, userText, replyText, hintLevel, userMessageId, assistantMessageId }) => ({
      id,
      messageIds: [userMessageId, assistantMessageId],
      text: userText,
      reply: replyText,
      hintLevel: hintLevel ?? 0,
    }),
  );
}
