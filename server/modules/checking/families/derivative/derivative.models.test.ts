import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../checking.models.ts";
import { checkSteps } from "../../engine.ts";
import { misconceptionSchema } from "../../misconceptions/misconceptions.schemas.ts";
import { itMakesSoundPractice } from "../linear/practice.contract.ts";
import { derivative } from "./derivative.models.ts";

function problemOf(text: string): Problem {
  const problem = derivative.find?.(text) ?? null;
  if (problem === null) throw new Error(`no problem in: ${text}`);
  return problem;
}

describe("finding what is to be differentiated", () => {
  it.each([
    ["differentiate 3x^2 + 2x", "d/dx(3x^2 + 2x)"],
    ["Find f'(x) for f(x) = x sin x", "f(x) = x * sin(x), f'(x)"],
    ["d/dx (x^2+1)^3", "d/dx((x^2 + 1)^3)"],
    ["$\\frac{d}{dx}\\left(x^2+1\\right)$", "d/dx(x^2 + 1)"],
    ["deriva x^3", "d/dx(x^3)"],
    ["¿Cuál es la derivada de ln x?", "d/dx(ln(x))"],
    ["f(x)=x^2, find f'(3)", "f(x) = x^2, f'(3)"],
    ["Dada f(x) = 3x² − 2x, calcula f’(2)", "f(x) = 3x^2 - 2x, f'(2)"],
    ["y = x^2 sin x. Find dy/dx.", "y = x^2sin(x), dy/dx"],
    ["What is the slope of the tangent to y = x^2 at x = 3?", "y = x^2, dy/dx at x = 3"],
    ["slope of the tangent line to y = x^2 + 3x at (1, 4)", "y = x^2 + 3x, dy/dx at x = 1"],
    ["Calcula la pendiente de la recta tangente a y = x^3 en x = 2", "y = x^3, dy/dx at x = 2"],
    ["h(t) = 20t - 5t^2. Find h'(2).", "h(t) = 20t - 5t^2, h'(2)"],
    ["A = pi r^2, find dA/dr", "A = pi * r^2, dA/dr"],
    ["derivative of a x^2 + b x", "d/dx(ax^2 + bx)"],
    ["Use the product rule to find the derivative of x^2 e^x.", "d/dx(x^2e^x)"],
    ["d/dx x^2 = 2x right?", "d/dx(x^2)"],
  ])("%s", (text, statement) => {
    const problem = problemOf(text);
    expect(problem).toMatchObject({ statement, family: "derivative" });
    expect(problemOf(statement)).toEqual(problem);
  });

  it.each([
    "what is a derivative?",
    "derivative of a function",
    "how do I take the derivative of a product",
    "derive the formula",
    "the derivative of x^2 is 2x",
    "find the equation of the tangent to y = x^2 at x = 3",
    "find the second derivative of x^3",
    "f'(x) = 6x + 2",
    "y' = 3x",
    "f'(x) = 2x, find f(x)",
    "x^2 + y^2 = 25, find dy/dx",
    "f(x) = 1/x, f'(0)",
    "f(x) = ln x, f'(-1)",
    "f(x) = x^2, f'(2) and f'(3)",
    "differentiate x^x",
    "differentiate |x|",
    "differentiate log x",
    "find the derivative of 3 functions",
    "if f(x) = 2x + 1, find f(4)",
    "the slope of y = 2x + 1",
    "",
  ])("finds none in: %s", (text) => {
    expect(derivative.find?.(text)).toBeNull();
  });

  it.each([
    ["differentiate 4x^5", "power"],
    ["differentiate 5/x^3", "power"],
    ["differentiate x^2 - 3x", "sum"],
    ["differentiate 3 sin x", "functions"],
    ["differentiate x^2 e^x", "product"],
    ["differentiate x/(x + 1)", "quotient"],
    ["differentiate x e^(2x)", "chain"],
    ["f(x) = x^2, f'(3)", "at-point"],
  ])("%s practises %s", (text, skill) => {
    expect(problemOf(text).skill).toBe(`derivatives.${skill}`);
  });
});

