import type { Problem } from "../../checking.models.ts";
import type { Difficulty, WorkedProblem } from "../family.models.ts";
import {
  leading,
  nonZero,
  type Pick,
  picks,
  signed,
  similarByGenerating,
} from "../polynomial/practising.models.ts";
import { isTidy } from "./simplifying.models.ts";
import { solveDerivative } from "./solving.models.ts";
import { findDerivative, taskOf } from "./task.models.ts";

/** A function of a letter. */
type Draw = (pick: Pick, difficulty: Difficulty, x: string) => string;

const chosen = <Item>(pick: Pick, items: readonly Item[], fallback: Item): Item =>
  items[pick(0, items.length - 1)] ?? fallback;

const linear = (pick: Pick, x: string, most = 9) => `${leading(pick(1, 4), x)}${signed(nonZero(pick, most))}`;
const square = (pick: Pick, x: string) => `${leading(pick(1, 3), `${x}^2`)}${signed(nonZero(pick, 9))}`;

function someFunction(pick: Pick, x: string, names: readonly string[]): string {
  return chosen(pick, names, "sin").replace("x", x);
}
const waves = ["sin(x)", "cos(x)"];
const basic = [...waves, "e^x"];
const common = [...basic, "ln(x)"];

function polynomial(pick: Pick, difficulty: Difficulty, x: string): string {
  const cubic = `${leading(nonZero(pick, 5), `${x}^3`)}${signed(nonZero(pick, 7), `${x}^2`)}`;
  const middle = `${signed(nonZero(pick, 9), x)}${signed(nonZero(pick, 12))}`;
  if (difficulty === 1) return `${leading(pick(1, 6), `${x}^2`)}${middle}`;
  if (difficulty === 2) return `${cubic}${middle}`;
  return `${leading(nonZero(pick, 3), `${x}^${pick(4, 6)}`)}${signed(nonZero(pick, 7), `${x}^2`)} + ${pick(2, 9)}/${x}`;
}

function onePower(pick: Pick, difficulty: Difficulty, x: string): string {
  const exponent = pick(2, 9);
  if (difficulty === 1) return leading(pick(1, 9), `${x}^${exponent}`);
  if (difficulty === 2)
    return pick(0, 1) === 0
      ? leading(nonZero(pick, 12), `${x}^${exponent}`)
      : `${leading(pick(1, 9), `${x}^-${pick(1, 6)}`)}`;
  const kind = pick(0, 3);
  if (kind === 0) return `${pick(2, 9)}/${x}^${pick(2, 6)}`;
  if (kind === 1) return `${pick(1, 8) * 2}sqrt(${x})`;
  if (kind === 2) return `${x}^${exponent}/${pick(2, 9)}`;
  return leading(nonZero(pick, 9), `${x}^-${pick(2, 8)}`);
}

function functions(pick: Pick, difficulty: Difficulty, x: string): string {
  const one = leading(difficulty === 1 ? pick(1, 12) : nonZero(pick, 9), someFunction(pick, x, common));
  if (difficulty === 1) return one;
  if (difficulty === 2) return `${one}${signed(nonZero(pick, 9), `${x}^${pick(2, 4)}`)}`;
  const other = chosen(pick, ["tan(x)", ...common], "cos(x)").replace("x", x);
  return `${one}${signed(nonZero(pick, 9), other)}${signed(nonZero(pick, 9), x)}`;
}

function products(pick: Pick, difficulty: Difficulty, x: string): string {
  const power = pick(2, 5);
  if (difficulty === 1) return `${leading(pick(1, 6), x)}^${power} * ${someFunction(pick, x, basic)}`;
  if (difficulty === 2) return `(${linear(pick, x)}) * ${someFunction(pick, x, common)}`;
  return pick(0, 1) === 0
    ? `(${square(pick, x)}) * ${someFunction(pick, x, common)}`
    : `${leading(nonZero(pick, 5), x)}^${power} * ${someFunction(pick, x, common)}`;
}

function quotients(pick: Pick, difficulty: Difficulty, x: string): string {
  if (difficulty === 1) return `${leading(pick(1, 9), x)}/(${x}${signed(nonZero(pick, 9))})`;
  if (difficulty === 2) return `(${linear(pick, x)})/(${x}${signed(nonZero(pick, 9))})`;
  return pick(0, 1) === 0
    ? `(${square(pick, x)})/(${x}${signed(nonZero(pick, 6))})`
    : `(${someFunction(pick, x, basic)})/(${linear(pick, x)})`;
}

