import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  calibrationFinding,
  dayBars,
  frame,
  helpFinding,
  makeScale,
  pathThrough,
  pointsIn,
  spanOf,
} from "./charts.models.ts";

const line = fc.array(
  fc.record({ at: fc.integer({ min: 0, max: 4e12 }), value: fc.double({ min: 0, max: 1, noNaN: true }) }),
  { minLength: 1, maxLength: 30 },
);

describe("a line chart", () => {
  it("keeps every point inside its frame, as numbers, whatever the times are", () => {
    fc.assert(
      fc.property(line, (measured) => {
        const span = spanOf([measured]);
        const points = span ? pointsIn(measured, span) : [];
        expect(points).toHaveLength(measured.length);
        for (const { x, y } of points) {
          expect(x >= 0 && x <= frame.width).toBe(true);
          expect(y >= 0 && y <= frame.height).toBe(true);
        }
        expect(pathThrough(points)).not.toMatch(/NaN|Infinity/);
      }),
    );
  });

  it("puts a single point in the middle of its time", () => {
    const [point] = pointsIn([{ at: 5, value: 1 }], [5, 5]);
    expect(point).toEqual({ x: frame.width / 2, y: frame.margin });
    expect(pathThrough([])).toBe("");
    expect(spanOf([[], []])).toBeNull();
  });

  it("has later points further on and greater ones higher", () => {
    const [first, last] = pointsIn(
      [
        { at: 1, value: 0.2 },
        { at: 9, value: 0.9 },
      ],
      [1, 9],
    );
    expect(first?.x).toBeLessThan(last?.x ?? 0);
    expect(first?.y).toBeGreaterThan(last?.y ?? Number.POSITIVE_INFINITY);
    expect(makeScale(0, 10, 100, 0)(2.5)).toBe(75);
  });
});

describe("what the pictures say in words", () => {
  const band = (sure: number, right: number, answers: number) => ({ from: 0, to: 1, sure, right, answers });

  it("says nothing of how sure and how right from a handful of answers", () => {
    expect(calibrationFinding([])).toBe("too-few");
    expect(calibrationFinding([band(0.9, 0, 4)])).toBe("too-few");
  });

  it("weighs each band by its answers", () => {
    expect(calibrationFinding([band(0.9, 0.2, 8), band(0.3, 0.9, 1)])).toBe("too-sure");
    expect(calibrationFinding([band(0.9, 0.2, 1), band(0.3, 0.9, 8)])).toBe("too-modest");
    expect(calibrationFinding([band(0.7, 0.65, 10)])).toBe("calibrated");
  });

  it("compares work alone and with help only when there is enough of both", () => {
    expect(helpFinding({ alone: { right: 0, of: 0 }, helped: { right: 9, of: 9 } })).toBe("too-few");
    expect(helpFinding({ alone: { right: 2, of: 6 }, helped: { right: 9, of: 10 } })).toBe("more-helped");
    expect(helpFinding({ alone: { right: 6, of: 6 }, helped: { right: 5, of: 10 } })).toBe("more-alone");
    expect(helpFinding({ alone: { right: 7, of: 10 }, helped: { right: 8, of: 10 } })).toBe("even");
  });

  it("shows any work of a day, and a long day as the highest", () => {
    const bars = dayBars(
      [0, 0.2, 15, 60].map((minutes, index) => ({ day: `2026-11-0${index + 1}`, minutes })),
    );
    expect(bars[0]).toBe(0);
    expect(bars[1]).toBeGreaterThan(0);
    expect(bars[2]).toBeCloseTo(0.25);
    expect(bars[3]).toBe(1);
    expect(dayBars([{ day: "2026-11-01", minutes: 15 }])).toEqual([0.5]);
    expect(dayBars([])).toEqual([]);
  });
});
