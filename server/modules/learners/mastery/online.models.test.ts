import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomShares } from "../../../shared/random.ts";
import type { ObservedAnswer } from "./answers.models.ts";
import { makeOnlineModel } from "./online.models.ts";
import { featureNames, startingWeights } from "./prediction.models.ts";

/** Answers of learners with a true ability to items with a true ease, both in logits. */
function simulated(seed: number): readonly ObservedAnswer[] {
  const share = randomShares(seed);
  const logits = (spread: number) => (share() - 0.5) * 2 * spread;
  const eases = Array.from({ length: 60 }, () => logits(2));
  return Array.from({ length: 80 }, (_, learner) => {
    const ability = logits(2);
    return Array.from({ length: 60 }, () => {
      const item = Math.floor(share() * eases.length);
      const probability = 1 / (1 + Math.exp(-(ability + (eases[item] ?? 0))));
      const correct = share() < probability;
      return { learner: String(learner), item: String(item), skills: [String(item % 7)], correct };
    });
  }).flat();
}

describe("foretelling the next answer", () => {
  it("learns who is able and what is easy", () => {
    const model = makeOnlineModel();
    for (const answer of simulated(5)) model.observe(answer);
    const strong = { learner: "strong", item: "new", skills: ["s"], correct: true };
    const weak = { learner: "weak", item: "new", skills: ["s"], correct: false };
    for (let time = 0; time < 8; time += 1) {
      model.observe({ ...strong, item: `s${time}` });
      model.observe({ ...weak, item: `w${time}` });
    }
    expect(model.foretell({ ...strong, item: "3" })).toBeGreaterThan(
      model.foretell({ ...weak, item: "3" }) + 0.3,
    );
  });

  it("loses less than a forecast of the usual share would", () => {
    const model = makeOnlineModel();
    const answers = simulated(11);
    const usual = answers.filter(({ correct }) => correct).length / answers.length;
    const loss = (probability: number, correct: boolean) =>
      -Math.log(correct ? probability : 1 - probability);
    const later = answers.map((answer, at) => {
      const probability = model.observe(answer);
      return at < answers.length / 2
        ? [0, 0]
        : [loss(probability, answer.correct), loss(usual, answer.correct)];
    });
    const total = (column: 0 | 1) => later.reduce((sum, row) => sum + (row[column] ?? 0), 0);
    expect(total(0)).toBeLessThan(total(1) * 0.92);
  });

  it("foretells the same before observing as it does when it observes, and then has learned", () => {
    const model = makeOnlineModel();
    const answer = { learner: "a", item: "1", skills: ["x", "y"], correct: false };
    const before = model.foretell(answer);
    expect(model.observe(answer)).toBe(before);
    expect(model.foretell(answer)).toBeLessThan(before);
  });

  it("has a weight for each feature, the Elo terms at one", () => {
    const byName = Object.fromEntries(featureNames.map((name, at) => [name, startingWeights()[at]]));
    expect(byName).toMatchObject({ ability: 1, item: 1, skill: 1, learnerSkill: 1, newItem: 0 });
  });

  it("stays a probability for any log", () => {
    const answers = fc.array(
      fc.record({
        learner: fc.constantFrom("a", "b"),
        item: fc.constantFrom("1", "2", "3"),
        skills: fc.uniqueArray(fc.constantFrom("x", "y", "z"), { minLength: 1 }),
        correct: fc.boolean(),
      }),
      { maxLength: 300 },
    );
    fc.assert(
      fc.property(answers, (log) => {
        const model = makeOnlineModel();
        for (const answer of log) {
          const probability = model.observe(answer);
          expect(probability).toBeGreaterThanOrEqual(0);
          expect(probability).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 50 },
    );
  });
});
