import { describe, expect, it } from "vitest";
import { checkSteps, judgeLine } from "../engine.ts";
import { readExpression } from "../expression.models.ts";
import { findInWords, recognise } from "../families/families.models.ts";
import { misconceptions } from "./misconceptions.models.ts";
import { misconceptionSchema } from "./misconceptions.schemas.ts";

describe("misconception rules", () => {
  it("are valid data, at least twenty, with ids of their own", () => {
    expect(misconceptions.length).toBeGreaterThanOrEqual(20);
    expect(new Set(misconceptions.map((rule) => rule.id)).size).toBe(misconceptions.length);
    for (const rule of misconceptions) expect(misconceptionSchema.safeParse(rule).error).toBeUndefined();
  });

  it.each(misconceptions.map((rule) => [rule.id, rule] as const))(
    "%s recognises its own example and not the right line",
    (id, rule) => {
      const { from, wrong, right } = rule.example;
      const problem = findInWords(from) ?? recognise(readExpression(from));
      const isTracedByLinks = ["linear-equation", "linear-inequality", "arithmetic"].includes(
        problem?.family ?? "arithmetic",
      );
      if (problem !== null && !isTracedByLinks) {
        const judged = judgeLine(problem, [problem.statement], wrong);
        expect(judged.misconception).toBe(id);
        expect(["wrong", "loses-solutions", "adds-solutions"]).toContain(judged.verdict);
        expect(["finished", "progress", "no-progress"]).toContain(
          judgeLine(problem, [problem.statement], right).verdict,
        );
        return;
      }
      expect(checkSteps({ problem: from, lines: [wrong] })).toMatchObject({
        firstWrong: 0,
        misconception: id,
      });
      expect(checkSteps({ problem: from, lines: [right] })).toEqual({ firstWrong: null, links: ["follows"] });
    },
  );

  it.each(misconceptions.map((rule) => [rule.id, rule] as const))(
    "%s asks one question whose blanks the judgement fills",
    (id, rule) => {
      const problem = findInWords(rule.example.from) ?? recognise(readExpression(rule.example.from));
      if (problem === null) {
        expect(id).toBe("power-over-sum");
        return;
      }
      const judged = judgeLine(problem, [problem.statement], rule.example.wrong);
      for (const text of [rule.ask.en, rule.ask.es]) {
        expect(text.match(/\?/g)).toHaveLength(1);
        for (const [, name = ""] of text.matchAll(/\{(\w+)\}/g))
          expect(Object.keys(judged.values)).toContain(name);
      }
    },
  );

  it("never tries the solution itself as a test number", () => {
    const problem = recognise(readExpression("3(x - 2) = -3"));
    if (problem === null) throw new Error("not recognised");
    expect(judgeLine(problem, [], "3x - 2 = -3")).toMatchObject({
      misconception: "distribute-first-only",
      values: { bracket: "3(x - 2)", given: "3x - 2", number: "2" },
    });
  });
});
