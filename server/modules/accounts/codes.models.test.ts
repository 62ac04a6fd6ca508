import { describe, expect, it } from "vitest";
import { makeCode, readCode } from "./codes.models.ts";

describe("codes", () => {
  it("are read as they were made, however they are typed", () => {
    for (let turn = 0; turn < 200; turn += 1) {
      const code = makeCode(2);
      expect(code).toMatch(/^[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$/);
      for (const typed of [code, code.toLowerCase(), ` ${code.replace("-", " ")} `, code.replace("-", "")])
        expect(readCode(typed)).toBe(code);
    }
  });

  it("don't repeat", () => {
    const made = Array.from({ length: 2_000 }, () => makeCode(2));
    expect(new Set(made).size).toBe(2_000);
  });
});
