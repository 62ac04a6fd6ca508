import { describe, expect, it } from "vitest";
import type { Problem } from "../../checking.models.ts";
import { misconceptionSchema } from "../../misconceptions/misconceptions.schemas.ts";
import { itMakesSoundPractice } from "../linear/practice.contract.ts";
import { exponents } from "./exponents.models.ts";

function problemOf(text: string): Problem {
  const problem = exponents.find?.(text) ?? null;
  if (problem === null) throw new Error(`no problem in: ${text}`);
  return problem;
}

describe("finding what is asked about powers", () => {
  it.each([
    ["simplify x^3 * x^5", "simplify x^3 * x^5", "exponents.product"],
    ["Simplifica 3x²·4x⁵ por favor", "simplify 3x^2 * 4x^5", "exponents.product"],
    ["how do I simplify $a^2b \\cdot a^3b^4$?", "simplify a^2b * a^3b^4", "exponents.product"],
    ["x*x*x*x", "simplify x * x * x * x", "exponents.product"],
    ["what is x^3 * x^5?", "simplify x^3 * x^5", "exponents.product"],
    ["write 2^3 * 2^4 as a single power", "write 2^3 * 2^4 as one power", "exponents.product"],
    ["Escribe 2^3 · 2^4 como una sola potencia", "write 2^3 * 2^4 as one power", "exponents.product"],
    ["simplify 2^3*2^4", "simplify 2^3 * 2^4", "exponents.product"],
    ["simplify 6x^5/(3x^2)", "simplify 6x^5/(3x^2)", "exponents.quotient"],
    ["Simplify \\frac{6x^5}{3x^2}.", "simplify 6x^5/(3x^2)", "exponents.quotient"],
    ["simplify x⁷ ÷ x²", "simplify x^7/x^2", "exponents.quotient"],
    ["(2x^2)^3", "simplify (2x^2)^3", "exponents.power"],
    ["simplify (-2x^3)^2", "simplify (-2x^3)^2", "exponents.power"],
    ["Write $3x^{-2}$ without a negative exponent.", "simplify 3x^(-2)", "exponents.negative"],
    ["Escribe $x^{-2}$ sin exponentes negativos", "simplify x^(-2)", "exponents.negative"],
    ["simplify x^{-2}", "simplify x^(-2)", "exponents.negative"],
    ["evaluate 2^{-3}", "evaluate 2^(-3)", "exponents.negative"],
    ["¿cuánto es 5^0?", "evaluate 5^0", "exponents.negative"],
    ["what is 27^(2/3)?", "evaluate 27^(2/3)", "exponents.rational"],
    [
      "Simplify $x^{\\frac{1}{2}} \\cdot x^{\\frac{3}{2}}$ for positive $x$.",
      "simplify x^(1/2) * x^(3/2)",
      "exponents.rational",
    ],
    ["write 0.00032 in scientific notation", "write 0.00032 in scientific notation", "exponents.scientific"],
    ["Express 45,000 in scientific notation", "write 45000 in scientific notation", "exponents.scientific"],
    [
      "escribe 0.00032 en notación científica",
      "write 0.00032 in scientific notation",
      "exponents.scientific",
    ],
    [
      "Write 3.2 × 10^-4 as an ordinary number",
      "write 3.2 * 10^(-4) as an ordinary number",
      "exponents.scientific",
    ],
    [
      "escribe 3.2 × 10⁻⁴ como número decimal",
      "write 3.2 * 10^(-4) as an ordinary number",
      "exponents.scientific",
    ],
    [
      "Calculate (3*10^4)(8*10^5) in scientific notation",
      "write 3 * 10^4 * 8 * 10^5 in scientific notation",
      "exponents.scientific",
    ],
    [
      "The Sun is about 150 000 000 km away. Write this number in scientific notation.",
      "write 150000000 in scientific notation",
      "exponents.scientific",
    ],
  ])("%s", (text, statement, skill) => {
    const problem = problemOf(text);
    expect(problem).toMatchObject({ statement, skill, family: "exponents" });
    expect(problemOf(problem.statement)).toEqual(problem);
  });

  it.each([
    "simplify 3x + 5 - x",
    "simplify 3x * 4y",
    "simplify 6x/3",
    "simplify (x^2 - 4)/(x + 2)",
    "expand x^2(x + 3)",
    "evaluate x^2 when x = 3",
    "if x = 3, what is x^2 * x^3?",
    "2^3 * 2^4",
    "what is 3^2?",
    "I wrote it in scientific notation",
    "Light travels about 3 * 10^8 m in a second. How many metres in 500 seconds? Use scientific notation.",
    "differentiate x^3 * x^5",
    "then I simplify x^2 * x^3",
    "I got x^8",
    "a box is 2x^2 long and 3x wide",
    "simplify 0^0",
    "write about 3 powers of Rome",
    "simplify sqrt(72)",
    "x^2 * x^3 = 32",
    "",
  ])("finds none in: %s", (text) => {
    expect(exponents.find?.(text)).toBeNull();
  });
});

