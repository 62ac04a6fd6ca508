/** A month of a calendar, as `2026-11`. */
export type Month = `${number}-${string}`;

export function monthOf(date: Date): Month {
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}`;
}

export function monthAfter(month: Month, count: number): Month {
  const [year = 1970, number = 1] = month.split("-").map(Number);
  return monthOf(new Date(year, number - 1 + count, 1));
}

export interface CalendarDay {
  /** As the server names it: `2026-11-27`. */
  readonly name: string;
  readonly number: number;
}

/**
 * The weeks of a month, seven places each, null for days of other months.
 * @param firstDay day on which a week begins, 1 for Monday to 7 for Sunday
 */
export function weeksOf(month: Month, firstDay: number): readonly (readonly (CalendarDay | null)[])[] {
  const [year = 1970, number = 1] = month.split("-").map(Number);
  const length = new Date(year, number, 0).getDate();
  const blanks = (new Date(year, number - 1, 1).getDay() - firstDay + 14) % 7;
  const places: readonly (CalendarDay | null)[] = [
    ...Array.from({ length: blanks }, () => null),
    ...Array.from({ length }, (_, index) => ({
      name: `${month}-${String(index + 1).padStart(2, "0")}`,
      number: index + 1,
    })),
  ];
  return Array.from({ length: Math.ceil(places.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => places[week * 7 + day] ?? null),
  );
}

/** Names of the days of a week, short and long, from the day on which it begins. */
export function weekdays(
  locale: string,
  firstDay: number,
): readonly { readonly short: string; readonly long: string }[] {
  // The first of January 2024 was a Monday.
  const days = Array.from({ length: 7 }, (_, index) => new Date(2024, 0, firstDay + index));
  const named = (style: "narrow" | "long") => new Intl.DateTimeFormat(locale, { weekday: style });
  return days.map((day) => ({ short: named("narrow").format(day), long: named("long").format(day) }));
}

/** The day on which a week begins, 1 for Monday to 7 for Sunday: Sunday for English, Monday otherwise. */
export function firstDayOf(locale: string): number {
  return locale === "en" ? 7 : 1;
}

export function monthWords(month: Month, locale: string): string {
  const [year = 1970, number = 1] = month.split("-").map(Number);
  return new Intl.DateTimeFormat(locale, { month: "long", year: "numeric" }).format(
    new Date(year, number - 1, 1),
  );
}

/** A day in words, with the year only where it is not this one. */
export function dayWords(at: number, locale: string, now: number = Date.now()): string {
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "long",
    ...(isThisYear ? {} : { year: "numeric" }),
  }).format(at);
}
