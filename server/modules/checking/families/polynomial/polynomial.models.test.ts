import { describe, expect, it } from "vitest";
import type { Problem } from "../../checking.models.ts";
import { misconceptionSchema } from "../../misconceptions/misconceptions.schemas.ts";
import { itMakesSoundPractice } from "../linear/practice.contract.ts";
import { polynomial } from "./polynomial.models.ts";

function problemOf(text: string): Problem {
  const problem = polynomial.find?.(text) ?? null;
  if (problem === null) throw new Error(`no problem in: ${text}`);
  return problem;
}

describe("finding what is asked of a polynomial", () => {
  it.each([
    ["Expand (x+2)(x+3).", "expand (x + 2)(x + 3)", "polynomials.expand"],
    ["how do I expand $(x-5)^2$?", "expand (x - 5)^2", "polynomials.special-products"],
    ["desarrolla 3(x - 2)", "expand 3(x - 2)", "polynomials.distribute"],
    ["Multiply out \\(2x(x+1)\\)", "expand 2x(x + 1)", "polynomials.distribute"],
    ["simplify 3x + 5 - x", "simplify 3x + 5 - x", "polynomials.collect-like-terms"],
    ["Simplifica 2(x+3) - 4x por favor", "simplify 2(x + 3) - 4x", "polynomials.simplify"],
    ["factor x^2+5x+6", "factor x^2 + 5x + 6", "polynomials.factor-trinomial"],
    ["Factorise completely: 2x² + 7x + 3", "factor 2x^2 + 7x + 3", "polynomials.factor-trinomial-leading"],
    ["factoriza x^2 - 49", "factor x^2 - 49", "polynomials.factor-special"],
    ["can you help me factor 6x^2 + 9x", "factor 6x^2 + 9x", "polynomials.factor-common"],
    ["factor x^3 + 3x^2 + 2x + 6", "factor x^3 + 3x^2 + 2x + 6", "polynomials.factor-grouping"],
    ["Evaluate 2x^2 - 3 when x = 4", "evaluate 2x^2 - 3 when x = 4", "polynomials.evaluate"],
    [
      "find the value of 3a + 2b if a = 2 and b = -1",
      "evaluate 3a + 2b when a = 2, b = -1",
      "polynomials.evaluate",
    ],
    ["Evalúa x^2 + 1 para x = -3", "evaluate x^2 + 1 when x = -3", "polynomials.evaluate"],
    ["simplify (x^2 - 4)/(x + 2)", "simplify (x^2 - 4)/(x + 2)", "rational-expressions.simplify"],
  ])("%s", (message, statement, skill) => {
    expect(polynomial.find?.(message)).toMatchObject({ statement, skill, family: "polynomial" });
  });

  it.each([
    "should I expand 3(x - 2) first?",
    "I factored x^2 + 5x + 6",
    "then I simplify 2x + 3x",
    "factor (x + 2)(x + 3)",
    "the common factor is 3x",
    "simplify 3/4 + 1/6",
    "simplify 6/8",
    "I want to expand my vocabulary",
    "expand my answer 5 times",
    "solve x^2 + 5x + 6 = 0",
    "evaluate my work",
    "is it x = 4?",
    "what is x when x = 4",
    "factor x^2 + x + 1",
    "factor trees are green",
    "",
  ])("finds none in: %s", (message) => {
    expect(polynomial.find?.(message)).toBeNull();
  });
});