function compositions(pick: Pick, difficulty: Difficulty, x: string): string {
  const times = leading(difficulty === 1 ? 1 : nonZero(pick, 4), "");
  const of = (inside: string) =>
    chosen(pick, ["sin(#)", "cos(#)", "e^(#)", "ln(#)"], "sin(#)").replace("#", inside);
  if (difficulty === 1)
    return pick(0, 1) === 0 ? `(${linear(pick, x)})^${pick(2, 5)}` : of(`${pick(2, 9)}${x}`);
  const factor = times === "1" ? "" : times === "-1" ? "-" : times;
  if (difficulty === 2)
    return pick(0, 1) === 0
      ? `${factor}(${square(pick, x)})^${pick(2, 4)}`
      : `${factor}${of(`${x}^2${signed(nonZero(pick, 9))}`)}`;
  const kind = pick(0, 2);
  if (kind === 0)
    return `${chosen(pick, ["sin", "cos"], "sin")}(${x})^${pick(2, 5)}${signed(nonZero(pick, 9), x)}`;
  if (kind === 1) return `${leading(pick(1, 5), x)} * e^(${leading(nonZero(pick, 5) + 6, x)})`;
  return `sqrt(${leading(pick(1, 4), `${x}^2`)} + ${pick(1, 9)})`;
}

/** The function, the number and the way to ask for the derivative there. */
function atPoint(pick: Pick, difficulty: Difficulty, x: string): string {
  const low = difficulty === 1 ? 1 : -3;
  const at = pick(low, 4);
  const place = at === 0 ? 2 : at;
  const body =
    difficulty === 3
      ? chosen(
          pick,
          [
            quotients(pick, 2, x),
            compositions(pick, 2, x).replace(/^.*[a-z]\(.*$/, `(${linear(pick, x, 4)})^2`),
          ],
          "",
        )
      : polynomial(pick, difficulty, x);
  return pick(0, 2) === 0 ? `y = ${body}, dy/d${x} at ${x} = ${place}` : `f(${x}) = ${body}, f'(${place})`;
}

const bodies: Readonly<Record<string, Draw>> = {
  "derivatives.power": onePower,
  "derivatives.sum": polynomial,
  "derivatives.functions": functions,
  "derivatives.product": products,
  "derivatives.quotient": quotients,
  "derivatives.chain": compositions,
};

export const derivativeSkills: readonly string[] = [...Object.keys(bodies), "derivatives.at-point"];

function drawn(skill: string, pick: Pick, difficulty: Difficulty): string | null {
  const x = pick(0, 4) === 0 ? "t" : "x";
  if (skill === "derivatives.at-point") return atPoint(pick, difficulty, x);
  const body = Object.hasOwn(bodies, skill) ? bodies[skill]?.(pick, difficulty, x) : undefined;
  if (body === undefined) return null;
  const name = chosen(pick, ["f", "g", "h"], "f");
  const way = pick(0, 3);
  if (way === 0) return `${name}(${x}) = ${body}, ${name}'(${x})`;
  return way === 1 ? `y = ${body}, dy/d${x}` : `differentiate ${body}`;
}

/** A practice problem on one of the family's skills (see `ProblemFamily.generate`). */
export function generateDerivative(
  skill: string,
  difficulty: Difficulty,
  seed: number,
): WorkedProblem | null {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const text = drawn(skill, picks(seed, attempt + difficulty * 1_000), difficulty);
    if (text === null) return null;
    const problem = findDerivative(text);
    if (problem?.skill !== skill) continue;
    const solution = solveDerivative(problem);
    if (isHandy(problem, solution.steps)) return { problem, solution };
  }
  return null;
}

/** Something to do, numbers that can be worked out by hand, and a number as the value at a point. */
function isHandy(problem: Problem, steps: WorkedProblem["solution"]["steps"]): boolean {
  const numbers =
    steps
      .map((step) => step.line)
      .join(" ")
      .match(/\d+/g) ?? [];
  const most = Math.max(...numbers.map(Number), 0);
  const answer = steps.at(-1)?.line ?? "";
  const task = taskOf(problem);
  if (task === null || !isTidy(task.body)) return false;
  const isValue = problem.skill !== "derivatives.at-point" || /^-?\d+(?:\/\d{1,2})?$/.test(answer);
  return steps.length > 0 && most < 2_000 && isValue && answer !== "0";
}

/** A problem of the same kind with other numbers and another answer (see `ProblemFamily.similar`). */
export function similarDerivative(problem: Problem, seed: number): WorkedProblem {
  return similarByGenerating(generateDerivative, solveDerivative, problem, seed);
}
