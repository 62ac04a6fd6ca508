import { type Recipe, type RecipeLine, recipes, root } from "./recipe.constants.ts";

/** How volumes and surfaces are found, and lengths from them. */
export const solidRecipes: readonly Recipe[] = [
  ...recipes("cuboid", "volume", "cuboid-volume", "V = l * w * h", [
    ["V", "lwh", []],
    ...(["l", "w", "h"] as const).map((asked) => {
      const others = "lwh".replace(asked, "");
      const product = `{${[...others].join(" * ")}}`;
      const lines: readonly RecipeLine[] = [
        ["multiply-first", `V = ${product} * ${asked}`],
        ["undo-product", `${asked} = V / ${product}`],
      ];
      return [asked, `V${others}`, lines] as const;
    }),
  ]),
  ...recipes("cuboid", "surface", "cuboid-surface", "S = 2 * (l * w + l * h + w * h)", [
    [
      "S",
      "lwh",
      [
        ["work-out-faces", "S = 2 * ({l * w} + {l * h} + {w * h})"],
        ["add-first", "S = 2 * {l * w + l * h + w * h}"],
      ],
    ],
  ]),
  ...recipes("cube", "volume", "cube-volume", "V = s^3", [
    ["V", "s", []],
    ["s", "V", [["take-cube-root", "s = cbrt(V)"]]],
  ]),
  ...recipes("cube", "surface", "cube-surface", "S = 6 * s^2", [
    ["S", "s", [["square-first", "S = 6 * {s^2}"]]],
    ["s", "S", [["undo-product", "s^2 = {S / 6}"], ...root("s", "S / 6")]],
  ]),
  ...recipes("cylinder", "volume", "cylinder-volume", "V = pi * r^2 * h", [
    ["V", "rh", [["square-first", "V = pi * {r^2} * h"]]],
    [
      "h",
      "Vr",
      [
        ["square-first", "V = pi * {r^2} * h"],
        ["undo-product", "h = V / ({pi * r^2})"],
      ],
    ],
    ["r", "Vh", [["undo-product", "r^2 = {V / (pi * h)}"], ...root("r", "V / (pi * h)")]],
  ]),
  ...recipes("cylinder", "surface", "cylinder-surface", "S = 2 * pi * r^2 + 2 * pi * r * h", [
    ["S", "rh", [["work-out-parts", "S = {2 * pi * r^2} + {2 * pi * r * h}"]]],
  ]),
  ...recipes("cylinder", "surface", "cylinder-lateral", "L = 2 * pi * r * h", [["L", "rh", []]]),
  ...recipes("prism", "volume", "prism-volume", "V = B * h", [
    ["V", "Bh", []],
    ["h", "VB", [["undo-product", "h = V / B"]]],
    ["B", "Vh", [["undo-product", "B = V / h"]]],
  ]),
  ...recipes("cone", "volume", "cone-volume", "V = 1/3 * pi * r^2 * h", [
    ["V", "rh", [["square-first", "V = 1/3 * pi * {r^2} * h"]], "s"],
    [
      "h",
      "Vr",
      [
        ["triple-volume", "{3 * V} = pi * {r^2} * h"],
        ["undo-product", "h = {3 * V} / ({pi * r^2})"],
      ],
    ],
  ]),
  ...recipes("cone", "surface", "cone-surface", "S = pi * r^2 + pi * r * s", [
    ["S", "rs", [["work-out-parts", "S = {pi * r^2} + {pi * r * s}"]]],
  ]),
  ...recipes("cone", "surface", "cone-lateral", "L = pi * r * s", [["L", "rs", []]]),
  ...recipes("sphere", "volume", "sphere-volume", "V = 4/3 * pi * r^3", [
    ["V", "r", [["cube-first", "V = 4/3 * pi * {r^3}"]]],
    [
      "r",
      "V",
      [
        ["undo-product", "r^3 = {3 * V / (4 * pi)}"],
        ["take-cube-root", "r = cbrt({3 * V / (4 * pi)})"],
      ],
    ],
  ]),
  ...recipes("sphere", "surface", "sphere-surface", "S = 4 * pi * r^2", [
    ["S", "r", [["square-first", "S = 4 * pi * {r^2}"]]],
    ["r", "S", [["undo-product", "r^2 = {S / (4 * pi)}"], ...root("r", "S / (4 * pi)")]],
  ]),
  ...recipes("pyramid", "volume", "pyramid-volume", "V = 1/3 * a^2 * h", [
    ["V", "ah", [["square-first", "V = 1/3 * {a^2} * h"]], "s"],
    [
      "h",
      "Va",
      [
        ["triple-volume", "{3 * V} = {a^2} * h"],
        ["undo-product", "h = {3 * V} / {a^2}"],
      ],
    ],
  ]),
  ...recipes("pyramid", "volume", "pyramid-volume", "V = 1/3 * B * h", [
    ["V", "Bh", []],
    [
      "h",
      "VB",
      [
        ["triple-volume", "{3 * V} = B * h"],
        ["undo-product", "h = {3 * V} / B"],
      ],
    ],
  ]),
  ...recipes("pyramid", "surface", "pyramid-surface", "S = a^2 + 2 * a * s", [
    ["S", "as", [["work-out-parts", "S = {a^2} + {2 * a * s}"]]],
  ]),
];
