import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lookupWords, quoteFrom, splitMarkdown, splitPages, splitText } from "./materials.models.ts";

describe("cutting a material into passages", () => {
  it("keeps to headings, and names the headings above", () => {
    const passages = splitMarkdown("Before.\n\n# Energy\n\nOne.\n\n## ATP\n\nTwo.\n\n# Water\n\nThree.");
    expect(passages).toEqual([
      { place: "part 1", text: "Before." },
      { place: "Energy", text: "One." },
      { place: "Energy › ATP", text: "Two." },
      { place: "Water", text: "Three." },
    ]);
  });

  it("takes no heading from a block of code", () => {
    expect(splitMarkdown("```\n# a comment\n```")).toEqual([
      { place: "part 1", text: "```\n# a comment\n```" },
    ]);
  });

  it("names pages from 1 and passes over empty ones", () => {
    expect(splitPages(["One.", "  ", "Three."]).map(({ place }) => place)).toEqual(["page 1", "page 3"]);
  });

  it("loses no word of any text and makes no passage long", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 400 }), fc.nat(80), (text, every) => {
        const broken = text
          .split(" ")
          .map((word, index) => (index % (every + 2) === 0 ? `\n\n${word}` : word))
          .join(" ");
        const passages = splitText(broken);
        const words = (value: string) => value.split(/\s+/).filter((word) => word !== "");
        expect(passages.flatMap((passage) => words(passage.text))).toEqual(words(broken));
        for (const passage of passages) expect(passage.text.length).toBeLessThanOrEqual(900);
      }),
    );
  });
});

describe("looking a message up", () => {
  it("takes the words that matter, in either language, and none of bare mathematics", () => {
    expect(lookupWords("How do earthworms help the roots of plants?")).toEqual([
      "earthworms",
      "roots",
      "plants",
    ]);
    expect(lookupWords("¿Cómo se mueve el agua por la membrana?")).toEqual(["mueve", "agua", "membrana"]);
    expect(lookupWords("3x + 5 = 20")).toEqual([]);
  });

  it("quotes the sentence that holds most of the words", () => {
    const text = "Soil is brown. Worms let air reach the roots of plants. They sleep in winter.";
    expect(quoteFrom(text, ["roots", "plants"])).toBe(
      "Worms let air reach the roots of plants. They sleep in winter.",
    );
    expect(quoteFrom(text, ["roots", "plants"], 45)).toBe("Worms let air reach the roots of plants.");
  });

  it("cuts a quote at a word and says so", () => {
    const quote = quoteFrom("word ".repeat(200), ["word"]);
    expect(quote.length).toBeLessThanOrEqual(260);
    expect(quote.endsWith("word…")).toBe(true);
  });
});
