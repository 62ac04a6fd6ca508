import type { Problem } from "../../checking.models.ts";
import type { Difficulty, WorkedProblem } from "../family.models.ts";
import { type Pick, picks, similarByGenerating } from "../polynomial/practising.models.ts";
import { findGeometry, taskOf } from "./finding.models.ts";
import type { Language } from "./shapes.constants.ts";
import { solveGeometry } from "./solving.models.ts";
import { problemOf } from "./statement.models.ts";

/** A task in words for a difficulty, or one that `findGeometry` refuses: then another is drawn. */
type Draw = (pick: Pick, unit: string, difficulty: Difficulty) => string;

const units = ["cm", "m", "mm", "in"] as const;

/** Sides of right triangles in whole numbers. */
const triples = [
  [3, 4, 5],
  [5, 12, 13],
  [8, 15, 17],
  [7, 24, 25],
  [20, 21, 29],
] as const;

function triple(pick: Pick, most: number): readonly [number, number, number] {
  const [a, b, c] = triples[pick(0, most)] ?? triples[0];
  const times = pick(1, a < 5 ? 8 : 3);
  return pick(0, 1) === 0 ? [a * times, b * times, c * times] : [b * times, a * times, c * times];
}

function oneOf<T>(pick: Pick, choices: readonly [T, ...T[]]): T {
  return choices[pick(0, choices.length - 1)] ?? choices[0];
}

const half = (pick: Pick, low: number, high: number) => `${pick(low, high)}.5`;

const perimeter: Draw = (pick, u, difficulty) => {
  const [a, b] = [pick(3, 30), pick(2, 25)];
  if (difficulty === 1)
    return oneOf(pick, [
      `perimeter of a rectangle with length ${a} ${u} and width ${b} ${u}`,
      `perimeter of a square with side ${a} ${u}`,
      `perimeter of a triangle with sides ${a} ${u}, ${a + pick(1, 6)} ${u} and ${a + pick(1, 6)} ${u}`,
      `perimeter of an equilateral triangle with side ${a} ${u}`,
    ]);
  if (difficulty === 2)
    return oneOf(pick, [
      `perimeter of a parallelogram with base ${a} ${u}, side ${b + 2} ${u} and height ${b} ${u}`,
      `side of a square with perimeter ${4 * a} ${u}`,
      `side of an equilateral triangle with perimeter ${3 * a} ${u}`,
      `width of a rectangle with perimeter ${2 * (a + b)} ${u} and length ${a} ${u}`,
      `perimeter of a rectangle with length ${half(pick, 3, 20)} ${u} and width ${b} ${u}`,
    ]);
  return oneOf(pick, [
    `length of a rectangle with perimeter ${2 * (a + b)} ${u} and width ${b} ${u}`,
    `third side of a triangle with sides ${a} ${u} and ${a + 2} ${u} and perimeter ${2 * a + 2 + pick(3, 2 * a)} ${u}`,
    `width of a rectangle with perimeter ${2 * (a + b) + 1} ${u} and length ${a} ${u}`,
    `perimeter of a parallelogram with sides ${half(pick, 3, 20)} ${u} and ${half(pick, 3, 20)} ${u}`,
  ]);
};

const area: Draw = (pick, u, difficulty) => {
  const [a, b, c] = [pick(3, 20), pick(3, 15), pick(2, 12)];
  if (difficulty === 1)
    return oneOf(pick, [
      `area of a rectangle with length ${a} ${u} and width ${b} ${u}`,
      `area of a square with side ${a} ${u}`,
      `area of a triangle with base ${2 * c} ${u} and height ${b} ${u}`,
      `area of a parallelogram with base ${a} ${u} and height ${b} ${u}`,
    ]);
  if (difficulty === 2)
    return oneOf(pick, [
      `area of a parallelogram with base ${a} ${u}, height ${c} ${u} and side ${c + pick(1, 4)} ${u}`,
      `area of a trapezium with parallel sides ${a} ${u} and ${a + 2 * c} ${u} and height ${b} ${u}`,
      `width of a rectangle with area ${a * b} ${u}^2 and length ${a} ${u}`,
      `area of a shape made of two rectangles ${a} ${u} by ${b} ${u} and ${c} ${u} by ${pick(2, 9)} ${u}`,
      `side of a square with area ${a * a} ${u}^2`,
      `area of a right triangle with legs ${2 * c} ${u} and ${b} ${u}`,
    ]);
  return oneOf(pick, [
    `height of a triangle with area ${b * c} ${u}^2 and base ${2 * c} ${u}`,
    `base of a triangle with area ${b * c} ${u}^2 and height ${b} ${u}`,
    `height of a trapezium with area ${(a + c) * b} ${u}^2 and parallel sides ${2 * a} ${u} and ${2 * c} ${u}`,
    `area of a triangle with base ${a} ${u}, height ${b} ${u} and side ${b + pick(1, 5)} ${u}`,
    `height of a parallelogram with area ${a * b} ${u}^2 and base ${a} ${u}`,
    `length of a rectangle with area ${a * b} ${u}^2 and width ${b} ${u}`,
    `area of a trapezium with parallel sides ${half(pick, 2, 9)} ${u} and ${half(pick, 2, 9)} ${u} and height ${b} ${u}`,
  ]);
};

