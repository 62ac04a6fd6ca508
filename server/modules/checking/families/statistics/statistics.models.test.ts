import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../checking.models.ts";
import { misconceptionSchema } from "../../misconceptions/misconceptions.schemas.ts";
import { itMakesSoundPractice } from "../linear/practice.contract.ts";
import { statistics } from "./statistics.models.ts";
import { generateStatistics } from "./varying.models.ts";

function problemOf(text: string): Problem {
  const problem = statistics.find?.(text) ?? null;
  if (problem === null) throw new Error(`no problem in: ${text}`);
  return problem;
}

describe("finding what is asked about a list of numbers", () => {
  it.each([
    ["Find the mean of 2, 5, 9", "mean of 2, 5, 9"],
    ["2, 5, 9 mean?", "mean of 2, 5, 9"],
    ["What is the average of 2, 5 and 9?", "mean of 2, 5, 9"],
    ["$\\text{mean of } 2,\\; 5,\\; 9$", "mean of 2, 5, 9"],
    ["What is the median of 9 1 5 2 7?", "median of 9, 1, 5, 2, 7"],
    ["The ages of five children are 4, 7, 7, 9, 13. Find the median.", "median of 4, 7, 7, 9, 13"],
    ["¿Cuál es la mediana de 3, 8, 1 y 4?", "mediana de 3, 8, 1, 4"],
    ["Halla la moda de 2, 2, 5, 7", "moda de 2, 2, 5, 7"],
    ["promedio de 2,5; 3,5; 4", "media de 2.5, 3.5, 4"],
    ["range of {3, −2, 8}", "range of 3, -2, 8"],
    ["The mean of 4, 7 and x is 6. Find x.", "mean of 4, 7, x is 6, find x"],
    [
      "The mean of 4, 7, 9 and another number is 8. What is the missing number?",
      "mean of 4, 7, 9, x is 8, find x",
    ],
    ["La media de 4, 7 y x es 6, halla x", "media de 4, 7, x es 6, halla x"],
    ["weighted mean of 80, 90 with weights 2, 3", "weighted mean of 80, 90 with weights 2, 3"],
    ["media ponderada de 80, 90 con pesos 2, 3", "media ponderada de 80, 90 con pesos 2, 3"],
    [
      "Find the mean of the values 1, 2, 3 with frequencies 4, 5, 6",
      "mean of 1, 2, 3 with frequencies 4, 5, 6",
    ],
  ])("%s", (text, statement) => {
    const problem = problemOf(text);
    expect(problem).toMatchObject({ statement, family: "statistics" });
    expect(problemOf(statement)).toEqual(problem);
  });

  it.each([
    "what does 2x mean",
    "I mean 3, 4, 5",
    "range of f(x) = 2, 3",
    "what is a median?",
    "find the mean, median and mode of 1, 2, 3",
    "The mean of 4, 6, 8 is 6. If 2 is added to each, what is the new mean?",
    "The scores are 4, 6, 8. The lowest is dropped. Find the mean.",
    "mean of 2,5, 3,5",
    "Tom has 3 bags with 4, 5 and 6 apples. How many are there on average if he eats 3?",
    "",
  ])("finds none in: %s", (text) => {
    expect(statistics.find?.(text)).toBeNull();
  });
});

