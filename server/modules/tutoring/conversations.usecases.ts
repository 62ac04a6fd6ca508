import type { Database } from "../../db/client.ts";
import { readCursor, writeCursor } from "../../db/cursor.models.ts";
import type { Tutors } from "../../llm/tutors.ts";
import type { Clock } from "../../shared/clock.ts";
import { notFound } from "../../shared/errors.ts";
import type { Ids } from "../../shared/ids.ts";
import type { Person } from "../accounts/accounts.models.ts";
import { classesOf, classFor } from "../classes/classes.usecases.ts";
import { branchTo } from "./branches.models.ts";
import { partsOf } from "./chunks.models.ts";
import { findOwnConversation, insertConversation, listOwnConversations } from "./conversations.repository.ts";
import { type ConversationView, intentSchema } from "./conversations.schemas.ts";
import { pageOf, readState } from "./state.models.ts";
import { chunksOf, type TurnRow, turnsOf } from "./turns.repository.ts";

const pageSize = 30;

/** What a conversation is called before its first problem names it. */
const untitled = "New conversation";

/**
 * Opens a conversation in a class of the learner's: the one named, or the only or first one.
 * @throws not-found for a class the learner doesn't belong to
 */
export async function openConversation(
  person: Person,
  input: {
    title?: string | undefined;
    itemId?: string | undefined;
    skillId?: string | undefined;
    classId?: string | undefined;
  },
  ports: { database: Database; clock: Clock; ids: Ids },
): Promise<{ id: string }> {
  const classId = input.classId ?? (await classesOf(person, ports))[0]?.id ?? null;
  if (classId !== null && !(await classFor(person, classId, ports))) throw notFound();
  const now = ports.clock.now();
  const id = ports.ids.next();
  await insertConversation(ports.database, {
    id,
    learnerId: person.id,
    classId,
    title: input.title ?? untitled,
    titled: input.title !== undefined,
    itemId: input.itemId ?? null,
    skillId: input.skillId ?? null,
    createdAt: now,
    updatedAt: now,
  });
  return { id };
}

/** A page of the person's conversations, newest first, with those only that hold all words of `query`. */
export async function searchConversations(
  person: Person,
  input: { query?: string | undefined; cursor?: string | undefined },
  ports: { database: Database },
) {
  const cursor = readCursor(input.cursor);
  const words = input.query ?? "";
  const found = await listOwnConversations(person, ports.database, { words, cursor, limit: pageSize + 1 });
  const conversations = found.slice(0, pageSize);
  const last = conversations.at(-1);
  return { conversations, nextCursor: found.length > pageSize && last ? writeCursor(last) : null };
}

/** A conversation as its student sees it: the branch shown, and the page beside it. */
export async function viewConversation(
  person: Person,
  id: string,
  ports: { database: Database; tutors: Tutors },
): Promise<ConversationView> {
  const conversation = await findOwnConversation(person, ports.database, id);
  if (!conversation) throw notFound();
  const [all, log] = await Promise.all([turnsOf(ports.database, id), chunksOf(ports.database, id)]);
  const inClass = conversation.classId === null ? null : await classFor(person, conversation.classId, ports);
  const branch = branchTo(all, conversation.headTurnId);
  const lastDone = branch.findLast((turn) => turn.state !== null);
  const { configured } = ports.tutors;
  return {
    conversation: {
      id,
      title: conversation.title,
      class: inClass,
      createdAt: conversation.createdAt,
      updatedAt: conversation.updatedAt,
      runningMessageId: branch.find((turn) => turn.status === "running")?.assistantMessageId ?? null,
      tutor: { provider: configured.provider, id: configured.id },
    },
    messages: branch.flatMap((turn) =>
      messagesOf(
        turn,
        log.filter((chunk) => chunk.turnId === turn.id),
      ),
    ),
    page: pageOf(
      readState(lastDone?.state ?? null),
      inClass?.policy ?? "guide",
      branch.at(-1)?.locale === "es" ? "es" : "en",
    ),
  };
}

function messagesOf(turn: TurnRow, log: { chunk: string }[]): ConversationView["messages"] {
  const status =
    turn.status === "complete" || turn.status === "stopped" || turn.status === "failed"
      ? turn.status
      : "running";
  return [
    {
      id: turn.userMessageId,
      role: "user",
      metadata: { at: turn.startedAt, intent: intentSchema.nullable().catch(null).parse(turn.intent) },
      parts: [{ type: "text", text: turn.userText }],
    },
    {
      id: turn.assistantMessageId,
      role: "assistant",
      metadata: { at: turn.finishedAt ?? turn.startedAt, status },
      parts: partsOf(log),
    },
  ];
}