const circle: Draw = (pick, u, difficulty) => {
  const r = pick(2, 30);
  if (difficulty === 1)
    return oneOf(pick, [
      `circumference of a circle with radius ${r} ${u} in terms of pi`,
      `circumference of a circle with diameter ${r} ${u} in terms of pi`,
      `area of a circle with radius ${r} ${u} in terms of pi`,
    ]);
  if (difficulty === 2)
    return oneOf(pick, [
      `area of a circle with diameter ${2 * r} ${u} in terms of pi`,
      `circumference of a circle with radius ${r} ${u}, use pi = 3.14`,
      `area of a circle with radius ${pick(2, 20)} ${u}, use pi = 3.14`,
      `circumference of a circle with diameter ${r} ${u}, to 1 decimal place`,
    ]);
  return oneOf(pick, [
    `radius of a circle with circumference ${2 * r}pi ${u}`,
    `radius of a circle with area ${r * r}pi ${u}^2`,
    `diameter of a circle with circumference ${r}pi ${u}`,
    `area of a circle with diameter ${2 * pick(2, 20) + 1} ${u}, to 1 decimal place`,
    `area of a circle with radius ${half(pick, 1, 12)} ${u}, use pi = 3.14`,
  ]);
};

const volume: Draw = (pick, u, difficulty) => {
  const [a, b, c] = [pick(2, 9), pick(2, 9), pick(2, 10)];
  if (difficulty === 1)
    return oneOf(pick, [
      `volume of a cuboid with length ${a} ${u}, width ${b} ${u} and height ${c} ${u}`,
      `volume of a cube with edge ${pick(2, 12)} ${u}`,
      `volume of a prism with base area ${pick(5, 40)} ${u}^2 and height ${c} ${u}`,
    ]);
  if (difficulty === 2)
    return oneOf(pick, [
      `volume of a cylinder with radius ${a} ${u} and height ${c} ${u} in terms of pi`,
      `volume of a cylinder with diameter ${2 * a} ${u} and height ${c} ${u} in terms of pi`,
      `height of a cuboid with volume ${a * b * c} ${u}^3, length ${a} ${u} and width ${b} ${u}`,
      `volume of a pyramid with square base of side ${a} ${u} and height ${3 * b} ${u}`,
      `volume of a cone with radius ${a} ${u} and height ${3 * b} ${u} in terms of pi`,
      `height of a prism with volume ${a * b * c} ${u}^3 and base area ${a * b} ${u}^2`,
    ]);
  return oneOf(pick, [
    `volume of a sphere with radius ${a} ${u} in terms of pi`,
    `volume of a cone with radius ${a} ${u} and height ${b} ${u}, use pi = 3.14`,
    `volume of a sphere with diameter ${2 * pick(1, 8)} ${u} in terms of pi`,
    `volume of a cone with radius ${a} ${u}, height ${a + c} ${u} and slant height ${a + c + pick(1, 3)} ${u} in terms of pi`,
    `height of a cylinder with volume ${a * a * b}pi ${u}^3 and radius ${a} ${u}`,
    `height of a cone with volume ${a * a * b}pi ${u}^3 and radius ${a} ${u}`,
    `height of a pyramid with volume ${a * b * c} ${u}^3 and base area ${a * b} ${u}^2`,
    `edge of a cube with volume ${pick(2, 12) ** 3} ${u}^3`,
  ]);
};

const surface: Draw = (pick, u, difficulty) => {
  const [a, b, c] = [pick(2, 12), pick(2, 12), pick(2, 12)];
  if (difficulty === 1)
    return oneOf(pick, [
      `surface area of a cube with edge ${pick(2, 20)} ${u}`,
      `surface area of a cuboid with length ${a} ${u}, width ${b} ${u} and height ${c} ${u}`,
    ]);
  if (difficulty === 2)
    return oneOf(pick, [
      `surface area of a cylinder with radius ${a} ${u} and height ${b} ${u} in terms of pi`,
      `lateral area of a cylinder with radius ${a} ${u} and height ${b} ${u} in terms of pi`,
      `surface area of a pyramid with square base of side ${a} ${u} and slant height ${a + b} ${u}`,
      `surface area of a sphere with radius ${a} ${u} in terms of pi`,
    ]);
  return oneOf(pick, [
    `surface area of a cone with radius ${a} ${u} and slant height ${a + b} ${u} in terms of pi`,
    `surface area of a sphere with diameter ${2 * a} ${u}, use pi = 3.14`,
    `edge of a cube with surface area ${6 * a * a} ${u}^2`,
    `radius of a sphere with surface area ${4 * a * a}pi ${u}^2`,
    `surface area of a cylinder with diameter ${2 * a} ${u} and height ${b} ${u}, to 1 decimal place`,
  ]);
};

