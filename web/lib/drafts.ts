import { keep } from "./storage.ts";

/** Words not yet sent, per person and conversation, so that a reload or a failure loses nothing. */
export const drafts = {
  read: (userId: string, conversationId: string): string => keep.read(key(userId, conversationId)) ?? "",
  write: (userId: string, conversationId: string, text: string): void =>
    keep.write(key(userId, conversationId), text),
  /** On signing out: the next person at this machine must not find them. */
  forgetAll: (userId: string): void => keep.forget(`ponder.draft.${userId}.`),
};

function key(userId: string, conversationId: string): string {
  return `ponder.draft.${userId}.${conversationId}`;
}
