import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../checking.models.ts";
import { misconceptionSchema } from "../../misconceptions/misconceptions.schemas.ts";
import { itMakesSoundPractice } from "../linear/practice.contract.ts";
import { geometry } from "./geometry.models.ts";

function problemOf(text: string): Problem {
  const problem = geometry.find?.(text) ?? null;
  if (problem === null) throw new Error(`no problem in: ${text}`);
  return problem;
}

describe("finding tasks about shapes", () => {
  it.each([
    ["Find the area of a rectangle 8 cm by 5 cm", "area of a rectangle with length 8 cm and width 5 cm"],
    [
      "the legs of a right triangle are 6 and 8, find the hypotenuse",
      "hypotenuse of a right triangle with legs 6 and 8",
    ],
    [
      "¿Cuál es el volumen de un cilindro de radio 3 cm y altura 10 cm?",
      "volumen de un cilindro de radio 3 cm y altura 10 cm",
    ],
    [
      "A rectangle has an area of 40 cm² and a length of 8 cm. Find its width.",
      "width of a rectangle with area 40 cm^2 and length 8 cm",
    ],
    [
      "A rectangle is 8.5 cm long and 5 cm wide. What is its perimeter?",
      "perimeter of a rectangle with length 8.5 cm and width 5 cm",
    ],
    ["Calcula el perímetro de un cuadrado de 5 cm de lado", "perímetro de un cuadrado de lado 5 cm"],
    [
      "Find the area of a circle with radius $3\\text{ cm}$. Leave your answer in terms of $\\pi$.",
      "area of a circle with radius 3 cm in terms of pi",
    ],
    ["área de un círculo de radio 4 m, usa 3,14 como π", "área de un círculo de radio 4 m, usa pi = 3.14"],
    [
      "The circumference of a circle is 31.4 cm. Find its radius.",
      "radius of a circle with circumference 31.4 cm, use pi = 3.14",
    ],
    [
      "La hipotenusa de un triángulo rectángulo mide 10 cm y un cateto mide 6 cm. ¿Cuánto mide el otro cateto?",
      "cateto de un triángulo rectángulo de cateto 6 cm e hipotenusa 10 cm",
    ],
    [
      "Is a triangle with sides 10, 6 and 8 right-angled?",
      "is a triangle with sides 6, 8 and 10 right-angled",
    ],
    [
      "Find the area of a trapezoid whose bases are 6 cm and 10 cm and whose height is 4 cm",
      "area of a trapezium with parallel sides 6 cm and 10 cm and height 4 cm",
    ],
    [
      "Find the area of a circle whose radius is 2.5 m, to 1 decimal place",
      "area of a circle with radius 2.5 m, to 1 decimal place",
    ],
    [
      "the perimeter of a rectangle is 26 cm and one side is 8 cm. Find the other side",
      "width of a rectangle with perimeter 26 cm and length 8 cm",
    ],
  ])("%s", (text, statement) => {
    const problem = problemOf(text);
    expect(problem).toMatchObject({ statement, family: "geometry" });
    expect(problemOf(statement)).toEqual(problem);
  });

  it.each([
    "Maria has a rectangular garden 8 m by 5 m. How much fence does she need?",
    "I got area 40 for the rectangle 8 by 5",
    "the area of a rectangle is 40",
    "What is a rectangle?",
    "find the area and the perimeter of a rectangle 8 by 5",
    "Find the area of a rectangle 8 cm by 50 mm",
    "Find the area of a rectangle 8 cm² by 5 cm",
    "area of a rectangle 8 cm by 5 cm by 4 cm",
    "area of a rectangle 8 cm by 5 cm inside a circle",
    "A rectangle is 3 times as long as wide. Its perimeter is 48. Find the width.",
    "perimeter of a triangle with sides 1, 2 and 9",
    "the hypotenuse is 5 and one leg is 6, find the other leg",
    "Find the slope of the line through (1,2) and (3,4)",
    "A = 8 * 5",
    "",
  ])("finds none in: %s", (text) => {
    expect(geometry.find?.(text)).toBeNull();
  });

  it("shows words and mathematics apart", () => {
    expect(problemOf("width of a rectangle with area 40 cm^2 and length 8 cm").latex).toBe(
      "\\text{width of a rectangle with area }40\\text{ cm}^2\\text{ and length }8\\text{ cm}",
    );
  });
});

