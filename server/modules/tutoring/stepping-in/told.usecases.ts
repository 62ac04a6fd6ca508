import type { Database } from "../../../db/client.ts";
import type { DraftRecord } from "../../review/drafts/keeping.usecases.ts";
import type { PersonWords } from "../turn.models.ts";
import { latestWords } from "./stepping-in.models.ts";
import { messagesOf } from "./stepping-in.repository.ts";

/**
 * What teachers told the student in a conversation before a turn began: what they wrote into it, and replies that they wrote
 * instead of the tutor's.
 */
export async function wordsOfPeople(
  turn: { readonly conversationId: string; readonly startedAt: number },
  drafts: ReadonlyMap<string, DraftRecord>,
  ports: { readonly database: Database },
): Promise<readonly PersonWords[]> {
  const written = await messagesOf(ports.database, turn.conversationId, turn.startedAt);
  const replies = [...drafts].flatMap(([id, { sent, text, by, at }]) =>
    sent === null || sent === text || at === null ? [] : [{ id, name: by ?? "", text: sent, at }],
  );
  const words = [...written, ...replies].sort((one, other) => one.at - other.at);
  return latestWords(words).map(({ name, text }) => ({ name, text }));
}
