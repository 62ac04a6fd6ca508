import { describe, expect, it } from "vitest";
import type { Problem } from "../../checking.models.ts";
import { misconceptionSchema } from "../../misconceptions/misconceptions.schemas.ts";
import { itMakesSoundPractice } from "../linear/practice.contract.ts";
import { radicals } from "./radicals.models.ts";

function problemOf(text: string): Problem {
  const problem = radicals.find?.(text) ?? null;
  if (problem === null) throw new Error(`no problem in: ${text}`);
  return problem;
}

describe("finding what is asked about roots", () => {
  it.each([
    ["simplify √72", "simplify sqrt(72)", "radicals.simplify"],
    ["Simplifica \\sqrt{72}", "simplify sqrt(72)", "radicals.simplify"],
    ["what is √72?", "simplify sqrt(72)", "radicals.simplify"],
    ["√72", "simplify sqrt(72)", "radicals.simplify"],
    ["simplify the square root of 72", "simplify sqrt(72)", "radicals.simplify"],
    ["simplifica la raíz cuadrada de 72", "simplify sqrt(72)", "radicals.simplify"],
    ["simplify ∛54", "simplify cbrt(54)", "radicals.simplify"],
    ["Write $\\sqrt[3]{54}$ as a whole number times a third root.", "simplify cbrt(54)", "radicals.simplify"],
    [
      "Simplify $\\sqrt{18x^2}$ for positive $x$.",
      "simplify sqrt(18x^2) for nonnegative x",
      "radicals.simplify",
    ],
    ["Simplify √(18x²), x ≥ 0", "simplify sqrt(18x^2) for nonnegative x", "radicals.simplify"],
    ["simplify √(9+16)", "simplify sqrt(9 + 16)", "radicals.simplify"],
    ["What is $\\sqrt{\\frac{49}{64}}$?", "simplify sqrt(49/64)", "radicals.simplify"],
    ["3√2 + 5√8", "simplify 3sqrt(2) + 5sqrt(8)", "radicals.add"],
    ["calcula √50 - √8 + √2", "simplify sqrt(50) - sqrt(8) + sqrt(2)", "radicals.add"],
    ["multiply 2√3 · 4√5", "simplify 2sqrt(3) * 4sqrt(5)", "radicals.multiply"],
    [
      "Multiply out $(\\sqrt{7} + 2)(\\sqrt{7} - 2)$.",
      "simplify (sqrt(7) + 2)(sqrt(7) - 2)",
      "radicals.multiply",
    ],
    ["(3√2)^2", "simplify (3sqrt(2))^2", "radicals.multiply"],
    ["rationalise the denominator of 6/√3", "rationalise 6/sqrt(3)", "radicals.rationalise"],
    ["Rationalize \\frac{5}{3-\\sqrt{2}}", "rationalise 5/(3 - sqrt(2))", "radicals.rationalise"],
    ["racionaliza 6/√3", "rationalise 6/sqrt(3)", "radicals.rationalise"],
    ["Write $\\frac{6}{\\sqrt{3}}$ without a root below.", "rationalise 6/sqrt(3)", "radicals.rationalise"],
    [
      "Escribe $\\sqrt{\\frac{1}{2}}$ sin raíz en el denominador",
      "rationalise sqrt(1/2)",
      "radicals.rationalise",
    ],
  ])("%s", (text, statement, skill) => {
    const problem = problemOf(text);
    expect(problem).toMatchObject({ statement, skill, family: "radicals" });
    expect(problemOf(problem.statement)).toEqual(problem);
  });

  it.each([
    "√2",
    "simplify √3 + √5",
    "Between which two whole numbers does √30 lie?",
    "what is √50 to 2 decimal places?",
    "x = √16",
    "solve x^2 = √16",
    "simplify √(x+1)",
    "evaluate √(x+1) when x = 8",
    "simplify √(-4)",
    "I got √72",
    "simplify x^3 * x^5",
    "the roots of a tree",
    "",
  ])("finds none in: %s", (text) => {
    expect(radicals.find?.(text)).toBeNull();
  });
});

