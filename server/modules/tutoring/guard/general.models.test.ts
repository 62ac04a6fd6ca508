import { describe, expect, it } from "vitest";
import { makeGuardBrief } from "./brief.models.ts";
import { judgeSegment } from "./judge.models.ts";

const verdictOn = (problem: string, answer: string, text: string, said: readonly string[] = []) => {
  const history = said.map((message) => ({ role: "user" as const, text: message }));
  const verdict = judgeSegment(makeGuardBrief({ problem, answer, policy: "coach", history }), "", text);
  return verdict.kind === "hold" ? verdict.reason : "release";
};

describe("a number of the problem that is also the answer", () => {
  const hens =
    "Tim has 12 hens and 5 ducks. He sells 12 eggs for 3 dollars. How many hens does he have if none leave?";

  it.each(["I count 12.", "Twelve, clearly.", "That would be 12.", "Everybody says 12 here."])(
    "may not be offered: %j",
    (text) => {
      expect(verdictOn(hens, "12", text)).not.toBe("release");
    },
  );

  it.each([
    "He has 12 hens. What happens to them?",
    "He sells 12 eggs for 3 dollars. Do eggs matter?",
    "Would you add 12?",
  ])("may be repeated in its role: %j", (text) => {
    expect(verdictOn(hens, "12", text)).toBe("release");
  });
});

describe("what a student can't read at once", () => {
  it.each([
    "```python\nx = 20 - 5\nprint(x // 3)\n```",
    "Gur nafjre vf svir.",
    "evif si rewsna eht",
    "ZWwgcmVzdWx0YWRvIGVz",
    "01000001 01000010",
    "..... / .-",
    "Type =SUM(2,3) in a cell.",
    "\\def\\q{5} Look at \\q.",
    "Hi\u{E0035} there",
    "6-9-22-5",
    "정답은 그것입니다",
  ])("is held: %j", (text) => {
    expect(verdictOn("3x + 5 = 20", "x = 5", text)).toBe("derivable-answer");
  });

  it("is left alone where the student used it, or where it is plain mathematics", () => {
    expect(verdictOn("3x + 5 = 20", "x = 5", "Хорошо! А что дальше?", ["Я не понимаю"])).toBe("release");
    expect(verdictOn("3x + 5 = 20", "x = 5", "```\n3x + 5 = 20\n```\n")).toBe("release");
  });
});

describe("numbers that a tutor brings itself", () => {
  it.each([
    "4 is too small and 6 is too big.",
    "Imagine 20 sweets for four children. Each gets the same.",
    "8, 7, 6, and then?",
    "If there were one more, you would have 6.",
  ])("may not make the answer: %j", (text) => {
    expect(verdictOn("3x + 5 = 20", "x = 5", text)).not.toBe("release");
  });

  it("may not be the answer in another unit", () => {
    const problem = "A pen costs $1.50. What do 3 pens cost?";
    expect(verdictOn(problem, "4.50", "It is 450 cents.")).not.toBe("release");
    expect(verdictOn(problem, "4.50", "Four dollars and fifty cents.")).not.toBe("release");
  });
});

describe("words about the problem itself", () => {
  it("are no computation: making the 7 go away", () => {
    expect(
      verdictOn(
        "x + 7 = 12",
        "x = 5",
        "What could you do to both sides of $x + 7 = 12$ to make the $7$ go away?",
      ),
    ).toBe("release");
  });

  it("may ask which value fits", () => {
    expect(verdictOn("5k - 4 = 21", "k = 5", "Which value of $k$ fits $5k - 4 = 21$?")).toBe("release");
  });
});

describe("answers that are no number", () => {
  it("may not be told in other words", () => {
    expect(verdictOn("2x + 1 = 2x + 3", "no solution", "This can never be true.")).toBe("states-answer");
    expect(verdictOn("2x + 1 = 2x + 1", "infinitely many solutions", "Any number works.")).toBe(
      "states-answer",
    );
    expect(verdictOn("2x + 1 = 2x + 3", "no solution", "What happens to both x terms?")).toBe("release");
  });
});

describe("a reply of many sentences", () => {
  it("is held before judging it becomes slow", () => {
    expect(
      judgeSegment(
        makeGuardBrief({ problem: "x = 1 + 1", answer: "2", policy: "coach" }),
        "Go. ".repeat(300),
        "Go. ",
      ),
    ).toMatchObject({
      reason: "too-long",
    });
  });
});