describe("solving", () => {
  it.each([
    ["differentiate 5", "0"],
    ["differentiate 3x^2 + 2x + 7", "6x + 2"],
    ["differentiate x^-2", "-2x^(-3)"],
    ["differentiate 5/x^3", "-15/x^4"],
    ["differentiate 6 sqrt(x)", "3/sqrt(x)"],
    ["differentiate x sin x", "sin(x) + x * cos(x)"],
    ["differentiate (2x + 1)(x - 4)", "4x - 7"],
    ["differentiate (x^2 + 1)/(x - 3)", "(x^2 - 6x - 1)/(x - 3)^2"],
    ["differentiate (x^2 + 1)^3", "6x(x^2 + 1)^2"],
    ["differentiate e^(x^2)", "2x * e^(x^2)"],
    ["differentiate ln(5x)", "1/x"],
    ["differentiate 2^x", "2^x * ln(2)"],
    ["differentiate sqrt(1 - x^2)", "-x/sqrt(1 - x^2)"],
    ["differentiate a x^2 + b x", "2ax + b"],
    ["f(x) = x^2 + 3x, f'(2)", "7"],
    ["f(x) = x e^x, f'(0)", "1"],
    ["f(x) = sin x, f'(pi)", "-1"],
    ["f(x) = e^(2x), f'(1)", "2e^2"],
  ])("%s gives %s", (text, answer) => {
    const problem = problemOf(text);
    expect(derivative.solve(problem).answer).toBe(answer);
    expect(derivative.judgeLine(problem, [problem.statement], answer).verdict).toBe("finished");
  });
});

