import { describe, expect, it } from "vitest";
import { randomShares } from "../../../shared/random.ts";
import { fitSkill } from "./fitting.models.ts";
import type { TracingParameters } from "./tracing.models.ts";

/** Outcomes of learners who really follow the model. */
function simulated(truth: TracingParameters, learners: number, length: number, seed: number) {
  const share = randomShares(seed);
  return Array.from({ length: learners }, () => {
    let known = share() < truth.initial;
    return Array.from({ length }, () => {
      const right = share() < (known ? 1 - truth.slip : truth.guess);
      known = known ? share() >= truth.forgetting : share() < truth.transition;
      return right;
    });
  });
}

describe("fitting knowledge tracing", () => {
  it("finds the parameters that simulated learners follow", () => {
    const truth = { initial: 0.3, transition: 0.2, forgetting: 0.05, guess: 0.15, slip: 0.1 };
    const { parameters } = fitSkill(simulated(truth, 2_000, 12, 7), 200);
    for (const key of ["initial", "transition", "forgetting", "guess", "slip"] as const)
      expect(Math.abs(parameters[key] - truth[key]), key).toBeLessThan(0.04);
  });

  it("explains the outcomes better with each round", () => {
    const sequences = simulated(
      { initial: 0.5, transition: 0.1, forgetting: 0.02, guess: 0.3, slip: 0.2 },
      300,
      8,
      3,
    );
    const [one, five, twenty] = [1, 5, 20].map((rounds) => fitSkill(sequences, rounds).logLikelihood);
    expect(five).toBeGreaterThan(one ?? 0);
    expect(twenty).toBeGreaterThanOrEqual((five ?? 0) - 0.5);
  });

  it.each([[[]], [[[]]], [[[true]]], [[[false, false, false]]], [[Array(500).fill(true)]]])(
    "gives probabilities for %j",
    (sequences) => {
      const { parameters } = fitSkill(sequences);
      for (const value of Object.values(parameters)) {
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThan(1);
      }
      expect(parameters.guess).toBeLessThan(1 - parameters.slip);
    },
  );
});
