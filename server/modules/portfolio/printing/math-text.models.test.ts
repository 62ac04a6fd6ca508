import fc from "fast-check";
import { expect, it } from "vitest";
import { mathText } from "./math-text.models.ts";

it.each([
  ["\\frac{1}{2}x^2 \\le 3", "(1/2)x² ≤ 3"],
  ["\\frac{x+1}{2}", "(x+1)/2"],
  ["\\frac12", "1/2"],
  ["\\frac{1}{2}", "1/2"],
  ["2\\frac{1}{2}", "2(1/2)"],
  ["\\sqrt{2}x", "√(2)x"],
  ["\\sqrt{2}", "√2"],
  ["\\sqrt[3]{x+1} = 2", "³√(x+1) = 2"],
  ["x^{n}y", "x^(n)y"],
  ["r_1x + r_{12}", "r_1 x + r_12"],
  ["90^\\circ", "90°"],
  ["\\sin x \\neq \\pi", "sin x ≠ π"],
  ["3\\cdot 10^{-3}\\text{ m}", "3· 10^(-3) m"],
  ["\\begin{cases} x = 1 \\\\ y = 2 \\end{cases}", "x = 1 ; y = 2"],
  ["\\zeta(s)", "\\zeta(s)"],
  ["", ""],
])("%s reads %s", (latex, text) => {
  expect(mathText(latex)).toBe(text);
});

it("any text is read without a fault, however deep its braces", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("{", "}", "\\frac", "^", "_", "\\sqrt[", "x", " ") }),
      (text) => {
        expect(typeof mathText(text)).toBe("string");
      },
    ),
  );
  expect(mathText("{".repeat(3_000) + "x".repeat(3_000))).toContain("x".repeat(1_000));
  expect(mathText("\\frac".repeat(2_000))).toContain("/");
});
