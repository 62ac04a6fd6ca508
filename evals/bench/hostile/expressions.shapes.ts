import { choose, digits, joined, nested, type Pick, plain, type Shape, valued } from "./shape.models.ts";

const functions = ["sin", "cos", "tan", "ln", "sqrt", "exp", "abs", "log", "arctan"] as const;
const letters = ["x", "y", "z", "a", "b", "c", "n", "t"] as const;

/** Expressions that grow without end when they are worked out, multiplied out or followed inwards. */
export const expressionShapes: readonly Shape[] = [
  valued("tower", (characters, pick) => joined(characters, "^", () => String(pick(2, 9)))),
  valued("short tower", (_, pick) => joined(pick(3, 13), "^", () => String(pick(2, 9)))),
  valued("tower of powers", (characters, pick) => nested(characters, "(", `${pick(2, 9)}^9`, ")^9")),
  valued("tower in letters", (characters, pick) => joined(characters, "^", () => choose(pick, letters))),
  valued("factorials", (characters, pick) => `${pick(3, 9)}${"!".repeat(Math.min(characters, 900))}`),
  valued("factorials in brackets", (characters, pick) => nested(characters, "(", String(pick(3, 9)), ")!")),
  valued("a large factorial", (_, pick) => `${digits(pick(3, 12), pick)}!`),
  valued("quotient of factorials", (_, pick) => `${pick(1_000, 99_999)}!/${pick(1_000, 99_999)}!`),
  valued("brackets", (characters, pick) => nested(characters, "(", choose(pick, letters), ")")),
  valued("brackets of every kind", (characters) => nested(characters, "([{", "x", "}])")),
  plain("brackets left open", (characters, pick) => `${"(".repeat(characters)}${choose(pick, letters)}`),
  valued("bars", (characters) => nested(characters, "|", "x", "|")),
  valued("bars and differences", (characters, pick) => nested(characters, "|", "x", `-${pick(1, 9)}|`)),
  valued("sum of one letter", (characters) => joined(characters, "+", () => "x")),
  valued("sum of powers", (characters, pick) => joined(characters, "+", (at) => `${pick(1, 99)}x^${at}`)),
  valued("sum of many letters", (characters, pick) =>
    joined(
      characters,
      " + ",
      () => `${pick(1, 9)}${choose(pick, letters)}^${pick(1, 9)}${choose(pick, letters)}`,
    ),
  ),
  valued("sum of fractions", (characters, pick) =>
    joined(characters, " + ", () => `${pick(1, 9)}/${digits(pick(1, 12), pick)}`),
  ),
  valued("sum of quotients", (characters, pick) =>
    joined(characters, "+", (at) => `${pick(1, 9)}/(x+${at})`),
  ),
  valued("sum of functions", (characters, pick) =>
    joined(characters, "+", (at) => `${choose(pick, functions)}(${at + 1}x)`),
  ),
  valued("product of functions", (characters, pick) =>
    joined(characters, "*", (at) => `${choose(pick, functions)}(x+${at})`),
  ),
  valued("product of binomials", (characters, pick) =>
    joined(characters, "", (at) => `(x${choose(pick, ["+", "-"])}${at + 1})`),
  ),
  valued("product of sums in many letters", (characters, pick) =>
    joined(characters, "", () => `(${joined(pick(3, 14), "+", () => choose(pick, letters))})`),
  ),
  valued("power of a binomial", (_, pick) => `(x+${pick(1, 9)})^${digits(pick(1, 6), pick)}`),
  valued(
    "power of a sum of letters",
    (_, pick) => `(${joined(pick(4, 20), "+", (at) => letters[at % letters.length] ?? "x")})^${pick(2, 60)}`,
  ),
  valued("powers of sums", (characters, pick) =>
    nested(characters, "(", "x+y", `+${pick(1, 3)})^${pick(2, 20)}`),
  ),
  valued("functions", (characters, pick) => {
    const name = choose(pick, functions);
    return nested(characters, `${name}(`, "x", ")");
  }),
  valued("functions of a number", (characters, pick) => {
    const name = choose(pick, functions);
    return nested(characters, `${name}(`, String(pick(1, 9)), ")");
  }),
  valued("functions of every kind", mixedFunctions),
  valued("functions without brackets", (characters, pick) =>
    joined(characters, " ", () => choose(pick, functions)).concat(" x"),
  ),
  valued("powers of functions", (characters, pick) =>
    nested(characters, `${choose(pick, functions)}^${pick(2, 9)}(`, "x", ")"),
  ),
  valued("fractions", (characters) => nested(characters, "1/(", "x", ")")),
  valued("continued fraction", (characters, pick) => nested(characters, `1/(${pick(1, 9)}+`, "x", ")")),
  valued("continued fraction in many letters", (characters, pick) =>
    nested(characters, `${choose(pick, letters)}/(${choose(pick, letters)}+`, "x", ")"),
  ),
  valued("quotients in a row", (characters, pick) => joined(characters, "/", () => choose(pick, letters))),
  valued("minus signs", (characters) => `${"-".repeat(characters)}x`),
  valued("minus signs in brackets", (characters) => nested(characters, "-(", "x", ")")),
  valued("percent signs", (characters, pick) => `${pick(1, 99)}${"%".repeat(characters)}`),
  valued("roots", (characters, pick) => nested(characters, "sqrt(", String(pick(2, 9)), ")")),
  valued("roots of sums", (characters, pick) => nested(characters, `sqrt(${pick(1, 9)}+`, "x", ")")),
  valued("sum of roots", (characters, pick) => joined(characters, "+", () => `sqrt(${pick(2, 99_999)})`)),
  valued("logarithms in bases", (characters, pick) => nested(characters, `log_${pick(2, 9)}(`, "x", ")")),
  valued("exponents in exponents", (characters, pick) => nested(characters, `${pick(2, 9)}^(`, "x", ")")),
  valued("exponents of e", (characters, pick) => nested(characters, "e^(", String(pick(1, 9)), ")")),
  valued("powers with large exponents", (characters, pick) =>
    joined(Math.min(characters, 90), "*", () => `${pick(2, 9)}^${digits(pick(2, 9), pick)}`),
  ),
  valued("fractional powers", (characters, pick) =>
    joined(characters, "+", () => `${pick(2, 99)}^(${pick(1, 99)}/${pick(2, 99)})`),
  ),
  valued("angles near a pole", (_, pick) => `tan(${digits(pick(1, 40), pick)}pi/2 + 1/10^${pick(1, 400)})`),
  valued(
    "functions of a large number",
    (_, pick) => `${choose(pick, functions)}(10^${digits(pick(1, 9), pick)})`,
  ),
  valued("difference of nearly equal numbers", (_, pick) => {
    const base = pick(2, 99);
    return `sqrt(${base}+1/10^${pick(20, 900)})-sqrt(${base})`;
  }),
  ...numberShapes(),
  ...latexShapes(),
];

