/** What a key does in the queue. */
export type QueueKey = "next" | "before" | "take" | "close" | "leave";

const keys: Readonly<Record<string, QueueKey>> = {
  j: "next",
  ArrowDown: "next",
  k: "before",
  ArrowUp: "before",
  t: "take",
  c: "close",
  Escape: "leave",
};

/**
 * What a press means in the list; null where it is for something else: a field that is written in, a shortcut of the
 * browser. Keys count only while the focus is in the list or nowhere, so that they get in nobody's way.
 */
export function queueKey(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">,
  isWriting: boolean,
): QueueKey | null {
  if (isWriting || event.ctrlKey || event.metaKey || event.altKey) return null;
  return Object.hasOwn(keys, event.key) ? (keys[event.key] ?? null) : null;
}
