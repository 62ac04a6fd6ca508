import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyOf, indexedWords, markOf, sharedWords } from "./words.models.ts";

const learner = "a1b2c3d4e5f6-X_9";

describe("the words that memories are looked up by", () => {
  it("carry their learner's mark, so that they are nobody else's", () => {
    expect(markOf(learner)).toBe("kc3d4e5f6x9");
    expect(indexedWords(learner, "you solved the brackets.")).toBe(
      "kc3d4e5f6x9 kc3d4e5f6x9solved kc3d4e5f6x9brackets",
    );
    expect(anyOf(learner, ["brackets", "don't"])).toBe(
      '"kc3d4e5f6x9brackets" OR "kc3d4e5f6x9don" OR "kc3d4e5f6x9t"',
    );
  });

  it("are only letters and figures in quotation marks, whatever was written", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 20 }), { maxLength: 12 }), (words) => {
        const expression = anyOf(learner, words);
        if (expression !== null)
          expect(expression).toMatch(/^"k[\p{L}\p{N}\p{M}]+"(?: OR "k[\p{L}\p{N}\p{M}]+")*$/u);
      }),
    );
  });

  it("are none where nothing is left to look for", () => {
    expect(anyOf(learner, [])).toBeNull();
    expect(anyOf(learner, ["🙂", "***", '"'])).toBeNull();
  });

  it("that a memory shares with a message are named whatever their ending or accents", () => {
    expect(sharedWords(["perímetro", "bracket", "slope"], "Perimetros and brackets.")).toEqual([
      "perímetro",
      "bracket",
    ]);
  });
});
