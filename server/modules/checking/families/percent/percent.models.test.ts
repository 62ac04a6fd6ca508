import { describe, expect, it } from "vitest";
import type { Problem } from "../../checking.models.ts";
import { findProblem } from "../../finding.models.ts";
import { misconceptionSchema } from "../../misconceptions/misconceptions.schemas.ts";
import { itMakesSoundPractice } from "../linear/practice.contract.ts";
import { percent } from "./percent.models.ts";

function problemOf(text: string): Problem {
  const problem = percent.find?.(text) ?? null;
  if (problem === null) throw new Error(`no problem in: ${text}`);
  return problem;
}

describe("finding what is asked about percentages", () => {
  it.each([
    ["what's 15% of 80", "15% * 80"],
    ["Find 15 % of $80.", "15% * 80"],
    ["cuánto es el 15 por ciento de 80?", "15% * 80"],
    ["Calculate 12.5% of 1,200 students", "12.5% * 1200"],
    ["$15\\%$ of 80", "15% * 80"],
    ["What percent of 80 is 20?", "what percent of 80 is 20"],
    ["20 is what percent of 80", "what percent of 80 is 20"],
    ["¿Qué porcentaje de 80 es 20?", "what percent of 80 is 20"],
    ["Expresa 20 como porcentaje de 80", "what percent of 80 is 20"],
    ["20 is 25% of what number?", "20 is 25% of what"],
    ["25% of a number is 20. Find the number.", "20 is 25% of what"],
    ["El 25 % de un número es 20. ¿Cuál es el número?", "20 is 25% of what"],
    ["20 es el 25% de qué número?", "20 is 25% of what"],
    ["Increase 80 by 15%", "80 increased by 15%"],
    ["Aumenta 80 en un 15 %", "80 increased by 15%"],
    ["A price of 80 € rises by 15 %. What is the new price?", "80 increased by 15%"],
    ["Un precio de 80 € sube un 15 %. ¿Cuál es el nuevo precio?", "80 increased by 15%"],
    ["A jacket costs $80. Its price is reduced by 20%. What does it cost now?", "80 decreased by 20%"],
    ["What is 20% off 80?", "80 decreased by 20%"],
    [
      "A price of 200 rises by 10% and then falls by 10%. What is the final price?",
      "200 increased by 10%, then decreased by 10%",
    ],
    ["Find the percent change from 80 to 100", "percent change from 80 to 100"],
    ["A price falls from 100 € to 80 €. What is the percentage decrease?", "percent change from 100 to 80"],
    ["Un precio baja de 100 a 80. ¿Cuál es el porcentaje de descuento?", "percent change from 100 to 80"],
    [
      "After a 20% discount, a shirt costs $64. What was the original price?",
      "64 after a decrease of 20%, original value",
    ],
    [
      "Tras un aumento del 15 %, el precio es 92 €. ¿Cuál era el precio anterior?",
      "92 after an increase of 15%, original value",
    ],
    ["A price rises by 15 % to 92 €. What was the old price?", "92 after an increase of 15%, original value"],
    ["Find the simple interest on $500 at 4% for 3 years", "simple interest on 500 at 4% for 3 years"],
    [
      "500 € are invested at 4 % simple interest for 6 months. How much interest is paid?",
      "simple interest on 500 at 4% for 6 months",
    ],
    [
      "Calcula el interés simple de 500 € al 4 % anual durante 3 años",
      "interés simple de 500 al 4% durante 3 años",
    ],
    [
      "$500 is put in a bank at 4% compound interest per year for 2 years. What is the total?",
      "total with compound interest on 500 at 4% for 2 years",
    ],
    ["Write 3/8 as a percent", "3/8 as a percent"],
    ["escribe $\\frac{3}{8}$ como porcentaje", "3/8 as a percent"],
    ["convert 0.35 to a fraction", "0.35 as a fraction"],
    ["write 45% as a fraction in lowest terms", "45% as a fraction"],
    ["pasa 45 % a decimal", "45% as a decimal"],
  ])("%s", (text, statement) => {
    expect(findProblem(text)).toMatchObject({ statement, family: "percent" });
    expect(problemOf(statement)).toEqual(problemOf(text));
  });

  it.each([
    "I got 20% of it right",
    "15% of 80 is 12",
    "so 80 increased by 15% is 92",
    "25% = 20",
    "what does percent mean",
    "Tom has 80 apples and gives 25% of them to Ana. How many are left?",
    "Maria buys a shirt for 80 €. She has a coupon of 10 € and pays 5 % tax. What does she pay?",
    "compound interest on 500 at 4%, paid monthly, for 2 years",
    "Which number is nearest to 19 % of 51?",
    "percent change from 80 to 80",
    "0% of 80",
    "",
  ])("finds none in: %s", (text) => {
    expect(percent.find?.(text)).toBeNull();
  });
});

