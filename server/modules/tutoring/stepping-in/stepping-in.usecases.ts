import type { Database } from "../../../db/client.ts";
import type { Clock } from "../../../shared/clock.ts";
import type { Ids } from "../../../shared/ids.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { readableConversation } from "../../review/readable.usecases.ts";
import { noticeKey } from "../notices/notices.usecases.ts";
import type { LogHub } from "../turn-log.usecases.ts";
import { classArchived, messageIdConflict } from "./stepping-in.errors.ts";
import { insertPersonMessage, messagesOf } from "./stepping-in.repository.ts";
import type { NewPersonMessage, PersonMessage } from "./stepping-in.schemas.ts";

/**
 * Writes into a student's conversation as oneself: marked with one's name, between turns, without the tutor's guard, and never
 * the student's work. Where a class's teachers read only what needs a person, into such conversations alone.
 * @throws not-found for whoever may not read the conversation, stepping-in.archived, stepping-in.id-conflict
 */
export async function stepIn(
  person: Person,
  conversationId: string,
  { id, text }: NewPersonMessage,
  ports: { readonly database: Database; readonly clock: Clock; readonly ids: Ids; readonly hub: LogHub },
): Promise<PersonMessage> {
  await readableConversation(person, conversationId, ports);
  const kept = await insertPersonMessage(person, ports.database, {
    id: id ?? ports.ids.next(),
    conversationId,
    // SQLite ends a text at NUL.
    text: text.replaceAll("\u0000", ""),
    at: ports.clock.now(),
  });
  if (!kept) throw classArchived();
  if (!kept.isOwn || kept.message.text !== text) throw messageIdConflict();
  ports.hub.announce(noticeKey(conversationId));
  return kept.message;
}

/** What people wrote into a conversation that the person asking may read, oldest first. @throws not-found */
export async function peopleIn(
  person: Person,
  conversationId: string,
  ports: { readonly database: Database },
): Promise<PersonMessage[]> {
  await readableConversation(person, conversationId, ports);
  return messagesOf(ports.database, conversationId);
}
