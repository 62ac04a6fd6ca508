import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkAnswer } from "./answers.models.ts";
import type { AnswerQuestion } from "./question.models.ts";
import { answerSentence } from "./reasons.constants.ts";

const runs = { numRuns: 60 } as const;
const verdictOf = (expected: string, given: string, options: Partial<AnswerQuestion> = {}) =>
  checkAnswer({ ...options, expected, given }).verdict;

/** Whole numbers that are never 0. */
const whole = fc.integer({ min: -40, max: 40 }).filter((value) => value !== 0);
const signed = (value: number) => (value < 0 ? `- ${-value}` : `+ ${value}`);
const plain = (expression: string) => expression;
/** Ways to write the same mathematics. */
const wrappings: readonly ((text: string) => string)[] = [
  plain,
  (text) => `$${text}$`,
  (text) => `\\(${text}\\)`,
  (text) => ` ${text} `,
  (text) => text.replaceAll("-", "−"),
  (text) => text.replaceAll(" ", ""),
  (text) => text.replaceAll("*", "\\cdot "),
  (text) => text.replaceAll("(", "\\left(").replaceAll(")", "\\right)"),
];
const wrapping = fc.constantFrom(...wrappings);

/** An answer, another way to write it, and a wrong one made by changing a number. */
interface Made {
  readonly expected: string;
  readonly same: string;
  readonly other: string;
}

const fraction = fc.record({
  top: whole,
  bottom: fc.integer({ min: 2, max: 30 }),
  by: fc.integer({ min: 2, max: 9 }),
});
const makers: Readonly<Record<string, fc.Arbitrary<Made>>> = {
  fractions: fraction.map(({ top, bottom, by }) => ({
    expected: `${top}/${bottom}`,
    same: `\\frac{${top * by}}{${bottom * by}}`,
    other: `${top + 1}/${bottom}`,
  })),
  "lengths with units": whole.map((value) => ({
    expected: `${value} m`,
    same: `${value * 100} cm`,
    other: `${value * 10} cm`,
  })),
  polynomials: fc.tuple(whole, whole).map(([a, b]) => ({
    expected: `x^2 ${signed(a + b)}x ${signed(a * b)}`,
    same: `(x ${signed(a)})(x ${signed(b)})`,
    other: `(x ${signed(a)})(x ${signed(b + 1)})`,
  })),
  lines: fc.tuple(whole, whole).map(([a, b]) => ({
    expected: `y = ${a}x ${signed(b)}`,
    same: `${a}x - y = ${-b}`,
    other: `y = ${-a}x ${signed(b)}`,
  })),
  inequalities: fc.tuple(whole, fc.constantFrom("<", "<=", ">", ">=")).map(([a, sign]) => ({
    expected: `x ${sign} ${a}`,
    same: `${a} ${{ "<": ">", "<=": ">=", ">": "<", ">=": "<=" }[sign]} x`,
    other: `x ${{ "<": "<=", "<=": "<", ">": ">=", ">=": ">" }[sign]} ${a}`,
  })),
  intervals: fc.tuple(whole, fc.integer({ min: 1, max: 20 })).map(([low, width]) => ({
    expected: `[${low}, ${low + width})`,
    same: `${low} <= x < ${low + width}`,
    other: `[${low}, ${low + width}]`,
  })),
  sets: fc.uniqueArray(whole, { minLength: 2, maxLength: 6 }).map((values) => ({
    expected: `{${values.join(", ")}}`,
    same: `\\{${[...values].reverse().join(", ")}\\}`,
    other: `{${values.slice(1).join(", ")}, 100}`,
  })),
  points: fc
    .tuple(whole, whole)
    .filter(([x, y]) => x !== y)
    .map(([x, y]) => ({
      expected: `(${x}, ${y})`,
      same: `x = ${x}, y = ${y}`,
      other: `(${y}, ${x})`,
    })),
  matrices: fc.tuple(whole, whole, whole, whole).map(([a, b, c, d]) => ({
    expected: `[[${a}, ${b}], [${c}, ${d}]]`,
    same: `\\begin{pmatrix}${a}&${b}\\\\${c}&${d}\\end{pmatrix}`,
    other: `[[${a}, ${b}], [${c}, ${d + 1}]]`,
  })),
  integrals: fc.tuple(whole, whole).map(([a, b]) => ({
    expected: `${a}x^2 ${signed(b)}x + C`,
    same: `K ${signed(b)}x ${signed(a)}x^{2}`,
    other: `${2 * a}x ${signed(b)} + C`,
  })),
  roots: fc.integer({ min: 2, max: 30 }).map((value) => ({
    expected: `${value} sqrt(3)`,
    same: `\\sqrt{${3 * value * value}}`,
    other: `${value + 1} sqrt(3)`,
  })),
};

