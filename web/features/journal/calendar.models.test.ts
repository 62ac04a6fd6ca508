import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayWords, monthAfter, monthOf, weekdays, weeksOf } from "./calendar.models.ts";

describe("a month of the journal", () => {
  it("stands in weeks that begin where the language has them begin", () => {
    // The first of November 2026 is a Sunday.
    expect(weeksOf("2026-11", 7)[0]?.map((day) => day?.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(weeksOf("2026-11", 1)[0]?.map((day) => day?.number ?? 0)).toEqual([0, 0, 0, 0, 0, 0, 1]);
    expect(weekdays("es", 1)[0]?.long).toBe("lunes");
    expect(weekdays("en", 7)[0]?.long).toBe("Sunday");
  });

  it("has every day once, in order, whatever the month and the first day of the week", () => {
    fc.assert(
      fc.property(fc.integer({ min: -600, max: 600 }), fc.integer({ min: 1, max: 7 }), (months, firstDay) => {
        const month = monthAfter("2026-11", months);
        const weeks = weeksOf(month, firstDay);
        const days = weeks.flat().flatMap((day) => (day ? [day] : []));
        const [year = 0, number = 0] = month.split("-").map(Number);
        expect(days.map((day) => day.number)).toEqual(days.map((_, index) => index + 1));
        expect(days.length).toBe(new Date(year, number, 0).getDate());
        expect(weeks.every((week) => week.length === 7 && week.some((day) => day !== null))).toBe(true);
        for (const [index, day] of weeks[1]?.entries() ?? [])
          expect(new Date(`${day?.name}T12:00`).getDay()).toBe((firstDay + index) % 7);
      }),
    );
  });

  it("follows the one before it over a year's end", () => {
    expect([monthAfter("2026-12", 1), monthAfter("2026-01", -1)]).toEqual(["2027-01", "2025-12"]);
    expect(monthOf(new Date(2026, 0, 31))).toBe("2026-01");
  });

  it("says the year of a day only where it is another one", () => {
    const now = new Date(2026, 10, 27).getTime();
    expect(dayWords(new Date(2026, 10, 3).getTime(), "en", now)).toBe("November 3");
    expect(dayWords(new Date(2025, 10, 3).getTime(), "es", now)).toBe("3 de noviembre de 2025");
  });
});
