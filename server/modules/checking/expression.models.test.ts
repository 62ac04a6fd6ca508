import { describe, expect, it } from "vitest";
import { evaluateExactly, readExpression, toLatex, toPlain } from "./expression.models.ts";

function plain(text: string): string {
  const read = readExpression(text);
  if (read.kind === "expression") return toPlain(read.expression);
  if (read.kind === "relation") return toPlain(read.relation);
  if (read.kind === "either" || read.kind === "system")
    return read.relations.map(toPlain).join(read.kind === "either" ? " or " : ", ");
  return read.kind === "unreadable" ? `unreadable: ${read.reason}` : read.kind;
}

describe("reading student mathematics", () => {
  it.each([
    ["3(x-2) = 2x + 7", "3(x - 2) = 2x + 7"],
    ["2/3 y - 1 >= 5", "2/3y - 1 >= 5"],
    ["2/3y - 1 ≥ 5", "2/3y - 1 >= 5"],
    ["\\frac{2}{3}y - 1 \\ge 5", "2/3y - 1 >= 5"],
    ["$\\frac23 y-1\\geq 5$", "2/3y - 1 >= 5"],
    ["3x+5=20", "3x + 5 = 20"],
    ["3·x + 5 = 20.", "3x + 5 = 20"],
    ["\\left( x - 2 \\right) \\cdot 3 = 1", "(x - 2) * 3 = 1"],
    ["2x²", "2x^2"],
    ["x(3+1) = 8", "x(3 + 1) = 8"],
    ["−4 × 2 ÷ 8", "(-4 * 2)/8"],
    ["2 1/2 + ½", "2 1/2 + 1/2"],
    ["2\\frac{1}{2}x = 5", "2 1/2x = 5"],
    [".5x = 1,000", "0.5x = 1000"],
    ["15% of 80", "15% * 80"],
    ["(x+3)/2 = 5", "(x + 3)/2 = 5"],
    ["5 - (x - 2) = 1", "5 - (x - 2) = 1"],
    ["-(x+2)=3", "-(x + 2) = 3"],
    ["3 x 4", "3 * 4"],
    ["1/2(x+4)=6", "1/2(x + 4) = 6"],
    ["x => 3", "x >= 3"],
    ["3x = x + x + x", "3x = x + x + x"],
    ["three", "unreadable: words"],
    ["6/2(1+2)", "unreadable: ambiguous"],
    ["8÷2(2+2)", "unreadable: ambiguous"],
    ["x/2y", "unreadable: ambiguous"],
    ["x2 = 4", "unreadable: ambiguous"],
    ["x = 3,5", "unreadable: ambiguous"],
    ["9^9^9^9", "unreadable: too-big"],
    ["", "unreadable: empty"],
    ["x = ", "unreadable: syntax"],
    ["|x| = 3", "|x| = 3"],
    ["sqrt(9)", "sqrt(9)"],
  ])("reads %s as %s", (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it.each([
    ["2√3 + √x", "2sqrt(3) + sqrt(x)"],
    ["\\sqrt[3]{x} + cbrt 8 + nthRoot(y, 4) + nthRoot(12)", "cbrt(x) + cbrt(8) + root_4(y) + sqrt(12)"],
    ["sin^2 x + \\cos^{2}\\theta", "sin(x)^2 + cos(theta)^2"],
    ["sin^-1 x + \\tan^{-1}(y)", "arcsin(x) + arctan(y)"],
    ["sin 2x cos x", "sin(2x) * cos(x)"],
    ["sin x / cos x", "sin(x)/cos(x)"],
    ["xsinx + sen(30°)", "x * sin(x) + sin(30°)"],
    ["log_2 8 + \\log_{10}x + log₃(y) + ln|x|", "log_2(8) + log(x) + log_3(y) + ln(|x|)"],
    ["\\left|x-1\\right| + ||y|-2|", "|x - 1| + abs(|y| - 2)"],
    ["e^x + \\exponentialE^{2x} + \\mathrm{e}", "e^x + e^(2x) + e"],
    ["2e + 3 = 7", "2e + 3 = 7"],
    ["2\\pi r + π r^2 + 2pir", "2pi * r + pi * r^2 + 2pi * r"],
    ["x_1 + x_{12} + v₀t", "x_1 + x_12 + v_0 * t"],
    ["α + \\beta + theta", "alpha + beta + theta"],
    ["5! + n!", "5! + n!"],
    ["3.2e4 + 1 000 000", "3.2 * 10^4 + 1000000"],
    ["3·10⁻³", "3 * 10^(-3)"],
    ["f(x) = 2x^2 - 3", "f(x) = 2x^2 - 3"],
    ["h(t) = -16t^2", "h(t) = -16t^2"],
    ["x(t + 1)", "x(t + 1)"],
    ["x = ±2", "x = 2 or x = -2"],
    ["x = (-1 \\pm \\sqrt5)/2", "x = (-1 + sqrt(5))/2 or x = (-1 - sqrt(5))/2"],
    ["x = -2, 3", "x = -2 or x = 3"],
    ["x = [1, 2]", "x = 1 or x = 2"],
    ["x = 2 and x = 3", "x = 2 or x = 3"],
    ["x = 2 or 3", "x = 2 or x = 3"],
    ["x + y = 5, x - y = 1", "x + y = 5, x - y = 1"],
    ["\\left\\{\\begin{cases}x+y=5\\\\x-y=1\\end{cases}\\right.", "x + y = 5, x - y = 1"],
    ["x + y = 5\nx - y = 1", "x + y = 5, x - y = 1"],
    ["x > 2 and x < 5", "x > 2, x < 5"],
    ["sin x/2", "unreadable: ambiguous"],
    ["sin x(x+1)", "unreadable: ambiguous"],
    ["√2x", "unreadable: ambiguous"],
    ["|2|x|-3|", "unreadable: ambiguous"],
    ["2e-3", "unreadable: ambiguous"],
    ["x = 5!", "unreadable: ambiguous"],
    ["ln^-1 x", "unreadable: ambiguous"],
    ["cost = 5", "unreadable: words"],
    ["sin", "unreadable: syntax"],
    ["(2, 3)", "unreadable: outside"],
    ["\\int x", "unreadable: outside"],
  ])("reads functions, names and several statements: %s as %s", (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it.each([
    ["3/4 + 1/6", "11/12"],
    ["2/3÷3/8", "16/9"],
    ["1/2 / 1/4", "2"],
    ["2 1/2 + ½", "3"],
    ["15% of 80", "12"],
    ["-3^2", "-9"],
    ["2 + 3 × 4", "14"],
    ["0.1 + 0.2", "3/10"],
    ["(1+2)(3+4)", "21"],
    ["1,000.5 - .5", "1000"],
    ["2^-1", "1/2"],
  ])("%s is exactly %s", (text, expected) => {
    expect(evaluateExactly(text)?.toFraction()).toBe(expected);
  });

  it.each(["1/0", "x", "0^0", "2 = 2", "2^(3^9)", "hello"])("gives %s no value", (text) => {
    expect(evaluateExactly(text)).toBeNull();
  });

  it.each([
    "3(x-2)=2x+7",
    "-2(3-x)/4 - (5 - 2x) = -(-3)",
    "2/3(y-6)-1>=5",
    "(x+1)(x-2)^2",
    "3/4 ÷ (1/6 - 2 1/3)",
    "2^(3+1)",
    "x/(3/4) + 5*(2/3)",
    "4 - -3 * -2",
    "(2x)(3x)",
    "2*(3*4)",
    "10/(2*5)",
    "(3/4)/(1/2)",
    "3/4x^2",
    "2sin(3x)^2 - x*cos x",
    "sqrt(x)/2 + 1/sqrt(2)*x",
    "2pi*r*h + e^(2x)",
    "|x - 1|*y + ||x| - 2|",
    "log_2(x+1)/ln(3)",
    "root_4(x)*cbrt(x_1*y)",
    "(n+1)! - n!",
    "theta*x_1 + d*f + a*t",
    "sin(30°) + f(2x)",
  ])("prints %s so that it reads back the same", (text) => {
    const once = plain(text);
    expect(plain(once)).toBe(once);
    const read = readExpression(text);
    const side =
      read.kind === "relation" ? read.relation : read.kind === "expression" ? read.expression : null;
    expect(side === null ? null : plain(toLatex(side))).toBe(once);
  });

  it("answers hostile input at once and never throws", () => {
    const hostile = [
      "9^9^9^9",
      "(".repeat(10_000),
      `${"(".repeat(10_000)}1${")".repeat(10_000)}`,
      "1+".repeat(25_000),
      "x".repeat(50_000),
      `${"-".repeat(1_500)}1`,
      "^".repeat(900),
      "\\frac{".repeat(300),
      "{".repeat(1_900),
      `1${"0".repeat(1_900)}`,
      "\u0000\ud800",
      "2^".repeat(900),
    ];
    for (const text of hostile) expect(readExpression(text).kind).toBe("unreadable");
    expect(readExpression(`1${"+1".repeat(900)}`).kind).toBe("expression");
  });
});
