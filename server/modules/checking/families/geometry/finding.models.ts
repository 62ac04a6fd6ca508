import type { Problem } from "../../checking.models.ts";
import { type Bound, bind, shapeSign } from "./binding.models.ts";
import {
  anySide,
  exactWords,
  otherMatters,
  ownResult,
  piWords,
  placesWords,
  rightAngleWords,
  sidesWords,
  yesNoWords,
} from "./finding-words.constants.ts";
import { isPositive, type Magnitude, numberOf } from "./magnitudes.models.ts";
import { patternOf } from "./patterns.models.ts";
import { type Marked, mark, markQuantities, normalised, type Quantity } from "./quantities.models.ts";
import type { Recipe } from "./recipe.constants.ts";
import { allRecipes } from "./recipes.constants.ts";
import { type Language, type ShapeId, shapeIds, shapes } from "./shapes.constants.ts";
import { problemOf } from "./statement.models.ts";
import {
  type Form,
  type GeometryTask,
  isRound,
  type MeasureTask,
  resultOf,
  valuesOf,
} from "./task.models.ts";

/** Longest text that is looked at, in UTF-16 units and in words; a longer one tells a story. */
const bounds = { characters: 500, words: 50 } as const;

/** The task that a message sets, as a problem; or null. */
export function findGeometry(message: string): Problem | null {
  const task = findTask(message);
  return task === null ? null : problemOf(task);
}

const tasks = new WeakMap<Problem, GeometryTask | null>();

/** The task that a problem's statement says, or null. A problem is read once, as every rule asks for it. */
export function taskOf(problem: Problem): GeometryTask | null {
  const known = tasks.get(problem);
  if (known !== undefined) return known;
  const task = findTask(problem.statement);
  tasks.set(problem, task);
  return task;
}

/** What a message asks about one shape whose numbers all have a place, English or Spanish; or null. */
export function findTask(message: string): GeometryTask | null {
  if (message.length > bounds.characters || message.split(/\s+/).length > bounds.words) return null;
  if (!/\d/.test(message) || (message.match(/\$/g)?.length ?? 0) % 2 === 1) return null;
  const { form, text } = takeForm(normalised(message));
  if (ownResult.test(text) || otherMatters.test(text)) return null;
  const marked = markQuantities(text);
  if (marked === null || marked.quantities.length === 0) return null;
  const unit = unitOf(marked.quantities);
  if (unit === undefined || marked.quantities.some(({ value }) => !isPositive(value))) return null;
  const setting = { language: languageOf(message), unit, form };
  return rightAngleTask(marked, setting) ?? measureTask(marked, setting);
}

interface Setting {
  readonly language: Language;
  readonly unit: string | null;
  readonly form: Form;
}

function languageOf(message: string): Language {
  const isSpanish =
    /\b(?:de|del|la|el|un|una|con|cu[aá]l|halla|calcula|determina|encuentra|es rect[aá]ngulo)\b|[¿áéíóúñ]/i.test(
      message,
    );
  return isSpanish ? "es" : "en";
}

/** The unit of length that all quantities share; undefined where they differ. */
function unitOf(quantities: readonly Quantity[]): string | null | undefined {
  const units = new Set(quantities.flatMap(({ unit }) => (unit === null ? [] : [unit])));
  const [only] = units;
  return units.size > 1 ? undefined : (only ?? null);
}

/** How the answer is wanted, and the text without it. */
function takeForm(text: string): { readonly form: Form; readonly text: string } {
  const pi = piWords.exec(text);
  let rest = pi === null ? text : text.replace(pi[0], " ");
  const isExact = exactWords.test(rest);
  rest = rest.replace(exactWords, " ");
  const rounding = placesWords.find(([words]) => words.test(rest));
  if (rounding !== undefined) rest = rest.replace(rounding[0], " ");
  const form = {
    isExact: isExact && pi === null,
    pi: (pi?.[1] ?? pi?.[2])?.replace(",", ".") ?? null,
    places: rounding?.[1] ?? null,
  };
  return { form, text: rest.replace(/\s+/g, " ").trim() };
}

/** Three sides of a triangle, and the question whether it has a right angle. */
function rightAngleTask(marked: Marked, { language, unit }: Setting): GeometryTask | null {
  const { text, quantities } = marked;
  if (quantities.length !== 3 || !rightAngleWords.test(text) || !yesNoWords.test(text)) return null;
  if (
    !/\btriang(?:le|ulo)\b/.test(text) ||
    /\b(?:area|perimet\w+|hyp\w+|hipo\w+|legs?|catetos?)\b/.test(text)
  )
    return null;
  const list = patternOf(`${mark} ?,? ?(?:and |y )?${mark} ?,? ?(?:and |y )${mark}`);
  if (!list.test(text) && !sidesWords.test(text)) return null;
  if (quantities.some(({ dimension }) => dimension !== null && dimension !== 1)) return null;
  const sides = quantities.map(({ value }) => value).sort((one, two) => numberOf(one) - numberOf(two));
  const [a, b, c] = sides;
  if (a === undefined || b === undefined || c === undefined || numberOf(a) + numberOf(b) <= numberOf(c))
    return null;
  const hasDecimals = quantities.some((one) => one.hasDecimals);
  return { kind: "right-angle", language, sides: [a, b, c], unit, hasDecimals };
}

