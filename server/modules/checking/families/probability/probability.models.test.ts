import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../checking.models.ts";
import { misconceptionSchema } from "../../misconceptions/misconceptions.schemas.ts";
import { itMakesSoundPractice } from "../linear/practice.contract.ts";
import { probability } from "./probability.models.ts";
import { generateProbability, probabilitySkills } from "./varying.models.ts";

function problemOf(text: string): Problem {
  const problem = probability.find?.(text) ?? null;
  if (problem === null) throw new Error(`no problem in: ${text}`);
  return problem;
}

const bag = "bag: 3 red, 5 blue";

describe("finding a probability problem", () => {
  it.each([
    [
      "A bag has 3 red and 5 blue marbles. What is the probability of drawing a red marble?",
      `${bag}; P(red)`,
    ],
    [
      "Una bolsa tiene 3 bolas rojas, 5 azules y 2 verdes. ¿Cuál es la probabilidad de sacar una azul?",
      "bolsa: 3 rojas, 5 azules, 2 verdes; P(azul)",
    ],
    [
      "A bag contains 10 marbles, 4 of them are red. What is the probability of red?",
      "bag: 4 red, 6 other; P(red)",
    ],
    [
      "A class has 12 boys and 18 girls. What is the probability that a student chosen is a girl?",
      "bag: 12 boys, 18 girls; P(girl)",
    ],
    [
      "On a spinner with 8 equal sections, 3 are red and 5 are blue. P(red)?",
      "spinner: 3 red, 5 blue; P(red)",
    ],
    ["A fair six-sided die is rolled. What is the probability of getting a 5?", "die; P(5)"],
    ["¿Cuál es la probabilidad de sacar un número par con un dado?", "dado; P(par)"],
    ["probability of rolling a 4 or a 6 with a die", "die; P(4 or 6)"],
    [
      "A card is drawn from a standard deck of 52 cards. What is the probability that it is a heart?",
      "deck of 52 cards; P(heart)",
    ],
    [
      "Tickets are numbered 1 to 20. Find the probability of a multiple of 5.",
      "numbers 1 to 20; P(multiple of 5)",
    ],
    ["What is the probability of getting heads with a coin?", "coin; P(heads)"],
    [
      "A bag contains 4 red, 3 blue and 5 green counters. Find the probability that it is not green.",
      "bag: 4 red, 3 blue, 5 green; P(not green)",
    ],
    [
      "The probability of rain is 30%. What is the probability that it does not rain?",
      "P(A) = 0.3; P(not A)",
    ],
    [
      "P(A) = 1/4, P(B) = 1/3 and A and B are mutually exclusive. Find P(A or B).",
      "P(A) = 1/4, P(B) = 1/3, mutually exclusive; P(A or B)",
    ],
    [
      "A coin is tossed and a die is rolled. What is the probability of heads and a 6?",
      "coin and die; P(heads and 6)",
    ],
    [
      "A bag has 3 red and 5 blue marbles. Two marbles are drawn without replacement. What is the probability that both are red?",
      `${bag}, two draws without replacement; P(red, then red)`,
    ],
    [
      "Hay 4 bolas negras y 6 blancas en una urna. Se sacan dos sin devolución. ¿Cuál es la probabilidad de que ambas sean negras?",
      "bolsa: 4 negras, 6 blancas, dos extracciones sin devolución; P(negras, luego negras)",
    ],
    [
      "A die was thrown 60 times and a six came 12 times. What is the relative frequency?",
      "12 times in 60 trials; relative frequency",
    ],
    [
      "A spinner landed 12 times on red, 18 on blue and 10 on green. What is the relative frequency of blue?",
      "results: 12 red, 18 blue, 10 green; relative frequency of blue",
    ],
  ])("%s", (text, statement) => {
    const problem = problemOf(text);
    expect(problem).toMatchObject({ statement, family: "probability" });
    expect(problemOf(statement)).toEqual(problem);
  });

  it.each([
    "What is probability?",
    "Two dice are thrown. What is the probability that the sum is 9?",
    "Two coins are tossed. Probability of two heads?",
    "A bag has 3 red and 5 blue marbles. How many red must be added so that the probability of red is 1/2?",
    "A bag has 3 red and 5 blue marbles. Two are drawn. What is the probability that both are red?",
    "A bag has 3 red and 5 blue marbles. What is the probability that at least one of two is red?",
    "P(A) = 0.4 and P(B) = 0.5. Find P(A and B)",
    "P(A) = 1.4; P(not A)",
    "",
  ])("finds none in: %s", (text) => {
    expect(probability.find?.(text)).toBeNull();
  });
});

