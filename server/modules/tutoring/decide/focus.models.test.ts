import { describe, expect, it } from "vitest";
import { findProblem } from "../../checking/engine.ts";
import { focusOn } from "./focus.models.ts";

describe("what the next step is about", () => {
  it("uses a family's own words also where a value has braces of LaTeX", () => {
    const problem = findProblem("the legs of a right triangle are 6 and 8, find the hypotenuse");
    if (problem === null) throw new Error("no problem");
    const focus = focusOn(problem, "c^2 = 36 + 64", "en");
    expect(focus.kind).toBe("own");
    expect(focus.values.ownPoint).toBe("What can be put together on one side of $c^{2} = 36 + 64$?");
  });
});
