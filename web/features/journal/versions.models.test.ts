import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksOf, compareSides } from "./versions.models.ts";

describe("two versions of a page", () => {
  it("show what stands in one of them alone", () => {
    const [left, right] = compareSides("Same.\n\nOnly here.", "Same.\n\nOnly there.\n\nSame.");
    expect(left).toEqual([
      { text: "Same.", only: false },
      { text: "Only here.", only: true },
    ]);
    expect(right.map(({ only }) => only)).toEqual([false, true, true]);
  });

  it("keep code and formulas with empty lines in one block", () => {
    expect(blocksOf("a\n\n```\nx\n\ny\n```\n\nb\n\n$$\nx\n\ny\n$$")).toEqual([
      "a",
      "```\nx\n\ny\n```",
      "b",
      "$$\nx\n\ny\n$$",
    ]);
  });

  it("lose no line of either, and mark nothing where both are alike", () => {
    const text = fc
      .array(fc.constantFrom("one", "two", "", "```", "$$", "- three"), { maxLength: 30 })
      .map((lines) => lines.join("\n"));
    const linesOf = (parts: readonly string[]) =>
      parts.flatMap((part) => part.split("\n")).filter((line) => line);
    fc.assert(
      fc.property(text, text, (left, right) => {
        const [one, other] = compareSides(left, right);
        expect(linesOf(one.map((block) => block.text))).toEqual(linesOf([left]));
        expect(linesOf(other.map((block) => block.text))).toEqual(linesOf([right]));
        expect(compareSides(left, left)[0].some(({ only }) => only)).toBe(false);
      }),
    );
  });
});
