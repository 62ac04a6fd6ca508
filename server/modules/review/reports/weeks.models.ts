/** A week from Monday to Sunday, UTC. */
export interface Week {
  /** Its Monday, `2026-11-23`. */
  readonly monday: string;
  /** Milliseconds since epoch, UTC: its start, and its end (that is no more of it). */
  readonly from: number;
  readonly to: number;
}

export const day = 86_400_000;
const length = 7 * day;
/** Monday, 5 January 1970. */
const firstMonday = 4 * day;
/** How long after its end a letter goes to the family: the student reads it first, a teacher may add to it, milliseconds. */
const familyAfter = day;

/** The week that a time falls in. @param at milliseconds since epoch, UTC */
export function weekAt(at: number): Week {
  const from = firstMonday + Math.floor((at - firstMonday) / length) * length;
  return { monday: dayOf(from), from, to: from + length };
}

/** The week of a Monday, or null where the text is no Monday. */
export function weekOf(monday: string): Week | null {
  const at = Date.parse(`${monday}T00:00:00Z`);
  if (!Number.isFinite(at)) return null;
  const week = weekAt(at);
  return week.monday === monday ? week : null;
}

/** Weeks that are over, the latest first. @param count how many, at most @param since none that ended before it */
export function weeksBefore(now: number, count: number, since: number): readonly Week[] {
  const current = weekAt(now);
  return Array.from({ length: count }, (_, back) => weekAt(current.from - (back + 1) * length)).filter(
    ({ to }) => to > since,
  );
}

/** When a week's letter goes to the family, milliseconds since epoch, UTC. */
export function toFamilyAt(week: Week): number {
  return week.to + familyAfter;
}

/** `2026-11-23`, of a time in UTC. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** The seven dates of a week. */
export function datesOf({ from }: Week): readonly string[] {
  return Array.from({ length: 7 }, (_, index) => dayOf(from + index * day));
}
