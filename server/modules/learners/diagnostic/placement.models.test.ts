import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Asked,
  believeAfter,
  knownShares,
  mostQuestions,
  nextQuestion,
  placementsOf,
  type SkillNode,
  startingBelief,
} from "./placement.models.ts";

const chain: readonly SkillNode[] = Array.from({ length: 12 }, (_, index) => ({
  id: `s${index}`,
  prerequisites: index === 0 ? [] : [`s${index - 1}`],
}));
const all = new Set(chain.map(({ id }) => id));
const belief = startingBelief(chain);

/** Asks until nothing more is asked, of somebody who knows the first so many skills for certain. */
function diagnose(knows: number): {
  readonly asked: readonly Asked[];
  readonly standings: readonly string[];
} {
  let now = belief;
  const asked: Asked[] = [];
  for (let next = nextQuestion(now, asked, all); next !== null; next = nextQuestion(now, asked, all)) {
    const outcome = chain.findIndex(({ id }) => id === next?.skill) < knows ? "right" : "wrong";
    const answer: Asked = { skill: next.skill, outcome };
    asked.push(answer);
    now = believeAfter(now, answer);
  }
  return { asked, standings: placementsOf(now).map(({ standing }) => standing) };
}

describe("placing a learner in a subject", () => {
  it.each([0, 3, 6, 9, 12])("finds the frontier of somebody who knows the first %i of 12 skills", (knows) => {
    const { asked, standings } = diagnose(knows);
    expect(asked.length).toBeLessThanOrEqual(mostQuestions);
    const expected = chain.map((_, index) => (index < knows ? "known" : index === knows ? "ready" : "later"));
    expect(standings).toEqual(expected);
  });

  it("begins in the middle, where an answer says most", () => {
    const first = nextQuestion(belief, [], all)?.skill ?? "";
    expect(Number(first.slice(1))).toBeGreaterThan(1);
    expect(Number(first.slice(1))).toBeLessThan(10);
  });

  it("takes a right answer for its prerequisites too, and a wrong one against what builds on it", () => {
    const at = (asked: Asked, skill: number) => knownShares(believeAfter(belief, asked))[skill] ?? 0;
    const before = knownShares(belief);
    expect(at({ skill: "s6", outcome: "right" }, 2)).toBeGreaterThan(before[2] ?? 0);
    expect(at({ skill: "s3", outcome: "wrong" }, 8)).toBeLessThan(before[8] ?? 0);
  });

  it("takes “I haven't met this” for stronger than a wrong answer", () => {
    const share = (outcome: Asked["outcome"]) =>
      knownShares(believeAfter(belief, { skill: "s5", outcome }))[5] ?? 1;
    expect(share("not-met")).toBeLessThan(share("wrong"));
  });

  it("trusts a right answer less where it could be guessed", () => {
    const share = (guess: number) =>
      knownShares(believeAfter(belief, { skill: "s5", outcome: "right", guess }))[5] ?? 0;
    expect(share(0.33)).toBeLessThan(share(0.1));
  });

  it("asks only what there is an item for, and ends where there is none", () => {
    expect(nextQuestion(belief, [], new Set(["s4"]))?.skill).toBe("s4");
    expect(nextQuestion(belief, [], new Set())).toBeNull();
    expect(nextQuestion(startingBelief([]), [], all)).toBeNull();
  });

  it("stays a probability for any answers, also of skills it does not know and in circles", () => {
    const circle = startingBelief([
      { id: "a", prerequisites: ["b", "elsewhere"] },
      { id: "b", prerequisites: ["a"] },
    ]);
    const outcomes = fc.constantFrom<Asked["outcome"]>("right", "wrong", "not-met");
    const asked = fc.record({ skill: fc.constantFrom("a", "b", "c"), outcome: outcomes });
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 20 }), (answers) => {
        for (const share of knownShares(answers.reduce(believeAfter, circle))) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
      { numRuns: 20 },
    );
  });
});
