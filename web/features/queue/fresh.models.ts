import type { QueueItem } from "../../../server/modules/review/queue/queue.schemas.ts";

/** What is shown, brought up to date where it stands: nothing comes, goes or moves. */
export function inPlace(shown: readonly QueueItem[], latest: readonly QueueItem[]): QueueItem[] {
  const byId = new Map(latest.map((item) => [item.id, item]));
  return shown.map((item) => byId.get(item.id) ?? item);
}

/** How many items came, went or moved against each other between what is shown and what is the case. */
export function changesBetween(shown: readonly QueueItem[], latest: readonly QueueItem[]): number {
  const before = new Set(shown.map(({ id }) => id));
  const after = new Set(latest.map(({ id }) => id));
  const came = latest.filter(({ id }) => !before.has(id)).length;
  const went = shown.filter(({ id }) => !after.has(id)).length;
  const old = shown.filter(({ id }) => after.has(id));
  const now = latest.filter(({ id }) => before.has(id));
  const moved = old.filter(({ id }, place) => now[place]?.id !== id).length;
  return came + went + (moved > 0 ? 1 : 0);
}
