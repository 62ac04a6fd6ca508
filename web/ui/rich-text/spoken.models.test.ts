import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spokenText } from "./spoken.models.ts";

describe("a reply that is read out", () => {
  it.each([
    ["What is **your** next step?", "What is your next step?"],
    ["Look at $3(x - 2) = 2x + 7$.", "Look at 3 open bracket x minus 2 close bracket equals 2x plus 7."],
    ["$\\frac{x+1}{2} \\le \\sqrt{9}$", "x plus 1 over 2 is at most the square root of 9"],
    ["$x^2 + x^{3} - x^{n}$", "x squared plus x cubed minus x to the power of n"],
    ["$\\frac{1}{\\frac{a}{b}}$", "1 over a over b"],
    ["- one\n- two", "one\ntwo"],
    ["It costs $5 today.", "It costs $5 today."],
  ])("says %j as %j", (text, said) => {
    expect(spokenText(text, "en")).toBe(said);
  });

  it("says mathematics in Spanish", () => {
    expect(spokenText("Mira $2x \\ge 8$.", "es")).toBe("Mira 2x es mayor o igual que 8.");
  });

  it("is words whatever the tutor wrote", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(typeof spokenText(`$${text}$`, "en")).toBe("string");
        expect(spokenText(`$\\text{${text.replace(/[{}\\$\n]/g, "")}a}$`, "es")).not.toMatch(/[{}$]/);
      }),
    );
  });
});
