import { expect, it } from "vitest";
import type { Problem } from "../../checking.models.ts";
import { readExpression } from "../../expression.models.ts";
import type { Difficulty, ProblemFamily, WorkedProblem } from "../family.models.ts";

const seeds = Array.from({ length: 500 }, (_, index) => index * 7 + 1);
/** Every twentieth is read back, every one with PONDER_LONG=1; `npm run packs -- check` tries all of them for each pack. */
const readBackEvery = process.env.PONDER_LONG === "1" ? 1 : 20;
const difficulties = [1, 2, 3] as const;

/**
 * What is demanded of every family that makes problems for practice; call it inside a `describe`.
 * @param spokenByTutor names of steps that the tutor has its own words for
 */
export function itMakesSoundPractice(family: ProblemFamily, spokenByTutor: readonly string[] = []): void {
  const cases = (family.skills ?? []).flatMap((skill) =>
    difficulties.map((level) => [skill, level] as const),
  );

  it.each(cases)(
    "%s at difficulty %i: problems differ, read back and are solved by lines that follow, with handy numbers",
    (skill, level) => {
      const statements = new Set<string>();
      for (const [index, seed] of seeds.entries()) {
        const made = madeBy(family, skill, level, seed);
        statements.add(made.problem.statement);
        if (index % readBackEvery !== 0) continue;
        expect(readBack(family, made.problem.statement)).toEqual(made.problem);
        expect(made.problem.skill).toBe(skill);
        staysHandy(made);
        if (seed % 10 === 1) followsThroughout(family, made, spokenByTutor);
      }
      expect(statements.size).toBeGreaterThan(level === 1 ? 40 : 60);
    },
  );

  it("gives a similar problem with another statement and answer, the same for the same seed", () => {
    for (const [skill, level] of cases) {
      for (let seed = 1; seed < 5; seed += 1) {
        const { problem, solution } = madeBy(family, skill, level, seed);
        const similar = family.similar(problem, seed);
        expect(similar).toEqual(family.similar(problem, seed));
        expect(similar.problem.statement).not.toBe(problem.statement);
        expect(similar.solution.answer).not.toBe(solution.answer);
        expect(similar.problem.family).toBe(problem.family);
      }
    }
  });
}

function staysHandy({ problem, solution }: WorkedProblem): void {
  const text = [problem.statement, ...solution.steps.map((step) => step.line)].join(" ");
  // Zeros at the end cost nothing: 45000 is as handy as 45.
  const numbers = (text.match(/\d+/g) ?? []).map((digits) => digits.replace(/0+$/, ""));
  expect(Math.max(...numbers.map(Number)), problem.statement).toBeLessThan(5_000);
}

function madeBy(family: ProblemFamily, skill: string, level: Difficulty, seed: number): WorkedProblem {
  const made = family.generate?.(skill, level, seed);
  if (made === null || made === undefined) throw new Error(`${skill} ${level} seed ${seed}: none made`);
  return made;
}

function readBack(family: ProblemFamily, statement: string): Problem | null {
  return family.find?.(statement) ?? family.recognise(readExpression(statement));
}

function followsThroughout(
  family: ProblemFamily,
  { problem, solution }: WorkedProblem,
  spokenByTutor: readonly string[],
): void {
  const lines = [problem.statement];
  expect(solution.steps.length, problem.statement).toBeGreaterThan(0);
  for (const step of solution.steps) {
    const { verdict } = family.judgeLine(problem, lines, step.line);
    expect(
      ["finished", "progress", "no-progress"],
      `${problem.statement}: ${step.line} is ${verdict}`,
    ).toContain(verdict);
    if (family.words !== undefined)
      expect([...Object.keys(family.words), ...spokenByTutor], step.name).toContain(step.name);
    lines.push(step.line);
  }
  const last = lines.at(-1) ?? "";
  expect(last).toBe(solution.answer);
  expect(family.judgeLine(problem, lines.slice(0, -1), last).verdict, `${problem.statement}: ${last}`).toBe(
    "finished",
  );
}
