/** The one stretch in which two texts differ: what begins and ends alike stays, so that others' letters there do too. */
export function changeBetween(
  before: string,
  after: string,
): { readonly at: number; readonly removed: number; readonly added: string } {
  const most = Math.min(before.length, after.length);
  let at = 0;
  while (at < most && before[at] === after[at]) at += 1;
  // Never between the halves of one character.
  if (at > 0 && /[\uD800-\uDBFF]/.test(before[at - 1] ?? "")) at -= 1;
  let end = 0;
  while (end < most - at && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  if (end > 0 && /[\uDC00-\uDFFF]/.test(before[before.length - end] ?? "")) end -= 1;
  return { at, removed: before.length - end - at, added: after.slice(at, after.length - end) };
}

interface Stretch {
  readonly retain?: number | undefined;
  readonly insert?: unknown;
  readonly delete?: number | undefined;
}

/** Where a cursor stands after somebody else's change: before what is inserted at its own place. */
export function movedBy(delta: readonly Stretch[], place: number): number {
  let old = 0;
  let now = place;
  for (const stretch of delta) {
    if (old >= place && stretch.delete === undefined) break;
    if (stretch.retain !== undefined) old += stretch.retain;
    else if (typeof stretch.insert === "string") now += old < place ? stretch.insert.length : 0;
    else if (stretch.delete !== undefined) {
      now -= Math.max(0, Math.min(stretch.delete, place - old));
      old += stretch.delete;
    }
  }
  return now;
}
