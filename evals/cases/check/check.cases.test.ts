import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runCheck } from "../../runners/check.runner.ts";

const folder = "evals/cases/check";
const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));

interface Row {
  readonly expected: string;
  readonly given: string;
  readonly verdict: string;
}

function rowsOf(file: string): readonly Row[] {
  return readFileSync(`${folder}/${file}`, "utf8")
    .trim()
    .split("\n")
    .map((line): Row => JSON.parse(line));
}

describe("answers that students give", () => {
  it.each(files)("are worth what the table says: %s", (file) => {
    const others = rowsOf(file).flatMap(({ verdict, ...question }) => {
      const found = runCheck(question);
      return "verdict" in found && found.verdict === verdict ? [] : [{ ...question, wanted: verdict, found }];
    });
    expect(others).toEqual([]);
  });

  it("are many, right and wrong, of every kind", () => {
    const rows = files.flatMap(rowsOf);
    expect(rows.length).toBeGreaterThanOrEqual(1_000);
    for (const file of files) {
      const verdicts = new Set(rowsOf(file).map(({ verdict }) => verdict));
      expect([...verdicts], file).toEqual(expect.arrayContaining(["correct", "incorrect"]));
    }
  });
});

describe("the check runner", () => {
  it.each([
    null,
    3,
    {},
    { expected: "5" },
    { expected: 5, given: "5" },
    { expected: "5", given: "5", form: "nice" },
  ])("answers %j with an error of a stable code", (row) => {
    expect(runCheck(row)).toMatchObject({ error: { code: "invalid-row" } });
  });

  it("gives the verdict, the reason and where the answer departs", () => {
    expect(runCheck({ expected: "[[1,2],[3,4]]", given: "[[1,2],[3,5]]", form: null })).toEqual({
      verdict: "incorrect",
      reason: "It is not right: row 2, column 2 differs.",
      firstDifference: "row 2, column 2",
    });
  });
});
