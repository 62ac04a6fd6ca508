import { describe, expect, it } from "vitest";
import type { Problem } from "../../checking.models.ts";
import { findProblem } from "../../finding.models.ts";
import { misconceptionSchema } from "../../misconceptions/misconceptions.schemas.ts";
import { itMakesSoundPractice } from "../linear/practice.contract.ts";
import { ratio } from "./ratio.models.ts";

function problemOf(text: string): Problem {
  const problem = ratio.find?.(text) ?? null;
  if (problem === null) throw new Error(`no problem in: ${text}`);
  return problem;
}

describe("finding what is asked about ratios", () => {
  it.each([
    ["simplify 12:18", "simplify 12 : 18"],
    ["Simplify the ratio 12 to 18", "simplify 12 : 18"],
    ["Simplify the ratio $\\frac{1}{2} : \\frac{3}{4}$", "simplify 1/2 : 3/4"],
    ["Write the ratio 150 : 300 : 450 in lowest terms", "simplify 150 : 300 : 450"],
    ["Simplifica la razón 12 a 18", "simplify 12 : 18"],
    ["3 : 4 = x : 20", "3 : 4 = x : 20"],
    ["$3:4=x:20$", "3 : 4 = x : 20"],
    ["Find the missing number: 3:4 = ?:20", "3 : 4 = x : 20"],
    ["Completa: 3:4 = ___ : 20", "3 : 4 = x : 20"],
    ["solve the proportion 3/4 = x/20", "proportion 3/4 = x/20"],
    ["Resuelve la proporción $\\frac{3}{4} = \\frac{x}{20}$", "proportion 3/4 = x/20"],
    ["3 is to 4 as n is to 20", "3 : 4 = n : 20"],
    ["3 es a 4 como x es a 20", "3 : 4 = x : 20"],
    ["Share 60 in the ratio 2:3", "share 60 in the ratio 2 : 3"],
    ["Divide $60 between Ana and Ben in the ratio 2 : 3.", "share 60 in the ratio 2 : 3"],
    ["Reparte 60 € en la razón 2 : 3", "share 60 in the ratio 2 : 3"],
    ["Reparte 100 en partes proporcionales a 2, 3 y 5", "share 100 in the ratio 2 : 3 : 5"],
    ["180 km in 3 hours: what is the unit rate?", "unit rate of 180 km in 3 hours"],
    ["A car drives 180 km in 3 hours. How many km per hour is that?", "unit rate of 180 km in 3 hours"],
    ["3 kg cost 12 €. What is the price per kg?", "unit rate of 12 € for 3 kg"],
    ["180 km en 3 horas. ¿Cuántos km por hora?", "unit rate of 180 km in 3 horas"],
  ])("%s", (text, statement) => {
    expect(findProblem(text)).toMatchObject({ statement, family: "ratio" });
    expect(problemOf(statement)).toEqual(problemOf(text));
  });

  it.each([
    "3/4 = x/20",
    "12:18",
    "12 : 18 = 2 : 3",
    "simplify 2 : 3",
    "meet at 3:30",
    "the ratio of boys to girls",
    "I did 3 problems in 20 minutes",
    "Ana and Bo share 60 € in the ratio 2 : 3. How much does Bo get?",
    "simplify 3x + 5x",
    "3 : 4 = x : y",
    "A train goes 180 km in 3 hours and then 50 km in 1.5 hours. How far per hour?",
    "",
  ])("finds none in: %s", (text) => {
    expect(ratio.find?.(text)).toBeNull();
  });

  it("leaves a bare equation of fractions to the equations", () => {
    expect(findProblem("3/4 = x/20")).toMatchObject({ family: "linear-equation" });
  });
});

