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
    : startingState(conversation.itemId, seedOf(conversation.id), locale);
}
