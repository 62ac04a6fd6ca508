import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameValue } from "../equality/equality.models.ts";
import { readExpression } from "../expression.models.ts";

function valueIs(text: string, value: number): boolean | null {
  const [a, b] = [readExpression(text), readExpression(String(value))];
  return a.kind === "expression" && b.kind === "expression" ? sameValue(a.expression, b.expression) : null;
}

describe("ways to choose", () => {
  it("n over k is n over n - k, in every notation", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 12 }), (n, k) => {
        fc.pre(k <= n);
        let ways = 1;
        for (let step = 1; step <= k; step += 1) ways = (ways * (n - step + 1)) / step;
        for (const text of [`binom(${n},${k})`, `nCr(${n}, ${n - k})`, `\\binom{${n}}{${k}}`])
          expect(valueIs(text, ways)).toBe(true);
      }),
    );
  });

  it("in order there are n!/(n - k)!", () => {
    expect(valueIs("nPr(6, 2)", 30)).toBe(true);
    expect(valueIs("nPr(6, 2)", 15)).toBe(false);
  });

  it.each(["binom(5)", "binom 5", "nPr(1, 2, 3)"])("%s is not read", (text) => {
    expect(readExpression(text).kind).toBe("unreadable");
  });
});
