import { lettersIn } from "../../algebra/solution-set.models.ts";
import type { FamilyId, Problem, Solution } from "../../checking.models.ts";
import { readExpression } from "../../expression.models.ts";
import { randomIntegers } from "../random.models.ts";
import { recogniseLinear, solveLinear } from "./recognising.models.ts";

/** Letters a similar problem may use, so that its lines are never lines of the student's own problem. */
const letters = ["n", "k", "t", "m", "a", "w"];

type Pick = (low: number, high: number) => number;
type Shape = (pick: Pick, letter: string, sign: string) => string;

/** One pattern for each skill. The answer is a whole number by construction. */
const shapes: Readonly<Record<string, Shape>> = {
  "one-step": (pick, letter, sign) => {
    const factor = pick(2, 9);
    return `${factor}${letter} ${sign} ${factor * pick(2, 12)}`;
  },
  "two-step": (pick, letter, sign) => {
    const [factor, added, answer] = [pick(2, 7), pick(1, 12), pick(2, 9)];
    return `${factor}${letter} + ${added} ${sign} ${factor * answer + added}`;
  },
  brackets: (pick, letter, sign) => {
    const [factor, added, answer] = [pick(2, 6), pick(1, 8), pick(2, 9)];
    return `${factor}(${letter} + ${added}) ${sign} ${factor * (answer + added)}`;
  },
  "both-sides": (pick, letter, sign) => {
    const [small, more, added, answer] = [pick(2, 4), pick(2, 4), pick(1, 9), pick(2, 9)];
    return `${small + more}${letter} + ${added} ${sign} ${small}${letter} + ${more * answer + added}`;
  },
  fractions: (pick, letter, sign) => {
    const [bottom, added, times] = [pick(2, 6), pick(1, 9), pick(2, 6)];
    return `${letter}/${bottom} + ${added} ${sign} ${times + added}`;
  },
};

/** A similar linear problem (see `ProblemFamily.similar`). */
export function similarLinear(
  problem: Problem,
  seed: number,
  family: FamilyId,
): { readonly problem: Problem; readonly solution: Solution } {
  const pick = randomIntegers(seed);
  const sign = /<=|>=|<|>|=/.exec(problem.statement)?.[0] ?? "=";
  const shape = shapes[problem.skill.split(".")[1] ?? ""] ?? shapes["two-step"];
  const answer = /-?[\d./]+$/.exec(solveLinear(problem).answer)?.[0] ?? "";
  let best: { problem: Problem; solution: Solution } | null = null;
  for (let attempt = 0; attempt < 40 && shape !== undefined; attempt += 1) {
    const letter = letters.filter((name) => name !== problem.unknown)[pick(0, 4)] ?? "n";
    const read = readExpression(shape(pick, letter, sign));
    const found = lettersIn(read).length === 1 ? recogniseLinear(read, family) : null;
    if (found === null) continue;
    const solution = solveLinear(found);
    best = { problem: found, solution };
    const numbers = [found.statement, ...solution.steps.map((step) => step.line)].join(" ").split(/[^\d./]+/);
    if (!numbers.includes(answer.replace("-", ""))) return best;
  }
  return best ?? { problem, solution: solveLinear(problem) };
}
