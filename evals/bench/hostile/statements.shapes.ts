import { choose, digits, joined, nested, type Pick, plain, type Shape } from "./shape.models.ts";

const signs = ["<", ">", "≤", "≥", "<=", ">="] as const;

/** Equations, inequalities, systems and their answers, and whatever has many parts to pair up. */
export const statementShapes: readonly Shape[] = [
  ...equationShapes(),
  plain("chain of equals", (characters, pick) => joined(characters, " = ", () => `x + ${pick(1, 99)}`)),
  plain("chain of inequalities", (characters, pick) => joined(characters, " < ", () => `x - ${pick(1, 99)}`)),
  plain("alternatives", (characters, pick) => joined(characters, " or ", () => `x = ${pick(-99, 99)}`)),
  plain("alternatives that are equations", (characters, pick) =>
    joined(characters, " or ", () => `x^2 + ${pick(1, 99)}x = ${pick(1, 99)}`),
  ),
  plain("alternatives that are inequalities", (characters, pick) =>
    joined(characters, " or ", () => `${pick(-9, 9)}x^2 ${choose(pick, signs)} ${pick(-99, 99)}x`),
  ),
  plain("plus-minus signs", (characters, pick) => `x = ${joined(characters, "", () => `±${pick(1, 9)}`)}`),
  plain("plus-minus roots", (characters, pick) =>
    joined(characters, ", ", () => `x = ${pick(1, 9)} ± sqrt(${pick(2, 99)})`),
  ),
  plain("system", (characters, pick) =>
    joined(
      characters,
      ", ",
      () => `${pick(1, 9)}x ${choose(pick, ["+", "-"])} ${pick(1, 9)}y = ${pick(-99, 99)}`,
    ),
  ),
  plain("system in many letters", (characters, pick) =>
    joined(
      characters,
      ", ",
      () => `${pick(1, 9)}${letterAt(pick)} + ${letterAt(pick)} - ${letterAt(pick)} = ${pick(1, 99)}`,
    ),
  ),
  plain("system of curves", (characters, pick) =>
    joined(characters, "; ", () => `x^${pick(2, 5)} + y^${pick(2, 5)} = ${pick(1, 99)}`),
  ),
  plain("system of inequalities", (characters, pick) =>
    joined(characters, " and ", () => `${pick(1, 9)}x + y ${choose(pick, signs)} ${pick(-99, 99)}`),
  ),
  plain("list of numbers", (characters, pick) => joined(characters, ", ", () => String(pick(-999, 999)))),
  plain("list of expressions", (characters, pick) =>
    joined(characters, ", ", (at) => `(x+${at})^${pick(2, 19)}`),
  ),
  plain("list of roots", (characters, pick) =>
    joined(characters, "; ", () => `sqrt(${pick(2, 99)})+sqrt(${pick(2, 99)})`),
  ),
  plain("list of functions", (characters, pick) =>
    joined(characters, ", ", (at) => `sin(${at}x)^${pick(2, 9)}`),
  ),
  plain("set", (characters, pick) => `{${joined(characters, ",", () => String(pick(0, 99)))}}`),
  plain(
    "set of fractions",
    (characters, pick) => `{${joined(characters, ", ", () => `${pick(1, 99)}/${pick(2, 99)}`)}}`,
  ),
  plain("set of roots", (characters, pick) => `{${joined(characters, ",", () => `sqrt(${pick(2, 99)})`)}}`),
  plain(
    "set of large powers",
    (characters, pick) => `{${joined(characters, ",", () => `${pick(2, 9)}^9^${pick(2, 9)}`)}}`,
  ),
  plain("sets in sets", (characters) => nested(characters, "{", "1", "}")),
  plain("sets side by side in sets", (characters) => doubled(characters, (inner) => `{${inner},${inner}}`)),
  plain("tuple", (characters, pick) => `(${joined(characters, ", ", () => `x^${pick(1, 9)}`)})`),
  plain("tuples in tuples", (characters) => doubled(characters, (inner) => `(${inner}, ${inner})`)),
  plain("points", (characters, pick) => joined(characters, ", ", () => `(${pick(-9, 9)}, ${pick(-9, 9)})`)),
  plain("union of intervals", (characters) =>
    joined(characters, " ∪ ", (at) => `(${2 * at}, ${2 * at + 1}]`),
  ),
  plain("union of overlapping intervals", (characters, pick) =>
    joined(characters, " U ", () => `[${pick(-99, 0)}, ${pick(1, 99)})`),
  ),
  plain("union of intervals with roots", (characters, pick) =>
    joined(characters, " ∪ ", (at) => `(sqrt(${at * at + 2}), sqrt(${at * at + pick(3, 4)})]`),
  ),
  plain("intervals in LaTeX", (characters) =>
    joined(characters, " \\cup ", (at) => `\\left(${2 * at}, \\frac{${2 * at + 1}}{1}\\right]`),
  ),
  plain(
    "set by condition",
    (characters, pick) => `{x | ${joined(characters, " and ", () => `x ≠ ${pick(-99, 99)}`)}}`,
  ),
  plain("matrix", (characters, pick) =>
    matrix(characters, (at) => `${pick(-9, 9)}${at % 3 === 0 ? "x" : ""}`),
  ),
  plain("matrix of roots", (characters, pick) => matrix(characters, () => `\\sqrt{${pick(2, 99)}}`)),
  plain("rows in brackets", (characters, pick) => {
    const row = () => `[${joined(20, ", ", () => String(pick(0, 9)))}]`;
    return `[${joined(characters, ", ", row)}]`;
  }),
  plain(
    "antiderivative",
    (characters, pick) =>
      `${joined(characters, " + ", (at) => `${choose(pick, ["sin", "ln", "exp"])}(${at + 1}x)`)} + C`,
  ),
  plain("integrals", (characters) => `${nested(characters, "∫(", "x", ") dx")} + C`),
  plain("ratio", (characters, pick) => joined(characters, ":", () => String(pick(1, 99)))),
  plain("ratio of long numbers", (characters, pick) => joined(characters, ":", () => digits(60, pick))),
  plain("assignments", (characters, pick) =>
    joined(characters, ", ", (at) => `${letterAt(pick)}_${at} = ${pick(1, 99)}`),
  ),
  plain("functions given names", (characters, pick) =>
    joined(characters, " = ", () => `f(${choose(pick, ["x", "y", "f(x)"])})`),
  ),
];