describe("judging lines about a list of numbers", () => {
  const mean = "mean of 2, 5, 9";
  const even = "median of 9, 2, 6, 4";
  const odd = "median of 9, 1, 5, 2, 7";
  const mode = "mode of 5, 2, 2, 7, 5";
  const none = "mode of 2, 5, 7";
  const range = "range of 4, 9, -2, 7";
  const missing = "mean of 4, 7, x is 6, find x";
  const weighted = "weighted mean of 80, 90 with weights 2, 3";
  it.each([
    [mean, "2+5+9=16", "progress"],
    [mean, "16", "progress"],
    [mean, "the sum is 16", "progress"],
    [mean, "2+5=7", "progress"],
    [mean, "16/3", "finished"],
    [mean, "(2+5+9)/3", "progress"],
    [mean, "(2+5+9)/3 = 16/3", "finished"],
    [mean, "mean = 16/3", "finished"],
    [mean, "$\\bar{x} = \\frac{16}{3}$", "finished"],
    [mean, "5.33", "unchecked"],
    [mean, "mean = 16", "wrong"],
    [mean, "8", "wrong"],
    [mean, "16/2 = 8", "wrong"],
    [mean, "2+5+9=15", "wrong"],
    [mean, "2+5+9=16/3", "unchecked"],
    [mean, "4*7=28", "unchecked"],
    [mean, "median = 5", "unchecked"],
    [mean, "dunno", "unchecked"],
    ["media de 2, 5, 8", "la media es 5 puntos", "finished"],
    ["media de 2, 5, 5.5, 5.5", "4,5", "finished"],
    [even, "2, 4, 6, 9", "progress"],
    [even, "9 6 4 2", "progress"],
    [even, "2, 6, 4, 9", "wrong"],
    [even, "4 and 6", "progress"],
    [even, "(4+6)/2", "progress"],
    [even, "(4+6)/2 = 5", "finished"],
    [even, "median = 5", "finished"],
    [even, "4", "wrong"],
    [odd, "1, 2, 5, 7, 9", "progress"],
    [odd, "2, 5, 7", "progress"],
    [odd, "5", "finished"],
    [mode, "2, 2, 5, 5, 7", "progress"],
    [mode, "2 and 5", "finished"],
    [mode, "5, 2", "finished"],
    [mode, "the modes are 2 and 5", "finished"],
    [mode, "2", "wrong"],
    [mode, "2 and 7", "wrong"],
    [mode, "no mode", "wrong"],
    [none, "there is no mode", "finished"],
    [none, "no hay moda", "finished"],
    [none, "none", "finished"],
    [none, "mode = 0", "wrong"],
    [none, "2, 5, 7", "no-progress"],
    [range, "9 - (-2)", "progress"],
    [range, "9 and -2", "progress"],
    [range, "largest is 9", "progress"],
    [range, "9 - (-2) = 11", "finished"],
    [range, "11", "finished"],
    [range, "range = 9", "wrong"],
    [range, "9 - 2 = 7", "wrong"],
    [missing, "3*6=18", "progress"],
    [missing, "(4+7+x)/3 = 6", "progress"],
    [missing, "11 + x = 18", "progress"],
    [missing, "18 - 11 = 7", "finished"],
    [missing, "x = 7", "finished"],
    [missing, "x = 18 - 11 = 7", "finished"],
    [missing, "x = 6", "wrong"],
    [missing, "11 + x = 12", "wrong"],
    [weighted, "80*2 + 90*3 = 430", "progress"],
    [weighted, "2+3=5", "progress"],
    [weighted, "160 + 270", "progress"],
    [weighted, "430/5 = 86", "finished"],
    [weighted, "85", "wrong"],
  ])("%s: %s is %s", (statement, line, verdict) => {
    const problem = problemOf(statement);
    expect(statistics.judgeLine(problem, [problem.statement], line).verdict).toBe(verdict);
  });

  it("does not take a partial sum for the mean because it comes to the same number", () => {
    const problem = problemOf("mean of 1, 2, 6");
    expect(statistics.judgeLine(problem, [problem.statement], "1 + 2 = 3").verdict).toBe("no-progress");
  });

  it("takes the next step from the student's own line", () => {
    const problem = problemOf(even);
    expect(statistics.nextStep(problem, problem.statement)).toMatchObject({ name: "sort" });
    expect(statistics.nextStep(problem, "2, 4, 6, 9")).toMatchObject({ name: "halve-the-middle-two" });
    expect(statistics.nextStep(problem, "4 and 6")).toMatchObject({ name: "work-out-quotient" });
    expect(statistics.nextStep(problem, "5")).toBeNull();
    const other = problemOf(mean);
    expect(statistics.nextStep(other, "2+5+9=16")).toMatchObject({ name: "divide-by-count", line: "16/3" });
  });

  it.each([
    [mean, "I added 2+5+9=16 and then 16/3", ["2+5+9=16", "16/3"]],
    [mean, "the mean of 2, 5, 9 is 16/3", ["16/3"]],
    [mean, "I think the mean is 8", ["the mean is 8"]],
    [mean, "8 points?", ["8 points"]],
    [even, "sorted: 2, 4, 6, 9. the middle is 4 and 6", ["sorted: 2, 4, 6, 9", "the middle is 4 and 6"]],
    [none, "creo que no hay moda", ["no hay moda"]],
    [mode, "is it 2 and 5?", ["2 and 5"]],
    [mean, "I don't know, can you help me with number 3?", []],
    [mean, "Find the mean of 2, 5, 9", []],
  ])("%s: finds the lines of work in: %s", (statement, message, lines) => {
    expect(statistics.findLines?.(message, problemOf(statement))).toEqual(lines);
  });
});

