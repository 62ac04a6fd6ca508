import { describe, expect, it } from "vitest";
import { gradePredictions } from "./prediction.grader.ts";

const of = (probability: number, correct: boolean, rows = 1) => ({ probability, correct, rows });

describe("grading predictions", () => {
  it("gives the share of pairs in the right order as the area under the curve, ties counting half", () => {
    expect(gradePredictions([of(0.9, true), of(0.1, false)]).auc).toBe(1);
    expect(gradePredictions([of(0.1, true), of(0.9, false)]).auc).toBe(0);
    expect(gradePredictions([of(0.5, true), of(0.5, false)]).auc).toBe(0.5);
    // 0.8 beats both wrong ones, 0.3 beats one and loses to the other
    expect(gradePredictions([of(0.8, true), of(0.3, true), of(0.2, false), of(0.4, false)]).auc).toBe(0.75);
  });

  it("counts an answer as often as it has rows", () => {
    const { auc, brier } = gradePredictions([of(0.8, true, 3), of(0.9, false), of(0.2, false, 2)]);
    expect(auc).toBeCloseTo((3 * 2) / (3 * 3), 10);
    expect(brier).toBeCloseTo((3 * 0.04 + 0.81 + 2 * 0.04) / 6, 10);
  });

  it("sets what was foretold beside what came, by tenths", () => {
    const { calibration } = gradePredictions([of(0.72, true), of(0.78, false), of(1, true)]);
    expect(calibration).toEqual([
      { from: 0.7, to: 0.8, foretold: 0.75, right: 0.5, rows: 2 },
      { from: 0.9, to: 1, foretold: 1, right: 1, rows: 1 },
    ]);
  });

  it("gives no area where all came out alike, and no number that is none", () => {
    const figures = gradePredictions([of(0, true), of(1, true)]);
    expect(figures.auc).toBeNull();
    expect(Number.isFinite(figures.logLoss)).toBe(true);
    expect(gradePredictions([])).toMatchObject({ auc: null, brier: 0, logLoss: 0 });
  });
});
