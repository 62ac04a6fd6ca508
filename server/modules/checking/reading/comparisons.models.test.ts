import { describe, expect, it } from "vitest";
import { checkAnswer, findLines, findProblem, judgeLine } from "../engine.ts";
import { comparisonInSigns, comparisonInWords } from "./comparisons.models.ts";

const inSigns = (text: string) => {
  const said = comparisonInWords(text);
  return said === null ? null : comparisonInSigns(said, "x");
};

describe("a comparison told in words", () => {
  it.each([
    ["x is greater than 4", "x > 4"],
    ["So x has to be bigger than four.", "x > 4"],
    ["x > is 4", null],
    ["y must be more than -2", "y > -2"],
    ["T is at least 1/2", "T >= 1/2"],
    ["x is at most 3", "x <= 3"],
    ["x is no more than 3", "x <= 3"],
    ["x is not less than 3", "x >= 3"],
    ["x can't be less than 3", "x >= 3"],
    ["x is not greater than or equal to 3", "x < 3"],
    ["x is less than or equal to 2", "x <= 2"],
    ["x is less or equal to 2", "x <= 2"],
    ["x is equal to or greater than 2", "x >= 2"],
    ["x is strictly less than 3", "x < 3"],
    ["x is above one half", "x > 1/2"],
    ["x less than negative 2", "x < -2"],
    ["all numbers less than 2", "x < 2"],
    ["the solution is all real numbers greater than 2", "x > 2"],
    ["x can be any number greater than 4", "x > 4"],
    ["all values of x that are less than 4", "x < 4"],
    ["anything bigger than 4", "x > 4"],
    ["it's less than 4", "x < 4"],
    ["3 or less", "x <= 3"],
    ["x is 3 or more", "x >= 3"],
    ["x es mayor que 3", "x > 3"],
    ["x es menor o igual que 3", "x <= 3"],
    ["x es mayor que o igual a 3", "x >= 3"],
    ["x es igual o mayor que 3", "x >= 3"],
    ["x tiene que ser mayor que 4", "x > 4"],
    ["x es como mucho 3", "x <= 3"],
    ["x es al menos 3,5", "x >= 3.5"],
    ["x no es menor que 3", "x >= 3"],
    ["x no puede ser mayor que tres", "x <= 3"],
    ["todos los números menores que 2", "x < 2"],
    ["todos los números reales que son mayores que 2", "x > 2"],
    ["x puede ser cualquier número mayor que 4", "x > 4"],
    ["cualquier número mayor que menos dos", "x > -2"],
    ["más de 4", "x > 4"],
    ["3 o más", "x >= 3"],
  ])("is read: %s", (text, signs) => {
    expect(inSigns(text)).toBe(signs);
  });

  it.each([
    "x is 4",
    "4",
    "x is 3 more than 4",
    "whole numbers less than 2",
    "integers greater than 4",
    "x is between 1 and 3",
    "x is greater than 4 and less than 7",
    "x is greater than y",
    "is it less",
    "números enteros menores que 2",
    "more than 4 apples",
    "x is not at least 3",
    "I have more than 4",
    "",
  ])("is nothing else: %s", (text) => {
    expect(inSigns(text)).toBeNull();
  });
});

describe("an inequality answered in words", () => {
  it.each([
    ["x > 4", "x is greater than 4", "correct"],
    ["x > 4", "greater than 4", "correct"],
    ["x <= 3", "x is at most 3", "correct"],
    ["x > 3", "x es mayor que 3", "correct"],
    ["x < 2", "all numbers less than 2", "correct"],
    ["m < 2", "todos los números menores que 2", "correct"],
    ["(-∞, 2)", "all numbers less than 2", "correct"],
    ["x < 2.5", "x es menor que 2,5", "correct"],
    ["x is greater than 4", "x is more than 4", "correct"],
    ["x is greater than 4", "x > 4", "correct"],
    ["x > 4", "x is at least 4", "incorrect"],
    ["x > 4", "x is less than 4", "incorrect"],
    ["x < 2", "todos los números mayores que 2", "incorrect"],
    ["x > 4", "whole numbers greater than 4", "unreadable"],
  ])("where %s is expected, %s is %s", (expected, given, verdict) => {
    expect(checkAnswer({ expected, given }).verdict).toBe(verdict);
  });

  it.each([
    ["2x > 8", "all numbers greater than 4", "finished"],
    ["2x > 8", "x can't be more than 4", "wrong"],
    ["2x > 8", "x is bigger than four", "finished"],
    ["3m <= 9", "todos los números menores o iguales que 3", "finished"],
    ["3m <= 9", "m es 3 o menos", "finished"],
    ["3m <= 9", "m no es mayor que 3", "finished"],
  ])("under %s, %s is %s", (text, given, verdict) => {
    const problem = findProblem(text);
    if (problem === null) throw new Error("no problem");
    const lines = findLines(given, problem);
    expect(lines.map((line) => judgeLine(problem, [problem.statement], line).verdict)).toEqual([verdict]);
  });

  it("is no line where nothing is named, for it may answer the tutor's question", () => {
    const problem = findProblem("2x > 8");
    if (problem === null) throw new Error("no problem");
    expect(findLines("less than 2", problem)).toEqual([]);
  });
});
