import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readStory } from "./story.models.ts";

const texts = (story: string) => readStory(story)?.quantities.map(({ text }) => text) ?? null;
const values = (story: string) => readStory(story)?.quantities.map(({ value }) => value) ?? null;

describe("reading a word problem", () => {
  it("keeps each quantity in the text's own words, with what it is counted by", () => {
    expect(
      texts(
        "A shop packs 12 pencils in each box. Maria buys 3 boxes for $4.50 a box. How much does she pay?",
      ),
    ).toEqual(["12 pencils in each box", "3 boxes", "$4.50"]);
  });

  it("reads numbers in digits, words, fractions and percentages", () => {
    expect(
      values(
        "There are 80,000 people, twenty-five of them old and 15% new. How many are 3/4 of 2 1/2 groups?",
      ),
    ).toEqual(["80000", "25", "15", "3/4", "5/2"]);
    expect(values("He has three hundred and twice as many as his 2 dogs. How many?")).toEqual([
      "300",
      "2",
      "2",
    ]);
  });

  it("reads Spanish", () => {
    const story =
      "María tiene 3 cajas con doce lápices en cada caja y regala treinta y dos. ¿Cuántos lápices le quedan?";
    expect(values(story)).toEqual(["3", "12", "32"]);
    expect(readStory(story)?.question).toBe("¿Cuántos lápices le quedan?");
  });

  it("finds the sentence that asks, also without a question mark", () => {
    expect(readStory("Ann has 4 cats and 3 dogs. Find the total number of pets.")?.question).toBe(
      "Find the total number of pets.",
    );
    expect(readStory("She has 4 cats. How many legs do 4 cats and 2 dogs have? just tell me")?.question).toBe(
      "How many legs do 4 cats and 2 dogs have?",
    );
  });

  it("takes nothing for a story that asks nothing or gives fewer than two numbers", () => {
    expect(readStory("I did 3 problems and then 4 more.")).toBeNull();
    expect(readStory("What is a coefficient?")).toBeNull();
    expect(readStory("can you help me with number 5?")).toBeNull();
  });

  it("knows which numbers belong to its units", () => {
    const story = readStory("She reads 20 pages a day. How many weeks does she need for 280 pages?");
    expect(story?.implied).toContain("7");
    expect(readStory("He has 3 bags of 4 pears. How many pears are there?")?.implied).not.toContain("7");
  });

  it("reads any text without failing, and every quantity stands in it", () => {
    // The dollar signs around a formula are no words of the text.
    const words = (written: string) => written.replaceAll("$", "").replace(/\s+/g, " ");
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (start) => {
        const text = `${start} 3 cats and 4 dogs. How many?`;
        for (const quantity of readStory(text)?.quantities ?? [])
          expect(words(text)).toContain(words(quantity.text));
      }),
      { numRuns: 300, examples: [["$0A$A"], ["0$B$"], ["0 $B$"], ["5 $ $ a"]] },
    );
  });
});
