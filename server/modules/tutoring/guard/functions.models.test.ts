import { describe, expect, it } from "vitest";
import { makeGuardBrief } from "./brief.models.ts";
import { judgeSegment } from "./judge.models.ts";

const verdictOn = (problem: string, answer: string, text: string) => {
  const brief = makeGuardBrief({ problem, answer, policy: "coach", history: [] });
  const verdict = judgeSegment(brief, "", text);
  return verdict.kind === "hold" ? verdict.reason : "release";
};

describe("an answer with a function in it", () => {
  it.each([
    ["d/dx(sin(x))", "cos(x)", "The answer is cos(x)."],
    ["d/dx(sin(x))", "cos(x)", "It is $\\cos x$."],
    ["d/dx(sin(x))", "cos(x)", "That gives the cosine of x."],
    ["d/dx(sin(x))", "cos(x)", "Es el coseno de x."],
    ["d/dx(-cos(x))", "sin(x)", "Da sen(x)."],
    ["d/dx((2x - 4)cos(x))", "2cos(x) - (2x - 4)sin(x)", "So it is 2cos(x) - (2x - 4)sin(x)."],
    ["d/dx((2x - 4)cos(x))", "2cos(x) - (2x - 4)sin(x)", "$-(2x-4)\\sin(x)+2\\cos(x)$"],
    ["d/dx(e^(2x))", "2e^(2x)", "The answer is 2e^(2x)."],
    ["h(x) = 5e^x, h'(x)", "5e^x", "The answer is 5e^x."],
    ["h(x) = 5e^x, h'(x)", "5e^x", "La derivada es otra vez $5e^x$."],
    ["h(x) = 5e^x, h'(x)", "5e^x", "The derivative of it is 5e^x."],
  ])("is kept back: %s, %s, %j", (problem, answer, text) => {
    expect(verdictOn(problem, answer, text)).toBe("states-answer");
  });

  it.each([
    ["d/dx(sin(x))", "cos(x)", "What do you know about the derivative of sin(x)?"],
    ["d/dx((2x - 4)cos(x))", "2cos(x) - (2x - 4)sin(x)", "There are two factors, (2x - 4) and cos(x)."],
    ["d/dx((2x - 4)cos(x))", "2cos(x) - (2x - 4)sin(x)", "Which rule fits a product with a cosine in it?"],
    ["h(x) = 5e^x, h'(x)", "5e^x", "Look at 5e^x. What do you know about its derivative?"],
    ["h(x) = 5e^x, h'(x)", "5e^x", "The function is h(x) = 5e^x. What is its derivative?"],
    ["2x + 3 = 11", "x = 4", "Is it a sin to ask? No. What would you undo first?"],
  ])("lets the problem and its words be said: %s, %s, %j", (problem, answer, text) => {
    expect(verdictOn(problem, answer, text)).toBe("release");
  });
});

describe("numbers of a wrong attempt, put together rightly", () => {
  const problem = "write 5610000 in scientific notation";
  const history = [problem, "5.61 * 10^(-6)"].map((text) => ({ role: "user" as const, text }));
  const brief = makeGuardBrief({
    problem,
    answer: "5.61 * 10^6",
    policy: "guide",
    history,
    confirmable: false,
  });

  it("are the answer, and kept back; the attempt itself may be repeated", () => {
    expect(judgeSegment(brief, "", "The answer is 5.61 * 10^6.").kind).toBe("hold");
    expect(judgeSegment(brief, "", "Look at 5.61 * 10^(-6) again. Is it a big number?").kind).toBe("release");
  });
});
