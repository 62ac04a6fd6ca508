import { describe, expect, it } from "vitest";
import { firstReviews } from "./placing.models.ts";

const day = 86_400_000;
const now = Date.UTC(2026, 4, 4);

describe("skills that were tested out", () => {
  it("come up for review some days later, two a day", () => {
    const reviews = firstReviews(5, now);
    const days = reviews.map(({ dueAt }) => Math.round((dueAt - now) / day));
    const [first = 0] = days;
    expect(first).toBeGreaterThan(1);
    expect(days).toEqual([first, first, first + 1, first + 1, first + 2]);
    expect(
      reviews.every(({ lastAt, reviews: count, lapses }) => lastAt === now && count === 1 && lapses === 0),
    ).toBe(true);
    expect(firstReviews(0, now)).toEqual([]);
  });
});
