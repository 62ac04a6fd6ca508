import { describe, expect, it } from "vitest";
import { normalise } from "./normalise.models.ts";

const squeezed = (text: string) => normalise(text).replace(/\s+/g, " ").trim();

describe("normalise", () => {
  it.each([
    ["x = **5**", "x = 5"],
    ["x = ５", "x = 5"],
    ["x = ٥", "x = 5"],
    ["x = 𝟓", "x = 5"],
    ["x = 5️⃣", "x = 5"],
    ["x = ⑤", "x = 5"],
    ["x = ⁵", "x = 5"],
    ["x² + 1", "x^2 + 1"],
    ["x = &#53;", "x = 5"],
    ["x &equals; 5", "x = 5"],
    ["f\u200Bi\u200Dv\u00ADe", "five"],
    ["fіvе", "five"],
    ["cínco", "cinco"],
    ["3½", "3 1/2"],
    ["$x = \\frac{1}{2}$", "x = ((1)/(2))"],
    ["\\boxed{5}", "5"],
    ["\\dfrac12", "((1)/(2))"],
    ["<b>1</b>3", "13"],
    ["15 ÷ 3 − 1", "15 / 3 - 1"],
    ["x := 5", "x = 5"],
    ["*five*", "five"],
    ["3 * 5 * 2", "3 * 5 * 2"],
    ["\\u0035", "5"],
    ["𝓯𝓲𝓿𝓮", "five"],
    ["🇫🇮🇻🇪", "five"],
  ])("reads %j as %j", (text, plain) => {
    expect(squeezed(text)).toBe(plain);
  });

  it("stays quick on hostile text", () => {
    for (const piece of ["\\frac{", "**", "&#", "<b", "*a", "$", "_a", "\\text{\\frac{1}", "> ", "~"])
      expect(normalise(piece.repeat(Math.ceil(50_000 / piece.length))).length).toBeGreaterThan(-1);
  });
});