/** Equations whose solutions are many, hard to find, or not to be found. */
function equationShapes(): readonly Shape[] {
  const equation = (name: string, left: (characters: number, pick: Pick) => string): Shape => ({
    name,
    make: (characters, pick) => {
      const side = left(Math.max(4, characters - 6), pick);
      const sign = pick(0, 2) === 0 ? choose(pick, signs) : "=";
      return { text: `${side} ${sign} ${pick(0, 9)}` };
    },
  });
  return [
    equation("equation of binomials", (characters, pick) =>
      joined(characters, "", () => `(x${choose(pick, ["+", "-"])}${pick(1, 99)})`),
    ),
    equation("equation of high degree", (characters, pick) =>
      joined(characters, "+", (at) => `${pick(1, 99)}x^${at}`),
    ),
    equation("equation with long coefficients", (characters, pick) =>
      joined(characters, "+", (at) => `${digits(30, pick)}x^${at % 7}`),
    ),
    equation("equation of quotients", (characters, pick) =>
      joined(characters, "+", (at) => `${pick(1, 9)}/(x-${at})`),
    ),
    equation("equation of absolute values", (characters, pick) =>
      joined(characters, "+", () => `|x-${pick(-99, 99)}|`),
    ),
    equation("equation of roots", (characters, pick) =>
      joined(characters, "+", () => `sqrt(x+${pick(0, 99)})`),
    ),
    equation("equation of functions", (characters, pick) =>
      joined(characters, "+", (at) => `${choose(pick, ["sin", "cos", "ln", "tan"])}(${at + 1}x)`),
    ),
    equation("equation of exponentials", (characters, pick) =>
      joined(characters, "+", () => `${pick(2, 99)}^x`),
    ),
    equation("equation of exponents in exponents", (characters) => nested(characters, "2^(", "x", ")")),
    equation("equation of nested roots", (characters, pick) =>
      nested(characters, `sqrt(${pick(1, 9)}+`, "x", ")"),
    ),
    equation("equation of nested bars", (characters, pick) =>
      nested(characters, "|", "x", `-${pick(1, 9)}|`),
    ),
    equation("equation of a tower", (_, pick) => `x^${pick(2, 9)}^${pick(2, 9)}^${pick(2, 9)}`),
    equation("equation with a large exponent", (_, pick) => `(x-${pick(1, 9)})^${digits(pick(2, 6), pick)}`),
    equation("curve", (characters, pick) =>
      joined(characters, "+", () => `${pick(1, 9)}x^${pick(0, 6)}y^${pick(0, 6)}`),
    ),
    equation("curve of functions", (characters, pick) =>
      joined(characters, "+", () => `${choose(pick, ["sin", "sqrt", "ln"])}(${pick(1, 9)}x+${pick(1, 9)}y)`),
    ),
    equation("formula in many letters", (characters, pick) =>
      joined(characters, "+", () => `${letterAt(pick)}${letterAt(pick)}^${pick(1, 4)}`),
    ),
    equation("quotients in many letters", (characters, pick) =>
      joined(characters, "+", () => `1/(${letterAt(pick)}+${letterAt(pick)})`),
    ),
  ];
}

function letterAt(pick: Pick): string {
  return String.fromCharCode(97 + pick(0, 25));
}

function matrix(characters: number, entry: (at: number) => string): string {
  const width = Math.max(1, Math.floor(Math.sqrt(characters / 6)));
  const rows = joined(characters, " \\\\ ", (row) =>
    Array.from({ length: width }, (_, column) => entry(row * width + column)).join(" & "),
  );
  return `\\begin{pmatrix} ${rows} \\end{pmatrix}`;
}

/** Two of itself inside, again and again. */
function doubled(characters: number, wrap: (inner: string) => string): string {
  let text = "1";
  while (text.length * 2 + 4 < characters) text = wrap(text);
  return text;
}