describe("judging lines about ratios", () => {
  const [low, colon, bar] = ["simplify 12 : 18", "3 : 4 = x : 20", "proportion 3/4 = x/20"];
  const [share, rate] = ["share 60 in the ratio 2 : 3", "unit rate of 180 km in 3 h"];
  it.each([
    [low, "2 : 3", "finished"],
    [low, "2 to 3", "finished"],
    [low, "12:18 = 6:9", "progress"],
    [low, "12:18 = 6:9 = 2:3", "finished"],
    [low, "2/3", "finished"],
    [low, "12/18 = 2/3", "finished"],
    [low, "4 : 6", "progress"],
    [low, "12/6 : 18/6", "progress"],
    [low, "18/6 = 3", "progress"],
    [low, "12 : 6 = 2", "progress"],
    [low, "18/6 = 4", "wrong"],
    [low, "3 : 2", "wrong"],
    [low, "3/2", "wrong"],
    [low, "2 : 18", "wrong"],
    [low, "6", "unchecked"],
    [low, "dunno", "unchecked"],
    ["simplify 12 : 16", "3/4", "finished"],
    ["simplify 1/2 : 3/4", "2 : 3", "finished"],
    ["simplify 150 : 300 : 450", "15 : 30 : 45", "progress"],
    [colon, "4x = 3 * 20", "progress"],
    [colon, "4x = 60", "progress"],
    [colon, "x = 60/4", "progress"],
    [colon, "x = 15", "finished"],
    [colon, "15", "finished"],
    [colon, "3:4 = 15:20", "finished"],
    [colon, "3:4 = 19:20", "wrong"],
    [colon, "20/4 = 5", "progress"],
    [colon, "x/20 = 3/4", "progress"],
    [colon, "3x = 4 * 20", "wrong"],
    [colon, "x = 19", "wrong"],
    [colon, "3 : 4 = x : 20", "no-progress"],
    [bar, "x = 3 * 5", "progress"],
    [bar, "$\\frac{3}{4} = \\frac{15}{20}$", "finished"],
    [share, "2 + 3 = 5", "progress"],
    [share, "5 parts", "progress"],
    [share, "60 ÷ 5 = 12", "progress"],
    [share, "2*12 = 24 and 3*12 = 36", "unchecked"],
    [share, "2 * 12 = 24", "progress"],
    [share, "24 and 36", "finished"],
    [share, "24 €, 36 €", "finished"],
    [share, "24:36", "finished"],
    [share, "36, 24", "wrong"],
    [share, "30 and 20", "wrong"],
    [share, "2/3 * 60 = 40", "wrong"],
    [share, "60/5 = 13", "wrong"],
    [share, "40 and 20", "wrong"],
    [share, "24", "progress"],
    [rate, "180/3", "progress"],
    [rate, "180 km / 3 h = 60 km/h", "finished"],
    [rate, "60 km per hour", "finished"],
    [rate, "1 h = 60 km", "finished"],
    [rate, "6 h = 360 km", "progress"],
    [rate, "1 h = 50 km", "wrong"],
    [rate, "3/180", "wrong"],
    [rate, "180 * 3 = 540", "wrong"],
    [rate, "177", "wrong"],
  ])("%s: %s is %s", (statement, line, verdict) => {
    const problem = problemOf(statement);
    expect(ratio.judgeLine(problem, [problem.statement], line)).toMatchObject({ verdict, text: line });
  });

  it("takes the next step from the student's own line", () => {
    const next = (statement: string, line: string) =>
      ratio.nextStep(problemOf(statement), line)?.line ?? null;
    expect(next(low, low)).toBe("12/6 : 18/6");
    expect(next(low, "2/3")).toBeNull();
    expect(next(share, "2 + 3 = 5")).toBe("60/5 = 12");
    expect(next(share, "60/5 = 12")).toBe("2 * 12, 3 * 12");
    expect(next(share, "24 and 36")).toBeNull();
    expect(next(colon, "4x = 3 * 20")).toBe("4x = 60");
    expect(next(colon, "20/4 = 5")).toBe("x = 3 * 5");
    expect(next(rate, "180/3")).toBe("60");
  });

  it.each([
    [low, "I got 2:3", ["2:3"]],
    [low, "12:18 = 6:9 = 2:3", ["12:18 = 6:9 = 2:3"]],
    [low, "is it 2 to 3?", ["2 to 3"]],
    [share, "2+3=5, 60/5=12, so 24 and 36", ["2+3=5", "60/5=12", "24 and 36"]],
    [share, "Share 60 in the ratio 2:3. I got 40 and 20", ["40 and 20"]],
    [colon, "4x = 60 so x = 15", ["4x = 60", "x = 15"]],
    [rate, "60 km/h", ["60"]],
    [rate, "1 h = 60 km", ["1 h = 60 km"]],
    [share, "step 2 is hard", []],
    [share, "I have 2 questions", []],
    [share, "idk", []],
  ])("%s: finds lines of work in: %s", (statement, message, lines) => {
    expect(ratio.findLines?.(message, problemOf(statement))).toEqual(lines);
  });
});

describe("misconceptions about ratios", () => {
  it.each((ratio.buggyRules ?? []).map(({ misconception }) => [misconception.id, misconception] as const))(
    "%s knows its own example and fills its question",
    (id, one) => {
      expect(misconceptionSchema.safeParse(one).error).toBeUndefined();
      const problem = problemOf(one.example.from);
      const judged = ratio.judgeLine(problem, [problem.statement], one.example.wrong);
      expect(judged).toMatchObject({ verdict: "wrong", misconception: id });
      expect(ratio.judgeLine(problem, [problem.statement], one.example.right).verdict).toBe("finished");
      for (const text of [one.ask.en, one.ask.es]) {
        expect(text.match(/\?/g)).toHaveLength(1);
        for (const [, name = ""] of text.matchAll(/\{(\w+)\}/g))
          expect(Object.keys(judged.values)).toContain(name);
      }
    },
  );
});

describe("shares of an amount", () => {
  it.each([
    "$78, 32.5, 45.5$",
    "$78, $32.5, $45.5",
    "$78, $32.5 and $45.5",
    "$78$, $32.5$ and $45.5$",
    "So it's $78.00, $32.50, $45.50.",
    "78 €, 32.5 € y 45.5 €",
  ])("are finished with dollars and formulas round them: %s", (message) => {
    const problem = problemOf("share 156 in the ratio 12 : 5 : 7");
    const lines = ratio.findLines?.(message, problem) ?? [];
    expect(lines.map((line) => ratio.judgeLine(problem, [problem.statement], line).verdict)).toEqual([
      "finished",
    ]);
  });
});

describe("practice with ratios", () => {
  itMakesSoundPractice(ratio);
});
