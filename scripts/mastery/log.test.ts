import { describe, expect, it } from "vitest";
import { LogError, parseLog, readLog } from "./log.ts";

const header = "user_id\titem_id\ttimestamp\tcorrect\tskill_id";
const codeOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return error instanceof LogError ? error.code : String(error);
  }
  return "none";
};

describe("reading a log of answers", () => {
  it("takes the columns in any order, with others beside them", () => {
    const text = "skill_id\tcorrect\tmore\tuser_id\titem_id\ttimestamp\nx\t1\t?\tada\t7\t3";
    expect(parseLog(text, "log").rows).toEqual([{ learner: "ada", item: "7", skill: "x", correct: true }]);
  });

  it("leaves damaged lines out and says which and why", () => {
    const lines = [
      "a\t1\t0\t1\tx",
      "a\t1",
      "a\t1\tnoon\t1\tx",
      "a\t1\t2\t0.5\tx",
      "\t1\t2\t1\tx",
      "",
      "a\t2\t1\t0.0\tx",
    ];
    const { rows, refused } = parseLog([header, ...lines].join("\r\n"), "log");
    expect(rows.map(({ correct }) => correct)).toEqual([true, false]);
    expect(refused.map(({ line }) => line)).toEqual([3, 4, 5, 6]);
    expect(refused.map(({ reason }) => reason)).toEqual([
      "skill_id is empty",
      "timestamp is no number: noon",
      "correct is neither 0 nor 1: 0.5",
      "user_id is empty",
    ]);
  });

  it("puts each learner's rows in the order of time", () => {
    const lines = ["a\tlate\t9\t1\tx", "b\tonly\t5\t1\tx", "a\tearly\t1\t0\tx"];
    expect(parseLog([header, ...lines].join("\n"), "log").rows.map(({ item }) => item)).toEqual([
      "early",
      "late",
      "only",
    ]);
  });

  it("refuses what is no log with a stable code", () => {
    expect(codeOf(() => readLog("/nowhere/log.tsv"))).toBe("log.not-found");
    expect(codeOf(() => parseLog("", "log"))).toBe("log.no-column");
    expect(codeOf(() => parseLog("user_id\tcorrect\n1\t1", "log"))).toBe("log.no-column");
    expect(codeOf(() => parseLog(header, "log"))).toBe("log.empty");
    expect(codeOf(() => parseLog(`${header}\nnothing\n`, "log"))).toBe("log.empty");
  });
});
