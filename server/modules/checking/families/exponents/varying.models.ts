import Fraction from "fraction.js";
import type { Problem } from "../../checking.models.ts";
import type { Difficulty, WorkedProblem } from "../family.models.ts";
import { type Pick, picks, similarByGenerating } from "../polynomial/practising.models.ts";
import { numeralText } from "./printing.models.ts";
import { solveExponents } from "./solving.models.ts";
import { findExponents } from "./task.models.ts";

type Draw = (pick: Pick, difficulty: Difficulty, letters: readonly [string, string]) => string;

const letterPairs: readonly (readonly [string, string])[] = [
  ["x", "y"],
  ["a", "b"],
  ["m", "n"],
  ["p", "q"],
  ["y", "z"],
  ["t", "w"],
  ["n", "k"],
];

/** `x^3`, `x`. */
const to = (base: string | number, exponent: number) =>
  exponent === 1 ? String(base) : `${base}^${exponent < 0 ? `(${exponent})` : exponent}`;

const fractions = [
  [1, 2],
  [2, 3],
  [3, 4],
  [3, 2],
  [2, 5],
  [3, 5],
  [4, 3],
  [5, 2],
  [1, 4],
  [5, 4],
] as const;

/** A fraction in lowest terms with this number below, up to about 2. */
function over(pick: Pick, bottom: number): string {
  const top = pick(1, 2 * bottom - 1);
  const isLowest = bottom === 4 ? top % 2 === 1 : top % bottom !== 0;
  return isLowest ? `${top}/${bottom}` : `1/${bottom}`;
}

/** Numbers whose roots come out, with their root and its index. */
const rootable = [
  [4, 2, 2],
  [9, 3, 2],
  [16, 4, 2],
  [25, 5, 2],
  [36, 6, 2],
  [49, 7, 2],
  [64, 8, 2],
  [81, 9, 2],
  [100, 10, 2],
  [121, 11, 2],
  [144, 12, 2],
  [8, 2, 3],
  [27, 3, 3],
  [64, 4, 3],
  [125, 5, 3],
  [16, 2, 4],
  [81, 3, 4],
] as const;

/** A head between 1 and 10 with one or two places, never a whole number. */
function head(pick: Pick, places: number): Fraction {
  const value = pick(11, 10 ** (places + 1) - 1);
  return new Fraction(value % 10 === 0 ? value + 1 : value, 10 ** places);
}

function placed(value: Fraction, exponent: number): string {
  const power = new Fraction(10n ** BigInt(Math.abs(exponent)));
  return numeralText(exponent < 0 ? value.div(power) : value.mul(power));
}

