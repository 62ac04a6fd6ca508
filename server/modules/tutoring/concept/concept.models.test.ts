import { describe, expect, it } from "vitest";
import { conceptItems } from "../../curriculum/packs.ts";
import { judgeConcept } from "./concept.models.ts";

const locales = ["en", "es"] as const;

describe("every concept item reads its own sentences", () => {
  for (const item of conceptItems)
    for (const locale of locales) {
      it(`${item.id} (${locale}): each statement and paraphrase covers its expectation`, () => {
        const missed = item[locale].expectations.flatMap((expectation) =>
          [expectation.statement, ...expectation.paraphrases].filter(
            (text) => !judgeConcept(item.id, text, null, locale).covered.includes(expectation.id),
          ),
        );
        expect(missed).toEqual([]);
      });
      it(`${item.id} (${locale}): each misconception is recognised and takes no credit where it contradicts`, () => {
        const missed = item[locale].misconceptions.flatMap((misconception) =>
          [misconception.statement, ...misconception.paraphrases].filter((text) => {
            const judged = judgeConcept(item.id, text, null, locale);
            const contradicted = judged.covered.some((id) => misconception.answeredBy.includes(id));
            return contradicted || !judged.misconceptions.includes(misconception.id);
          }),
        );
        expect(missed).toEqual([]);
      });
      it(`${item.id} (${locale}): the question itself covers nothing`, () => {
        const judged = judgeConcept(item.id, item[locale].question, null, locale);
        expect(judged.covered).toEqual([]);
        expect(judged.misconceptions).toEqual([]);
      });
      it(`${item.id} (${locale}): no paraphrase of an expectation reads as a misconception`, () => {
        const accused = item[locale].expectations.flatMap((expectation) =>
          expectation.paraphrases.filter(
            (text) => judgeConcept(item.id, text, null, locale).misconceptions.length > 0,
          ),
        );
        expect(accused).toEqual([]);
      });
    }
});
