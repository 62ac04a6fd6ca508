import { describe, expect, it } from "vitest";
import type { Problem } from "./checking.models.ts";
import { findLines, findProblem } from "./finding.models.ts";

function problemOf(text: string): Problem {
  const problem = findProblem(text);
  if (problem === null) throw new Error(`no problem in: ${text}`);
  return problem;
}

describe("finding a problem in a message", () => {
  it.each([
    ["can you solve 3(x-2)=2x+7 for me", "3(x - 2) = 2x + 7"],
    ["resuelve 2x+3=11", "2x + 3 = 11"],
    ["¿Cómo resuelvo 2x + 3 = 11?", "2x + 3 = 11"],
    ["solve for k: 2k - 3 = 11.", "2k - 3 = 11"],
    ["I need help with 2/3 y - 1 >= 5 please", "2/3y - 1 >= 5"],
    ["Solve $\\frac{2}{3}y - 1 \\ge 5$", "2/3y - 1 >= 5"],
    ["what about \\(5n = 3n + 8\\)?", "5n = 3n + 8"],
    ["what is 3/4 + 1/6?", "3/4 + 1/6"],
    ["3/4 + 1/6 = ?", "3/4 + 1/6"],
    ["what's 15% of 80", "15% * 80"],
    ["cuánto es 15% de 80?", "15% * 80"],
    ["2 + 3 × 4", "2 + 3 * 4"],
    ["how do I do 2 1/2 ÷ 3/4", "2 1/2 ÷ 3/4"],
    ["1) 5x - 2 = 13", "5x - 2 = 13"],
    ["three days ago we had 5x - 2 = 13 on page 12", "5x - 2 = 13"],
    ["Find x if 20 = 3x + 5", "20 = 3x + 5"],
    ["3 times x plus 5 equals 20", "3x + 5 = 20"],
    ["I don't get 4(x-1)=12", "4(x - 1) = 12"],
    ["calculate (2+3)*4 - 6/2", "(2 + 3) * 4 - 6/2"],
    ["> 2x + 3 = 11", "2x + 3 = 11"],
    ["(a) 2x + 3 = 11", "2x + 3 = 11"],
    ["#1 2x+3=11", "2x + 3 = 11"],
    ["２ｘ＋３＝１１", "2x + 3 = 11"],
    ["2x\u200b + 3 =\u202f11", "2x + 3 = 11"],
    ["𝟐𝒙 + 3 = 11", "2x + 3 = 11"],
    ["can we go over 2x + 3 = 11", "2x + 3 = 11"],
    ["one more: 2x + 3 = 11", "2x + 3 = 11"],
    ["question two 2x + 3 = 11", "2x + 3 = 11"],
    ["una más 2x + 3 = 11", "2x + 3 = 11"],
    ["f(x) = x^2, find f'(3)", "f(x) = x^2, f'(3)"],
  ])("%s", (text, statement) => {
    expect(findProblem(text)?.statement).toBe(statement);
  });

  it.each([
    "I did 3 problems on page 5",
    "hello",
    "can we talk about 2 things?",
    "it is due 11/22/2026",
    "pages 3-5 please",
    "it costs $5 and $10",
    "I have 5 minutes",
    "I got x = 5",
    "x = 5",
    "is it x=5?",
    "y = 2x + 1",
    "call 555-1234",
    "I scored 18/20 on the test",
    "Sam has 12 apples and gives away 3. How many are left?",
    "meet at 3:30",
    "idk",
    "",
    "A is for apple",
    "what is a fraction?",
    "💀💀",
    "f'(x) = 6x + 2",
    "I got f’(x) = 6x + 2",
    "dy/dx = 6x + 2",
    "solve x squared plus 5x = 6",
    "two x plus 3 = 11",
    "dos x más 3 = 11",
    "x al cuadrado más 5x = 6",
    "2x — 3 = 11",
    "leave it in terms of π.",
    "why is pi 3.14?",
  ])("finds none in: %s", (text) => {
    expect(findProblem(text)).toBeNull();
  });
});

