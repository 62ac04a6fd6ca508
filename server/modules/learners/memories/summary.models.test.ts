import { describe, expect, it } from "vitest";
import { firstSentence, type Happened, summaryOf } from "./summary.models.ts";

const solved: Happened = {
  problem: "2(x + 3) = 16",
  isQuestion: false,
  skill: "equations with brackets",
  done: true,
  hints: 2,
  hard: "multiplies the first term only",
  said: "multiply everything in the bracket",
};

describe("the summary of a session", () => {
  it("says what was worked on, with how much help, what was hard and what the learner said", () => {
    expect(summaryOf(solved, "en")).toBe(
      "you solved a problem (equations with brackets) with two hints. It was: 2(x + 3) = 16. " +
        "What was hard, and then worked: multiplies the first term only. In your own words: “multiply everything in the bracket”.",
    );
    expect(summaryOf({ ...solved, done: false, hints: 0, said: null }, "es")).toBe(
      "empezaste un problema (equations with brackets) y trabajaste en él sin pistas. Era: 2(x + 3) = 16. " +
        "Lo que costó: multiplies the first term only.",
    );
    expect(summaryOf({ ...solved, skill: null, hints: 9 }, "en")).toMatch(
      /^you solved a problem with some hints\./,
    );
  });

  it("of a talk about a question says no more than that it was talked about", () => {
    const talk = { ...solved, isQuestion: true, problem: "Why do cells swell?", hard: null, said: null };
    expect(summaryOf(talk, "en")).toMatch(/^you talked about “Why do cells swell” and explained it\./);
    expect(summaryOf({ ...talk, done: false }, "es")).toMatch(
      /^hablaste de «Why do cells swell» y quedó por terminar\./,
    );
  });

  it("shortens a long story, and its first sentence stands by itself", () => {
    const story = { ...solved, problem: `Anna has 12.5 apples. She buys ${"more ".repeat(40)}. How many?` };
    const text = summaryOf(story, "en");
    expect(text).toMatch(/It was: Anna has 12\.5 apples She buys (?:more )+more…\./);
    expect(firstSentence(text)).toBe("you solved a problem (equations with brackets) with two hints");
    expect(firstSentence("Equations with brackets")).toBe("Equations with brackets");
  });
});
