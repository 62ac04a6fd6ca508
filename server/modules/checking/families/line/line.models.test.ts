import { describe, expect, it } from "vitest";
import type { Problem } from "../../checking.models.ts";
import { misconceptionSchema } from "../../misconceptions/misconceptions.schemas.ts";
import { itMakesSoundPractice } from "../linear/practice.contract.ts";
import { line } from "./line.models.ts";

function problemOf(text: string): Problem {
  const problem = line.find?.(text) ?? null;
  if (problem === null) throw new Error(`no problem in: ${text}`);
  return problem;
}

describe("finding problems about lines", () => {
  it.each([
    ["Find the slope of the line through (1, 2) and (3, 8).", "slope through (1, 2) and (3, 8)"],
    ["¿Cuál es la pendiente entre (1,-2) y (3; 8)?", "slope through (1, -2) and (3, 8)"],
    ["What is the slope of 2x + 3y = 6?", "slope of 2x + 3y = 6"],
    ["find the y-intercept of y = 2x + 5", "y-intercept of y = 2x + 5"],
    ["Write the equation of the line through (1,2) with slope 3", "line through (1, 2) with slope 3"],
    ["equation of the line passing through (1, 2), slope = -1/2", "line through (1, 2) with slope -1/2"],
    ["ecuación de la recta que pasa por (0, 1) y (2, 5)", "line through (0, 1) and (2, 5)"],
    ["line through (1, 2) parallel to y = 3x + 1", "line through (1, 2) parallel to y = 3x + 1"],
    [
      "Find the equation of the line perpendicular to 2x - y = 4 through (4, 1)",
      "line through (4, 1) perpendicular to 2x - y = 4",
    ],
  ])("%s", (text, statement) => {
    expect(problemOf(text)).toMatchObject({ statement, family: "line" });
  });

  it.each([
    "I got slope 3 through (1,2) and (3,8)",
    "my line is y = 2x + 1",
    "y = 2x + 1",
    "the points (1,2) and (3,8)",
    "is the line long?",
    "draw a line",
    "line 3 is wrong: 2x = 6",
    "the slope is 3",
  ])("finds none in: %s", (text) => {
    expect(line.find?.(text)).toBeNull();
  });

  it("shows words and mathematics apart", () => {
    expect(problemOf("slope of 2x + 3y = 6").latex).toBe("\\text{slope of }2x + 3y = 6");
  });
});

describe("judging lines of work on lines", () => {
  const slope = "slope through (1, 2) and (3, 8)";
  const equation = "line through (1, 2) with slope 3";
  it.each([
    [slope, "m = (8 - 2)/(3 - 1)", "progress"],
    [slope, "(2 - 8)/(1 - 3)", "progress"],
    [slope, "m = 6/2 = 3", "finished"],
    [slope, "3", "finished"],
    [slope, "the slope is 3", "finished"],
    [slope, "m = 1/3", "wrong"],
    [slope, "-3", "wrong"],
    [slope, "8 - 2 = 6", "no-progress"],
    [slope, "8 - 2 = 5", "wrong"],
    [slope, "hm", "unchecked"],
    ["slope through (1, 2) and (1, 8)", "it is undefined", "finished"],
    ["slope of 2x + 3y = 6", "3y = 6 - 2x", "progress"],
    ["slope of 2x + 3y = 6", "y = -2/3x + 2", "progress"],
    ["slope of 2x + 3y = 6", "m = -2/3", "finished"],
    ["slope of 2x + 3y = 6", "y = 2/3x + 2", "wrong"],
    ["slope of 2x + 3y = 6", "2", "wrong"],
    ["y-intercept of 2x + 3y = 6", "3y = 6", "progress"],
    ["y-intercept of 2x + 3y = 6", "y = 2", "finished"],
    ["y-intercept of 2x + 3y = 6", "(0, 2)", "finished"],
    ["y-intercept of 2x + 3y = 6", "y = 3", "wrong"],
    [equation, "y - 2 = 3(x - 1)", "finished"],
    [equation, "y = 3x - 1", "finished"],
    [equation, "3x - y = 1", "finished"],
    [equation, "y = 3x + b", "progress"],
    [equation, "2 = 3 * 1 + b", "progress"],
    [equation, "b = -1", "progress"],
    [equation, "b = 5", "wrong"],
    [equation, "m = 3", "progress"],
    [equation, "y = 3x + 2", "wrong"],
    [equation, "x = 1", "unchecked"],
    ["line through (1, 2) and (3, 8)", "y - 2 = (8 - 2)/(3 - 1) * (x - 1)", "progress"],
    ["line through (1, 2) and (3, 8)", "y - 8 = 3(x - 3)", "finished"],
    ["line through (1, 2) perpendicular to y = 3x + 1", "m = -1/3", "progress"],
    ["line through (1, 2) perpendicular to y = 3x + 1", "y = -x/3 + 7/3", "finished"],
    ["line through (1, 2) parallel to y = 3x + 1", "y = 3x + 1", "no-progress"],
  ])("%s: %s is %s", (statement, text, verdict) => {
    const problem = problemOf(statement);
    expect(line.judgeLine(problem, [problem.statement], text).verdict).toBe(verdict);
  });

  it("takes the next step from the student's own line", () => {
    const problem = problemOf("line through (1, 2) and (3, 8)");
    expect(line.nextStep(problem, problem.statement)).toMatchObject({ name: "write-slope-quotient" });
    expect(line.nextStep(problem, "m = 3")).toMatchObject({
      name: "point-slope-form",
      line: "y - 2 = 3(x - 1)",
    });
    expect(line.nextStep(problem, "y = 3x - 1")).toBeNull();
  });

  it("finds lines of work in a message", () => {
    expect(line.findLines?.("I did m = (8-2)/(3-1) and the slope is 3", problemOf(slope))).toEqual([
      "m = (8-2)/(3-1)",
      "3",
    ]);
  });
});

describe("misconceptions about lines", () => {
  it.each((line.buggyRules ?? []).map(({ misconception }) => [misconception.id, misconception] as const))(
    "%s knows its own example and fills its question",
    (id, one) => {
      expect(misconceptionSchema.safeParse(one).error).toBeUndefined();
      const problem = problemOf(one.example.from);
      const judged = line.judgeLine(problem, [problem.statement], one.example.wrong);
      expect(judged).toMatchObject({ verdict: "wrong", misconception: id });
      expect(["progress", "finished"]).toContain(
        line.judgeLine(problem, [problem.statement], one.example.right).verdict,
      );
      for (const text of [one.ask.en, one.ask.es]) {
        expect(text.match(/\?/g)).toHaveLength(1);
        for (const [, name = ""] of text.matchAll(/\{(\w+)\}/g))
          expect(Object.keys(judged.values)).toContain(name);
      }
    },
  );
});

describe("practice with lines", () => {
  itMakesSoundPractice(line);
});
