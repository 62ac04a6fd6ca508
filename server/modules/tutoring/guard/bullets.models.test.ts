import { describe, expect, it } from "vitest";
import { makeGuardBrief } from "./brief.models.ts";
import { withoutBullets } from "./bullets.models.ts";
import { judgeSegment } from "./judge.models.ts";

const verdictOn = (problem: string, answer: string, text: string) => {
  const verdict = judgeSegment(makeGuardBrief({ problem, answer, policy: "coach" }), "", text);
  return verdict.kind === "hold" ? verdict.reason : "release";
};

describe("a list's bullet", () => {
  it.each([
    "- $2 + 1 = 3$",
    "Look:\n- $2 + 1 = 3$\n- $5 - 2 = 3$",
    "- 2 + 1 = 3",
    "– 2 + 1 = 3",
    "+ $2 + 1 = 3$",
    "* $2 + 1 = 3$",
    "- $-2 + 1 = -1$",
    "- 2 + 1 = -1",
  ])("is no minus of a computation that holds: %j", (text) => {
    expect(verdictOn("2x + 3 = 11", "x = 4", text)).toBe("release");
  });

  it.each([
    "- $2 + 1 = -1$",
    "- $2 + 2 = 5$",
    "+ $2 + 2 = 5$",
    "- $-2 + 1 = 3$",
    "-2 + 1 = 3",
    "- -2 + 1 = 3",
  ])("saves no computation that does not hold: %j", (text) => {
    expect(verdictOn("9x = 9", "x = 40", text)).toBe("false-mathematics");
  });

  it.each([
    ["3x + 5 = 20", "x = 5", "- $5$"],
    ["3x + 5 = 20", "x = 5", "- 5"],
    ["3x + 5 = 20", "x = 5", "Look at these:\n- 5\n- 6"],
    ["3x + 5 = 20", "x = 5", "— **5**"],
    ["3x + 20 = 5", "x = -5", "- $-5$"],
    ["3x + 20 = 5", "x = -5", "- 5"],
  ])("hides no answer: %j, %s, %j", (problem, answer, text) => {
    expect(verdictOn(problem, answer, text)).not.toBe("release");
  });

  it("is taken off at the start of a line only, and where a space follows it", () => {
    expect(withoutBullets("- 2\n  * 3\n> - 4", "any")).toBe("2\n  3\n> 4");
    expect(withoutBullets("-2\n3 - 4\n**so** - 5", "any")).toBe("-2\n3 - 4\n**so** - 5");
    expect(withoutBullets("- 2\n- $2$\n- -2", "sure")).toBe("- 2\n$2$\n-2");
  });
});

describe("Spanish words for another time", () => {
  it.each(["Mira el 3 otra vez.", "Tienes un 3, y otra vez miras los dos lados."])(
    "add nothing: %j",
    (text) => {
      expect(verdictOn("2x + 3 = 11", "x = 4", text)).toBe("release");
    },
  );

  it("still say one more where a thing is named", () => {
    expect(verdictOn("2x + 3 = 11", "x = 4", "Toma 3 y otra manzana.")).toBe("derivable-answer");
    expect(verdictOn("2x + 3 = 11", "x = 4", "Toma 3 y otro.")).toBe("derivable-answer");
  });
});
