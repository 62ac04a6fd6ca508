import { describe, expect, it } from "vitest";
import { runSteps } from "./steps.runner.ts";

describe("the steps runner", () => {
  it.each([
    [
      { lines: ["3(x-2) = 2x+7", "3x - 2 = 2x + 7", "x = 9"] },
      { firstWrong: 1, links: ["given", "wrong", "follows"], misconception: "distribute-first-only" },
    ],
    [
      { problem: "3x+5=20", lines: ["3x = 15", "x = 5"] },
      { firstWrong: null, links: ["follows", "follows"] },
    ],
    [
      { problem: "3x+5=20", lines: ["3x + 5 = 20", "3x = 15"] },
      { firstWrong: null, links: ["given", "follows"] },
    ],
    [{ lines: ["x^2 = 3x", "x = 3"] }, { firstWrong: 1, links: ["given", "loses-solutions"] }],
    [{ lines: ["x = 3", "x^2 = 9"] }, { firstWrong: 1, links: ["given", "adds-solutions"] }],
    [{ lines: ["x = 5", "0 = 0"] }, { firstWrong: 1, links: ["given", "adds-solutions"] }],
    [{ lines: ["x^2 = 9", "x = 3 or x = -3"] }, { firstWrong: null, links: ["given", "follows"] }],
    [
      { lines: ["-2x < 6", "x < -3"] },
      { firstWrong: 1, links: ["given", "wrong"], misconception: "inequality-not-flipped" },
    ],
    [
      { lines: ["2x <= 6", "x < 3"] },
      { firstWrong: 1, links: ["given", "loses-solutions"], misconception: "inequality-end-point" },
    ],
    [
      { lines: ["x = 5", "banana", "2x = 10"] },
      { firstWrong: null, links: ["given", "unchecked", "follows"] },
    ],
    [
      { problem: "simplify √(18x^2) for x >= 0", lines: ["√(9x^2) * √2", "9x√2"] },
      { firstWrong: 1, links: ["follows", "wrong"], misconception: "takes-power-out-of-root" },
    ],
    [
      { problem: "write 0.00032 in scientific notation", lines: ["3.2 × 10⁻⁴"] },
      { firstWrong: null, links: ["follows"] },
    ],
    [
      { lines: ["2 + 3 * 4", "20"] },
      { firstWrong: 1, links: ["given", "wrong"], misconception: "left-to-right" },
    ],
    [{ lines: ["x = 1/3", "x = 0.33"] }, { firstWrong: null, links: ["given", "unchecked"] }],
    [{ lines: ["3x + 2 = 3x + 5", "no solution"] }, { firstWrong: null, links: ["given", "follows"] }],
    [
      { lines: ["2(x + 3)", "2x + 3"] },
      { firstWrong: 1, links: ["given", "wrong"], misconception: "distribute-first-only" },
    ],
  ])("%j", (row, expected) => {
    expect(runSteps(row)).toEqual(expected);
  });

  it.each([null, 3, "x", {}, { lines: [] }, { lines: "x=1" }, { lines: [1] }, { problem: 2, lines: ["x"] }])(
    "answers %j with an error of a stable code",
    (row) => {
      expect(runSteps(row)).toMatchObject({ error: { code: "invalid-row" } });
    },
  );

  it.each([
    ["Solve for k: 7 = 2k - 3", ["10 = 2k", "5 = k"]],
    ["can you solve 3x+5=20 please", ["so 3x=15", "x=5"]],
    ["What is 2^3 + 4?", ["8+4 =", "= 12"]],
  ])("reads a problem and lines with words around them: %s", (problem, lines) => {
    expect(runSteps({ problem, lines })).toEqual({ firstWrong: null, links: lines.map(() => "follows") });
  });

  it("names the terms that were forgotten when fractions on both sides were cleared", () => {
    expect(runSteps({ lines: ["x/2 + 3 = x/3 + 5", "3x + 3 = 2x + 5"] })).toMatchObject({
      firstWrong: 1,
      misconception: "clears-fractions-some-terms",
    });
  });
});
