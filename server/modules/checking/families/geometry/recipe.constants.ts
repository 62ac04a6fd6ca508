import type { ShapeId } from "./shapes.constants.ts";

/** A line on the way: the step's name and the line with letters; what stands in `{…}` is worked out. */
export type RecipeLine = readonly [name: string, line: string];

/** How one measure of a shape is found from others. */
export interface Recipe {
  readonly shape: ShapeId;
  readonly skill: string;
  readonly asked: string;
  /** Letters of what must be known. */
  readonly from: string;
  /** Name of the step that writes the formula. */
  readonly rule: string;
  readonly formula: string;
  /** Lines between the formula with numbers put in and the result. */
  readonly lines: readonly RecipeLine[];
  /** Letters of what may be given although it isn't needed: a slanted side beside the height. */
  readonly spare?: string;
}

const skills = {
  perimeter: "geometry.perimeter",
  area: "geometry.area",
  circle: "geometry.circle",
  volume: "geometry.volume",
  surface: "geometry.surface",
  pythagoras: "geometry.pythagoras",
} as const;

/** Recipes of one formula, one for each measure that it gives. */
export function recipes(
  shape: ShapeId,
  skill: keyof typeof skills,
  rule: string,
  formula: string,
  ways: readonly (readonly [asked: string, from: string, lines: readonly RecipeLine[], spare?: string])[],
): readonly Recipe[] {
  return ways.map(([asked, from, lines, spare]) => ({
    shape,
    skill: skills[skill],
    asked,
    from,
    rule,
    formula,
    lines,
    ...(spare === undefined ? {} : { spare }),
  }));
}

/** The square root at the end. */
export const root = (letter: string, square: string): readonly RecipeLine[] => [
  ["take-root", `${letter} = sqrt({${square}})`],
];
