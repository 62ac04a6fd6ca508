import { describe, expect, it } from "vitest";
import { linearEquation } from "../linear-equation/linear-equation.models.ts";
import { linearInequality } from "../linear-inequality/linear-inequality.models.ts";
import { itMakesSoundPractice } from "./practice.contract.ts";

describe("practice with linear equations", () => {
  itMakesSoundPractice(linearEquation);

  it("is made for its own skills only", () => {
    expect(linearEquation.generate?.("linear-inequalities.one-step", 1, 1)).toBeNull();
    expect(linearEquation.generate?.("quadratics.factoring", 1, 1)).toBeNull();
  });

  it("traces a wrong line by the rule that made it", () => {
    const made = linearEquation.generate?.("linear-equations.brackets", 2, 5);
    const rule = linearEquation.buggyRules?.find((one) => one.misconception.id === "distribute-first-only");
    const [wrong] = made == null ? [] : (rule?.apply(made.problem, made.problem.statement) ?? []);
    if (made == null || wrong === undefined) throw new Error("no wrong line");
    expect(linearEquation.judgeLine(made.problem, [made.problem.statement], wrong.line)).toMatchObject({
      verdict: "wrong",
      misconception: "distribute-first-only",
    });
  });
});

describe("practice with linear inequalities", () => {
  itMakesSoundPractice(linearInequality);
});