describe("judging lines about percentages", () => {
  const [of, what, whole] = ["15% * 80", "what percent of 80 is 20", "20 is 25% of what"];
  const [up, rate] = ["80 increased by 15%", "percent change from 100 to 80"];
  const back = "64 after a decrease of 20%, original value";
  const twice = "200 increased by 10%, then increased by 20%";
  const interest = "simple interest on 500 at 4% for 3 years";
  const grown = "total with compound interest on 500 at 4% for 3 years";
  const thirds = "1/3 as a percent";
  it.each([
    [of, "15/100 * 80", "progress"],
    [of, "0.15 × 80 = 12", "finished"],
    [of, "$12", "finished"],
    [of, "12 €", "finished"],
    [of, "10% = 8", "progress"],
    [of, "10% of 80 is 8", "unchecked"],
    [of, "8 + 4", "progress"],
    [of, "80 * 15 = 1200", "progress"],
    [of, "1200", "wrong"],
    [of, "x = 12", "finished"],
    [of, "x = 8", "wrong"],
    [of, "x/80 = 15/100", "progress"],
    [of, "37", "wrong"],
    [what, "20/80", "progress"],
    [what, "20/80 = 0.25 = 25%", "finished"],
    [what, "20/80 * 100 = 25%", "finished"],
    [what, "20/80 = 0.25 * 100 = 25", "finished"],
    [what, "25", "finished"],
    [what, "1/4", "progress"],
    [what, "x/100 = 20/80", "progress"],
    [what, "80/20 = 4", "wrong"],
    [what, "20%", "wrong"],
    [whole, "0.25x = 20", "progress"],
    [whole, "25/100 = 20/x", "progress"],
    [whole, "25% = 20", "progress"],
    [whole, "1% = 0.8", "progress"],
    [whole, "1% = 0.5", "wrong"],
    [whole, "100% = 80", "finished"],
    [whole, "20 * 4 = 80", "finished"],
    [whole, "x = 5", "wrong"],
    [whole, "x = 25% * 20", "wrong"],
    [up, "80 + 15% = 92", "finished"],
    [up, "115%", "progress"],
    [up, "80 * 1.15", "progress"],
    [up, "12", "progress"],
    [up, "new price = 92 €", "finished"],
    [up, "95", "wrong"],
    [up, "80 + 15 = 95", "wrong"],
    [up, "80 - 12 = 68", "wrong"],
    [up, "dunno", "unchecked"],
    [rate, "20/100 = 20%", "finished"],
    [rate, "-20%", "finished"],
    [rate, "100 - 80 = 20", "progress"],
    [rate, "20/80 = 25%", "wrong"],
    [back, "80% = 64", "progress"],
    [back, "64/0.8 = 80", "finished"],
    [back, "76.8", "wrong"],
    [twice, "220", "progress"],
    [twice, "1.1 * 1.2 = 1.32", "progress"],
    [twice, "264", "finished"],
    [twice, "30%", "unchecked"],
    [interest, "500 * 4 * 3 / 100 = 60", "finished"],
    [interest, "I = 60", "finished"],
    [interest, "20 per year", "progress"],
    [interest, "600", "wrong"],
    [grown, "500 * 1.04^3", "progress"],
    [grown, "500(1.04)^3 = 562.432", "finished"],
    [grown, "562.43", "finished"],
    [grown, "560", "wrong"],
    [thirds, "33.3%", "finished"],
    [thirds, "33 1/3 %", "finished"],
    [thirds, "33%", "unchecked"],
    ["45% as a fraction", "45/100 = 9/20", "finished"],
    ["45% as a fraction", "45/100", "progress"],
    ["45% as a fraction", "0.45", "progress"],
    ["3/8 as a percent", "0.375", "progress"],
    ["3/8 as a percent", "37.5", "finished"],
    ["3/8 as a percent", "3/8 = 0,375", "progress"],
    ["3/8 as a percent", "38%", "wrong"],
    ["5% as a decimal", "0.5", "wrong"],
    ["5% as a decimal", "5/100 = 0.05", "finished"],
  ])("%s: %s is %s", (statement, line, verdict) => {
    const problem = problemOf(statement);
    expect(percent.judgeLine(problem, [problem.statement], line)).toMatchObject({ verdict });
  });

  it("takes the next step on the way the student took", () => {
    const change = problemOf(up);
    expect(percent.nextStep(change, change.statement)).toMatchObject({ line: "15/100 * 80" });
    expect(percent.nextStep(change, "12")).toMatchObject({ line: "80 + 12", name: "add-change" });
    expect(percent.nextStep(change, "1.15")).toMatchObject({ line: "80 * 1.15" });
    expect(percent.nextStep(change, "92")).toBeNull();
    expect(percent.nextStep(problemOf(what), "20/80")).toMatchObject({ line: "0.25" });
  });

  it.each([
    ["new price = 92 €", ["92"]],
    ["I did 15/100 * 80 = 12 and then 80 + 12 = 92", ["15/100 * 80 = 12", "80 + 12 = 92"]],
    ["is it 92?", ["92"]],
    ["25%", ["25%"]],
    ["What percent of 80 is 20? I got 400%", ["400%"]],
    ["I have 2 questions", []],
    ["idk", []],
  ])("finds lines of work in: %s", (message, lines) => {
    expect(percent.findLines?.(message, problemOf(up))).toEqual(lines);
  });
});

