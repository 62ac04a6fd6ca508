import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkSteps,
  findLines,
  findProblem,
  judgeLine,
  solve,
} from "../../../server/modules/checking/engine.ts";
import { generateCase } from "./equations.generator.ts";

const right = new Set(["finished", "progress", "no-progress"]);
const wrong = new Set(["wrong", "loses-solutions", "adds-solutions"]);

/** Two thousand with PONDER_LONG=1. */
const tried = process.env.PONDER_LONG === "1" ? 2_000 : 500;

describe("generated equations and inequalities in six notations", () => {
  const cases = Array.from({ length: tried }, (_, seed) => generateCase(seed));

  it("are found in the message, solved, and judged as their own numbers say", () => {
    const failures: string[] = [];
    for (const made of cases) {
      const problem = findProblem(made.message);
      if (problem === null) {
        failures.push(`${made.seed} not found: ${made.message}`);
        continue;
      }
      const verdictOf = (text: string) => {
        const [line, ...others] = findLines(text, problem);
        if (line === undefined || others.length > 0)
          return `lines ${JSON.stringify(findLines(text, problem))}`;
        return judgeLine(problem, [problem.statement], line).verdict;
      };
      const expectations = [
        [made.rightLine, (verdict: string) => verdict === "progress" || verdict === "finished"],
        [made.rightAnswer, (verdict: string) => verdict === "finished"],
        [made.wrongAnswer, (verdict: string) => wrong.has(verdict)],
        [made.wrongLine, (verdict: string) => wrong.has(verdict)],
      ] as const;
      for (const [line, isExpected] of expectations) {
        const verdict = verdictOf(line);
        if (!isExpected(verdict)) failures.push(`${made.seed} ${made.message} | ${line} → ${verdict}`);
      }
      const own = judgeLine(problem, [problem.statement], solve(problem).answer).verdict;
      if (own !== "finished") failures.push(`${made.seed} own answer ${solve(problem).answer} → ${own}`);
    }
    expect(failures).toEqual([]);
  });

  it("link to their right next line and not to a wrong one", () => {
    const failures = cases.flatMap((made) => {
      const problem = findProblem(made.message);
      if (problem === null) return [made.message];
      const good = checkSteps({ problem: problem.statement, lines: [made.rightLine, made.rightAnswer] });
      const bad = checkSteps({ problem: problem.statement, lines: [made.rightLine, made.wrongAnswer] });
      return good.firstWrong === null && bad.firstWrong === 1
        ? []
        : [`${made.message} ${JSON.stringify(good)} ${JSON.stringify(bad)}`];
    });
    expect(failures).toEqual([]);
  });
});

describe("properties of the solver", () => {
  it("every step of its own solution follows, and each is nearer than the last", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2_001, max: 1_000_000 }), (seed) => {
        const problem = findProblem(generateCase(seed).message);
        if (problem === null) return false;
        const lines = solve(problem).steps.map((step) => step.line);
        const links = checkSteps({ problem: problem.statement, lines }).links;
        const verdicts = lines.map(
          (line, index) => judgeLine(problem, [problem.statement, ...lines.slice(0, index)], line).verdict,
        );
        return (
          links.every((link) => link === "follows") &&
          verdicts.every(
            (verdict, index) => verdict === (index === lines.length - 1 ? "finished" : "progress"),
          )
        );
      }),
      { numRuns: 300 },
    );
  });

  it("a right line with one number changed never follows", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 50 }), (seed, off) => {
        const made = generateCase(seed - (seed % 6) + 1);
        const problem = findProblem(made.message);
        const changed = made.rightLine.replace(/-?\d+$/, (number) => String(Number(number) + off));
        if (problem === null || !/\d$/.test(made.rightLine)) return true;
        const judged = judgeLine(problem, [problem.statement], changed).verdict;
        return (
          !right.has(judged) &&
          checkSteps({ problem: problem.statement, lines: [changed] }).links[0] !== "follows"
        );
      }),
      { numRuns: 300 },
    );
  });
});
