import { describe, expect, it } from "vitest";
import type { Problem } from "../../checking.models.ts";
import { readExpression } from "../../expression.models.ts";
import { misconceptionSchema } from "../../misconceptions/misconceptions.schemas.ts";
import { itMakesSoundPractice } from "../linear/practice.contract.ts";
import { quadraticEquation } from "./quadratic-equation.models.ts";

function problemOf(text: string): Problem {
  const problem = quadraticEquation.find?.(text) ?? quadraticEquation.recognise(readExpression(text));
  if (problem === null) throw new Error(`no problem in: ${text}`);
  return problem;
}

describe("recognising a quadratic equation", () => {
  it.each([
    ["x^2 + 5x + 6 = 0", "x^2 + 5x + 6 = 0", "quadratics.factoring"],
    ["x² = 9", "x^2 = 9", "quadratics.square-roots"],
    ["(x+2)(x-3)=0", "(x + 2)(x - 3) = 0", "quadratics.zero-product"],
    ["x^2 + x - 1 = 0", "x^2 + x - 1 = 0", "quadratics.formula"],
    ["x^2 + 6x - 2 = 0", "x^2 + 6x - 2 = 0", "quadratics.completing-square"],
    [
      "Solve x^2 + 6x = 7 by completing the square",
      "solve by completing the square: x^2 + 6x = 7",
      "quadratics.completing-square",
    ],
    [
      "resuelve x^2 - 5x + 6 = 0 con la fórmula general",
      "solve by the quadratic formula: x^2 - 5x + 6 = 0",
      "quadratics.formula",
    ],
    ["solve $x^2=5x$ by factoring", "solve by factoring: x^2 = 5x", "quadratics.factoring"],
  ])("%s", (text, statement, skill) => {
    expect(problemOf(text)).toMatchObject({ statement, skill, family: "quadratic-equation" });
  });

  it.each([
    "2x + 3 = 7",
    "x^2 + y^2 = 25",
    "x^3 = 8",
    "x^2 < 4",
    "x^2 + 2x = x^2 + 6",
    "x^2 + 5x + 6",
    "1/x = x",
    "sqrt(x) = 3",
  ])("leaves %s alone", (text) => {
    expect(quadraticEquation.recognise(readExpression(text))).toBeNull();
  });
});

