import { describe, expect, it } from "vitest";
import { findProblem, generate, similar } from "../engine.ts";
import { families } from "./families.models.ts";
import { spokenIn } from "./spoken.models.ts";

const english =
  /\\text\{[^}]*\b(?:simplify|factor|expand|evaluate|rationali[sz]e|write|when|for|and|as|slope|line|through|intercept|parallel|of|the|with|is|area|width|radius|mean)\b/;
const skills = families.flatMap((family) => family.skills ?? []);

/** A problem's LaTeX as a reader would type it again. */
const asText = (latex: string) => latex.replace(/\\text\{([^{}]*)\}/g, "$1").replace(/\\;|\\,/g, " ");

describe("words in a problem's mathematics", () => {
  it("are Spanish for a Spanish reader, of every skill", () => {
    const left = skills.flatMap((skill) =>
      ([1, 2, 3] as const).flatMap((difficulty) => {
        const latex = generate(skill, difficulty, 5, "es")?.problem.latex ?? "";
        return english.test(latex) ? [latex] : [];
      }),
    );
    expect(left).toEqual([]);
  });

  it("are the same problem in both languages, with the same solution", () => {
    for (const skill of skills.filter((one) =>
      /^(?:polynom|radical|exponent|line|geometry|rational)/.test(one),
    )) {
      const [ours, theirs] = [generate(skill, 2, 5, "en"), generate(skill, 2, 5, "es")];
      expect(theirs?.solution.answer, skill).toBe(ours?.solution.answer);
      expect(theirs?.problem.skill).toBe(skill);
    }
  });

  it.each([
    ["Simplifica 3x + 2x - 4", "\\text{simplifica }"],
    ["Factoriza x^2 + 5x + 6", "\\text{factoriza }"],
    ["Desarrolla (x+2)(x-3)", "\\text{desarrolla }"],
    ["Evalúa 3x + 2 cuando x = 4", "\\text{ cuando }"],
    ["Simplifica √72", "\\text{simplifica }"],
    ["Racionaliza 3/√2", "\\text{racionaliza }"],
    ["Escribe 0.00032 en notación científica", "\\text{ en notación científica}"],
    ["Pendiente de la recta que pasa por (1, 2) y (3, 8)", "\\text{ y }"],
    ["Simplify √72", "\\text{simplify }"],
    ["Factor x^2 + 5x + 6", "\\text{factor }"],
  ])("are in the language of the message: %s", (message, words) => {
    const problem = findProblem(message);
    expect(problem?.latex).toContain(words);
    expect(similar(problem ?? failed(), 3).problem.latex).toContain(words);
  });

  it("are read again as what they are in English", () => {
    const messages = skills
      .filter((skill) => /^(?:polynom|radical|exponent|line)/.test(skill))
      .flatMap((skill) => ([1, 2, 3] as const).map((difficulty) => generate(skill, difficulty, 9, "es")));
    const other = messages.flatMap((made) => {
      const { problem } = made ?? failed();
      if (!problem.latex.includes("\\text")) return [];
      const [again, inEnglish] = [problem, spokenIn(problem, "en")].map(({ latex }) =>
        findProblem(asText(latex)),
      );
      return again?.statement === inEnglish?.statement ? [] : [`${problem.latex}: ${again?.statement}`];
    });
    expect(other).toEqual([]);
  });

  it("turn back into English, and leave what other families write alone", () => {
    const problem = findProblem("Simplifica √72") ?? failed();
    expect(spokenIn(problem, "en").latex).toBe(findProblem("Simplify √72")?.latex);
    const mean = findProblem("Halla la media de 3, 5 y 7") ?? failed();
    expect(spokenIn(mean, "en")).toBe(mean);
  });
});

function failed(): never {
  throw new Error("no problem");
}
