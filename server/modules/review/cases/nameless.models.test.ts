import { describe, expect, it } from "vitest";
import { withoutNames } from "./nameless.models.ts";

describe("a case", () => {
  it("has the student's names nowhere, and others' where they are written as names", () => {
    const told = {
      words: "i am will and Rosa Pérez said 2x",
      deep: [{ reply: "Well done, Will! A rosa is a flower; Rosa's line is right." }],
      count: 3,
    };
    expect(withoutNames(told, { own: ["Will Smith"], others: ["Rosa Pérez", "Ms. Gray"] })).toEqual({
      words: "i am ___ and ___ said 2x",
      deep: [{ reply: "Well done, ___! A rosa is a flower; ___'s line is right." }],
      count: 3,
    });
  });

  it("keeps words that only hold a name", () => {
    expect(withoutNames("Benefit and Ben", { own: ["Ben"], others: [] })).toBe("Benefit and ___");
  });
});
