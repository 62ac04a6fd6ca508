import { type ReviewState, reviewed } from "../mastery/review.models.ts";

const day = 86_400_000;
/** Skills that come up for review on one day after a diagnostic; more would make a pile. */
const mostOnADay = 2;

/**
 * When skills that were tested out come up for review: as after one easy recall, two a day.
 * @param count how many skills
 * @param at milliseconds since epoch, UTC
 * @returns a state for each, those due first at the front
 */
export function firstReviews(count: number, at: number): readonly ReviewState[] {
  const first = reviewed(null, "easy", at);
  return Array.from({ length: count }, (_, index) => ({
    ...first,
    dueAt: first.dueAt + Math.floor(index / mostOnADay) * day,
  }));
}
