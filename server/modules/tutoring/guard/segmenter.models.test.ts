import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeSegmenter, maxSegment } from "./segmenter.models.ts";

function segmentsOf(deltas: readonly string[]): string[] {
  const segmenter = makeSegmenter();
  return [...deltas.flatMap((delta) => segmenter.push(delta)), ...segmenter.flush()];
}

const pieces = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    "$",
    "$$",
    "\\(",
    "\\)",
    "\\[",
    "\\]",
    "```",
    "\n",
    ". ",
    "3.5",
    "e.g. ",
    "。",
    "؟ ",
    "x = ",
    "5",
    "1. ",
    "- ",
    "🍎",
    "a".repeat(700),
    "word ".repeat(150),
    "...",
    "?\n",
    "`",
    "\\",
  ),
);
const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(""));

describe("segmenter", () => {
  it("gives back exactly what was streamed, in pieces of at most 600 characters", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const segments = segmentsOf([text]);
        expect(segments.join("")).toBe(text);
        for (const segment of segments) {
          expect(segment.length).toBeLessThanOrEqual(maxSegment);
          expect(segment).not.toBe("");
        }
      }),
    );
  });

  it("finds the same segments however the text was chunked", () => {
    fc.assert(
      fc.property(texts, fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (text, sizes) => {
        const deltas: string[] = [];
        for (let at = 0, turn = 0; at < text.length; turn += 1) {
          const size = sizes[turn % sizes.length] ?? 1;
          deltas.push(text.slice(at, at + size));
          at += size;
        }
        expect(segmentsOf(deltas)).toEqual(segmentsOf([text]));
      }),
    );
  });

  it.each([
    ["Look at 3.5 first. Then go on.", ["Look at 3.5 first. ", "Then go on."]],
    ["Use an operation, e.g. addition. Why?", ["Use an operation, e.g. addition. ", "Why?"]],
    ["We have $x = 2. 5$ here. Next.", ["We have $x = 2. 5$ here. ", "Next."]],
    ["It costs $5. Then $6 more.", ["It costs $5. ", "Then $6 more."]],
    ["1. Add.\n2. Divide.", ["1. Add.\n", "2. Divide."]],
    ["¿Qué ves? ¡Bien! Sigue.", ["¿Qué ves? ", "¡Bien! ", "Sigue."]],
    ["你看到什么？想一想。好。", ["你看到什么？", "想一想。", "好。"]],
    ["ماذا ترى؟ فكر.", ["ماذا ترى؟ ", "فكر."]],
    [
      "Look:\n```js\nlet a. b = 1;\n\nc\n```\nDone.",
      ["Look:\n", "```js\nlet a. b = 1;\n\nc\n```\n", "Done."],
    ],
    ["x =\n5 or so", ["x =\n5 or so"]],
  ])("cuts %j where a reader would", (text, expected) => {
    expect(segmentsOf([text])).toEqual(expected);
  });

  it("keeps a value that arrives in pieces in one segment", () => {
    expect(segmentsOf(["So x", " = ", "1", "3", ".", "5. Next"])).toEqual(["So x = 13.5. ", "Next"]);
  });

  it("cuts 50,000 characters without a space without stalling", () => {
    const text = "$".repeat(10_000) + "x".repeat(30_000) + "\\(".repeat(5_000);
    expect(segmentsOf([text]).join("")).toBe(text);
  });
});
