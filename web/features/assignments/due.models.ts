/** The times that a teacher chooses with one press. */
export const quickDues = ["tomorrow", "three-days", "week"] as const;
export type QuickDue = (typeof quickDues)[number];

const daysTo: Readonly<Record<QuickDue, number>> = { tomorrow: 1, "three-days": 3, week: 7 };

/**
 * The day that is meant, at the time of day that stands, else in the last minute of the day, by the clock of the place.
 * @param due what stands, milliseconds since epoch, or null
 */
export function quickDue(choice: QuickDue, now: number, due: number | null): number {
  const day = new Date(now);
  day.setDate(day.getDate() + daysTo[choice]);
  const time = due === null ? null : new Date(due);
  day.setHours(time?.getHours() ?? 23, time?.getMinutes() ?? 59, 0, 0);
  return day.getTime();
}

/** As a field for day and time has it, by the clock of the place: `2026-11-27T23:59`. */
export function toField(at: number | null): string {
  if (at === null) return "";
  const day = new Date(at);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${String(day.getFullYear()).padStart(4, "0")}-${two(day.getMonth() + 1)}-${two(day.getDate())}T${two(day.getHours())}:${two(day.getMinutes())}`;
}

/** Milliseconds since epoch of what such a field has; null where it is empty or half typed. */
export function fromField(text: string): number | null {
  const at = text === "" ? Number.NaN : new Date(text).getTime();
  return Number.isNaN(at) ? null : at;
}