const rectangle = "area of a rectangle with length 8 cm and width 5 cm";
const triangle = "area of a triangle with base 8 cm and height 6 cm";
const hypotenuse = "hypotenuse of a right triangle with legs 6 cm and 8 cm";
const leg = "leg of a right triangle with leg 5 and hypotenuse 13";
const surd = "hypotenuse of a right triangle with legs 4 and 6";
const circle = "area of a circle with radius 3 cm";
const exactCircle = "area of a circle with radius 3 cm in terms of pi";
const roundedCircle = "area of a circle with radius 3 cm, to 1 decimal place";
const schoolCircle = "area of a circle with radius 3 cm, use pi = 3.14";
const cone = "volume of a cone with radius 3 cm and height 7 cm";
const width = "width of a rectangle with area 40 cm^2 and length 8 cm";

describe("judging lines of work on shapes", () => {
  it.each([
    [rectangle, "A = l * w", "progress"],
    [rectangle, "A = bh", "progress"],
    [rectangle, "A = 8 * 5", "progress"],
    [rectangle, "A = 8 cm · 5 cm = 40 cm²", "finished"],
    [rectangle, "40", "finished"],
    [rectangle, "40 square centimetres", "finished"],
    [rectangle, "the area is 40 cm^2", "finished"],
    [rectangle, "4000 mm²", "finished"],
    [rectangle, "8 × 5 = 40", "finished"],
    [rectangle, "$A = 8 \\cdot 5 = 40\\,\\text{cm}^2$", "finished"],
    [rectangle, "40 cm", "wrong"],
    [rectangle, "26", "wrong"],
    [rectangle, "A = 2(l + w)", "wrong"],
    [rectangle, "8 * 5 = 45", "wrong"],
    [rectangle, "l = 8", "no-progress"],
    [rectangle, "8", "unchecked"],
    [rectangle, "dunno", "unchecked"],
    ["area of a rectangle with length 6 and width 3", "A = 2(l + w)", "wrong"],
    [triangle, "A = 1/2 * 8 * 6", "progress"],
    [triangle, "A = (8*6)/2 = 48/2 = 24 cm2", "finished"],
    [triangle, "A = 0.5bh", "progress"],
    [triangle, "A = 48", "wrong"],
    [triangle, "8 * 6", "unchecked"],
    [triangle, "8 * 6 = 48", "no-progress"],
    [hypotenuse, "c^2 = 6^2 + 8^2", "progress"],
    [hypotenuse, "6² + 8² = 36 + 64 = 100", "progress"],
    [hypotenuse, "c² = 100", "progress"],
    [hypotenuse, "c = √100", "progress"],
    [hypotenuse, "h = 10 cm", "finished"],
    [hypotenuse, "x^2 = 36 + 64", "progress"],
    [hypotenuse, "c = sqrt(6^2 + 8^2) = 10", "finished"],
    [hypotenuse, "c = 14", "wrong"],
    [hypotenuse, "c^2 = 6 + 8", "wrong"],
    [hypotenuse, "100", "wrong"],
    [hypotenuse, "36 + 64 = 100 = 10", "unchecked"],
    [leg, "5^2 + b^2 = 13^2", "progress"],
    [leg, "a^2 + 25 = 169", "progress"],
    [leg, "x = 12", "finished"],
    [leg, "b^2 = 169 + 25", "wrong"],
    [surd, "c = sqrt(52)", "progress"],
    [surd, "c = 2√13", "finished"],
    [surd, "7.21", "finished"],
    [surd, "c ≈ 7.2", "finished"],
    [surd, "7", "unchecked"],
    [surd, "7.4", "wrong"],
    [circle, "A = πr²", "progress"],
    [circle, "A = π · 3²", "progress"],
    [circle, "9π cm²", "finished"],
    [circle, "A = 28.27", "finished"],
    [circle, "A = 3.14 * 9 = 28.26", "finished"],
    [circle, "A = 28,27 cm²", "finished"],
    [circle, "28", "unchecked"],
    [circle, "6π", "wrong"],
    [circle, "A = 9π cm", "wrong"],
    [exactCircle, "28.27", "progress"],
    [exactCircle, "9pi", "finished"],
    [roundedCircle, "A = 9π", "progress"],
    [roundedCircle, "28.3", "finished"],
    [roundedCircle, "28.27", "progress"],
    [schoolCircle, "28.26", "finished"],
    ["área de un círculo de radio 2.5 cm, usa pi = 3.14", "A = 19,625", "finished"],
    [schoolCircle, "A = 9pi", "progress"],
    [cone, "V = 1/3 πr²h", "progress"],
    [cone, "V = 63π/3 = 21π", "finished"],
    [cone, "V = 63π", "wrong"],
    [width, "40 = 8w", "progress"],
    [width, "w = 40/8", "progress"],
    [width, "w = 5 cm", "finished"],
    [width, "5", "finished"],
    [width, "w = 32", "wrong"],
    [width, "A = 40", "no-progress"],
    [
      "surface area of a cylinder with radius 3 and height 5",
      "S = 2πr² + 2πrh = 18π + 30π = 48π",
      "finished",
    ],
    ["volume of a prism with base area 12 and height 5", "V = Bh", "progress"],
    ["edge of a cube with volume 27", "s^3 = 27", "progress"],
    ["área de un rectángulo de largo 8 cm y ancho 5 cm", "área = 40 cm cuadrados", "finished"],
  ])("%s: %s is %s", (statement, line, verdict) => {
    const problem = problemOf(statement);
    expect(geometry.judgeLine(problem, [problem.statement], line).verdict).toBe(verdict);
  });

  it.each([
    ["is a triangle with sides 6, 8 and 10 right-angled", "36 + 64 = 100", "progress"],
    ["is a triangle with sides 6, 8 and 10 right-angled", "6^2 + 8^2 = 10^2", "finished"],
    ["is a triangle with sides 6, 8 and 10 right-angled", "yes", "finished"],
    ["is a triangle with sides 6, 8 and 10 right-angled", "no, it isn't", "wrong"],
    ["is a triangle with sides 5, 6 and 8 right-angled", "25 + 36 = 61", "progress"],
    ["is a triangle with sides 5, 6 and 8 right-angled", "61 ≠ 64", "finished"],
    ["is a triangle with sides 5, 6 and 8 right-angled", "25 + 36 < 64", "finished"],
    ["is a triangle with sides 5, 6 and 8 right-angled", "no", "finished"],
    ["es rectángulo un triángulo de lados 5 cm, 6 cm y 8 cm", "sí, es rectángulo", "wrong"],
    ["es rectángulo un triángulo de lados 5 cm, 6 cm y 8 cm", "no es rectángulo", "finished"],
  ])("%s: %s is %s", (statement, line, verdict) => {
    const problem = problemOf(statement);
    expect(geometry.judgeLine(problem, [problem.statement], line).verdict).toBe(verdict);
  });

  it("takes a number that continues the work as part of it", () => {
    const problem = problemOf(hypotenuse);
    expect(geometry.judgeLine(problem, [problem.statement, "c^2 = 36 + 64"], "= 100").verdict).toBe(
      "progress",
    );
  });

  it("says that a unit is of another kind, not that the number is wrong", () => {
    const problem = problemOf(rectangle);
    expect(geometry.judgeLine(problem, [problem.statement], "40 cm")).toMatchObject({
      verdict: "wrong",
      misconception: "unit-of-another-kind",
      latex: "40\\text{ cm}",
    });
  });

  it("never throws and never calls noise right", () => {
    const problem = problemOf(rectangle);
    const noise = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.stringMatching(/^[-A-Za-z0-9=+*/^().π√ ]{0,40}$/),
    );
    fc.assert(
      fc.property(noise, (text) => {
        const { verdict } = geometry.judgeLine(problem, [problem.statement], text);
        if (!/40|[48]|l|w|a|b/i.test(text)) expect(verdict).not.toBe("finished");
        geometry.findLines?.(text, problem);
        geometry.find?.(text);
      }),
      { numRuns: 300 },
    );
  });
});

