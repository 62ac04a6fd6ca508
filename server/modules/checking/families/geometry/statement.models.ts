import type { Problem } from "../../checking.models.ts";
import { readExpression, readToLatex } from "../../expression.models.ts";
import { expressionToLatex } from "../../reading/printing.models.ts";
import { type Magnitude, magnitudeText } from "./magnitudes.models.ts";
import { type Language, shapes } from "./shapes.constants.ts";
import type { GeometryTask, MeasureTask, RightAngleTask } from "./task.models.ts";

/** Words, or mathematics. */
type Piece = readonly [text: string, isMath: boolean];

/** A task as a problem, its statement in the language it was set in. */
export function problemOf(task: GeometryTask): Problem {
  const pieces = task.kind === "measure" ? measurePieces(task) : rightAnglePieces(task);
  return {
    family: "geometry",
    statement: pieces.map(([text]) => text).join(""),
    latex: latexOfPieces(pieces),
    unknown: null,
    skill: task.kind === "measure" ? task.recipe.skill : "geometry.pythagoras",
  };
}

/** Words that follow each other are set together. */
function latexOfPieces(pieces: readonly Piece[]): string {
  const whole = pieces.map(([text, isMath]) => (isMath ? latexOf(text) : `\\text{${text}}`)).join("");
  return whole.replace(/(?<!\d)\}\\text\{/g, "");
}

function latexOf(text: string): string {
  if (text.includes("=")) return readToLatex(readExpression(text), text);
  const [value = "", unit] = text.split(" ");
  const read = readExpression(value);
  const number = read.kind === "expression" ? expressionToLatex(read.expression) : value;
  return unit === undefined
    ? number
    : `${number}\\text{ ${unit.replace(/\^.*/, "")}}${unit.replace(/^[^^]*/, "")}`;
}

function quantity(value: Magnitude, dimension: number, task: GeometryTask): Piece {
  const unit = task.unit === null ? "" : ` ${task.unit}${dimension > 1 ? `^${dimension}` : ""}`;
  return [`${magnitudeText(value, task.hasDecimals).replace(/ \* /g, "")}${unit}`, true];
}

function measurePieces(task: MeasureTask): readonly Piece[] {
  const { language, recipe } = task;
  const shape = shapes[task.shape];
  const isSpanish = language === "es";
  const asked = shape.measures[recipe.asked]?.[language] ?? "";
  const of = isSpanish ? ` de ${shape.un} ` : /^[aeiou]/.test(shape.en) ? " of an " : " of a ";
  const given = task.shape === "two-rectangles" ? pairPieces(task) : givenPieces(task);
  const joint = task.shape === "two-rectangles" ? (isSpanish ? " de " : " ") : isSpanish ? " de " : " with ";
  return [[`${asked}${of}${shape[language]}${joint}`, false], ...given, ...formPieces(task)];
}

function pairPieces(task: MeasureTask): readonly Piece[] {
  const by: Piece = [task.language === "es" ? " por " : " by ", false];
  const [a, b, c, d] = [...task.known.values()].map((value) => quantity(value, 1, task));
  if (a === undefined || b === undefined || c === undefined || d === undefined) return [];
  return [a, by, b, [task.language === "es" ? " y de " : " and ", false], c, by, d];
}

function givenPieces(task: MeasureTask): readonly Piece[] {
  const { language, known } = task;
  const shape = shapes[task.shape];
  const letters = [...known.keys()];
  const group = shape.groups?.find(
    (one) => one.letters.length > 1 && letters.filter((letter) => one.letters.includes(letter)).length > 1,
  );
  const grouped = letters.filter(
    (letter) => group?.letters.includes(letter) && isNamedTogether(task, letter),
  );
  const rest = letters.filter((letter) => !grouped.includes(letter));
  const parts: (readonly Piece[])[] = rest.map((letter) => namedQuantity(task, letter));
  if (group !== undefined && grouped.length > 1) {
    const inOrder = [...group.letters].filter((letter) => grouped.includes(letter));
    const values = inOrder.map((letter): readonly Piece[] => [quantityAt(task, letter)]);
    parts.unshift([[`${group[language]} `, false], ...joined(values, language)]);
  } else parts.unshift(...grouped.map((letter) => namedQuantity(task, letter)));
  return joined(parts, language);
}

/** Sides are listed together where their order does not matter: not a base with its slanted side. */
function isNamedTogether({ recipe }: MeasureTask, letter: string): boolean {
  const isSymmetric =
    !/^(?:triangle|parallelogram|rectangle|cuboid)-(?:area|volume|surface)$|^rectangle-perimeter$/.test(
      recipe.rule,
    );
  return recipe.shape === "right-triangle" || (isSymmetric && recipe.from.includes(letter));
}

function quantityAt(task: MeasureTask, letter: string): Piece {
  const value = task.known.get(letter);
  const dimension = shapes[task.shape].measures[letter]?.dimension ?? 1;
  return value === undefined ? ["", true] : quantity(value, dimension, task);
}

function namedQuantity(task: MeasureTask, letter: string): readonly Piece[] {
  const name = shapes[task.shape].measures[letter]?.[task.language] ?? letter;
  return [[`${name} `, false], quantityAt(task, letter)];
}

/** `a, b and c`; in Spanish `e` before a sound like i. */
function joined(parts: readonly (readonly Piece[])[], language: Language): readonly Piece[] {
  return parts.flatMap((part, index): readonly Piece[] => {
    if (index === 0) return part;
    if (index < parts.length - 1) return [[", ", false], ...part];
    const and = language === "en" ? " and " : /^h?i/.test(part[0]?.[0] ?? "") ? " e " : " y ";
    return [[and, false], ...part];
  });
}

function formPieces({ form, language, recipe }: MeasureTask): readonly Piece[] {
  const isSpanish = language === "es";
  const pieces: Piece[] = [];
  if (form.isExact) {
    const isRoundShape = /\bpi\b/.test(recipe.formula);
    const words = isRoundShape
      ? ([" in terms of ", " en términos de "] as const)
      : ([" as an exact value", " como valor exacto"] as const);
    pieces.push([words[isSpanish ? 1 : 0], false], ...(isRoundShape ? ([["pi", true]] as const) : []));
  }
  if (form.pi !== null) pieces.push([isSpanish ? ", usa " : ", use ", false], [`pi = ${form.pi}`, true]);
  if (form.places !== null) {
    const places = form.places === 1 ? "1 decimal" : `${form.places} decimal${isSpanish ? "es" : ""}`;
    const noun = form.places === 1 ? " place" : " places";
    pieces.push([isSpanish ? `, con ${places}` : `, to ${places}${noun}`, false]);
  }
  return pieces;
}

function rightAnglePieces(task: RightAngleTask): readonly Piece[] {
  const sides = joined(
    task.sides.map((side): readonly Piece[] => [quantity(side, 1, task)]),
    task.language,
  );
  return task.language === "es"
    ? [["es rectángulo un triángulo de lados ", false], ...sides]
    : [["is a triangle with sides ", false], ...sides, [" right-angled", false]];
}
