import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Expression, readExpression } from "../expression.models.ts";
import { sameNumber } from "./complex.models.ts";

function expressionOf(text: string): Expression {
  const read = readExpression(text);
  if (read.kind !== "expression") throw new Error(`not an expression: ${text}`);
  return read.expression;
}

const same = (a: string, b: string) => sameNumber(expressionOf(a), expressionOf(b));
const part = fc.integer({ min: -9, max: 9 });

describe("numbers with an imaginary part", () => {
  it("are multiplied as (a + bi)(c + di) = (ac - bd) + (ad + bc)i, and in no other way", () => {
    fc.assert(
      fc.property(part, part, part, part, (a, b, c, d) => {
        const product = `(${a}+(${b})*i)*(${c}+(${d})*i)`;
        expect(same(product, `${a * c - b * d}+(${a * d + b * c})*i`)).toBe(true);
        expect(same(product, `${a * c - b * d + 1}+(${a * d + b * c})*i`)).toBe(false);
      }),
    );
  });

  it.each([
    ["e^(i*pi)", "-1", true],
    ["sqrt(-50)", "5i*sqrt(2)", true],
    ["1/(1+i)", "1/2 - i/2", true],
    ["(1+i)^(-2)", "-i/2", true],
    ["|3+4i|", "5", true],
    ["(x+i)(x-i)", "x^2+1", true],
    ["(-8)^(1/3)", "-2", true],
    ["sqrt(-4)", "-2", false],
    ["3+2i", "3-2i", false],
    ["i*x", "x", false],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(same(a, b)).toBe(expected);
  });

  it("stay open where a function of an imaginary number or a high power would have to be worked out", () => {
    expect(same("ln(i)", "i*pi/2")).toBe(null);
    expect(same("(1+i)^90", "1")).toBe(null);
  });
});
