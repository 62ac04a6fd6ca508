import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bootstrapped, median, shareWithInterval } from "./intervals.models.ts";

const mean = (numbers: readonly number[]) =>
  numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

describe("a share with its interval", () => {
  it("is Wilson's: 8 of 10 is 0.49 to 0.94, 0 of 10 up to 0.28 (published values)", () => {
    expect(shareWithInterval(8, 10)).toEqual({
      value: 0.8,
      low: expect.closeTo(0.4902, 4),
      high: expect.closeTo(0.9433, 4),
    });
    expect(shareWithInterval(0, 10)).toEqual({ value: 0, low: 0, high: expect.closeTo(0.2775, 4) });
    expect(shareWithInterval(0, 0)).toBeNull();
  });

  it("holds the share, stays within 0..1, and is narrower for more answers", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (of, some) => {
        const right = some % (of + 1);
        const few = shareWithInterval(right, of);
        const many = shareWithInterval(right * 10, of * 10);
        if (!few || !many) throw new Error("there are answers");
        expect(few.low).toBeGreaterThanOrEqual(0);
        expect(few.high).toBeLessThanOrEqual(1);
        expect(few.low).toBeLessThanOrEqual(few.value + 1e-9);
        expect(few.high).toBeGreaterThanOrEqual(few.value - 1e-9);
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });
});

describe("an interval by drawing students again", () => {
  it("is a point where all are alike, and nothing for one student", () => {
    expect(bootstrapped([0.2, 0.2, 0.2], mean)).toEqual({
      value: expect.closeTo(0.2),
      low: expect.closeTo(0.2),
      high: expect.closeTo(0.2),
    });
    expect(bootstrapped([0.2], mean)).toBeNull();
    expect(bootstrapped([], mean)).toBeNull();
  });

  it("agrees with the textbook's for a mean of many, and is the same each time", () => {
    const numbers = Array.from({ length: 100 }, (_, place) => place / 99);
    const found = bootstrapped(numbers, mean);
    // A uniform spread: standard deviation 0.293, so the mean of 100 is 0.5 ± 1.96 × 0.0293.
    expect(found?.low).toBeCloseTo(0.5 - 0.0574, 1.7);
    expect(found?.high).toBeCloseTo(0.5 + 0.0574, 1.7);
    expect(bootstrapped(numbers, mean)).toEqual(found);
  });

  it("holds the truth about 95 times in 100", () => {
    let seed = 7;
    const next = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed / 2_147_483_648;
    };
    const held = Array.from({ length: 200 }, () => {
      const found = bootstrapped(
        Array.from({ length: 40 }, () => next()),
        mean,
      );
      return found !== null && found.low <= 0.5 && found.high >= 0.5;
    }).filter(Boolean).length;
    expect(held).toBeGreaterThan(176);
    expect(held).toBeLessThanOrEqual(200);
  });
});

describe("the middle", () => {
  it("is the middle number, or between the two in the middle", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeNull();
  });
});
