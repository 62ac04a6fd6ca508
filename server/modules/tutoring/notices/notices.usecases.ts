import type { ServerEvent } from "../../../app/events.ts";
import type { Database } from "../../../db/client.ts";
import { notFound } from "../../../shared/errors.ts";
import type { Person } from "../../accounts/accounts.models.ts";
import { findOwnConversation } from "../conversations.repository.ts";
import type { LogHub } from "../turn-log.usecases.ts";
import { newestNotice } from "./notices.repository.ts";

/** How often an open page's stream looks at what another process may have written, milliseconds. */
const lookEvery = 700;

/** What wakes the readers of a conversation's notices in this process. */
export const noticeKey = (conversationId: string): string => `notices:${conversationId}`;

/** What wakes whoever watches a class in this process. */
export const classKey = (classId: string): string => `class:${classId}`;

/**
 * Tells the open page of a conversation of the person's own when something came that no reply's stream tells: a reply that a
 * teacher decided about, or words of a person. The page then loads the conversation again, so nothing is told here but that.
 * @param lastEventId the last notice that the page knows; without it only what comes from now on is told
 * @throws not-found for somebody else's
 */
export async function followNotices(
  person: Person,
  input: { readonly conversationId: string; readonly lastEventId: string | undefined },
  ports: { readonly database: Database; readonly hub: LogHub },
): Promise<(signal: AbortSignal) => AsyncGenerator<ServerEvent>> {
  const { conversationId, lastEventId } = input;
  if (!(await findOwnConversation(person, ports.database, conversationId))) throw notFound();
  const known = /^\d{1,15}$/.test(lastEventId ?? "")
    ? Number(lastEventId)
    : await newestNotice(ports.database, conversationId);
  return async function* read(signal) {
    let told = known;
    while (!signal.aborted) {
      const woken = ports.hub.next(noticeKey(conversationId), signal, lookEvery);
      const newest = await newestNotice(ports.database, conversationId);
      if (newest > told) {
        told = newest;
        yield { id: String(newest), data: { notice: newest } };
      }
      await woken;
    }
  };
}
