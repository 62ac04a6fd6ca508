import { describe, expect, it } from "vitest";
import type { Problem } from "../../checking.models.ts";
import { misconceptionSchema } from "../../misconceptions/misconceptions.schemas.ts";
import { itMakesSoundPractice } from "../linear/practice.contract.ts";
import { functionValue } from "./function-value.models.ts";

function problemOf(text: string): Problem {
  const problem = functionValue.find?.(text) ?? null;
  if (problem === null) throw new Error(`no problem in: ${text}`);
  return problem;
}

describe("finding what is asked about a function", () => {
  it.each([
    ["If f(x) = 2x^2 - 3, find f(4).", "f(x) = 2x^2 - 3, f(4)"],
    ["Find f(-2) if f(x) = 3x + 1", "f(x) = 3x + 1, f(-2)"],
    ["Dada g(x) = x^2 + 1, halla g(a+1)", "g(x) = x^2 + 1, g(a + 1)"],
    ["f(x)=2x+1, what is f(5)?", "f(x) = 2x + 1, f(5)"],
    ["Given $f(x) = 2x + 1$, find x when f(x) = 7", "f(x) = 2x + 1, f(x) = 7"],
    ["h(t) = 5 - 2t, evaluate h(3)", "h(t) = 5 - 2t, h(3)"],
  ])("%s", (text, statement) => {
    expect(problemOf(text)).toMatchObject({ statement, family: "function-value" });
  });

  it.each([
    "f(x) = 2x + 1",
    "f(4) = 9",
    "if f(x) = 2x + 1 then f(4) = 9",
    "what is a function?",
    "f(x) = y + 1, f(2)",
    "f(x) = sqrt(x), f(4)",
    "",
  ])("finds none in: %s", (text) => {
    expect(functionValue.find?.(text)).toBeNull();
  });
});

describe("judging lines about a function", () => {
  const number = "f(x) = 2x^2 - 3, f(4)";
  const argument = "f(x) = x^2 + 3, f(a + 1)";
  const solving = "f(x) = 2x + 1, f(x) = 7";
  it.each([
    [number, "f(4) = 2(4)^2 - 3", "progress"],
    [number, "f(4) = 2 * 16 - 3 = 29", "finished"],
    [number, "29", "finished"],
    [number, "= 32 - 3", "progress"],
    [number, "f(4) = 61", "wrong"],
    [number, "f(4) = 8x^2 - 12", "wrong"],
    [number, "dunno", "unchecked"],
    [argument, "f(a + 1) = (a + 1)^2 + 3", "progress"],
    [argument, "(a+1)^2 + 3 = a^2 + 2a + 4", "finished"],
    [argument, "f(a+1) = a^2 + 7", "wrong"],
    [argument, "f(a+1) = a^2 + 4", "wrong"],
    [argument, "b + 3", "unchecked"],
    [solving, "2x + 1 = 7", "no-progress"],
    [solving, "2x = 6", "progress"],
    [solving, "x = 3", "finished"],
    [solving, "x = 15", "wrong"],
    ["f(x) = x^2, f(x) = 9", "x = 3", "loses-solutions"],
    ["f(x) = x^2, f(x) = 9", "x = 3 or x = -3", "finished"],
  ])("%s: %s is %s", (statement, line, verdict) => {
    const problem = problemOf(statement);
    expect(functionValue.judgeLine(problem, [problem.statement], line).verdict).toBe(verdict);
  });

  it("takes the next step from the student's own line", () => {
    const problem = problemOf(number);
    expect(functionValue.nextStep(problem, problem.statement)).toMatchObject({
      name: "substitute",
      line: "f(4) = 2 * 4^2 - 3",
    });
    expect(functionValue.nextStep(problem, "f(4) = 2 * 16 - 3")).toMatchObject({
      name: "work-out-products",
      line: "f(4) = 32 - 3",
    });
    expect(functionValue.nextStep(problemOf(solving), "2x = 6")).toMatchObject({ line: "x = 3" });
  });

  it("finds lines of work in a message", () => {
    expect(functionValue.findLines?.("f(x) = 2x^2 - 3, f(4) = 2*4^2 - 3 = 29", problemOf(number))).toEqual([
      "2*4^2 - 3 = 29",
    ]);
  });
});

describe("misconceptions about functions", () => {
  const own = (functionValue.buggyRules ?? []).filter(({ misconception }) =>
    misconception.skill.startsWith("functions."),
  );
  it.each(own.map(({ misconception }) => [misconception.id, misconception] as const))(
    "%s knows its own example and fills its question",
    (id, one) => {
      expect(misconceptionSchema.safeParse(one).error).toBeUndefined();
      const problem = problemOf(one.example.from);
      const judged = functionValue.judgeLine(problem, [problem.statement], one.example.wrong);
      expect(judged).toMatchObject({ verdict: "wrong", misconception: id });
      expect(functionValue.judgeLine(problem, [problem.statement], one.example.right).verdict).toBe(
        "finished",
      );
      for (const text of [one.ask.en, one.ask.es]) {
        expect(text.match(/\?/g)).toHaveLength(1);
        for (const [, name = ""] of text.matchAll(/\{(\w+)\}/g))
          expect(Object.keys(judged.values)).toContain(name);
      }
    },
  );
});

describe("practice with functions", () => {
  itMakesSoundPractice(functionValue, ["undo-addition", "undo-multiplication", "combine-like-terms"]);
});

describe("all inputs that give a value", () => {
  it.each([
    "x = -2 or x = 9",
    "x = -2, x = 9",
    "x = -2 and x = 9",
    "x = -2 o x = 9",
    "x = 9 y x = −2",
    "x = -2, 9",
  ])("are one right answer however they are listed: %s", (message) => {
    const problem = problemOf("p(x) = x^2 - 7x - 10, p(x) = 8");
    const lines = functionValue.findLines?.(message, problem) ?? [];
    expect(lines.map((line) => functionValue.judgeLine(problem, [problem.statement], line).verdict)).toEqual([
      "finished",
    ]);
  });
});