describe("judging lines on roots", () => {
  it.each([
    ["simplify √72", "√36·√2", "progress"],
    ["simplify √72", "√(36·2)", "progress"],
    ["simplify √72", "√(4·18)", "progress"],
    ["simplify √72", "2√18", "progress"],
    ["simplify √72", "6√2", "finished"],
    ["simplify √72", "= 6\\sqrt{2}", "finished"],
    ["simplify √72", "√72 = √36·√2 = 6√2", "finished"],
    ["simplify √72", "6*2^(1/2)", "no-progress"],
    ["simplify √72", "8.485", "unchecked"],
    ["simplify √72", "36√2", "wrong"],
    ["simplify √72", "2√6", "wrong"],
    ["simplify √72", "36", "wrong"],
    ["simplify √72", "72 = 36 * 2", "no-progress"],
    ["simplify √72", "6 * 6 = 36", "no-progress"],
    ["simplify √72", "8 * 8", "unchecked"],
    ["simplify √72", "what?", "unchecked"],
    ["simplify √(18x^2)", "3x√2", "finished"],
    ["simplify √(18x^2)", "3|x|√2", "finished"],
    ["simplify √(18x^2)", "9x√2", "wrong"],
    ["simplify √(18x^2)", "√(9x^2)·√2", "progress"],
    ["simplify ∛54", "3∛2", "finished"],
    ["simplify ∛54", "3√6", "wrong"],
    ["simplify √(9+16)", "√25", "progress"],
    ["simplify √(9+16)", "5", "finished"],
    ["simplify √(9+16)", "3 + 4", "wrong"],
    ["simplify √(9+16)", "7", "wrong"],
    ["simplify 3√2 + 5√8", "3√2 + 10√2", "progress"],
    ["simplify 3√2 + 5√8", "3√2 + 5·2√2", "progress"],
    ["simplify 3√2 + 5√8", "13√2", "finished"],
    ["simplify 3√2 + 5√8", "8√10", "wrong"],
    ["simplify 3√2 + 5√8", "√8 = 2√2", "no-progress"],
    ["simplify 3√2 + 5√8", "√8 = 4√2", "wrong"],
    ["simplify 3√2 + 5√8", "10√2", "unchecked"],
    ["simplify √6·√10", "√60", "progress"],
    ["simplify √6·√10", "2√15", "finished"],
    ["simplify √6·√10", "√16", "wrong"],
    ["simplify √6·√10", "60", "wrong"],
    ["simplify 2√3·4√5", "8√15", "finished"],
    ["simplify 2√3·4√5", "2·4·√15", "progress"],
    ["simplify 2√3·4√5", "6√15", "wrong"],
    ["simplify √2(√8+3)", "√16 + 3√2", "progress"],
    ["simplify √2(√8+3)", "4 + 3√2", "finished"],
    ["simplify √2(√8+3)", "7", "wrong"],
    ["simplify (√7+2)(√7-2)", "7 - 4", "progress"],
    ["simplify (√7+2)(√7-2)", "3", "finished"],
    ["simplify (3+√2)^2", "11 + 6√2", "finished"],
    ["simplify (3+√2)^2", "11", "wrong"],
    ["simplify (3√2)^2", "9·2", "progress"],
    ["simplify (3√2)^2", "18", "finished"],
    ["simplify (3√2)^2", "6", "wrong"],
    ["rationalise 6/√3", "6√3/3", "progress"],
    ["rationalise 6/√3", "6/√3 · √3/√3", "progress"],
    ["rationalise 6/√3", "2√3", "finished"],
    ["rationalise 6/√3", "6√3", "wrong"],
    ["rationalise 6/√3", "6/3", "wrong"],
    ["rationalise 5/(3-√2)", "5(3+√2)/7", "finished"],
    ["rationalise 5/(3-√2)", "\\frac{15+5\\sqrt{2}}{7}", "finished"],
    ["rationalise 5/(3-√2)", "15/7 + 5√2/7", "finished"],
    ["rationalise 5/(3-√2)", "(15+5√2)/(9-2)", "progress"],
    ["rationalise 5/(3-√2)", "(15-5√2)/7", "wrong"],
    ["rationalise 5/(3-√2)", "(15+5√2)/11", "wrong"],
    ["rationalise 5/(3-√2)", "(3-√2)(3+√2) = 7", "no-progress"],
    ["rationalise 1/∛2", "∛4/2", "finished"],
  ])("%s: %s is %s", (statement, line, verdict) => {
    const problem = problemOf(statement);
    expect(radicals.judgeLine(problem, [problem.statement], line).verdict).toBe(verdict);
  });

  it("compares with the student's last right line when it names a slip", () => {
    const problem = problemOf("simplify √12 + √27");
    expect(radicals.judgeLine(problem, [problem.statement, "2√3 + 3√3"], "5√6")).toMatchObject({
      verdict: "wrong",
      misconception: "adds-radicands",
    });
  });

  it("takes the next step from the student's own line", () => {
    const problem = problemOf("simplify √72");
    expect(radicals.nextStep(problem, problem.statement)).toMatchObject({ line: "sqrt(36 * 2)" });
    expect(radicals.nextStep(problem, "2√18")).toMatchObject({ line: "2sqrt(9 * 2)" });
    expect(radicals.nextStep(problem, "2·3√2")).toMatchObject({ line: "6sqrt(2)" });
    expect(radicals.nextStep(problem, "√36·√2")).toMatchObject({ line: "6sqrt(2)" });
    expect(radicals.nextStep(problem, "6√2")).toBeNull();
    expect(radicals.nextStep(problem, "no idea")).toBeNull();
  });

  it("finds lines of work in a message and leaves the problem itself out", () => {
    expect(radicals.findLines?.("√72 is it 36√2?", problemOf("simplify √72"))).toEqual(["36√2"]);
    expect(radicals.findLines?.("so 3∛2", problemOf("simplify ∛54"))).toEqual(["3∛2"]);
    expect(radicals.findLines?.("no idea, page 5", problemOf("simplify √72"))).toEqual([]);
  });

  it.each([
    `${"√".repeat(60)}2`,
    `√2${" * √3".repeat(100)}`,
    "√(99999999999999999999)",
    `(√2+√3)^4`.repeat(3),
    "√(x^9999)",
  ])("stays bounded on %s", (text) => {
    const problem = radicals.find?.(`simplify ${text}`) ?? null;
    if (problem !== null) expect(radicals.solve(problem).steps.length).toBeLessThan(25);
    const own = problemOf("simplify √72");
    expect(["unchecked", "wrong"]).toContain(radicals.judgeLine(own, [own.statement], text).verdict);
  });
});

