import type { ShapeId } from "./shapes.constants.ts";

/**
 * A wrong way to a measure: the shape, what is asked, and the wrong value in the letters of the shape; or a whole wrong
 * line. With `given`, only where that letter is given itself.
 */
export interface WrongWay {
  readonly shape: ShapeId;
  readonly asked: string;
  readonly wrong: string;
  readonly given?: string;
}

const way = (shape: ShapeId, asked: string, wrong: string, given?: string): WrongWay => ({
  shape,
  asked,
  wrong,
  ...(given === undefined ? {} : { given }),
});

/** Wrong ways of each misconception; where two give the same, the earlier misconception wins. */
export const wrongWays: Readonly<Record<string, readonly WrongWay[]>> = {
  "circle-formulas-swapped": [
    way("circle", "A", "2 * pi * r"),
    way("circle", "C", "pi * r^2"),
    way("circle", "r", "A / (2 * pi)", "A"),
    way("circle", "r", "sqrt(C / pi)", "C"),
  ],
  "perimeter-for-area": [
    way("rectangle", "A", "2 * (l + w)"),
    way("square", "A", "4 * s"),
    way("parallelogram", "A", "2 * (a + b)"),
    way("triangle", "A", "a + b + c"),
    way("right-triangle", "A", "a + b + c"),
    way("square", "s", "A / 4", "A"),
    way("rectangle", "w", "A / 2 - l", "A"),
    way("rectangle", "l", "A / 2 - w", "A"),
  ],
  "area-for-perimeter": [
    way("rectangle", "P", "l * w"),
    way("square", "P", "s^2"),
    way("parallelogram", "P", "a * b"),
    way("parallelogram", "P", "b * h"),
    way("rectangle", "w", "P / l", "P"),
    way("rectangle", "l", "P / w", "P"),
    way("square", "s", "sqrt(P)", "P"),
  ],
  "sides-left-out": [
    way("rectangle", "P", "l + w"),
    way("square", "P", "2 * s"),
    way("parallelogram", "P", "a + b"),
    way("triangle", "P", "a + b"),
    way("rectangle", "w", "P - l", "P"),
    way("rectangle", "l", "P - w", "P"),
    way("triangle", "c", "P - a", "P"),
    way("square", "s", "P / 2", "P"),
  ],
  "half-forgotten": [
    way("triangle", "A", "b * h"),
    way("right-triangle", "A", "a * b"),
    way("trapezium", "A", "(a + b) * h"),
    way("triangle", "h", "A / b"),
    way("triangle", "b", "A / h"),
    way("trapezium", "h", "A / (a + b)"),
  ],
  "slanted-side-as-height": [
    way("triangle", "A", "1/2 * b * a"),
    way("triangle", "A", "1/2 * b * c"),
    way("right-triangle", "A", "1/2 * a * c"),
    way("right-triangle", "A", "1/2 * b * c"),
    way("parallelogram", "A", "b * a"),
    way("cone", "V", "1/3 * pi * r^2 * s"),
    way("pyramid", "V", "1/3 * a^2 * s"),
  ],
  "parts-multiplied-across": [way("two-rectangles", "A", "(a + c) * (b + d)")],
  "diameter-as-radius": [
    way("circle", "A", "pi * d^2", "d"),
    way("circle", "C", "2 * pi * d", "d"),
    way("cylinder", "V", "pi * d^2 * h", "d"),
    way("cylinder", "L", "2 * pi * d * h", "d"),
    way("cylinder", "S", "2 * pi * d^2 + 2 * pi * d * h", "d"),
    way("cone", "V", "1/3 * pi * d^2 * h", "d"),
    way("sphere", "V", "4/3 * pi * d^3", "d"),
    way("sphere", "S", "4 * pi * d^2", "d"),
  ],
  "radius-as-diameter": [
    way("circle", "C", "pi * r", "r"),
    way("circle", "r", "C / pi", "C"),
    way("circle", "d", "C / (2 * pi)", "C"),
  ],
  "pi-squared-with-radius": [way("circle", "A", "(pi * r)^2")],
  "root-as-half": [
    way("square", "s", "A / 2", "A"),
    way("right-triangle", "c", "(a^2 + b^2) / 2"),
    way("right-triangle", "b", "(c^2 - a^2) / 2"),
    way("rectangle", "d", "(l^2 + w^2) / 2"),
  ],
  "root-forgotten": [
    way("right-triangle", "c", "a^2 + b^2"),
    way("right-triangle", "b", "c^2 - a^2"),
    way("rectangle", "d", "l^2 + w^2"),
    way("square", "d", "s^2 + s^2"),
    way("cone", "s", "r^2 + h^2"),
    way("square", "s", "A", "A"),
    way("circle", "r", "A / pi", "A"),
    way("cylinder", "r", "V / (pi * h)", "V"),
    way("sphere", "r", "S / (4 * pi)", "S"),
    way("cube", "s", "S / 6", "S"),
  ],
  "sides-without-squares": [
    way("right-triangle", "c", "a + b"),
    way("right-triangle", "c", "c^2 = a + b"),
    way("right-triangle", "c", "sqrt(a + b)"),
    way("right-triangle", "b", "c - a"),
    way("right-triangle", "b", "b^2 = c - a"),
    way("right-triangle", "b", "sqrt(c - a)"),
    way("rectangle", "d", "l + w"),
    way("square", "d", "s + s"),
    way("cone", "s", "r + h"),
  ],
  "hypotenuse-mixed-up": [
    way("right-triangle", "b", "sqrt(a^2 + c^2)"),
    way("right-triangle", "b", "b^2 = c^2 + a^2"),
    way("right-triangle", "c", "sqrt(b^2 - a^2)"),
    way("right-triangle", "c", "sqrt(a^2 - b^2)"),
    way("cone", "s", "sqrt(h^2 - r^2)"),
  ],
  "squared-as-doubled": [
    way("square", "A", "2 * s"),
    way("cylinder", "V", "pi * 2 * r * h"),
    way("cone", "V", "1/3 * pi * 2 * r * h"),
    way("sphere", "S", "4 * pi * 2 * r"),
    way("sphere", "V", "4/3 * pi * 3 * r"),
    way("cube", "V", "3 * s"),
    way("cube", "S", "6 * 2 * s"),
    way("pyramid", "V", "1/3 * 2 * a * h"),
    way("right-triangle", "c", "sqrt(2 * a + 2 * b)"),
    way("right-triangle", "c", "c^2 = 2 * a + 2 * b"),
    way("cube", "s", "V / 3", "V"),
  ],
  "third-forgotten": [
    way("cone", "V", "pi * r^2 * h"),
    way("pyramid", "V", "a^2 * h"),
    way("pyramid", "V", "B * h"),
    way("cone", "h", "V / (pi * r^2)"),
    way("pyramid", "h", "V / a^2"),
    way("pyramid", "h", "V / B"),
  ],
  "volume-as-sum": [
    way("cuboid", "V", "l + w + h"),
    way("prism", "V", "B + h"),
    way("cube", "V", "s + s + s"),
  ],
  "surface-for-volume": [
    way("cuboid", "V", "2 * (l * w + l * h + w * h)"),
    way("cube", "V", "6 * s^2"),
    way("cylinder", "V", "2 * pi * r^2 + 2 * pi * r * h"),
    way("sphere", "V", "4 * pi * r^2"),
  ],
  "volume-for-surface": [
    way("cuboid", "S", "l * w * h"),
    way("cube", "S", "s^3"),
    way("cylinder", "S", "pi * r^2 * h"),
    way("cylinder", "L", "pi * r^2 * h"),
    way("sphere", "S", "4/3 * pi * r^3"),
  ],
  "faces-left-out": [
    way("cuboid", "S", "l * w + l * h + w * h"),
    way("cuboid", "S", "2 * (l * h + w * h)"),
    way("cube", "S", "3 * s^2"),
    way("cube", "S", "4 * s^2"),
  ],
  "base-left-out": [
    way("cylinder", "S", "2 * pi * r * h"),
    way("cylinder", "S", "pi * r^2 + 2 * pi * r * h"),
    way("cone", "S", "pi * r * s"),
    way("pyramid", "S", "2 * a * s"),
  ],
  "side-by-subtracting": [
    way("rectangle", "w", "A - l", "A"),
    way("rectangle", "l", "A - w", "A"),
    way("parallelogram", "h", "A - b"),
    way("parallelogram", "b", "A - h"),
    way("triangle", "h", "A - b"),
    way("square", "s", "P - 4", "P"),
    way("equilateral-triangle", "s", "P - 3", "P"),
  ],
  "layer-subtracted": [
    way("cuboid", "h", "V - l * w"),
    way("cuboid", "l", "V - w * h"),
    way("cuboid", "w", "V - l * h"),
    way("cuboid", "h", "V - l - w"),
    way("prism", "h", "V - B"),
    way("prism", "B", "V - h"),
  ],
};