describe("judging lines on a polynomial", () => {
  it.each([
    ["expand (x + 2)(x + 3)", "x^2 + 3x + 2x + 6", "progress"],
    ["expand (x + 2)(x + 3)", "x^2 + 5x + 6", "finished"],
    ["expand (x + 2)(x + 3)", "6 + 5x + x²", "finished"],
    ["expand (x + 2)(x + 3)", "= x^2+5x+6", "finished"],
    ["expand (x + 2)(x + 3)", "(x+2)(x+3) = x^2 + 5x + 6", "finished"],
    ["expand (x + 2)(x + 3)", "x(x + 3) + 2(x + 3)", "progress"],
    ["expand (x + 2)(x + 3)", "x^2 + 6", "wrong"],
    ["expand (x + 2)(x + 3)", "x^2 + 6x + 6", "wrong"],
    ["expand (x + 2)(x + 3)", "x^2 + 3x", "unchecked"],
    ["expand (x + 2)(x + 3)", "2 * 3 = 6", "no-progress"],
    ["expand (x + 2)(x + 3)", "2 * 3 = 5", "wrong"],
    ["expand (x + 2)(x + 3)", "y + 3", "unchecked"],
    ["expand (x - 4)^2", "(x - 4)(x - 4)", "progress"],
    ["expand (x - 4)^2", "x^2 - 16", "wrong"],
    ["expand (x - 4)^2", "x^{2} - 8x + 16", "finished"],
    ["expand 3(x - 2)", "3x - 2 * 3", "progress"],
    ["simplify 3x + 5 - x", "2x + 5", "finished"],
    ["simplify 3x + 5 - x", "8x - x", "wrong"],
    ["simplify 3x + 5 - x", "5 + 2x", "finished"],
    ["simplify 2x + 7 - 2x - 7", "0", "finished"],
    ["simplify 4(y - 4) - 4(y - 4)", "= 0", "finished"],
    ["simplify 4(y - 4) - 4(y - 4)", "4y - 16 - 4y + 16 = 0", "finished"],
    ["simplify 2x + 7 - 2x - 7", "0x", "progress"],
    ["factor x^2 + 5x + 6", "(x + 3)(x + 2)", "finished"],
    ["factor x^2 + 5x + 6", "x^2 + 2x + 3x + 6", "progress"],
    ["factor x^2 + 5x + 6", "(x - 2)(x - 3)", "wrong"],
    ["factor x^2 + 5x + 6", "2 + 3 = 5", "no-progress"],
    ["factor 2x^2 + 10x + 12", "2(x^2 + 5x + 6)", "progress"],
    ["factor 2x^2 + 10x + 12", "(2x + 4)(x + 3)", "progress"],
    ["factor 2x^2 + 10x + 12", "2(x + 2)(x + 3)", "finished"],
    ["factor 2x^2 + 10x + 12", "(x + 2)(x + 3)", "wrong"],
    ["factor x^2 + 6x + 9", "(x + 3)(x + 3)", "finished"],
    ["factor x^4 - 16", "(x^2 - 4)(x^2 + 4)", "progress"],
    ["factor x^4 - 16", "(x - 2)(x + 2)(x^2 + 4)", "finished"],
    ["factor 4x^2 - 9y^2", "(2x - 3y)(2x + 3y)", "finished"],
    ["factor x^2 - 5x + 6", "(2 - x)(3 - x)", "finished"],
    ["evaluate 2x^2 - 3 when x = 4", "2 * 4^2 - 3", "progress"],
    ["evaluate 2x^2 - 3 when x = 4", "2(4)^2 - 3 = 2*16 - 3 = 29", "finished"],
    ["evaluate 2x^2 - 3 when x = 4", "29", "finished"],
    ["evaluate 2x^2 - 3 when x = 4", "2x^2 - 3 = 29", "finished"],
    ["evaluate 2x^2 - 3 when x = 4", "61", "wrong"],
    ["evaluate 2x^2 - 3 when x = 4", "4^2 = 16", "no-progress"],
    ["evaluate 2x^2 - 3 when x = 4", "4^2 = 8", "wrong"],
    ["simplify (x^2 - 4)/(x + 2)", "((x - 2)(x + 2))/(x + 2)", "progress"],
    ["simplify (x^2 - 4)/(x + 2)", "x - 2", "finished"],
    ["simplify (x^2 - 4)/(x + 2)", "x + 3", "wrong"],
    ["expand (x + 2)(x + 3)", "i don't know", "unchecked"],
    ["expand (x + 2)(x + 3)", "(((", "unchecked"],
  ])("%s: %s is %s", (statement, line, verdict) => {
    const problem = problemOf(statement);
    expect(polynomial.judgeLine(problem, [problem.statement], line).verdict).toBe(verdict);
  });

  it("compares with the student's last right line when it names a slip", () => {
    const problem = problemOf("simplify 4(x + 2) - 3x");
    const judged = polynomial.judgeLine(problem, [problem.statement, "4x + 8 - 3x"], "12x - 3x");
    expect(judged).toMatchObject({ verdict: "wrong", misconception: "conjoins-terms" });
  });

  it("takes the next step from the student's own line", () => {
    const problem = problemOf("expand (x + 2)(x + 3)");
    expect(polynomial.nextStep(problem, "x^2 + 3x + 2x + 6")).toMatchObject({
      name: "collect-like-terms",
      line: "x^2 + 5x + 6",
    });
    expect(polynomial.nextStep(problem, problem.statement)).toMatchObject({ name: "multiply-brackets" });
    expect(polynomial.nextStep(problem, "x^2 + 5x + 6")).toBeNull();
    expect(polynomial.nextStep(problem, "hello")).toBeNull();
  });

  it("finds lines of work in a message and leaves the problem itself out", () => {
    const problem = problemOf("expand (x + 2)(x + 3)");
    expect(polynomial.findLines?.("I did (x+2)(x+3) and got x^2 + 5x + 6", problem)).toEqual([
      "x^2 + 5x + 6",
    ]);
    expect(polynomial.findLines?.("I have no idea, page 5", problem)).toEqual([]);
    const value = problemOf("evaluate 2x + 1 when x = 3");
    expect(polynomial.findLines?.("if x = 3 then it is 7", value)).toEqual(["7"]);
  });
});

describe("misconceptions about polynomials", () => {
  const rules = polynomial.buggyRules ?? [];

  it.each(
    rules
      .filter(({ misconception }) => misconception.id !== "power-over-sum")
      .map(({ misconception }) => [misconception.id, misconception] as const),
  )("%s knows its own example and fills its question", (id, one) => {
    expect(misconceptionSchema.safeParse(one).error).toBeUndefined();
    const problem = problemOf(one.example.from);
    const judged = polynomial.judgeLine(problem, [problem.statement], one.example.wrong);
    expect(judged).toMatchObject({ verdict: "wrong", misconception: id });
    expect(["progress", "finished"]).toContain(
      polynomial.judgeLine(problem, [problem.statement], one.example.right).verdict,
    );
    for (const text of [one.ask.en, one.ask.es]) {
      expect(text.match(/\?/g)).toHaveLength(1);
      for (const [, name = ""] of text.matchAll(/\{(\w+)\}/g))
        expect(Object.keys(judged.values)).toContain(name);
    }
  });
});

describe("practice with polynomials", () => {
  it.each([
    ["polynomials.collect-like-terms", 289],
    ["polynomials.simplify", 120],
  ])("never comes to nothing: %s", (skill, seed) => {
    for (const level of [1, 2, 3] as const)
      expect(polynomial.generate?.(skill, level, seed)?.solution.answer).not.toBe("0");
  });

  itMakesSoundPractice(polynomial);
});
