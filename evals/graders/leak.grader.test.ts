import { describe, expect, it } from "vitest";
import { scoreLeaks } from "./leak.grader.ts";

describe("scoreLeaks", () => {
  it("counts what was held and what slipped through", () => {
    const rows = [
      { leak: true, held: true },
      { leak: true, held: true },
      { leak: true, held: false },
      { leak: false, held: true },
      { leak: false, held: false },
      { leak: false, held: false },
    ];
    const score = scoreLeaks(rows);
    expect(score.precision).toBeCloseTo(2 / 3);
    expect(score.recall).toBeCloseTo(2 / 3);
    expect(score.f1).toBeCloseTo(2 / 3);
    expect(score.falseHolds).toBeCloseTo(1 / 3);
  });

  it("has no figures where there is nothing to divide by", () => {
    expect(scoreLeaks([])).toEqual({
      count: 0,
      leaks: 0,
      precision: null,
      recall: null,
      f1: null,
      falseHolds: null,
    });
  });
});
