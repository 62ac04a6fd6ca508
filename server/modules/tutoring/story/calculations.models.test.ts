import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculationsIn, foreignNumbers, statedNumber, unusedQuantities } from "./calculations.models.ts";
import { readStory } from "./story.models.ts";

const story = readStory(
  "A shop packs 12 pencils in each box. Maria buys 3 boxes and gives away 25% of them. How many are left?",
);

describe("calculations of a student", () => {
  it.each([
    ["3 x 12 = 36", "3 * 12 = 36", true],
    ["3 boxes x 12 pencils = 36 pencils", "3 * 12 = 36", true],
    ["12 times 3 equals 35", "12 * 3 = 35", false],
    ["20% of 80 is 16", "20% * 80 = 16", true],
    ["80,000+50,000=130,000", "80000 + 50000 = 130000", true],
    ["12 por 3 es 36", "12 * 3 = 36", true],
    ["100/3 = 33.33", "100 / 3 = 33.33", true],
    ["100/3 = 33", "100 / 3 = 33", false],
    ["3 × 12 − 5", "3 * 12 - 5", null],
  ])("reads %s", (message, text, holds) => {
    expect(calculationsIn(message).map((one) => [one.text, one.holds])).toEqual([[text, holds]]);
  });

  it("reads several in one message", () => {
    expect(calculationsIn("16-3-4=9, 9*2=$18").map(({ result }) => result)).toEqual(["9", "18"]);
    expect(calculationsIn("3 boxes x 12 = 36, then 36 - 5 = 31").map(({ result }) => result)).toEqual([
      "36",
      "31",
    ]);
  });

  it("tells an equals sign that means “and then” from a slip", () => {
    expect(calculationsIn("3*12=36-5=31")[0]).toMatchObject({ holds: false, runsOn: true });
    expect(calculationsIn("3*12=35")[0]).toMatchObject({ holds: false, runsOn: false });
  });

  it("takes a bare number or a sentence for no calculation", () => {
    expect(calculationsIn("31")).toEqual([]);
    expect(calculationsIn("x = 5")).toEqual([]);
    expect(calculationsIn("I think it is about pencils")).toEqual([]);
    expect(statedNumber("so 31 pencils")).toBe("31");
    expect(statedNumber("3 or 4")).toBeNull();
  });

  it("leaves alone what has an unknown in it", () => {
    expect(calculationsIn("3(x-2) = 2x + 7")).toEqual([]);
    expect(calculationsIn("n + 4 = 9")).toEqual([]);
  });

  it("finds numbers that the story doesn't give, and quantities not used yet", () => {
    if (story === null) throw new Error("the story is read");
    expect(foreignNumbers(["12", "3", "8"], story, [])).toEqual(["8"]);
    expect(foreignNumbers(["36", "0.25"], story, ["36"])).toEqual([]);
    expect(unusedQuantities(story, ["3"]).map(({ value }) => value)).toEqual(["12", "25"]);
  });

  it("never calls a right sum wrong, nor a wrong one right", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: -3, max: 3 }),
        (a, b, off) => {
          expect(calculationsIn(`${a} apples x ${b} = ${a * b + off} apples`)[0]?.holds).toBe(off === 0);
          expect(calculationsIn(`${a} + ${b} = ${a + b + off}`)[0]?.holds).toBe(off === 0);
        },
      ),
    );
  });
});