describe("judging lines about a derivative", () => {
  const sum = "differentiate 3x^2 + 2x";
  const product = "f(x) = x^2 sin(x), f'(x)";
  const chain = "y = (x^2 + 1)^3, dy/dx";
  const quotient = "differentiate (x^2 + 1)/(x - 3)";
  const point = "f(x) = x^2 + 3x, f'(2)";
  it.each([
    [sum, "f'(x) = 6x + 2", "finished"],
    [sum, "y' = 2 + 6x", "finished"],
    [sum, "dy/dx = 2(3x + 1)", "finished"],
    [sum, "$\\frac{dy}{dx} = 6x + 2$", "finished"],
    [sum, "6x + 2", "finished"],
    [sum, "= 3 * 2x + 2", "progress"],
    [sum, "f'(x) = 3*2x^(2-1) + 2*1 = 6x + 2", "finished"],
    [sum, "d/dx(3x^2) + d/dx(2x)", "progress"],
    [sum, "(3x^2)' = 6x", "progress"],
    [sum, "(3x^2)' = 3x", "wrong"],
    [sum, "6x", "unchecked"],
    [sum, "f'(x) = 6x", "wrong"],
    [sum, "6x + 3", "wrong"],
    [sum, "f(x) = 6x + 2", "unchecked"],
    [sum, "f(x) = x(3x + 2)", "no-progress"],
    [sum, "3x^2 + 2x = 6x + 2", "unchecked"],
    [sum, "3x^2 + 2x = 5x", "wrong"],
    [sum, "f'(1) = 8", "no-progress"],
    [sum, "f'(1) = 5", "wrong"],
    ["differentiate ln x", "f'(3) = 0.33", "unchecked"],
    [sum, "6x + 2 + k", "unchecked"],
    [sum, "dunno", "unchecked"],
    [product, "f'(x) = (x^2)' sin(x) + x^2 (sin(x))'", "progress"],
    [product, "f'(x) = 2x sin x + x^2 cos x", "finished"],
    [product, "x(2 sin x + x cos x)", "finished"],
    [product, "u = x^2", "no-progress"],
    [product, "u' = 2x", "progress"],
    [product, "u' = 3x", "unchecked"],
    [product, "d/dx(sin x) = cos x", "progress"],
    [product, "d/dx(sin x) = -cos x", "wrong"],
    [product, "cos x", "unchecked"],
    [product, "f'(x) = 2x cos x", "wrong"],
    [product, "2x cos x", "wrong"],
    [chain, "dy/dx = 3(x^2+1)^2 * 2x", "progress"],
    [chain, "6x(x²+1)²", "finished"],
    [chain, "6x^5 + 12x^3 + 6x", "finished"],
    [chain, "u = x^2 + 1", "no-progress"],
    [chain, "du/dx = 2x", "progress"],
    [chain, "y' = 3(x^2+1)^2", "wrong"],
    [quotient, "((x - 3) * 2x - (x^2 + 1) * 1)/(x - 3)^2", "progress"],
    [quotient, "\\frac{x^2 - 6x - 1}{(x-3)^2}", "finished"],
    [quotient, "2x", "unchecked"],
    [quotient, "f'(x) = 2x", "wrong"],
    [point, "f'(x) = 2x + 3", "progress"],
    [point, "2x + 3", "progress"],
    [point, "f'(2) = 2*2 + 3", "progress"],
    [point, "f'(2) = 2x + 3 = 2(2) + 3 = 7", "finished"],
    [point, "m = 7", "finished"],
    [point, "the slope is 7", "finished"],
    [point, "7", "finished"],
    [point, "f'(x) = 7", "unchecked"],
    [point, "f(2) = 10", "no-progress"],
    [point, "f'(2) = 10", "wrong"],
    [point, "f'(2) = 8", "wrong"],
    [point, "8", "wrong"],
    ["f(x) = e^(2x), f'(1)", "14.78", "unchecked"],
  ])("%s: %s is %s", (statement, line, verdict) => {
    const problem = problemOf(statement);
    expect(derivative.judgeLine(problem, [problem.statement], line).verdict).toBe(verdict);
  });

  it("compares u' with the u that was named before", () => {
    const problem = problemOf(product);
    const judge = (line: string) =>
      derivative.judgeLine(problem, [problem.statement, "u = x^2", "v = sin x"], line).verdict;
    expect([judge("u' = 2x"), judge("u' = 3x"), judge("v' = cos x"), judge("v' = -cos x")]).toEqual([
      "progress",
      "wrong",
      "progress",
      "wrong",
    ]);
  });

  it("shows a line with what it is about", () => {
    const problem = problemOf(point);
    const latex = (line: string) => derivative.judgeLine(problem, [problem.statement], line).latex;
    expect(latex("f’(x)=2x+3")).toBe("f'(x) = 2x + 3");
    expect(latex("dy/dx = 2x + 3")).toBe("\\frac{dy}{dx} = 2x + 3");
    expect(latex("m = 7")).toBe("m = 7");
    expect(latex("f'(2) = 7")).toBe("f'(2) = 7");
    expect(latex("d/dx(x^2) = 2x")).toBe("\\frac{d}{dx}\\left(x^{2}\\right) = 2x");
  });

  it("is never taken for a line that its derivative follows from", () => {
    for (const text of [sum, product, chain, point])
      expect(
        checkSteps({ problem: text, lines: [derivative.solve(problemOf(text)).answer] }).firstWrong,
      ).toBeNull();
  });

  it("takes the next step from the student's own line", () => {
    const next = (text: string, line: string) => derivative.nextStep(problemOf(text), line);
    expect(next(sum, problemOf(sum).statement)).toMatchObject({ name: "term-by-term" });
    expect(next(sum, "f'(x) = 3 * 2x + 2")).toMatchObject({ name: "tidy-derivative", line: "6x + 2" });
    expect(next(sum, "6x + 2")).toBeNull();
    expect(next(product, "(x^2)' sin(x) + x^2 (sin(x))'")).toMatchObject({ name: "product-rule" });
    expect(next(product, "u' = 2x")).toMatchObject({ name: "product-rule" });
    expect(next(point, "f'(x) = 2x + 3")).toMatchObject({ name: "put-in-number", line: "2 * 2 + 3" });
    expect(next(point, "f'(2) = 2*2 + 3")).toMatchObject({ name: "work-out-value", line: "7" });
    expect(next(point, "f'(2) = 7")).toBeNull();
  });

  it("never throws and answers within its bounds, whatever is written", () => {
    const problem = problemOf(product);
    const alphabet = [
      ..."xy'()+-*/^=0123456789 d.",
      "sin",
      "e^",
      "f'(x)=",
      "\\frac{",
      "}",
      "d/dx",
      "\n",
      ", ",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...alphabet), { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        derivative.find?.(text);
        for (const line of derivative.findLines?.(text, problem) ?? [])
          derivative.judgeLine(problem, [problem.statement], line);
      }),
      { numRuns: 150 },
    );
    const long = `f'(x) = ${"(".repeat(3_000)}x`;
    expect(derivative.judgeLine(problem, [], long).verdict).toBe("unchecked");
    expect(derivative.find?.(`differentiate ${"sin(x)*".repeat(200)}x`)).toBeNull();
  });
});