describe("judging lines on a quadratic equation", () => {
  it.each([
    ["x^2 + 5x + 6 = 0", "(x+2)(x+3) = 0", "progress"],
    ["x^2 + 5x + 6 = 0", "(x+2)(x+3)", "progress"],
    ["x^2 + 5x + 6 = 0", "x^2 + 5x + 6 = (x+2)(x+3) = 0", "progress"],
    ["x^2 + 5x + 6 = 0", "x + 2 = 0 or x + 3 = 0", "progress"],
    ["x^2 + 5x + 6 = 0", "x + 2 = 0, x + 3 = 0", "progress"],
    ["x^2 + 5x + 6 = 0", "x = -2, -3", "finished"],
    ["x^2 + 5x + 6 = 0", "x = -2 or x = -3", "finished"],
    ["x^2 + 5x + 6 = 0", "x = -2 and x = -3", "finished"],
    ["x^2 + 5x + 6 = 0", "x_1 = -2, x_2 = -3", "finished"],
    ["x^2 + 5x + 6 = 0", "x1 = -2, x2 = -3", "finished"],
    ["x^2 + 5x + 6 = 0", "-2 and -3", "finished"],
    ["x^2 + 5x + 6 = 0", "{-2, -3}", "finished"],
    ["x^2 + 5x + 6 = 0", "x = 2 o x = 3", "wrong"],
    ["x^2 + 5x + 6 = 0", "x^2 + 5x = -6", "no-progress"],
    ["x^2 + 5x + 6 = 0", "x = -2", "loses-solutions"],
    ["x^2 + 5x + 6 = 0", "x = (-5 ± sqrt(1))/2", "progress"],
    ["x^2 + 5x + 6 = 0", "b^2 - 4ac = 25 - 24 = 1", "no-progress"],
    ["x^2 + 5x + 6 = 0", "a = 1, b = 5, c = 6", "no-progress"],
    ["x^2 + 5x + 6 = 0", "2 + 3 = 5", "no-progress"],
    ["x^2 + 5x + 6 = 0", "no solution", "wrong"],
    ["x^2 + 5x + 6 = 0", "7", "wrong"],
    ["x^2 + 5x + 6 = 0", "hello", "unchecked"],
    ["x^2 = 9", "x = ±3", "finished"],
    ["x^2 = 9", "x = 3", "loses-solutions"],
    ["x^2 = 9", "x = 3 or x = -3", "finished"],
    ["x^2 = 9", "x = ±sqrt(9)", "progress"],
    ["x^2 = 9", "x^2 - 9 = 0", "no-progress"],
    ["x^2 = 5x", "x = 5", "loses-solutions"],
    ["x^2 = 5x", "x(x - 5) = 0", "progress"],
    ["(x + 3)^2 = 7", "x + 3 = ±sqrt(7)", "progress"],
    ["(x + 3)^2 = 7", "x = -3 ± \\sqrt{7}", "finished"],
    ["(x + 3)^2 = 7", "x = -3 + sqrt(7) or x = -3 - sqrt(7)", "finished"],
    ["(x + 3)^2 = 7", "x = -0.354", "unchecked"],
    ["x^2 + x - 1 = 0", "x = (-1 ± sqrt(5))/2", "finished"],
    ["x^2 + x - 1 = 0", "x = \\frac{-1 \\pm \\sqrt{5}}{2}", "finished"],
    ["x^2 + x - 1 = 0", "x = -1/2 ± sqrt(5)/2", "finished"],
    ["x^2 + x - 1 = 0", "x = (-2 ± sqrt(20))/4", "progress"],
    ["x^2 + x - 1 = 0", "x = (1 ± sqrt(5))/2", "wrong"],
    ["x^2 + 1 = 0", "no real solutions", "finished"],
    ["x^2 + 1 = 0", "x = 1", "wrong"],
    ["x^2 - 6x + 9 = 0", "(x - 3)^2 = 0", "progress"],
    ["x^2 - 6x + 9 = 0", "x = 3", "finished"],
    ["x^2 - 6x + 9 = 0", "x = ±3", "adds-solutions"],
    ["2x^2 - 7x + 3 = 0", "x = 0.5 or x = 3", "finished"],
  ])("%s: %s is %s", (statement, line, verdict) => {
    const problem = problemOf(statement);
    expect(quadraticEquation.judgeLine(problem, [problem.statement], line).verdict).toBe(verdict);
  });

  it("lets one branch be worked out after the equation has split", () => {
    const problem = problemOf("x^2 + 5x + 6 = 0");
    const split = [problem.statement, "(x + 2)(x + 3) = 0"];
    expect(quadraticEquation.judgeLine(problem, split, "x + 2 = 0").verdict).toBe("progress");
    expect(quadraticEquation.judgeLine(problem, [...split, "x = -2"], "x = -3").verdict).toBe("finished");
  });

  it("takes the next step from the student's own line", () => {
    const problem = problemOf("x^2 + 5x + 6 = 0");
    expect(quadraticEquation.nextStep(problem, problem.statement)).toMatchObject({
      name: "factor",
      line: "(x + 3)(x + 2) = 0",
    });
    expect(quadraticEquation.nextStep(problem, "(x + 2)(x + 3) = 0")).toMatchObject({
      name: "zero-product",
      line: "x + 2 = 0 or x + 3 = 0",
    });
    expect(quadraticEquation.nextStep(problem, "x + 2 = 0 or x + 3 = 0")).toMatchObject({
      name: "solve-each",
      line: "x = -3 or x = -2",
    });
    expect(quadraticEquation.nextStep(problem, "x = -3 or x = -2")).toBeNull();
    expect(quadraticEquation.nextStep(problem, "what")).toBeNull();
  });

  it("solves in the way that fits", () => {
    const lines = (text: string) => quadraticEquation.solve(problemOf(text)).steps.map((step) => step.line);
    expect(lines("x^2 + 6x = 7 by completing the square")).toEqual([
      "x^2 + 6x + 9 = 7 + 9",
      "(x + 3)^2 = 16",
      "x + 3 = ±4",
      "x = -7 or x = 1",
    ]);
    expect(lines("x^2 + x - 1 = 0")).toEqual([
      "x = (-1 ± sqrt(1^2 - 4 * 1 * (-1)))/(2 * 1)",
      "x = (-1 ± sqrt(5))/2",
    ]);
    expect(lines("x^2 + 4 = 0")).toEqual(["x^2 = -4", "no real solution"]);
    expect(lines("(x - 1)^2 = 5")).toEqual(["x - 1 = ±sqrt(5)", "x = 1 ± sqrt(5)"]);
  });

  it("shows plus-minus as one sign", () => {
    const { steps } = quadraticEquation.solve(problemOf("x^2 + x - 1 = 0"));
    expect(steps.at(-1)?.latex).toBe("x = \\frac{-1 \\pm \\sqrt{5}}{2}");
  });

  it("finds lines of work, solutions listed one by one as one line", () => {
    const problem = problemOf("x^2 + 5x + 6 = 0");
    expect(quadraticEquation.findLines?.("(x+2)(x+3)=0\nx = -2\nx = -3", problem)).toEqual([
      "(x+2)(x+3)=0",
      "x = -2 or x = -3",
    ]);
    expect(quadraticEquation.findLines?.("how do I start x^2 + 5x + 6 = 0?", problem)).toEqual([]);
    expect(quadraticEquation.findLines?.("I think it has no solution", problem)).toEqual([
      "it has no solution",
    ]);
  });
});

describe("misconceptions about quadratic equations", () => {
  it.each(
    (quadraticEquation.buggyRules ?? []).map(
      ({ misconception }) => [misconception.id, misconception] as const,
    ),
  )("%s knows its own example and fills its question", (id, one) => {
    expect(misconceptionSchema.safeParse(one).error).toBeUndefined();
    const problem = problemOf(one.example.from);
    const judged = quadraticEquation.judgeLine(problem, [problem.statement], one.example.wrong);
    expect(judged).toMatchObject({ misconception: id });
    expect(["wrong", "loses-solutions", "adds-solutions"]).toContain(judged.verdict);
    expect(["progress", "no-progress", "finished"]).toContain(
      quadraticEquation.judgeLine(problem, [problem.statement], one.example.right).verdict,
    );
    for (const text of [one.ask.en, one.ask.es]) {
      expect(text.match(/\?/g)).toHaveLength(1);
      for (const [, name = ""] of text.matchAll(/\{(\w+)\}/g))
        expect(Object.keys(judged.values)).toContain(name);
    }
  });
});

describe("practice with quadratic equations", () => {
  itMakesSoundPractice(quadraticEquation);
});