describe("judging lines about a probability", () => {
  const simple = `${bag}; P(red)`;
  const reducible = "bag: 3 red, 6 blue; P(red)";
  const opposite = `${bag}; P(not red)`;
  const either = "bag: 3 red, 2 blue, 5 green; P(red or blue)";
  const kept = `${bag}, two draws without replacement; P(red, then red)`;
  const both = "coin and die; P(heads and 6)";
  it.each([
    [simple, "3+5=8", "progress"],
    [simple, "there are 8 marbles", "progress"],
    [simple, "3/8", "finished"],
    [simple, "P(red) = 3/8", "finished"],
    [simple, "$P(\\text{red}) = \\frac{3}{8}$", "finished"],
    [simple, "the probability is 0.375", "finished"],
    [simple, "37.5%", "finished"],
    [simple, "37.5 percent", "finished"],
    [simple, "3 out of 8", "finished"],
    [simple, "P(blue) = 5/8", "no-progress"],
    [simple, "3/5", "wrong"],
    [simple, "P(red) = 3", "wrong"],
    [simple, "3", "progress"],
    [simple, "3/8 = 0.4", "unchecked"],
    [simple, "3/8 = 0.5", "wrong"],
    [simple, "dunno", "unchecked"],
    [reducible, "3/9", "progress"],
    [reducible, "3/9 = 1/3", "finished"],
    [reducible, "33%", "unchecked"],
    [reducible, "0.33", "unchecked"],
    [opposite, "3/8", "progress"],
    [opposite, "P(red) = 3/8", "progress"],
    [opposite, "1 - 3/8", "progress"],
    [opposite, "P(not red) = 5/8", "finished"],
    [opposite, "P(not red) = 3/8", "wrong"],
    [either, "3/10 + 2/10", "progress"],
    [either, "5/10", "progress"],
    [either, "3/10 + 2/10 = 5/10 = 1/2", "finished"],
    [either, "3/10 * 2/10", "wrong"],
    [either, "3/10 + 2/10 = 5/20", "wrong"],
    [kept, "3/8", "progress"],
    [kept, "2/7", "progress"],
    [kept, "3/8 * 2/7", "progress"],
    [kept, "6/56", "progress"],
    [kept, "3/28", "finished"],
    [kept, "3/8 * 3/8 = 9/64", "wrong"],
    [both, "1/2", "progress"],
    [both, "1/2 * 1/6 = 1/12", "finished"],
    [both, "1/2 + 1/6", "wrong"],
    ["P(A) = 0.3; P(not A)", "1 - 0.3 = 0.7", "finished"],
    ["dado; P(par)", "la probabilidad es 1/2", "finished"],
    ["dado; P(par)", "3 de cada 6", "progress"],
  ])("%s: %s is %s", (statement, line, verdict) => {
    const problem = problemOf(statement);
    expect(probability.judgeLine(problem, [problem.statement], line).verdict).toBe(verdict);
  });

  it("takes the next step from the student's own line", () => {
    const problem = problemOf(kept);
    const next = (line: string) => probability.nextStep(problem, line);
    expect(next(problem.statement)).toMatchObject({ name: "count-all" });
    expect(next("3+5=8")).toMatchObject({ name: "first-alone", line: "3/8" });
    expect(next("3/8")).toMatchObject({ name: "multiply-what-is-left", line: "3/8 * 2/7" });
    expect(next("3/8 * 2/7")).toMatchObject({ name: "work-out-product", line: "6/56" });
    expect(next("6/56")).toMatchObject({ name: "reduce-fraction", line: "3/28" });
    expect(next("3/28")).toBeNull();
  });

  it.each([
    [simple, "I think it's 3/5", ["3/5"]],
    [
      simple,
      "there are 3+5=8 marbles so the probability is 3/8",
      ["there are 3+5=8 marbles", "the probability is 3/8"],
    ],
    [simple, "creo que es 37,5%... no, 37.5%", ["37.5%"]],
    [simple, "can you help me with number 3?", []],
    [simple, "A bag has 3 red and 5 blue marbles. What is the probability of drawing a red marble?", []],
  ])("%s: finds the lines of work in: %s", (statement, message, lines) => {
    expect(probability.findLines?.(message, problemOf(statement))).toEqual(lines);
  });
});

describe("misconceptions about probability", () => {
  it.each(
    (probability.buggyRules ?? []).map(({ misconception }) => [misconception.id, misconception] as const),
  )("%s knows its own example and fills its question", (id, one) => {
    expect(misconceptionSchema.safeParse(one).error).toBeUndefined();
    const problem = problemOf(one.example.from);
    const judged = probability.judgeLine(problem, [problem.statement], one.example.wrong);
    expect(judged).toMatchObject({ verdict: "wrong", misconception: id });
    const right = probability.judgeLine(problem, [problem.statement], one.example.right);
    expect(right.verdict).toBe("finished");
    for (const text of [one.ask.en, one.ask.es]) {
      expect(text.match(/\?/g)).toHaveLength(1);
      for (const [, name = ""] of text.matchAll(/\{(\w+)\}/g))
        expect(Object.keys(judged.values)).toContain(name);
    }
  });
});

describe("practice with probability", () => {
  itMakesSoundPractice(probability);

  it.each(probabilitySkills.map((skill) => [skill] as const))(
    "%s speaks Spanish where that is asked for",
    (skill) => {
      for (let seed = 0; seed < 60; seed += 1) {
        const made = generateProbability(skill, 2, seed, "es");
        expect(probability.find?.(made?.problem.statement ?? "")).toEqual(made?.problem);
        expect(made?.problem.statement).not.toMatch(/\b(?:red|bag|not|or|and|of|die|coin)\b/);
      }
    },
  );
});

describe("any text at all", () => {
  it("is read without failing, and a problem that is found reads back as itself", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "bag",
        "bolsa",
        "red",
        "roja",
        "P(",
        ")",
        "probability",
        "die",
        "without replacement",
        "not",
        "or",
        ",",
        ";",
        " ",
        "?",
        "=",
        "/",
        "%",
      ),
      fc.integer({ min: -50, max: 200 }).map(String),
      fc.string(),
    );
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(" "));
    const known = problemOf("bag: 3 red, 5 blue; P(red)");
    fc.assert(
      fc.property(text, (written) => {
        const problem = probability.find?.(written) ?? null;
        if (problem !== null) {
          expect(probability.find?.(problem.statement)).toEqual(problem);
          const { answer } = probability.solve(problem);
          expect(probability.judgeLine(problem, [problem.statement], answer).verdict).toBe("finished");
        }
        for (const line of probability.findLines?.(written, known) ?? [])
          expect(probability.judgeLine(known, [known.statement], line).text).toBe(line);
      }),
      { numRuns: 400 },
    );
  });
});
