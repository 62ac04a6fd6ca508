import { describe, expect, it } from "vitest";
import { expressionToPlain } from "../reading/printing.models.ts";
import { type AnswerQuestion, checkAnswer } from "./answers.models.ts";
import { readCleaned } from "./notation.models.ts";

const verdictOn = (expected: string, given: string, options: Partial<AnswerQuestion> = {}) =>
  checkAnswer({ expected, given, ...options }).verdict;

const times = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, at) => make(at));
const binomials = (count: number, shift: number) => times(count, (at) => `(x+${at + shift})`).join("");
const alternatives = (count: number, shift: number) =>
  times(count, (at) => `x^2 + ${at + shift}x = 1`).join(" or ");

describe("an answer that would take too long to compare is left unchecked", () => {
  it.each([
    ["alternatives that are equations", alternatives(40, 1), alternatives(40, 2)],
    [
      "exponentials",
      `${times(11, (at) => `${at + 40}^x`).join("+")} = 9`,
      `${times(11, (at) => `${at + 41}^x`).join("+")} = 8`,
    ],
  ])("%s", (_, expected, given) => {
    expect(verdictOn(expected, given)).toBe("unchecked");
  });

  it("and so are 40 other right answers that each take their time", () => {
    const accepted = times(40, (at) => `${binomials(9, at)} = 6`);
    expect(verdictOn("x = 2 or x = 3", `${binomials(9, 50)} = 6`, { accepted })).toBe("unchecked");
  });

  it("though the right one among the first of them is still found", () => {
    const accepted = ["2x = 14", ...times(39, (at) => `${binomials(9, at)} = 6`)];
    expect(verdictOn("x = 5", "x = 7", { accepted })).toBe("correct");
  });

  it("and one that is longer than answers are, wherever it stands", () => {
    const long = "1+".repeat(25_000);
    expect(verdictOn(long, "5")).toBe("unchecked");
    expect(verdictOn("5", long)).toBe("unchecked");
    expect(verdictOn("4", "5", { accepted: [long] })).toBe("unchecked");
    expect(verdictOn("4", "5", { choices: ["4", long] })).toBe("unchecked");
  });
});

describe("one more than a number too long to be worked out whole", () => {
  it.each([
    ["7.5 * 10^814", "7.5 * 10^814 + 1", "unchecked"],
    ["4^2^6", "4^2^6 + 1", "incorrect"],
    [binomials(60, -30), `${binomials(60, -30)} + 1`, "incorrect"],
    ["e^500", "e^499 * e", "correct"],
    ["(x + 1)^100", "(x + 1)^99 (x + 1)", "correct"],
  ])("%s", (expected, given, verdict) => {
    expect(verdictOn(expected, given)).toBe(verdict);
  });
});

describe("an answer that only looks too much is decided", () => {
  it("long products are printed part by part, once each", () => {
    const read = readCleaned(`${binomials(80, 1)}`);
    expect(read.kind).toBe("expression");
    if (read.kind === "expression")
      expect(expressionToPlain(read.expression)).toContain("(x + 1)(x + 2)(x + 3)");
    expect(verdictOn(`${binomials(80, 1)} = 8`, `${binomials(80, 2)} = 6`)).toBe("unchecked");
  });

  it("functions of functions without brackets are read through once", () => {
    const functions = times(55, (at) => ["cos", "tan", "ln", "exp"][at % 4] ?? "sin").join(" ");
    expect(verdictOn("41/7", `${functions} x`)).toBe("incorrect");
    expect(verdictOn("sin(cos(tan(x)))", "sin cos tan x")).toBe("correct");
  });

  it("sums in many letters", () => {
    const letters = (index: number) => `${"abcdefghijkl"[index % 12]}+${"mnopqrs"[index % 7]}`;
    expect(verdictOn(times(90, (at) => `1/(${letters(at)})`).join("+"), "a + m")).toBe("incorrect");
    expect(verdictOn("(a+b+c+d+f+g+h)^9", "(a+b+c+d+f+g+k)^9")).toBe("incorrect");
  });

  it("equations of the third and fifth degree", () => {
    expect(verdictOn("x^3 - 3x + 1 = 0", "x^3 = 3x - 1")).toBe("correct");
    expect(verdictOn("(x+25)(x-55)(x+51)(x-95)(x-42) = 6", "(x-90)(x+72)(x-8)(x-21)(x+25) = 8")).toBe(
      "incorrect",
    );
  });
});
