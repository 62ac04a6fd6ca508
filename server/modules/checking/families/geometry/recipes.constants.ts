import { type Recipe, type RecipeLine, recipes, root } from "./recipe.constants.ts";
import { solidRecipes } from "./solid.recipes.constants.ts";

const flat: readonly Recipe[] = [
  ...recipes("rectangle", "perimeter", "rectangle-perimeter", "P = 2 * (l + w)", [
    ["P", "lw", [["add-first", "P = 2 * {l + w}"]]],
    [
      "w",
      "Pl",
      [
        ["halve-perimeter", "l + w = {P / 2}"],
        ["take-away-side", "w = {P / 2} - l"],
      ],
    ],
    [
      "l",
      "Pw",
      [
        ["halve-perimeter", "l + w = {P / 2}"],
        ["take-away-side", "l = {P / 2} - w"],
      ],
    ],
  ]),
  ...recipes("rectangle", "area", "rectangle-area", "A = l * w", [
    ["A", "lw", []],
    ["w", "Al", [["undo-product", "w = A / l"]]],
    ["l", "Aw", [["undo-product", "l = A / w"]]],
  ]),
  ...recipes("square", "perimeter", "square-perimeter", "P = 4 * s", [
    ["P", "s", []],
    ["s", "P", [["undo-product", "s = P / 4"]]],
  ]),
  ...recipes("square", "area", "square-area", "A = s^2", [
    ["A", "s", []],
    ["s", "A", root("s", "A")],
  ]),
  ...recipes("equilateral-triangle", "perimeter", "equilateral-perimeter", "P = 3 * s", [
    ["P", "s", []],
    ["s", "P", [["undo-product", "s = P / 3"]]],
  ]),
  ...recipes("triangle", "perimeter", "triangle-perimeter", "P = a + b + c", [
    ["P", "abc", []],
    ["c", "Pab", [["take-away-sides", "c = P - a - b"]]],
  ]),
  ...recipes("triangle", "area", "triangle-area", "A = 1/2 * b * h", [
    ["A", "bh", [["multiply-first", "A = 1/2 * {b * h}"]], "ac"],
    [
      "h",
      "Ab",
      [
        ["double-area", "{2 * A} = b * h"],
        ["undo-product", "h = {2 * A} / b"],
      ],
    ],
    [
      "b",
      "Ah",
      [
        ["double-area", "{2 * A} = b * h"],
        ["undo-product", "b = {2 * A} / h"],
      ],
    ],
  ]),
  ...recipes("right-triangle", "area", "triangle-area", "A = 1/2 * a * b", [
    ["A", "ab", [["multiply-first", "A = 1/2 * {a * b}"]], "c"],
  ]),
  ...recipes("parallelogram", "perimeter", "parallelogram-perimeter", "P = 2 * (a + b)", [
    ["P", "ab", [["add-first", "P = 2 * {a + b}"]], "h"],
  ]),
  ...recipes("parallelogram", "area", "parallelogram-area", "A = b * h", [
    ["A", "bh", [], "a"],
    ["h", "Ab", [["undo-product", "h = A / b"]]],
    ["b", "Ah", [["undo-product", "b = A / h"]]],
  ]),
  ...recipes("trapezium", "area", "trapezium-area", "A = (a + b)/2 * h", [
    ["A", "abh", [["add-first", "A = {a + b}/2 * h"]]],
    [
      "h",
      "Aab",
      [
        ["double-area", "{2 * A} = {a + b} * h"],
        ["undo-product", "h = {2 * A} / {a + b}"],
      ],
    ],
    [
      "b",
      "Aah",
      [
        ["sum-of-bases", "a + b = {2 * A / h}"],
        ["take-away-side", "b = {2 * A / h} - a"],
      ],
    ],
  ]),
  ...recipes("two-rectangles", "area", "two-rectangles-area", "A = a * b + c * d", [
    ["A", "abcd", [["work-out-parts", "A = {a * b} + {c * d}"]]],
  ]),
];

const round: readonly Recipe[] = [
  ...recipes("circle", "circle", "circle-circumference", "C = 2 * pi * r", [
    ["C", "r", []],
    ["r", "C", [["undo-product", "r = C / (2 * pi)"]]],
  ]),
  ...recipes("circle", "circle", "circle-circumference-diameter", "C = pi * d", [
    ["C", "d", []],
    ["d", "C", [["undo-product", "d = C / pi"]]],
  ]),
  ...recipes("circle", "circle", "circle-area", "A = pi * r^2", [
    ["A", "r", [["square-first", "A = pi * {r^2}"]]],
    ["r", "A", [["undo-product", "r^2 = {A / pi}"], ...root("r", "A / pi")]],
  ]),
];

/** The longest side from the two others. */
const longest = (letter: string, a: string, b: string): readonly RecipeLine[] => [
  ["square-sides", `${letter}^2 = {${a}^2} + {${b}^2}`],
  ["add-squares", `${letter}^2 = {${a}^2 + ${b}^2}`],
  ...root(letter, `${a}^2 + ${b}^2`),
];
/** A leg from the other one and the longest side. */
const leg = (letter: string, other: string, long: string): readonly RecipeLine[] => [
  ["square-sides", `{${other}^2} + ${letter}^2 = {${long}^2}`],
  ["subtract-square", `${letter}^2 = {${long}^2} - {${other}^2}`],
  ["work-out-difference", `${letter}^2 = {${long}^2 - ${other}^2}`],
  ...root(letter, `${long}^2 - ${other}^2`),
];

const pythagorean: readonly Recipe[] = [
  ...recipes("right-triangle", "pythagoras", "pythagoras", "c^2 = a^2 + b^2", [
    ["c", "ab", longest("c", "a", "b")],
  ]),
  ...recipes("right-triangle", "pythagoras", "pythagoras", "a^2 + b^2 = c^2", [
    ["b", "ac", leg("b", "a", "c")],
  ]),
  ...recipes("rectangle", "pythagoras", "pythagoras-diagonal", "d^2 = l^2 + w^2", [
    ["d", "lw", longest("d", "l", "w")],
  ]),
  ...recipes("square", "pythagoras", "pythagoras-diagonal", "d^2 = s^2 + s^2", [
    ["d", "s", longest("d", "s", "s")],
  ]),
  ...recipes("cone", "pythagoras", "pythagoras-slant", "s^2 = r^2 + h^2", [
    ["s", "rh", longest("s", "r", "h")],
  ]),
];

/** Every way the family knows; of several that fit, the first is taken. */
export const allRecipes: readonly Recipe[] = [...flat, ...round, ...solidRecipes, ...pythagorean];
