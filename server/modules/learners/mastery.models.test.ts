import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultParameters, traceAnswer } from "./mastery.models.ts";

describe("Bayesian knowledge tracing", () => {
  it("follows Corbett and Anderson's equations on a worked example", () => {
    // P(L|right) = 0.3*0.9 / (0.3*0.9 + 0.7*0.2) = 0.6585..., then 15 % of the rest is learned
    expect(traceAnswer(0.3, true)).toBeCloseTo(0.6585 + 0.3415 * 0.15, 3);
  });

  it("stays a probability, and a right answer never leaves less than a wrong one", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (mastery) => {
        const right = traceAnswer(mastery, true, defaultParameters);
        const wrong = traceAnswer(mastery, false, defaultParameters);
        expect(right).toBeGreaterThanOrEqual(wrong);
        for (const value of [right, wrong]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