const pythagoras: Draw = (pick, u, difficulty) => {
  const [a, b, c] = triple(pick, difficulty === 1 ? 1 : 4);
  if (difficulty === 1)
    return oneOf(pick, [
      `hypotenuse of a right triangle with legs ${a} ${u} and ${b} ${u}`,
      `leg of a right triangle with leg ${a} ${u} and hypotenuse ${c} ${u}`,
    ]);
  if (difficulty === 2)
    return oneOf(pick, [
      `leg of a right triangle with leg ${a} ${u} and hypotenuse ${c} ${u}`,
      `diagonal of a rectangle with sides ${a} ${u} and ${b} ${u}`,
      `is a triangle with sides ${a} ${u}, ${b} ${u} and ${c} ${u} right-angled`,
      `is a triangle with sides ${a} ${u}, ${b} ${u} and ${c - 1} ${u} right-angled`,
      `slant height of a cone with radius ${a} ${u} and height ${b} ${u}`,
    ]);
  return oneOf(pick, [
    `hypotenuse of a right triangle with legs ${pick(2, 12)} ${u} and ${pick(2, 12)} ${u} as an exact value`,
    `leg of a right triangle with leg ${pick(2, 9)} ${u} and hypotenuse ${pick(10, 15)} ${u} as an exact value`,
    `hypotenuse of a right triangle with legs ${pick(2, 12)} ${u} and ${pick(2, 12)} ${u}, to 1 decimal place`,
    `diagonal of a square with side ${pick(2, 20)} ${u} as an exact value`,
  ]);
};

const drawers: Readonly<Record<string, Draw>> = {
  "geometry.perimeter": perimeter,
  "geometry.area": area,
  "geometry.circle": circle,
  "geometry.volume": volume,
  "geometry.surface": surface,
  "geometry.pythagoras": pythagoras,
};

export const geometrySkills: readonly string[] = Object.keys(drawers);

/** A practice problem on one of the family's skills (see `ProblemFamily.generate`). */
export function generateGeometry(
  skill: string,
  difficulty: Difficulty,
  seed: number,
  language: Language = "en",
): WorkedProblem | null {
  const made = generateInEnglish(skill, difficulty, seed);
  return made === null ? null : inLanguage(made, language);
}

function inLanguage(made: WorkedProblem, language: Language): WorkedProblem {
  const own = taskOf(made.problem);
  if (own === null || own.language === language) return made;
  const problem = problemOf({ ...own, language });
  return { problem, solution: solveGeometry(problem) };
}

function generateInEnglish(skill: string, difficulty: Difficulty, seed: number): WorkedProblem | null {
  const draw = drawers[skill];
  if (draw === undefined) return null;
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const pick = picks(seed, attempt + difficulty * 1_000);
    const unit = units[pick(0, units.length - 1)] ?? "cm";
    const problem = findGeometry(draw(pick, unit, difficulty));
    if (problem?.skill !== skill) continue;
    const solution = solveGeometry(problem);
    if (
      isHandy(
        problem,
        solution.steps.map(({ line }) => line),
      )
    )
      return { problem, solution };
  }
  return null;
}

/** Numbers of at most four figures. */
function isHandy(problem: Problem, lines: readonly string[]): boolean {
  const numbers = [problem.statement, ...lines].join(" ").match(/\d+/g) ?? [];
  return lines.length > 1 && numbers.every((number) => Number(number) < 2_000);
}

/** A problem of the same kind with other numbers and another answer (see `ProblemFamily.similar`), in the same language. */
export function similarGeometry(problem: Problem, seed: number): WorkedProblem {
  const task = taskOf(problem);
  const made = similarByGenerating(generateLike(problem), solveGeometry, problem, seed);
  return task === null ? made : inLanguage(made, task.language);
}

/** Problems that ask for the same measure of the same shape in the same way, where some are drawn. */
function generateLike(problem: Problem): typeof generateGeometry {
  const task = taskOf(problem);
  return (skill, difficulty, seed) => {
    let any: WorkedProblem | null = null;
    for (const [turn, level] of ([difficulty, 2, 3, 1, 2, 3, 2, 3] as const).entries()) {
      const made = generateGeometry(skill, level, seed * 8 + turn);
      const own = made === null ? null : taskOf(made.problem);
      if (made === null || own === null) continue;
      any ??= made;
      const isRightAngle = own.kind === "right-angle" && task?.kind === "right-angle";
      const isSameWay =
        own.kind === "measure" &&
        task?.kind === "measure" &&
        own.recipe.rule === task.recipe.rule &&
        own.known.size === task.known.size &&
        own.recipe.asked === task.recipe.asked;
      if (isRightAngle || isSameWay) return made;
    }
    return any;
  };
}
