import { describe, expect, it } from "vitest";
import { checkSteps } from "./steps.models.ts";

describe("each line follows from the one before", () => {
  it.each([
    [["x^2 = 5", "x = ±sqrt(5)"]],
    [["(x+3)^2 = 7", "x + 3 = ±sqrt(7)", "x = -3 ± sqrt(7)"]],
    [["x^2 + x - 1 = 0", "x = (-1 ± sqrt(1 + 4))/2", "x = (-1 ± sqrt(5))/2"]],
    [["|x - 1| = 3", "x - 1 = 3 or x - 1 = -3", "x = 4, x = -2"]],
    [["1/x + 1/2 = 1", "2 + x = 2x", "x = 2"]],
    [["x^2 - 5x + 6 < 0", "(x-2)(x-3) < 0", "2 < x < 3"]],
    [["2^x = 8", "x = 3"]],
    [["3^(x+1) = 27", "x + 1 = 3", "x = 2"]],
    [["e^(2x) = 5", "2x = ln 5", "x = ln(5)/2"]],
    [["log_2 x = 3", "x = 8"]],
    [["2 sin x = 1", "sin x = 1/2"]],
    [["A = 1/2 b h", "2A = b h", "h = 2A/b"]],
    [["x/y = 2", "x = 2y"]],
    [["x+y=5, x-y=1", "2x = 6", "x = 3", "3 + y = 5", "y = 2", "x = 3, y = 2"]],
    [["y = x^2, y = x + 2", "x^2 = x + 2", "x^2 - x - 2 = 0", "x = 2 or x = -1"]],
    [["f(x) = 2x^2 - 3", "f(4) = 2*4^2 - 3", "f(4) = 29"]],
    [["sin(x)^2 + cos(x)^2", "1"]],
    [["sqrt(12) + sqrt(3)", "2sqrt(3) + sqrt(3)", "3sqrt(3)"]],
  ])("%j", (lines) => {
    const { links, firstWrong } = checkSteps({ lines });
    expect(firstWrong).toBeNull();
    expect(links.slice(1).every((verdict) => verdict === "follows")).toBe(true);
  });

  it.each([
    ["x^2 = 5", "x = sqrt(5)", "loses-solutions"],
    ["x^4 = 16", "x = 2", "loses-solutions"],
    ["x^2 > 4", "x > 2", "loses-solutions"],
    ["|x - 1| = 3", "x - 1 = 3", "loses-solutions"],
    ["xy = y", "x = 1", "loses-solutions"],
    ["sqrt(2x + 3) = x", "2x + 3 = x^2", "adds-solutions"],
    ["sqrt(x) = -3", "x = 9", "adds-solutions"],
    ["2^x = 8", "x = 4", "wrong"],
    ["2^x + x = 11", "x = 4", "wrong"],
    ["sqrt(12)", "3sqrt(2)", "wrong"],
    ["(a + b)^2", "a^2 + b^2", "wrong"],
    ["sqrt(a^2 + b^2)", "a + b", "wrong"],
    ["ln(x + y)", "ln x + ln y", "wrong"],
    ["sin(2x)", "2 sin x", "wrong"],
    ["y = 2x - 5", "2x = y - 5", "wrong"],
    ["x + y = 5, x - y = 1", "2x = 8", "wrong"],
    ["f(x) = 2x^2 - 3", "f(4) = 61", "wrong"],
    ["x^2 = 2", "x = ±1.41", "unchecked"],
    ["sqrt(2)", "1.41", "unchecked"],
    ["sqrt(x^2)", "x", "unchecked"],
    ["2^x + x = 11", "x = 3", "unchecked"],
    ["sin x = 1/2", "x = pi/6", "unchecked"],
  ])("%s, then %s: %s", (first, second, verdict) => {
    expect(checkSteps({ lines: [first, second] }).links[1]).toBe(verdict);
  });
});
