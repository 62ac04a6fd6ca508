import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeOf, emptyFields, fenced, merge, wordFields } from "./fields.models.ts";

describe("code with its language", () => {
  it("comes back as it was written, whatever backticks it holds", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "`", "\n", " ", "```") });
    fc.assert(
      fc.property(text, (code) => {
        expect(codeOf(fenced("python", code))).toEqual({ language: "python", text: code });
      }),
    );
  });

  it("without a language stands as it is", () => {
    expect(fenced(" ", "x = 1")).toBe("x = 1");
    expect(codeOf("x = 1")).toEqual({ language: "", text: "x = 1" });
  });
});

describe("what was changed on two devices", () => {
  const base = { ...emptyFields("text"), title: "Proof", why: "because" };

  it("comes together where each changed another field", () => {
    const { fields, clashes } = merge(base, { ...base, title: "My proof" }, { ...base, why: "it matters" });
    expect([fields.title, fields.why, clashes]).toEqual(["My proof", "it matters", []]);
  });

  it("is named with both words where both changed the same field, and the words here stay", () => {
    const { fields, clashes } = merge(base, { ...base, why: "mine" }, { ...base, why: "theirs" });
    expect(fields.why).toBe("mine");
    expect(clashes).toEqual([{ field: "why", mine: "mine", theirs: "theirs" }]);
  });

  it("is never lost: each changed word is in the fields or in a clash", () => {
    const word = fc.constantFrom("", "a", "b", "c");
    const words = fc.record({ title: word, body: word, caption: word, why: word });
    fc.assert(
      fc.property(words, words, words, (before, here, there) => {
        const own = (some: object) => ({ ...emptyFields("text"), ...some });
        const { fields, clashes } = merge(own(before), own(here), own(there));
        for (const field of wordFields)
          for (const side of [here, there]) {
            const isKept = fields[field] === side[field];
            const isNamed = clashes.some((one) => [one.mine, one.theirs].includes(side[field]));
            expect(side[field] === before[field] || isKept || isNamed).toBe(true);
          }
      }),
    );
  });
});
