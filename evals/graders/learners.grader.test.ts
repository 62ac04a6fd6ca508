import { describe, expect, it } from "vitest";
import { masteryCalibration, meanByPlace, quantile, savedShare } from "./learners.grader.ts";

describe("grading simulated learners", () => {
  it("says how much is saved, with an interval around it", () => {
    const pairs = Array.from({ length: 50 }, (_, at) => ({ ours: 60 + (at % 7), theirs: 100 + (at % 11) }));
    const saved = savedShare(pairs);
    expect(saved?.value).toBeCloseTo(0.4, 1);
    expect(saved?.from).toBeLessThan(saved?.value ?? 0);
    expect(saved?.to).toBeGreaterThan(saved?.value ?? 1);
    expect(savedShare(pairs)).toEqual(saved);
    expect(savedShare([])).toBeNull();
    expect(savedShare([{ ours: 3, theirs: 2 }])?.value).toBe(-0.5);
  });

  it("takes quantiles between neighbours", () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(quantile([7], 0.9)).toBe(7);
    expect(quantile([], 0.5)).toBeNull();
  });

  it("puts mastery shown beside what was known, by tenths", () => {
    const shown = [
      { mastery: 0.31, known: false },
      { mastery: 0.39, known: true },
      { mastery: 1, known: true },
    ];
    expect(masteryCalibration(shown)).toEqual([
      { shown: 0.35, known: 0.5, answers: 2 },
      { shown: 1, known: 1, answers: 1 },
    ]);
    expect(masteryCalibration([])).toEqual([]);
  });

  it("goes on with the last value of a list that has ended", () => {
    expect(meanByPlace([[0.5, 0.7], [0.5, 0.7, 0.9], []], 3)).toEqual([0.5, 0.7, 0.8]);
  });
});
