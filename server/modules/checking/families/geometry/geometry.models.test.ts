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
      "The area of a rectangular room is $168$ square feet. The length is $14$ feet. What is the width?",
      "width of a rectangle with area 168 ft^2 and length 14 ft",
    ],
    [
      "A rectangle has area 40 and one side 8. What is the length of the other side?",
      "width of a rectangle with area 40 and length 8",
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
const circle = "area of a circle with radius 3 cm";
const cone = "volume of a cone with radius 3 cm and height 7 cm";
const width = "width of a rectangle with area 40 cm^2 and length 8 cm";

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
