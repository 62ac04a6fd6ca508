import { describe, expect, it } from "vitest";
import type { GuardBrief } from "./guard.models.ts";
import { judgeSegment } from "./judge.models.ts";

const brief: GuardBrief = {
  problem: "3x + 5 = 20",
  answer: "x = 5",
  forbidden: [],
  allowed: [],
  policy: "coach",
  history: [],
};

const reasonFor = (text: string, change: Partial<GuardBrief> = {}) => {
  const verdict = judgeSegment({ ...brief, ...change }, "", text);
  return verdict.kind === "hold" ? verdict.reason : "release";
};

describe("the guard on 3x + 5 = 20", () => {
  it.each([
    "x = 5",
    "x is five.",
    "The answer is 5.",
    "The answer is **five**!",
    "So $x = \\frac{10}{2}$.",
    "x equals 20 - 5 over 3? No: x = (20-5)/3",
    "What is 15/3?",
    "La respuesta es cinco.",
    "x vale 5.",
    "Five.",
    "It's 5!",
    "x\n= 5",
    "half of ten",
    "5 works.",
    "Let's check: 3·5 + 5 = 20",
    "Solve 2x = 10 instead.",
    "x - 5 = 0",
    "Die Lösung ist fünf.",
    "La réponse est cinq.",
    "A resposta é cinco.",
    "x = ５",
  ])("holds %j", (text) => {
    expect(reasonFor(text)).not.toBe("release");
  });

  it.each([
    "You have 3x + 5 = 20. What happens to x first?",
    "What is left if you subtract 5 from both sides?",
    "What could you do to undo the + 5?",
    "There are two steps left.",
    "In a similar problem, 2n + 1 = 7, we first subtract 1 and get 2n = 6.",
    "¿Qué operación deshace sumar 5?",
    "Great thinking: you noticed that the 5 is added.",
    "20 = 5 + 3x is the same equation written the other way round.",
  ])("releases %j", (text) => {
    expect(reasonFor(text)).toBe("release");
  });

  it("confirms a right answer that the student stated, except in an exam", () => {
    const history = [{ role: "user" as const, text: "so x = 5?" }];
    expect(reasonFor("Yes, x = 5.", { history })).toBe("release");
    expect(reasonFor("Yes, x = 5.", { history, policy: "exam" })).toBe("states-answer");
  });

  it("holds mathematics that does not hold", () => {
    expect(reasonFor("Remember that 3 · 4 = 15.")).toBe("false-mathematics");
    expect(reasonFor("Yes, x = 7 is right.")).toBe("false-mathematics");
    expect(reasonFor("Is 3 · 4 = 15?")).toBe("release");
  });

  it("holds a line the move keeps back, however it is spelled", () => {
    const change = { forbidden: ["3x = 15"], policy: "guide" as const };
    for (const text of [
      "3x = 15",
      "15 = 3x",
      "three x equals fifteen",
      "Now 3·x = 15.",
      "three times x is fifteen",
    ])
      expect(reasonFor(text, change)).toBe("states-next-step");
  });
});

describe("the guard on simplifying powers and roots", () => {
  const power = { problem: "simplify 3x^2 * 4x^5", answer: "12x^7" };
  const root = { problem: "simplify 5sqrt(45)", answer: "15sqrt(5)" };

  it("lets the problem be quoted, also with a number word after it", () => {
    expect(reasonFor("Look at $3x^{2} \\times 4x^{5}$ one piece at a time.", power)).toBe("release");
    expect(reasonFor("What would you do first with $5\\sqrt{45}$?", root)).toBe("release");
  });

  it("keeps the answer back", () => {
    expect(reasonFor("That makes $12x^{7}$.", power)).not.toBe("release");
    expect(reasonFor("That makes $15\\sqrt{5}$.", root)).not.toBe("release");
  });
});
