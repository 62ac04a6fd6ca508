import { expect, it } from "vitest";
import { packs } from "../../curriculum/packs.ts";
import { commonLexicon } from "./language/common.constants.ts";

it("concept items use only ideas that their lexicon or their subject's knows", () => {
  const unknown = packs.flatMap((pack) =>
    pack.conceptItems.flatMap((item) =>
      (["en", "es"] as const).flatMap((locale) => {
        const text = item[locale];
        const known = new Set([
          ...Object.keys(text.lexicon),
          ...Object.keys(text.opposites),
          ...Object.keys(pack.lexicon),
          ...Object.keys(commonLexicon),
          "if-not",
        ]);
        const sets = [
          ...text.about,
          ...text.expectations.flatMap((one) => [...one.keyIdeas, ...one.promptAnswers]),
          ...text.misconceptions.flatMap((one) => one.keyIdeas),
        ];
        return sets
          .flat()
          .filter((element) => element !== "#")
          .flatMap((element) => element.split(/[|+>]/))
          .map((idea) => idea.replace(/^[!~?^-]+/, "").replace(/@\w+$/, ""))
          .filter((idea) => !known.has(idea))
          .map((idea) => `${item.id}: ${idea}`);
      }),
    ),
  );
  expect([...new Set(unknown)]).toEqual([]);
});

it("an idea set says either of two ideas, or two of each other, not both in one element", () => {
  const mixed = packs.flatMap((pack) =>
    pack.conceptItems.flatMap((item) =>
      [...item.en.expectations, ...item.en.misconceptions].flatMap((one) =>
        one.keyIdeas
          .flat()
          .filter((element) => element.includes("|") && /[+>]/.test(element))
          .map((element) => `${item.id} ${one.id}: ${element}`),
      ),
    ),
  );
  expect(mixed).toEqual([]);
});