describe("misconceptions about measures", () => {
  it.each(
    (statistics.buggyRules ?? []).map(({ misconception }) => [misconception.id, misconception] as const),
  )("%s knows its own example and fills its question", (id, one) => {
    expect(misconceptionSchema.safeParse(one).error).toBeUndefined();
    const problem = problemOf(one.example.from);
    const judged = statistics.judgeLine(problem, [problem.statement], one.example.wrong);
    expect(judged).toMatchObject({ verdict: "wrong", misconception: id });
    const right = statistics.judgeLine(problem, [problem.statement], one.example.right);
    expect(right.verdict).toBe("finished");
    for (const text of [one.ask.en, one.ask.es]) {
      expect(text.match(/\?/g)).toHaveLength(1);
      for (const [, name = ""] of text.matchAll(/\{(\w+)\}/g))
        expect(Object.keys(judged.values)).toContain(name);
    }
  });
});

describe("practice with measures", () => {
  itMakesSoundPractice(statistics);

  it("speaks Spanish where that is asked for, in similar problems too", () => {
    const made = generateStatistics("statistics.median", 2, 5, "es");
    expect(made?.problem.statement).toMatch(/^mediana de /);
    expect(statistics.find?.(made?.problem.statement ?? "")).toEqual(made?.problem);
    expect(made && statistics.similar(made.problem, 1).problem.statement).toMatch(/^mediana de /);
  });
});

describe("any text at all", () => {
  it("is read without failing, and a problem that is found reads back as itself", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "mean",
        "media",
        "median",
        "mode",
        "rango",
        "of",
        "de",
        ",",
        ";",
        " ",
        "x",
        "?",
        "is",
        "weights",
        "no",
        "=",
        "/",
      ),
      fc.integer({ min: -50, max: 200 }).map(String),
      fc.string(),
    );
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(" "));
    const known = problemOf("mode of 2, 2, 5");
    fc.assert(
      fc.property(text, (written) => {
        const problem = statistics.find?.(written) ?? null;
        if (problem !== null) {
          expect(statistics.find?.(problem.statement)).toEqual(problem);
          const { answer } = statistics.solve(problem);
          expect(statistics.judgeLine(problem, [problem.statement], answer).verdict).toBe("finished");
        }
        for (const line of statistics.findLines?.(written, known) ?? [])
          expect(statistics.judgeLine(known, [known.statement], line).text).toBe(line);
      }),
      { numRuns: 400 },
    );
  });
});

describe("the numbers put in order", () => {
  it.each([
    ["median of 13, 4, 14, 21, 39, 11", "4; 11; 13; 14; 21; 39"],
    ["median of 13, 4, 14, 21, 39, 11", "me queda 4, 11, 13, 14, 21, 39."],
    ["median of 13, 4, 14, 21, 39, 11", "I get 4, 11, 13, 14, 21, 39"],
    ["mediana de 8.2, 1.9, 4.1", "queda 1,9; 4,1; 8,2."],
  ])("are a right line of work: %s, %s", (text, message) => {
    const problem = problemOf(text);
    const lines = statistics.findLines?.(message, problem) ?? [];
    expect(lines.map((line) => statistics.judgeLine(problem, [problem.statement], line).verdict)).toEqual([
      "progress",
    ]);
  });
});