describe("steps and lines", () => {
  it("takes the next step from the student's own line", () => {
    const problem = problemOf(hypotenuse);
    expect(geometry.nextStep(problem, problem.statement)).toMatchObject({ name: "pythagoras-rule" });
    expect(geometry.nextStep(problem, "c^2 = 36 + 64")).toMatchObject({
      name: "add-squares",
      line: "c^2 = 100",
    });
    expect(geometry.nextStep(problem, "c = 10")).toBeNull();
    expect(geometry.nextStep(problemOf(rectangle), "A = b * h")).toMatchObject({ name: "put-in" });
  });

  it.each([
    [rectangle, "I think A = 8*5 so the area is 40 cm²", ["A = 8*5", "A = 40 cm^2"]],
    [rectangle, "Find the area of a rectangle 8 cm by 5 cm", []],
    [rectangle, "40cm", ["40 cm"]],
    [rectangle, "8 cm * 5 cm = 40 cm2", ["8 * 5 = 40 cm2"]],
    [hypotenuse, "c² = 36 + 64\nc = 10 cm", ["c^2 = 36 + 64", "c = 10 cm"]],
    [circle, "es 9π cm²?", ["9π cm^2"]],
    [circle, "I used A = pi r^2", ["A = π*r^2"]],
    [cone, "V = 1/3 π r² h = 1/3 π · 9 · 7", ["V = 1/3*π*r^2*h = 1/3*π · 9 · 7"]],
    [triangle, "A = 1/2 b h so A = 24", ["A = 1/2*b*h", "A = 24"]],
    [triangle, "$A = \\frac{1}{2}bh$", ["A = \\frac{1}{2}*b*h"]],
    [rectangle, "A = 8 x 5", ["A = 8 * 5"]],
    [rectangle, "is it 8 a side?", []],
    ["is a triangle with sides 6, 8 and 10 right-angled", "yes it is", ["yes it is"]],
    ["is a triangle with sides 5, 6 and 8 right-angled", "61 is not 64 so no", ["61 ≠ 64", "no"]],
    ["is a triangle with sides 5, 6 and 8 right-angled", "no idea", []],
    [width, "the area is 40 and the width is 5", ["w = 5"]],
  ])("%s: in %s", (statement, message, lines) => {
    expect(geometry.findLines?.(message, problemOf(statement))).toEqual(lines);
  });

  it("gives a similar problem in the same language", () => {
    const problem = problemOf("volumen de un cilindro de radio 3 cm y altura 10 cm");
    expect(geometry.similar(problem, 5).problem.statement).toMatch(/^volumen de un cilindro/);
  });
});

describe("misconceptions about shapes", () => {
  it.each((geometry.buggyRules ?? []).map(({ misconception }) => [misconception.id, misconception] as const))(
    "%s knows its own example and asks one question",
    (id, one) => {
      expect(misconceptionSchema.safeParse(one).error).toBeUndefined();
      const problem = problemOf(one.example.from);
      const judged = geometry.judgeLine(problem, [problem.statement], one.example.wrong);
      expect(judged).toMatchObject({ verdict: "wrong", misconception: id });
      expect(geometry.judgeLine(problem, [problem.statement], one.example.right).verdict).toBe("finished");
      for (const text of [one.ask.en, one.ask.es]) expect(text.match(/\?/g)).toHaveLength(1);
    },
  );
});

describe("practice with shapes", () => {
  itMakesSoundPractice(geometry);
});
