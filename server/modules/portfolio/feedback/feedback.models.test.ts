import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitsRubric, readableBody, revisedAfter, standsIn } from "./feedback.models.ts";
import { builtInRubrics } from "./rubrics.constants.ts";

describe("feedback on a version", () => {
  it("speaks of a passage only where its words stand exactly", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, quote, rest) => {
        const words = { body: before + quote + rest, caption: "", why: "" };
        expect(standsIn(words, { field: "body", start: before.length, quote })).toBe(true);
        expect(standsIn(words, { field: "caption", start: 0, quote })).toBe(false);
        expect(standsIn(words, { field: "body", start: words.body.length, quote })).toBe(false);
      }),
    );
  });

  it("finds passages in what was said in a conversation, and in no numbers of a practice", () => {
    const excerpt = [
      { by: "learner", text: "2x + 6" },
      { by: "tutor", text: "Why?" },
    ];
    expect(readableBody("excerpt", JSON.stringify(excerpt))).toBe("2x + 6\n\nWhy?");
    expect([readableBody("practice", '{"answered":1}'), readableBody("text", "mine")]).toEqual(["", "mine"]);
  });

  it("has one level a criterion, of the rubric it stands on", () => {
    const [rubric = null] = builtInRubrics("en");
    const at = (criterion: string, level: string) => ({ criterion, level });
    expect(fitsRubric(rubric, [at("steps", "clear"), at("checks", "deep")])).toBe(true);
    expect(fitsRubric(rubric, [at("steps", "clear"), at("steps", "deep")])).toBe(false);
    expect(fitsRubric(rubric, [at("steps", "brilliant")])).toBe(false);
    expect([fitsRubric(null, []), fitsRubric(null, [at("steps", "clear")])]).toEqual([true, false]);
  });

  it("is what the next version was made after, once: released since the one before, and of others", () => {
    const times = fc.uniqueArray(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 8 });
    const releases = fc.array(fc.option(fc.integer({ min: 0, max: 1100 })), { maxLength: 8 });
    fc.assert(
      fc.property(times, releases, (at, released) => {
        const versions = at
          .toSorted((a, b) => a - b)
          .map((time, index) => ({ version: index + 1, at: time }));
        const feedback = released.map((releasedAt, index) => ({
          id: String(index),
          givenAs: index % 3 === 0 ? ("self" as const) : ("teacher" as const),
          releasedAt,
        }));
        const told = revisedAfter(versions.toReversed(), feedback).flatMap(({ after }) => after);
        const first = versions[0]?.at ?? 0;
        const last = versions.at(-1)?.at ?? 0;
        const expected = feedback.filter(
          ({ givenAs, releasedAt }) =>
            givenAs !== "self" && releasedAt !== null && releasedAt > first && releasedAt <= last,
        );
        expect(told.toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
      }),
    );
  });
});
