import { describe, expect, it } from "vitest";
import type { Problem } from "../checking.models.ts";
import type { BuggyRule } from "./family.models.ts";
import { traceByRules } from "./tracing.models.ts";

const problem: Problem = {
  family: "arithmetic",
  statement: "2 + 2",
  latex: "2 + 2",
  unknown: null,
  skill: "a.b",
};

function rule(id: string, lines: Readonly<Record<string, string>>): BuggyRule {
  const sentence = { en: "?", es: "?" };
  const example = { from: "a", wrong: "b", right: "c" };
  return {
    misconception: { id, name: sentence, example, ask: sentence, source: "s", skill: "a.b" },
    apply: (_problem, rightLine) => {
      const line = lines[rightLine];
      return line === undefined ? [] : [{ line, values: { part: id } }];
    },
  };
}

describe("tracing a wrong line by buggy rules", () => {
  const rules = [rule("one", { first: "wrong" }), rule("two", { first: "wrong", second: "other" })];

  it("names the earliest rule that gives the line, with its values and where it was applied", () => {
    expect(traceByRules(rules, problem, ["first"], (line) => line === "wrong")).toEqual({
      misconception: "one",
      values: { from: "first", part: "one" },
    });
  });

  it("tries the likeliest line first", () => {
    const lines = ["second", "first"];
    expect(traceByRules(rules, problem, lines, () => true)?.misconception).toBe("two");
  });

  it("names nothing where no rule gives the line", () => {
    expect(traceByRules(rules, problem, ["first", "second"], () => false)).toBeNull();
  });
});
