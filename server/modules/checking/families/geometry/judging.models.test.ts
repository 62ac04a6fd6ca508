import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../checking.models.ts";
import { geometry } from "./geometry.models.ts";

function problemOf(text: string): Problem {
  const problem = geometry.find?.(text) ?? null;
  if (problem === null) throw new Error(`no problem in: ${text}`);
  return problem;
}

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
