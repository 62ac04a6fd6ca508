import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPassage, glance, sentencesOf } from "./passages.models.ts";

const words = (body: string) => ({ body, caption: "", why: "" });

describe("passages of a piece of work", () => {
  it("are its sentences, each exactly where it stands", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.string({ maxLength: 60 }), (body, why) => {
        const work = { body, caption: "", why };
        for (const { field, start, quote } of sentencesOf(work, "en"))
          expect(work[field].startsWith(quote, start)).toBe(true);
      }),
    );
    expect(sentencesOf(words("One. Two!\n\n- Three"), "en").map(({ quote }) => quote)).toEqual([
      "One.",
      "Two!",
      "- Three",
    ]);
  });

  it("that are marked on the page are found in what was written, whatever signs stand between", () => {
    expect(
      findPassage(words("Because **both** terms\nare multiplied. So."), "both terms are multiplied."),
    ).toEqual({
      field: "body",
      start: 10,
      quote: "both** terms\nare multiplied.",
    });
    expect(findPassage({ ...words("x"), why: "I saw it." }, "saw")).toEqual({
      field: "why",
      start: 2,
      quote: "saw",
    });
    expect(findPassage(words("2x, then 2x"), "2x", "2x, then ")).toMatchObject({ start: 9 });
    expect(findPassage({ ...words("I saw"), why: "I saw" }, "saw", "I saw I")).toMatchObject({
      field: "why",
    });
    expect(findPassage(words("Nothing of it"), "else")).toBe(null);
    expect(findPassage(words("Nothing of it"), " … ")).toBe(null);
  });

  it("that are marked always stand where they are said to", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200 }), fc.nat(), fc.nat(), (body, from, length) => {
        const start = from % body.length;
        const found = findPassage(words(body), body.slice(start, start + 1 + (length % 50)));
        if (found !== null) expect(body.startsWith(found.quote, found.start)).toBe(true);
      }),
    );
  });

  it("are shown at a glance without the signs of Markdown", () => {
    expect(glance("So **both**\n\nterms")).toBe("So both terms");
    expect(glance("word ".repeat(80)).length).toBeLessThanOrEqual(160);
  });
});
