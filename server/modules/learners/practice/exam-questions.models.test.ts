import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { putsOneOf } from "./exam-questions.models.ts";

describe("a message that puts a question of an exam", () => {
  it.each([
    ["x + 5 = 12", "x + 5 = 12"],
    ["can you solve x+5=12 for me?", "x + 5 = 12"],
    ["Hilf mir: $x + 5 = 12$", "x + 5 = 12"],
    ["SOLVE X + 5 = 12", "x + 5 = 12"],
    ["solve n + 5 = 12", "x + 5 = 12"],
    ["3y - 2y = 12 + y", "3x - 2x = 12 + x"],
    ["WHY DO PLANTS, NEED light?? pls", "Why do plants need light?"],
    ["my exam says: “Which one is a solid?” what is it", "Which one is a *solid*?"],
  ])("is known: %s", (message, question) => {
    expect(putsOneOf(message, ["What is a cell?", question])).toBe(true);
  });

  it.each([
    ["x + 5 = 13", "x + 5 = 12"],
    ["3y - 2z = 12 + y", "3x - 2x = 12 + x"],
    ["x = 7", "x + 5 = 12"],
    ["how many sides does it have", "How many sides?"],
    ["what does solid mean?", "Which one is a *solid*?"],
    ["", "Which one is a *solid*?"],
  ])("is another one: %s", (message, question) => {
    expect(putsOneOf(message, ["What is a cell?", question])).toBe(false);
  });

  it("is known whatever stands before and after its words", () => {
    const question = "Which of these words names a state of matter?";
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) =>
        putsOneOf(`${before} ${question.toUpperCase()} ${after}`, [question]),
      ),
    );
  });
});
