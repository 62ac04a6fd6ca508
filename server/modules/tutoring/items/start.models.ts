import { seedOf } from "../decide/hints.models.ts";
import { emptyState, type Locale, type TutoringState } from "../turn.models.ts";
import { startingState } from "./work-item.models.ts";

/** How a conversation stands before its first message: empty, or with its item; the same each time it is asked. */
export function startOf(
  conversation: { readonly id: string; readonly itemId: string | null },
  locale: Locale,
): TutoringState {
  return conversation.itemId === null
    ? emptyState
    : startingState(conversation.itemId, seedFor(conversation.id), locale);
}

/** Seed of the numbers of a generated item in a conversation, by the conversation's id. */
export function seedFor(conversationId: string): number {
  return seedOf(conversationId);
}

const ofPractice = "practice-";

/** Id of the conversation about an item of a practice session: the same numbers stand in both. */
export function practiceConversationId(sessionId: string, seq: number): string {
  return `${ofPractice}${sessionId}-${seq}`;
}

/** In a conversation beside practice the answer counts where it is given, not here once more. */
export function isBesidePractice(conversationId: string): boolean {
  return conversationId.startsWith(ofPractice);
}
