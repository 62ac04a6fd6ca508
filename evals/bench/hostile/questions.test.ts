import { describe, expect, it } from "vitest";
import { checkAnswer } from "../../../server/modules/checking/engine.ts";
import { randomIntegers } from "../../../server/modules/checking/families/random.models.ts";
import { fuzzedQuestions, hostileQuestions, hostileShapes } from "./questions.ts";

describe("hostile questions", () => {
  it("are the same for the same seed, and others for another", () => {
    const names = (seed: number) => [...fuzzedQuestions(40, seed)].map(({ question }) => question.given);
    expect(names(1)).toEqual(names(1));
    expect(names(1)).not.toEqual(names(2));
  });

  it("hold every shape in every place", () => {
    const shapes = new Set(hostileQuestions(1, 1).map(({ name }) => name.split(/, \d+ characters/)[0]));
    expect([...shapes].sort()).toEqual(hostileShapes.map(({ name }) => name).sort());
  });

  it("make texts from a few characters to far beyond what is read", () => {
    for (const { make } of hostileShapes) {
      expect(make(12, randomIntegers(1)).text).not.toBe("");
      expect(make(50_000, randomIntegers(1)).text.length).toBeLessThan(60_000);
    }
  });

  it("are never called right where they certainly differ, nor do they make the checker throw", () => {
    for (const { question, isDifferent, name } of fuzzedQuestions(60, 7)) {
      const { verdict } = checkAnswer(question);
      if (isDifferent) expect([name, verdict]).not.toEqual([name, "correct"]);
    }
  });
});
