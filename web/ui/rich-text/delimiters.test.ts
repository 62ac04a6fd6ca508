import { describe, expect, it } from "vitest";
import { formulaAt, longestFormula, splitMathematics, splitWritten } from "./delimiters.ts";

const formulasIn = (text: string) =>
  splitMathematics(text).flatMap((piece) => (piece.kind === "mathematics" ? [piece.source] : []));

describe("mathematics in a line", () => {
  it.each([
    ["Take $x$ away.", ["x"]],
    ["Is $3(x-2)$ equal to $3x-2$?", ["3(x-2)", "3x-2"]],
    ["So \\(x = 5\\), then.", ["x = 5"]],
    ["\\[x = \\frac{1}{2}\\]", ["x = \\frac{1}{2}"]],
    ["$$a^2$$", ["a^2"]],
    ["It costs $5, and $x$ is the number.", ["x"]],
    ["$\\text{total cost}$ first", ["\\text{total cost}"]],
    ["$x$, $y$, and $z$", ["x", "y", "z"]],
    ["$5x + 3 = 20$", ["5x + 3 = 20"]],
    ["$-2 < x$", ["-2 < x"]],
  ])("is found in %j", (text, formulas) => {
    expect(formulasIn(text)).toEqual(formulas);
  });

  it.each([
    "$5 and $10",
    "It went from $5 to $10.",
    "$5-$10",
    "$5/$10",
    "US$5 to US$10",
    "It costs $5. That is 5$",
    "Ann has $20 and Ben has $30 more",
    "a price of $1,000 or $2,000.50",
    "$ 5 $",
    "only one $ here",
    "5$ + 10$ = 15$",
    "escaped \\$x\\$ stays",
    "$$",
    "$ $",
    "\\(never closed",
    "pay $3 dollars or 3$",
  ])("is not money: %j", (text) => {
    expect(formulasIn(text)).toEqual([]);
  });

  it("leaves a formula that is still being written as text", () => {
    expect(formulasIn("If $3(x - ")).toEqual([]);
  });

  it("leaves a formula longer than the limit as text", () => {
    expect(formulaAt(`$${"x".repeat(longestFormula + 1)}$`)).toBeNull();
  });

  it("loses no word", () => {
    const text = "Pay $5, solve $x+1$, then \\(y\\) and $10.";
    const words = splitMathematics(text).map((piece) =>
      piece.kind === "words" ? piece.text : `[${piece.source}]`,
    );
    expect(words.join("")).toBe("Pay $5, solve [x+1], then [y] and $10.");
  });

  it("reads a long line of dollars within a moment", () => {
    expect(formulasIn("$ ".repeat(10_000))).toEqual([]);
  });
});

describe("mathematics as students write it", () => {
  const written = (text: string) =>
    splitWritten(text).flatMap((part) => (part.written ? [part.text.trim()] : []));

  it.each([
    ["can you solve 3(x − 2) = 2x + 7 for me", ["3(x − 2) = 2x + 7"]],
    ["9 and 13. oh. it should be 3x - 6 = 2x + 7", ["3x - 6 = 2x + 7"]],
    ["x >= -4", ["x >= -4"]],
    ["i think a cat is nice", []],
    ["I am well-known", []],
    ["yes / no", []],
  ])("is seen in %j", (text, runs) => {
    expect(written(text)).toEqual(runs);
  });

  it.each(["solve 3x + 5 = 20!", "אני חושב 3x = 6 נכון", "", "🎉 2+2=4 🎉"])(
    "changes no character of %j",
    (text) => {
      expect(
        splitWritten(text)
          .map((part) => part.text)
          .join(""),
      ).toBe(text);
    },
  );
});
