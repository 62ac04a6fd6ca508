import { describe, expect, it } from "vitest";
import { families } from "./families/families.models.ts";
import { checkSteps } from "./steps.models.ts";

const languages = ["en", "es"] as const;
const difficulties = [1, 2, 3] as const;

/** Practice problems of every skill that a family makes, in both languages. */
const practice = families.flatMap((family) =>
  (family.skills ?? []).flatMap((skill) =>
    languages.flatMap((language) =>
      difficulties.flatMap((difficulty) => {
        const worked = family.generate?.(skill, difficulty, 7, language) ?? null;
        return worked === null ? [] : [{ family, language, difficulty, worked }];
      }),
    ),
  ),
);

const isUsual = ({ language, difficulty }: (typeof practice)[number]) =>
  language === "en" && difficulty === 2;

describe("lines under a problem that a family judges by its own lines", () => {
  it("follow where they are its own worked solution, under the problem or as the lines after it", () => {
    const faults = practice.flatMap(({ worked }) => {
      const lines = worked.solution.steps.map((step) => step.line);
      const under = checkSteps({ problem: worked.problem.statement, lines }).links;
      const after = checkSteps({ lines: [worked.problem.statement, ...lines] }).links;
      const isRight = under.every((verdict) => verdict === "follows" || verdict === "given");
      return isRight && after.slice(1).every((verdict) => verdict === "follows")
        ? []
        : [`${worked.problem.statement}: ${under.join(" ")} / ${after.join(" ")}`];
    });
    expect(faults).toEqual([]);
  });

  it("are called wrong, with the misconception, where a documented mistake gives them", () => {
    const other = /^(?:linear-|quadratic-equation|function-value)/;
    const faults = practice.filter(isUsual).flatMap(({ family, worked }) =>
      other.test(family.id)
        ? []
        : (family.buggyRules ?? []).flatMap((rule) => {
            const [wrong] = rule.apply(worked.problem, worked.problem.statement);
            if (wrong === undefined) return [];
            const { firstWrong, misconception } = checkSteps({
              problem: worked.problem.statement,
              lines: [wrong.line],
            });
            return firstWrong === 0 && misconception !== undefined
              ? []
              : [`${worked.problem.statement}: ${wrong.line}`];
          }),
    );
    expect(faults).toEqual([]);
  });

  it.each([
    ["Find the derivative of f(x) = 3x^2 + 5x", ["f'(x) = 3 * 2x + 5", "f'(x) = 6x + 5"]],
    ["Deriva f(x) = 3x^2 + 5x", ["f'(x) = 3·2x + 5", "= 6x + 5"]],
    ["What is 20% of 80?", ["0.2 * 80", "16"]],
    ["¿Cuánto es el 20% de 80?", ["0,2 · 80", "= 16"]],
    ["Find the mean of 4, 8, 6", ["4 + 8 + 6 = 18", "18/3 = 6"]],
    ["f(x) = 2x + 1. Find f(3)", ["f(3) = 2*3 + 1", "f(3) = 7"]],
    ["Find the area of a triangle with base 6 cm and height 5 cm", ["A = 1/2 * 6 * 5", "A = 15 cm^2"]],
    ["Find the slope of the line through (1, 2) and (3, 8)", ["m = (8-2)/(3-1)", "m = 6/2", "m = 3"]],
    ["Solve the system x + y = 5, x - y = 1", ["2x = 6", "x = 3", "y = 2"]],
  ])("follow, however a student writes them: %s", (problem, lines) => {
    expect(checkSteps({ problem, lines })).toEqual({ firstWrong: null, links: lines.map(() => "follows") });
  });

  it.each([
    ["Find the derivative of f(x) = 3x^2 + 5x", ["f'(x) = 6x + 5x"], 0],
    ["What is 20% of 80?", ["0.2 * 80", "1.6"], 1],
    ["f(x) = 2x + 1. Find f(3)", ["f(3) = 2*3 + 1", "f(3) = 8"], 1],
    ["Find the slope of the line through (1, 2) and (3, 8)", ["m = (3-1)/(8-2)"], 0],
  ])("are wrong where they are: %s", (problem, lines, firstWrong) => {
    expect(checkSteps({ problem, lines })).toMatchObject({ firstWrong });
  });

  it("follow from a wrong line that they follow from", () => {
    const lines = ["0.2 * 80", "18", "18 = 18"];
    expect(checkSteps({ problem: "What is 20% of 80?", lines })).toMatchObject({
      firstWrong: 1,
      links: ["follows", "wrong", "follows"],
    });
  });
});
