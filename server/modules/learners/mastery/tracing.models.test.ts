import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultParameters, traceAnswer } from "./tracing.models.ts";

describe("Bayesian knowledge tracing", () => {
  it("follows Corbett and Anderson's equations on a worked example", () => {
    // P(L|right) = 0.3*0.9 / (0.3*0.9 + 0.7*0.2) = 0.6585..., then 15 % of the rest is learned
    expect(traceAnswer(0.3, true, { ...defaultParameters, forgetting: 0 })).toBeCloseTo(
      0.6585 + 0.3415 * 0.15,
      3,
    );
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

describe("help and forgetting", () => {
  it("lets a right answer count less the more help it took, and a fully helped one hardly at all", () => {
    const gains = [0, 1, 2, 3, 4].map((helpLevel) =>
      traceAnswer(0.4, true, defaultParameters, { helpLevel }),
    );
    expect([...gains].sort((a, b) => b - a)).toEqual(gains);
    expect(new Set(gains).size).toBe(5);
    expect(gains[4]).toBeLessThan(0.55);
  });

  it("counts a wrong answer the same with and without help", () => {
    expect(traceAnswer(0.6, false, defaultParameters, { helpLevel: 3 })).toBe(traceAnswer(0.6, false));
  });

  it("never lets a known skill be quite certain, as some is forgotten", () => {
    expect(traceAnswer(1, true)).toBeCloseTo(1 - defaultParameters.forgetting, 10);
  });
});
