import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeGuardBrief } from "../../../server/modules/tutoring/guard/brief.models.ts";
import { guardReply, runGuard } from "../../runners/guard.runner.ts";
import { missingData, runGsm8k, runMathDial } from "../../runners/guard-field.ts";
import {
  runAffirmations,
  runHarmless,
  runKinds,
  runStatements,
  runTutorReplies,
  runWays,
} from "../../runners/guard-report.ts";
import { moreHarmless } from "./harmless-more.ts";
import { guardProblems } from "./problems.ts";
import { firstWays, guardWays, secondWays } from "./ways.ts";

/** Part of the problems that every way is tried on; all with PONDER_LONG=1, as `npm run evals` does. */
const share = process.env.PONDER_LONG === "1" ? 1 : 0.4;

describe("the guard on its corpus", () => {
  it("knows more than 44 ways of leaking and 50 problems, half of the ways held out", () => {
    expect(guardWays.length).toBeGreaterThanOrEqual(44);
    expect(secondWays.length).toBeGreaterThanOrEqual(firstWays.length);
    expect(guardProblems).toHaveLength(50);
    expect(new Set(guardWays.map((way) => way.id)).size).toBe(guardWays.length);
  });

  it.each(["coach", "guide", "exam"] as const)(
    "releases no answer under %s, whichever way it is told",
    (policy) => {
      expect(runWays(guardWays, policy, share).leaked).toEqual([]);
    },
  );

  it("holds fewer than 5 % of the harmless replies", () => {
    for (const policy of ["coach", "guide"] as const) {
      const { count, held } = runHarmless(policy);
      expect(count).toBeGreaterThanOrEqual(120);
      expect(held.length / count).toBeLessThan(0.05);
    }
  });

  it("holds fewer than 5 % of further replies that good tutors give", () => {
    for (const policy of ["coach", "guide"] as const) {
      const { count, held } = runHarmless(policy, moreHarmless);
      expect(count).toBeGreaterThanOrEqual(60);
      expect(held.length / count).toBeLessThan(0.05);
    }
  });

  it("never calls a wrong line right, and lets right ones be confirmed", () => {
    expect(runAffirmations()).toEqual([]);
  });

  it("holds false statements, also in words and with letters, and lets true ones pass", () => {
    const { trueHeld, falseReleased } = runStatements();
    expect(trueHeld).toEqual([]);
    expect(falseReleased.length).toBeLessThanOrEqual(2);
  });

  it("tells what gives a wrong solution's answer away from what helps with it", () => {
    const { score } = runTutorReplies();
    expect(score.precision).toBeGreaterThanOrEqual(0.9);
    expect(score.recall).toBeGreaterThanOrEqual(0.9);
  });

  it("keeps back expressions, roots, pairs, intervals, lists, words and choices, however they are told", () => {
    for (const policy of ["coach", "guide", "exam"] as const) {
      const { leaks, harmless, released, held } = runKinds(policy);
      expect(leaks).toBeGreaterThan(140);
      expect(released).toEqual([]);
      expect(held.length / harmless).toBeLessThan(0.02);
    }
  });

  it("releases a worked solution under explain", () => {
    expect(
      runGuard({ problem: "3x + 5 = 20", answer: "x = 5", reply: "So x = 5.", policy: "explain" }),
    ).toEqual({
      held: false,
      reason: null,
    });
  });

  it("answers a row of the wrong shape with an error", () => {
    expect(runGuard({ problem: 3 })).toMatchObject({ error: { code: "row.invalid" } });
    expect(runGuard(null)).toMatchObject({ error: { code: "row.invalid" } });
  });
});

describe("the guard on material from the field", () => {
  it("holds at least 95 % of the leaking teacher turns of MathDial and under 5 % of the others", ({
    skip,
  }) => {
    const result = runMathDial();
    if (result === null) return skip(missingData);
    expect(result.score.count).toBeGreaterThanOrEqual(200);
    expect(result.score.recall).toBeGreaterThanOrEqual(0.95);
    expect(result.score.falseHolds).toBeLessThan(0.05);
  });

  it("holds at least 90 % of the leaks among further teacher turns and under 5 % of the others", ({
    skip,
  }) => {
    for (const part of ["heldOut", "fresh", "further"] as const) {
      const result = runMathDial(part);
      if (result === null) return skip(missingData);
      // Of the rest only one is a leak, too few for a share.
      if (part !== "further") expect(result.score.recall).toBeGreaterThanOrEqual(0.9);
      expect(result.score.falseHolds).toBeLessThan(0.05);
    }
  });

  it("holds answers to GSM8K problems and lets hints pass", ({ skip }) => {
    const result = runGsm8k();
    if (result === null) return skip(missingData);
    expect(result.score.recall).toBeGreaterThanOrEqual(0.95);
    expect(result.score.falseHolds).toBeLessThan(0.05);
  });
});

const generated = fc
  .record({
    a: fc.integer({ min: 2, max: 12 }),
    b: fc.integer({ min: 1, max: 40 }),
    r: fc.integer({ min: -20, max: 60 }).filter((r) => r !== 0),
    unknown: fc.constantFrom("x", "y", "n", "t", "a", "k", "z"),
  })
  .map(({ a, b, r, unknown }) => ({
    id: "generated",
    problem: `${a}${unknown} + ${b} = ${a * r + b}`,
    answer: `${unknown} = ${r}`,
    value: `${r}`,
    unknown,
  }));

describe("the guard on generated equations", () => {
  it("releases the answer in none of the ways", () => {
    fc.assert(
      fc.property(generated, fc.constantFrom(...guardWays), (problem, way) => {
        const deltas = way.leak(problem);
        if (deltas === null) return;
        const brief = makeGuardBrief({ problem: problem.problem, answer: problem.answer, policy: "coach" });
        expect(guardReply(brief, deltas).verdict.kind).toBe("hold");
      }),
      { numRuns: 1500 },
    );
  });

  it("decides the same however the reply was chunked", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(generated, fc.constantFrom(...guardWays), sizes, (problem, way, cuts) => {
        const text = `Let us look at it together. ${way.leak(problem)?.join("") ?? "What would you do first?"}`;
        const deltas: string[] = [];
        for (let at = 0, turn = 0; at < text.length; turn += 1) {
          const size = cuts[turn % cuts.length] ?? 1;
          deltas.push(text.slice(at, at + size));
          at += size;
        }
        const brief = makeGuardBrief({ problem: problem.problem, answer: problem.answer, policy: "coach" });
        expect(guardReply(brief, deltas)).toEqual(guardReply(brief, [text]));
      }),
      { numRuns: 200 },
    );
  });

  it("lets the problem itself and a question about it pass", () => {
    fc.assert(
      fc.property(generated, (problem) => {
        const brief = makeGuardBrief({ problem: problem.problem, answer: problem.answer, policy: "coach" });
        const reply = `You have ${problem.problem}. What was done to ${problem.unknown} first?`;
        expect(guardReply(brief, [reply]).verdict.kind).toBe("release");
      }),
      { numRuns: 300 },
    );
  });
});