describe("an answer of any kind", () => {
  it.each(Object.entries(makers))("is right as it stands and in other notations: %s", (_, maker) => {
    fc.assert(
      fc.property(maker, wrapping, ({ expected, same }, wrap) => {
        expect(verdictOf(expected, expected)).toBe("correct");
        expect(verdictOf(expected, wrap(expected)), `${expected} | ${wrap(expected)}`).toBe("correct");
        expect(verdictOf(expected, same), `${expected} | ${same}`).toBe("correct");
      }),
      runs,
    );
  });

  it.each(Object.entries(makers))("is never right once a number in it is changed: %s", (_, maker) => {
    fc.assert(
      fc.property(maker, wrapping, ({ expected, other }, wrap) => {
        expect(verdictOf(expected, wrap(other)), `${expected} | ${wrap(other)}`).toBe("incorrect");
      }),
      runs,
    );
  });

  it("never throws and never calls noise right, whatever is written", () => {
    const noise = fc.string({
      unit: fc.constantFrom(..."0123x+-*/^()[]{}|\\,;=<>%$ ∞∪±√frac".split("")),
      maxLength: 40,
    });
    fc.assert(
      fc.property(
        noise,
        fc.constantFrom("7", "[2, 5)", "{1, 2}", "x = 2 or x = 3", "x^2 + C", "[[1,2],[3,4]]", "osmosis"),
        (given, expected) => {
          const { verdict, reason, because } = checkAnswer({ expected, given });
          expect(reason).toMatch(/\.$/);
          expect(reason).toBe(answerSentence(because, "en"));
          expect(answerSentence(because, "es")).not.toMatch(/[{}]/);
          if (verdict === "correct" && expected !== "7") expect(given).toMatch(/[0-9xX]/);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe("the form of an answer", () => {
  it.each([
    ["2/4", { expected: "1/2", form: "simplified" }, "simplified"],
    ["(2x+6)(x-1)", { expected: "2(x+3)(x-1)", form: "factored" }, "factored"],
    ["x - 2 = 3", { expected: "x = 5" }, "solved"],
    ["3", { expected: "3 km" }, "unit"],
    ["x^2", { expected: "x^2 + C" }, "constant of integration"],
  ] as const)("%s is right in value, and what is missing is named", (given, question, form) => {
    expect(checkAnswer({ ...question, given })).toMatchObject({ verdict: "equivalent-wrong-form", form });
  });
});

describe("where an answer departs", () => {
  it.each([
    ["(1, 2, 3)", "(1, 2, 4)", "entry 3"],
    ["[[1,2],[3,4]]", "[[1,2],[5,4]]", "row 2, column 1"],
    ["x + y = 5, x - y = 1", "x + y = 5, x - y = 2", "equation 2"],
    ["[2, 5)", "[2, 5]", "upper end"],
    ["(-∞, 1) ∪ [2, 3]", "(-∞, 1) ∪ [2, 4]", "part 2"],
    ["{1, 2, 3}", "{1, 2, 4}", "entry 3"],
  ])("%s, not %s: %s", (expected, given, place) => {
    expect(checkAnswer({ expected, given })).toMatchObject({ verdict: "incorrect", firstDifference: place });
  });
});

describe("what an item says about its answer", () => {
  it("takes other right answers, and refuses those known to be wrong", () => {
    expect(verdictOf("car", "automobile", { accepted: ["automobile"] })).toBe("correct");
    expect(verdictOf("chromosome", "chromosone", { wrong: ["chromosone"] })).toBe("incorrect");
    expect(verdictOf("6", "7", { accepted: ["7"] })).toBe("correct");
  });

  it("keeps within a tolerance and to significant figures", () => {
    expect(verdictOf("9.81", "9.8", { tolerance: { absolute: 0.05 } })).toBe("correct");
    expect(verdictOf("9.81", "9.7", { tolerance: { absolute: 0.05 } })).toBe("incorrect");
    expect(verdictOf("9.81 m/s^2", "981 cm/s^2", { tolerance: { relative: 0.01 } })).toBe("correct");
    expect(verdictOf("sqrt(2)", "1.41", { significantFigures: 3 })).toBe("correct");
    expect(verdictOf("sqrt(2)", "1.42", { significantFigures: 3 })).toBe("incorrect");
  });

  it("never calls a true opposite a misspelling", () => {
    for (const [right, wrong] of [
      ["increase", "decrease"],
      ["endothermic", "exothermic"],
      ["hypotonic", "hypertonic"],
      ["rational", "irrational"],
      ["symmetric", "asymmetric"],
      ["inside", "outside"],
      ["the independent variable", "the dependent variable"],
      ["it is moving", "it is not moving"],
    ] as const) {
      expect(verdictOf(right, wrong), `${right} | ${wrong}`).not.toBe("correct");
      expect(verdictOf(wrong, right), `${wrong} | ${right}`).not.toBe("correct");
    }
  });
});

describe("a decimal comma inside a product", () => {
  it.each([
    ["9.7 * 10^(-3)", "9,7 * 10^(-3)"],
    ["9.7 * 10^3", "9,7 × 10³"],
  ])("is never two numbers: %s, %s", (expected, given) => {
    expect(verdictOf(expected, given)).toBe("unchecked");
    expect(verdictOf(expected, given, { decimal: "comma" })).toBe("correct");
  });

  it("is wrong where it is wrong either way", () => {
    expect(verdictOf("9.7 * 10^(-3)", "9,8 * 10^(-3)")).toBe("incorrect");
  });
});
