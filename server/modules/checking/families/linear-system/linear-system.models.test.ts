import { describe, expect, it } from "vitest";
import type { Problem } from "../../checking.models.ts";
import { misconceptionSchema } from "../../misconceptions/misconceptions.schemas.ts";
import { itMakesSoundPractice } from "../linear/practice.contract.ts";
import { linearSystem } from "./linear-system.models.ts";

function problemOf(text: string): Problem {
  const problem = linearSystem.find?.(text) ?? null;
  if (problem === null) throw new Error(`no problem in: ${text}`);
  return problem;
}

describe("finding a system of two equations", () => {
  it.each([
    ["x + y = 5, x - y = 1", "x + y = 5, x - y = 1", "systems.elimination"],
    ["Solve the system x+y=5 and x-y=1", "x + y = 5, x - y = 1", "systems.elimination"],
    ["x+y=5\nx-y=1", "x + y = 5, x - y = 1", "systems.elimination"],
    ["Resuelve x + y = 5 y x - y = 1", "x + y = 5, x - y = 1", "systems.elimination"],
    ["\\begin{cases} 2a+b=7 \\\\ a-b=2 \\end{cases}", "2a + b = 7, a - b = 2", "systems.elimination"],
    ["y = 2x + 1, 3x + y = 11", "y = 2x + 1, 3x + y = 11", "systems.substitution"],
    [
      "solve by substitution: x + y = 5, 2x - 3y = 5",
      "solve by substitution: x + y = 5, 2x - 3y = 5",
      "systems.substitution",
    ],
    [
      "por reducción: 2x + y = 5; x - y = 1",
      "solve by elimination: 2x + y = 5, x - y = 1",
      "systems.elimination",
    ],
    ["x + y = 5, x + y = 7", "x + y = 5, x + y = 7", "systems.no-single-solution"],
  ])("%s", (text, statement, skill) => {
    expect(problemOf(text)).toMatchObject({ statement, skill, family: "linear-system" });
  });

  it.each([
    "x = 3, y = 2",
    "x + y = 5",
    "x + y = 5 so y = 5 - x",
    "I got x + y = 5 and then x - y = 1",
    "2x + 3 = 7, x = 2",
    "x + y + z = 3, x - y = 1",
    "x^2 + y = 3, x - y = 1",
    "hello, how are you",
    "",
  ])("finds none in: %s", (text) => {
    expect(linearSystem.find?.(text)).toBeNull();
  });
});

describe("judging lines on a system", () => {
  const easy = "x + y = 5, x - y = 1";
  it.each([
    [easy, "2x = 6", "progress"],
    [easy, "x = 3", "progress"],
    [easy, "x = 6/2 = 3", "progress"],
    [easy, "y = 5 - x", "progress"],
    [easy, "x - (5 - x) = 1", "progress"],
    [easy, "x = 3, y = 2", "finished"],
    [easy, "x = 3 and y = 2", "finished"],
    [easy, "(3, 2)", "finished"],
    [easy, "(y, x) = (2, 3)", "finished"],
    [easy, "(2, 3)", "wrong"],
    [easy, "x = 4", "wrong"],
    [easy, "2y = 6", "wrong"],
    [easy, "x + y = 5", "no-progress"],
    [easy, "3 + 2 = 5", "no-progress"],
    [easy, "no solution", "wrong"],
    [easy, "z = 4", "unchecked"],
    [easy, "hm", "unchecked"],
    ["x + y = 5, x + y = 7", "0 = 2", "progress"],
    ["x + y = 5, x + y = 7", "no solution", "finished"],
    ["x + y = 5, x + y = 7", "x = 3", "wrong"],
    ["solve the system x + y = 5, 2x + 2y = 10", "infinitely many solutions", "finished"],
    ["solve the system x + y = 5, 2x + 2y = 10", "0 = 0", "progress"],
    ["solve the system x + y = 5, 2x + 2y = 10", "y = 5 - x", "progress"],
    ["solve the system x + y = 5, 2x + 2y = 10", "x = 3", "loses-solutions"],
    ["3x + y = 1, 2x - y = 1", "x = 0.4", "finished-later"],
  ])("%s: %s is %s", (statement, line, verdict) => {
    const problem = problemOf(statement);
    const judged = linearSystem.judgeLine(problem, [problem.statement], line).verdict;
    expect(judged).toBe(verdict === "finished-later" ? "progress" : verdict);
  });

  it("is finished when the second value joins the first", () => {
    const problem = problemOf(easy);
    expect(linearSystem.judgeLine(problem, [problem.statement, "2x = 6", "x = 3"], "y = 2").verdict).toBe(
      "finished",
    );
    expect(linearSystem.judgeLine(problem, [problem.statement, "x = 3"], "3 + y = 5").verdict).toBe(
      "progress",
    );
  });

  it("takes the next step from the student's own line", () => {
    const problem = problemOf(easy);
    expect(linearSystem.nextStep(problem, problem.statement)).toMatchObject({
      name: "add-equations",
      line: "2x = 6",
    });
    expect(linearSystem.nextStep(problem, "y = 5 - x")).toMatchObject({
      name: "substitute",
      line: "x - (5 - x) = 1",
    });
    expect(linearSystem.nextStep(problem, "x = 3")).toMatchObject({ name: "back-substitute" });
    expect(linearSystem.nextStep(problem, "x - (5 - x) = 1")).toMatchObject({
      name: "solve-one-unknown",
      line: "x = 3",
    });
    expect(linearSystem.nextStep(problem, "what")).toBeNull();
  });

  it("finds lines of work in a message", () => {
    const problem = problemOf(easy);
    expect(linearSystem.findLines?.("x+y=5, x-y=1\n2x = 6\nx = 3\nso (3, 2)", problem)).toEqual([
      "2x = 6",
      "x = 3",
      "(3, 2)",
    ]);
  });
});

describe("misconceptions about systems", () => {
  it.each(
    (linearSystem.buggyRules ?? []).map(({ misconception }) => [misconception.id, misconception] as const),
  )("%s knows its own example and fills its question", (id, one) => {
    expect(misconceptionSchema.safeParse(one).error).toBeUndefined();
    const problem = problemOf(one.example.from);
    const judged = linearSystem.judgeLine(problem, [problem.statement], one.example.wrong);
    expect(judged).toMatchObject({ verdict: "wrong", misconception: id });
    expect(["progress", "no-progress", "finished"]).toContain(
      linearSystem.judgeLine(problem, [problem.statement], one.example.right).verdict,
    );
    for (const text of [one.ask.en, one.ask.es]) {
      expect(text.match(/\?/g)).toHaveLength(1);
      for (const [, name = ""] of text.matchAll(/\{(\w+)\}/g))
        expect(Object.keys(judged.values)).toContain(name);
    }
  });
});

describe("practice with systems", () => {
  itMakesSoundPractice(linearSystem);
});

describe("both values on one line", () => {
  it.each(["x = 3 y = 2", "y=2 x=3", "x = 3, y = 2"])(
    "are never called wrong without a comma: %s",
    (line) => {
      const problem = problemOf("Solve x + y = 5, x - y = 1");
      expect(linearSystem.judgeLine(problem, [problem.statement], line).verdict).toBe("finished");
    },
  );

  it("are wrong where one of them is", () => {
    const problem = problemOf("Solve x + y = 5, x - y = 1");
    expect(linearSystem.judgeLine(problem, [problem.statement], "x = 3 y = 4").verdict).toBe("wrong");
  });
});