describe("misconceptions about percentages", () => {
  const own = (percent.buggyRules ?? []).filter(({ misconception }) =>
    misconception.skill.startsWith("percent."),
  );
  it.each(own.map(({ misconception }) => [misconception.id, misconception] as const))(
    "%s knows its own example and fills its question",
    (id, one) => {
      expect(misconceptionSchema.safeParse(one).error).toBeUndefined();
      const problem = problemOf(one.example.from);
      const judged = percent.judgeLine(problem, [problem.statement], one.example.wrong);
      expect(judged).toMatchObject({ verdict: "wrong", misconception: id });
      expect(percent.judgeLine(problem, [problem.statement], one.example.right).verdict).toBe("finished");
      for (const text of [one.ask.en, one.ask.es]) {
        expect(text.match(/\?/g)).toHaveLength(1);
        for (const [, name = ""] of text.matchAll(/\{(\w+)\}/g))
          expect(Object.keys(judged.values)).toContain(name);
      }
    },
  );
});

describe("practice with percentages", () => {
  it("is worded in the learner's language where it needs words", () => {
    const made = percent.generate?.("percent.interest", 2, 5, "es");
    expect(made?.problem.statement).toMatch(/^total con interés simple de \d+ al \d%/);
    if (made) expect(percent.similar(made.problem, 3).problem.statement).toContain("interés");
  });

  itMakesSoundPractice(percent);
});
