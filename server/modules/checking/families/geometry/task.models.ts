import { isPositive, type Magnitude, magnitudeIn, magnitudeText } from "./magnitudes.models.ts";
import type { Recipe } from "./recipe.constants.ts";
import { type Language, type ShapeId, shapes } from "./shapes.constants.ts";

/** How the answer is wanted; all null or false where nothing is said. */
export interface Form {
  readonly isExact: boolean;
  /** The decimal to take for pi, as written. */
  readonly pi: string | null;
  /** Decimal places. */
  readonly places: number | null;
}

export interface MeasureTask {
  readonly kind: "measure";
  readonly language: Language;
  readonly shape: ShapeId;
  readonly recipe: Recipe;
  /** What is given, by letter, in the order of the statement. */
  readonly known: ReadonlyMap<string, Magnitude>;
  /** Unit of length of all that is given: `cm`; null where none is said. */
  readonly unit: string | null;
  readonly form: Form;
  /** Some number is written as a decimal, so results are too. */
  readonly hasDecimals: boolean;
}

/** Whether three sides, the longest last, make a right angle. */
export interface RightAngleTask {
  readonly kind: "right-angle";
  readonly language: Language;
  readonly sides: readonly [Magnitude, Magnitude, Magnitude];
  readonly unit: string | null;
  readonly hasDecimals: boolean;
}

export type GeometryTask = MeasureTask | RightAngleTask;

/** Values of letters: what is given, and a radius or diameter that comes with the other. */
export function valuesOf({
  known,
  recipe,
}: Pick<MeasureTask, "known" | "recipe">): ReadonlyMap<string, Magnitude> {
  const values = new Map(known);
  const radius = known.get("r");
  const diameter = known.get("d");
  if (!isRound(recipe.shape)) return values;
  if (radius === undefined && diameter !== undefined) {
    const half = magnitudeIn(`(${magnitudeText(diameter)})/2`);
    if (half !== null) values.set("r", half);
  }
  if (diameter === undefined && radius !== undefined) {
    const double = magnitudeIn(`2 * (${magnitudeText(radius)})`);
    if (double !== null) values.set("d", double);
  }
  return values;
}

export function isRound(shape: ShapeId): boolean {
  return "r" in shapes[shape].measures && "d" in shapes[shape].measures;
}

/** A value where it stands in place of a letter. */
function inPlace(value: Magnitude, hasDecimals: boolean): string {
  const text = magnitudeText(value, hasDecimals);
  return /^[\d.]+$/.test(text) ? text : `(${text})`;
}

/** A line with the values of letters put in, the pi that is asked for, and what stands in braces worked out. */
export function filled(
  line: string,
  values: ReadonlyMap<string, Magnitude>,
  task: Pick<MeasureTask, "form" | "hasDecimals">,
): string | null {
  const put = (text: string) =>
    text.replace(/\bpi\b/g, task.form.pi ?? "pi").replace(/\b[a-zA-Z]\b/g, (letter) => {
      const value = values.get(letter);
      return value === undefined ? letter : inPlace(value, task.hasDecimals);
    });
  let isComplete = true;
  const worked = line.replace(/\{([^}]+)\}/g, (_whole, inner: string) => {
    const value = magnitudeIn(put(inner));
    if (value === null) isComplete = false;
    return value === null ? "" : inPlace(value, task.hasDecimals);
  });
  return isComplete ? put(worked) : null;
}

/** The exact value of what is asked (with the decimal for pi where one is given), or null. */
export function resultOf(task: MeasureTask): Magnitude | null {
  const { recipe } = task;
  const last = recipe.lines.at(-1)?.[1] ?? recipe.formula;
  const right = filled(last.slice(last.indexOf("=") + 1), valuesOf(task), task);
  const value = right === null ? null : magnitudeIn(right);
  return value === null || !isPositive(value) ? null : value;
}
