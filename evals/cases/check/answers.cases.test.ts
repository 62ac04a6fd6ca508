import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkAnswer } from "../../../server/modules/checking/engine.ts";
import { answerCases } from "./answers.cases.ts";

const verdicts = {
  correct: "correct",
  incorrect: "incorrect",
  wrongForm: "equivalent-wrong-form",
  unreadable: "unreadable",
  unchecked: "unchecked",
} as const;

describe("answers of every kind, as students write them", () => {
  for (const [kind, cases] of Object.entries(answerCases)) {
    it(`${kind} get the right verdict`, () => {
      const wrong: string[] = [];
      for (const { expected, options = {}, ...rows } of cases) {
        for (const name of Object.keys(verdicts) as (keyof typeof verdicts)[]) {
          for (const given of rows[name] ?? []) {
            const check = checkAnswer({ ...options, expected, given });
            if (check.verdict !== verdicts[name])
              wrong.push(
                `${expected} | ${given} → ${check.verdict} (${check.reason}), not ${verdicts[name]}`,
              );
          }
        }
      }
      expect(wrong).toEqual([]);
    });
  }
});