function mixedFunctions(characters: number, pick: Pick): string {
  const names: string[] = [];
  for (let length = 0; length < characters; length += (names.at(-1)?.length ?? 1) + 2)
    names.push(choose(pick, functions));
  return `${names.map((name) => `${name}(`).join("")}x${")".repeat(names.length)}`;
}

/** Numbers that are long, or stand for long ones. */
function numberShapes(): readonly Shape[] {
  return [
    valued("a long whole number", (characters, pick) => digits(characters, pick)),
    valued("a long decimal", (characters, pick) => `0.${digits(characters, pick)}`),
    valued(
      "a fraction of long numbers",
      (characters, pick) =>
        `${digits(Math.ceil(characters / 2), pick)}/${digits(Math.ceil(characters / 2), pick)}`,
    ),
    valued("a number with a large exponent", (_, pick) => `${pick(1, 9)}e${digits(pick(2, 12), pick)}`),
    valued("scientific notation", (_, pick) => `${pick(1, 9)}.5 × 10^{${digits(pick(2, 12), pick)}}`),
    valued("a repeating decimal", (characters, pick) => `0.(${digits(characters, pick)})`),
    valued("thousands", (characters, pick) => joined(characters, ",", () => digits(3, pick))),
    valued("a mixed number of long numbers", (characters, pick) =>
      [
        digits(Math.ceil(characters / 3), pick),
        `${digits(9, pick)}/${digits(Math.ceil(characters / 3), pick)}`,
      ].join(" "),
    ),
    valued("product of long numbers", (characters, pick) =>
      joined(characters, "*", () => digits(pick(20, 90), pick)),
    ),
    valued(
      "power of a long number",
      (characters, pick) => `${digits(Math.min(characters, 300), pick)}^${pick(2, 999)}`,
    ),
  ];
}

/** The same kinds of growth in LaTeX. */
function latexShapes(): readonly Shape[] {
  return [
    valued("LaTeX fractions", (characters) => nested(characters, "\\frac{1}{", "x", "}")),
    valued("LaTeX continued fraction", (characters, pick) =>
      nested(characters, `\\frac{${pick(1, 9)}}{${pick(1, 9)}+`, "x", "}"),
    ),
    valued("LaTeX roots", (characters) => nested(characters, "\\sqrt{", "x", "}")),
    valued("LaTeX roots of roots' degrees", (characters) => nested(characters, "\\sqrt[", "3", "]{x}")),
    valued("LaTeX powers", (characters, pick) => nested(characters, `${pick(2, 9)}^{`, "x", "}")),
    valued("LaTeX indices", (characters) => nested(characters, "x_{", "1", "}")),
    valued("LaTeX brackets", (characters) => nested(characters, "\\left(", "x", "\\right)")),
    valued("LaTeX functions", (characters, pick) =>
      nested(characters, `\\${choose(pick, ["sin", "cos", "ln", "log"])}\\left(`, "x", "\\right)"),
    ),
    valued("LaTeX fractions in both places", (characters) => {
      let text = "x";
      while (text.length * 2 + 9 < characters) text = `\\frac{${text}}{${text}+1}`;
      return text;
    }),
    plain("LaTeX text in text", (characters) => nested(characters, "\\text{", "x", "}")),
    plain("LaTeX commands", (characters, pick) =>
      joined(characters, "", () =>
        choose(pick, [
          "\\frac",
          "\\sqrt",
          "\\left",
          "\\right",
          "\\cdot",
          "\\text",
          "\\\\",
          "\\begin",
          "\\end",
          "\\operatorname",
        ]),
      ),
    ),
  ];
}
