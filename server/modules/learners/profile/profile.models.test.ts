import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AppError } from "../../../shared/errors.ts";
import { factTextOf } from "./profile.models.ts";
import { factKindSchema, longestFact } from "./profile.schemas.ts";

describe("the text of a fact", () => {
  it("is one line, as the learner wrote it otherwise", () => {
    expect(factTextOf("goal", "  pass the test\n\ton 12 December ")).toBe("pass the test on 12 December");
    expect(factTextOf("interest", "los pájaros 🐦")).toBe("los pájaros 🐦");
    expect(factTextOf("name", "Bea\u202Egnp")).toBe("Beagnp");
  });

  it.each([
    ["goal", " \n ", "profile.fact-empty"],
    ["interest", "…", "profile.fact-empty"],
    ["interest", "x".repeat(301), "profile.fact-too-long"],
    ["name", "x".repeat(61), "profile.fact-too-long"],
    ["accommodation", "a pony", "profile.accommodation-unknown"],
  ] as const)("a %s that says %j is refused with %s", (kind, text, code) => {
    expect(() => factTextOf(kind, text)).toThrow(expect.objectContaining({ code }));
  });

  it("is refused with a code or kept within its length, on one line, whatever is written, and kept text stays as it is", () => {
    const kinds = fc.constantFrom(...factKindSchema.options);
    fc.assert(
      fc.property(kinds, fc.string({ unit: "grapheme", maxLength: 400 }), (kind, written) => {
        try {
          const text = factTextOf(kind, written);
          expect(text.length).toBeLessThanOrEqual(longestFact);
          expect(text).not.toMatch(/[\n\r\t\u2028\u2029]/);
          expect(factTextOf(kind, text)).toBe(text);
        } catch (thrown) {
          if (!(thrown instanceof AppError)) throw thrown;
        }
      }),
    );
  });
});
