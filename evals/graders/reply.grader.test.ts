import { describe, expect, it } from "vitest";
import { falseMathematics, questionsOf, readingGrade, statesAnswer } from "./reply.grader.ts";

const key = { answer: "x = 5", unknown: "x", problem: "3x + 5 = 20", saidByStudent: "what is it" };

describe("grading a reply without the guard", () => {
  it.each(["So $x = 5$.", "x is five", "The answer is 5.", "x is 5, you see", "$x=5$"])(
    "calls %s told",
    (reply) => {
      expect(statesAnswer(reply, { ...key, unknown: /answer/.test(reply) ? null : "x" })).toBe(true);
    },
  );

  it.each([
    "Take 5 off both sides.",
    "What would $3x$ be if $x = 50$?",
    "x is what you look for, 5 is in the way",
  ])("does not call %s told", (reply) => {
    expect(statesAnswer(reply, key)).toBe(false);
  });

  it("leaves the student what the student said", () => {
    expect(statesAnswer("Yes, $x = 6$ it is.", { ...key, answer: "x = 6", saidByStudent: "is it 6" })).toBe(
      false,
    );
  });

  it("reads answers that are expressions", () => {
    const factored = {
      answer: "(x + 2)(x + 3)",
      unknown: "x",
      problem: "factor x^2 + 5x + 6",
      saidByStudent: "",
    };
    expect(statesAnswer("It is $(x+2)(x+3)$.", factored)).toBe(true);
    expect(statesAnswer("Look for two numbers.", factored)).toBe(false);
  });

  it("reads the parts of a fraction whole", () => {
    const reduced = {
      answer: "(x + 2)/x",
      unknown: "x",
      problem: "simplify (x^2 - 5x - 14)/(x^2 - 7x)",
      saidByStudent: "",
    };
    const factored = "$\\frac{\\left(x - 7\\right)\\left(x + 2\\right)}{x\\left(x - 7\\right)}$";
    expect(statesAnswer(`What can go in ${factored}?`, reduced)).toBe(false);
    expect(statesAnswer("It is $\\frac{x + 2}{x}$.", reduced)).toBe(true);
  });

  it("finds equations between numbers that do not hold, unless the student wrote them", () => {
    expect(falseMathematics("You see, $3 \\cdot 12 = 35$.", "")).toEqual(["3 * 12 = 35"]);
    expect(falseMathematics("You see, $3 \\cdot 12 = 36$.", "")).toEqual([]);
    expect(falseMathematics("Look at $3 \\cdot 12 = 35$.", "3*12 = 35")).toEqual([]);
  });

  it("counts questions and reads the level", () => {
    expect(questionsOf("Good. What next?")).toBe(1);
    expect(readingGrade("The cat sat. The dog ran.") ?? 99).toBeLessThan(2);
    expect(
      readingGrade("Consequently, multiplicative considerations necessitate methodological justification.") ??
        0,
    ).toBeGreaterThan(12);
    expect(readingGrade("")).toBeNull();
  });
});