describe("judging lines on powers", () => {
  it.each([
    ["simplify x^3 * x^5", "x^(3+5)", "progress"],
    ["simplify x^3 * x^5", "x^8", "finished"],
    ["simplify x^3 * x^5", "= x^{8}", "finished"],
    ["simplify x^3 * x^5", "x^3 * x^5 = x^(3+5) = x^8", "finished"],
    ["simplify x^3 * x^5", "x*x*x * x*x*x*x*x", "progress"],
    ["simplify x^3 * x^5", "x^15", "wrong"],
    ["simplify x^3 * x^5", "2x^8", "wrong"],
    ["simplify x^3 * x^5", "x^7", "wrong"],
    ["simplify x^3 * x^5", "3 + 5 = 8", "no-progress"],
    ["simplify x^3 * x^5", "3 * 5 = 15", "no-progress"],
    ["simplify x^3 * x^5", "3 + 5 = 9", "wrong"],
    ["simplify x^3 * x^5", "x^5 * x^3", "no-progress"],
    ["simplify x^3 * x^5", "y^8", "unchecked"],
    ["simplify x^3 * x^5", "x^3", "unchecked"],
    ["simplify x^3 * x^5", "8", "unchecked"],
    ["simplify x^3 * x^5", "i think add them", "unchecked"],
    ["simplify 3x^2 * 4x^5", "12x^2*x^5", "progress"],
    ["simplify 3x^2 * 4x^5", "7x^7", "wrong"],
    ["simplify 2^3 * 2^4", "2^7", "finished"],
    ["simplify 2^3 * 2^4", "128", "finished"],
    ["simplify 2^3 * 2^4", "4^7", "wrong"],
    ["write 2^3 * 2^4 as one power", "128", "no-progress"],
    ["write 2^3 * 2^4 as one power", "2^7", "finished"],
    ["write 2^3 * 2^4 as one power", "8 * 16", "no-progress"],
    ["simplify 6x^5/(3x^2)", "2x^3", "finished"],
    ["simplify 6x^5/(3x^2)", "2x^5/x^2", "progress"],
    ["simplify 6x^5/(3x^2)", "3x^3", "wrong"],
    ["simplify 6x^2y^5/(9x^4y^3)", "\\frac{2y^2}{3x^2}", "finished"],
    ["simplify 6x^2y^5/(9x^4y^3)", "2/3x^-2y^2", "finished"],
    ["simplify 6x^2y^5/(9x^4y^3)", "6y^2/(9x^2)", "progress"],
    ["simplify (2x^2)^3", "8x^6", "finished"],
    ["simplify (2x^2)^3", "2^3 x^6", "progress"],
    ["simplify (2x^2)^3", "2x^6", "wrong"],
    ["simplify (2x^2)^3", "(2x^2)(2x^2)(2x^2)", "progress"],
    ["simplify x^(-2)", "1/x^2", "finished"],
    ["simplify x^(-2)", "x^-2", "no-progress"],
    ["simplify x^(-2)", "-x^2", "wrong"],
    ["simplify 3x^(-2)", "3/x²", "finished"],
    ["simplify 3x^(-2)", "1/(3x^2)", "wrong"],
    ["evaluate 2^(-3)", "1/2^3", "progress"],
    ["evaluate 2^(-3)", "1/8", "finished"],
    ["evaluate 2^(-3)", "0.125", "finished"],
    ["evaluate 2^(-3)", "2^-3 = 1/8", "finished"],
    ["evaluate 2^(-3)", "-8", "wrong"],
    ["evaluate 2^(-3)", "2^3 = 8", "no-progress"],
    ["evaluate 5^0", "1", "finished"],
    ["evaluate 5^0", "0", "wrong"],
    ["evaluate 27^(2/3)", "(\\sqrt[3]{27})^2", "progress"],
    ["evaluate 27^(2/3)", "∛27 = 3", "no-progress"],
    ["evaluate 27^(2/3)", "3^2 = 9", "finished"],
    ["evaluate 27^(2/3)", "18", "wrong"],
    ["evaluate 27^(2/3)", "729^(1/3)", "progress"],
    ["simplify (121x^6)^(1/2)", "√121 * x^3", "progress"],
    ["simplify (121x^6)^(1/2)", "11x^3", "finished"],
    ["simplify x^2/x^5", "x^(-3)", "finished"],
    ["simplify x^2/x^5", "1/x^3", "finished"],
    ["simplify x^(1/2) * x^(3/2)", "x^2", "finished"],
    ["simplify x^(1/2) * x^(1/3)", "x^(5/6)", "finished"],
    ["write 0.00032 in scientific notation", "3.2 * 10^-4", "finished"],
    ["write 0.00032 in scientific notation", "3.2 × 10⁻⁴", "finished"],
    ["write 0.00032 in scientific notation", "3.2 \\times 10^{-4}", "finished"],
    ["write 0.00032 in scientific notation", "3.2e-4", "finished"],
    ["write 0.00032 in scientific notation", "32 * 10^-5", "no-progress"],
    ["write 0.00032 in scientific notation", "3.2 * 10^4", "wrong"],
    ["write 0.00032 in scientific notation", "3.2 * 10^-3", "wrong"],
    ["write 45000 in scientific notation", "4.5 * 10000", "progress"],
    ["write 45000 in scientific notation", "45000", "no-progress"],
    ["write 45000 in scientific notation", "45 * 10^3", "no-progress"],
    ["write 45000 in scientific notation", "4.5 * 10^3", "wrong"],
    ["write 3.2 * 10^(-4) as an ordinary number", "0.00032", "finished"],
    ["write 3.2 * 10^(-4) as an ordinary number", "32000", "wrong"],
    ["write 3 * 10^4 * 8 * 10^5 in scientific notation", "24 * 10^9", "progress"],
    ["write 3 * 10^4 * 8 * 10^5 in scientific notation", "2.4 * 10^10", "finished"],
    ["write 3 * 10^4 * 8 * 10^5 in scientific notation", "2.4 * 10^8", "wrong"],
    ["write 3 * 10^4 * 8 * 10^5 in scientific notation", "24 * 10^20", "wrong"],
  ])("%s: %s is %s", (statement, line, verdict) => {
    const problem = problemOf(statement);
    expect(exponents.judgeLine(problem, [problem.statement], line).verdict).toBe(verdict);
  });

  it("compares with the student's last right line when it names a slip", () => {
    const problem = problemOf("simplify (2x^2)^3");
    expect(exponents.judgeLine(problem, [problem.statement, "2^3 * (x^2)^3"], "8x^5")).toMatchObject({
      verdict: "wrong",
      misconception: "adds-exponents-in-power",
    });
  });

  it("takes the next step from the student's own line", () => {
    const problem = problemOf("simplify (2x^2)^3");
    expect(exponents.nextStep(problem, problem.statement)).toMatchObject({ name: "raise-each-factor" });
    expect(exponents.nextStep(problem, "8(x^2)^3")).toMatchObject({ line: "8x^(2 * 3)" });
    expect(exponents.nextStep(problem, "8x^6")).toBeNull();
    expect(exponents.nextStep(problem, "no idea")).toBeNull();
    const scientific = problemOf("write 45000 in scientific notation");
    expect(exponents.nextStep(scientific, "4.5 * 10000")).toMatchObject({ line: "4.5 * 10^4" });
  });

  it("finds lines of work in a message and leaves the problem itself out", () => {
    expect(exponents.findLines?.("I did x^3 * x^5 and got x^15", problemOf("simplify x^3 * x^5"))).toEqual([
      "x^15",
    ]);
    const scientific = problemOf("write 0.00032 in scientific notation");
    expect(exponents.findLines?.("is it 3.2 × 10⁻⁴?", scientific)).toEqual(["3.2 × 10⁻⁴"]);
    expect(exponents.findLines?.("question 4, no idea", scientific)).toEqual([]);
    expect(exponents.findLines?.("= x", problemOf("simplify x^3/x^2"))).toEqual(["x"]);
  });

  it.each(["(((((x^2)^3)^4)^5)^6)^7", `x^2${" * x^2".repeat(200)}`, "x^(9^9^9)", "(x^400)^400", "10^400"])(
    "stays bounded on %s",
    (text) => {
      const problem = exponents.find?.(`simplify ${text}`) ?? null;
      if (problem !== null) expect(exponents.solve(problem).steps.length).toBeLessThan(25);
      const own = problemOf("simplify x^3 * x^5");
      expect(["unchecked", "wrong"]).toContain(exponents.judgeLine(own, [own.statement], text).verdict);
    },
  );
});

