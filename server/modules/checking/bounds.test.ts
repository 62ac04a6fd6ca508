import { describe, expect, it } from "vitest";
import { checkSteps, findProblem, judgeLine } from "./engine.ts";

const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at));
const alternatives = (shift: number) => times(60, (at) => `x^2 + ${at + shift}x = ${at + 1}`).join(" or ");

describe("lines that would take too long to follow", () => {
  it("are left unchecked, and those after them are still followed", () => {
    const { links } = checkSteps({
      lines: [alternatives(1), alternatives(2), "2x + 3 = 11", "2x = 8", "x = 5"],
    });
    expect(links[1]).toBe("unchecked");
    expect(links.slice(3)).toEqual(["follows", "wrong"]);
  });

  it("all together have a bound too: what is left of a heap of them is unchecked", () => {
    const { links, firstWrong } = checkSteps({ lines: times(12, alternatives) });
    expect(links).toEqual(["given", ...times(11, () => "unchecked")]);
    expect(firstWrong).toBeNull();
  });

  it("count for more where numbers grow long: a heap of sums of fractions is left, two sums of powers are told apart", () => {
    const fractions = (shift: number) => times(120, (at) => `1/${10 ** 9 + 7 * at + shift}`).join(" + ");
    expect(checkSteps({ lines: times(8, fractions) }).links.at(-1)).toBe("unchecked");
    const powers = (shift: number) => times(60, (at) => `${at + 2}^(${at + shift}/${at + 3})`).join(" + ");
    expect(checkSteps({ lines: [powers(1), `${powers(1)} + 1`] }).firstWrong).toBe(1);
  });

  it("do not shorten what two hundred usual lines are worth", () => {
    const lines = times(200, (at) => `3(x - 2) + ${at} = 2x + ${at + 7}`);
    expect(checkSteps({ lines }).links).toEqual(["given", ...times(199, () => "follows")]);
  });

  it("are left unchecked under a problem, as they were written", () => {
    const problem = findProblem("Expand (x + 2)(x - 3)");
    if (problem === null) throw new Error("a polynomial is a problem");
    const line = times(14, (at) => `(x + y + z + a + b + ${at})`).join("");
    expect(judgeLine(problem, [problem.statement], line)).toMatchObject({
      text: line,
      verdict: "unchecked",
      misconception: null,
    });
  });
});
