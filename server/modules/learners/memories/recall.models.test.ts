import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Candidate, cutToBudget, fuse, tokensOf } from "./recall.models.ts";

const candidates = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    text: fc.string({ maxLength: 60 }),
    value: fc.double({ min: 0, max: 1, noNaN: true }),
    must: fc.boolean(),
    why: fc.constant([]),
  }),
  { selector: ({ id }) => id, maxLength: 30 },
);
const budgets = fc.integer({ min: 0, max: 200 });
const total = (kept: readonly Candidate[]) => kept.reduce((sum, { text }) => sum + tokensOf(text), 0);

describe("a cut to a budget", () => {
  it("keeps all that must be there, and goes over the budget for nothing else", () => {
    fc.assert(
      fc.property(candidates, budgets, (all, budget) => {
        const kept = cutToBudget(all, budget);
        const must = all.filter((one) => one.must);
        expect(kept.filter((one) => one.must)).toHaveLength(must.length);
        expect(total(kept)).toBeLessThanOrEqual(Math.max(budget, total(must)));
      }),
    );
  });

  it("stands in order of value, after what must be there", () => {
    fc.assert(
      fc.property(candidates, budgets, (all, budget) => {
        const others = cutToBudget(all, budget).filter((one) => !one.must);
        const values = others.map(({ value }) => value);
        expect(values).toEqual([...values].sort((a, b) => b - a));
      }),
    );
  });

  it("leaves out only what no longer fitted when its turn came", () => {
    fc.assert(
      fc.property(candidates, budgets, (all, budget) => {
        const kept = cutToBudget(all, budget);
        for (const left of all.filter((one) => !kept.includes(one))) {
          const before = kept.filter((one) => one.must || one.value >= left.value);
          expect(total(before) + tokensOf(left.text)).toBeGreaterThan(budget);
        }
      }),
    );
  });

  it("is the same whatever order the candidates come in", () => {
    fc.assert(
      fc.property(candidates, budgets, (all, budget) => {
        expect(cutToBudget([...all].reverse(), budget)).toEqual(cutToBudget(all, budget));
      }),
    );
  });
});

describe("several rankings as one", () => {
  it("put first what most of them know, and score what is first in all of them 1", () => {
    const fused = fuse([
      ["a", "b", "c"],
      ["a", "c"],
      ["a", "d", "c"],
    ]);
    expect(fused.map(({ id }) => id)).toEqual(["a", "c", "b", "d"]);
    expect(fused[0]?.score).toBeCloseTo(1);
  });

  it("score within 0..1 and name each id once", () => {
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.string({ maxLength: 2 })), { minLength: 1, maxLength: 4 }),
        (rankings) => {
          const fused = fuse(rankings);
          expect(new Set(fused.map(({ id }) => id)).size).toBe(fused.length);
          expect(fused.every(({ score }) => score > 0 && score <= 1 + 1e-9)).toBe(true);
        },
      ),
    );
  });
});