function measureTask(marked: Marked, setting: Setting): MeasureTask | null {
  const found = shapeIn(marked);
  const bound = found === null ? null : bind(found.marked, shapes[found.shape]);
  if (found === null || bound === null || otherShapeIn(bound.rest)) return null;
  const { shape } = found;
  const asked = askedOf(shape, bound);
  if (asked === null || !fitsDimensions(shape, bound.known)) return null;
  if (shape === "pyramid" && bound.known.has("a") && !/\bsquare\b|\bcuadra/.test(marked.text)) return null;
  const known = new Map([...bound.known].map(([letter, { value }]) => [letter, value] as const));
  const recipe = recipeFor(shape, asked, known);
  if (recipe === null) return null;
  const hasDecimals =
    [...bound.known.values()].some((one) => one.hasDecimals) || setting.form.pi?.includes(".") === true;
  return sound({ kind: "measure", shape, recipe, known: inOrder(recipe, known), hasDecimals, ...setting });
}

/** A task with a result; where a length can't be told without a decimal for pi, 3.14 is taken. */
function sound(task: MeasureTask): MeasureTask | null {
  if (!isPossible(task)) return null;
  const result = resultOf(task);
  if (result !== null && result.pis >= 0) return task;
  if (task.form.isExact || task.form.pi !== null || !/\bpi\b/.test(task.recipe.formula)) return null;
  const usual = { ...task, form: { ...task.form, pi: "3.14" }, hasDecimals: true };
  const value = resultOf(usual);
  return value !== null && Number.isInteger(Number((numberOf(value) * 100).toFixed(6))) ? usual : null;
}

/** Sides that close a triangle; a hypotenuse that is the longest; a slanted side longer than the height. */
function isPossible(task: MeasureTask): boolean {
  const value = (letter: string) => {
    const own = valuesOf(task).get(letter);
    return own === undefined ? null : numberOf(own);
  };
  const isLonger = (long: string, short: string) =>
    (value(long) ?? Number.POSITIVE_INFINITY) > (value(short) ?? 0);
  switch (task.shape) {
    case "right-triangle":
      return isLonger("c", "a") && isLonger("c", "b");
    case "triangle": {
      const [a, b, c] = [value("a"), value("b"), value("c")];
      if (a === null || b === null || c === null) return true;
      return a + b > c && a + c > b && b + c > a;
    }
    case "parallelogram":
      return task.recipe.asked === "P" || isLonger("a", "h");
    case "cone":
      return isLonger("s", "h") && isLonger("s", "r");
    default:
      return true;
  }
}

/** Known values in the order that statements give them: what the formula needs, then what is to spare. */
function inOrder(recipe: Recipe, known: ReadonlyMap<string, Magnitude>): ReadonlyMap<string, Magnitude> {
  const wanted = [...new Set([...recipe.from.replace("r", "rd"), ...(recipe.spare ?? "")])];
  return new Map(
    wanted.flatMap((letter) => {
      const value = known.get(letter);
      return value === undefined ? [] : [[letter, value] as const];
    }),
  );
}

function shapeIn({ text, quantities }: Marked): { readonly shape: ShapeId; readonly marked: Marked } | null {
  const isRight = /\b(?:hypotenuse|hipotenusa|legs?|catetos?)\b/.test(text);
  for (const shape of shapeIds) {
    const words = patternOf(`\\b(?:${shapes[shape].words})\\b`, "g");
    if (!words.test(text)) continue;
    const own = shape === "triangle" && isRight ? "right-triangle" : shape;
    return { shape: own, marked: { text: text.replace(words, shapeSign), quantities } };
  }
  if (isRight) return { shape: "right-triangle", marked: { text, quantities } };
  return /\b(?:circunferencia|circumference)\b/.test(text)
    ? { shape: "circle", marked: { text, quantities } }
    : null;
}

function otherShapeIn(rest: string): boolean {
  return shapeIds.some((shape) => patternOf(`\\b(?:${shapes[shape].words})\\b`).test(rest));
}

function askedOf(shape: ShapeId, { asked, known, rest }: Bound): string | null {
  const [only, ...others] = asked;
  if (only !== undefined) return others.length === 0 ? only : null;
  if (!anySide.test(rest)) return null;
  if (shape === "rectangle") return known.has("l") ? "w" : "l";
  return shape !== "right-triangle" ? null : known.has("c") ? "b" : "c";
}

function fitsDimensions(shape: ShapeId, known: ReadonlyMap<string, Quantity>): boolean {
  return [...known].every(([letter, { dimension }]) => {
    const measure = shapes[shape].measures[letter];
    return measure !== undefined && (dimension === null || dimension === measure.dimension);
  });
}

/** The first way that needs nothing more and leaves nothing over; one without a detour over the diameter comes first. */
function recipeFor(shape: ShapeId, asked: string, known: ReadonlyMap<string, Magnitude>): Recipe | null {
  const ways = allRecipes.filter((one) => one.shape === shape && one.asked === asked);
  const fits = (recipe: Recipe, isLoose: boolean) => {
    const has = (letter: string) =>
      known.has(letter) || (isLoose && isRound(shape) && letter === "r" && known.has("d"));
    const isUsed = (letter: string) =>
      recipe.from.includes(letter) ||
      recipe.spare?.includes(letter) === true ||
      (isLoose && letter === "d" && recipe.from.includes("r") && !known.has("r"));
    return [...recipe.from].every(has) && [...known.keys()].every(isUsed);
  };
  return ways.find((one) => fits(one, false)) ?? ways.find((one) => fits(one, true)) ?? null;
}
