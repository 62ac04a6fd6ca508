import type { Problem } from "../../checking.models.ts";
import type { Difficulty, WorkedProblem } from "../family.models.ts";
import { type Pick, picks, similarByGenerating } from "../polynomial/practising.models.ts";
import { solveRatio } from "./solving.models.ts";
import { findRatio } from "./task.models.ts";

type Draw = (pick: Pick, difficulty: Difficulty) => string;

/** Two different numbers without a common factor. */
function coprime(pick: Pick, high: number): readonly [number, number] {
  const [first, second] = [pick(1, high), pick(1, high)];
  const shares = Array.from({ length: high }, (_, index) => index + 2).some(
    (divisor) => first % divisor === 0 && second % divisor === 0,
  );
  return shares || first === second ? [first, first + 1] : [first, second];
}

const tidy = (value: number) => Number(value.toFixed(4));

const drawers: Readonly<Record<string, Draw>> = {
  "ratio.simplify": (pick, difficulty) => {
    const [a, b] = coprime(pick, difficulty === 1 ? 9 : 15);
    const factor = difficulty === 1 ? pick(2, 9) : pick(4, 24);
    if (difficulty === 1) return `simplify ${a * factor} : ${b * factor}`;
    if (difficulty === 2) {
      const third = pick(0, 1) === 0 ? "" : ` : ${pick(1, 9) * factor}`;
      return `simplify ${a * factor} : ${b * factor}${third}`;
    }
    if (pick(0, 1) === 0) return `simplify ${tidy((a * factor) / 10)} : ${tidy((b * factor) / 10)}`;
    const [first, second] = [pick(2, 6), pick(2, 8)];
    return `simplify ${pick(1, first - 1)}/${first} : ${pick(1, second - 1)}/${second}`;
  },
  "ratio.equivalent": (pick, difficulty) => {
    const [a, b] = coprime(pick, difficulty === 1 ? 7 : 12);
    const [one, two] = [difficulty === 1 ? 1 : pick(2, 5), difficulty === 1 ? pick(2, 9) : pick(2, 12)];
    const terms = [a * one, b * one, a * two, b * two].map((term) =>
      difficulty === 3 && pick(0, 2) === 0 ? tidy(term / 2) : term,
    );
    const at = difficulty === 1 ? pick(2, 3) : pick(0, 3);
    const letter = ["x", "n", "y", "k"][pick(0, 3)] ?? "x";
    const [first, second, third, fourth] = terms.map((term, index) => (index === at ? letter : String(term)));
    return difficulty === 3 && terms.every(Number.isInteger)
      ? `proportion ${first}/${second} = ${third}/${fourth}`
      : `${first} : ${second} = ${third} : ${fourth}`;
  },
  "ratio.share": (pick, difficulty) => {
    const [a, b] = coprime(pick, difficulty === 1 ? 7 : 12);
    const third = difficulty === 3 ? [pick(1, 9)] : [];
    const terms = [a, b, ...third];
    const parts = terms.reduce((sum, term) => sum + term, 0);
    const one = difficulty === 1 ? pick(2, 12) : difficulty === 2 ? pick(3, 40) : pick(4, 50) / 2;
    return `share ${tidy(parts * one)} in the ratio ${terms.join(" : ")}`;
  },
  "ratio.unit-rate": (pick, difficulty) => {
    const [unit, joint, perUnit] = [
      ["km", "in", "h"],
      ["€", "for", "kg"],
      ["l", "in", "min"],
      ["m", "in", "s"],
    ][pick(0, 3)] ?? ["km", "in", "h"];
    const per = difficulty === 3 ? pick(3, 19) / 2 : pick(2, 12);
    const rate = difficulty === 1 ? pick(2, 40) : difficulty === 2 ? pick(5, 120) / 2 : pick(11, 190) / 5;
    return `unit rate of ${tidy(per * rate)} ${unit} ${joint} ${per} ${perUnit}`;
  },
};

export const ratioSkills: readonly string[] = Object.keys(drawers);

/** A practice problem on one of the family's skills (see `ProblemFamily.generate`). */
export function generateRatio(skill: string, difficulty: Difficulty, seed: number): WorkedProblem | null {
  const draw = drawers[skill];
  if (draw === undefined) return null;
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const problem = findRatio(draw(picks(seed, attempt + difficulty * 1_000), difficulty));
    if (problem?.skill !== skill) continue;
    const solution = solveRatio(problem);
    const lines = [problem.statement, ...solution.steps.map(({ line }) => line)];
    if (solution.steps.length > 0 && lines.every(isHandy)) return { problem, solution };
  }
  return null;
}

/** No number above five thousand. */
const isHandy = (line: string) => !/\d{5}|[5-9]\d{3}/.test(line);

/** A problem of the same kind with other numbers and another answer (see `ProblemFamily.similar`). */
export function similarRatio(problem: Problem, seed: number): WorkedProblem {
  return similarByGenerating(generateRatio, solveRatio, problem, seed);
}
