/** Writes the day of a time in a zone, as `2026-11-27`; a zone nobody knows is UTC. */
export function dayIn(zone: string): (time: number) => string {
  const shape = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  const format = formatFor(zone, shape) ?? new Intl.DateTimeFormat("en-CA", { ...shape, timeZone: "UTC" });
  return (time) => format.format(time);
}

function formatFor(zone: string, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat("en-CA", { ...shape, timeZone: zone });
  } catch {
    return null;
  }
}

const day = 86_400_000;

/** The last days up to now, oldest first, each once however long it was. */
export function lastDays(now: number, count: number, dayOf: (time: number) => string): readonly string[] {
  const days = new Set<string>();
  for (let hours = 0; days.size < count; hours += 12) days.add(dayOf(now - (hours * day) / 24));
  return [...days].reverse();
}
