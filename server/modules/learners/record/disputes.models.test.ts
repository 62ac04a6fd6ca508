import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verdictOf, weighWord } from "./disputes.models.ts";

describe("a learner's word against a claim", () => {
  it("moves mastery its way, but never settles it", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (mastery) => {
        const up = weighWord(mastery, "known");
        const down = weighWord(mastery, "not-known");
        expect(up).toBeGreaterThan(mastery);
        expect(down).toBeLessThan(mastery);
        expect(up).toBeLessThan(1);
        expect(down).toBeGreaterThan(0);
      }),
    );
  });

  it.each([
    ["misconception", { right: 3, of: 3, shown: false }, "agreed"],
    ["misconception", { right: 2, of: 3, shown: true }, "kept"],
    ["misconception", { right: 1, of: 3, shown: false }, "kept"],
    ["misconception", { right: 1, of: 1, shown: false }, null],
    ["skill-open", { right: 2, of: 3, shown: false }, "agreed"],
    ["skill-open", { right: 1, of: 3, shown: false }, "kept"],
    ["skill-mastered", { right: 1, of: 3, shown: false }, "agreed"],
    ["skill-mastered", { right: 3, of: 3, shown: false }, "kept"],
    ["skill-mastered", { right: 0, of: 0, shown: false }, null],
  ] as const)("about a %s with a check of %o is %s", (disputed, outcome, verdict) => {
    expect(verdictOf(disputed, outcome)).toBe(verdict);
  });
});
