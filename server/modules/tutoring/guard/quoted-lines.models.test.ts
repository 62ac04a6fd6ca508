import { describe, expect, it } from "vitest";
import { makeGuardBrief } from "./brief.models.ts";
import { judgeSegment } from "./judge.models.ts";
import { linesIn, withoutQuotedLines } from "./quoted-lines.models.ts";

const square = {
  problem: "(t - 8)^2 = 26",
  answer: "t = 8 ± sqrt(26)",
  policy: "coach" as const,
};

function verdictOn(reply: string, brief: Parameters<typeof makeGuardBrief>[0] = square): string {
  return judgeSegment(makeGuardBrief(brief), "", reply).kind;
}

describe("quoting a line whole", () => {
  it("spells a line the same however it is written", () => {
    expect(linesIn("$\\left(t - 8\\right)^{2} = 26$".replaceAll("$", ""))).toEqual(linesIn("(t - 8)^2 = 26"));
    expect(linesIn("y - 6 = ±4")).toEqual(expect.arrayContaining([...linesIn("y - 6 = 4 \\lor y - 6 = -4")]));
    expect(linesIn("2 * 5")).not.toEqual(linesIn("25"));
  });

  it("leaves out formulas that say nothing else", () => {
    const lines = new Set(linesIn("y = -2x + 5, -3x - 2y = -5"));
    const system = "$\\begin{cases} y = -2x + 5 \\\\ -3x - 2y = -5 \\end{cases}$";
    expect(withoutQuotedLines(`Look at ${system}.`, lines)).toBe("Look at the line.");
    expect(withoutQuotedLines("Look at $y = -5$.", lines)).toBe("Look at $y = -5$.");
  });

  it("lets the problem be quoted though its numbers are in the answer, and keeps the answer back", () => {
    expect(verdictOn("What do you notice about $\\left(t - 8\\right)^{2} = 26$?")).toBe("release");
    expect(verdictOn("So $t = 8 + \\sqrt{26}$ is one of them.")).toBe("hold");
  });

  it("takes the value of a function for the answer, not where it is taken", () => {
    const brief = { problem: "g(x) = 3x + 9, g(4)", answer: "g(4) = 21", policy: "coach" as const };
    expect(verdictOn("What does $g(4)$ ask you to put in?", brief)).toBe("release");
    expect(verdictOn("It comes to 21.", brief)).toBe("hold");
  });

  it("keeps a number back that is only one of the problem's", () => {
    const brief = { problem: "mean of 3, 6, 9", answer: "6", policy: "coach" as const };
    expect(verdictOn("Therefore $$\\boxed{6}$$", brief)).toBe("hold");
  });

  it("keeps powers of ten back that are too large to work out", () => {
    const brief = {
      problem: "write (24 * 10^15)/(4 * 10^2) in scientific notation",
      answer: "6 * 10^13",
      policy: "coach" as const,
    };
    expect(verdictOn("The answer is 6 * 10^13.", brief)).toBe("hold");
    expect(verdictOn("Look at $\\frac{24 \\times 10^{15}}{4 \\times 10^{2}}$.", brief)).toBe("release");
  });

  it("lets an allowed line of the student be quoted, and no other with the answer in it", () => {
    const brief = {
      problem: "a + b = 10, a - b = 6",
      answer: "a = 8, b = 2",
      policy: "coach" as const,
      allowed: ["a = 8"],
      confirmable: false,
    };
    expect(verdictOn("That holds: $a = 8$. What is next?", brief)).toBe("release");
    expect(verdictOn("That holds, so $b = 2$.", brief)).toBe("hold");
  });
});
