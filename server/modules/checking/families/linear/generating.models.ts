import { lettersIn } from "../../algebra/solution-set.models.ts";
import type { FamilyId } from "../../checking.models.ts";
import { readExpression } from "../../expression.models.ts";
import type { Difficulty, WorkedProblem } from "../family.models.ts";
import { randomIntegers } from "../random.models.ts";
import { recogniseLinear, solveLinear } from "./recognising.models.ts";

type Pick = (low: number, high: number) => number;

/** Draws a problem's two sides; `x` stands for its letter. Answers are whole numbers by construction. */
type Draw = (pick: Pick, difficulty: Difficulty) => readonly [left: string, right: string];

const letters = ["x", "y", "n", "k", "t", "m", "a", "w", "p", "z"];

/** Skills after the room's name, e.g. `linear-equations.one-step`. */
export const linearSkills = ["one-step", "two-step", "brackets", "both-sides", "fractions"] as const;
type LinearSkill = (typeof linearSkills)[number];

function nonZero(pick: Pick, size: number): number {
  const value = pick(1, size);
  return pick(0, 1) === 0 ? value : -value;
}

/** ` + 3`, ` - 3`. */
function plus(value: number): string {
  return value < 0 ? ` - ${-value}` : ` + ${value}`;
}

/** An answer: positive and small at first, then of either sign. */
function answerFor(pick: Pick, difficulty: Difficulty): number {
  if (difficulty === 1) return pick(1, 12);
  return difficulty === 2 ? pick(2, 15) : nonZero(pick, 12);
}

function factorFor(pick: Pick, difficulty: Difficulty): number {
  const size = pick(2, difficulty === 1 ? 6 : 9);
  return difficulty === 3 && pick(0, 1) === 0 ? -size : size;
}

const drawers: Readonly<Record<LinearSkill, Draw>> = {
  "one-step": (pick, difficulty) => {
    const answer = answerFor(pick, difficulty);
    if (pick(0, 1) === 0) {
      const factor = factorFor(pick, difficulty);
      return [`${factor}x`, `${factor * answer}`];
    }
    const added = difficulty === 1 ? pick(1, 12) : nonZero(pick, 20);
    return [`x${plus(added)}`, `${answer + added}`];
  },
  "two-step": (pick, difficulty) => {
    const [factor, answer] = [factorFor(pick, difficulty), answerFor(pick, difficulty)];
    const added = difficulty === 1 ? pick(1, 12) : nonZero(pick, 15);
    if (difficulty === 3 && pick(0, 1) === 0)
      return [`${added} ${factor < 0 ? "-" : "+"} ${Math.abs(factor)}x`, `${factor * answer + added}`];
    return [`${factor}x${plus(added)}`, `${factor * answer + added}`];
  },
  brackets: (pick, difficulty) => {
    const [factor, answer] = [factorFor(pick, difficulty), answerFor(pick, difficulty)];
    const inner = difficulty === 1 ? pick(1, 8) : nonZero(pick, 9);
    if (difficulty < 3) return [`${factor}(x${plus(inner)})`, `${factor * (answer + inner)}`];
    const [outer, slope] = [pick(1, 12), pick(2, 4)];
    const value = outer + factor * (slope * answer + inner);
    return [`${outer} ${factor < 0 ? "-" : "+"} ${Math.abs(factor)}(${slope}x${plus(inner)})`, `${value}`];
  },
  "both-sides": (pick, difficulty) => {
    const answer = answerFor(pick, difficulty);
    const [small, more] = [pick(2, 5), pick(2, difficulty === 1 ? 4 : 7)];
    const added = difficulty === 1 ? pick(1, 9) : nonZero(pick, 12);
    if (difficulty === 1) return [`${small + more}x`, `${small}x${plus(more * answer)}`];
    const right = more * answer + added;
    if (difficulty === 2)
      return [`${small + more}x${plus(added)}`, right === 0 ? `${small}x` : `${small}x${plus(right)}`];
    return [`${-small}x${plus(added)}`, `${more}x${plus(added - (small + more) * answer)}`];
  },
  fractions: (pick, difficulty) => {
    const answer = answerFor(pick, difficulty);
    const bottom = pick(2, difficulty === 1 ? 5 : 6);
    const added = difficulty === 1 ? pick(1, 9) : nonZero(pick, 9);
    if (difficulty === 1) return [`x/${bottom}${plus(added)}`, `${answer + added}`];
    const top = pick(1, bottom - 1) + (difficulty === 3 ? bottom : 0);
    if (difficulty === 2) return [`${top}/${bottom}x${plus(added)}`, `${top * answer + added}`];
    const [small, other] = [pick(2, 3), pick(4, 5)];
    const value = answer * small * other;
    return [`x/${small}${plus(added)}`, `x/${other}${plus(added + value / small - value / other)}`];
  },
};

/** A practice problem on one of the linear skills (see `ProblemFamily.generate`). */
export function generateLinear(
  skill: string,
  difficulty: Difficulty,
  seed: number,
  family: FamilyId,
): WorkedProblem | null {
  const room = family === "linear-equation" ? "linear-equations" : "linear-inequalities";
  const name = linearSkills.find((one) => `${room}.${one}` === skill);
  if (name === undefined) return null;
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const pick = randomIntegers(seed * 64 + attempt + difficulty * 1_000_003);
    pick(0, 1);
    const made = drawn(pick, difficulty, name, family);
    if (made?.problem.skill === skill) return made;
  }
  return null;
}

function drawn(
  pick: Pick,
  difficulty: Difficulty,
  name: LinearSkill,
  family: FamilyId,
): WorkedProblem | null {
  const [left, right] = drawers[name](pick, difficulty);
  const letter = letters[difficulty === 1 ? pick(0, 2) : pick(0, letters.length - 1)] ?? "x";
  const sign = family === "linear-equation" ? "=" : (["<", ">", "<=", ">="][pick(0, 3)] ?? "<");
  const text = `${left} ${sign} ${right}`.replaceAll("x", letter).replace(/(^|[\s(])1(?=[a-z])/g, "$1");
  const read = readExpression(text);
  const problem = lettersIn(read).length === 1 ? recogniseLinear(read, family) : null;
  return problem === null ? null : { problem, solution: solveLinear(problem) };
}
