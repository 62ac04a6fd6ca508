import type { Problem } from "../../checking.models.ts";
import type { Difficulty, WorkedProblem } from "../family.models.ts";
import { leading, nonZero, type Pick, picks, signed, similarByGenerating } from "./practising.models.ts";
import { solvePolynomial } from "./solving.models.ts";
import { findPolynomial } from "./tasks.models.ts";

/** A task in words for one letter. */
type Draw = (pick: Pick, difficulty: Difficulty, letter: string) => string;

const letters = ["x", "y", "a", "n", "t", "k", "m", "p", "z", "w"];

/** `x + 3`, `2x - 5`. */
const linear = (letter: string, slope: number, intercept: number) =>
  `${leading(slope, letter)}${signed(intercept)}`;

/** A quadratic from its two linear factors. */
function product(
  letter: string,
  [a, b]: readonly [number, number],
  [c, d]: readonly [number, number],
  times = 1,
): string {
  return `${leading(times * a * c, `${letter}^2`)}${signed(times * (a * d + b * c), letter)}${signed(times * b * d)}`;
}

const size = (difficulty: Difficulty) => (difficulty === 1 ? 6 : 9);

const drawers: Readonly<Record<string, Draw>> = {
  "polynomials.collect-like-terms": (pick, difficulty, x) => {
    const [a, b, c, d] = [
      pick(2, 9),
      nonZero(pick, 9),
      difficulty === 1 ? pick(1, 9) : nonZero(pick, 9),
      nonZero(pick, 9),
    ];
    if (difficulty === 1)
      return `simplify ${leading(a, x)}${signed(b)}${signed(pick(0, 2) === 0 ? nonZero(pick, 1) : c, x)}`;
    if (difficulty === 2) return `simplify ${leading(a, x)}${signed(b)}${signed(c, x)}${signed(d)}`;
    return `simplify ${leading(a, `${x}^2`)}${signed(b, x)}${signed(c, `${x}^2`)}${signed(d, x)}${signed(nonZero(pick, 9))}`;
  },
  "polynomials.simplify": (pick, difficulty, x) => {
    const [a, b, c] = [pick(2, 6), nonZero(pick, size(difficulty)), nonZero(pick, 9)];
    if (difficulty === 1) return `simplify ${a}(${x}${signed(pick(1, 9))})${signed(c, x)}`;
    const second = difficulty === 2 ? pick(2, 5) : -pick(2, 5);
    return `simplify ${a}(${linear(x, pick(1, 3), b)})${second < 0 ? " - " : " + "}${Math.abs(second)}(${linear(x, 1, c)})`;
  },
  "polynomials.distribute": (pick, difficulty, x) => {
    if (difficulty === 1) return `expand ${pick(2, 9)}(${linear(x, 1, pick(1, 12))})`;
    if (difficulty === 2)
      return `expand ${leading(nonZero(pick, 8) || 2)}(${linear(x, pick(2, 5), nonZero(pick, 9))})`.replace(
        / (-?)1\(/,
        " $13(",
      );
    return `expand ${leading(nonZero(pick, 4), x)}(${linear(x, pick(2, 5), nonZero(pick, 9))})`;
  },
  "polynomials.expand": (pick, difficulty, x) => {
    const slope = difficulty === 3 ? pick(2, 4) : 1;
    const number = () => (difficulty === 1 ? pick(1, 9) : nonZero(pick, 9));
    return `expand (${linear(x, slope, number())})(${linear(x, difficulty === 3 ? pick(1, 3) : 1, number())})`;
  },
  "polynomials.special-products": (pick, difficulty, x) => {
    const [slope, number] = [difficulty === 3 ? pick(2, 5) : 1, pick(1, difficulty === 1 ? 12 : 9)];
    const signedNumber = difficulty === 1 ? number : pick(0, 1) === 0 ? number : -number;
    if (pick(0, 2) > 0) return `expand (${linear(x, slope, signedNumber)})^2`;
    return `expand (${linear(x, slope, number)})(${linear(x, slope, -number)})`;
  },
  "polynomials.factor-common": (pick, difficulty, x) => {
    const factor = pick(2, 9);
    const [a, b] = [pick(1, 7), nonZero(pick, 9)];
    if (difficulty === 1) return `factor ${leading(factor * a, x)}${signed(factor * Math.abs(b))}`;
    if (difficulty === 2) return `factor ${leading(factor * a, `${x}^2`)}${signed(factor * b, x)}`;
    return `factor ${leading(factor * a, `${x}^3`)}${signed(factor * b, `${x}^2`)}`;
  },
  "polynomials.factor-trinomial": (pick, difficulty, x) => {
    const times = difficulty === 3 ? pick(2, 4) : 1;
    const number = () => (difficulty === 1 ? pick(1, 9) : nonZero(pick, 10));
    return `factor ${product(x, [1, number()], [1, number()], times)}`;
  },
  "polynomials.factor-trinomial-leading": (pick, difficulty, x) => {
    const number = () => (difficulty === 1 ? pick(1, 6) : nonZero(pick, 7));
    return `factor ${product(x, [difficulty === 3 ? pick(2, 4) : pick(2, 3), number()], [difficulty === 3 ? pick(2, 3) : 1, number()])}`;
  },
  "polynomials.factor-special": (pick, difficulty, x) => {
    const [slope, number] = [difficulty === 1 ? 1 : pick(1, 6), pick(1, 12)];
    const isSquare = pick(0, 1) === 0;
    const times = difficulty === 3 ? pick(2, 4) : 1;
    const sign = pick(0, 1) === 0 ? 1 : -1;
    return `factor ${product(x, [slope, sign * number], [slope, (isSquare ? 1 : -1) * sign * number], times)}`;
  },
  "polynomials.factor-grouping": (pick, difficulty, x) => {
    const [a, b, c] = [
      difficulty === 3 ? pick(2, 4) : 1,
      difficulty === 1 ? pick(1, 7) : nonZero(pick, 7),
      difficulty === 1 ? pick(2, 7) : nonZero(pick, 7),
    ];
    const slope = difficulty === 1 ? pick(1, 3) : pick(1, 4);
    return `factor ${leading(a * slope, `${x}^3`)}${signed(a * b, `${x}^2`)}${signed(c * slope, x)}${signed(c * b)}`;
  },
  "polynomials.evaluate": (pick, difficulty, x) => {
    const [a, b] = [pick(2, 6), nonZero(pick, 9)];
    if (difficulty === 1) return `evaluate ${leading(a, x)}${signed(b)} when ${x} = ${pick(2, 9)}`;
    const value = difficulty === 2 ? pick(2, 6) : -pick(2, 6);
    const middle = difficulty === 2 ? 0 : nonZero(pick, 6);
    return `evaluate ${leading(pick(1, 4), `${x}^2`)}${signed(middle, x)}${signed(b)} when ${x} = ${value}`;
  },
  "rational-expressions.simplify": (pick, difficulty, x) => {
    const [a, b] = [nonZero(pick, 8), nonZero(pick, 8)];
    if (difficulty === 1) return `simplify (${product(x, [1, a], [1, -a])})/(${linear(x, 1, a)})`;
    if (difficulty === 2) return `simplify (${product(x, [1, a], [1, b])})/(${linear(x, 1, a)})`;
    const other = pick(0, 1) === 0 ? 0 : nonZero(pick, 8);
    return `simplify (${product(x, [1, a], [1, b])})/(${product(x, [1, a], [1, other])})`;
  },
};

export const polynomialSkills: readonly string[] = Object.keys(drawers);

/** A practice problem on one of the family's skills (see `ProblemFamily.generate`). */
export function generatePolynomial(
  skill: string,
  difficulty: Difficulty,
  seed: number,
): WorkedProblem | null {
  const draw = drawers[skill];
  if (draw === undefined) return null;
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const pick = picks(seed, attempt + difficulty * 1_000);
    const letter = letters[difficulty === 1 ? pick(0, 4) : pick(0, letters.length - 1)] ?? "x";
    const problem = findPolynomial(draw(pick, difficulty, letter));
    if (problem?.skill !== skill) continue;
    const solution = solvePolynomial(problem);
    if (solution.steps.length > 0 && !vanishes({ problem, solution })) return { problem, solution };
  }
  return null;
}

/** Terms that all cancel leave nothing to practise on; a value may well be 0. */
function vanishes({ problem, solution }: WorkedProblem): boolean {
  return solution.answer === "0" && problem.skill !== "polynomials.evaluate";
}

/** A problem of the same kind with other numbers and another answer (see `ProblemFamily.similar`). */
export function similarPolynomial(problem: Problem, seed: number): WorkedProblem {
  return similarByGenerating(generatePolynomial, solvePolynomial, problem, seed);
}
