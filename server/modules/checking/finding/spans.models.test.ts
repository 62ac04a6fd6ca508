import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mathematicalSpans, messageBound } from "./spans.models.ts";

const textsIn = (message: string) => mathematicalSpans(message).map((span) => span.text);

describe("mathematics in a message", () => {
  it.each([
    ["it is x cos x + sin x", ["x cos x + sin x"]],
    ["so x e^x + e^x", ["x e^x + e^x"]],
    ["is it x (x + 1)?", ["x (x + 1)"]],
    ["the answer is x sin(x)", ["x sin(x)"]],
    ["find a (x + 1) and y (x + 2)", ["(x + 1)", "(x + 2)"]],
    ["look at x (see page 3)", ["3"]],
    ["y sin 3 manzanas", ["sin 3"]],
    ["V = 1/3 π r² h = 1/3 pi 9 7", ["V = 1/3 π r² h = 1/3 pi 9 7"]],
    ["the length is 2 π r", ["2 π r"]],
    ["what is pi", []],
  ])("keeps a factor before a function, a bracket or π: %s", (message, texts) => {
    expect(textsIn(message)).toEqual(texts);
  });

  it.each([
    ["f'(x) = 6x + 2", ["6x + 2"]],
    ["f’(3)=6", ["6"]],
    ["y'' = 6x", ["6x"]],
    ["f^{\\prime}(x) = 6x", ["6x"]],
    ["\\frac{dy}{dx} = 6x + 2", ["6x + 2"]],
    ["d/dx (x^2+1)", ["(x^2+1)"]],
    ["don't use it's 2x", ["2x"]],
  ])("reads no derivative's sign as letters: %s", (message, texts) => {
    expect(textsIn(message)).toEqual(texts);
  });

  it("takes pieces from the message in order, none with blanks or open operators at its ends", () => {
    const parts = fc.constantFrom(
      ..."xya'()[]{}+-*/^=<>|0123456789 .,;!?$\\",
      "sin ",
      "\\frac{",
      "f'(x) = ",
      " and ",
      "más ",
      "\n",
      "２",
      "\u200b",
      "𝒙",
      "—",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), (signs) => {
        for (const { text } of mathematicalSpans(signs.join(""))) {
          expect(text).toBe(text.trim());
          expect(text).toMatch(/[\p{L}\p{N}]/u);
          expect(text).not.toMatch(/^[=*^)\]]|[+*^=(]$/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("leaves alone what lies beyond the longest message", () => {
    expect(textsIn(`${" ".repeat(messageBound)}2x = 4`)).toEqual([]);
    expect(textsIn(`${"(".repeat(messageBound)}`)).toEqual([]);
  });
});
