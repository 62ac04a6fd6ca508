import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { finderExpression, marksOf, quoteOf, soughtIn, vocabularyOf } from "./words.models.ts";

const quoted = (student: string, reply: string, typed: string) =>
  quoteOf({ id: "t", at: 1, student, reply }, soughtIn(typed));

describe("what a person types into the search", () => {
  it("comes into the expression as quoted letters and figures alone, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (typed) => {
        const forms = soughtIn(typed).map(({ word }) => [word]);
        const expression = finderExpression(forms, marksOf({ classId: typed }, 0));
        expect(expression).toMatch(/^marks : "c[0-9a-f]*"(?: AND words : \("[\p{L}\p{N}\p{M}]+"\))*$/u);
        expect(forms.length).toBeLessThanOrEqual(12);
      }),
    );
  });

  it("is looked for as the beginning of a word where it is three letters or more, and as it is otherwise", () => {
    expect(soughtIn("Ecuación x 12 año")).toEqual([
      { word: "ecuacion", isBeginning: true },
      { word: "x", isBeginning: false },
      { word: "12", isBeginning: false },
      { word: "ano", isBeginning: true },
    ]);
    expect(soughtIn('% " *')).toEqual([]);
  });

  it("finds a text's own words by their beginnings", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        for (const word of vocabularyOf(text)) expect(soughtIn(word)[0]?.word).toBe(word);
      }),
    );
  });
});

describe("a quote", () => {
  it("holds the words as they were written, with those that were found marked", () => {
    const { by, pieces } = quoted("why is it", "Look at the Bracket, then at brackets", "brack");
    expect(by).toBe("tutor");
    expect(pieces.filter(({ found }) => found).map(({ text }) => text)).toEqual(["Bracket", "brackets"]);
    expect(pieces.map(({ text }) => text).join("")).toBe("Look at the Bracket, then at brackets");
  });

  it("is cut around the first found word of a long text, at a word", () => {
    const { pieces } = quoted(`${"so many words ".repeat(40)}zebra ${"and more ".repeat(60)}`, "", "zebra");
    const text = pieces.map((piece) => piece.text).join("");
    expect(text).toMatch(/^… ?(?:so|many|words) /);
    expect(text).toMatch(/zebra .*…$/);
    expect(text.length).toBeLessThan(210);
  });

  it("is of the reply where a button was pressed", () => {
    expect(quoted("", "What do you see?", "").by).toBe("tutor");
  });
});