describe("misconceptions about powers", () => {
  it.each(
    (exponents.buggyRules ?? []).map(({ misconception }) => [misconception.id, misconception] as const),
  )("%s knows its own example and fills its question", (id, one) => {
    expect(misconceptionSchema.safeParse(one).error).toBeUndefined();
    const problem = problemOf(one.example.from);
    const judged = exponents.judgeLine(problem, [problem.statement], one.example.wrong);
    expect(judged).toMatchObject({ verdict: "wrong", misconception: id });
    expect(exponents.judgeLine(problem, [problem.statement], one.example.right).verdict).toBe("finished");
    for (const text of [one.ask.en, one.ask.es]) {
      expect(text.match(/\?/g)).toHaveLength(1);
      for (const [, name = ""] of text.matchAll(/\{(\w+)\}/g))
        expect(Object.keys(judged.values)).toContain(name);
    }
  });

  it("explains every one of its misconceptions by a rule", () => {
    expect(exponents.buggyRules).toHaveLength(22);
  });
});

describe("words for steps on powers", () => {
  it("has every value that a sentence needs", () => {
    for (const skill of exponents.skills ?? []) {
      for (let seed = 1; seed < 60; seed += 1) {
        const level = ([1, 2, 3] as const)[seed % 3] ?? 1;
        for (const step of exponents.generate?.(skill, level, seed)?.solution.steps ?? []) {
          const texts = Object.values(exponents.words?.[step.name] ?? {}).flatMap(({ en, es }) => [en, es]);
          for (const [, name = ""] of texts.join(" ").matchAll(/[[{](\w+)[\]}]/g))
            expect(Object.keys(step.values), `${step.name}: ${name}`).toContain(name);
        }
      }
    }
  });
});

describe("practice with powers", () => {
  itMakesSoundPractice(exponents);
});