describe("finding lines about a derivative", () => {
  it.each([
    ["differentiate 3x^2 + 2x", "I got f'(x) = 6x + 2", ["f'(x) = 6x + 2"]],
    ["differentiate 3x^2 + 2x", "is it 6x + 2?", ["6x + 2"]],
    ["differentiate 3x^2 + 2x", "differentiate 3x^2 + 2x", []],
    [
      "differentiate x sin x",
      "I think it is x cos x + sin x because of the product rule",
      ["x cos x + sin x"],
    ],
    ["differentiate x sin x", "creo que es sin x + x cos x", ["sin x + x cos x"]],
    [
      "differentiate x^2 e^x",
      "u = x^2, u' = 2x\nv = e^x, v' = e^x",
      ["u = x^2", "u' = 2x", "v = e^x", "v' = e^x"],
    ],
    ["f(x) = x^2, f'(3)", "f(x) = x^2, so f'(x) = 2x and f'(3) = 6", ["f'(x) = 2x", "f'(3) = 6"]],
    ["f(x) = x^2, f'(3)", "6", ["6"]],
    ["f(x) = x^2, f'(3)", "the slope is 6", ["the slope is 6"]],
    ["f(x) = x^2, f'(3)", "what do I do with the 3?", []],
    ["f(x) = x^2, f'(3)", "how do i find f'(3)", []],
    ["differentiate x sin x", "what is the product rule", []],
    ["differentiate x sin x", "I don't know", []],
  ])("%s: %s", (statement, message, lines) => {
    expect(derivative.findLines?.(message, problemOf(statement))).toEqual(lines);
  });
});

describe("misconceptions about derivatives", () => {
  const rules = derivative.buggyRules ?? [];
  it.each(rules.map(({ misconception }) => [misconception.id, misconception] as const))(
    "%s knows its own example and fills its question",
    (id, one) => {
      expect(misconceptionSchema.safeParse(one).error).toBeUndefined();
      const problem = problemOf(one.example.from);
      const judged = derivative.judgeLine(problem, [problem.statement], one.example.wrong);
      expect(judged).toMatchObject({ verdict: "wrong", misconception: id });
      const right = derivative.judgeLine(problem, [problem.statement], one.example.right);
      expect(["finished", "progress"]).toContain(right.verdict);
      for (const text of [one.ask.en, one.ask.es]) {
        expect(text.match(/\?/g)).toHaveLength(1);
        for (const [, name = ""] of text.matchAll(/\{(\w+)\}/g))
          expect(Object.keys(judged.values)).toContain(name);
      }
    },
  );
});

describe("practice with derivatives", () => {
  itMakesSoundPractice(derivative);
});