const drawers: Readonly<Record<string, Draw>> = {
  "exponents.product": (pick, difficulty, [x, y]) => {
    if (difficulty === 1) {
      const base = pick(0, 3) === 0 ? pick(2, 9) : x;
      return `simplify ${to(base, pick(2, 9))} * ${to(base, pick(2, 9))}`;
    }
    if (difficulty === 2)
      return `simplify ${pick(2, 9)}${to(x, pick(2, 7))} * ${pick(2, 9)}${to(x, pick(1, 7))}`;
    return `simplify ${pick(2, 6)}${to(x, pick(2, 6))}${to(y, pick(1, 5))} * ${pick(2, 6)}${to(x, pick(1, 6))}${to(y, pick(2, 5))}`;
  },
  "exponents.quotient": (pick, difficulty, [x, y]) => {
    const [small, more] = [pick(2, 6), pick(1, 6)];
    if (small === more) return "";
    if (difficulty === 1) {
      const base = pick(0, 3) === 0 ? pick(2, 9) : x;
      const [above, below] = pick(0, 2) === 0 ? [small * pick(3, 4), small] : [small + more, small];
      return `simplify ${to(base, above)}/${to(base, below)}`;
    }
    const [factor, below] = [pick(2, 7), pick(2, 6)];
    if (difficulty === 2) return `simplify ${factor * below}${to(x, small + more)}/(${below}${to(x, small)})`;
    const isLess = pick(0, 1) === 0;
    const [a, b] = isLess ? [small, small + more] : [small + more, small];
    return `simplify ${factor * below}${to(x, a)}${to(y, pick(4, 7))}/(${below}${to(x, b)}${to(y, pick(1, 3))})`;
  },
  "exponents.power": (pick, difficulty, [x, y]) => {
    if (difficulty === 1) {
      const base = pick(0, 4) === 0 ? pick(2, 9) : x;
      return `simplify (${to(base, pick(2, 7))})^${pick(2, 6)}`;
    }
    const outer = pick(2, difficulty === 2 ? 4 : 3);
    if (difficulty === 2) return `simplify (${pick(2, 5)}${to(x, pick(1, 6))})^${outer}`;
    const sign = pick(0, 2) === 0 ? "" : "-";
    if (pick(0, 2) === 0) return `simplify (${pick(2, 5)}${to(x, pick(1, 4))}/${to(y, pick(2, 4))})^${outer}`;
    return `simplify (${sign}${pick(2, 5)}${to(x, pick(2, 5))}${to(y, pick(1, 4))})^${outer}`;
  },
  "exponents.negative": (pick, difficulty, [x, y]) => {
    if (difficulty === 1) {
      const kind = pick(0, 3);
      if (kind === 0) return `evaluate ${pick(2, 99)}^0`;
      if (kind === 1) return `simplify ${pick(2, 9)}${x}^0`;
      return kind === 2 ? `evaluate ${to(pick(2, 10), -pick(1, 3))}` : `simplify ${to(x, -pick(2, 9))}`;
    }
    if (difficulty === 2) {
      if (pick(0, 2) > 0) return `simplify ${pick(2, 9)}${to(x, -pick(2, 7))}`;
      const [top, bottom] = fractions[pick(0, fractions.length - 1)] ?? [2, 3];
      return `evaluate (${top}/${bottom})^(-${pick(1, 3)})`;
    }
    if (pick(0, 1) === 0)
      return `simplify ${pick(2, 6)}${to(x, -pick(2, 5))} * ${pick(2, 5)}${to(x, pick(1, 8))}${to(y, pick(1, 3))}`;
    return `simplify ${to(x, -pick(1, 4))}${y}^${pick(3, 6)}/${to(y, -pick(1, 3))}`.replace(
      `)${y}`,
      `) * ${y}`,
    );
  },
  "exponents.rational": (pick, difficulty, [x]) => {
    const [number, root, index] = rootable[pick(0, rootable.length - 1)] ?? [8, 2, 3];
    if (difficulty === 1) {
      if (pick(0, 1) === 0) return `evaluate ${number}^(1/${index})`;
      const bottom = pick(2, 5);
      return `simplify ${x}^(${over(pick, bottom)}) * ${x}^(${over(pick, bottom)})`;
    }
    if (difficulty === 2) {
      if (pick(0, 2) === 0) return `simplify (${to(x, index * pick(1, 5))})^(${over(pick, index)})`;
      return `evaluate ${number}^(${over(pick, index)})`;
    }
    const kind = pick(0, 2);
    if (kind === 0) return `evaluate ${number}^(-${over(pick, index)})`;
    if (kind === 1)
      return root === index ? "" : `simplify (${number}${to(x, index * pick(1, 5))})^(1/${index})`;
    return `simplify ${x}^(${over(pick, 2)}) * ${x}^(${over(pick, 3)})`;
  },
  "exponents.scientific": (pick, difficulty) => {
    if (difficulty === 1) {
      const exponent = pick(0, 1) === 0 ? pick(2, 6) : -pick(2, 5);
      return `write ${placed(head(pick, 1), exponent)} in scientific notation`;
    }
    if (difficulty === 2) {
      const isBack = pick(0, 1) === 0;
      if (!isBack)
        return `write ${placed(head(pick, 2), pick(0, 1) === 0 ? pick(3, 8) : -pick(2, 6))} in scientific notation`;
      const exponent = pick(0, 2) === 0 ? pick(3, 6) : -pick(2, 5);
      return `write ${numeralText(new Fraction(pick(11, 49), 10))} * 10^(${exponent}) as an ordinary number`;
    }
    const [a, b] = [pick(2, 9), pick(2, 9)];
    const [m, n] = [pick(2, 9), pick(0, 2) === 0 ? -pick(2, 5) : pick(2, 9)];
    if (pick(0, 1) === 0) return `write ${a} * 10^${m} * ${b} * 10^(${n}) in scientific notation`;
    const whole = pick(0, 2) === 0 ? a : a * b;
    return `write (${whole} * 10^${m + 9})/(${b} * 10^${n < 0 ? `(${n})` : n}) in scientific notation`;
  },
};

export const exponentSkills: readonly string[] = Object.keys(drawers);

/** Numbers on the way stay below this: nobody should need a calculator. */
const handy = 5_000;

/** A practice problem on one of the family's skills (see `ProblemFamily.generate`). */
export function generateExponents(skill: string, difficulty: Difficulty, seed: number): WorkedProblem | null {
  const draw = drawers[skill];
  if (draw === undefined) return null;
  for (let attempt = 0; attempt < 80; attempt += 1) {
    const pick = picks(seed, attempt + difficulty * 1_000);
    const letters = letterPairs[pick(0, letterPairs.length - 1)] ?? ["x", "y"];
    const problem = findExponents(draw(pick, difficulty, letters));
    if (problem?.skill !== skill) continue;
    const solution = solveExponents(problem);
    if (solution.steps.length > 0 && isHandy(problem, solution.steps)) return { problem, solution };
  }
  return null;
}

function isHandy(problem: Problem, steps: readonly { readonly line: string }[]): boolean {
  const texts = [problem.statement, ...steps.map((step) => step.line)];
  // Zeros at the end cost nothing: 45000 is as handy as 45.
  const numbers = texts
    .flatMap((text) => text.match(/\d+/g) ?? [])
    .map((digits) => digits.replace(/0+$/, ""));
  return numbers.every((digits) => Number(digits) < handy);
}

/** A problem of the same kind with other numbers and another answer (see `ProblemFamily.similar`). */
export function similarExponents(problem: Problem, seed: number): WorkedProblem {
  return similarByGenerating(generateExponents, solveExponents, problem, seed);
}
