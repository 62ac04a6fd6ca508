import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Recall, recallOf, retrievability, reviewed } from "./review.models.ts";

const day = 86_400_000;
const monday = Date.UTC(2026, 0, 5);

describe("when a skill is due for review", () => {
  it("comes later each time it is recalled, and sooner after it was forgotten", () => {
    const first = reviewed(null, "good", monday);
    const second = reviewed(first, "good", first.dueAt);
    const forgotten = reviewed(second, "forgotten", second.dueAt);
    expect(first.dueAt - monday).toBeGreaterThanOrEqual(day);
    expect(second.dueAt - second.lastAt).toBeGreaterThan(first.dueAt - first.lastAt);
    expect(forgotten.dueAt - forgotten.lastAt).toBeLessThan(second.dueAt - second.lastAt);
    expect(forgotten.lapses).toBe(1);
  });

  it("is about nine in ten sure on the day it is due, and less later", () => {
    const state = reviewed(null, "good", monday);
    expect(retrievability(state, state.lastAt + state.stability * day)).toBeCloseTo(0.9, 1);
    expect(retrievability(state, state.dueAt + 100 * day)).toBeLessThan(0.9);
  });

  it("takes an answer with much help for hard, and a sure one without help for easy", () => {
    expect(recallOf(true, 3, true)).toBe("hard");
    expect(recallOf(true, 0, true)).toBe("easy");
    expect(recallOf(true, 1, true)).toBe("good");
    expect(recallOf(false, 0, true)).toBe("forgotten");
  });

  it("stays a number whatever the clock does", () => {
    const recalls = fc.constantFrom<Recall>("forgotten", "hard", "good", "easy");
    const reviews = fc.array(fc.tuple(recalls, fc.integer({ min: -400, max: 400 })), { maxLength: 30 });
    fc.assert(
      fc.property(reviews, (steps) => {
        let at = monday;
        let state = reviewed(null, "good", at);
        for (const [recall, days] of steps) {
          at += days * day;
          const next = reviewed(state, recall, at);
          expect(next.lastAt).toBeGreaterThanOrEqual(state.lastAt);
          expect(next.dueAt).toBeGreaterThan(next.lastAt);
          expect(Number.isFinite(next.stability + next.difficulty)).toBe(true);
          expect(retrievability(next, at)).toBeGreaterThanOrEqual(0);
          expect(retrievability(next, at)).toBeLessThanOrEqual(1);
          state = next;
        }
      }),
    );
  });
});