describe("finding lines of work in a message", () => {
  const equation = problemOf("3(x-2) = 2x+7");
  const sum = problemOf("what is 3/4 + 1/6?");

  it.each([
    ["I got 3x - 2 = 2x+7 then x=9", ["3x - 2 = 2x+7", "x=9"]],
    ["is it x=5?", ["x=5"]],
    ["x is 5", ["x = 5"]],
    ["creo que x es 5", ["x = 5"]],
    ["its 5", ["5"]],
    ["it's 13 I think", ["13"]],
    ["13", ["13"]],
    ["13?", ["13"]],
    ["3x - 6 = 2x + 7\nx - 6 = 7\nx = 13", ["3x - 6 = 2x + 7", "x - 6 = 7", "x = 13"]],
    ["3x = 15 => x = 5", ["3x = 15", "x = 5"]],
    ["3x = 15 → x = 15/3 = 5", ["3x = 15", "x = 15/3 = 5"]],
    ["- 3x - 6 = 2x + 7\n- x = 13", ["3x - 6 = 2x + 7", "x = 13"]],
    ["3(x-2)=2x+7", []],
    ["so i did 3x-6=2x+7, then x-6=7", ["3x-6=2x+7", "x-6=7"]],
    ["X = 13", ["X = 13"]],
    ["no solution", ["no solution"]],
    ["I think there is no solution.", ["there is no solution"]],
    ["I did 3 problems on page 5", []],
    ["give me 5 minutes", []],
    ["I have 2 questions", []],
    ["step 2 is hard", []],
    ["idk", []],
    ["x is greater than 5", ["x > 5"]],
    ["me da x = 13", ["x = 13"]],
    ["la respuesta es 13", ["13"]],
    ["$x = 13$", ["x = 13"]],
    ["\\(x = \\frac{26}{2}\\)", ["x = \\frac{26}{2}"]],
    ["x = 3,5", ["x = 3,5"]],
    ["x=15:3", ["x=15:3"]],
    ["<b>x = 13</b>", ["x = 13"]],
    ["\\begin{align} 3x &= 15 \\\\ x &= 5 \\end{align}", ["3x  = 15", "x  = 5"]],
    ["why do I need 2 brackets?", []],
    ["5/6 I think", ["5/6"]],
  ])("equation: %s", (text, lines) => {
    expect(findLines(text, equation)).toEqual(lines);
  });

  it.each([
    ["5/6 I think", ["5/6"]],
    ["9/12 + 2/12", ["9/12 + 2/12"]],
    ["9/12 + 2/12 = 11/12", ["9/12 + 2/12 = 11/12"]],
    ["is it 4/10?", ["4/10"]],
    ["I got 11/12", ["11/12"]],
    ["3/4 + 1/6 = 4/10", ["3/4 + 1/6 = 4/10"]],
    ["I did 2 problems", []],
  ])("arithmetic: %s", (text, lines) => {
    expect(findLines(text, sum)).toEqual(lines);
  });
});

describe("lines with roots and functions", () => {
  const problem = findProblem("(t + 4)^2 = 37");

  it.each([
    ["t + 4 = ±sqrt(37)", ["t + 4 = ±sqrt(37)"]],
    ["I got t = -4 ± sqrt(37)", ["t = -4 ± sqrt(37)"]],
    ["so t + 4 = √37 or t + 4 = -√37", ["t + 4 = √37", "t + 4 = -√37"]],
  ])("“%s” is kept whole", (message, lines) => {
    if (problem === null) throw new Error("the equation is a problem");
    expect(findLines(message, problem)).toEqual(lines);
  });

  it("are not seen where a word only looks like one", () => {
    if (problem === null) throw new Error("the equation is a problem");
    expect(findLines("that is a sin of mine, I log every step", problem)).toEqual([]);
  });
});
