import { describe, expect, it } from "vitest";
import { withoutName } from "./names.models.ts";

describe("the name before an answer", () => {
  it.each([
    ["\\frac{dy}{dx} = 2x", "d1 of y", "2x"],
    ["y' = 2x", "d1 of y", "2x"],
    ["dy/dx = 2x", "d1 of y", "2x"],
    ["f''(x) = 6x", "d2 of f", "6x"],
    ["\\frac{d^2y}{dx^2} = 6x", "d2 of y", "6x"],
    ["(y, x) = (5, 3)", "x,y", "(3, 5)"],
    ["P(1, 2)", "P", "(1, 2)"],
    ["D = [0, 1)", "D", "[0, 1)"],
  ])("of %s is %s", (text, name, rest) => {
    expect(withoutName(text)).toEqual({ name, text: rest });
  });

  it.each(["y = 2x", "f(x) = 2x", "x = (1, 2)", "A(5)", "y' = 2x = 4", "(1, 2)"])(
    "%s is left as it is",
    (text) => {
      expect(withoutName(text)).toEqual({ name: null, text });
    },
  );
});