describe("misconceptions about roots", () => {
  it.each((radicals.buggyRules ?? []).map(({ misconception }) => [misconception.id, misconception] as const))(
    "%s knows its own example and fills its question",
    (id, one) => {
      expect(misconceptionSchema.safeParse(one).error).toBeUndefined();
      const problem = problemOf(one.example.from);
      const judged = radicals.judgeLine(problem, [problem.statement], one.example.wrong);
      expect(judged).toMatchObject({ verdict: "wrong", misconception: id });
      expect(radicals.judgeLine(problem, [problem.statement], one.example.right).verdict).toBe("finished");
      for (const text of [one.ask.en, one.ask.es]) {
        expect(text.match(/\?/g)).toHaveLength(1);
        for (const [, name = ""] of text.matchAll(/\{(\w+)\}/g))
          expect(Object.keys(judged.values)).toContain(name);
      }
    },
  );

  it("explains every one of its misconceptions by a rule", () => {
    expect(radicals.buggyRules).toHaveLength(21);
  });
});

describe("words for steps on roots", () => {
  it("has every value that a sentence needs", () => {
    for (const skill of radicals.skills ?? []) {
      for (let seed = 1; seed < 60; seed += 1) {
        const level = ([1, 2, 3] as const)[seed % 3] ?? 1;
        for (const step of radicals.generate?.(skill, level, seed)?.solution.steps ?? []) {
          const texts = Object.values(radicals.words?.[step.name] ?? {}).flatMap(({ en, es }) => [en, es]);
          for (const [, name = ""] of texts.join(" ").matchAll(/[[{](\w+)[\]}]/g))
            expect(Object.keys(step.values), `${step.name}: ${name}`).toContain(name);
        }
      }
    }
  });
});

describe("practice with roots", () => {
  itMakesSoundPractice(radicals);
});
